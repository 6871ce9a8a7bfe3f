import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
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
 * There is somebody to brief: the adviser, or who is to become it and is known by name. Where nobody is, one is appointed first (¶66). What the adviser does
 * not know yet stays on record, and calls for the briefing then.
 */
export const isAdviserToBrief = (view: CaseView): boolean =>
  isAdviserThere(view) ||
  (isOneOf(view.answers, 'personal-adviser-appointed', 'being-appointed') &&
    hasSomebodyAs('personal-adviser', 'personal-adviser', view))

/**
 * A personal adviser is owed, and there is none. Where nothing recorded tells the category, the answers that would are open questions of
 * case details.
 */
export const lacksAdviser = (view: CaseView): boolean => givesPersonalAdviser(view) && !isAdviserThere(view)
