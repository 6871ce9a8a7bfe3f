import type { Answers, CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf } from '../case-file/read'
import { fact } from './fact'

/** The times missing that are not over. */
export const openEpisodes = (answers: Answers) =>
  itemsOf(answers, 'missing-episodes').filter((episode) => fieldOf(episode, 'missing-returned') !== 'yes')

/** The child is missing now (¶39). On which day that is asked makes no difference. */
export const isMissing = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'place-tonight', 'missing') || openEpisodes(answers).length > 0

/** Places where somebody has the child: a relative, a carer, the staff of a home, or an adult whom nobody has checked. */
const withSomebody = [
  'with-family',
  'with-an-adult-not-yet-checked',
  'foster-home',
  'childrens-home',
  'supported-accommodation'
] as const

/** Places where officers have the child, and no carer: nothing of tonight can be left to a carer there, and none of them is a placement (¶7, ¶23). */
export const placesOfOfficers = [
  'police-station',
  'youth-detention',
  'port-or-reception-centre',
  'prison-for-adults',
  'immigration-removal-centre'
] as const

/** Held tonight by a court's order, among children or adults (¶33). A copy that is not told of an accusation reads “somewhere else” for either. */
export const isInCustodyTonight = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'place-tonight', 'youth-detention', 'prison-for-adults')

/** Tonight’s place is one in which children are placed. Whatever is recorded of care, the child is not at home. */
export const isPlacedTonight = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'place-tonight', 'foster-home', 'childrens-home', 'supported-accommodation')

/** Somebody has the child tonight, at home or in a placement. */
const isWithSomebody = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'place-tonight', ...withSomebody)

/** It is recorded that there is no safe place yet. Until there is one, the assessment waits (¶23). */
export const isWithoutSafeAccommodation = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'safe-place-first', 'being-arranged', 'not-safe', 'not-safe-another-child')

/**
 * Another child is why the child is not safe where they live, and no adult there is. That child may be used by others, and be a victim too. Those who care for
 * both are told, and guard both (¶19, ¶20, ¶44).
 */
export const isUnsafeByAnotherChild = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'safe-place-first', 'not-safe-another-child')

/** The child is not safe, and somebody has them tonight. That person may be why, and that is a child protection decision (¶20, ¶23). */
export const isNotSafeWithSomebody = (view: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(view.answers, 'safe-place-first', 'not-safe') && isWithSomebody(view)

/** The same, or another child there is why: what must keep the child from harm there is decided either way (¶20). */
export const isNotSafeWithSomebodyOrAnotherChild = (view: Pick<CaseView, 'answers'>): boolean =>
  isNotSafeWithSomebody(view) || (isUnsafeByAnotherChild(view) && isWithSomebody(view))

/** Whether the child is missing now, has been, or has never been (¶39). */
export const missing = fact(['never', 'missing-now', 'returned'], (view) => {
  if (isMissing(view)) return 'missing-now'
  return itemsOf(view.answers, 'missing-episodes').length > 0 ? 'returned' : 'never'
})
