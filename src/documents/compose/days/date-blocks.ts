import type { CaseView } from '../../../../machines/case-file/case-file'
import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, itemsOf } from '../../../../machines/case-file/read'
import { birthdaysByDate, type ComputedBirthday } from '../../../../machines/facts/birthdays'
import { age, isChild } from '../../../../machines/facts/age'
import { concerns } from '../../../../machines/facts/audience'
import { firstDayOf, lastDayOf } from '../../../../machines/facts/dates'
import { isOwedAdviceAlone } from '../../../../machines/facts/thirteen-weeks'
import {
  isFindingDenied,
  isProtectedInDoubt,
  whyTreatedAsAChild
} from '../../../../machines/facts/treated-as-a-child'
import { leaveEnd } from '../../../../machines/policy/adulthood/leave'
import {
  areWeeksUpOnTheEve,
  leavingCare,
  thirteenWeeksAfterEighteen
} from '../../../../machines/policy/adulthood/leaving-care'
import { presumedFrom } from '../../../../machines/policy/placement/care-basis'
import { besideWords } from '../../../i18n/lists'
import type { Block } from '../../model'
import { givenBy } from '../words/birth-dates'
import type { Building } from '../building/context'
import { paragraph } from '../building/paragraph'
import { tells, ifTold } from '../building/if-told'
import { dateWords } from '../words/date-words'

/** From which date of birth a birthday is computed, and everybody who gives it. */
function basisOf({ from, exact }: ComputedBirthday, building: Building): string {
  const { words, view } = building
  const sources = itemsOf(view.answers, 'dates-of-birth').flatMap((birth) => {
    const known = fieldOf(birth, 'birth-date')
    const isIt = known !== undefined && firstDayOf(known) === from.first && lastDayOf(known) === from.last
    return isIt ? [givenBy(birth, building)] : []
  })
  return words(exact ? 'documents.dates.from-birth' : 'documents.dates.from-rough-birth', {
    date: dateWords(from.first),
    source: besideWords([...new Set(sources)], words)
  })
}

/** 17½ is a birthday that matters only to leave: only a copy about a child who may have leave prints it, and only one that is told of leave (¶58). */
const isLeaveTold = (building: Building): boolean =>
  tells(building, ['immigration']) &&
  ifTold(building, () => (concerns('under-immigration-control', building.view) ? [true] : [])).length > 0

const isInDoubt = (view: CaseView): boolean => isToldThat(view, isProtectedInDoubt)

/** A finding of an adult stands beside “nobody doubts it”. Until that is settled no date is left aside (¶7). */
const isNotSettled = (view: CaseView): boolean => isToldThat(view, isFindingDenied)

/** A child whose age nobody doubts, or who was found to be a child: a date by which they would be grown up is not theirs. */
const isSettledChild = (view: CaseView): boolean =>
  isToldThat(
    view,
    () =>
      isChild(view) &&
      !isProtectedInDoubt(view) &&
      !isFindingDenied(view) &&
      whyTreatedAsAChild(view) !== undefined
  )

/** A child under 16 whose age nobody doubts. What is owed from 21 on, or to people who leave care, is not yet theirs (¶51, ¶66). */
const isYoung = (view: CaseView): boolean =>
  !isInDoubt(view) && ifDisclosed(view, () => age.of(view)) === 'under-16'

/** The birthdays that are told of a younger child. */
const ofTheYoung: readonly ComputedBirthday['milestone'][] = ['16', '18']

const isOfAnAdult = (column: readonly ComputedBirthday[], { today }: CaseView): boolean =>
  column.some(({ milestone, date }) => milestone === '18' && date <= today)

