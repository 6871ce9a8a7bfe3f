import type { ActionId } from '../../../../content/actions/ids'
import type { QuestionId } from '../../../../content/stages'
import { followedRecords } from '../../../../machines/actions/follow'
import { isAskedAnew, ofTheDay, wasNeverAskedSinceAReturn } from '../../../../machines/actions/of-the-day'
import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../../../machines/case-file/read'
import { addDays, firstDayOf, lastDayOf } from '../../../../machines/facts/dates'
import { leftCustodyOn } from '../../../../machines/facts/custody'
import { hasLeft } from '../../../../machines/facts/has-left'
import { isMissing, isUnsafeByAnotherChild } from '../../../../machines/facts/immediate-safety'
import { locationForAdults, phonesSinceAReturn } from '../../../../machines/policy/danger/tonight'
import {
  careLeftBy,
  hasComeToAnotherAuthority
} from '../../../../machines/policy/people/comings-to-an-authority'
import { namesAuthorityLeft } from '../../../../machines/policy/people/names-left'
import { isNamingWhoLeft } from '../../../../machines/policy/people/still-left-to'
import { isTonightElsewhere } from '../../../../machines/policy/people/who-has-the-child'
import { orderInDoubt } from '../../../../machines/policy/placement/liberty'
import { hasMovedOn } from '../../../../machines/policy/placement/moved-on'
import { isReviewedSince, movedUnreviewed } from '../../../../machines/policy/placement/moves'
import {
  returnsOfLate,
  returnsThatMayBeAfter,
  returnsToLookAt
} from '../../../../machines/policy/danger/returns'
import type { AnswerWords } from './answer-words'
import type { Building } from '../building/context'
import { dateWords } from './date-words'
import { isDoneIfMissing } from './done-if-missing'
import { sourceWords } from './source-words'

type Setting = Pick<Building, 'file' | 'view' | 'words'>

/** The action by which somebody looks at the new place, and answers again what was said of the old one. */
const lookedAtBy: ActionId = 'look-again-after-a-move'

/** The action by which somebody looks again at the placement of a child who came back. */
const afterAReturn: ActionId = 'look-again-after-a-return'

/** The action by which somebody plans the first days of where the child is now. */
const plannedAnewBy: ActionId = 'plan-the-first-48-hours'

/** The action by which somebody asks for the phones that the child has now. */
const askedForPhones: ActionId = 'note-the-phone-numbers'

/** What an authority and its police settle, in the next placement too, until another authority has the child (¶10, ¶23, ¶39). */
const settledByTheAuthority: ReadonlySet<QuestionId> = new Set([
  'if-missing-authority',
  'who-may-answer-enquiries',
  'safe-place-arrangements',
  'first-48-hours-who',
  'police-officer',
  'police-agreement-details'
])

/**
 * The child has moved since the case was opened, and nobody has looked at the new place. A case opened after the move tells of the new place alone; so does
 * one that the new authority opened on the day on which the child came to it.
 */
function isMoveToLookAt({ file, view }: Setting): boolean {
  const moved = hasMovedOn(view) ? movedUnreviewed(view) : undefined
  if (moved === undefined || file.openedOn > moved) return false
  if (file.openedOn === moved && careLeftBy(moved, view) !== careLeftBy(addDays(moved, -1), view))
    return false
  return followedRecords(file.actions, view)[lookedAtBy]?.outcome === undefined
}

/**
 * The child came back after the case was opened, or on a day that nobody knows, and nobody has looked again since. A copy that is not told
 * whether somebody has takes each return of the last weeks for one (¶23, ¶39).
 */
function isReturnToLookAt({ file, view }: Setting): boolean {
  const open = ifDisclosed(view, () =>
    followedRecords(file.actions, view)[afterAReturn]?.outcome === undefined ? returnsToLookAt(view) : []
  )
  const ids = open?.map(({ id }) => id) ?? ifDisclosed(view, () => returnsOfLate(view)) ?? []
  const since = ifDisclosed(view, () => returnsThatMayBeAfter(file.openedOn, view)) ?? []
  return since.some((id) => ids.includes(id))
}

/**
 * The child came out of custody after the case was opened, and since then nobody has said that the first days are planned anew, nor held a review. Another
 * home may have the child. What is said of it tells of no custody (¶23, ¶33, ¶39).
 */
function mayBeOfCustody({ file, view }: Setting): boolean {
  const left = ifDisclosed(view, () => leftCustodyOn(view))
  if (left === undefined || file.openedOn > left) return false
  const isLookedAt = isToldThat(view, () => isReviewedSince(left, view))
  const planned = followedRecords(file.actions, view)[plannedAnewBy]?.outcome
  return !isLookedAt && (planned === undefined || planned.on < left)
}

