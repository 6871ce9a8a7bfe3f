import type { Answers, CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf } from '../case-file/read'
import { fact } from './fact'

/** The times missing that are not over. */
export const openEpisodes = (answers: Answers) =>
  itemsOf(answers, 'missing-episodes').filter((episode) => fieldOf(episode, 'missing-returned') !== 'yes')

/** The child is missing now (¶39). On which day that is asked makes no difference. */
export const isMissing = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'place-tonight', 'missing') || openEpisodes(answers).length > 0

/** The place of tonight says that the child is missing, and each time missing that is recorded is over: one of the two is old, and nobody knows which. */
export const isSaidToBeBack = (view: Pick<CaseView, 'answers'>): boolean =>
  isMissing(view) &&
  openEpisodes(view.answers).length === 0 &&
  itemsOf(view.answers, 'missing-episodes').length > 0

/** Missing, and no answer says that they are back: nothing can be done with the child, only for them (¶39). */
export const isAway = (view: Pick<CaseView, 'answers'>): boolean => isMissing(view) && !isSaidToBeBack(view)

/** Whether the child is missing now, has been, or has never been (¶39). */
export const missing = fact(['never', 'missing-now', 'returned'], (view) => {
  if (isMissing(view)) return 'missing-now'
  return itemsOf(view.answers, 'missing-episodes').length > 0 ? 'returned' : 'never'
})
