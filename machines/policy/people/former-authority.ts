import type { Role } from '../../../content/roles'
import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { mayNotBeBritish } from '../../facts/case-details'
import { isOfCare } from '../../facts/care'
import { addMonths, firstDayOf, lastDayOf } from '../../facts/dates'
import { currentPeriod } from '../clock/period'
import { openPeriods } from '../plans/care-basis'
import { authorityKey } from './authority-names'
import { hasLeft } from '../../facts/has-left'
import { openEpisodes } from '../../facts/immediate-safety'
import { peopleNow } from './people-now'

type Person = ItemOf<'people'>

/** Those who act for an authority: when another looks after the child, its own do. A carer, a school or a doctor may stay the same. */
const actForAnAuthority: readonly Role[] = [
  'social-worker',
  'team-manager',
  'independent-reviewing-officer',
  'personal-adviser',
  'virtual-school-head',
  'lawyer-of-the-authority'
]

/** Which authorities have the child in these periods of care, each as it is compared. */
const authoritiesOf = (periods: readonly ItemOf<'periods-of-care'>[]) =>
  new Set(
    periods.flatMap((period) => {
      const name = fieldOf(period, 'care-authority')
      return name === undefined ? [] : [authorityKey(name)]
    })
  )

/** Where the child stands after a move between authorities. */
interface Move {
  /** The authority that looks after the child since, as far as it is certain. */
  readonly now?: string
  /** Those that looked after the child before, and certainly do no more. */
  readonly before: readonly string[]
  /** The child has moved, and their care is not recorded yet as that of the authority they moved to. */
  readonly isPeriodOwed: boolean
  /** The one that is said to be moved to is another than the one whose period goes on; not sure where one of these answers may be old. */
  readonly further?: 'sure' | 'not-sure'
}

/** The transfer on record was answered after the care of today began: it is of the next move, not of the one that led here. */
function isAnsweredSinceCareBegan(view: CaseView): boolean {
  const [answered, current] = [valueOf(view.answers, 'transfer-answered-on'), currentPeriod(view)]
  return answered !== undefined && current !== undefined && firstDayOf(answered) > current.from.date
}

/** Where the authority that is said to be moved to is not the one whose period goes on: back to one of before, on to a third, or one written in two ways. */
function furtherMove(
  held: string,
  movedTo: string,
  all: readonly string[],
  view: CaseView
): Move | undefined {
  const [isBack, isLater] = [all.includes(movedTo), isAnsweredSinceCareBegan(view)]
  if (isBack && isLater)
    return {
      now: movedTo,
      before: all.filter((name) => name !== movedTo),
      isPeriodOwed: true,
      further: 'sure'
    }
  // One of the two answers is old, or names the authority in another way: until that is settled both stay told.
  return isBack || isLater
    ? {
        before: all.filter((name) => name !== movedTo && name !== held),
        isPeriodOwed: true,
        further: 'not-sure'
      }
    : undefined
}

/** A period of care with the authority to which the child was to move is on record. */
function hasBegunThere(view: CaseView): boolean {
  const to = valueOf(view.answers, 'transfer-authority')
  return (
    to !== undefined &&
    itemsOf(view.answers, 'periods-of-care').some(
      (period) => authorityKey(fieldOf(period, 'care-authority') ?? '') === authorityKey(to)
    )
  )
}

/**
 * Recorded as moved by a transfer that was answered while the child was missing, as they are still: nobody moved who was not there, and whoever the child
 * went missing from goes on looking for them (¶24, ¶39). Not of a copy that is not told of it.
 */
export const isMovedWhileMissing = (view: CaseView): boolean =>
  ifDisclosed(view, () => {
    const answered = valueOf(view.answers, 'transfer-answered-on')
    // Without its day it may have been then; that care with the other authority began says that it was not.
    const mayBeThen = !hasBegunThere(view)
    return (
      mayNotBeBritish(view) &&
      isOneOf(view.answers, 'transfer-state', 'moved') &&
      openEpisodes(view.answers).some((episode) => {
        const since = fieldOf(episode, 'missing-since')
        return since === undefined || answered === undefined
          ? mayBeThen
          : lastDayOf(since) <= lastDayOf(answered)
      })
    )
  }) === true

/**
 * What periods of care, and a transfer that was carried out, say of the last move. Periods of which one alone goes on say it by themselves,
 * however a next transfer stands.
 */
function lastMove(view: CaseView): Move {
  const all = [...authoritiesOf(itemsOf(view.answers, 'periods-of-care'))]
  const open = [...authoritiesOf(openPeriods(view))]
  const isMoved = isOneOf(view.answers, 'transfer-state', 'moved') && !isMovedWhileMissing(view)
  const name = isMoved ? valueOf(view.answers, 'transfer-authority') : undefined
  const movedTo = name === undefined ? undefined : authorityKey(name)
  // Of two periods one has ended; until that is recorded, the authority to which the child was to move has them.
  const held = all.length > 1 && open.length === 1 ? open[0] : undefined
  const further =
    held === undefined || movedTo === undefined || movedTo === held
      ? undefined
      : furtherMove(held, movedTo, all, view)
  if (further !== undefined) return further
  const isPeriodOwed = isMoved && (all.length < 2 || open.length > 1)
  const now = held ?? movedTo
  return now === undefined
    ? { before: [], isPeriodOwed }
    : { now, before: all.filter((one) => one !== now), isPeriodOwed }
}

