import type { Role } from '../../../content/roles'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { goesOn, isOfCare } from '../../facts/care'
import { firstDayOf } from '../../facts/dates'
import { currentPeriod } from '../clock/period'
import { openPeriods } from '../placement/care-basis'
import { authorityAmong, authorityKey, isOneAuthority } from '../../facts/authority-names'
import { hasLeft } from '../../facts/has-left'
import { isMovedWhileMissing, isTransferCarriedOut } from '../../facts/transfer'
import { peopleNow } from '../../facts/people-now'
import { comingsToAnother, periodsInOrder } from './comings-to-an-authority'
import { authoritiesOf } from './two-authorities'

type Person = ItemOf<'people'>
type Period = ItemOf<'periods-of-care'>

/**
 * Roles that act for an authority: when another authority takes over, its own people fill them. A carer, a school or a doctor may stay the
 * same.
 */
const actForAnAuthority: readonly Role[] = [
  'social-worker',
  'team-manager',
  'independent-reviewing-officer',
  'personal-adviser',
  'virtual-school-head',
  'lawyer-of-the-authority'
]

/** Where the child stands after a move between authorities. */
interface Move {
  /** The authority that has looked after the child since the move; absent where that is not certain. */
  readonly now?: string
  /** Authorities that looked after the child before, and certainly no longer do. */
  readonly before: readonly string[]
  /** The child has moved, and the periods of care do not show it yet: one is still to be begun, or to be ended. */
  readonly isPeriodOwed: boolean
  /** The authority recorded as moved to is not the one whose period goes on. It is `not-sure` where one of these two answers may be old. */
  readonly further?: 'sure' | 'not-sure'
}

/** The transfer on record was answered after today's care began. So it is about the next move, not about the one that led here. */
function isAnsweredSinceCareBegan(view: CaseView): boolean {
  const [answered, current] = [valueOf(view.answers, 'transfer-answered-on'), currentPeriod(view)]
  return answered !== undefined && current !== undefined && firstDayOf(answered) > current.from.date
}

/**
 * The move where the authority recorded as moved to is not the one whose period goes on. The child goes back to an earlier authority or on
 * to a third, or one authority is written in two ways.
 */
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
  // One of the two answers is old, or names the authority in another way. Until that is settled, neither authority counts as left.
  return isBack || isLater
    ? {
        before: all.filter((name) => name !== movedTo && name !== held),
        isPeriodOwed: true,
        further: 'not-sure'
      }
    : undefined
}

/**
 * The last move, by the periods of care and by a transfer that was carried out. Where several authorities have periods and only one has an
 * open period, the periods say it by themselves, however a next transfer stands.
 */
function lastMove(view: CaseView, isMoved = isTransferCarriedOut(view)): Move {
  // An authority that says it does not look after the child has not taken over, and one that never did is not left (¶24, ¶31).
  const all = [
    ...authoritiesOf(
      itemsOf(view.answers, 'periods-of-care').filter((period) => isOfCare(period) || !goesOn(period, view))
    )
  ]
  const open = [...authoritiesOf(openPeriods(view).filter(isOfCare))]
  const name = isMoved ? valueOf(view.answers, 'transfer-authority') : undefined
  const movedTo = name === undefined ? undefined : authorityKey(name)
  // Where two authorities have open periods, one period has ended. Until that is recorded, the authority that the child was to move to
  // counts as having the child.
  const held = all.length > 1 && open.length === 1 ? open[0] : undefined
  const further =
    held === undefined || movedTo === undefined || movedTo === held
      ? undefined
      : furtherMove(held, movedTo, all, view)
  if (further !== undefined) return further
  const isPeriodOwed = isMoved && (all.length < 2 || open.length > 1)
  const now = held ?? movedTo
  // Care that is over has nobody after whom it was before.
  if (now === undefined && open.length === 0) return { before: [], isPeriodOwed }
  const going = now === undefined ? open : [now, ...begunSince(now, view)]
  const before = all.filter((one) => !going.some((other) => isOneAuthority(one, other)))
  return { ...(now === undefined ? {} : { now }), before, isPeriodOwed }
}

/** The authorities with an open period that began after that of another: they stepped in since, and the child did not leave them for it (¶24). */
function begunSince(now: string, view: CaseView): readonly string[] {
  const open = openPeriods(view).filter(isOfCare)
  const dayOf = (period: Period) => fieldOf(period, 'care-from')?.date ?? ''
  const isOfNow = (period: Period) =>
    isOneAuthority(authorityKey(fieldOf(period, 'care-authority') ?? ''), now)
  const ours = open.filter(isOfNow).map(dayOf)
  return ours.length === 0
    ? []
    : [...authoritiesOf(open.filter((period) => ours.every((day) => day < dayOf(period))))]
}

/**
 * The same as far as a copy tells. One that is not told of a transfer, or not to whom, goes by the periods: whoever looks for the child rings no authority of
 * before, and no child reads of its people that they are theirs (¶24, ¶27, ¶39).
 */
export const moveAsTold = (view: CaseView): Move =>
  ifDisclosed(view, () => lastMove(view)) ?? lastMove(view, false)

