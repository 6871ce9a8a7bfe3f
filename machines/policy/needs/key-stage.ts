import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { birthDates } from '../../facts/age'
import { ageOn, lastDayOf, yearOf } from '../../facts/dates'
import { addWorkingDays } from '../clock/working-days'

/** The last day of the school year in which a day lies. */
function endOfSchoolYear(day: PlainDate): PlainDate {
  const inItsYear = `${String(yearOf(day))}-08-31`
  return day <= inItsYear ? inItsYear : `${String(yearOf(day) + 1)}-08-31`
}

/**
 * Whether the child is in the fourth key stage, by any date of birth that counts: the school years in which most turn 15 and 16
 * (Education Act 2002, section 82).
 */
const isInFourthKeyStage = (view: CaseView): boolean => {
  const end = endOfSchoolYear(view.today)
  return birthDates(view).some(({ first, last }) =>
    [first, last].some((born) => [15, 16].includes(ageOn(born, end)))
  )
}

/** Whether the child has been a pupil here, as far as it is recorded: in school, with a pupil’s number, or grown up here and not yet in school again. */
const isPupil = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'education-place', 'in-school') ||
  (isOneOf(answers, 'education-place', 'place-offered', 'waiting', 'not-applied') &&
    (valueOf(answers, 'unique-pupil-number') !== undefined ||
      isOneOf(answers, 'immigration-position', 'british')))

/** For how many working days after a move it may have taken a child who is in school away from their school. */
const workingDaysToSettle = 20

/**
 * In school, and in the same placement for so long that the move breaks off nothing any more. A placement whose first day nobody knows
 * settles nothing.
 */
function isSettledInSchool({ answers, today }: CaseView): boolean {
  const since = valueOf(answers, 'placement-since')
  return (
    since !== undefined &&
    isOneOf(answers, 'education-place', 'in-school') &&
    addWorkingDays(lastDayOf(since), workingDaysToSettle).date < today
  )
}

/** A pupil of years 10 or 11 whose schooling a change of placement may break off: it waits for approval (regulation 10). */
export const isPupilInFourthKeyStage = (view: CaseView): boolean =>
  isPupil(view) && !isSettledInSchool(view) && isInFourthKeyStage(view)
