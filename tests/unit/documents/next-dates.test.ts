import { describe, expect, it } from 'vitest'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

// The day of every document here is 24 November 2026.
type CaseAnswers = NamedCase['answers']

/** The next dates on the first page of a plan, each with what it says. */
async function nextDates(document: 'care-plan' | 'pathway-plan', given: CaseAnswers) {
  const words = await allWords()
  const { model } = copyFor(documentsOf({ reference: 'HBR-1', ...given }, words)(document), 'full', words)
  const blocks = model.sections.find(({ heading }) => heading === 'The next dates')?.blocks ?? []
  return blocks
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .map(({ label, values }) => `${label}: ${values.join(' ')}`)
}
const person = (born: string): CaseAnswers => ({
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'document' }]
})
// Nothing was done of all that has a day: more of it is late than a page has room for.
const late: CaseAnswers = {
  'periods-of-care': [
    { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2025-03-14' }
  ],
  'placement-since': '2025-03-14',
  'assessment-started-on': '2025-03-14',
  'trafficking-conclusion': 'suspected',
  referral: 'being-made',
  'referral-by-date': '2025-03-20'
}

// ¶51, ¶66: what is owed ends or changes at 18.
it.each(['care-plan', 'pathway-plan'] as const)(
  'the 18th birthday is among the next dates of the %s from six months ahead',
  async (document) => {
    expect(await nextDates(document, person('2008-11-25'))).toEqual(['18th birthday: 25 November 2026'])
    expect(await nextDates(document, person('2009-05-24'))).toEqual(['18th birthday: 24 May 2027'])
    expect(await nextDates(document, person('2009-05-25'))).toEqual([])
    // On the day itself nobody is a child any more, and the day is no longer to come.
    expect(await nextDates(document, person('2008-11-24'))).not.toContain('18th birthday: 24 November 2026')
  }
)

it('nothing that is late pushes it out', async () => {
  const dates = await nextDates('pathway-plan', { ...person('2008-11-25'), ...late })
  expect(dates).toHaveLength(6)
  expect(dates.at(-2)).toBe('18th birthday: 25 November 2026')
  expect(dates.slice(0, 4).every((date) => date.endsWith('overdue'))).toBe(true)
})

// What is near today stands before what is months late: a conference of last week, a visit next week (¶39).
it('what is due now is not pushed out by what is months late', async () => {
  const dates = await nextDates('pathway-plan', {
    // 16 three months ago: the needs assessment is due today (¶52).
    ...person('2010-08-24'),
    ...late,
    'child-protection-enquiry': 'started',
    'strategy-discussion': 'held',
    'strategy-discussion-on': '2026-10-28'
  })
  expect(dates).toHaveLength(6)
  expect(dates).toContain('Child protection conference: 18 November 2026: overdue')
  expect(dates.some((date) => date.includes('24 November 2026'))).toBe(true)
  // What is months late is counted below, and the first review is never left out.
  expect(dates.some((date) => date.includes('First review'))).toBe(true)
  expect(dates).not.toContain('Referral to the National Referral Mechanism: 20 March 2025: overdue')
})

// Children Act 1989 s46: police protection of 14 September holds nobody after the 17th. What comes in a fortnight does not hide that.
it('that nothing on record holds the child any more is never left out', async () => {
  const dates = await nextDates('care-plan', {
    ...person('2010-08-24'),
    ...late,
    'periods-of-care': [
      { 'care-authority': 'Hove', 'care-legal-basis': 'police-protection', 'care-from': '2026-09-14' }
    ],
    'placement-since': '2026-10-14',
    'assessment-started-on': '2026-10-05',
    'referral-by-date': '2026-11-27',
    'child-protection-enquiry': 'started',
    'child-protection-enquiry-on': '2026-11-10',
    'missing-episodes': [
      {
        'missing-since': '2026-11-20',
        'missing-returned': 'yes',
        'missing-returned-on': '2026-11-23',
        'missing-return-interview': 'not-yet'
      }
    ]
  })
  expect(dates).toHaveLength(6)
  expect(dates.some((date) => date.includes('legal basis for care') && date.endsWith('overdue'))).toBe(true)
  expect(dates.some((date) => date.includes('First review'))).toBe(true)
  expect(dates.some((date) => date.startsWith('Return home interview'))).toBe(true)
})

// ¶33, ¶57: what others have fixed for the child, and whoever goes along prepares.
const fixed: CaseAnswers = {
  ...person('2011-03-01'),
  'trafficking-conclusion': 'suspected',
  'immigration-position': 'claim-undecided',
  'asylum-claimed-or-intended': 'claimed',
  'asylum-steps': [
    { 'asylum-step-kind': 'interview', 'asylum-step-state': 'ahead', 'asylum-step-on': '2026-12-10' }
  ],
  'legal-support-needed': ['family-proceedings', 'criminal-case-as-accused'],
  'legal-arrangements': [
    { 'legal-matter': 'criminal-case-as-accused', 'legal-matter-next-date': '2026-12-03' },
    { 'legal-matter': 'family-proceedings', 'legal-matter-next-date': '2026-12-09' }
  ],
  'criminal-matters': [{ 'criminal-matter-kind': 'charge', 'criminal-matter-next-on': '2026-12-11' }]
}

it('the days of an interview, of a hearing and at court stand among them, and nothing that is late pushes out what is near', async () => {
  expect(await nextDates('care-plan', fixed)).toEqual([
    'Criminal case (accused): 3 December 2026',
    'Family proceedings: 9 December 2026',
    'Next step of the asylum claim: 10 December 2026',
    'Next day with the police or at court: 11 December 2026'
  ])
  const crowded = await nextDates('care-plan', { ...late, ...fixed })
  expect(crowded).toHaveLength(6)
  const isOfTheCrowd = (one: string) => one.endsWith('overdue') || one.includes(' more: see ')
  expect(crowded.filter((one) => !isOfTheCrowd(one))).toEqual(await nextDates('care-plan', fixed))
})

// ¶33, ¶60: whoever is refused loses by a day that others fixed, and not by what the authority is late with.
it('the last day to appeal, and to ask for another look, stand among them whatever is late', async () => {
  const refused = (on: string): CaseAnswers => ({
    ...person('2010-03-01'),
    ...late,
    'asylum-claimed-or-intended': 'claimed',
    'immigration-position': 'refused-no-leave',
    'decision-letter-on': '2026-11-16',
    'decision-sent-on': '2026-11-16',
    referral: 'made',
    'referral-made-on': '2025-03-16',
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'negative',
        'nrm-decision-on': on
      }
    ]
  })
  const dates = await nextDates('care-plan', refused('2026-11-14'))
  expect(dates.filter((date) => date.endsWith('overdue')).length).toBeGreaterThan(1)
  expect(dates.filter((date) => date.includes('30 November 2026'))).toHaveLength(1)
  expect(dates.filter((date) => date.includes('14 December 2026'))).toHaveLength(1)
  // How long there was to ask is no day that comes next.
  const gone = await nextDates('care-plan', refused('2026-10-01'))
  expect(gone.filter((date) => date.includes('31 October 2026'))).toEqual([])
})

