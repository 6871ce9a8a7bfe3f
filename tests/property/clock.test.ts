import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bankHolidays } from '../../content/bank-holidays'
import { clockRows, type ClockRowId } from '../../content/clock'
import type { Question } from '../../content/shape'
import { questions, type QuestionId } from '../../content/stages'
import { nonAnswers, type AnyAnswer, type KnownDate, type PlainDate } from '../../machines/case-file/answer'
import type { Answers, CaseView } from '../../machines/case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../machines/case-file/read'
import { age } from '../../machines/facts/age'
import { isMissing } from '../../machines/facts/immediate-safety'
import { clockOf } from '../../machines/policy/clock'
import { addWorkingDays } from '../../machines/policy/clock/working-days'
import { addDays, addMonths, daysBetween, firstDayOf, lastDayOf } from '../../machines/facts/dates'

/** Every question that the clock reads: what its days rest on, what says that a thing is done, and whom a row concerns. */
const read: readonly QuestionId[] = [
  ...new Set<QuestionId>([
    ...Object.values(clockRows).flatMap(({ restsOn }) => restsOn),
    'age-in-doubt',
    'age-assessment',
    'age-assessment-outcome',
    'appeal-state',
    'appeal-state-on',
    'asylum-claimed-or-intended',
    'area-authority-told',
    'area-authority-told-on',
    'assessment-finished-on',
    'care-plan-ready-on',
    'child-protection-conference-on',
    'child-protection-enquiry',
    'child-protection-plan-decision',
    'decision-letter-on',
    'first-review-timing',
    'immigration-position',
    'initial-health-assessment',
    'adult-answer',
    'leave-advice-taken-on',
    'out-of-area-emergency',
    'pathway-assessment-on',
    'pathway-assessment-state',
    'placement-area',
    'placement-kind',
    'placement-registration',
    'place-tonight',
    'placement-plan-agreed-on',
    'referral',
    'strategy-discussion',
    'trafficking-conclusion'
  ])
]

/** Of a list, the fields that the clock reads. */
const fieldsRead: ReadonlySet<string> = new Set([
  'birth-date',
  'birth-source',
  'care-authority',
  'care-legal-basis',
  'care-from',
  'care-to',
  'review-on',
  'review-next-on',
  'review-state',
  'visit-on',
  'missing-returned',
  'missing-returned-on',
  'missing-return-interview',
  'nrm-decision-kind',
  'nrm-decision-outcome',
  'nrm-decision-on',
  'later-discussion-on',
  'asylum-step-state',
  'asylum-step-on',
  'legal-matter-next-date',
  'criminal-matter-on',
  'criminal-matter-next-on'
])

const day = (from = 0, to = 12_000): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: from, max: to }).map((days) => addDays('2004-01-01', days))
// Mostly of the years in which a case is worked on, so that rules meet.
const anyDay = fc.oneof({ weight: 3, arbitrary: day(7_900, 8_500) }, day())

