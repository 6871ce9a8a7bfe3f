import type { CaseView } from '../case-file/case-file'
import { occurrencesOf } from './all'

/** Another order is called for too, and stands in the words of this one (contained.ts); a copy that is not told of it has the plain ones. */
export const isCalledToo = (id: string, view: CaseView): boolean => occurrencesOf(view).called.has(id)
