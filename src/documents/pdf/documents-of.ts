import type { DocumentModel, DocumentSet } from '../model.ts'

/** The documents of a file, in their order: one, or those of a set. */
export const documentsOf = (input: DocumentModel | DocumentSet): readonly DocumentModel[] =>
  'documents' in input ? input.documents : [input]
