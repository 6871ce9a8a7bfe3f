import { describe, expect, it } from 'vitest'
import { actionsOf } from '../../../machines/actions/all'
import { variantOf } from '../../../machines/actions/variants'
import { watchOver } from '../../../machines/case-file/if-disclosed'
import { hasALineToSign } from '../../../machines/policy/people/signatories'
import { answersOf, type NamedCase } from '../../cases/named-case'

type Given = NamedCase['answers']

const today = '2026-11-24'
const view = (given: Given) => ({ answers: answersOf(given), today })
const called = (given: Given): readonly string[] => actionsOf(view(given)).map(({ id }) => id)
const born = (...dates: readonly string[]): Given => ({
  'dates-of-birth': dates.map((date) => ({ 'birth-date': date, 'birth-source': 'local-authority' }))
})

/** By hand: orders that speak of asking or telling a child, or of a school, and have other words for a child under five (¶7, ¶26, ¶27). */
const otherwise = [
  'take-a-photograph',
  'note-the-phone-numbers',
  'plan-the-first-48-hours',
  'find-an-interpreter',
  'establish-language-needs',
  'look-for-the-child',
  'return-home-interview',
  'find-out-how-old-a-small-child-is',
  'produce-the-personal-education-plan',
  'secure-a-place-in-education'
]

describe('a child under five', () => {
  it.each(otherwise)('has words of their own in %s', (action) => {
    expect(variantOf(action, view(born('2021-11-25')))).toBe('small')
    expect(variantOf(action, view(born('2024')))).toBe('small')
    for (const older of [born('2021-11-24'), born('2021'), born('2024', '2012'), {}])
      expect(variantOf(action, view(older)), JSON.stringify(older)).not.toBe('small')
  })

  it('is not made of somebody older by a slip of a year (¶7)', () => {
    for (const said of ['16-or-17', 'said-both', '18-or-over'])
      expect(variantOf('take-a-photograph', view({ ...born('2024'), 'age-as-known': said }))).toBeUndefined()
    expect(variantOf('take-a-photograph', view({ ...born('2024'), 'age-as-known': 'under-16' }))).toBe(
      'small'
    )
  })

  // A stranger's passport beside what the family says: its birthdays make nobody doubt that she is a child, before it says 16. Nor do her own, where an
  // authority has had her since she was small: it was never doubted that she was a child (¶7).
  const since = (day: string): Given => ({
    'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': day }]
  })
  it.each<[string, boolean, Given]>([
    ['2027-02-01', true, {}],
    ['2027-02-02', true, {}],
    ['2029-03-13', true, {}],
    // Nothing says that anybody knew her when she was small.
    ['2029-03-14', false, {}],
    ['2029-03-14', false, since('2029-03-14')],
    ['2029-03-14', true, since('2029-03-13')],
    ['2029-03-14', true, since('2026-09-07')],
    ['2030-02-01', true, since('2026-09-07')],
    ['2030-02-02', false, since('2026-09-07')],
    [
      '2029-03-14',
      false,
      { 'periods-of-care': [{ 'care-legal-basis': 'not-looked-after', 'care-from': '2026-09-07' }] }
    ],
    ['2029-03-14', false, { ...since('2026-09-07'), 'age-as-known': '16-or-17' }]
  ])('is not one who may be an adult by a birthday: %s, %s, %j', (on, isOnlyHowOld, more) => {
    const given: Given = {
      'dates-of-birth': [
        { 'birth-date': '2016-03-14', 'birth-source': 'family-says' },
        { 'birth-date': '2014-02-02', 'birth-source': 'document' }
      ],
      'age-in-doubt': 'yes',
      'treated-as-a-child': 'yes',
      'age-assessment': 'not-started',
      ...more
    }
    const orders = actionsOf({ answers: answersOf(given), today: on }).map(({ id }) => id)
    expect(orders.includes('find-out-how-old-a-small-child-is')).toBe(isOnlyHowOld)
    for (const order of ['decide-about-an-age-assessment', 'go-on-treating-as-a-child'])
      expect(orders.includes(order), order).toBe(!isOnlyHowOld)
  })

  // Only what the child or the family says tells that a paper may be another's (¶7).
  it.each([
    ['child-says', true],
    ['family-says', true],
    ['age-assessment', false],
    ['local-authority', false],
    [undefined, false]
  ] as const)(
    'has a paper of 13 beside a date from %s: only how old is in doubt, %s',
    (source, isOnlyHowOld) => {
      const given: Given = {
        'dates-of-birth': [
          { 'birth-date': '2016-03-14', ...(source === undefined ? {} : { 'birth-source': source }) },
          { 'birth-date': '2013-11-24', 'birth-source': 'document' }
        ],
        'age-in-doubt': 'yes',
        'treated-as-a-child': 'yes'
      }
      expect(called(given).includes('find-out-how-old-a-small-child-is')).toBe(isOnlyHowOld)
    }
  )

  it('signs nothing, and nobody signs that a plan was read back to them (¶26, ¶27)', () => {
    const interpreted: Given = { 'interpreter-needed': 'yes' }
    for (const who of ['child', 'interpreter'] as const) {
      expect(hasALineToSign(who, view({ ...interpreted, ...born('2024') }))).toBe(false)
      expect(hasALineToSign(who, view({ ...interpreted, ...born('2020') }))).toBe(true)
    }
    expect(hasALineToSign('social-worker', view(born('2024')))).toBe(true)
  })

  it('is told of the referral once they are old enough: until then “not now” is an answer (¶27)', () => {
    const told: Given = { ...born('2024'), referral: 'made', 'referral-explained-to-child': 'not-now' }
    const order = 'explain-the-referral-to-the-child'
    expect(called(told)).not.toContain(order)
    expect(called({ ...told, ...born('2020') })).toContain(order)
    expect(called({ ...told, 'referral-explained-to-child': 'to-be-explained' })).toContain(order)
  })
})

