import type { DocumentModel } from '../model'

/** A file's name: what the document is and the case's reference, nothing about the child. */
export function fileName(
  { id, reference, status }: Pick<DocumentModel, 'id' | 'reference' | 'status'>,
  ending = 'pdf'
): string {
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  return `${[id, plain(reference), plain(status.toLowerCase())].filter((part) => part !== '').join('_')}.${ending}`
}
