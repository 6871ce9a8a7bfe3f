import { describe, expect, test } from 'vitest'
import { clockRows, type ClockRowId } from '../../../../content/clock'
import type { Basis, ClockEntry } from '../../../../machines/policy/clock'
import { born, care, entryOf, type CaseAnswers } from '../../../support/clock'

type Example = readonly [given: CaseAnswers, today: string, entry: Omit<ClockEntry, 'row'>]

const from = (question: Basis['question'], date: string): Basis => ({
  kind: 'computed',
  question,
  from: date
})
const due = { kind: 'due' } as const
const ahead = { kind: 'milestone' } as const

const inCare: CaseAnswers = { 'periods-of-care': [care('2026-12-07')] }
const youth = born('2010-03-17')
const held = (...days: readonly string[]): CaseAnswers => ({
  ...inCare,
  'periods-of-care': [care('2025-11-03')],
  reviews: days.map((day) => ({ 'review-on': day, 'review-state': 'review-held' }))
})
const placed = (day: string): CaseAnswers => ({ 'periods-of-care': [care(day)], 'placement-since': day })
const referred = (day: string): CaseAnswers => ({
  'trafficking-conclusion': 'suspected',
  referral: 'made',
  'referral-made-on': day
})

/** One case for each row, counted by hand on a calendar. */
const examples: Readonly<Record<ClockRowId, Example>> = {
  'nrm-referral': [
    { 'trafficking-conclusion': 'suspected', referral: 'being-made', 'referral-by-date': '2026-12-28' },
    '2026-12-24',
    { date: '2026-12-28', basis: { kind: 'recorded', question: 'referral-by-date' }, state: due }
  ],
  // 24, 29, 30 and 31 December, 4 January: Boxing Day is kept on the 28th, New Year's Day is a Friday.
  'reasonable-grounds': [
    referred('2026-12-23'),
    '2026-12-24',
    { date: '2027-01-04', basis: from('referral-made-on', '2026-12-23'), state: due }
  ],
  'conclusive-grounds': [
    {
      ...referred('2026-11-20'),
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'reasonable-grounds',
          'nrm-decision-outcome': 'positive',
          'nrm-decision-on': '2026-11-27'
        }
      ]
    },
    '2026-12-01',
    { date: '2026-12-27', basis: from('nrm-decisions', '2026-11-27'), state: ahead }
  ],
  // No day is counted: it is the day of the decision, whenever that is.
  'conclusive-grounds-decided': [
    {
      ...referred('2026-11-20'),
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'reasonable-grounds',
          'nrm-decision-outcome': 'positive',
          'nrm-decision-on': '2026-11-27'
        },
        {
          'nrm-decision-kind': 'conclusive-grounds',
          'nrm-decision-outcome': 'positive',
          'nrm-decision-on': '2026-12-28'
        }
      ]
    },
    '2026-12-30',
    {
      date: '2026-12-28',
      basis: { kind: 'recorded', question: 'nrm-decisions' },
      state: { kind: 'done', on: '2026-12-28', late: false }
    }
  ],
  // 30 calendar days: the last of December, and 26 of January.
  reconsideration: [
    {
      ...referred('2026-11-20'),
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'conclusive-grounds',
          'nrm-decision-outcome': 'negative',
          'nrm-decision-on': '2026-12-27'
        }
      ]
    },
    '2027-01-04',
    { date: '2027-01-26', basis: from('nrm-decisions', '2026-12-27'), state: due }
  ],
  // 72 hours know no bank holiday.
  'return-interview': [
    { 'missing-episodes': [{ 'missing-returned': 'yes', 'missing-returned-on': '2026-12-24' }] },
    '2026-12-28',
    { date: '2026-12-27', basis: from('missing-episodes', '2026-12-24'), state: { kind: 'overdue' } }
  ],
  // 7, 8, 11 to 15, 18 to 22, 26, 27, 28 May: the 25th is the spring bank holiday.
  'child-protection-conference': [
    {
      'strategy-discussion': 'held',
      'strategy-discussion-on': '2026-05-06',
      'child-protection-enquiry': 'started'
    },
    '2026-05-28',
    { date: '2026-05-28', basis: from('strategy-discussion-on', '2026-05-06'), state: due }
  ],
  'arranged-conference': [
    { 'trafficking-conclusion': 'suspected', 'child-protection-conference-on': '2026-12-29' },
    '2026-12-24',
    {
      date: '2026-12-29',
      basis: { kind: 'recorded', question: 'child-protection-conference-on' },
      state: due
    }
  ],
  // Months know no bank holiday: Good Friday.
  'protection-plan-review': [
    {
      'child-protection-plan-decision': 'in-place',
      'child-protection-conference-on': '2025-12-28'
    },
    '2026-03-30',
    {
      date: '2026-03-28',
      basis: from('child-protection-conference-on', '2025-12-28'),
      state: { kind: 'overdue' }
    }
  ],
  // Nor do 72 hours, nor the eight days, of which the first is one: Christmas Day and Boxing Day.
  'care-basis': [
    {
      'periods-of-care': [
        care('2026-12-22', '2026-12-24', { 'care-legal-basis': 'police-protection' }),
        care('2026-12-24', undefined, { 'care-legal-basis': 'emergency-protection-order' })
      ]
    },
    '2026-12-31',
    { date: '2026-12-31', basis: from('periods-of-care', '2026-12-24'), state: due }
  ],
  // Over Good Friday, Easter Monday, 4 May and 25 May.
  assessment: [
    { 'assessment-started-on': '2026-03-23' },
    '2026-05-30',
    { date: '2026-05-29', basis: from('assessment-started-on', '2026-03-23'), state: { kind: 'overdue' } }
  ],
  // 7 to 10 and 13 April, over Easter.
  'placement-plan': [
    placed('2026-04-02'),
    '2026-04-10',
    { date: '2026-04-13', basis: from('placement-since', '2026-04-02'), state: due }
  ],
  // 1 to 4 and 7 September: 31 August is the summer bank holiday.
  'out-of-area-notice': [
    { ...placed('2026-08-28'), 'placement-area': 'at-a-distance', 'out-of-area-emergency': 'yes' },
    '2026-09-01',
    { date: '2026-09-07', basis: from('placement-since', '2026-08-28'), state: due }
  ],
  'first-visit': [
    placed('2026-12-24'),
    '2026-12-24',
    { date: '2026-12-31', basis: from('placement-since', '2026-12-24'), state: due }
  ],
  'next-visit': [
    { ...placed('2026-11-16'), 'first-visit-on': '2026-11-20' },
    '2026-12-01',
    { date: '2027-01-01', basis: from('first-visit-on', '2026-11-20'), state: due }
  ],
  // Weeks know no bank holiday: New Year’s Day.
  'temporary-approval': [
    {
      ...placed('2026-09-11'),
      'placement-kind': 'connected-person-foster-care',
      'placement-registration': 'being-checked'
    },
    '2026-12-01',
    { date: '2027-01-01', basis: from('placement-since', '2026-09-11'), state: due }
  ],
  'visits-after-a-year': [
    { ...placed('2026-01-05'), visits: [{ 'visit-on': '2026-11-30' }] },
    '2026-12-01',
    { date: '2027-01-05', basis: from('placement-since', '2026-01-05'), state: ahead }
  ],
  // 23, 24, 29 to 31 December, 2 and 5 to 8 January.
  'care-plan': [
    { ...placed('2025-12-20'), 'first-placement-on': '2025-12-22', 'placement-since': '2025-12-30' },
    '2026-01-09',
    { date: '2026-01-08', basis: from('first-placement-on', '2025-12-22'), state: { kind: 'overdue' } }
  ],
  'health-assessment': [
    inCare,
    '2026-12-08',
    { date: '2027-01-07', basis: from('periods-of-care', '2026-12-07'), state: due }
  ],
  'arranged-health-assessment': [
    {
      ...inCare,
      'initial-health-assessment': 'booked',
      'initial-health-assessment-on': '2026-12-29'
    },
    '2026-12-24',
    { date: '2026-12-29', basis: { kind: 'recorded', question: 'initial-health-assessment-on' }, state: due }
  ],
  'health-review': [
    {
      ...inCare,
      'initial-health-assessment': 'done-by-a-doctor',
      'initial-health-assessment-on': '2026-12-18'
    },
    '2026-12-20',
    { date: '2027-12-18', basis: from('initial-health-assessment-on', '2026-12-18'), state: due }
  ],
  'personal-education-plan': [
    { ...inCare, 'personal-education-plan-ready-on': '2026-12-18' },
    '2026-12-20',
    {
      date: '2026-12-18',
      basis: { kind: 'recorded', question: 'personal-education-plan-ready-on' },
      state: { kind: 'done', on: '2026-12-18', late: false }
    }
  ],
  // 8 to 11, 14 to 18, 21 to 24 and 29 to 31 December make 16; 4 to 7 January.
  'first-review': [
    inCare,
    '2026-12-08',
    { date: '2027-01-07', basis: from('periods-of-care', '2026-12-07'), state: due }
  ],
  'second-review': [
    held('2025-11-30'),
    '2026-01-05',
    { date: '2026-02-28', basis: from('reviews', '2025-11-30'), state: due }
  ],
  'later-review': [
    held('2026-02-27', '2025-11-30'),
    '2026-08-28',
    { date: '2026-08-27', basis: from('reviews', '2026-02-27'), state: { kind: 'overdue' } }
  ],
  // It stands beside the last day that the law gives, which is 28 May.
  'arranged-review': [
    {
      ...inCare,
      'periods-of-care': [care('2025-11-03')],
      reviews: [{ 'review-on': '2026-02-28', 'review-state': 'review-held', 'review-next-on': '2026-04-14' }]
    },
    '2026-03-02',
    { date: '2026-04-14', basis: { kind: 'recorded', question: 'reviews' }, state: due }
  ],
  'asylum-step': [
    {
      'immigration-position': 'claim-undecided',
      'asylum-steps': [
        { 'asylum-step-kind': 'interview', 'asylum-step-state': 'ahead', 'asylum-step-on': '2027-01-07' }
      ]
    },
    '2026-12-24',
    { date: '2027-01-07', basis: { kind: 'recorded', question: 'asylum-steps' }, state: due }
  ],
  'legal-day': [
    {
      'legal-arrangements': [
        { 'legal-matter': 'family-proceedings', 'legal-matter-next-date': { about: '2027-01' } }
      ]
    },
    '2026-12-24',
    {
      date: '2027-01-01',
      basis: { kind: 'recorded', question: 'legal-arrangements' },
      state: due,
      unsure: 'rough-date',
      precision: 'month',
      matter: 'family-proceedings'
    }
  ],
  'criminal-matter-day': [
    {
      'criminal-matters': [{ 'criminal-matter-kind': 'charge', 'criminal-matter-next-on': '2026-12-24' }]
    },
    '2026-12-24',
    { date: '2026-12-24', basis: { kind: 'recorded', question: 'criminal-matters' }, state: due }
  ],
  appeal: [
    { 'immigration-position': 'refused-no-leave', 'decision-sent-on': '2026-12-18' },
    '2026-12-20',
    { date: '2027-01-01', basis: from('decision-sent-on', '2026-12-18'), state: due }
  ],
  'leave-advice': [
    {
      ...born('2010-09-10'),
      'immigration-position': 'unaccompanied-child-leave',
      'leave-granted-on': '2025-01-31'
    },
    '2027-02-01',
    {
      opens: '2027-01-31',
      date: '2027-04-30',
      basis: from('leave-granted-on', '2025-01-31'),
      state: due
    }
  ],
  'leave-end': [
    {
      ...born('2009-09-10'),
      'immigration-position': 'unaccompanied-child-leave',
      'leave-granted-on': '2025-01-31'
    },
    '2027-02-01',
    { date: '2027-03-10', basis: from('dates-of-birth', '2009-09-10'), state: due }
  ],
  'sixteenth-birthday': [
    youth,
    '2026-03-18',
    { date: '2026-03-17', basis: from('dates-of-birth', '2010-03-17'), state: { kind: 'past-milestone' } }
  ],
  'needs-assessment': [
    { ...youth, 'periods-of-care': [care('2025-06-01')] },
    '2026-04-01',
    { date: '2026-06-17', basis: from('dates-of-birth', '2010-03-17'), state: due }
  ],
  'pathway-review': [
    { ...youth, 'pathway-plan-made-on': '2026-08-31' },
    '2026-12-01',
    { date: '2027-02-28', basis: from('pathway-plan-made-on', '2026-08-31'), state: due }
  ],
  'arranged-pathway-review': [
    {
      ...youth,
      'periods-of-care': [care('2025-01-10')],
      'pathway-plan-made-on': '2026-10-01',
      'pathway-review-on': '2027-03-30'
    },
    '2026-12-24',
    { date: '2027-03-30', basis: { kind: 'recorded', question: 'pathway-review-on' }, state: due }
  ],
  'seventeen-and-a-half': [
    youth,
    '2026-12-01',
    { date: '2027-09-17', basis: from('dates-of-birth', '2010-03-17'), state: ahead }
  ],
  'eighteenth-birthday': [
    youth,
    '2028-03-17',
    { date: '2028-03-17', basis: from('dates-of-birth', '2010-03-17'), state: ahead }
  ],
  'twenty-first-birthday': [
    born('2008-02-29'),
    '2026-12-01',
    { date: '2029-03-01', basis: from('dates-of-birth', '2008-02-29'), state: ahead }
  ],
  'twenty-fifth-birthday': [
    youth,
    '2026-12-01',
    { date: '2035-03-17', basis: from('dates-of-birth', '2010-03-17'), state: ahead }
  ]
}

describe('the statutory clock: a worked example of each row', () => {
  test.each(Object.keys(clockRows) as ClockRowId[])('%s', (row) => {
    const [given, today, entry] = examples[row]
    expect(entryOf(row, given, today)).toEqual({ row, ...entry })
  })
})
