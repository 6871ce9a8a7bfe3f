import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import { answersOf, type NamedCase, type ScenarioItem } from '../../cases/named-case'

/** What is said where somebody who stood by the child has left, or turned out to be a danger, and nobody stands in their place (¶24, ¶33). */
const view = (given: NamedCase['answers']) => ({
  answers: answersOf({ 'trafficking-conclusion': 'suspected', ...given }),
  today: '2026-11-24'
})
const lawyer: ScenarioItem = { 'person-name': 'Max Rook', 'person-role': 'legal-representative' }
const left: ScenarioItem = { 'person-until': '2026-11-23' }
const charged: NamedCase['answers'] = {
  'criminal-matters': [{ 'criminal-matter-kind': 'charge', 'criminal-matter-solicitor': 'Max Rook' }]
}

describe('help before the police or a court', () => {
  const help = (given: NamedCase['answers']) =>
    variantOf('arrange-help-for-a-police-interview', view({ ...charged, ...given }))

  it('is to be found again where the solicitor has left, or is paid by who exploits the child', () => {
    expect(help({ people: [{ ...lawyer, ...left }] })).toBe('nobody-left')
    expect(help({ people: [lawyer], exploiters: [{ 'exploiter-called': 'Max Rook' }] })).toBe('nobody-left')
  })

  it('is to be found again where one of two solicitors has left', () => {
    const stays: ScenarioItem = { 'person-name': 'Ines Bay', 'person-role': 'legal-representative' }
    const another: ScenarioItem = {
      'criminal-matter-kind': 'charge',
      'criminal-matter-solicitor': 'Ines Bay'
    }
    const matters = [another, ...(charged['criminal-matters'] as readonly ScenarioItem[])]
    expect(help({ people: [stays, { ...lawyer, ...left }], 'criminal-matters': matters })).toBe('nobody-left')
  })

  it('is to be found again where the adult who was to sit beside them has left', () => {
    const adult: ScenarioItem = { 'person-name': 'Maya Sandhu', 'person-role': 'advocate' }
    const matter = { 'criminal-matter-kind': 'charge', 'criminal-matter-appropriate-adult': 'Maya Sandhu' }
    const sits = (...people: readonly ScenarioItem[]) => help({ people, 'criminal-matters': [matter] })
    expect(sits({ ...adult, ...left })).toBe('nobody-left')
    expect(sits(adult)).toBeUndefined()
  })

  it('is to be found at all where nobody was named, or they are there still', () => {
    expect(help({ people: [lawyer] })).toBeUndefined()
    expect(help({ people: [{ ...lawyer, 'person-until': '2026-11-24' }] })).toBeUndefined()
    expect(
      help({ people: [lawyer], 'criminal-matters': [{ 'criminal-matter-kind': 'charge' }] })
    ).toBeUndefined()
  })
})

describe('the guardian', () => {
  const guardian: ScenarioItem = { 'person-name': 'Guy Dian', 'person-role': 'child-trafficking-guardian' }
  const asked = (people: readonly ScenarioItem[]) =>
    variantOf('make-the-guardian-referral', view({ 'guardian-referral': 'made', people }))

  it('is asked for again once nobody is one, and by a first referral where nobody was', () => {
    expect(asked([{ ...guardian, ...left }])).toBe('nobody-left')
    expect(asked([guardian])).toBeUndefined()
    expect(asked([])).toBeUndefined()
  })

  it('is asked for again where who was named as one, whatever part they have, has left', () => {
    const named = (more: ScenarioItem) =>
      variantOf(
        'make-the-guardian-referral',
        view({
          'guardian-referral': 'made',
          'named-guardian': 'Guy Dian',
          people: [{ 'person-name': 'Guy Dian', 'person-role': 'other', ...more }]
        })
      )
    expect(named(left)).toBe('nobody-left')
    expect(named({})).toBeUndefined()
  })
})
