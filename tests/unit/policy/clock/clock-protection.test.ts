import { describe, expect, test } from 'vitest'
import { born, entryOf, rowsOf, type CaseAnswers } from '../../../support/clock'

const today = '2026-11-25'

describe('the assessment', () => {
  const assessed = (more: CaseAnswers) => entryOf('assessment', more, today)

  test('runs from its start', () => {
    // 19 working days in November, 22 in December, then 4 to 7 January.
    expect(assessed({ 'assessment-started-on': '2026-11-02' })?.date).toBe('2027-01-07')
    expect(assessed({})).toBeUndefined()
  })

  test('is done once it is finished, and is no clock of an adult', () => {
    const done: CaseAnswers = {
      'assessment-started-on': '2026-11-02',
      'assessment-finished-on': '2026-11-20'
    }
    expect(assessed(done)?.state).toEqual({ kind: 'done', on: '2026-11-20', late: false })
    expect(assessed({ ...done, ...born('2008-01-02'), 'age-in-doubt': 'no' })).toBeUndefined()
  })
})

test('of many orders that do not touch each end is worked out once', () => {
  const orders = Array.from({ length: 60 }, (_, index) => ({
    'care-authority': 'Hove',
    'care-legal-basis': 'emergency-protection-order',
    'care-from': `${1960 + index}-01-10`,
    'care-to': `${1960 + index}-01-15`
  }))
  // Worked out anew for each that comes after it, these would take longer than anybody lives.
  const end = entryOf('care-basis', { 'periods-of-care': orders }, '2026-11-09')
  expect(end).toMatchObject({ date: '2019-01-15', state: { kind: 'overdue' } })
})

test('an extended order ends seven days after the first, or after it began, however roughly that is known', () => {
  const order = (from: string, to?: string) => ({
    'care-authority': 'Hove',
    'care-legal-basis': 'emergency-protection-order',
    'care-from': from,
    ...(to === undefined ? {} : { 'care-to': to })
  })
  const second = { 'periods-of-care': [order('2026-10-27', '2026-10-31'), order('2026-11')] } as CaseAnswers
  const end = entryOf('care-basis', second, '2026-11-09')
  expect(end).toMatchObject({ date: '2026-11-07', state: { kind: 'overdue' } })
  // Of a first whose end nobody recorded, from the day on which the second began.
  const open = { 'periods-of-care': [order('2026-10-20'), order('2026-10-22')] } as CaseAnswers
  expect(entryOf('care-basis', open, '2026-10-29')).toMatchObject({
    date: '2026-10-29',
    state: { kind: 'due' }
  })
  expect(entryOf('care-basis', open, '2026-10-30')).toMatchObject({ state: { kind: 'overdue' } })
})

// A court extends an order once, by seven days at most (domain-facts 4.1), mostly before it ends, and says until when.
test.each([
  ['2026-11-18', '2026-11-18'],
  ['2026-11-20', '2026-11-20'],
  ['2026-11-20', undefined],
  ['2026-11-21', '2026-11-21'],
  ['2026-11-22', undefined]
])('an order that is extended on %s, to a day that is recorded, holds until that day', (from, firstTo) => {
  const order = (from: string, to?: string) => ({
    'care-authority': 'Hove',
    'care-legal-basis': 'emergency-protection-order',
    'care-from': from,
    ...(to === undefined ? {} : { 'care-to': to })
  })
  const until = (day: string) =>
    entryOf(
      'care-basis',
      { 'periods-of-care': [order('2026-11-14', firstTo), order(from, day)] },
      '2026-11-26'
    )
  expect(until('2026-11-28')).toMatchObject({ date: '2026-11-28', state: { kind: 'due' } })
  expect(until('2026-11-27')).toMatchObject({ date: '2026-11-27', state: { kind: 'due' } })
  // Fourteen days are the most that both can last.
  expect(until('2026-12-05')).toMatchObject({ date: '2026-11-28', state: { kind: 'due' } })
})

describe('the review of a child protection plan, of which it is nowhere recorded that the first was held', () => {
  const review = (set: string | undefined, conferred = '2026-08-10') =>
    entryOf(
      'protection-plan-review',
      {
        'child-protection-plan-decision': 'in-place',
        'child-protection-conference-on': conferred,
        ...(set === undefined ? {} : { 'protection-review-on': set })
      },
      today
    )

  // The limit of the first is 10 November: a next one, six months after it at most, may be set for any day until 10 May.
  test.each(['2026-11-25', '2026-12-01', '2027-02-09'])(
    'a day ahead, %s, may be that of the next: the clock goes on by the limit, and says so',
    (set) => {
      expect(review(set)).toMatchObject({
        date: '2026-11-10',
        state: { kind: 'overdue' },
        unsure: 'first-review-not-recorded'
      })
    }
  )

  test.each<[string, string | undefined, string | undefined]>([
    ['nothing is set', undefined, undefined],
    ['the day that is set has gone by', '2026-11-05', undefined],
    ['the limit is still ahead', '2027-04-01', '2026-11-10'],
    ['it can only be that of a later one', '2026-12-01', '2026-01-10'],
    ['it lies more than six months ahead', '2027-05-26', undefined]
  ])('and nothing of it where %s', (_, set, conferred) => {
    expect(review(set, conferred)?.unsure).toBeUndefined()
  })
})

