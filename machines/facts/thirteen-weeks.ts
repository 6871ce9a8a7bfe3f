import type { PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../case-file/read'
import { oncePerView } from '../case-file/remembered'
import { birthDates, isAdult } from './age'
import { questionsOf } from './asked'
import { isOfCare, recordedCare, type Period } from './care'
import { isEighteenWhileChallenged, isFoundAChildAfterAll } from './case-details'
import { addDays, birthday, daysBetween, firstDayOf, lastDayOf, later, sooner } from './dates'
import { fact } from './fact'

export const thirteenWeeks = 13 * 7

/** What is asked of a personal adviser. */
export const ofTheAdviser = questionsOf('pathway-personal-adviser')

/**
 * The day on which 13 weeks since the 14th birthday are complete and the person is 16, after care that went on until then. Where they are
 * complete with the eve of 18, it is the 18th birthday itself.
 */
export function completeInCare(periods: readonly Period[], born: PlainDate): PlainDate | undefined {
  const fourteen = birthday(born, 14)
  const sixteen = birthday(born, 16)
  const eighteen = birthday(born, 18)
  let days = 0
  for (const period of periods) {
    const from = later(period.from, fourteen)
    const to = sooner(period.to ?? eighteen, eighteen)
    if (from >= to) continue
    const complete = later(addDays(from, Math.max(0, thirteenWeeks - days)), sixteen)
    if (complete <= to) return complete
    days += daysBetween(from, to)
  }
  return undefined
}

/** Whether some time in care is on record without saying when it was. It may be what makes 13 weeks complete. */
export const isCareUncounted = ({ answers }: CaseView): boolean =>
  itemsOf(answers, 'periods-of-care')
    .filter(isOfCare)
    .some((period) => {
      const [from, to] = [fieldOf(period, 'care-from'), fieldOf(period, 'care-to')]
      return (
        from === undefined ||
        [from, to].some((day) => day !== undefined && firstDayOf(day) !== lastDayOf(day)) ||
        (fieldOf(period, 'care-ended-because') !== undefined && to === undefined)
      )
    })

/** A placement is on record from before the first period of care: the child may have been looked after longer than the periods say. */
const wasPlacedBefore = ({ answers }: CaseView, periods: readonly Period[]): boolean =>
  [valueOf(answers, 'first-placement-on'), valueOf(answers, 'placement-since')].some(
    (day) => day !== undefined && firstDayOf(day) < (periods[0]?.from ?? '')
  )

/**
 * What is owed from 18, or since care ended, is advice and assistance alone: 13 weeks of recorded care are not complete before 18 by any
 * date of birth that counts (regulation 40, Children Act 1989 s24). Nobody loses a pathway plan and an adviser to a doubt: by care that
 * nobody has dated, by weeks that end with the eve of 18, or by a finding that fell (¶7, ¶51).
 */
export const isOwedAdviceAlone = oncePerView((view: CaseView): boolean => {
  const periods = recordedCare(view, firstDayOf)
  const isGrownUp = isAdult(view)
  const births = birthDates(view)
    .flatMap(({ first, last }) => [first, last])
    .filter((born) => isGrownUp || view.today < birthday(born, 18))
  // Care goes on today; or they came of age after care at 16 or 17.
  const isTheirs = (born: PlainDate) =>
    isGrownUp
      ? periods.some(
          ({ from, to }) => from < birthday(born, 18) && (to === undefined || to > birthday(born, 16))
        )
      : periods.at(-1)?.to === undefined
  // Last comes what a copy may not be told: whoever had 13 weeks by what it is told is asked on.
  return (
    periods.length > 0 &&
    births.length > 0 &&
    births.every((born) => completeInCare(periods, born) === undefined && isTheirs(born)) &&
    !isEighteenWhileChallenged(view) &&
    !isFoundAChildAfterAll(view) &&
    !wasPlacedBefore(view, periods) &&
    !isCareUncounted(view)
  )
})

/** Whether there is anything to ask of a personal adviser. One who is there all the same is asked about on. */
export const adviser = fact(['asked', 'not-asked'], (view) =>
  isOwedAdviceAlone(view) && ofTheAdviser.every((id) => view.answers[id] === undefined)
    ? 'not-asked'
    : 'asked'
)