/** The foster carer who was to see to the first days has left: the plan was theirs, whatever day is entered since for a move to come. */
function hasLeftWhoWasToDoIt({ view }: Setting): boolean {
  const who = valueOf(view.answers, 'first-48-hours-who')
  return itemsOf(view.answers, 'people').some(
    (person) => person.id === who && fieldOf(person, 'person-role') === 'carer' && hasLeft(person, view.today)
  )
}

/** Nobody has said yet that the child was asked for phones and numbers again since they came back. */
const isOfAPhoneBefore = (id: QuestionId, { file, view }: Setting): boolean =>
  id === 'child-phones' &&
  isToldThat(view, () => {
    const asked = followedRecords(file.actions, view)[askedForPhones]
    return asked?.called === true && asked.outcome === undefined && phonesSinceAReturn(view).length > 0
  })

/** A move since which nobody has looked at the new place, as far as a copy tells of it. */
const isMoveTold = (setting: Setting): boolean => isToldThat(setting.view, () => isMoveToLookAt(setting))

/**
 * What an authority settled may be of one that the child has left since the case was opened, by a move since which nobody has looked. What names that authority
 * is of no other, until it is given anew: one order for all of it cannot say that of each (¶23, ¶39).
 */
const isOfAnAuthorityBefore = (id: QuestionId, setting: Setting): boolean =>
  isToldThat(
    setting.view,
    () =>
      hasComeToAnotherAuthority(setting.file.openedOn, setting.view) &&
      (isMoveToLookAt(setting) || namesAuthorityLeft(id, setting.view))
  )

/** It may be of a placement that was left: by a move, out of custody, or since tonight’s place and the placement on record cannot be one. */
const mayBeOfAnotherPlace = (setting: Setting): boolean =>
  isMoveTold(setting) || mayBeOfCustody(setting) || isToldThat(setting.view, isTonightElsewhere)

/** A text that may be of the place before a move, with that said beside it where this copy tells of the move (¶23, ¶42). */
export const asOfThePlaceBefore = (text: string, setting: Setting): string =>
  isMoveTold(setting) ? setting.words('documents.safe-before-a-move', { answer: text }) : text

/** Why “the child is safe” may not hold where the child is now, and the words for it. The first that holds is printed (¶23, ¶42). */
const safeAsRecorded: readonly (readonly [string, (setting: Setting) => boolean])[] = [
  // Nobody knows where the child is (¶39). The case may have been opened because they are missing, so that nothing is said of when.
  ['documents.safe-of-a-missing-child', ({ view }) => isToldThat(view, isMissing)],
  // It may have been said of a child who was taken for an adult. It must not stand as if it settled that (¶7, ¶45).
  [
    'documents.safe-among-adults',
    ({ view }) => ifDisclosed(view, () => locationForAdults(view)) !== undefined
  ],
  // It may have been said of the place before a move, as far as a copy tells of the move. It holds again once somebody has looked at the new place.
  ['documents.safe-before-a-move', (setting) => isMoveTold(setting) || mayBeOfCustody(setting)],
  // It may have been said before the child was gone, and the place may be one from which they went, or were fetched. Nobody knows when it was said.
  ['documents.safe-after-a-return', isReturnToLookAt],
  // It was said of one place, and another answer says that the child is not there.
  ['documents.safe-of-one-of-two', ({ view }) => isToldThat(view, isTonightElsewhere)],
  // It was said of the adult who has the child, and nobody has checked that adult. This holds even in a copy that tells nothing of a placement.
  [
    'documents.safe-unchecked',
    ({ file, view }) =>
      isOneOf(view.answers, 'place-tonight', 'with-an-adult-not-yet-checked') &&
      followedRecords(file.actions, view)['check-the-adult']?.outcome === undefined
  ],
  // A copy that is not told where the child lives cannot tell whether tonight’s place is the placement. Its words ask, and say neither.
  [
    'documents.safe-of-one-perhaps',
    ({ view }) =>
      isOneOf(view.answers, 'placement-kind', 'foster-care') &&
      ifDisclosed(view, () => isTonightElsewhere(view)) === undefined
  ]
]

/** The first visit that is recorded was made before this placement began. */
const isVisitOfAPlaceBefore = ({ answers }: Building['view']): boolean => {
  const [visit, since] = [valueOf(answers, 'first-visit-on'), valueOf(answers, 'placement-since')]
  return visit !== undefined && since !== undefined && lastDayOf(visit) < firstDayOf(since)
}