const roughly = (date: PlainDate, precision: KnownDate['precision']): KnownDate =>
  precision === 'day'
    ? { date, precision }
    : { date: precision === 'month' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`, precision }
const knownDate = (isRough: boolean) =>
  fc
    .tuple(
      anyDay,
      fc.constantFrom<KnownDate['precision']>(
        ...(isRough ? (['day', 'month', 'year'] as const) : (['day'] as const))
      )
    )
    .map(([date, precision]) => roughly(date, precision))

function valueFor(question: Question): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'date':
      return knownDate(question.approximate === true)
    case 'yes-no':
      return fc.constantFrom('yes', 'no')
    case 'choice':
      return fc.constantFrom(...question.options)
    case 'list': {
      const fields = Object.entries(question.fields).filter(([id]) => fieldsRead.has(id))
      const item = fc.record(Object.fromEntries(fields.map(([id, field]) => [id, answerFor(field)])))
      return fc
        .array(item, { maxLength: 5 })
        .map((items) => items.map((fields, index) => ({ id: `item-${index}`, fields })))
    }
    default:
      return fc.constantFrom('Kent', 'Leeds')
  }
}

/** Mostly a value; now and then a reason why there is none, or what was typed and is no answer. */
const answerFor = (question: Question): fc.Arbitrary<AnyAnswer> =>
  fc.oneof(
    { weight: 12, arbitrary: valueFor(question).map((value) => ({ state: 'answered', value }) as AnyAnswer) },
    fc.constantFrom(...nonAnswers).map((state) => ({ state })),
    fc.constant<AnyAnswer>({ state: 'unfinished', typed: '31 Febr' })
  )

const anyAnswers = fc.record(Object.fromEntries(read.map((id) => [id, answerFor(questions[id])])), {
  requiredKeys: []
}) as fc.Arbitrary<Answers>
const anyView: fc.Arbitrary<CaseView> = fc.record({ answers: anyAnswers, today: anyDay })

/** Each day that stands anywhere in the answer to a question. */
function daysIn(value: unknown): readonly PlainDate[] {
  if (typeof value !== 'object' || value === null) return []
  if ('precision' in value && 'date' in value) return [String(value.date)]
  return Object.values(value).flatMap(daysIn)
}
const recordedDays = ({ answers }: CaseView, id: QuestionId) => daysIn(valueOf(answers, id))

const rowsOf = (view: CaseView) => clockOf(view).map(({ row }) => row)
const find = (row: ClockRowId, view: CaseView) => clockOf(view).find((entry) => entry.row === row)
const runs = { numRuns: 150 }
const holds = (rule: (view: CaseView) => void) => fc.assert(fc.property(anyView, rule), runs)
const answered = (date: PlainDate): AnyAnswer => ({ state: 'answered', value: { date, precision: 'day' } })

describe('the clock of any answers on any day', () => {
  test('tells every row sooner or later, so that what follows is said of all', () => {
    const seen = new Set<ClockRowId>()
    fc.assert(
      fc.property(anyView, (view) => {
        rowsOf(view).forEach((row) => seen.add(row))
      }),
      { numRuns: 500, seed: 3 }
    )
    expect([...seen].sort()).toEqual(Object.keys(clockRows).sort())
  })

  test('tells each row once at most, the earliest day first, each a day of the calendar', () => {
    holds((view) => {
      const entries = clockOf(view)
      const dates = entries.map(({ date }) => date)
      // Of legal matters each has its own.
      const rows = entries.flatMap(({ row }) => (row === 'legal-day' ? [] : [row]))
      expect(new Set(rows).size).toBe(rows.length)
      expect(dates).toEqual([...dates].sort())
      expect(dates.filter((date) => addDays(date, 0) !== date)).toEqual([])
    })
  })

  test('says what each day rests on: a question of that row, and a day that was recorded there', () => {
    holds((view) => {
      for (const { row, basis, date } of clockOf(view)) {
        expect(clockRows[row].restsOn).toContain(basis.question)
        expect(recordedDays(view, basis.question)).toContain(basis.kind === 'computed' ? basis.from : date)
      }
    })
  })

  test('calls done what was done by today, overdue what has passed, due what has not', () => {
    holds((view) => {
      for (const { date, state } of clockOf(view)) {
        if (state.kind === 'done') {
          expect(state.on <= view.today).toBe(true)
          if (state.late) expect(state.on > date).toBe(true)
        } else if (state.kind === 'passed') {
          expect(state.on <= view.today).toBe(true)
        } else {
          expect(['overdue', 'past-milestone'].includes(state.kind)).toBe(date < view.today)
        }
      }
    })
  })

  test('does not depend on the order in which anything was entered, but for what no day tells', () => {
    const reversed = (answer: AnyAnswer): AnyAnswer =>
      answer.state === 'answered' && Array.isArray(answer.value)
        ? { ...answer, value: [...answer.value].reverse() }
        : answer
    // Of another look that has no day, nothing but the order of entry tells which decision it was at (¶20).
    const isToldByOrder = ({ answers }: CaseView) =>
      itemsOf(answers, 'nrm-decisions').some(
        (item) =>
          fieldOf(item, 'nrm-decision-kind') === 'reconsideration' &&
          fieldOf(item, 'nrm-decision-on') === undefined
      )
    // Nor does anything else tell which of two decisions came last where their days may be the same and their kinds do not tell: and so whether a decision that
    // shows that somebody referred the child still stands (¶19). Conclusive grounds are decided after reasonable grounds, also on one day; a look is at either.
    const areOfUnknownOrder = ({ answers }: CaseView) => {
      const all = itemsOf(answers, 'nrm-decisions').map((item) => {
        const [on, kind] = [fieldOf(item, 'nrm-decision-on'), fieldOf(item, 'nrm-decision-kind')]
        const isTold = kind === 'reasonable-grounds' || kind === 'conclusive-grounds'
        return { on, kind: isTold ? kind : undefined }
      })
      return all.some((one, at) =>
        all.slice(at + 1).some((other) => {
          const areOfOneDay =
            one.on === undefined ||
            other.on === undefined ||
            (firstDayOf(one.on) <= lastDayOf(other.on) && firstDayOf(other.on) <= lastDayOf(one.on))
          const areToldByKind = one.kind !== undefined && other.kind !== undefined && one.kind !== other.kind
          return areOfOneDay && !areToldByKind
        })
      )
    }
    holds((view) => {
      const entries = (Object.entries(view.answers) as [QuestionId, AnyAnswer][])
        .reverse()
        .map(([id, answer]) => [id, reversed(answer)])
      const rows = (one: CaseView) =>
        clockOf(one).filter(
          ({ row }) =>
            (row !== 'reconsideration' || !isToldByOrder(view)) &&
            (!['nrm-referral', 'conclusive-grounds', 'reconsideration'].includes(row) ||
              !areOfUnknownOrder(view))
        )
      expect(rows({ ...view, answers: Object.fromEntries(entries) as Answers })).toEqual(rows(view))
    })
  })

  test.each([
    ['entered after the negative decision, it was at that one, and there is no day to ask by', false],
    ['entered before it, it was at the decision before, and the day to ask by is told', true]
  ])('another look without a day: %s', (_, isTold) => {
    const decision = (id: string, kind: string, outcome: string, date?: PlainDate) => ({
      id,
      fields: {
        'nrm-decision-kind': { state: 'answered', value: kind },
        'nrm-decision-outcome': { state: 'answered', value: outcome },
        ...(date === undefined ? {} : { 'nrm-decision-on': answered(date) })
      }
    })
    const [closed, negative, look] = [
      decision('closed', 'reasonable-grounds', 'suspended-or-closed', '2025-08-18'),
      decision('negative', 'reasonable-grounds', 'negative', '2025-08-19'),
      decision('look', 'reconsideration', 'positive')
    ]
    const answers = {
      'trafficking-conclusion': { state: 'answered', value: 'known' },
      'nrm-decisions': {
        state: 'answered',
        value: isTold ? [closed, look, negative] : [closed, negative, look]
      }
    } as Answers
    const entry = find('reconsideration', { answers, today: '2025-08-20' })
    // Thirty days from 19 August.
    expect(entry?.date).toBe(isTold ? '2025-09-18' : undefined)
  })

  test('a letter’s day goes before a computed one', () => {
    fc.assert(
      fc.property(anyView, anyDay, (view, letter) => {
        const answers = {
          ...view.answers,
          'leave-ends-on': answered(letter),
          'appeal-due-on': answered(letter)
        } as Answers
        for (const row of ['leave-end', 'appeal'] as const) {
          const entry = find(row, { ...view, answers })
          if (entry === undefined) continue
          const decided = [view.answers['decision-sent-on'], view.answers['decision-letter-on']].flatMap(
            daysIn
          )
          // A day before the decision was an earlier one's.
          if (row === 'appeal' && decided.some((on) => on > letter)) continue
          expect(entry.date).toBe(letter)
          expect(entry.basis.kind).toBe('letter')
        }
      }),
      runs
    )
  })

  test('a recorded day of doing it makes it done', () => {
    const doneBy: readonly (readonly [ClockRowId, QuestionId])[] = [
      ['care-plan', 'care-plan-ready-on'],
      ['placement-plan', 'placement-plan-agreed-on'],
      ['out-of-area-notice', 'area-authority-told-on'],
      ['first-visit', 'first-visit-on'],
      ['assessment', 'assessment-finished-on'],
      ['needs-assessment', 'pathway-assessment-on']
    ]
    holds((view) => {
      for (const [row, question] of doneBy) {
        const entry = find(row, view)
        // What is counted from a day that lies ahead cannot be done for it yet.
        if (entry?.basis.kind !== 'computed' || entry.basis.from > view.today) continue
        // Of visits the first counts, so none is listed beside.
        const answers = { ...view.answers, visits: { state: 'not-known' }, [question]: answered(view.today) }
        const done = { ...view, answers: answers as Answers }
        expect(find(row, done)?.state).toMatchObject({ kind: 'done', on: view.today })
      }
    })
  })
})

describe('whom a row concerns', () => {
  const lookedAfter: readonly ClockRowId[] = [
    'care-plan',
    'placement-plan',
    'out-of-area-notice',
    'first-visit',
    'next-visit',
    'visits-after-a-year',
    'health-assessment',
    'health-review',
    'personal-education-plan',
    'first-review',
    'second-review',
    'later-review',
    'arranged-review'
  ]
  const told = (view: CaseView, rows: readonly ClockRowId[]) =>
    rowsOf(view).filter((row) => rows.includes(row))
  const withAnswer = (view: CaseView, id: QuestionId, value: string): CaseView => ({
    ...view,
    answers: { ...view.answers, [id]: { state: 'answered', value } }
  })

  test('a British child reads nothing of appeal and leave', () => {
    holds((view) => {
      const british = withAnswer(view, 'immigration-position', 'british')
      const ofStatus = ['asylum-step', 'appeal', 'leave-advice', 'leave-end', 'seventeen-and-a-half'] as const
      expect(told(british, ofStatus)).toEqual([])
    })
  })

  const openCare = ({ answers, today }: CaseView) =>
    itemsOf(answers, 'periods-of-care').filter((period) => {
      const [from, to] = [fieldOf(period, 'care-from'), fieldOf(period, 'care-to')]
      return from !== undefined && (to === undefined || firstDayOf(to) > today)
    })

  /** A period that gives no day of care, and does not say that there was none, records nothing of it. */
  const recordedCare = ({ answers }: CaseView) =>
    itemsOf(answers, 'periods-of-care').filter(
      (period) =>
        fieldOf(period, 'care-legal-basis') === 'not-looked-after' ||
        fieldOf(period, 'care-from') !== undefined ||
        fieldOf(period, 'care-to') !== undefined
    )

  /** All care on record has ended, and the answers have the child where only an authority places, or missing from there, or placed anew since then. */
  const isStillPlaced = ({ answers, today }: CaseView): boolean => {
    const ends = itemsOf(answers, 'periods-of-care').map((period) => fieldOf(period, 'care-to')?.date)
    const placed = valueOf(answers, 'placement-since')?.date ?? ''
    const tonight = valueOf(answers, 'place-tonight') ?? ''
    const kind = valueOf(answers, 'placement-kind') ?? 'with-parent'
    if (kind !== 'with-parent' && isMissing({ answers })) return true
    return (
      ends.every((end) => end !== undefined && end <= today) &&
      (['foster-home', 'childrens-home', 'supported-accommodation'].includes(tonight) ||
        ends.every((end) => end !== undefined && end <= placed))
    )
  }

  test('nobody whose care has ended and who is not placed, or who is recorded as not looked after, has a clock of looked after children', () => {
    holds((view) => {
      if (isStillPlaced(view)) return
      const isLookedAfter = openCare(view).some(
        (period) => fieldOf(period, 'care-legal-basis') !== 'not-looked-after'
      )
      if (recordedCare(view).length > 0 && !isLookedAfter) expect(told(view, lookedAfter)).toEqual([])
    })
  })

  test('where no care is recorded, a placement that has begun alone gives such a clock, and each of its days says so', () => {
    holds((view) => {
      if (recordedCare(view).length > 0) return
      const placed = [valueOf(view.answers, 'placement-since'), valueOf(view.answers, 'first-placement-on')]
      const hasBegun = placed.some((since) => since !== undefined && since.date <= view.today)
      if (!hasBegun) expect(told(view, lookedAfter)).toEqual([])
      const review = find('first-review', view)
      if (review?.state.kind !== 'done' && review !== undefined) expect(review.unsure).toBeDefined()
    })
  })

  test('the National Referral Mechanism only where trafficking is suspected or a referral is on record', () => {
    holds((view) => {
      const doubtless = withAnswer(
        withAnswer(view, 'trafficking-conclusion', 'not-suspected'),
        'referral',
        'not-decided'
      )
      expect(told(doubtless, ['nrm-referral', 'reasonable-grounds', 'conclusive-grounds'])).toEqual([])
    })
  })

  test('an adult beyond doubt has no clock of a child', () => {
    const ofAdults: readonly ClockRowId[] = [
      'nrm-referral',
      'reasonable-grounds',
      'conclusive-grounds',
      // Who was refused asks for another look at any age.
      'reconsideration',
      // Interviews and hearings go on after 18.
      'asylum-step',
      'legal-day',
      'criminal-matter-day',
      'appeal',
      'leave-advice',
      'leave-end',
      // One that was never made is not excused by 18 (regulation 42).
      'needs-assessment',
      // Nor is the talk after the return of a child.
      'return-interview',
      'pathway-review',
      'twenty-first-birthday',
      'twenty-fifth-birthday'
    ]
    holds((view) => {
      if (age.of(view) !== 'adult') return
      expect(rowsOf(view).filter((row) => !ofAdults.includes(row))).toEqual([])
    })
  })

  test('advice before leave ends opens six months and closes three months ahead', () => {
    holds((view) => {
      const [advice, end] = [find('leave-advice', view), find('leave-end', view)]
      if (advice === undefined) return
      expect(advice.date).toBe(addMonths(end?.date ?? '', -3))
      expect(advice.opens).toBe(addMonths(end?.date ?? '', -6))
      const answers = { ...view.answers, 'leave-advice-taken-on': answered(view.today) } as Answers
      const isOpen = view.today >= (advice.opens ?? '') && view.today <= (end?.date ?? '')
      expect(find('leave-advice', { ...view, answers })?.state.kind === 'done').toBe(isOpen)
    })
  })

  test('an earlier refusal hides no time to appeal against a new one', () => {
    fc.assert(
      fc.property(anyView, anyDay, (view, sent) => {
        const refused = withAnswer(view, 'immigration-position', 'refused-no-leave')
        const earlier = { ...refused.answers, 'appeal-state': { state: 'answered', value: 'appeals-ended' } }
        const anew = {
          ...earlier,
          'appeal-state-on': answered(addDays(sent, -1)),
          'appeal-due-on': answered(addDays(sent, -1)),
          'decision-sent-on': answered(sent)
        } as Answers
        expect(find('appeal', { ...refused, answers: anew })?.date).toBe(addDays(sent, 14))
      }),
      runs
    )
  })
})

describe('working days', () => {
  const count = fc.integer({ min: 1, max: 60 })

  test('one more is never earlier, nor is the same count from a later day', () => {
    fc.assert(
      fc.property(day(), count, fc.integer({ min: 0, max: 30 }), (date, days, more) => {
        const reached = addWorkingDays(date, days).date
        expect(addWorkingDays(date, days + 1).date > reached).toBe(true)
        expect(addWorkingDays(addDays(date, more), days).date >= reached).toBe(true)
      })
    )
  })

  const isWorkingDay = (date: string) =>
    ![0, 6].includes(new Date(date).getUTCDay()) &&
    bankHolidays[Number(date.slice(0, 4))]?.includes(date.slice(5)) !== true

  test('the count ends on a working day, with exactly so many after the start', () => {
    fc.assert(
      fc.property(day(), count, (date, days) => {
        const reached = addWorkingDays(date, days).date
        const after = Array.from({ length: daysBetween(date, reached) }, (_, index) =>
          addDays(date, index + 1)
        )
        expect(isWorkingDay(reached)).toBe(true)
        expect(after.filter(isWorkingDay)).toHaveLength(days)
      })
    )
  })
})
