import type { Answers, CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf } from '../case-file/read'
import { fact } from './fact'

/** The times missing that are not over. */
export const openEpisodes = (answers: Answers) =>
  itemsOf(answers, 'missing-episodes').filter((episode) => fieldOf(episode, 'missing-returned') !== 'yes')

/** Whether the child is missing now, has been, or has never been (¶39). */
export const missing = fact(['never', 'missing-now', 'returned'], ({ answers }) => {
  const episodes = itemsOf(answers, 'missing-episodes')
  if (isOneOf(answers, 'place-tonight', 'missing') || openEpisodes(answers).length > 0) return 'missing-now'
  return episodes.length > 0 ? 'returned' : 'never'
})

/** The child is missing now (¶39). */
export const isMissing = (view: CaseView): boolean => missing.of(view) === 'missing-now'
