import { documentIds, documents, type DocumentContent, type DocumentId } from '../../../content/documents'
import type { CaseView } from '../../case-file/case-file'
import { concerns } from '../../facts/audience'

/** The documents that are made of this case, in the order in which they are offered: a care plan is a child's alone. */
export const documentsFor = (view: CaseView): readonly DocumentId[] =>
  documentIds.filter((id) => concerns((documents[id] as DocumentContent).only, view))
