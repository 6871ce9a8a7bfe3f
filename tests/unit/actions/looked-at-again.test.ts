import { describe, expect, it } from 'vitest'
import { answeredAs, begun, doneIn, itemOf, opened, type Given } from '../../support/over-days'

/**
 * “Assess whether contact is safe” was ticked on 15 March, and the uncle’s entry still says that he is not assessed. What comes to light of him after that was
 * not looked at (¶29, ¶30).
 */
const order = 'assess-family-contact'
const uncle = {
  'contact-who': 'Abraham Tesfay',
  'contact-relationship': 'Uncle',
  'contact-is-parent': 'no',
  'contact-now': 'in-contact',
  'contact-involvement': 'still-finding-out',
  'contact-assessment': 'not-assessed',
  'contact-plan': 'existing-contact-continues'
}
const family = (...contacts: readonly object[]): Given =>
  ({
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': '2009-08-04', 'birth-source': 'child-says' }],
    'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2027-01-04' }],
    'family-contacts': contacts
  }) as Given
const asking = (name: string): Given => ({
  enquirers: [{ 'enquirer-name': name, 'enquirer-asked-on': '2027-04-14' }]
})
const review = (on: string): Given => ({ reviews: [{ 'review-on': on, 'review-state': 'review-held' }] })
const stateOf = (file: ReturnType<typeof begun>, day: string) => {
  const item = itemOf(file, order, day)
  return item?.called === true ? (item.outcome?.state ?? `open since ${item.since}`) : undefined
}
const ticked = doneIn(begun(family(uncle), '2027-01-10'), [order], '2027-03-15')
const then = (given: Given, day = '2027-04-14') => stateOf(answeredAs(ticked, given, day), day)

