import { beforeAll, describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import type { Answers } from '../../../machines/case-file/case-file'
import { meaningsFor } from '../../../machines/policy/nrm-sheet/after'
import { buildDocument } from '../../../src/documents/compose/build-document'
import { referralAfterBlocks } from '../../../src/documents/compose/status/referral-after-blocks'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { answersOf, type ScenarioItem } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'
import { buildingOf } from './built'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const decided = (...decisions: readonly (readonly [kind: string, outcome: string])[]): Answers => ({
  ...answersOf(vietnam.answers),
  ...answersOf({
    referral: 'made',
    'referral-made-on': '2026-11-25',
    'nrm-decisions': decisions.map(([kind, outcome]): ScenarioItem => ({
      'nrm-decision-kind': kind,
      'nrm-decision-outcome': outcome,
      'nrm-decision-on': '2026-12-01'
    }))
  })
})
type Course = readonly [decision: readonly [kind: string, outcome: string], on: string]
const onDays = (...courses: readonly Course[]): Answers => ({
  ...decided(),
  ...answersOf({
    'nrm-decisions': courses.map(([[kind, outcome], on]): ScenarioItem => ({
      'nrm-decision-kind': kind,
      'nrm-decision-outcome': outcome,
      'nrm-decision-on': on
    }))
  })
})
/** The last day on which another look can be asked for: 30 calendar days from the decisions, as last read in May 2025. */
const lastDay = '2026-12-31'
const today = '2027-02-01'
const meanings = (answers: Answers, on = lastDay) => meaningsFor({ answers, today: on })
const textOf = (answers: Answers) => JSON.stringify(referralAfterBlocks(buildingOf(answers, words)))

describe('after the referral', () => {
  it('nothing is said before it is made', () => {
    expect(referralAfterBlocks(buildingOf(answersOf(vietnam.answers), words))).toEqual([])
  })

  it.each([
    [[], ['waiting-for-reasonable-grounds']],
    [
      [['reasonable-grounds', 'positive']],
      ['reasonable-grounds-positive', 'waiting-for-conclusive-grounds', 'turning-18-before-the-decision']
    ],
    [[['reasonable-grounds', 'negative']], ['reasonable-grounds-negative']],
    [
      [
        ['reasonable-grounds', 'positive'],
        ['conclusive-grounds', 'positive']
      ],
      ['conclusive-grounds-positive', 'conclusive-grounds-positive-permission']
    ],
    [
      [
        ['reasonable-grounds', 'positive'],
        ['conclusive-grounds', 'negative']
      ],
      ['conclusive-grounds-negative']
    ],
    // As they were entered, the last first.
    [
      [
        ['conclusive-grounds', 'negative'],
        ['reasonable-grounds', 'positive']
      ],
      ['conclusive-grounds-negative']
    ],
    [
      [
        ['reasonable-grounds', 'positive'],
        ['conclusive-grounds', 'negative'],
        ['reconsideration', 'negative']
      ],
      ['reconsideration-negative']
    ],
    [
      [
        ['reasonable-grounds', 'positive'],
        ['reconsideration', 'negative']
      ],
      ['reconsideration-negative']
    ],
    [
      [
        ['reasonable-grounds', 'positive'],
        ['conclusive-grounds', 'negative'],
        ['reconsideration', 'positive']
      ],
      ['reconsideration-positive']
    ],
    [[['conclusive-grounds', 'negative']], ['conclusive-grounds-negative']],
    [
      [
        ['reasonable-grounds', 'negative'],
        ['reconsideration', 'positive']
      ],
      ['waiting-for-conclusive-grounds', 'turning-18-before-the-decision', 'reconsideration-positive']
    ]
  ] as const)('%j means %j', (decisions, expected) => {
    expect(meanings(decided(...decisions))).toEqual(expected)
  })

  // ¶33: from the day after, the action says that the time has passed. Paper must not go on saying that it may be asked for.
  it.each(['reasonable-grounds', 'conclusive-grounds'])(
    'says the day after the last day that the time to ask has passed: %s',
    (kind) => {
      const negative = decided([kind, 'negative'])
      expect(meanings(negative)).toEqual([`${kind}-negative`])
      expect(meanings(negative, '2027-01-01')).toEqual([`${kind}-negative-past-its-day`])
      // From a decision without a day nothing is counted.
      const undated = {
        ...negative,
        ...answersOf({
          'nrm-decisions': [{ 'nrm-decision-kind': kind, 'nrm-decision-outcome': 'negative' }]
        })
      }
      expect(meanings(undated, '2027-06-22')).toEqual([`${kind}-negative`])
    }
  )

  // ¶33: of a decision of November, the 30th is the last day that it may be of. Whoever reads “passed” before then asks for nothing.
  it.each(['reasonable-grounds', 'conclusive-grounds'] as const)(
    'counts a decision known by its month from the last day of it before it says that the time has passed: %s',
    (kind) => {
      const november: Answers = {
        ...decided(),
        'nrm-decisions': {
          state: 'answered',
          value: [
            {
              id: 'of-november',
              fields: {
                'nrm-decision-kind': { state: 'answered', value: kind },
                'nrm-decision-outcome': { state: 'answered', value: 'negative' },
                'nrm-decision-on': {
                  state: 'answered',
                  value: { date: '2026-11-01', precision: 'month' }
                }
              }
            }
          ]
        }
      }
      const order = (on: string) =>
        variantOf('ask-the-solicitor-about-a-negative-decision', { answers: november, today: on })
      expect(meanings(november, '2026-12-02')).toEqual([`${kind}-negative`])
      expect(order('2026-12-02')).toBe('accused')
      expect(meanings(november, '2026-12-30')).toEqual([`${kind}-negative`])
      expect(order('2026-12-30')).toBe('accused')
      expect(meanings(november, '2026-12-31')).toEqual([`${kind}-negative-past-its-day`])
      expect(order('2026-12-31')).toBe('accused-past-its-day')
    }
  )

  /** Every outcome of every decision, as they can follow one another on days of their own. */
  const outcomes = ['positive', 'negative', 'suspended-or-closed'] as const
  const courses = (['reasonable-grounds', 'conclusive-grounds', 'reconsideration'] as const).flatMap((kind) =>
    outcomes.map((outcome) => [kind, outcome] as const)
  )

  it('is said to be made only where somebody recorded that', () => {
    const begun = answersOf({ 'nrm-decisions': [{ 'nrm-decision-what-follows': 'To be asked' }] })
    const of = (referral: string) => meanings({ ...begun, ...answersOf({ referral }) })
    for (const made of ['made', 'already-made-by-another'])
      expect(of(made)).toContain('waiting-for-reasonable-grounds')
    for (const other of ['being-made', 'not-decided', 'suspicion-withdrawn'])
      expect(of(other), other).toEqual([])
    expect(meanings(begun)).toEqual([])
  })

  it('begins a recovery period only while nothing has come after a positive decision on reasonable grounds', () => {
    const recovery = words('referral-after.means.reasonable-grounds-positive')
    const plans = ['care-plan', 'pathway-plan', 'protection-and-placement-plan'] as const
    const begins = (answers: Answers) =>
      textOf(answers).includes(recovery) ||
      plans.some((id) =>
        JSON.stringify(buildDocument(id, fileWith(answers), { today, words, location: 'shown' })).includes(
          recovery
        )
      )
    const positive = ['reasonable-grounds', 'positive'] as const
    expect(begins(onDays([positive, '2026-12-01']))).toBe(true)
    for (const later of courses.filter(([kind]) => kind !== 'reasonable-grounds')) {
      expect(begins(onDays([positive, '2026-12-01'], [later, '2027-01-20'])), later.join(' ')).toBe(false)
      // Whoever enters the later one first says the same.
      expect(begins(onDays([later, '2027-01-20'], [positive, '2026-12-01'])), later.join(' ')).toBe(false)
    }
    // A child who was referred anew after a negative decision has a period of their own.
    const negative = ['conclusive-grounds', 'negative'] as const
    expect(begins(onDays([negative, '2026-12-01'], [positive, '2027-01-20']))).toBe(true)
  })

  it('says before any decision only that no step which protects may wait for one (¶20)', () => {
    expect(textOf(decided())).not.toContain(words('referral-after.stands.protection'))
  })

  it('says after every decision what none of them changes', () => {
    for (const outcome of ['positive', 'negative', 'suspended-or-closed'] as const) {
      const text = textOf(decided(['reasonable-grounds', outcome]))
      expect(text).toContain(words('referral-after.stands.protection'))
      expect(text).toContain('¶20')
      expect(text).toContain('1 December 2026')
    }
  })

  it('says of a referral made anew nothing that was decided on an earlier one, and prints that as of the earlier one (¶20)', () => {
    const refused = (made: string): Answers => ({
      ...onDays(
        [['reasonable-grounds', 'positive'], '2026-01-20'],
        [['conclusive-grounds', 'negative'], '2026-06-10']
      ),
      ...answersOf({ 'referral-made-on': made })
    })
    expect(meanings(refused('2026-01-13'))).toEqual(['conclusive-grounds-negative-past-its-day'])
    expect(meanings(refused('2026-11-20'))).toEqual(['waiting-for-reasonable-grounds'])
    const [rows] = referralAfterBlocks(buildingOf(refused('2026-11-20'), words))
    const printed = rows?.kind === 'rows' ? rows.rows.map(({ label, values }) => [label, ...values]) : []
    expect(printed.slice(-4)).toEqual([
      ['Reasonable grounds', 'No decision recorded'],
      ['Conclusive grounds', 'No decision recorded'],
      ['Reasonable grounds, on an earlier referral', 'Positive, 20 January 2026'],
      ['Conclusive grounds, on an earlier referral', 'Negative, 10 June 2026']
    ])
    expect(textOf(refused('2026-01-13'))).not.toContain('earlier referral')
    // Nothing says that this referral was decided, or asks for another look at what was decided on it.
    expect(textOf(refused('2026-11-20'))).not.toMatch(/decision is negative|reconsideration/i)
  })

  it('says of a reconsideration that is only asked for that the decision before it stands (¶20)', () => {
    const entries = (...all: readonly ScenarioItem[]): Answers => ({
      ...decided(),
      ...answersOf({ 'nrm-decisions': all })
    })
    const negative: ScenarioItem = {
      'nrm-decision-kind': 'conclusive-grounds',
      'nrm-decision-outcome': 'negative',
      'nrm-decision-on': '2026-12-01'
    }
    const asked: ScenarioItem = { 'nrm-decision-kind': 'reconsideration' }
    // Nothing “may be asked for” beside what is, up to the last day or after it; nor is it said to be too late for what is asked for already (¶33).
    for (const kind of ['conclusive-grounds', 'reasonable-grounds'])
      for (const today of [undefined, '2026-12-31', '2027-01-01']) {
        const all = entries({ ...negative, 'nrm-decision-kind': kind }, asked)
        expect(meanings(all, today).filter((one) => one !== 'waiting-for-reasonable-grounds')).toEqual([
          'reconsideration-asked-for'
        ])
      }
    const undated = { 'nrm-decision-kind': 'conclusive-grounds', 'nrm-decision-outcome': 'negative' }
    expect(meanings(entries(undated, asked), '2027-01-10')).toEqual(['reconsideration-asked-for'])
    // From a decision without a day nothing is counted: another look may still be asked for.
    expect(meanings(entries(undated), '2027-01-10')).toContain('conclusive-grounds-negative')
    // Once the other look is decided, nothing is awaited.
    expect(meanings(entries(negative, { ...asked, 'nrm-decision-outcome': 'negative' }))).toEqual([
      'reconsideration-negative'
    ])
    // Neither does a first decision of which nobody has recorded the outcome.
    expect(meanings(entries({ 'nrm-decision-kind': 'reasonable-grounds' }))).toEqual([
      'waiting-for-reasonable-grounds'
    ])
    const printed = (all: Answers) => {
      const [rows] = referralAfterBlocks(buildingOf(all, words))
      return rows?.kind === 'rows' ? rows.rows.at(-1)?.values : undefined
    }
    expect(printed(entries(negative, asked))).toEqual(['Asked for and not decided yet'])
    expect(printed(entries(negative, { ...asked, 'nrm-decision-on': '2026-12-10' }))).toEqual([
      'Asked for and not decided yet, 10 December 2026'
    ])
    expect(printed(entries({ 'nrm-decision-kind': 'conclusive-grounds' }))).toEqual(['–, no date recorded'])
  })

  it('says nothing of permission to stay to a British child’s worker', () => {
    const british: Answers = {
      ...answersOf(countyLine.answers),
      ...answersOf({
        'nrm-decisions': [{ 'nrm-decision-kind': 'conclusive-grounds', 'nrm-decision-outcome': 'positive' }]
      })
    }
    expect(meanings(british)).toContain('conclusive-grounds-positive')
    expect(textOf(british)).not.toMatch(/permission|leave\b/i)
  })
})
