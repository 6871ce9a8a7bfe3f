import type { DocumentModel } from '../../src/documents/model'

/** A document as it is printed for whoever is given everything but, perhaps, where the child lives. */
export const wholeCopy = (model: DocumentModel): DocumentModel => model
