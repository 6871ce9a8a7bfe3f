import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { remand } from '../../case-file/reason'
import { isChild, youngestBirth } from '../../facts/age'
import { addDays, birthday, firstDayOf, lastDayOf } from '../../facts/dates'
import { ageDoubt, foundByAssessment, isChallengeOpen } from '../../facts/case-details'
import { whyTreatedAsAChild } from '../../facts/treated-as-a-child'
import { isFilled } from '../people/has-somebody-as'
import { openPeriods } from '../placement/care-basis'
import { isDropped } from './dropped'
import { isAdultAsFarAsSaid, isHeldAsAnAdult } from '../danger/tonight'
import { pastDaysAtCourt } from './past-days-at-court'

type Matter = ItemOf<'criminal-matters'>

/**
 * The open periods of a remand. A court remands somebody who is charged or convicted (Legal Aid, Sentencing and Punishment of Offenders Act
 * 2012, section 91).
 */
export const remands = (view: CaseView) =>
  openPeriods(view).filter((period) => fieldOf(period, 'care-legal-basis') === 'remand')

/** The child is on remand, whatever else is recorded. */
export const isRemanded = (view: CaseView): boolean => remands(view).length > 0

/** What somebody is accused by. “Something else” may be no accusation. */
const accusing = ['arrest', 'interview-under-caution', 'charge', 'court-hearing']

/**
 * The child is recorded as arrested, interviewed, charged, before a court or on remand: somebody accuses them, whatever was said before
 * (¶33). What was dropped accuses nobody any more.
 */
export const isAccused = (view: CaseView): boolean =>
  isRemanded(view) ||
  itemsOf(view.answers, 'criminal-matters').some(
    (matter) => accusing.includes(fieldOf(matter, 'criminal-matter-kind') ?? '') && !isDropped(matter)
  )

/** All that was recorded against the child was dropped, and no court holds them: no file goes to a prosecutor any more (¶33). */
export const isAllDropped = (view: CaseView): boolean => {
  const matters = itemsOf(view.answers, 'criminal-matters')
  return !isRemanded(view) && matters.length > 0 && matters.every(isDropped)
}

/** What was recorded against the child was an accusation, and all of it was dropped. They are told, and so is who stands by them (¶27, ¶33). */
const accusationsOver = (view: CaseView): readonly string[] =>
  isAllDropped(view)
    ? itemsOf(view.answers, 'criminal-matters').flatMap((matter) =>
        accusing.includes(fieldOf(matter, 'criminal-matter-kind') ?? '') ? [matter.id] : []
      )
    : []

const defences = ({ answers }: CaseView) =>
  itemsOf(answers, 'legal-arrangements').filter(
    (one) => fieldOf(one, 'legal-matter') === 'criminal-case-as-accused'
  )

/** A defence on the list of legal arrangements has a day ahead, and is none that is over (¶33). */
const hasDefenceDayAhead = (view: CaseView): boolean =>
  defences(view).some((one) => {
    const next = fieldOf(one, 'legal-matter-next-date')
    return next !== undefined && lastDayOf(next) >= view.today
  })

/** The list of legal arrangements asks for a defence: nobody is in place for it yet, or it has a day ahead (¶33). */
const isDefenceAskedFor = (view: CaseView): boolean =>
  defences(view).some((one) => fieldOf(one, 'legal-matter-stage') !== 'in-place') || hasDefenceDayAhead(view)

/** The accusations that are over, for the child to be told so. No child with a day at court before them is told that all has ended (¶27, ¶33). */
export const accusationsToCallOver = (view: CaseView): readonly string[] =>
  hasDefenceDayAhead(view) ? [] : accusationsOver(view)

/**
 * Nobody defends the child against what is over, whatever was answered of the support for it. What was no accusation ends none, and a defence that is asked for is
 * against something that nobody has written down yet (¶33).
 */
export const isDefenceOver = (view: CaseView): boolean =>
  accusationsOver(view).length > 0 && !isDefenceAskedFor(view)

/** The child is accused, by what is recorded of police and court or of the legal support that is needed and not over. */
export const isSaidToBeAccused = (view: CaseView): boolean =>
  isAccused(view) ||
  (valueOf(view.answers, 'legal-support-needed')?.includes('criminal-case-as-accused') === true &&
    !isDefenceOver(view))

/** A day is set on which the child faces police or court again, or for the first time. */
const isDaySet = (matter: Matter, today: PlainDate): boolean =>
  (fieldOf(matter, 'criminal-matter-on')?.date ?? '') > today ||
  (fieldOf(matter, 'criminal-matter-next-on')?.date ?? '') >= today

