import { documentIds, documents, type DocumentContent, type DocumentId } from '../../../content/documents'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { concerns } from '../../facts/audience'
import { isOwedAdviceAlone } from '../../facts/thirteen-weeks'

/** The documents that are made of this case, in the order in which they are offered: a care plan is a child's alone. */
export const documentsFor = (view: CaseView): readonly DocumentId[] =>
  documentIds.filter((id) => concerns((documents[id] as DocumentContent).only, view))

/**
 * The name under which the words of a document stand. Who is owed advice and assistance alone gets no paper that is called a pathway plan
 * (regulation 40, Children Act 1989 s24). A copy that is not told why has the usual name.
 */
export const namedAs = (id: DocumentId, view: CaseView): DocumentId | 'advice-plan' =>
  id === 'pathway-plan' && isToldThat(view, isOwedAdviceAlone) ? 'advice-plan' : id
