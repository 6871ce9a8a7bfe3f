import { describe, expect, it } from 'vitest'
import {
  isAgreedByNobody,
  isWithSafeParent,
  isWithWhoeverIsResponsible
} from '../../../../machines/policy/people/parental-responsibility'
import { viewOf, type CaseAnswers } from '../../../support/clock'

const view = (given: CaseAnswers) => viewOf(given, '2026-11-24')
const mother = { 'contact-who': 'Her mother', 'contact-is-parent': 'yes', 'contact-now': 'in-contact' }
const father = { 'contact-who': 'His father', 'contact-is-parent': 'yes', 'contact-now': 'contact-lost' }
const aunt = { 'contact-who': 'Her aunt', 'contact-is-parent': 'no', 'contact-now': 'in-contact' }
const withFamily: CaseAnswers = { 'place-tonight': 'with-family' }

// Children Act 1989, section 20; ¶30.
describe('a child who is with whoever is responsible', () => {
  const withdrawnByManager: CaseAnswers = {
    'trafficking-conclusion': 'not-suspected',
    referral: 'suspicion-withdrawn',
    people: [{ 'person-name': 'Priya Shah', 'person-role': 'team-manager' }],
    'suspicion-withdrawn-agreed-by': 'Priya Shah'
  }
  const british: CaseAnswers = { ...withFamily, 'immigration-position': 'british' }

  it.each<[string, CaseAnswers]>([
    [
      'a British child, of whom one of the family is a parent in contact',
      { ...british, 'family-contacts': [aunt, mother] }
    ],
    [
      'a British child of whom somebody exploits them, who is with a parent',
      { ...british, 'family-contacts': [aunt, mother], exploiters: [{ 'exploiter-called': 'Bekim' }] }
    ],
    [
      'a British child of whom somebody exploits them, who is with one parent and out of touch with the other',
      { ...british, 'family-contacts': [mother, father], exploiters: [{ 'exploiter-called': 'Bekim' }] }
    ],
    ['with family, one of whom is a parent in contact', { ...withFamily, 'family-contacts': [aunt, mother] }],
    [
      'a British child with a parent who has the name of an exploiter, once a manager agreed that nothing is suspected (¶20)',
      {
        ...british,
        ...withdrawnByManager,
        'family-contacts': [mother],
        exploiters: [{ 'exploiter-called': 'Her mother' }]
      }
    ],
    [
      'with family, while one of the holders is in touch',
      {
        ...withFamily,
        'parental-responsibility-holders': [
          { 'holder-name': 'Vasile Pop', 'holder-reach': 'cannot-be-reached' },
          { 'holder-name': 'Ana Pop', 'holder-reach': 'in-touch' }
        ]
      }
    ]
  ])('%s', (_, given) => {
    expect(isWithWhoeverIsResponsible(view(given))).toBe(true)
  })

  it.each<[string, CaseAnswers]>([
    ['with family, nobody of whom is a parent in contact', { ...withFamily, 'family-contacts': [aunt] }],
    [
      'with family while somebody exploits the child, who may be any of them but a parent',
      { ...withFamily, 'family-contacts': [aunt, mother], exploiters: [{ 'exploiter-called': 'Bekim' }] }
    ],
    [
      'a British child with a parent who has the name of an exploiter',
      { ...british, 'family-contacts': [mother], exploiters: [{ 'exploiter-called': 'Her mother' }] }
    ],
    [
      'where one of the family may be part of it',
      { ...withFamily, 'family-contacts': [mother, { ...aunt, 'contact-involvement': 'suspected' }] }
    ],
    ['in care', { 'place-tonight': 'foster-home', 'family-contacts': [mother] }]
  ])('not %s', (_, given) => {
    expect(isWithWhoeverIsResponsible(view(given))).toBe(false)
  })
})

describe('a child who lives with a parent whose contact was assessed as safe (¶30)', () => {
  const placed = (...contacts: readonly Readonly<Record<string, string>>[]) =>
    isWithSafeParent(view({ 'placement-kind': 'with-parent', 'family-contacts': contacts }))

  it('is with one of whom that is so, whoever else there is', () => {
    expect(placed(aunt, { ...mother, 'contact-assessment': 'assessed-safe' })).toBe(true)
    expect(placed({ ...aunt, 'contact-assessment': 'assessed-safe' }, mother)).toBe(false)
  })
})

describe('an accommodation to which nobody has agreed (Children Act 1989, section 20)', () => {
  const agreed = (...who: readonly string[]) => isAgreedByNobody(view({ 'accommodation-agreed-by': who }))

  it('is one where nobody can be reached, and nobody else has agreed, or objects', () => {
    expect(agreed('nobody-can-be-reached')).toBe(true)
    for (const one of ['parent', 'another-holder', 'child-of-16-or-over', 'holder-objects'])
      expect(agreed('nobody-can-be-reached', one), one).toBe(false)
    expect(agreed()).toBe(false)
  })
})
