import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { addDays, addMonths, firstDayOf, lastDayOf } from '../../facts/dates'
import { isSuspected } from '../../facts/suspicion'
import { isSamePerson } from '../names/same-person'
import { mayCareForTheChild } from '../people/carers'
import { hasLeftThePlacement } from './former-placement'

/** Whether the child lives in the recorded placement today: one that is still to come, or is over, is no place to look for a child first. */
export function isPlacementNow(view: CaseView): boolean {
  const since = valueOf(view.answers, 'placement-since')
  if (valueOf(view.answers, 'placement-address') === undefined || hasLeftThePlacement(view)) return false
  return since === undefined || since.date <= view.today
}

type Briefing = ItemOf<'carer-briefings'>

/** Who has been told what they need to know to care for this child, and when. */
export const briefingsGiven = ({ answers }: CaseView): readonly Briefing[] =>
  itemsOf(answers, 'carer-briefings').filter((briefing) => fieldOf(briefing, 'briefing-on') !== undefined)

// How long before a placement starts carers may already be told for it: earlier, it was for the one before.
const daysAhead = 28

/** Told since the placement started, or shortly before. */
function isToldForThisPlacement(briefing: Briefing, { answers }: CaseView): boolean {
  const since = valueOf(answers, 'placement-since')
  const on = fieldOf(briefing, 'briefing-on')
  return since === undefined || on === undefined || lastDayOf(on) >= addDays(firstDayOf(since), -daysAhead)
}

/**
 * Told since this placement began. Then it was for this placement, whoever was told of those who care for the child there.
 */
export function isSincePlacement(briefing: Briefing, { answers }: CaseView): boolean {
  const since = valueOf(answers, 'placement-since')
  const on = fieldOf(briefing, 'briefing-on')
  return since !== undefined && on !== undefined && lastDayOf(on) >= firstDayOf(since)
}

/** It tells of somebody who may care for the child, or names nobody. A police officer who was told is no carer (¶44). */
function isOfACarer(briefing: Briefing, { answers }: CaseView): boolean {
  const told = fieldOf(briefing, 'briefing-of')
  const person = itemsOf(answers, 'people').find(({ id }) => id === told)
  return person === undefined || mayCareForTheChild(person)
}

/**
 * Whether a briefing was for this person, who cares for the child where they live. An earlier one may have been for the placement before. So
 * it counts once somebody is on record as responsible for the child here: then whoever cares for the child was told of this child before.
 */
export const isBriefingOf = (briefing: Briefing, person: string, view: CaseView): boolean => {
  const told = fieldOf(briefing, 'briefing-of')
  if (told === undefined || !isSamePerson(told, person, view)) return false
  return (
    valueOf(view.answers, 'placement-responsible-person') !== undefined ||
    isToldForThisPlacement(briefing, view)
  )
}

/** A briefing for this placement that names nobody: it was of one person, and nothing says of whom. */
export const isUnnamedBriefing = (briefing: Briefing, view: CaseView): boolean =>
  fieldOf(briefing, 'briefing-of') === undefined && isToldForThisPlacement(briefing, view)

/**
 * Whether somebody who may care for the child where they live was told what a carer must know (¶44). A briefing since the placement started
 * was for this placement. An earlier one may have been for the last carer, and is of no use to the next. So before the start it must have been
 * the person who is responsible. Where it is not recorded who is responsible, or who was told, a briefing shortly before the start counts.
 */
export const isSomebodyBriefed = (view: CaseView): boolean => {
  const given = briefingsGiven(view)
  if (given.length === 0) return false
  const responsible = valueOf(view.answers, 'placement-responsible-person')
  return given.some((briefing) => {
    if (!isOfACarer(briefing, view)) return false
    if (isSincePlacement(briefing, view)) return true
    const told = fieldOf(briefing, 'briefing-of')
    return responsible === undefined || told === undefined
      ? isToldForThisPlacement(briefing, view)
      : isSamePerson(told, responsible, view)
  })
}

/** The first day from which a suspicion shows: that of the conclusion, or of a referral before it. A conclusion may be written anew. */
const suspectedFrom = ({ answers }: CaseView): PlainDate | undefined =>
  [valueOf(answers, 'conclusion-on'), valueOf(answers, 'referral-made-on')]
    .flatMap((known) => (known === undefined ? [] : [firstDayOf(known)]))
    .sort()[0]

/** For how many months carers who were told of the risk from traffickers need not be told of it anew. */
const monthsTold = 2

/**
 * Those who care for the child were told before it was suspected that the child may be a victim. Nobody has told them since of the risks,
 * nor of the risk from traffickers shortly before (¶44).
 */
export const isBriefedBeforeTheSuspicion = (view: CaseView): boolean => {
  const from = suspectedFrom(view)
  return (
    from !== undefined &&
    isSuspected(view) &&
    isSomebodyBriefed(view) &&
    briefingsGiven(view).every((briefing) => {
      const on = fieldOf(briefing, 'briefing-on')
      if (on === undefined || lastDayOf(on) >= from) return false
      const ofTraffickers = fieldOf(briefing, 'briefing-covered')?.includes('risk-from-traffickers') === true
      return !ofTraffickers || lastDayOf(on) < addMonths(from, -monthsTold)
    })
  )
}
