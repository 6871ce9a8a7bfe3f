import type { DocumentModel, DocumentSet } from './model'

/** A document, or each of a set, with a word across every page; as it is where there is none. */
export function withAcross<Of extends DocumentModel | DocumentSet>(made: Of, across: string | undefined): Of {
  if (across === undefined) return made
  return 'documents' in made
    ? { ...made, documents: made.documents.map((one) => ({ ...one, across })) }
    : { ...made, across }
}
