import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { hasNobodyLeftAs, hasSomebodyAs } from '../people/has-somebody-as'
import { givesPersonalAdviser } from './leaving-care'

/** Somebody is the personal adviser, as an answer says or as they stand among the people. */
export function isAdviserThere(view: CaseView): boolean {
  const appointed = valueOf(view.answers, 'personal-adviser-appointed')
  return appointed === 'appointed'
    ? !hasNobodyLeftAs('personal-adviser', 'personal-adviser', view)
    : appointed === undefined && hasSomebodyAs('personal-adviser', 'personal-adviser', view)
}

/**
 * A personal adviser is owed, and there is none. Where nothing recorded tells the category, the answers that would are open questions of
 * case details.
 */
export const lacksAdviser = (view: CaseView): boolean => givesPersonalAdviser(view) && !isAdviserThere(view)
