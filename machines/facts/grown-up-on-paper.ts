import type { CaseView } from '../case-file/case-file'
import { itemsOf } from '../case-file/read'
import { isChild, isOfPaper, isSoon18, recordedDate, recordedDates, type BirthDate } from './age'
import { ageDoubt } from './case-details'
import { addMonths, birthday } from './dates'

/**
 * The date of a paper by which the child is 18 or soon will be, and another makes them younger: by more than a slip of a day, and by a date
 * that does not make them an adult today too.
 */
const isOfAnAdult = (one: BirthDate, view: CaseView): boolean =>
  isOfPaper(one) &&
  isSoon18(one.last, view) &&
  recordedDates(view).some((own) => own.first > addMonths(one.last, 1) && view.today < birthday(own.last, 18))

/**
 * Nobody records that the age is in doubt. By the date of a paper or an authority this child is 18 or soon will be, and somebody may end
 * support by it. Another date on record makes them younger. The two cannot both be left (¶7).
 */
export const isGrownUpOnPaper = (view: CaseView): boolean =>
  isChild(view) &&
  ageDoubt.of(view) === 'none' &&
  recordedDates(view).some((date) => date.source !== 'other' && isOfAnAdult(date, view))

/** The entries of such dates, also those of other records. A slip that is put right in one is no other date. */
export const grownUpDates = (view: CaseView): readonly string[] =>
  itemsOf(view.answers, 'dates-of-birth')
    .filter((item) => recordedDate(item).some((date) => isOfAnAdult(date, view)))
    .map(({ id }) => `born ${id}`)