// ¶23, ¶39, ¶42: whoever came with the child may read the copy, and the phone is gone by the evening.
describe('the phones of whoever came with a small child', () => {
  const order = 'note-the-phone-numbers'
  const copied = (given: Given) => {
    const { answers } = view(given)
    watchOver(answers, { asked: 0 })
    return variantOf(order, { answers, today })
  }

  it('are kept by the police, and no copy says so', () => {
    for (const conclusion of [{}, { 'trafficking-conclusion': 'suspected' }]) {
      const given: Given = { ...born('2024'), ...conclusion }
      expect(variantOf(order, view(given))).toBe('small')
      expect(copied(given)).toBe('small-agreed')
    }
  })

  it('are nothing to keep where nothing is suspected', () => {
    const given: Given = { ...born('2024'), 'trafficking-conclusion': 'not-suspected' }
    expect(variantOf(order, view(given))).toBe('small-agreed')
    expect(variantOf(order, view({ ...given, ...born('2012') }))).toBeUndefined()
  })
})

describe('a child under ten', () => {
  const order = 'tell-the-prosecutor-of-the-referral'
  it('is accused of nothing, until somebody records an accusation (¶33)', () => {
    const toCrime: Given = { referral: 'made', 'suspected-exploitation': ['forced-crime'] }
    expect(called({ ...born('2016-11-25'), ...toCrime })).not.toContain(order)
    expect(called({ ...born('2016-11-24'), ...toCrime })).toContain(order)
    expect(called({ ...born('2016-11-24'), referral: 'made' })).not.toContain(order)
    expect(
      called({
        ...born('2018'),
        referral: 'made',
        'criminal-matters': [{ 'criminal-matter-kind': 'arrest' }]
      })
    ).toContain(order)
    expect(
      called({ ...born('2018'), referral: 'made', 'legal-support-needed': ['criminal-case-as-accused'] })
    ).toContain(order)
  })
})

describe('a return to family of a child who has said no wish', () => {
  const mother = {
    'contact-who': 'Tran Thi Hoa',
    'contact-relationship': 'Mother',
    'contact-is-parent': 'yes',
    'contact-involvement': 'not-suspected',
    'contact-assessment': 'assessed-safe'
  }
  const returning: Given = {
    ...born('2024'),
    'immigration-position': 'no-claim-yet',
    'asylum-claimed-or-intended': 'neither',
    'family-contacts': [mother],
    'reunification-considered': 'being-worked-towards'
  }
  const check = 'check-reception-is-safe'
  const stop = 'return-to-nobody-found-safe'

  it('asks whether reception is safe, in words that leave open where the family lives (¶30, ¶60)', () => {
    for (const state of [undefined, 'not-yet-checked', 'being-checked']) {
      const given: Given = state === undefined ? returning : { ...returning, 'return-reception-state': state }
      expect(called(given), state).toContain(check)
      expect(variantOf(check, view(given))).toBe('worked-towards')
    }
    expect(called({ ...returning, 'return-reception-state': 'checked-and-safe' })).not.toContain(check)
    expect(called({ ...returning, 'return-wished-for': 'not-wished-for' })).not.toContain(check)
    expect(called({ ...returning, 'reunification-considered': 'being-assessed' })).not.toContain(check)
  })

  it('ends where reception was found unsafe, however safe the mother was found (¶60)', () => {
    const unsafe: Given = { ...returning, 'return-reception-state': 'found-unsafe' }
    expect(called(unsafe)).toContain(stop)
    expect(variantOf(stop, view(unsafe))).toBe('reception-unsafe')
    expect(called({ ...unsafe, 'return-reception-state': 'checked-and-safe' })).not.toContain(stop)
    expect(called({ ...unsafe, 'reunification-considered': 'being-assessed' })).not.toContain(stop)
    const unsafeMother = { ...mother, 'contact-assessment': 'assessed-not-safe' }
    expect(variantOf(stop, view({ ...unsafe, 'family-contacts': [unsafeMother] }))).toBeUndefined()
  })

  it('makes nothing contrary of the consulate through which the papers come (¶61)', () => {
    const asked: Given = {
      ...returning,
      'embassy-approached': 'yes',
      'return-reception-state': 'checked-and-safe'
    }
    const contrary = 'embassy-was-approached'
    for (const position of [
      'no-claim-yet',
      'other-leave',
      'victim-temporary-permission',
      'refused-no-leave'
    ]) {
      const given: Given = { ...asked, 'immigration-position': position }
      expect(called(given), position).not.toContain(contrary)
      expect(variantOf('never-approach-the-embassy', view(given)), position).toBe('to-return')
      expect(called({ ...given, ...born('2016-11-25') }), position).not.toContain(contrary)
      expect(
        called({ ...given, ...born('2010'), 'return-wished-for': 'wished-for' }),
        position
      ).not.toContain(contrary)
    }
    for (const but of [
      // Whoever is ten can say what they wish: nobody asked (¶27, ¶60).
      born('2016-11-24'),
      born('2010'),
      { 'dates-of-birth': { reason: 'not-known' } },
      { 'asylum-claimed-or-intended': 'waiting-for-legal-advice' },
      { 'return-reception-state': 'being-checked' },
      { 'return-wished-for': 'not-wished-for' },
      { 'reunification-considered': 'being-assessed' },
      { 'family-contacts': [{ ...mother, 'contact-assessment': 'under-way' }] },
      { 'immigration-position': 'refugee-status' }
    ] satisfies Given[])
      expect(called({ ...asked, ...but }), JSON.stringify(but)).toContain(contrary)
  })
})
