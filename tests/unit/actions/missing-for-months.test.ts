import { describe, expect, it } from 'vitest'
import { answeredAs, begun, doneIn, itemOf, opened, type Given } from '../../support/over-days'

const [gone, home] = ['2026-11-24', '2027-03-30']
const away: Given = {
  'place-tonight': 'missing',
  'missing-episodes': [{ 'missing-since': gone, 'missing-police-told': 'yes', 'missing-returned': 'no' }]
}
const back = (since = gone, on = home): Given => ({
  'place-tonight': 'hospital',
  'missing-episodes': [
    {
      'missing-since': since,
      'missing-police-told': 'yes',
      'missing-returned': 'yes',
      'missing-returned-on': on,
      'missing-return-interview': 'not-yet'
    }
  ]
})
const boy: Given = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected'
}

// The first to notice that a child is missing says so; where nobody had the child, that is the social worker (¶39).
describe('who tells the police that a child is missing', () => {
  const owner = (given: Given) =>
    itemOf(begun({ ...boy, ...away, ...given }, gone), 'report-missing', gone)?.owner
  const untold: Given = { 'missing-episodes': [{ 'missing-since': gone, 'missing-returned': 'no' }] }
  const carer = { 'person-name': 'Tess Bolland', 'person-role': 'carer' }

  it.each<[string, Given, string]>([
    ['the social worker, where nobody had the child', untold, 'social-worker'],
    ['the carer who is on record', { ...untold, people: [carer] }, 'carer'],
    ['the carer, where a placement is', { ...untold, 'placement-kind': 'foster-care' }, 'carer']
  ])('%s', (_, given, role) => {
    expect(owner(given)).toMatchObject({ role })
  })
})

// Only the child can say why a step was missed, and the lawyer was asked without them (¶33, ¶60).
describe('a claim that was withdrawn while the child was missing', () => {
  const advice = 'take-advice-on-the-refusal'
  const claim = (position: string): Given => ({
    ...boy,
    nationality: 'Sudanese',
    'immigration-position': position
  })
  const advised = (position: string) => {
    const file = begun({ ...claim(position), ...away }, '2027-01-20')
    expect(itemOf(file, advice, '2027-01-20')?.state).not.toBe('done')
    return doneIn(file, [advice], '2027-01-21')
  }
  const onReturn = (position: string) =>
    itemOf(answeredAs(opened(advised(position), home), { ...claim(position), ...back() }, home), advice, home)

  it.each(['claim-withdrawn', 'refused-no-leave'])(
    'is taken to the lawyer again once they are back: %s',
    (position) => {
      expect(onReturn(position)?.outcome).toBeUndefined()
      expect(onReturn(position)?.called).toBe(true)
    }
  )

  it('but not for a return that came before that news', () => {
    const before: Given = {
      ...claim('claim-withdrawn'),
      'immigration-positions-before': [
        { 'position-before': 'claim-undecided', 'position-before-until': '2027-01-15' }
      ]
    }
    const told = doneIn(begun(before, '2027-01-20'), [advice], '2027-01-21')
    const written = answeredAs(opened(told, home), { ...before, ...back(gone, '2026-12-01') }, home)
    expect(itemOf(written, advice, home)?.outcome?.state).toBe('done')
    const found = answeredAs(opened(told, home), { ...before, ...back(gone, home) }, home)
    expect(itemOf(found, advice, home)?.outcome).toBeUndefined()
  })
})

// Nothing can be done with a child who is not there: what waited for them is not late on the day on which they are found (¶25, ¶39).
describe('what is done with the child', () => {
  const agree = 'agree-what-happens-if-missing'
  const due = (file: ReturnType<typeof begun>, on: string) => itemOf(file, agree, on)

  it('counts no day of the time missing', () => {
    const file = answeredAs(begun({ ...boy, ...away }, gone), { ...boy, ...back() }, home)
    const item = due(file, home)
    expect(item?.called).toBe(true)
    expect(item?.state).not.toBe('overdue')
  })

  it('and is late all the same that was late when they went', () => {
    const likely: Given = { ...boy, 'place-tonight': 'foster-home', 'missing-risk-conclusion': 'likely' }
    const before = begun(likely, '2026-11-02')
    expect(due(before, '2026-11-02')?.called).toBe(true)
    const file = answeredAs(before, { ...likely, ...back() }, home)
    expect(due(file, home)?.state).toBe('overdue')
  })
})

