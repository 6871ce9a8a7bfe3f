import type { DocumentModel } from '../model'

type Named = Pick<DocumentModel, 'id' | 'reference' | 'status' | 'made' | 'recipient'>

/**
 * A file's name: what the document is, the case's reference, at which minute it was made where several are made in one night, and for
 * which kind of recipient, so that no copy is taken for another. Nothing about the child.
 */
export function fileName(
  { id, reference, status, made = '', recipient = '' }: Named,
  ending = 'pdf'
): string {
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  return `${[id, plain(reference), plain(status.toLowerCase()), plain(made), recipient].filter((part) => part !== '').join('_')}.${ending}`
}
