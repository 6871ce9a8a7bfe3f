import type { DocumentModel } from '../../src/documents/model'

/** A document as it is printed for a reader who is given everything, with or without where the child lives. */
export const wholeCopy = (model: DocumentModel): DocumentModel => model