// Nobody examines or assesses a child who is not there; both are late again on the day on which they are back (¶22, ¶25, ¶39).
describe('what is assessed with the child', () => {
  const placed: Given = {
    ...boy,
    'place-tonight': 'foster-home',
    'periods-of-care': [
      { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-09-07' }
    ],
    'initial-health-assessment': 'booked',
    'assessment-started-on': '2026-11-02'
  }
  const overdue = ['health-assessment', 'assessment'].map((row) => `see-to-what-is-overdue:${row}`)
  const called = (given: Given, on: string) =>
    overdue.filter((id) => itemOf(begun(given, on), id, on)?.called === true)

  it('waits while the child is missing', () => {
    expect(called(placed, '2027-01-12')).toEqual(overdue)
    expect(called({ ...placed, ...away }, '2027-01-12')).toEqual([])
    expect(called({ ...placed, ...back() }, home)).toEqual(overdue)
  })

  it('but an assessment that was late before is brought to its end by what is known', () => {
    const late = { ...placed, 'assessment-started-on': '2026-08-10' }
    const [before, since] = ['2026-02-20', gone]
    const unanswered: Given = {
      'place-tonight': 'missing',
      'missing-episodes': [{ 'missing-since': before }, { 'missing-since': since, 'missing-returned': 'no' }]
    }
    // Also while nobody wrote since when they are missing, and where nobody answered for an earlier time.
    for (const missing of [away, { 'place-tonight': 'missing' }, unanswered])
      expect(called({ ...late, ...missing }, '2027-01-12')).toEqual(['see-to-what-is-overdue:assessment'])
  })
})

// Whoever is found at night comes to the place that there is then, and not to the one that was there in June (¶23, ¶42, ¶46).
describe('the place that waits for a child who is missing', () => {
  const later = '2027-01-12'
  const place = 'find-a-safe-place'
  const carer = (until?: string) => ({
    'person-name': 'Jean Marlow',
    'person-role': 'carer',
    ...(until === undefined ? {} : { 'person-until': until })
  })
  const emptied: Given = {
    ...boy,
    ...away,
    'safe-place-first': 'not-safe',
    'placement-responsible-person': 'Jean Marlow',
    people: [carer()]
  }
  const placed: Given = { ...emptied, 'placement-kind': 'foster-care', 'placement-address': '4 Mill Lane' }
  const there: Given = { ...placed, 'place-tonight': 'foster-home', 'missing-episodes': [] }
  const held = (on: string): Given => ({ reviews: [{ 'review-state': 'review-held', 'review-on': on }] })
  const state = (before: Given, next: Given, arranged = '2026-11-25') => {
    const file = doneIn(begun(before, arranged), [place], arranged)
    expect(itemOf(file, place, arranged)?.state).toBe('done')
    return itemOf(answeredAs(opened(file, later), next, later), place, later)?.state
  }

  it.each<[string, Given, Given, string]>([
    ['is there as it was, months on', placed, placed, 'done'],
    [
      'is looked for anew when its carer has left',
      placed,
      { ...placed, people: [carer('2027-01-10')] },
      'open'
    ],
    [
      'not while another carer is there',
      placed,
      { ...placed, people: [carer('2027-01-10'), { 'person-name': 'Bo Marlow', 'person-role': 'carer' }] },
      'done'
    ],
    ['is looked for anew when no placement is on record any more', placed, emptied, 'open'],
    ['is looked at anew after a review', placed, { ...placed, ...held('2026-12-15') }, 'open'],
    [
      'and after the next one',
      { ...placed, ...held('2026-11-25') },
      { ...placed, ...held('2027-01-11') },
      'open'
    ],
    ['is arranged once where none ever was', emptied, emptied, 'done']
  ])('%s', (_, before, next, expected) => {
    expect(state(before, next)).toBe(expected)
  })

  it.each(['2026-11-20', gone])(
    'was looked at when the child went, whatever review was held before: %s',
    (on) => {
      expect(state(there, { ...placed, ...held(on) }, '2026-11-16')).toBe('done')
    }
  )

  const safe = { 'safe-place-first': 'safe-now' } as const
  const care: Given = {
    'periods-of-care': [
      { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-03-02' }
    ]
  }
  const leftCarers = [carer('2027-01-10')]
  it.each<[string, Given, boolean]>([
    ['is there as it was', { ...placed, ...safe }, false],
    ['has lost its only carer', { ...placed, ...safe, people: leftCarers }, true],
    ['has lost its only carer, and nobody said whether it was safe', { ...placed, people: leftCarers }, true],
    [
      'is in a home with staff',
      { ...placed, ...safe, people: leftCarers, 'placement-kind': 'childrens-home' },
      false
    ],
    ['is no more, and the child is looked after', { ...emptied, ...safe, ...care }, true],
    ['was at home, and nobody looks after the child', { ...emptied, ...safe }, false],
    ['has lost its carer, and the child is there', { ...there, ...safe, people: leftCarers }, false]
  ])('that was called safe: it %s', (_, given, called) => {
    expect(itemOf(begun(given, later), place, later)?.called ?? false).toBe(called)
  })

  it('that was called safe is seen to once, and again after a review', () => {
    const lost: Given = { ...placed, ...safe, people: [carer('2026-12-20')] }
    expect(state(lost, lost, '2026-12-21')).toBe('done')
    expect(state(lost, { ...lost, ...held('2027-01-11') }, '2026-12-21')).toBe('open')
  })
})
