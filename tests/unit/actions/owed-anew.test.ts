import { expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { answeredAs, begun, doneIn, itemOf, type Given } from '../../support/over-days'

/** Of a child in care since 5 October 2026, whose plan nobody ticks anything of. */
const inCare: Given = {
  reference: 'HS-1',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2011-03-12', 'birth-source': 'document' }],
  'periods-of-care': [
    { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20', 'care-from': '2026-10-05' }
  ]
}
const reviewed: Given = { ...inCare, reviews: [{ 'review-on': '2026-10-30', 'review-state': 'review-held' }] }
const home = { 'reunification-considered': 'being-worked-towards' } as const

const dueOf = (file: CaseFile, id: string, today: string) => itemOf(file, id, today)?.due.date

// ¶46: the days of an order begin when what it is for begins. What has been owed since the last review keeps its day, whatever comes to it.
it('the next review is owed since the last was held, also where a return is worked towards since', () => {
  const review = 'arrange-the-next-review'
  const first = begun(inCare, '2026-10-06')
  expect(dueOf(first, review, '2026-10-06')).toBe('2026-10-19')
  const later = answeredAs(first, reviewed, '2026-11-16')
  expect(dueOf(later, review, '2026-11-16')).toBe('2026-11-13')
  const back = answeredAs(later, { ...reviewed, ...home }, '2026-11-19')
  expect(dueOf(back, review, '2026-11-19')).toBe('2026-11-13')
  // Nobody wins days by taking an answer back and giving it again.
  const taken = answeredAs(back, reviewed, '2026-12-11')
  expect(dueOf(taken, review, '2026-12-11')).toBe('2026-11-13')
  expect(dueOf(answeredAs(taken, { ...reviewed, ...home }, '2026-12-12'), review, '2026-12-12')).toBe(
    '2026-11-13'
  )
  // What was done for the review is called for anew by the return alone, since that is worked towards.
  const done = doneIn(later, [review], '2026-11-17')
  expect(dueOf(answeredAs(done, { ...reviewed, ...home }, '2026-11-19'), review, '2026-11-19')).toBe(
    '2026-12-03'
  )
})

// ¶46: a review that was arranged is not the one after it.
it('the next review is arranged again once the one that was arranged is held', () => {
  const review = 'arrange-the-next-review'
  const arranged = doneIn(begun(inCare, '2026-10-06'), [review], '2026-10-07')
  const stateOf = (file: CaseFile, today: string) => itemOf(file, review, today)?.state
  expect(stateOf(answeredAs(arranged, { ...inCare, gender: 'female' }, '2026-11-01'), '2026-11-01')).toBe(
    'done'
  )
  const held = answeredAs(arranged, reviewed, '2026-11-02')
  expect([stateOf(held, '2026-11-02'), dueOf(held, review, '2026-11-02')]).toEqual(['open', '2026-11-16'])
  // Called done after the review it is done for the next, on whichever day the review is put down, or put right.
  const done = doneIn(held, [review], '2026-11-03')
  expect(stateOf(answeredAs(done, { ...reviewed, gender: 'female' }, '2026-12-01'), '2026-12-01')).toBe(
    'done'
  )
  const before = doneIn(begun(inCare, '2026-11-01'), [review], '2026-11-01')
  expect(stateOf(answeredAs(before, reviewed, '2026-11-02'), '2026-11-02')).toBe('done')
  const right = { ...inCare, reviews: [{ 'review-on': '2026-10-29', 'review-state': 'review-held' }] }
  expect(stateOf(answeredAs(done, right, '2026-12-01'), '2026-12-01')).toBe('done')
})

// ¶29: what the child does not wish is settled on the day on which they say so.
it('a return that the child does not wish is of the day on which that was said', () => {
  const returns = 'consider-reunification'
  const safe = {
    'family-contacts': [
      {
        'contact-who': 'Ana',
        'contact-is-parent': 'yes',
        'contact-now': 'in-contact',
        'contact-assessment': 'assessed-safe'
      }
    ]
  } as const
  const open = begun({ ...inCare, ...safe, 'reunification-considered': 'not-yet-considered' }, '2026-10-06')
  const said = answeredAs(
    open,
    { ...inCare, ...safe, ...home, 'return-wished-for': 'not-wished-for' },
    '2026-11-19'
  )
  expect(dueOf(said, returns, '2026-11-19')).toBe('2026-11-19')
})

// ¶30: two answers that say opposite things are settled on the day on which they do.
it('a plan against the answer of the Home Office, or against tracing, is of the day on which it is', () => {
  const lost = (plan: string) => ({
    'family-contacts': [
      {
        'contact-who': 'Ana',
        'contact-is-parent': 'yes',
        'contact-now': 'contact-lost',
        'contact-assessment': 'assessed-safe',
        'contact-plan': plan
      }
    ]
  })
  const open = begun(
    { ...inCare, ...lost('trace'), 'home-office-liaison': 'not-yet-asked', 'tracing-support': 'not-decided' },
    '2026-10-06'
  )
  expect(dueOf(open, 'liaise-about-family-contact', '2026-10-06')).toBe('2026-10-20')
  const said = answeredAs(
    open,
    {
      ...inCare,
      ...lost('trace'),
      'home-office-liaison': 'not-to-be-started',
      'tracing-support': 'not-wanted'
    },
    '2026-11-19'
  )
  expect(dueOf(said, 'liaise-about-family-contact', '2026-11-19')).toBe('2026-11-19')
  expect(dueOf(said, 'decide-on-tracing-support', '2026-11-19')).toBe('2026-11-19')
})

// ¶20: what came of another look is found out since it was asked for; the decision that was awaited before has come.
it('another look at a decision is followed up since it was asked for, though nobody followed the referral up before', () => {
  const follow = 'follow-the-nrm-decisions'
  const decision = (kind: string, outcome: string, on: string) => ({
    'nrm-decision-kind': kind,
    'nrm-decision-outcome': outcome,
    'nrm-decision-on': on
  })
  const referred: Given = {
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'known',
    referral: 'made',
    'referral-made-on': '2026-12-22'
  }
  const found = decision('reasonable-grounds', 'positive', '2026-12-29')
  const turned = decision('conclusive-grounds', 'negative', '2027-04-01')
  const first = begun({ ...referred, 'nrm-decisions': [found] }, '2026-12-29')
  // Thirty days from reasonable grounds (¶19).
  expect(dueOf(first, follow, '2026-12-29')).toBe('2027-01-28')
  const asked: Given = {
    ...referred,
    'nrm-decisions': [found, turned, { 'nrm-decision-kind': 'reconsideration' }]
  }
  // Five working days from Thursday 1 April.
  expect(dueOf(answeredAs(first, asked, '2027-04-01'), follow, '2027-04-01')).toBe('2027-04-08')
  const suspended: Given = {
    ...referred,
    'nrm-decisions': [found, decision('conclusive-grounds', 'suspended-or-closed', '2027-04-01')]
  }
  expect(dueOf(answeredAs(first, suspended, '2027-04-06'), follow, '2027-04-06')).toBe('2027-04-13')
  // Nothing is put off by who comes back to it later.
  const later = answeredAs(
    answeredAs(first, asked, '2027-04-01'),
    { ...asked, gender: 'female' },
    '2027-04-20'
  )
  expect(dueOf(later, follow, '2027-04-20')).toBe('2027-04-08')
  // A decision that is awaited keeps its own day.
  const grounds = answeredAs(first, { ...referred, 'nrm-decisions': [found], gender: 'female' }, '2027-04-01')
  expect(dueOf(grounds, follow, '2027-04-01')).toBe('2027-01-28')
})
