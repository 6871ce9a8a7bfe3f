import { describe, expect, it } from 'vitest'
import {
  answeredAs,
  begun,
  doneIn,
  itemOf,
  isCalledOn,
  opened,
  safeMother,
  type Given
} from '../../support/over-days'

const today = '2027-03-31'
const called = (given: Given, id: string) => isCalledOn(today, given, id)
const [without, basis, which, move] = [
  'care-without-a-basis',
  'settle-the-basis-of-care',
  'settle-which-authority-looks-after',
  'name-who-answers-after-the-move'
]
const care = (more: object = {}) => ({
  'care-authority': 'Harbourshire',
  'care-legal-basis': 'section-20',
  'care-from': '2026-03-02',
  ...more
})

// No legal basis has to hold a child only where somebody safe is responsible (Children Act 1989, section 20; ¶30).
describe('a child whom nobody safe is recorded as having', () => {
  const child: Given = {
    'age-as-known': 'under-16',
    'age-in-doubt': 'no',
    'unaccompanied-responsible-adult': 'nobody',
    'placement-kind': 'with-parent',
    'placement-since': '2027-03-12',
    'place-tonight': 'police-station'
  }
  const protectedFor: Given = {
    ...child,
    'periods-of-care': [
      care({
        'care-legal-basis': 'police-protection',
        'care-from': '2027-03-10',
        'care-to': '2027-03-13'
      })
    ]
  }
  const notLookedAfter: Given = {
    ...child,
    'periods-of-care': [
      care({ 'care-to': '2027-03-12' }),
      care({ 'care-legal-basis': 'not-looked-after', 'care-from': '2027-03-12' })
    ]
  }
  const unsafe: [string, Given][] = [
    ['with no parent on record', {}],
    [
      'whose mother is not safe',
      { 'family-contacts': [{ ...safeMother, 'contact-assessment': 'assessed-not-safe' }] }
    ],
    [
      'whose mother may be part of it',
      { 'family-contacts': [{ ...safeMother, 'contact-involvement': 'still-finding-out' }] }
    ],
    [
      'whose mother is out of contact',
      { 'family-contacts': [{ ...safeMother, 'contact-now': 'contact-lost' }] }
    ],
    ['who is not safe tonight', { 'family-contacts': [safeMother], 'safe-place-first': 'not-safe' }]
  ]

  it.each(unsafe)('%s, is owed a basis of care', (_, given) => {
    expect(called({ ...protectedFor, ...given }, without)).toBe(true)
    expect(called({ ...notLookedAfter, ...given }, basis)).toBe(true)
  })

  it('unlike one who is home with a mother found safe', () => {
    const home: Given = { 'family-contacts': [safeMother], 'place-tonight': 'with-family' }
    expect(called({ ...protectedFor, ...home }, without)).toBe(false)
    expect(called({ ...notLookedAfter, ...home }, basis)).toBe(false)
  })
})

// Only a child who was away when the news came could not be asked (¶33, ¶60).
describe('advice that was taken with the child there', () => {
  const advice = 'take-advice-on-the-refusal'
  const child: Given = {
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    nationality: 'Sudanese',
    'place-tonight': 'foster-home'
  }
  const night = (since: string, on: string) => ({
    'missing-since': since,
    'missing-police-told': 'yes',
    'missing-returned': 'yes',
    'missing-returned-on': on
  })
  const advised = (given: Given) =>
    doneIn(begun({ ...child, ...given }, '2027-01-08'), [advice], '2027-01-15')
  const isOpen = (given: Given, nights: readonly object[], before: readonly object[] = []) => {
    const file = advised({
      ...given,
      ...(before.length === 0 ? {} : { 'missing-episodes': before })
    } as Given)
    const later = answeredAs(
      opened(file, today),
      { ...child, ...given, 'missing-episodes': nights } as Given,
      today
    )
    return itemOf(later, advice, today)?.outcome === undefined
  }
  const refused: Given = {
    'immigration-position': 'refused-no-leave',
    'decision-sent-on': '2027-01-05',
    'appeal-due-on': '2027-06-30'
  }

  it('on a refusal is not opened by a night away months later', () => {
    expect(isOpen(refused, [night('2027-03-29', '2027-03-30')])).toBe(false)
    expect(isOpen(refused, [night('2026-12-20', '2027-03-30')])).toBe(true)
  })

  it('on a withdrawn claim is not opened by each night away, where nobody knows its day', () => {
    const first = night('2026-05-03', '2026-05-04')
    const withdrawn: Given = { 'immigration-position': 'claim-withdrawn' }
    expect(isOpen(withdrawn, [first, night('2027-03-29', '2027-03-30')], [first])).toBe(false)
  })

  it('on a claim withdrawn on a known day is not opened by a time missing after it', () => {
    const withdrawn: Given = {
      'immigration-position': 'claim-withdrawn',
      'immigration-positions-before': [
        { 'position-before': 'claim-undecided', 'position-before-until': '2027-01-05' }
      ]
    }
    expect(isOpen(withdrawn, [night('2027-03-29', '2027-03-30')])).toBe(false)
  })
})

