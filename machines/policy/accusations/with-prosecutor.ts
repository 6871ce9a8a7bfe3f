import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { charge, remand } from '../../case-file/reason'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { goesOnBefore, goingOn, isJustBefore, isRemanded, remands } from './accused'
import { isDropped } from './dropped'
import { isInCustody } from './perhaps-accused'

type Matter = ItemOf<'criminal-matters'>

const isOf = (matter: Matter, ...kinds: readonly string[]): boolean =>
  kinds.includes(fieldOf(matter, 'criminal-matter-kind') ?? '')

const isAtCourt = (matter: Matter): boolean => isOf(matter, 'charge', 'court-hearing')

/** The case that a charge or a hearing is of: a charge is one itself. A hearing is of one before it that was not dropped, or of the last. */
function caseOf(matter: Matter, before: readonly Matter[]): Matter {
  if (isOf(matter, 'charge')) return matter
  const others = before.filter(isAtCourt)
  return others.find((one) => !isDropped(one)) ?? others.at(-1) ?? matter
}

/**
 * The entries that stand for what was brought to court and not dropped. Whoever brings it heard nothing while there was an arrest alone
 * (¶33). Where a charge is dropped and its hearing goes on, the charge stands for it still: what ends calls nobody anew.
 */
export const broughtToCourt = (view: CaseView): readonly Matter[] => {
  const matters = itemsOf(view.answers, 'criminal-matters')
  return matters.flatMap((matter, at) =>
    isAtCourt(matter) && !isDropped(matter) ? [caseOf(matter, matters.slice(0, at))] : []
  )
}

/**
 * Whether a charge or a hearing means that a prosecutor has what the child is accused of now. One that has ended does not, where an
 * accusation goes on that came after it: an old conviction says nothing of an arrest of yesterday (¶33, Modern Slavery Act 2015, section 45).
 */
function isFileOf(matter: Matter, accusations: readonly Matter[], today: PlainDate): boolean {
  if (!isAtCourt(matter) || isDropped(matter)) return false
  // One of which it is only asked what came of its last day may have ended years ago.
  if (goesOnBefore(matter, today) || accusations.every((other) => other === matter)) return true
  if (fieldOf(matter, 'criminal-matter-stands') === 'convicted-or-cautioned') return false
  const on = fieldOf(matter, 'criminal-matter-on')
  return !accusations.some((other) => {
    const from = fieldOf(other, 'criminal-matter-on')
    return on !== undefined && from !== undefined && firstDayOf(from) > lastDayOf(on)
  })
}

/** A charge, a court, a remand, or custody of which nobody wrote why: a prosecutor has the case, whatever was said before (¶33). */
export function isWithProsecutor(view: CaseView): boolean {
  const accusations = goingOn(view).filter((matter) => !isOf(matter, 'other'))
  return (
    isRemanded(view) ||
    isInCustody(view) ||
    itemsOf(view.answers, 'criminal-matters').some((matter) => isFileOf(matter, accusations, view.today))
  )
}

/** Held in custody of which nobody wrote why. */
export const heldTonight = 'held tonight'

/**
 * For what a prosecutor is told: each charge, or a hearing or remand for which none is recorded. What was done before it was done while
 * nobody had that file (¶33). A remand beside a charge calls nobody: it is named, so that it is known for what it was once that charge ends.
 */
export function whatIsWithProsecutor(view: CaseView): readonly string[] {
  const charges = broughtToCourt(view).map((matter) => {
    const on = fieldOf(matter, 'criminal-matter-on')
    return charge.write(matter.id, on === undefined ? undefined : firstDayOf(on))
  })
  const matters = itemsOf(view.answers, 'criminal-matters')
  const goOn = goingOn(view)
  const held = remands(view).flatMap((period) => {
    const beside = matters.flatMap((matter, at) =>
      isAtCourt(matter) && (goOn.includes(matter) || isJustBefore(period, matter))
        ? [remand.write(period.id, caseOf(matter, matters.slice(0, at)).id)]
        : []
    )
    return beside.length > 0 ? beside : [remand.write(period.id)]
  })
  const written = [...new Set([...charges, ...held])]
  return written.length === 0 && isInCustody(view) ? [heldTonight] : written
}

/** Whether whoever was told of a charge knows of the remand: it began beside that charge, which was not dropped since (¶33). */
function isDoneForRemand(raising: string, all: readonly string[], closedFor: readonly string[]): boolean {
  const now = remand.read(raising)
  if (now === undefined) return false
  if (now.beside !== undefined) return true
  const known = closedFor.flatMap((one) => remand.read(one) ?? [])
  return known.some(
    ({ id, beside }) =>
      id === now.id && beside !== undefined && all.some((one) => charge.read(one)?.id === beside)
  )
}

/**
 * Whether what was done for some reasons was done for a charge too. It was done for that charge on whatever day was written then. Or no
 * charge was recorded, and it was done on the day of this one or later: then it was entered late.
 */
function isDoneForCharge(raising: string, closedFor: readonly string[], on: PlainDate): boolean {
  const now = charge.read(raising)
  if (now === undefined) return false
  const before = closedFor.flatMap((one) => charge.read(one) ?? [])
  // The very same charge on the same day is none of another day: one that was dropped and goes on again is told anew.
  if (before.some((one) => one.id === now.id && one.on !== now.on)) return true
  return before.length === 0 && now.on !== undefined && now.on <= on
}

/**
 * Whether what was done for some reasons was done for one that a prosecutor is told of too.
 * @param all what calls for it now
 * @param on the day on which it was done
 */
export const isDoneWithProsecutor = (
  raising: string,
  all: readonly string[],
  closedFor: readonly string[],
  on: PlainDate
): boolean => isDoneForCharge(raising, closedFor, on) || isDoneForRemand(raising, all, closedFor)