describe('somebody who is not assessed, and was ticked', () => {
  it.each<[string, Given]>([
    ['asks for the child', { ...family(uncle), ...asking('Abraham Tesfay') }],
    [
      'is owed for the journey, claimed or not',
      {
        ...family(uncle),
        debts: [{ 'debt-owed-to': 'Abraham Tesfay', 'debt-still-claimed': 'no' }]
      }
    ],
    ['may be part of it', family({ ...uncle, 'contact-involvement': 'suspected' })],
    [
      'has the name of somebody who exploits the child',
      {
        ...family(uncle),
        'trafficking-conclusion': 'suspected',
        exploiters: [{ 'exploiter-called': 'Abraham Tesfay' }]
      }
    ],
    [
      'may be whom the child is to live with',
      { ...family(uncle), 'reunification-considered': 'being-assessed' }
    ],
    ['is still not assessed after the next review', { ...family(uncle), ...review('2027-04-13') }]
  ])('is looked at again once it is known that the person %s', (_, now) => {
    expect(then(now)).toBe('open since 2027-04-14')
    const again = doneIn(answeredAs(ticked, now, '2027-04-14'), [order], '2027-04-20')
    expect(stateOf(answeredAs(again, now, '2027-05-01'), '2027-05-01')).toBe('done')
  })

  it.each<[string, Given]>([
    ['nothing is new', family(uncle)],
    [
      'the assessment has begun, and nothing more is known',
      family({ ...uncle, 'contact-assessment': 'under-way' })
    ],
    ['somebody else asks', { ...family(uncle), ...asking('Daniel Kidane') }],
    ['a debt is owed to somebody else', { ...family(uncle), debts: [{ 'debt-owed-to': 'Kiros' }] }],
    [
      'living with family was considered and is not planned',
      { ...family(uncle), 'reunification-considered': 'not-for-now' }
    ]
  ])('stays done where %s', (_, now) => {
    expect(then(now)).toBe('done')
  })

  // A tick after the review was made after it, on whatever day somebody writes the review down (¶46).
  describe('where the day of a review is written late, or put right', () => {
    const waits = { ...uncle, 'contact-now': 'never-in-contact', 'contact-plan': 'wait-for-assessment' }
    const before = begun(family(waits), '2027-01-10')
    const held = (on: string) => ({ ...family(waits), ...review(on) })
    const after = (file: ReturnType<typeof begun>, given: Given, day: string) =>
      stateOf(answeredAs(file, given, day), day)

    it.each([
      ['2027-02-10', 'done'],
      ['2027-02-20', 'done'],
      ['2027-02-21', 'open since 2027-02-22']
    ])('ticked on 20 February, a review of %s that is entered on the 22nd leaves it %s', (on, state) => {
      expect(after(doneIn(before, [order], '2027-02-20'), held(on), '2027-02-22')).toBe(state)
    })

    it.each([
      ['2027-02-02', 'done'],
      ['2027-01-28', 'done'],
      ['2027-02-06', 'open since 2027-02-08'],
      ['2027-02-07', 'open since 2027-02-08']
    ])('ticked on 6 February, a review of the 1st whose day is put right to %s leaves it %s', (on, state) => {
      const ticked = doneIn(answeredAs(before, held('2027-02-01'), '2027-02-03'), [order], '2027-02-06')
      expect(after(ticked, held(on), '2027-02-08')).toBe(state)
    })

    it('is done after the one, and called for by the next', () => {
      const once = doneIn(answeredAs(before, held('2027-02-01'), '2027-02-03'), [order], '2027-02-06')
      expect(after(once, held('2027-05-01'), '2027-05-02')).toBe('open since 2027-05-02')
    })
  })

  it.each([
    ['never-in-contact', 'done'],
    ['in-contact', 'open since 2027-04-14']
  ])('with no contact planned and now %s is %s after a review', (now, state) => {
    const none = family({ ...uncle, 'contact-now': now, 'contact-plan': 'no-contact' })
    const done = doneIn(begun(none, '2027-01-10'), [order], '2027-03-15')
    const file = answeredAs(done, { ...none, ...review('2027-04-13') }, '2027-04-14')
    expect(stateOf(file, '2027-04-14')).toBe(state)
  })

  it('with no contact planned is looked at again where that person asks for the child', () => {
    const none = family({ ...uncle, 'contact-now': 'never-in-contact', 'contact-plan': 'no-contact' })
    const done = doneIn(begun(none, '2027-01-10'), [order], '2027-03-15')
    const file = answeredAs(done, { ...none, ...asking('Abraham Tesfay') }, '2027-04-14')
    expect(stateOf(file, '2027-04-14')).toBe('open since 2027-04-14')
  })

  it('is not called for once the entry says how it came out, whoever asks', () => {
    const safe = { ...uncle, 'contact-involvement': 'not-suspected', 'contact-assessment': 'assessed-safe' }
    expect(then({ ...family(safe), ...asking('Abraham Tesfay') })).toBeUndefined()
  })

  it('keeps its day while it is open, whatever comes to light', () => {
    const now = { ...family(uncle), ...asking('Abraham Tesfay'), ...review('2027-02-18') }
    expect(stateOf(answeredAs(begun(family(uncle), '2027-01-10'), now, '2027-04-14'), '2027-04-14')).toBe(
      'open since 2027-01-10'
    )
  })

  it('stays done where an earlier build noted only who it was for', () => {
    const now = { ...family(uncle), ...asking('Abraham Tesfay') }
    const done = doneIn(begun(now, '2027-04-14'), [order], '2027-04-15')
    const record = done.actions[order]
    const earlier =
      record === undefined
        ? {}
        : { [order]: { ...record, for: (record.for ?? []).filter((one) => !one.includes(' ')) } }
    expect(record?.for?.some((one) => one.includes(' '))).toBe(true)
    const file = opened({ ...done, actions: { ...done.actions, ...earlier } }, '2027-04-20')
    expect(stateOf(file, '2027-04-20')).toBe('done')
  })
})