/** The words for a court's order that cannot be read as holding. A copy that is not told its last day says to ask, whatever that day is (invariant 15). */
const ofAnOrder = {
  'order-over': 'order-over',
  'at-eighteen': 'order-before-eighteen',
  untold: 'order-perhaps-over'
} as const

/** The words for an answer that cannot be read as said today. Nothing where it can. */
function asRecorded(id: QuestionId, setting: Setting): string | undefined {
  const { file, view } = setting
  if (id === 'safe-place-first' && isOneOf(view.answers, id, 'safe-now'))
    return safeAsRecorded.find(([, holds]) => holds(setting))?.[0]
  // The other child lives where the child lived when it was said: nobody in the next home is taken for that child (¶23, ¶42).
  if (id === 'safe-place-first' && isUnsafeByAnotherChild(view))
    return isMoveTold(setting) ? 'documents.safe-before-a-move' : undefined
  // A paper never says of an order that has ended, or was made for a child, that it authorises today (invariant 17, ECHR article 5).
  if (id === 'liberty-authority' && !isOneOf(view.answers, 'liberty-may-be-deprived', 'no')) {
    const standing = ifDisclosed(view, () => orderInDoubt(view) ?? 'holds')
    if (standing !== 'holds') return `documents.${ofAnOrder[standing ?? 'untold']}`
  }
  // A visit of before this placement began is no visit here, and nobody is to tick it off (regulation 28).
  if (id === 'first-visit-on' && isToldThat(view, isVisitOfAPlaceBefore))
    return 'documents.safe-before-a-move'
  // It may name the carers of the place before (¶23, ¶39).
  if (
    id === 'first-48-hours-plan' &&
    (isMoveTold(setting) ||
      isOfAnAuthorityBefore(id, setting) ||
      isToldThat(view, () => hasLeftWhoWasToDoIt(setting)))
  )
    return 'documents.plan-before-a-move'
  // A plan for the night at a police station says nothing of the home to which the child came from custody (¶23, ¶39).
  if (id === 'first-48-hours-plan' && mayBeOfCustody(setting)) return 'documents.carer-before-a-move'
  const isOfCarers = id === 'if-missing-carer' && valueOf(view.answers, id) !== undefined
  // Whoever did it may have been the carer of a placement that was left, and ring whom an authority before had them ring (¶39, ¶42).
  if (isOfCarers && (mayBeOfAnotherPlace(setting) || isOfAnAuthorityBefore(id, setting)))
    return 'documents.carer-before-a-move'
  if (settledByTheAuthority.has(id) && view.answers[id] !== undefined && isOfAnAuthorityBefore(id, setting))
    return 'documents.carer-before-a-move'
  // Nobody waits for the call of somebody who has gone, whatever was looked at since: not until other words are written (¶39, ¶44).
  if (isDoneIfMissing(id) && isNamingWhoLeft(valueOf(view.answers, id) ?? '', view))
    return 'documents.names-who-left'
  // The child came back after it was written: to another place perhaps, and with another phone (¶23, ¶39, ¶43).
  if ((id === 'first-48-hours-plan' && isReturnToLookAt(setting)) || isOfAPhoneBefore(id, setting))
    return 'documents.ask-since-a-return'
  if (isAskedAnew(id, file.actions, view)) return 'documents.asked-anew'
  return wasNeverAskedSinceAReturn(id, file, view) ? 'documents.ask-since-a-return' : undefined
}

/** Whether an answer is to be asked about tonight: it was given before a move or a return at which nobody has looked yet (¶23, ¶39). */
export const isToAskAboutTonight = (id: QuestionId, setting: Setting): boolean =>
  asRecorded(id, setting) !== undefined

/** An answer in words. Where the answer speaks of the day on which it was given, also since when it holds, so that nobody reads it as said today. */
export function withItsDay(id: QuestionId, shown: AnswerWords, setting: Setting): AnswerWords {
  const { file, view, words } = setting
  const inWords = (key: string, more: Parameters<typeof words>[1]) => ({
    ...shown,
    values: shown.values.map((answer) => words(key, { answer, ...more }))
  })
  const recorded = asRecorded(id, setting)
  if (recorded !== undefined) return inWords(recorded, { sources: sourceWords(['¶7', '¶45'], words) })
  const became = ofTheDay(id, file.actions, view)
  if (became === undefined) return shown
  return inWords(`values.of-the-day.${became.state}`, { date: dateWords(became.on) })
}
