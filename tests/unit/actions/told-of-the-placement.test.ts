import { beforeAll, describe, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import { actionText } from '../../../src/documents/compose/words/action-text'
import { answeredAs, begun, doneIn, isCalledOn, itemOf, viewOf, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

/**
 * Regulation 13 has parents, whoever holds responsibility and whoever cared before told of a placement, unless that could harm the child. Who may have
 * sold or beaten a child, or is not assessed yet, is not told where the child is (¶23, ¶30).
 */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const today = '2026-10-25'
const told = ['told-the-child', 'told-parents-or-those-with-parental-responsibility']
const contact = (who: string, fields: object): Readonly<Record<string, string>> => ({
  'contact-who': who,
  'contact-is-parent': 'yes',
  'contact-now': 'in-contact',
  ...fields
})
const suspected = { 'contact-involvement': 'suspected', 'contact-plan': 'no-contact' }
const waits = {
  'contact-involvement': 'not-suspected',
  'contact-assessment': 'not-assessed',
  'contact-plan': 'wait-for-assessment'
}
const safe = { 'contact-involvement': 'not-suspected', 'contact-assessment': 'assessed-safe' }
const of = (father: object, mother: object, more: Given = {}): Given => ({
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  'placement-kind': 'foster-care',
  'placement-since': '2026-10-05',
  'first-placement-on': '2026-10-05',
  'parental-responsibility-holders': [
    { 'holder-name': 'Ion Lupu', 'holder-reach': 'in-touch' },
    { 'holder-name': 'Ana Lupu', 'holder-reach': 'in-touch' }
  ],
  'family-contacts': [contact('Ion Lupu', father), contact('Ana Lupu', mother)],
  'placement-told': [...told],
  ...more
})
const isCalled = (given: Given) => isCalledOn(today, given, 'location-was-told')
const withoutSuspicion: Given = { 'trafficking-conclusion': 'not-suspected' }

describe('parents who were told where the child is', () => {
  it.each<[string, Given]>([
    ['both are suspected', of(suspected, suspected)],
    ['one is suspected, and nobody knows which was told', of(suspected, safe)],
    ['contact with both waits, while there is a suspicion', of(waits, waits)],
    ['both are feared, though nobody suspects exploitation', of(suspected, suspected, withoutSuspicion)],
    [
      'it may not be safe to reach whoever holds responsibility',
      of(safe, safe, {
        'family-contacts': [],
        'parental-responsibility-holders': [{ 'holder-name': 'Ion Lupu', 'holder-reach': 'may-not-be-safe' }]
      })
    ],
    [
      'nobody has written the name of a mother who is feared',
      of(safe, safe, {
        'parental-responsibility-holders': [],
        'family-contacts': [{ 'contact-is-parent': 'yes', ...suspected }]
      })
    ],
    [
      'a father has the name of whoever exploits the child',
      of(safe, safe, { exploiters: [{ 'exploiter-called': 'Ion Lupu' }] })
    ],
    [
      'some were told without the address, and none is safe',
      of(suspected, suspected, { 'placement-told': [...told, 'told-parents-without-the-address'] })
    ]
  ])('is acted on today where %s', (_, given) => {
    expect(isCalled(given)).toBe(true)
  })

  it.each<[string, Given]>([
    ['both were found safe', of(safe, safe)],
    ['contact with both waits, and nothing is suspected', of(waits, waits, withoutSuspicion)],
    [
      'they were told without the address',
      of(suspected, suspected, { 'placement-told': ['told-parents-without-the-address'] })
    ],
    [
      'the one who is feared was told without the address, and the other with it',
      of(suspected, safe, { 'placement-told': [...told, 'told-parents-without-the-address'] })
    ],
    [
      'the one who is feared has died, or cannot be reached',
      of(safe, safe, {
        'family-contacts': [contact('Ana Lupu', safe), contact('Ion Lupu', suspected)],
        'parental-responsibility-holders': [
          { 'holder-name': 'Ion Lupu', 'holder-reach': 'cannot-be-reached' },
          { 'holder-name': 'Ana Lupu', 'holder-reach': 'in-touch' }
        ]
      })
    ],
    [
      'the child lives with the mother with whom contact is still in doubt',
      of(safe, waits, {
        'placement-kind': 'with-parent',
        'place-tonight': 'with-family',
        'family-contacts': [contact('Ana Lupu', waits)],
        'parental-responsibility-holders': [{ 'holder-name': 'Ana Lupu', 'holder-reach': 'in-touch' }]
      })
    ]
  ])('is nothing to act on where %s', (_, given) => {
    expect(isCalled(given)).toBe(false)
  })

  it('is acted on anew for somebody who comes to be feared after it was done', () => {
    const done = doneIn(begun(of(suspected, safe), today), ['location-was-told'], today)
    const same = answeredAs(done, of(suspected, safe, { reference: 'HS 1' }), '2026-10-26')
    expect(itemOf(same, 'location-was-told', '2026-10-26')?.state).toBe('done')
    const both = answeredAs(done, of(suspected, suspected), '2026-10-27')
    expect(itemOf(both, 'location-was-told', '2026-10-27')?.state).toBe('open')
  })

  it('is found out first: who of them has the address is not recorded', () => {
    const said = (given: Given) =>
      actionText('location-was-told', {
        view: viewOf(begun(given, today), today),
        words,
        keepBack: (text) => text
      })
    expect(said(of(suspected, safe))).toMatch(/Find out today who has it/)
    const asks = {
      enquirers: [
        {
          'enquirer-name': 'Costel',
          'enquirer-identity': 'not-established',
          'enquirer-told': 'location-told'
        }
      ]
    }
    expect(said(of(suspected, safe, asks))).toBe(words('actions.location-was-told'))
  })
})

describe('whoever had the child just before, told where the child is', () => {
  const before: Given = { 'placement-told': ['told-those-who-cared-before'] }
  const alone: Given = { 'unaccompanied-responsible-adult': 'nobody', ...before }
  const accommodatedFrom = (day: string, basis = 'section-20'): Given => ({
    'periods-of-care': [{ 'care-authority': 'Hove', 'care-from': day, 'care-legal-basis': basis }]
  })

  it('may have exploited a child for whom no adult was responsible', () => {
    expect(isCalled(of(safe, safe, alone))).toBe(true)
    // Care that began with the placement, or late the day before it, was nobody’s before; nor does an order say where the child was.
    expect(isCalled(of(safe, safe, { ...alone, ...accommodatedFrom('2026-10-05') }))).toBe(true)
    expect(isCalled(of(safe, safe, { ...alone, ...accommodatedFrom('2026-10-04') }))).toBe(true)
    expect(
      isCalled(of(safe, safe, { ...alone, ...accommodatedFrom('2026-10-03', 'police-protection') }))
    ).toBe(true)
  })

  it.each<[string, Given]>([
    ['nothing is suspected', { ...alone, ...withoutSuspicion }],
    ['a parent was responsible', { ...before, 'unaccompanied-responsible-adult': 'a-parent' }],
    ['the child had another placement before', { ...alone, 'placement-since': '2026-10-20' }],
    // The authority gave the child somewhere to live for four days: whoever had them was its own carer, whatever is written of the first placement.
    ['the authority accommodated the child before', { ...alone, ...accommodatedFrom('2026-10-01') }]
  ])('may not where %s', (_, given) => {
    expect(isCalled(of(safe, safe, given))).toBe(false)
  })
})
