import type { CaseView } from '../case-file/case-file'
import { occurrencesOf } from './all'

/** Another action is called for too, and stands in the words of this one (contained.ts). A copy that is not told of it has the plain words. */
export const isCalledToo = (id: string, view: CaseView): boolean => occurrencesOf(view).called.has(id)