/** After a move a period of care is still to be ended, or to be begun (¶51). */
export const isPeriodOwedSinceTheMove = (view: CaseView): boolean => lastMove(view).isPeriodOwed

/** The authority of a move for which somebody works, be it in a team that bears its name: the duty team of the night is the authority’s own (¶24). */
const authorityOf = (person: Person, { now, before }: Move): string | undefined => {
  const name = fieldOf(person, 'person-organisation')
  const authorities = now === undefined ? before : [now, ...before]
  return name === undefined ? undefined : authorityAmong(authorityKey(name), authorities)
}

const actsForAnAuthority = (person: Person): boolean =>
  actForAnAuthority.some((role) => role === fieldOf(person, 'person-role'))

function isLeftBy(move: Move, person: Person): boolean {
  const authority = authorityOf(person, move)
  return authority !== undefined && move.before.includes(authority)
}

/** Whether this person is recorded as acting for an authority that the child has left. Then nothing is theirs to do any more. */
export const isOfFormerAuthority = (person: Person, view: CaseView): boolean =>
  actsForAnAuthority(person) && isLeftBy(moveAsTold(view), person)

/** The names of those who still stand among the people around the child, and act for an authority that the child has left, once each (¶24, ¶39). */
export const namedOfBefore = (view: CaseView): readonly string[] => [
  ...new Set(
    peopleNow(view).flatMap((person) =>
      isOfFormerAuthority(person, view) ? (fieldOf(person, 'person-name') ?? []) : []
    )
  )
]

/** Somebody who is known to act for the authority that has the child since a move. */
function isOfTheNew(person: Person, view: CaseView): boolean {
  if (!actsForAnAuthority(person)) return false
  const move = moveAsTold(view)
  return move.before.length > 0 && move.now !== undefined && authorityOf(person, move) === move.now
}

/**
 * The people around the child to whom something may be left: nobody who acts for an authority that the child has left, and of the others those first
 * who are known to act for the one that has the child now. A team may have a name that says neither (¶24, ¶39).
 */
export function peopleActingNow(view: CaseView): readonly Person[] {
  const staying = peopleNow(view).filter((person) => !isOfFormerAuthority(person, view))
  const isNew = (person: Person) => isOfTheNew(person, view)
  return [...staying.filter(isNew), ...staying.filter((person) => !isNew(person))]
}

/** The social workers of the authority that has the child. */
export const socialWorkersActing = (view: CaseView): readonly Person[] =>
  peopleActingNow(view).filter((person) => fieldOf(person, 'person-role') === 'social-worker')

/** Whom a carer, the police or a child rings of an authority. Whoever reviews for an authority that the child has left reviews nothing any more. */
const isRung: readonly (Role | undefined)[] = ['social-worker', 'team-manager', 'personal-adviser']

/**
 * The people to ring: the same, and last those who can be reached of an authority of before, in whose part nobody of the new one can be. On the first night
 * after a move they may be the only ones who know the child, and whoever rings is not left with nobody (¶24, ¶39).
 */
export function peopleToRing(view: CaseView): readonly Person[] {
  const acting = peopleActingNow(view)
  const roleOf = (person: Person) => fieldOf(person, 'person-role')
  const isReached = (person: Person) => fieldOf(person, 'person-contact') !== undefined
  const taken = acting.filter((person) => isReached(person) && isOfTheNew(person, view)).map(roleOf)
  const before = peopleNow(view).filter(
    (person) =>
      isOfFormerAuthority(person, view) &&
      isReached(person) &&
      isRung.includes(roleOf(person)) &&
      !taken.includes(roleOf(person))
  )
  return [...acting, ...before]
}

/**
 * Whether the child has moved to another authority, and nobody has recorded yet who is responsible for them there (¶24). It is recorded
 * once there is a social worker of the new authority, or one who stays where another has left. It is not recorded while somebody who
 * certainly acts for the authority they left is still listed around the child.
 */
export function isNobodyNamedSinceTheMove(view: CaseView): boolean {
  const around = peopleNow(view)
  if (around.some((person) => isOfFormerAuthority(person, view))) return true
  if (!isOneOf(view.answers, 'transfer-state', 'moved') || isMovedWhileMissing(view)) return false
  const move = lastMove(view)
  const { now, further } = move
  if (further === 'not-sure') return true
  const isWorker = (person: Person) => fieldOf(person, 'person-role') === 'social-worker'
  const workers = around.filter(isWorker)
  const isOneOfTheNew = now !== undefined && workers.some((person) => authorityOf(person, move) === now)
  const hasOneLeft = itemsOf(view.answers, 'people').some(
    (person) => isWorker(person) && hasLeft(person, view.today)
  )
  return !isOneOfTheNew && (workers.length === 0 || !hasOneLeft)
}

/** The child moves between authorities for the second time or later. What is recorded as passed on may belong to an earlier move (¶31). */
export function isNoFirstMove(view: CaseView): boolean {
  const comings = comingsToAnother(periodsInOrder(view))
  // A move that is agreed may already be entered as a period ahead of its day. It is still one move.
  const isAhead =
    (isOneOf(view.answers, 'transfer-state', 'agreed') || lastMove(view).further !== undefined) &&
    !comings.some(({ from }) => from > view.today)
  return comings.length + (isAhead ? 1 : 0) > 1
}