/** A day with police or court may be still to come: one is set, or it is today, or the step has no day. */
const mayHaveDayAhead = (matter: Matter, today: PlainDate): boolean =>
  (fieldOf(matter, 'criminal-matter-on')?.date ?? today) >= today || isDaySet(matter, today)

/**
 * Whether a matter with police or court goes on. A day that has gone ends nothing, nor does bail: it is said where the matter stands. Until
 * somebody has, whatever came of its last day ends it (¶33). After a conviction the child may still be sentenced.
 */
export function goesOnBefore(matter: Matter, today: PlainDate): boolean {
  switch (fieldOf(matter, 'criminal-matter-stands')) {
    case 'goes-on':
      return true
    case 'nothing-came-of-it':
      return false
    case 'convicted-or-cautioned':
      return isDaySet(matter, today)
    case undefined:
      return mayHaveDayAhead(matter, today) || fieldOf(matter, 'criminal-matter-outcome') === undefined
  }
}

/** Nobody is held for so many days before a court sees them. So an arrest within these days was for what the child is remanded for. */
const daysBeforeACourt = 7

/** The step was just before the remand. One of months ago, or since, was for something else. */
export function isJustBefore(remand: ItemOf<'periods-of-care'>, matter: Matter): boolean {
  const [from, on] = [fieldOf(remand, 'care-from'), fieldOf(matter, 'criminal-matter-on')]
  if (from === undefined || on === undefined) return false
  return firstDayOf(on) <= lastDayOf(from) && lastDayOf(on) >= addDays(firstDayOf(from), -daysBeforeACourt)
}

/** Whether a matter is what a remand is for: a charge or a hearing, or an arrest or interview just before it. */
const isWhatItIsFor = (remand: ItemOf<'periods-of-care'>, matter: Matter): boolean =>
  ['charge', 'court-hearing'].includes(fieldOf(matter, 'criminal-matter-kind') ?? '') ||
  isJustBefore(remand, matter)

/**
 * The matters that go on. While it is asked what came of a day that was set, nothing has ended: the next day set is no new matter. So too of a
 * sentence that is awaited (¶33).
 */
export const goingOn = (view: CaseView): readonly Matter[] => {
  const asked = pastDaysAtCourt(view)
  return itemsOf(view.answers, 'criminal-matters').filter(
    (matter) => goesOnBefore(matter, view.today) || asked.includes(matter)
  )
}

const hasSolicitor = (matter: Matter, view: CaseView): boolean =>
  isFilled(fieldOf(matter, 'criminal-matter-solicitor'), view)

/** A recorded accusation goes on, about which the child meets a lawyer. */
export const isMetAboutAccusation = (view: CaseView): boolean =>
  goingOn(view).some((matter) => accusing.includes(fieldOf(matter, 'criminal-matter-kind') ?? ''))

/** The days, up to today, of what the child is accused by and what goes on. Of a rough one it is the last that it can mean. */
export const daysAccused = (view: CaseView): readonly PlainDate[] =>
  goingOn(view).flatMap((matter) => {
    const on = fieldOf(matter, 'criminal-matter-on')
    const isAccusing = accusing.includes(fieldOf(matter, 'criminal-matter-kind') ?? '')
    return on === undefined || !isAccusing || firstDayOf(on) > view.today ? [] : [lastDayOf(on)]
  })

/** An accusation goes on, or a court holds the child: what is decided of the referral matters to the defence (¶33). */
export const isFacingPoliceOrCourt = (view: CaseView): boolean =>
  isRemanded(view) || isMetAboutAccusation(view)

/**
 * The days of what goes on that are known before they come: of each next step, and of an interview or a hearing. Nobody prepares for an
 * arrest.
 */
export const daysToFace = (view: CaseView): readonly KnownDate[] =>
  goingOn(view).flatMap((matter) => {
    const isSet = ['interview-under-caution', 'court-hearing'].includes(
      fieldOf(matter, 'criminal-matter-kind') ?? ''
    )
    const on = isSet ? fieldOf(matter, 'criminal-matter-on') : undefined
    return [on, fieldOf(matter, 'criminal-matter-next-on')].flatMap((known) => known ?? [])
  })

/** The remands for which nothing that goes on is recorded: each is an accusation itself. */
const remandsAlone = (view: CaseView) =>
  remands(view).filter((remand) => !goingOn(view).some((matter) => isWhatItIsFor(remand, matter)))

