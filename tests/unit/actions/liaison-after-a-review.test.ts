import { describe, expect, it } from 'vitest'
import { answeredAs, begun, doneIn, itemOf, type Given } from '../../support/over-days'

/** The Home Office is asked about the family once more after each review that is held. What was done after a review stays done (¶30, ¶46). */
const aunt = {
  'contact-who': 'Almaz Tesfay',
  'contact-relationship': 'Aunt',
  'contact-is-parent': 'no',
  'contact-now': 'contact-lost',
  'contact-involvement': 'not-suspected',
  'contact-assessment': 'assessed-safe',
  'contact-plan': 'trace'
}
const family: Given = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2010-08-04', 'birth-source': 'child-says' }],
  'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2027-01-04' }],
  'family-contacts': [aunt]
}
const refused: Given = { ...family, 'home-office-liaison': 'not-to-be-started' }
const claimed: Given = {
  ...family,
  'home-office-liaison': 'no-caseworker-yet',
  'immigration-position': 'claim-undecided'
}
const review = (on: string): Given => ({ reviews: [{ 'review-on': on, 'review-state': 'review-held' }] })

describe.each<[string, string, Given]>([
  ['against the answer', 'liaise-about-family-contact', refused],
  ['with a claim', 'liaise-once-there-is-a-caseworker', claimed],
  ['not asked yet', 'liaise-about-family-contact', { ...family, 'home-office-liaison': 'not-yet-asked' }],
  ['without an answer', 'press-the-home-office-for-an-answer', { ...family, 'home-office-liaison': 'asked' }]
])('what is owed of the Home Office, %s', (_, order, given) => {
  const held = (on: string): Given => ({ ...given, ...review(on) })
  const stateOf = (file: ReturnType<typeof begun>, now: Given, day: string) => {
    const item = itemOf(answeredAs(file, now, day), order, day)
    return item?.called === true ? (item.outcome?.state ?? `open since ${item.since}`) : undefined
  }
  const before = begun(given, '2027-01-10')

  it.each([
    ['2027-02-10', 'done'],
    ['2027-02-20', 'done'],
    ['2027-02-21', 'open since 2027-02-22']
  ])('done on 20 February, a review of %s that is entered on the 22nd leaves it %s', (on, state) => {
    expect(stateOf(doneIn(before, [order], '2027-02-20'), held(on), '2027-02-22')).toBe(state)
  })

  it.each([
    ['2027-02-02', 'done'],
    ['2027-01-28', 'done'],
    ['2027-02-06', 'open since 2027-02-08'],
    ['2027-02-07', 'open since 2027-02-08']
  ])('done on 6 February, a review of the 1st whose day is put right to %s leaves it %s', (on, state) => {
    const done = doneIn(answeredAs(before, held('2027-02-01'), '2027-02-03'), [order], '2027-02-06')
    expect(stateOf(done, held(on), '2027-02-08')).toBe(state)
  })

  it('is called for by the review after it', () => {
    const done = doneIn(answeredAs(before, held('2027-02-01'), '2027-02-03'), [order], '2027-02-06')
    expect(stateOf(done, held('2027-05-01'), '2027-05-02')).toBe('open since 2027-05-02')
  })
})

// A case file of before names the day of the review alone. What was done then is not owed again because this build writes it otherwise.
it('what an earlier build closed stays closed', () => {
  const order = 'press-the-home-office-for-an-answer'
  const given: Given = { ...family, 'home-office-liaison': 'asked', ...review('2027-02-01') }
  const done = doneIn(begun(given, '2027-02-03'), [order], '2027-02-06')
  const record = done.actions[order]
  if (record === undefined) throw new Error('nothing was done')
  const old = { ...done, actions: { ...done.actions, [order]: { ...record, for: ['since 2027-02-01'] } } }
  expect(itemOf(answeredAs(old, given, '2027-02-08'), order, '2027-02-08')?.outcome?.state).toBe('done')
})