// An authority that never looked after the child is not one that the child has left (¶24, ¶31).
describe('an authority that only said that it does not look after the child', () => {
  const person = (name: string, organisation: string) => ({
    'person-name': name,
    'person-role': 'social-worker',
    'person-organisation': organisation
  })
  const child: Given = {
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'immigration-position': 'claim-undecided',
    'place-tonight': 'hospital',
    people: [person('Nell Harkaway', 'Harbourshire'), person('Jo Tarn', 'Northmoor')]
  }
  const none = (from: string) =>
    care({ 'care-authority': 'Northmoor', 'care-legal-basis': 'not-looked-after', 'care-from': from })

  it.each([
    ['before care goes on', '2027-03-30'],
    ['before care began', '2026-01-05']
  ])('%s, is not left', (_, from) => {
    const again: Given = {
      ...child,
      'periods-of-care': [care({ 'care-to': '2026-11-24' }), none(from), care({ 'care-from': '2027-03-31' })]
    }
    expect(called(again, move)).toBe(false)
  })

  it('but one that did look after the child is', () => {
    const moved: Given = {
      ...child,
      'periods-of-care': [
        care({ 'care-to': '2027-03-30' }),
        care({ 'care-authority': 'Northmoor', 'care-from': '2027-03-30' })
      ]
    }
    expect(called(moved, move)).toBe(true)
  })

  it('and one that refused leaves one to answer, not two', () => {
    const refused: Given = {
      ...child,
      'unaccompanied-responsible-adult': 'nobody',
      'periods-of-care': [
        care({ 'care-to': '2026-11-24' }),
        care({ 'care-legal-basis': 'not-looked-after', 'care-from': '2026-11-24' })
      ],
      'transfer-authority': 'Northmoor'
    }
    expect(called({ ...refused, 'transfer-state': 'will-not-happen' }, which)).toBe(false)
    expect(called({ ...refused, 'transfer-state': 'asked-for' }, which)).toBe(true)
  })
})

