import type { Block } from '../../model'

/** A paragraph of a document. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