// ¶46: whoever chairs the reviews looks for the next one first, and for all that comes with it.
const crowdedOnOneDay: CaseAnswers = {
  ...fixed,
  'periods-of-care': [
    { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2026-11-20' }
  ],
  'legal-arrangements': [
    { 'legal-matter': 'criminal-case-as-accused', 'legal-matter-next-date': '2026-12-03' },
    { 'legal-matter': 'family-proceedings', 'legal-matter-next-date': '2026-12-03' }
  ],
  'criminal-matters': [{ 'criminal-matter-kind': 'charge', 'criminal-matter-next-on': '2026-12-03' }]
}

it('what comes on one day is one line', async () => {
  const dates = await nextDates('care-plan', crowdedOnOneDay)
  const [line, ...others] = dates.filter((date) => date.includes('3 December 2026'))
  expect(others).toEqual([])
  // “Next day” beside a day months off reads as tomorrow.
  expect(line).not.toContain(': next day')
  // ¶33: the day at court is the day of the criminal case, and the line says it once.
  expect(line).toBe('Criminal case (accused); Family proceedings: 3 December 2026')
})

it('the next review stands among them, whatever is late, and what is left out is counted', async () => {
  const words = await allWords()
  const reviewed: CaseAnswers = {
    ...fixed,
    ...late,
    'first-review-timing': 'held-in-time',
    reviews: [{ 'review-on': '2027-02-10', 'review-state': 'review-planned' }]
  }
  const dates = await nextDates('care-plan', reviewed)
  expect(dates.filter((date) => date.includes('eview'))).not.toEqual([])
  const more = dates.at(-1)
  expect(more).toMatch(/^\d+ more: see “/)
  expect(more).toContain(words('documents.parts.clock'))
  const { model } = copyFor(
    documentsOf({ reference: 'HBR-1', ...reviewed }, words)('care-plan'),
    'full',
    words
  )
  expect(model.sections.map(({ heading }) => heading)).toContain(words('documents.parts.clock'))
})

it('where all stand there, nothing says that there are more', async () => {
  for (const given of [fixed, person('2008-11-25')])
    expect((await nextDates('care-plan', given)).join()).not.toContain('more: see')
})

it('each is told to whoever is given what it is about, and of an accusation nobody else is told a day', async () => {
  const words = await allWords()
  const days = (recipient: 'police' | 'carer' | 'lawyer' | 'child') => {
    const { model } = copyFor(
      documentsOf({ reference: 'HBR-1', ...fixed }, words)('care-plan'),
      recipient,
      words
    )
    const text = JSON.stringify(model.sections)
    return ['3 December', '9 December', '10 December', '11 December'].filter((day) =>
      text.includes(`"${day} 2026`)
    )
  }
  expect(days('police')).toEqual([])
  expect(days('carer')).toEqual(['9 December', '10 December'])
  expect(days('lawyer')).toEqual(['3 December', '9 December', '10 December', '11 December'])
  // What a child carries can be found: of a court it says nothing.
  expect(days('child')).toEqual(['10 December'])
})

type Step = Record<'asylum-step-kind' | 'asylum-step-state' | 'asylum-step-on', string>
const step = (kind: string, on: string, state = 'ahead'): Step => ({
  'asylum-step-kind': kind,
  'asylum-step-state': state,
  'asylum-step-on': on
})
const claim = (...steps: readonly Step[]): CaseAnswers => ({ ...fixed, 'asylum-steps': steps })
const claimDays = async (given: CaseAnswers) =>
  (await nextDates('care-plan', given)).filter((date) => date.includes('asylum'))

it('a step of which the month is known has no day, and is ahead until the month is over', async () => {
  for (const month of ['2026-11', '2026-12'])
    expect(await claimDays(claim(step('interview', month)))).toEqual([
      `Next step of the asylum claim: ${month === '2026-11' ? 'November' : 'December'} 2026`
    ])
  expect(await claimDays(claim(step('interview', '2026-10')))).toEqual([])
})

it('a step that was put off has no day, and hides none', async () => {
  const putOff = step('interview', '2026-12-10', 'put-off')
  expect(await claimDays(claim(putOff))).toEqual([])
  expect(await claimDays(claim(putOff, step('appeal-hearing', '2026-12-16')))).toEqual([
    'Next step of the asylum claim: 16 December 2026'
  ])
})

it('each legal matter has its own day, and that of the claim stands once', async () => {
  const claimed = (on: string): CaseAnswers => ({
    ...fixed,
    'legal-support-needed': ['family-proceedings', 'criminal-case-as-victim', 'immigration-and-asylum'],
    'legal-arrangements': [
      { 'legal-matter': 'immigration-and-asylum', 'legal-matter-next-date': on },
      { 'legal-matter': 'family-proceedings', 'legal-matter-next-date': '2026-12-02' },
      { 'legal-matter': 'criminal-case-as-victim', 'legal-matter-next-date': '2026-12-07' }
    ]
  })
  const legal = async (given: CaseAnswers) =>
    (await nextDates('care-plan', given)).filter((date) =>
      /^(Immigration|Family|Criminal case \(victim)/.test(date)
    )
  const others = ['Family proceedings: 2 December 2026', 'Criminal case (victim or witness): 7 December 2026']
  expect(await legal(claimed('2026-12-10'))).toEqual(others)
  expect(await legal(claimed('2026-12-09'))).toEqual([...others, 'Immigration or asylum: 9 December 2026'])
})

it('the child’s own paper tells the interview and no hearing, which others could come to', async () => {
  const words = await allWords()
  const told = (...steps: readonly Step[]) => {
    const plan = documentsOf({ reference: 'HBR-1', ...claim(...steps) }, words)('care-plan')
    const text = JSON.stringify(copyFor(plan, 'child', words).model.sections)
    return ['4 December 2026', 'December 2026', '16 December 2026'].filter((day) => text.includes(`"${day}`))
  }
  const hearing = step('appeal-hearing', '2026-12-04')
  expect(told(hearing)).toEqual([])
  expect(told(hearing, step('interview', '2026-12-16'))).toEqual(['16 December 2026'])
  expect(told(step('interview', '2026-12'))).toEqual(['December 2026'])
})

// ¶52: three months from 16.
it('what is owed at 16 comes next from a year before that', async () => {
  const inCare = (born: string): CaseAnswers => ({
    ...person(born),
    'periods-of-care': [
      { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2026-11-20' }
    ],
    'care-plan-ready-on': '2026-11-20',
    'first-review-timing': 'held-in-time'
  })
  const isThere = async (born: string) =>
    (await nextDates('care-plan', inCare(born))).some((date) => date.startsWith('Needs assessment'))
  expect(await isThere('2011-11-24')).toBe(true)
  expect(await isThere('2011-11-25')).toBe(false)
  expect(await isThere('2017-01-10')).toBe(false)
})

// Whoever signs puts these days in a diary: an arranged day stands for the last one that the law gives, which is named as that.
it('an arranged day stands where there is one, and a computed one is called the latest', async () => {
  const child = { ...person('2012-03-01'), 'trafficking-conclusion': 'suspected' }
  const enquiry: CaseAnswers = {
    ...child,
    'strategy-discussion': 'held',
    'strategy-discussion-on': '2026-11-19',
    'child-protection-enquiry': 'started'
  }
  expect(await nextDates('care-plan', enquiry)).toEqual(['Child protection conference: by 10 December 2026'])
  expect(
    await nextDates('care-plan', { ...enquiry, 'child-protection-conference-on': '2026-12-08' })
  ).toEqual(['Child protection conference: 8 December 2026'])
  // One that is arranged too late takes nothing away from the day by which it must be held.
  expect(
    await nextDates('care-plan', { ...enquiry, 'child-protection-conference-on': '2026-12-11' })
  ).toEqual([
    'Child protection conference: by 10 December 2026',
    'Child protection conference, as arranged: 11 December 2026'
  ])
})

it('so with the health assessment, and with the review of the pathway plan', async () => {
  const inCare: CaseAnswers = {
    ...person('2010-03-01'),
    'periods-of-care': [
      { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2026-11-20' }
    ],
    'initial-health-assessment': 'booked',
    'initial-health-assessment-on': '2026-12-01'
  }
  const health = (await nextDates('care-plan', inCare)).filter((date) => date.includes('health'))
  expect(health).toEqual(['Initial health assessment: 1 December 2026'])
  const pathway: CaseAnswers = { 'pathway-plan-made-on': '2026-11-23' }
  const reviews = async (more: CaseAnswers) =>
    (await nextDates('pathway-plan', { ...person('2010-03-01'), ...pathway, ...more })).filter((date) =>
      date.includes('pathway')
    )
  expect(await reviews({})).toEqual(['Review of the pathway plan: by 23 May 2027'])
  expect(await reviews({ 'pathway-review-on': '2027-05-19' })).toEqual([
    'Review of the pathway plan: 19 May 2027'
  ])
})

// Regulation 33: 20 working days after 28 October are over on 25 November.
it('a first review that is arranged for a day after its last day is said to be so', async () => {
  const reviewed = (on: string): CaseAnswers => ({
    ...person('2011-03-14'),
    'periods-of-care': [
      { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2026-10-28' }
    ],
    reviews: [{ 'review-on': on, 'review-state': 'review-planned' }]
  })
  const of = async (on: string) =>
    (await nextDates('care-plan', reviewed(on))).filter((one) => one.includes('eview'))
  expect(await of('2026-11-26')).toEqual([
    'Initial health assessment; First review: by 25 November 2026',
    'Next review, as arranged: 26 November 2026: after the last day'
  ])
  expect((await of('2026-11-25')).join()).not.toContain('after the last day')
})

// Regulation 7: the assessment is due before the first review, which is by 18 December. The table and the next dates say one day for one thing.
describe('the table of the clock, where the health assessment is', () => {
  const days = async (on: string, annex = false) => {
    const words = await allWords()
    const given: CaseAnswers = {
      reference: 'HBR-1',
      ...person('2010-03-01'),
      'periods-of-care': [
        { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2026-11-20' }
      ],
      'initial-health-assessment': 'booked',
      'initial-health-assessment-on': on
    }
    const choice = { recipient: 'full', also: [], annex } as const
    return copyOf(documentsOf(given, words)('care-plan'), choice, new Set(), words)
      .model.sections.filter(({ id }) => id === (annex ? 'clock-rules' : 'clock'))
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .flatMap(([what = '', day = '']) => (what.includes('health') ? [annex ? what : `${what}: ${day}`] : []))
  }

  it('booked in time: that day alone', async () => {
    expect(await days('2026-12-01')).toEqual([
      'Initial health assessment, as arranged: 1 December 2026 (recorded)'
    ])
  })

  it('booked too late: both', async () => {
    expect(await days('2026-12-22')).toEqual([
      'Initial health assessment: 18 December 2026 (computed)',
      'Initial health assessment, as arranged: 22 December 2026 (recorded)'
    ])
  })

  it('the annex has the rule of the last day either way', async () => {
    expect(await days('2026-12-01', true)).toContain('Initial health assessment')
  })
})

// Days on which others wait for the child are kept too, and what says of each on what it rests says the same of all (¶33).
it('the annex says once on what days rest that rest on the same', async () => {
  const words = await allWords()
  const given: CaseAnswers = {
    reference: 'HBR-3',
    'legal-arrangements': [
      { 'legal-matter': 'family-proceedings', 'legal-matter-next-date': '2026-12-03' },
      { 'legal-matter': 'compensation', 'legal-matter-next-date': '2026-12-10' }
    ]
  }
  const choice = { recipient: 'full', also: [], annex: true } as const
  const { sections } = copyOf(documentsOf(given, words)('care-plan'), choice, new Set(), words).model
  const rows = sections
    .filter(({ id }) => id === 'clock-rules')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
  expect(rows.map(([what]) => what)).toEqual(['Family proceedings; Compensation'])
})

// ¶3: what replaced the draft is dated; a day that is the same for all is said before them.
it('what has changed since the draft says once when it was last checked', async () => {
  const words = await allWords()
  const choice = { recipient: 'full', also: [], annex: true } as const
  const plan = documentsOf({ reference: 'HBR-4' }, words)('protection-and-placement-plan')
  const { sections } = copyOf(plan, choice, new Set(), words).model
  const said = JSON.stringify(sections.filter(({ id }) => id === 'currency'))
  expect(said.split('last checked').length - 1).toBe(1)
  expect(said).toContain('and has changed, last checked 24 November 2026:')
})