// A child who is found with nobody responsible is held by something; one who lives with their own people is not (¶23, ¶39).
describe('a child whose care ended, who was away', () => {
  const child: Given = {
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'immigration-position': 'claim-undecided',
    'unaccompanied-responsible-adult': 'nobody',
    'place-tonight': 'hospital',
    'periods-of-care': [
      care({ 'care-to': '2026-06-15', 'care-ended-because': 'Went to live with her aunt' })
    ],
    'missing-episodes': [
      {
        'missing-since': '2027-03-28',
        'missing-police-told': 'yes',
        'missing-returned': 'yes',
        'missing-returned-on': '2027-03-29'
      }
    ]
  }
  const british: Given = { ...child, 'immigration-position': 'british', nationality: 'British' }
  const gran = { 'contact-who': 'Gran', 'contact-relationship': 'Grandmother', 'contact-is-parent': 'no' }
  const father = { 'contact-who': 'Joe', 'contact-relationship': 'Father', 'contact-is-parent': 'yes' }

  it.each<[string, Given]>([
    ['lives with an aunt', { ...child, 'unaccompanied-responsible-adult': 'another-adult' }],
    [
      'is British and lives with Gran',
      { ...british, 'family-contacts': [{ ...gran, 'contact-now': 'in-contact' }] }
    ],
    ['is British and has a father', { ...british, 'family-contacts': [father] }],
    ['has a home of their own', { ...child, 'place-tonight': 'own-tenancy' }],
    [
      'came back long ago',
      {
        ...child,
        'place-tonight': 'somewhere-else',
        'missing-episodes': [
          { 'missing-since': '2026-07-28', 'missing-returned': 'yes', 'missing-returned-on': '2026-07-29' }
        ]
      }
    ]
  ])('is not cared for by anybody’s order where the child %s', (_, given) => {
    expect(called(given, basis)).toBe(false)
  })

  it.each<[string, Given]>([
    ['has nobody', child],
    [
      'has nobody since the time missing that ended care, from which they came back two months ago',
      {
        ...child,
        'place-tonight': 'somewhere-else',
        'missing-episodes': [
          { 'missing-since': '2026-06-15', 'missing-returned': 'yes', 'missing-returned-on': '2027-01-29' }
        ]
      }
    ],
    ['is British and has nobody safe', british],
    [
      'is British, with a gran who is part of it',
      { ...british, 'family-contacts': [{ ...gran, 'contact-involvement': 'suspected' }] }
    ],
    [
      'fled a mother who is part of it',
      {
        ...child,
        'unaccompanied-responsible-adult': 'a-parent',
        'placement-kind': 'with-parent',
        'family-contacts': [{ ...safeMother, 'contact-involvement': 'known' }]
      }
    ]
  ])('is where the child %s', (_, given) => {
    expect(called(given, basis)).toBe(true)
  })
})

// A review that was held, or is soon to be, considers the return before the plan changes (regulations 32(2), 33(3)).
describe('a return that a review considers', () => {
  const girl = (reviews: readonly object[]) =>
    ({
      'age-as-known': 'under-16',
      'age-in-doubt': 'no',
      'family-contacts': [safeMother],
      'place-tonight': 'foster-home',
      'periods-of-care': [care()],
      'reunification-considered': 'being-worked-towards',
      reviews
    }) as Given
  const next = 'arrange-the-next-review'
  const held = (on: string) => ({
    'review-on': on,
    'review-state': 'review-held',
    'review-next-on': '2027-06-20'
  })
  const planned = (on: string) => ({ 'review-on': on, 'review-state': 'review-planned' })

  it.each([
    ['was held yesterday', [held('2027-03-30')]],
    ['is planned in two days', [held('2027-01-11'), planned('2027-04-02')]],
    ['is planned within the month', [held('2027-01-11'), planned('2027-04-21')]]
  ])('calls for no other where one %s', (_, reviews) => {
    expect(called(girl(reviews), next)).toBe(false)
  })

  it('and for one where the next is months away', () => {
    expect(called(girl([held('2027-01-11')]), next)).toBe(true)
  })
})

// Care that ended owes no review to a child who is with that parent, and not with somebody else (regulation 33).
it('a mother on the telephone ends no review of a child who is with an uncle', () => {
  const child: Given = {
    'age-as-known': 'under-16',
    'age-in-doubt': 'no',
    'place-tonight': 'with-family',
    'family-contacts': [safeMother],
    'visitor-answer': 'accepted',
    'periods-of-care': [care({ 'care-to': '2027-03-10' })],
    reviews: [{ 'review-on': '2026-12-30', 'review-state': 'review-held', 'review-next-on': '2027-03-29' }]
  }
  const [overdue, visitor] = ['hold-the-overdue-review', 'find-an-independent-visitor']
  const withUncle: Given = { ...child, 'unaccompanied-responsible-adult': 'another-adult' }
  expect([called(withUncle, overdue), called(withUncle, visitor)]).toEqual([true, true])
  const withHer: Given = { ...child, 'unaccompanied-responsible-adult': 'a-parent' }
  expect([called(withHer, overdue), called(withHer, visitor)]).toEqual([false, false])
})
