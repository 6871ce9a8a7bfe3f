import type { KnownDate, PlainDate } from '../case-file/answer'
import type { Answers, CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../case-file/read'
import { addMonths, ageOn, birthday, firstDayOf, lastDayOf } from './dates'
import {
  ageChallenge,
  ageDoubt,
  foundByAssessment,
  isAChildMeanwhile,
  isEighteenWhileChallenged,
  isFindingUpheld,
  isChallengeOpen,
  isFoundYounger,
  isYoungerDateOwed
} from './case-details'
import { fact } from './fact'

/** A recorded date of birth: the first and last day that it can mean, and who says so. */
export interface BirthDate {
  readonly first: PlainDate
  readonly last: PlainDate
  readonly source: string | undefined
}

/** The date of birth that an entry has. */
export const recordedDate = (item: ItemOf<'dates-of-birth'>): readonly BirthDate[] => {
  const known = fieldOf(item, 'birth-date')
  return known === undefined
    ? []
    : [{ first: firstDayOf(known), last: lastDayOf(known), source: fieldOf(item, 'birth-source') }]
}

export const recordedDates = ({ answers }: CaseView): readonly BirthDate[] =>
  itemsOf(answers, 'dates-of-birth').flatMap(recordedDate)

/** Sources whose dates others wrote down. Alone they do not say that nobody takes the person for a child (¶7). */
const ofOthers: readonly (string | undefined)[] = ['home-office', 'local-authority', 'other']

/** From this age on the child is owed more, and that hangs on the date of birth alone (¶51, ¶52). */
export const growingUp = 16

/** No slip and no other calendar puts two dates so many years apart. And what was said of a child who has grown up since stays heard. */
const yearsApart = 2

/** The date comes from a document or an authority, and not from the child, the family or an assessment. */
export const isOfPaper = ({ source }: BirthDate): boolean =>
  source === 'document' || ofOthers.includes(source)

/** The date comes from the child or the family. */
export const isSaidByChildOrFamily = ({ source }: BirthDate): boolean =>
  source === 'child-says' || source === 'family-says'

/**
 * It is recorded that the child is under 16 and that nobody doubts it, and no assessment or challenge that has begun says otherwise (¶7).
 */
const isUnder16BeyondDoubt = (view: CaseView): boolean =>
  isOneOf(view.answers, 'age-in-doubt', 'no') &&
  isOneOf(view.answers, 'age-as-known', 'under-16') &&
  !isOneOf(view.answers, 'age-assessment', 'under-way') &&
  ageChallenge.of(view) === 'none'

/**
 * The dates without those that would make a child 16 who is younger beyond doubt, also by what the child or the family says. A false
 * passport must not plan a life from 18 for a child of 13. Only dates from papers and authorities are left out: what the child, the family
 * or an assessment says is always heard.
 */
function withoutBelied(all: readonly BirthDate[], view: CaseView): readonly BirthDate[] {
  const own = all.filter((date) => !isOfPaper(date))
  const youngest = own.reduce((latest, { last }) => (last > latest ? last : latest), '')
  // One paper belies no other: of two, either can be wrong.
  if (own.length === 0 || !isUnder16BeyondDoubt(view) || ageOn(youngest, view.today) >= growingUp) return all
  const isBelied = (date: BirthDate): boolean =>
    isOfPaper(date) &&
    ageOn(date.last, view.today) >= growingUp &&
    birthday(date.last, yearsApart) <= youngest
  return all.filter((date) => !isBelied(date))
}

/**
 * An assessed date by which they were 18 when the doubts were put to them is not the one that found a child. A challenge put it aside, also
 * once the challenge is over (¶7).
 */
function hasFallen({ last, source }: BirthDate, view: CaseView): boolean {
  if (source !== 'age-assessment' || ageDoubt.of(view) !== 'assessed-child') return false
  const heard = valueOf(view.answers, 'age-minded-to-meeting-on')
  return heard !== undefined && ageOn(last, heard.date) >= 18
}

/** Of the dates of an assessment, the latest, once a challenge found a child younger: the others fell (¶7). */
function youngestOfTwo(assessed: readonly BirthDate[], view: CaseView): readonly BirthDate[] {
  if (!isFoundYounger(view)) return assessed
  return assessed.filter(({ last }) => assessed.every((other) => other.last <= last))
}

/**
 * The dates of birth that count. All of them while the age is in doubt or was never assessed, and again once an assessment is set aside;
 * only the assessed ones while a full assessment stands and names a date (¶7). Left out are dates that would make a child 16 who is younger
 * beyond doubt, and dates that fell to a challenge.
 */
export function birthDates(view: CaseView): readonly BirthDate[] {
  const all = recordedDates(view).filter((date) => !hasFallen(date, view))
  const assessed = youngestOfTwo(
    all.filter((date) => date.source === 'age-assessment'),
    view
  )
  const isAssessed = ['assessed-child', 'assessed-adult'].includes(ageDoubt.of(view))
  return isAssessed && assessed.length > 0 ? assessed : withoutBelied(all, view)
}

/** Whether a recorded date is set aside because the child would be 16 by it and is not. Papers say so where they print the date. */
export function isBelied(known: KnownDate, view: CaseView): boolean {
  const all = recordedDates(view)
  const counts = withoutBelied(all, view)
  return (
    counts.length < all.length &&
    !counts.some(({ first, last }) => first === firstDayOf(known) && last === lastDayOf(known))
  )
}

/** The latest day on which the child can have been born: protection follows the youngest age. */
export function youngestBirth(view: CaseView): PlainDate | undefined {
  return birthDates(view)
    .map((date) => date.last)
    .sort()
    .at(-1)
}

const earliestFirst = (dates: readonly BirthDate[]): readonly BirthDate[] =>
  [...dates].sort((one, other) => one.first.localeCompare(other.first))

/** The earliest date of birth on record: deadlines follow the one that falls first. */
export const oldestBirth = (view: CaseView): BirthDate | undefined => earliestFirst(birthDates(view))[0]

type AgeBand = 'under-16' | '16-or-17' | 'child-of-unknown-age' | 'adult'

/**
 * How old the person is for everything that protects. Somebody whose age is in doubt is a child until a full age assessment is recorded
 * (¶7). Somebody who was assessed as an adult is one. So is somebody who is 18 by every date, where their age is recorded as not in doubt,
 * or they were found to be a child once. Where it is recorded so against a finding of an adult, a date of the child, the family or a document alone
 * makes an adult: which of the two holds is for a person to settle.
 */
function ageBand(view: CaseView): AgeBand {
  const doubt = ageDoubt.of(view)
  if (doubt === 'assessed-adult') return 'adult'
  const mayBeAdult = wasFoundAChild(view, doubt)
    ? hasAssessedDate(view)
    : doubt === 'none' &&
      isOneOf(view.answers, 'age-in-doubt', 'no') &&
      (foundByAssessment(view) !== 'an-adult' ||
        recordedDates(view).some((date) => isSaidByChildOrFamily(date) || date.source === 'document'))
  const born = youngestBirth(view)
  if (born !== undefined) return bandOf(ageOn(born, view.today), mayBeAdult)
  return saidBand(view.answers, mayBeAdult)
}

// Also where that assessment is to be made again: the child then grows up by every date on record, and not never. Until a challenge is
// over, somebody who is treated as a child meanwhile stays one, as does somebody who was found an adult, or to be younger than was found. A
// person settles it, and no day does (¶7).
const wasFoundAChild = (view: CaseView, doubt: ReturnType<typeof ageDoubt.of>) =>
  doubt === 'assessed-child' ||
  (doubt === 'in-doubt' &&
    foundByAssessment(view) === 'a-child' &&
    !isAChildMeanwhile(view) &&
    !isYoungerDateOwed(view))

/** It is recorded when the doubts were put to them, or that they were not, or that nobody knows it. */
const isHearingSaid = ({ answers }: CaseView): boolean =>
  valueOf(answers, 'age-minded-to-meeting-on') !== undefined ||
  isOneOf(answers, 'age-minded-to-meeting', 'not-held') ||
  answers['age-minded-to-meeting']?.state === 'not-known' ||
  answers['age-minded-to-meeting-on']?.state === 'not-known'

/**
 * Somebody who was assessed as a child comes of age by an assessed date, never by one that the assessment did not bear out. Where another
 * date on record makes a child of them, somebody has said when the doubts were put to them, or that the finding stands. While that is empty
 * a slip of a year cannot be told from a birthday. Nor, once a challenge found them younger, can the date that fell from the new one (¶7).
 */
const hasAssessedDate = (view: CaseView) =>
  birthDates(view).some(({ source }) => source === 'age-assessment') &&
  (!isAChildByAnother(view) || (!isFoundYounger(view) && (isHearingSaid(view) || isFindingUpheld(view))))

/** Another date makes a child of them. A rough one that may mean the assessed day agrees with it. */
function isAChildByAnother(view: CaseView): boolean {
  const all = recordedDates(view)
  const assessed = all.filter(({ source }) => source === 'age-assessment')
  return all.some(
    ({ first, last }) =>
      ageOn(last, view.today) < 18 && !assessed.some((one) => first <= one.last && one.first <= last)
  )
}

function bandOf(age: number, mayBeAdult: boolean): AgeBand {
  if (age < 16) return 'under-16'
  return age >= 18 && mayBeAdult ? 'adult' : '16-or-17'
}

function saidBand(answers: Answers, mayBeAdult: boolean): AgeBand {
  if (isOneOf(answers, 'age-as-known', 'under-16')) return 'under-16'
  if (isOneOf(answers, 'age-as-known', '16-or-17')) return '16-or-17'
  if (isOneOf(answers, 'age-as-known', '18-or-over')) return mayBeAdult ? 'adult' : '16-or-17'
  return 'child-of-unknown-age'
}

/** The assessment found a child, who is 18 by its date alone, and nobody has settled that they are (¶7). */
export const isEighteenByAssessmentAlone = (view: CaseView): boolean =>
  isEighteenByEveryDate(view) && isAChildByAnother(view)

/**
 * The dates of birth from which days ahead are counted, the earliest first. For somebody who is treated as a child, dates by which they
 * would be an adult are left out as long as another makes a child of them. Counted from one of those, nothing that a child is owed would
 * still come (¶7). Nor would what is owed to an adult until 21 or 25: whoever was not assessed as one is as old as the latest date makes
 * them (¶51, ¶52).
 */
export function birthsAhead(view: CaseView): readonly BirthDate[] {
  const all = earliestFirst(birthDates(view))
  if (isAdult(view)) {
    return ageDoubt.of(view) === 'assessed-adult' ? all : all.slice(-1)
  }
  const asChild = all.filter(({ first }) => view.today < birthday(first, 18))
  return asChild.length > 0 ? asChild : all
}

/** The date of birth from which days ahead are counted: the earliest, so that nothing comes too late. */
export const birthAhead = (view: CaseView): BirthDate | undefined => birthsAhead(view)[0]

/** How old the person is for everything that protects (¶7). */
export const age = fact(['under-16', '16-or-17', 'child-of-unknown-age', 'adult'], ageBand)

/** The person is 16, or may be, by a date of birth from which days ahead are counted. */
export function isSixteenByADateAhead(view: CaseView): boolean {
  const born = birthAhead(view)
  return age.of(view) !== 'under-16' || (born !== undefined && ageOn(born.first, view.today) >= 16)
}

/**
 * Whether the person is 16 or may be: by any date of birth from which days ahead are counted, so that nobody comes to 18 unprepared while
 * their age is in doubt. A date by which a child would be an adult already makes nobody 16: no paper that goes by another date would agree.
 * But the authority’s own finding does, while it is challenged: a birthday takes nothing away that was being prepared (¶7, ¶52).
 */
export const sixteen = fact(['reached-or-may-be', 'to-come'], (view) =>
  isSixteenByADateAhead(view) || isEighteenWhileChallenged(view) ? 'reached-or-may-be' : 'to-come'
)

/** Younger than this by every date that counts. While one date makes them older, they are taken for as old as that (¶7). */
export const isUnder = (years: number, view: CaseView): boolean =>
  birthDates(view).length > 0 && birthDates(view).every(({ first }) => ageOn(first, view.today) < years)

/** Under ten by every date on record. In England nobody so young is charged with a crime. */
export const isUnderTen = (view: CaseView): boolean => isUnder(10, view)

/** The person is 16, or may be, by some date of birth. */
export const mayBeSixteen = (view: CaseView): boolean => sixteen.of(view) === 'reached-or-may-be'

/** An adult by every date, or fully assessed as one; everybody else is protected as a child (¶7). */
export const isAdult = (view: CaseView): boolean => age.of(view) === 'adult'

/** A child, or somebody who is protected as one while their age is in doubt (¶7). */
export const isChild = (view: CaseView): boolean => !isAdult(view)

/**
 * Still treated as a child, and 18 by every date on record, not all of which were written down by others. A person settles it, and no day
 * does (¶7).
 */
export function isEighteenByEveryDate(view: CaseView): boolean {
  const born = youngestBirth(view)
  return (
    born !== undefined &&
    ageOn(born, view.today) >= 18 &&
    birthDates(view).some(({ source }) => !ofOthers.includes(source)) &&
    isChild(view)
  )
}

/** How many months before a birthday somebody sees to what ends with it, while something can still be done. */
const monthsAhead = 6

export const isSoon18 = (born: PlainDate, view: CaseView): boolean =>
  birthday(born, 18) <= addMonths(view.today, monthsAhead)

/** Treated as a child, and 18 by each date of birth that counts. So no birthday is ahead by which to act (¶7). */
export const isWithoutBirthdayAhead = (view: CaseView): boolean =>
  isChild(view) &&
  birthDates(view).length > 0 &&
  birthsAhead(view).every(({ first }) => birthday(first, 18) <= view.today)

/**
 * By what the child or the family says they are under 16, and the finding that they are older is challenged. Meanwhile the finding stands (¶7).
 */
export const isUnder16IfTheyAreRight = (view: CaseView): boolean =>
  isChallengeOpen(view) &&
  age.of(view) === '16-or-17' &&
  recordedDates(view).some((birth) => isSaidByChildOrFamily(birth) && ageOn(birth.last, view.today) < 16)

/** 18 is half a year away or less, by the earliest date of birth that counts (¶7). */
export function isWithinHalfAYearOf18(view: CaseView): boolean {
  const born = birthAhead(view)
  return born !== undefined && isSoon18(born.first, view)
}