/** More than one authority is recorded as looking after the child today, and no move explains it: each may take the other for who does (¶31). */
export const areTwoLookingAfter = (view: CaseView): boolean =>
  !isPeriodOwedSinceTheMove(view) &&
  authoritiesOf(
    openPeriods(view).filter(
      (period) => isOfCare(period) && (fieldOf(period, 'care-from')?.date ?? '') <= view.today
    )
  ).size > 1

/** After a move a period of care is still to be ended, or to be begun (¶51). */
export const isPeriodOwedSinceTheMove = (view: CaseView): boolean => lastMove(view).isPeriodOwed

const organisationOf = (person: Person): string | undefined => {
  const name = fieldOf(person, 'person-organisation')
  return name === undefined ? undefined : authorityKey(name)
}

/** Whether somebody acts for the authority that the child has left, by what is recorded of them: nothing is theirs to do any more. */
export function isOfFormerAuthority(person: Person, view: CaseView): boolean {
  const role = fieldOf(person, 'person-role')
  const organisation = organisationOf(person)
  return (
    role !== undefined &&
    actForAnAuthority.includes(role) &&
    organisation !== undefined &&
    lastMove(view).before.includes(organisation)
  )
}

/**
 * Whether the child has moved to another authority, and nobody has recorded yet who answers for them there (¶24): a social worker of that
 * authority, or one who stays where another has left; and nobody who certainly acts for the one they left is said to be around the child still.
 */
export function isNobodyNamedSinceTheMove(view: CaseView): boolean {
  const around = peopleNow(view)
  if (around.some((person) => isOfFormerAuthority(person, view))) return true
  if (!isOneOf(view.answers, 'transfer-state', 'moved') || isMovedWhileMissing(view)) return false
  const { now, further } = lastMove(view)
  if (further === 'not-sure') return true
  const isWorker = (person: Person) => fieldOf(person, 'person-role') === 'social-worker'
  const workers = around.filter(isWorker)
  const isOneOfTheNew = now !== undefined && workers.some((person) => organisationOf(person) === now)
  const hasOneLeft = itemsOf(view.answers, 'people').some(
    (person) => isWorker(person) && hasLeft(person, view.today)
  )
  return !isOneOfTheNew && (workers.length === 0 || !hasOneLeft)
}

interface Span {
  readonly authority: string
  /** Empty where nobody knows the first day: it counts as before all others. */
  readonly from: PlainDate
  readonly to: KnownDate | undefined
  /** The child was looked after; else it is recorded only that they were not. */
  readonly isCare: boolean
}

/** The periods of care with one who has them, the first first. */
const periodsInOrder = ({ answers }: CaseView): readonly Span[] =>
  itemsOf(answers, 'periods-of-care')
    .flatMap((period) => {
      const [name, from] = [fieldOf(period, 'care-authority'), fieldOf(period, 'care-from')]
      const isCare = isOfCare(period)
      return name === undefined || (from === undefined && !isCare)
        ? []
        : [
            {
              authority: authorityKey(name),
              from: from?.date ?? '',
              to: fieldOf(period, 'care-to'),
              isCare
            }
          ]
    })
    .sort((one, other) => one.from.localeCompare(other.from))

const careInOrder = (view: CaseView) => periodsInOrder(view).filter(({ isCare }) => isCare)

/** Those of some periods, in order, that are of another authority than the one before. */
const comingsToAnother = (periods: readonly Span[]): readonly Span[] =>
  periods.filter(({ authority }, index) => index > 0 && periods[index - 1]?.authority !== authority)

/** How many months a transfer may take, and how many out of care leave nothing of one that was asked for before: it takes weeks, and a shorter break is within it. */
const monthsOfATransfer = 1

/** With which periods the child was in care for the first time, or anew after a break in which a transfer comes to nothing. */
const beginningsOfCare = (care: readonly Span[]): readonly Span[] =>
  care.filter(({ from }, index) =>
    care
      .slice(0, index)
      .every(({ to }) => to !== undefined && addMonths(lastDayOf(to), monthsOfATransfer) < from)
  )

/**
 * The transfer that is recorded as answered was an earlier one: it was answered before the child came into the care of the authority of
 * today, from that of another, which may have no period on record, or from home. None that is entered ahead of its day, and not the one to
 * which this very transfer led, of which it may not be recorded yet that it was carried out.
 */
export function isOfEarlierTransfer(view: CaseView): boolean {
  const [known, to] = [
    valueOf(view.answers, 'transfer-answered-on'),
    valueOf(view.answers, 'transfer-authority')
  ]
  if (known === undefined) return false
  const answered = lastDayOf(known)
  const ledTo = ({ authority, from }: Span) =>
    to !== undefined && authority === authorityKey(to) && from <= addMonths(answered, monthsOfATransfer)
  const care = careInOrder(view)
  return [...comingsToAnother(care), ...beginningsOfCare(care)].some(
    (coming) => answered < coming.from && coming.from <= view.today && !ledTo(coming)
  )
}

/** Whether the child came from the area of one authority into that of another after a day: what was said of the first one's says nothing of the other's. */
export const hasComeToAnotherAuthority = (day: PlainDate, view: CaseView): boolean =>
  comingsToAnother(periodsInOrder(view)).some(({ from }) => from > day && from <= view.today)

/** The child moves between authorities for the second time, or later: what is recorded as passed on may be of a move before (¶31). */
export function isNoFirstMove(view: CaseView): boolean {
  const comings = comingsToAnother(periodsInOrder(view))
  // One that is agreed may be entered ahead of its day, and is one move.
  const isAhead =
    (isOneOf(view.answers, 'transfer-state', 'agreed') || lastMove(view).further !== undefined) &&
    !comings.some(({ from }) => from > view.today)
  return comings.length + (isAhead ? 1 : 0) > 1
}