describe('the child protection conference', () => {
  const enquiry: CaseAnswers = {
    'strategy-discussion': 'held',
    'strategy-discussion-on': '2026-11-02',
    'later-strategy-discussions': [
      { 'later-discussion-on': '2026-11-16' },
      { 'later-discussion-on': '2026-11-10' }
    ],
    'child-protection-enquiry': 'started'
  }
  const conference = (more: CaseAnswers) =>
    entryOf('child-protection-conference', { ...enquiry, ...more }, today)

  test.each([
    ['2026-11-02', 'strategy-discussion-on', '2026-11-02', '2026-11-23'],
    ['2026-11-12', 'later-strategy-discussions', '2026-11-10', '2026-12-01'],
    ['2026-11-16', 'later-strategy-discussions', '2026-11-16', '2026-12-07'],
    ['2026-10-30', 'child-protection-enquiry-on', '2026-10-30', '2026-11-20']
  ])('enquiries decided on %s: it runs from %s of %s', (decided, question, from, date) => {
    expect(conference({ 'child-protection-enquiry-on': decided })).toMatchObject({
      date,
      basis: { question, from }
    })
  })

  test('without a day of decision it runs from the first discussion', () => {
    expect(conference({})?.basis).toMatchObject({ from: '2026-11-02' })
  })

  test('no discussion that is only arranged starts it', () => {
    const arranged: CaseAnswers = { 'strategy-discussion': 'arranged', 'later-strategy-discussions': [] }
    expect(conference(arranged)).toBeUndefined()
  })

  test.each<[string, CaseAnswers]>([
    ['no enquiries began', { 'child-protection-enquiry': 'decided-not-to-start' }],
    ['it is not called for', { 'child-protection-conference-on': { reason: 'does-not-apply' } }],
    [
      'enquiries ended without need of a plan',
      { 'child-protection-enquiry': 'finished', 'child-protection-plan-decision': 'not-needed' }
    ],
    ['it was held on an unknown day', { 'child-protection-conference-on': { reason: 'not-known' } }]
  ])('asks for nothing where %s', (_, more) => {
    expect(conference(more)).toBeUndefined()
  })

  // A day that was written down before it came says only for when it was arranged (¶20).
  test.each<[string, CaseAnswers]>([
    ['nothing is answered of a plan', {}],
    ['a plan is needed and not in place', { 'child-protection-plan-decision': 'needed-not-yet-in-place' }],
    ['no plan is decided on yet', { 'child-protection-plan-decision': 'not-yet-decided' }],
    ['the enquiry is finished, and nothing is decided', { 'child-protection-enquiry': 'finished' }]
  ])('is not done by its day alone: %s', (_, more) => {
    const on = (day: string) => conference({ ...more, 'child-protection-conference-on': day })?.state
    expect(on('2026-11-24')).toEqual({ kind: 'passed', on: '2026-11-24', was: 'arranged' })
    expect(on(today)).toEqual({ kind: 'passed', on: today, was: 'arranged' })
    expect(on('2026-11-26')?.kind).toBe('overdue')
  })

  test.each<[string, CaseAnswers]>([
    ['a plan is in place', { 'child-protection-plan-decision': 'in-place' }],
    ['no plan is needed', { 'child-protection-plan-decision': 'not-needed' }],
    [
      'the enquiry is finished, and a plan is needed',
      { 'child-protection-enquiry': 'finished', 'child-protection-plan-decision': 'needed-not-yet-in-place' }
    ]
  ])('is done where an answer says that it was held: %s', (_, more) => {
    expect(conference({ ...more, 'child-protection-conference-on': '2026-11-24' })?.state).toEqual({
      kind: 'done',
      on: '2026-11-24',
      late: true
    })
  })

  test('stands where one is booked, though enquiries ended without need of a plan', () => {
    const ended: CaseAnswers = {
      'child-protection-enquiry': 'finished',
      'child-protection-plan-decision': 'not-needed'
    }
    expect(conference({ ...ended, 'child-protection-conference-on': '2026-11-27' })?.date).toBe('2026-11-23')
    expect(conference({ ...ended, 'child-protection-plan-decision': 'needed-not-yet-in-place' })?.date).toBe(
      '2026-11-23'
    )
  })

  test('is done on the very day of the discussion, and by none that was held before it', () => {
    const decided: CaseAnswers = {
      'child-protection-enquiry-on': '2026-11-16',
      'child-protection-plan-decision': 'in-place'
    }
    const on = (day: string) => conference({ ...decided, 'child-protection-conference-on': day })?.state.kind
    expect(on('2026-11-16')).toBe('done')
    expect(on('2026-11-15')).toBe('due')
  })

  test('a discussion that is held today starts it, and one that is to come does not', () => {
    const on = (day: string): CaseAnswers => ({
      'strategy-discussion-on': day,
      'later-strategy-discussions': []
    })
    expect(conference(on(today))?.basis).toMatchObject({ from: today })
    expect(conference(on('2026-11-26'))).toBeUndefined()
  })
})