/** Birthdays from each recorded date of birth: one table, a column for each date where they differ. */
function birthdayTable(building: Building): readonly Block[] {
  const { words, view } = building
  const isHalfTold = isLeaveTold(building)
  const isSettled = isSettledChild(view)
  // At 25 nothing of theirs ends (Children Act 1989 s24).
  const isAdviceAlone = isToldThat(view, isOwedAdviceAlone)
  const columns = birthdaysByDate(view)
    .map((column) => column.filter(({ milestone }) => milestone !== '25' || !isAdviceAlone))
    .filter(
      (column, _, all) =>
        !isSettled || !isOfAnAdult(column, view) || all.every((one) => isOfAnAdult(one, view))
    )
    .map((column) =>
      column.filter(({ milestone }) =>
        isYoung(view) ? ofTheYoung.includes(milestone) : milestone !== '17-and-a-half' || isHalfTold
      )
    )
  const [first] = columns
  if (first === undefined) return [paragraph(words('documents.dates.none'))]
  const table: Block = {
    kind: 'table',
    caption: words('documents.dates.caption'),
    head: [
      words('documents.dates.what'),
      ...columns.flatMap(([birthday]) => (birthday === undefined ? [] : [basisOf(birthday, building)]))
    ],
    rows: first.map(({ milestone }, row) => [
      words(`documents.dates.${milestone}`),
      ...columns.map((column) => dateWords(column[row]?.date ?? ''))
    ])
  }
  const unsettled = isNotSettled(view) ? 'differ-not-settled' : 'differ-alone'
  const differ = isSettled ? 'differ-settled' : isInDoubt(view) ? 'differ' : unsettled
  return birthdaysByDate(view).length === 1
    ? [table]
    : [{ kind: 'warning', text: words(`documents.dates.${differ}`) }, table]
}

/** The end of leave. A letter’s date overrides a computed one. A British child has no leave. */
function leaveRow({ words, view }: Building): readonly (readonly string[])[] {
  const leave = concerns('not-british', view) ? leaveEnd(view) : undefined
  return leave === undefined
    ? []
    : [
        [
          words('documents.dates.leave-end'),
          dateWords(leave.date),
          words(`documents.dates.leave-${leave.basis}`)
        ]
      ]
}

/** The day of becoming an eligible child. Only a day still to come depends on care that goes on. */
function eligibleRow({ words, view }: Building): readonly (readonly string[])[] {
  const { eligibleFrom } = leavingCare(view)
  if (eligibleFrom === undefined) return []
  const basis = eligibleFrom <= view.today ? 'eligible-basis-reached' : 'eligible-basis'
  return [[words('documents.dates.eligible'), dateWords(eligibleFrom), words(`documents.dates.${basis}`)]]
}

/** The leaving-care category. Where the child will be 18 before 13 weeks are complete, that too, while something can be done about it. */
function categoryWords({ words, view }: Building): string {
  if (areWeeksUpOnTheEve(view)) return words('documents.leaving-care.by-one-day')
  const late = thirteenWeeksAfterEighteen(view)
  return late === undefined
    ? words(`documents.leaving-care.${leavingCare(view).category}`)
    : words('documents.leaving-care.none-by-eighteen', { date: dateWords(late) })
}

const categoryPrinted = 'leaving-care-category'

/** Whoever signs reads first that no pathway plan is owed, by which category, and what the paper is instead (Children Act 1989 s24). */
export const adviceAloneBlocks = (building: Building): readonly Block[] =>
  ifTold<Block>(building, () => {
    const { view, words, printed } = building
    if (!isOwedAdviceAlone(view)) return []
    printed?.add(categoryPrinted)
    return [categoryWords(building), words('documents.advice-alone')].map((text) => paragraph(text))
  })

/** The end of leave, the day of becoming an eligible child, and the leaving-care category, each with what it rests on. */
function otherDates(building: Building): readonly Block[] {
  const { words, view } = building
  const rows = [
    ...(tells(building, ['immigration']) ? ifTold(building, () => leaveRow(building)) : []),
    ...ifTold(building, () => eligibleRow(building))
  ]
  const head = ['what', 'date', 'basis'].map((column) => words(`documents.dates.${column}`))
  return [
    ...(rows.length === 0
      ? []
      : [{ kind: 'table', caption: words('documents.dates.others'), head, rows } as const]),
    ...ifTold<Block>(building, () => [
      ...(isYoung(view) || building.printed?.has(categoryPrinted) === true
        ? []
        : [paragraph(categoryWords(building))]),
      ...(presumedFrom(view) === undefined || (isYoung(view) && rows.length === 0)
        ? []
        : [paragraph(words('documents.care-presumed'))])
    ])
  ]
}

/** The key dates of a plan: birthdays, leave and leaving care. Each computed date says that it is computed, and from what. */
export const dateBlocks = (building: Building): readonly Block[] => [
  ...birthdayTable(building),
  ...otherDates(building)
]