/**
 * The matters in which somebody must still be found to stand by the child: a solicitor and an adult of their own, or only a solicitor for
 * somebody who is 18. A remand for which no open matter is recorded counts as such a matter itself. Nobody is sought for one of which it is only asked what
 * came of its last day: that is asked for first.
 */
export function withoutHelp(view: CaseView): readonly string[] {
  const matters = goingOn(view).filter(
    (matter) =>
      goesOnBefore(matter, view.today) &&
      (!hasSolicitor(matter, view) ||
        (isChild(view) && !isFilled(fieldOf(matter, 'criminal-matter-appropriate-adult'), view)))
  )
  return [...matters.map(({ id }) => id), ...remandsAlone(view).map(({ id }) => remand.write(id))]
}

/** A solicitor defends the child in every accusation that goes on; where none goes on, nobody is said to (¶33). */
export function isDefendedThroughout(view: CaseView): boolean {
  const matters = goingOn(view)
  return (
    matters.length > 0 &&
    matters.every((matter) => hasSolicitor(matter, view)) &&
    remandsAlone(view).length === 0
  )
}

/**
 * A charge or a hearing counts also where it has ended: somebody may have been sentenced as an adult. An arrest or an interview counts while
 * it goes on. A conviction counts, and what ended without one does not (¶7, ¶33).
 */
function isAccusationToAnswer(matter: Matter, today: PlainDate): boolean {
  const kind = fieldOf(matter, 'criminal-matter-kind') ?? ''
  const stands = fieldOf(matter, 'criminal-matter-stands')
  if (!accusing.includes(kind)) return false
  if (stands !== undefined) return stands !== 'nothing-came-of-it'
  return (
    ['charge', 'court-hearing'].includes(kind) ||
    fieldOf(matter, 'criminal-matter-outcome') === undefined ||
    isDaySet(matter, today)
  )
}

/**
 * They were found to be an adult, and by the date that the assessment gave they were under 18 on the day of the accusation. What counts is
 * how old they were when it was done (Modern Slavery Act 2015, s45(4)).
 */
function wasAChildThen(matter: Matter, view: CaseView): boolean {
  const on = fieldOf(matter, 'criminal-matter-on')
  return (
    on !== undefined &&
    foundByAssessment(view) === 'an-adult' &&
    itemsOf(view.answers, 'dates-of-birth').some((item) => {
      const born = fieldOf(item, 'birth-date')
      const isAssessed = fieldOf(item, 'birth-source') === 'age-assessment'
      return born !== undefined && isAssessed && firstDayOf(on) < birthday(lastDayOf(born), 18)
    })
  )
}

/**
 * Police or court may take the child for an adult, or are to know of a challenge (¶7). The age is in doubt or was found to be a child’s. Or
 * a date on record would make them an adult, or the child is held among adults.
 */
const isToBeKnownByTheCourt = (view: CaseView): boolean =>
  (whyTreatedAsAChild(view) !== undefined && !isAdultAsFarAsSaid(view)) ||
  ageDoubt.of(view) === 'assessed-child' ||
  isChallengeOpen(view) ||
  isHeldAsAnAdult(view)

/** They were 18 by every date on the day of the accusation, and challenge nothing. They are charged as the adult that they are. */
const isAdultWhenAccused = (matter: Matter, view: CaseView): boolean => {
  const on = fieldOf(matter, 'criminal-matter-on')
  const born = youngestBirth(view)
  if (on === undefined || born === undefined || isChallengeOpen(view)) return false
  return ageDoubt.of(view) === 'assessed-child' && birthday(born, 18) <= firstDayOf(on)
}

/**
 * What police and court are to be told: each accusation, and how it stands with the age. A court that was told of a doubt is told what was
 * found, and of a challenge (¶7, ¶33).
 */
export function whatTheCourtIsToKnow(view: CaseView): readonly string[] {
  const isToBeKnown = isToBeKnownByTheCourt(view)
  const accusations = itemsOf(view.answers, 'criminal-matters').filter(
    (matter) =>
      isAccusationToAnswer(matter, view.today) &&
      (isToBeKnown ? !isAdultWhenAccused(matter, view) : wasAChildThen(matter, view))
  )
  if (accusations.length === 0) return []
  const ofAge = ['age', ageDoubt.of(view), foundByAssessment(view), isChallengeOpen(view)].join(' ')
  return [...accusations.map(({ id }) => id), ofAge]
}
