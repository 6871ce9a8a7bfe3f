import { describe, expect, it } from 'vitest'
import type { NamedCase } from '../../cases/named-case'
import { variantOf } from '../../../machines/actions/variants'
import { clockOf } from '../../../machines/policy/clock'
import { begun, isCalledOn, itemOf, viewOf } from '../../support/over-days'

/**
 * What is owed to a child in care ends at 18. A girl of whom care learns four weeks before her birthday is reviewed before it, and nothing of care is
 * put off to a day after it (regulation 33(3), ¶20, ¶34).
 */
type Given = NamedCase['answers']

const day = '2026-12-24'
const arrange = 'arrange-the-next-review'
const born = (on: string): Given => ({
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': on, 'birth-source': 'child-says' }],
  'unaccompanied-responsible-adult': 'nobody',
  'place-tonight': 'supported-accommodation',
  'placement-kind': 'supported-accommodation',
  'placement-since': '2026-12-05',
  'periods-of-care': [
    { 'care-authority': 'Leeds', 'care-legal-basis': 'section-20', 'care-from': '2026-12-05' }
  ]
})
const soon = born('2008-12-28')
const planned = (on: string) => ({ reviews: [{ 'review-on': on, 'review-state': 'review-planned' }] })
const dueOf = (given: Given, id: string) => itemOf(begun(given, day), id, day)?.due.date
const wordsOf = (given: Given) => variantOf(arrange, viewOf(begun(given, day), day))

describe('the first review of a child who is 18 before its last day', () => {
  it('is arranged before the birthday', () => {
    expect(isCalledOn(day, soon, arrange)).toBe(true)
    expect(wordsOf(soon)).toBe('before-eighteen')
    // Five working days end on 4 January: the birthday comes sooner.
    expect(dueOf(soon, arrange)).toBe('2026-12-27')
    // Four weeks before it, a week is left to arrange it in.
    expect(itemOf(begun(soon, '2026-12-07'), arrange, '2026-12-07')?.due.date).toBe('2026-12-14')
  })

  it('is brought forward from the birthday or a day after it, and from no day before', () => {
    for (const late of ['2026-12-28', '2027-01-06']) {
      expect(isCalledOn(day, { ...soon, ...planned(late) }, arrange)).toBe(true)
      expect(wordsOf({ ...soon, ...planned(late) })).toBe('before-eighteen')
    }
    expect(isCalledOn(day, { ...soon, ...planned('2026-12-27') }, arrange)).toBe(false)
  })

  it('has the law’s last day where they are 18 later, or their age is in doubt', () => {
    // 20 working days from 5 December end on 6 January 2027, with three bank holidays.
    expect(isCalledOn(day, { ...born('2009-01-07'), ...planned('2027-01-06') }, arrange)).toBe(false)
    expect(isCalledOn(day, { ...soon, 'age-in-doubt': 'yes', ...planned('2027-01-06') }, arrange)).toBe(false)
  })

  // 20 working days from 10 November end on 8 December. Ten from 4 December would end on 18 December (regulation 33).
  it.each<[string, Given]>([
    ['whose birthday is the day after it', born('2008-12-09')],
    ['who is 18 years later', { ...born('2011-03-12'), 'age-as-known': 'under-16' }]
  ])('is arranged before its last day for a child %s', (_, child) => {
    const period = { 'care-authority': 'Leeds', 'care-legal-basis': 'section-20', 'care-from': '2026-11-10' }
    const given: Given = { ...child, 'placement-since': '2026-11-10', 'periods-of-care': [period] }
    const dueFrom = (on: string) => itemOf(begun(given, on), arrange, on)?.due.date
    expect([dueFrom('2026-12-04'), dueFrom('2026-12-07')]).toEqual(['2026-12-07', '2026-12-07'])
    // Where it is far off, what is suggested stands.
    expect(dueFrom('2026-11-11')).toBe('2026-11-24')
  })

  it('is owed no more once one was held', () => {
    const reviews = [
      { 'review-on': '2026-12-22', 'review-state': 'review-held', 'review-next-on': '2027-03-20' }
    ]
    expect(isCalledOn(day, { ...soon, reviews }, arrange)).toBe(false)
  })
})

describe('what is owed to a child, and no day for it after 18', () => {
  const started: Given = {
    'trafficking-conclusion': 'suspected',
    'child-protection-enquiry': 'started',
    'child-protection-enquiry-on': '2026-12-08'
  }
  const enquiry: Given = { ...started, 'child-protection-plan-decision': 'needed-not-yet-in-place' }
  it.each<[string, Given]>([
    ['settle-the-long-term-plan', { 'care-plan-ready-on': '2026-12-23' }],
    ['agree-the-care-plan', { 'care-plan-ready-on': '2026-12-23' }],
    ['arrange-the-initial-health-assessment', { 'initial-health-assessment': 'not-yet' }],
    [
      'produce-the-health-plan',
      { 'initial-health-assessment': 'done-by-a-doctor', 'initial-health-assessment-on': '2026-12-22' }
    ],
    ['arrange-the-protection-conference', enquiry],
    ['put-the-child-protection-plan-in-place', enquiry],
    // Both are for the care plan, ten working days from now where none is ready: 11 January.
    ['produce-the-personal-education-plan', {}],
    ['name-the-reviewing-officer', {}],
    ['decide-on-advice-and-assistance', {}]
  ])('%s is for the eve at the latest', (id, more) => {
    expect(dueOf({ ...soon, ...more }, id)).toBe('2026-12-27')
  })

  it('leaves the days of who is 18 a year later', () => {
    const later = { ...born('2009-12-28'), ...enquiry }
    // 15 working days from 8 December, with three bank holidays.
    expect(dueOf(later, 'arrange-the-protection-conference')).toBe('2026-12-31')
  })

  // 15 working days from 8 December, with three bank holidays, end on 31 December.
  it.each<[string, Given, string]>([
    ['on the eve, where they are 18 before its last day', soon, '2026-12-27'],
    ['on the eve, where they are 18 on its last day', born('2008-12-31'), '2026-12-30'],
    ['on its last day, where they are 18 on the next', born('2009-01-01'), '2026-12-31'],
    ['on its last day, where their age is in doubt', { ...soon, 'age-in-doubt': 'yes' }, '2026-12-31']
  ])('has the conference %s, before anybody has decided on a plan', (_, given, last) => {
    for (const decided of [undefined, 'not-yet-decided', 'needed-not-yet-in-place']) {
      const answered = decided === undefined ? {} : { 'child-protection-plan-decision': decided }
      const view = viewOf(begun({ ...given, ...started, ...answered }, day), day)
      const row = clockOf(view).find((one) => one.row === 'child-protection-conference')
      expect([row?.date, row?.state.kind]).toEqual([last, 'due'])
    }
  })

  it('says of which day the eve is counted', () => {
    const row = clockOf(viewOf(begun({ ...soon, ...enquiry }, day), day)).find(
      (one) => one.row === 'child-protection-conference'
    )
    expect(row?.basis).toEqual({ kind: 'computed', question: 'dates-of-birth', from: '2008-12-28' })
  })
})