describe('the return interview', () => {
  const back = (day: string, interview = 'not-yet', returned = 'yes') => ({
    'missing-returned': returned,
    'missing-returned-on': day,
    'missing-return-interview': interview
  })
  const interview = (...episodes: readonly ReturnType<typeof back>[]) =>
    entryOf('return-interview', { 'missing-episodes': episodes }, today)

  test('the first return that nobody has talked over stands, and no later one hides it', () => {
    expect(interview(back('2026-11-24'), back('2026-11-02'))).toMatchObject({
      date: '2026-11-05',
      state: { kind: 'overdue' }
    })
    expect(interview(back('2026-11-24'), back('2026-11-02', 'done'))?.date).toBe('2026-11-27')
    expect(interview(back('2026-11-24', 'done'), back('2026-11-02', 'arranged'))).toMatchObject({
      date: '2026-11-05',
      state: { kind: 'overdue' }
    })
  })

  test('none where the child is still missing, or has talked or declined', () => {
    const none = [
      back('2026-11-20', 'done'),
      back('2026-11-10', 'offered-and-declined'),
      back('2026-11-24', 'not-yet', 'no')
    ]
    expect(interview(...none)).toBeUndefined()
  })
})

describe('the National Referral Mechanism', () => {
  const rows = ['nrm-referral', 'reasonable-grounds', 'conclusive-grounds']
  const decision = (kind: string, outcome: string, on: string | { readonly about: string }) => ({
    'nrm-decision-kind': kind,
    'nrm-decision-outcome': outcome,
    'nrm-decision-on': on
  })
  const made: CaseAnswers = {
    'trafficking-conclusion': 'suspected',
    referral: 'made',
    'referral-made-on': '2026-10-05'
  }
  const adult: CaseAnswers = {
    'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': '2007-03-01' }],
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'suspected'
  }
  test('has no decision done of which nobody recorded what was decided', () => {
    const open = (kind: string) => [{ 'nrm-decision-kind': kind, 'nrm-decision-on': '2026-10-20' }]
    const onClock = (kind: string) => rowsOf({ ...made, 'nrm-decisions': open(kind) }, today)
    expect(onClock('conclusive-grounds')).not.toContain('conclusive-grounds-decided')
    const grounds = entryOf(
      'reasonable-grounds',
      { ...made, 'nrm-decisions': open('reasonable-grounds') },
      today
    )
    expect(grounds?.state.kind).toBe('passed')
  })

  const decidedOn = (...decisions: readonly ReturnType<typeof decision>[]) =>
    entryOf('conclusive-grounds-decided', { ...made, 'nrm-decisions': decisions }, today)
  const nrmRows = (given: CaseAnswers) => rowsOf(given, today).filter((row) => rows.includes(row))

  test.each<[string, CaseAnswers]>([
    ['nothing is suspected', { 'trafficking-conclusion': 'not-suspected', 'referral-by-date': '2026-12-01' }],
    [
      'somebody is still finding out',
      { 'trafficking-conclusion': 'still-finding-out', 'referral-by-date': '2026-12-01' }
    ],
    [
      'the suspicion was withdrawn',
      { ...made, referral: 'suspicion-withdrawn', 'referral-by-date': '2026-12-01' }
    ],
    [
      'an adult refuses',
      { ...adult, referral: 'being-made', 'adult-answer': 'refuses', 'referral-by-date': '2026-12-01' }
    ],
    [
      'an adult has not agreed yet, though somebody began it while they were a child',
      { ...adult, referral: 'being-made', 'referral-by-date': '2026-12-01' }
    ]
  ])('no row where %s', (_, given) => {
    expect(nrmRows(given)).toEqual([])
  })

  test('a referral that was made stays, whatever is concluded now', () => {
    expect(nrmRows({ ...made, 'trafficking-conclusion': 'not-suspected' })).toEqual([
      'nrm-referral',
      'reasonable-grounds'
    ])
  })

  test('the referral is done on the day on which it was made, late after the recorded day', () => {
    expect(entryOf('nrm-referral', made, today)).toMatchObject({
      date: '2026-10-05',
      basis: { kind: 'recorded', question: 'referral-made-on' },
      state: { kind: 'done', on: '2026-10-05', late: false }
    })
    expect(entryOf('nrm-referral', { ...made, 'referral-by-date': '2026-10-02' }, today)).toMatchObject({
      date: '2026-10-02',
      state: { kind: 'done', late: true }
    })
  })

  test('conclusive grounds: an earliest day, which never falls due', () => {
    const decided = (...decisions: readonly ReturnType<typeof decision>[]) =>
      entryOf('conclusive-grounds', { ...made, 'nrm-decisions': decisions }, today)
    const positive = decision('reasonable-grounds', 'positive', '2026-10-12')
    expect(decided(decision('reasonable-grounds', 'negative', '2026-10-12'))).toBeUndefined()
    expect(decided(positive)).toMatchObject({ date: '2026-11-11', state: { kind: 'past-milestone' } })
    const concluded = [decision('conclusive-grounds', 'negative', '2026-11-20'), positive] as const
    expect(decided(...concluded)).toBeUndefined()
    expect(decidedOn(...concluded)).toMatchObject({
      date: '2026-11-20',
      basis: { kind: 'recorded', question: 'nrm-decisions' },
      state: { kind: 'done', on: '2026-11-20', late: false }
    })
  })

  test('conclusive grounds, once decided: its own day, as exactly as it is known', () => {
    const found = decision('reasonable-grounds', 'positive', '2026-11-10')
    expect(decidedOn(found, decision('conclusive-grounds', 'positive', '2026-11-10'))).toMatchObject({
      date: '2026-11-10',
      state: { kind: 'done', on: '2026-11-10' }
    })
    // A decision of tomorrow is none.
    expect(decidedOn(found, decision('conclusive-grounds', 'positive', today))?.date).toBe(today)
    expect(decidedOn(found, decision('conclusive-grounds', 'positive', '2026-11-26'))).toBeUndefined()
    expect(decidedOn(found, decision('conclusive-grounds', 'positive', '2026-11-20'))).not.toHaveProperty(
      'precision'
    )
    const rough = decision('conclusive-grounds', 'positive', { about: '2026-11' })
    expect(decidedOn(decision('reasonable-grounds', 'positive', '2026-10-12'), rough)).toMatchObject({
      date: '2026-11-01',
      precision: 'month',
      unsure: 'rough-date'
    })
  })

  test('conclusive grounds: a reconsideration that finds reasonable grounds begins the 30 days', () => {
    const decided = (...decisions: readonly ReturnType<typeof decision>[]) =>
      entryOf('conclusive-grounds', { ...made, 'nrm-decisions': decisions }, today)
    const negative = decision('reasonable-grounds', 'negative', '2026-10-12')
    const found = decision('reconsideration', 'positive', '2026-11-10')
    expect(decided(found, negative)).toMatchObject({
      date: '2026-12-10',
      basis: { question: 'nrm-decisions', from: '2026-11-10' },
      state: { kind: 'milestone' }
    })
    expect(decided(decision('reconsideration', 'negative', '2026-11-10'), negative)).toBeUndefined()
  })

  test('a reconsideration after a conclusive decision is of that one, and begins nothing', () => {
    const decisions = [
      decision('reasonable-grounds', 'positive', '2026-10-07'),
      decision('conclusive-grounds', 'negative', '2026-11-09'),
      decision('reconsideration', 'positive', '2026-11-20')
    ]
    expect(decidedOn(...decisions)).toMatchObject({ state: { kind: 'done', on: '2026-11-09' } })
    expect(entryOf('conclusive-grounds', { ...made, 'nrm-decisions': decisions }, today)).toBeUndefined()
  })

  test('reasonable grounds are aimed at by a day, and nobody is late once it has passed', () => {
    // Five working days from Monday 5 October.
    const on = (day: string) => entryOf('reasonable-grounds', made, day)
    expect(on('2026-10-12')).toMatchObject({ date: '2026-10-12', state: { kind: 'due' } })
    expect(on('2026-10-13')).toMatchObject({
      date: '2026-10-12',
      state: { kind: 'passed', on: '2026-10-12', was: 'aim' }
    })
  })

  test('reasonable grounds are done when they are decided', () => {
    const given: CaseAnswers = {
      ...made,
      'nrm-decisions': [decision('reasonable-grounds', 'negative', '2026-10-13')]
    }
    expect(entryOf('reasonable-grounds', given, today)).toMatchObject({
      date: '2026-10-12',
      state: { kind: 'done', on: '2026-10-13', late: true }
    })
  })
})
