import type { QuestionId } from '../../../content/stages'
import { followedRecords } from '../../../machines/actions/follow'
import { isAskedAnew, ofTheDay } from '../../../machines/actions/of-the-day'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { isOneOf } from '../../../machines/case-file/read'
import { placeForAdults } from '../../../machines/policy/plans/first-hour'
import { isTonightElsewhere } from '../../../machines/policy/people/who-has-the-child'
import { hasMovedOn } from '../../../machines/policy/plans/moved-on'
import { movedUnreviewed } from '../../../machines/policy/plans/moves'
import type { AnswerWords } from './answer-words'
import type { Building } from './context'
import { dateWords } from './date-words'
import { sourceWords } from './source-words'

type Setting = Pick<Building, 'file' | 'view' | 'words'>

/** That a child is safe in a place for adults may have been said of somebody taken for an adult: it does not stand as if it settled that (¶7, ¶45). */
const isSafeAmongAdults = (id: QuestionId, { view }: Setting): boolean =>
  id === 'safe-place-first' &&
  isOneOf(view.answers, 'safe-place-first', 'safe-now') &&
  ifDisclosed(view, () => placeForAdults(view)) !== undefined

/** The action by which somebody looks at the new place, and settles anew what was said of the one before. */
const lookedAtBy = 'look-again-after-a-move'

/**
 * That the child is safe may have been said of the place before a move: until somebody has looked at the new one, as far as a copy tells of
 * that, nobody reads it as said of that (¶23, ¶42).
 */
const isSafeBeforeAMove = (id: QuestionId, { file, view }: Setting): boolean =>
  id === 'safe-place-first' &&
  isOneOf(view.answers, 'safe-place-first', 'safe-now') &&
  ifDisclosed(view, () => {
    const moved = hasMovedOn(view) ? movedUnreviewed(view) : undefined
    // A case that was opened since the move tells of the new place alone.
    if (moved === undefined || file.openedOn > moved) return false
    return followedRecords(file.actions, view)[lookedAtBy]?.outcome === undefined
  }) === true

/** That the child is safe was said of one place, and another answer says that the child is not there: nobody reads it as said of both (¶23, ¶42). */
const isSafeOfOneOfTwo = (id: QuestionId, { view }: Setting): boolean =>
  id === 'safe-place-first' &&
  isOneOf(view.answers, 'safe-place-first', 'safe-now') &&
  ifDisclosed(view, () => isTonightElsewhere(view)) === true

/** A copy that is not told where the child lives cannot tell whether tonight’s place is the placement: it asks, and says neither (¶23, ¶42). */
const isSafeOfOnePerhaps = (id: QuestionId, { view }: Setting): boolean =>
  id === 'safe-place-first' &&
  isOneOf(view.answers, 'safe-place-first', 'safe-now') &&
  isOneOf(view.answers, 'placement-kind', 'foster-care') &&
  ifDisclosed(view, () => isTonightElsewhere(view)) === undefined

/** That the child is safe was said of whoever has them, whom nobody has checked yet; also where a copy tells nothing of a placement (¶23). */
const isSafeUnchecked = (id: QuestionId, { file, view }: Setting): boolean =>
  id === 'safe-place-first' &&
  isOneOf(view.answers, 'safe-place-first', 'safe-now') &&
  isOneOf(view.answers, 'place-tonight', 'with-an-adult-not-yet-checked') &&
  followedRecords(file.actions, view)['check-the-adult']?.outcome === undefined

/** An answer in words, and since when it holds where it speaks of the day on which it was given: nobody reads it as said today. */
export function withItsDay(id: QuestionId, shown: AnswerWords, setting: Setting): AnswerWords {
  const { file, view, words } = setting
  if (isSafeAmongAdults(id, setting)) {
    const sources = sourceWords(['¶7', '¶45'], words)
    return {
      ...shown,
      values: shown.values.map((answer) => words('documents.safe-among-adults', { answer, sources }))
    }
  }
  if (isSafeBeforeAMove(id, setting))
    return {
      ...shown,
      values: shown.values.map((answer) => words('documents.safe-before-a-move', { answer }))
    }
  if (isSafeOfOneOfTwo(id, setting))
    return {
      ...shown,
      values: shown.values.map((answer) => words('documents.safe-of-one-of-two', { answer }))
    }
  if (isSafeUnchecked(id, setting))
    return { ...shown, values: shown.values.map((answer) => words('documents.safe-unchecked', { answer })) }
  if (isSafeOfOnePerhaps(id, setting))
    return {
      ...shown,
      values: shown.values.map((answer) => words('documents.safe-of-one-perhaps', { answer }))
    }
  if (isAskedAnew(id, file.actions, view))
    return { ...shown, values: shown.values.map((answer) => words('documents.asked-anew', { answer })) }
  const became = ofTheDay(id, file.actions, view)
  if (became === undefined) return shown
  const date = dateWords(became.on)
  const said = (answer: string) => words(`values.of-the-day.${became.state}`, { answer, date })
  return { ...shown, values: shown.values.map(said) }
}
