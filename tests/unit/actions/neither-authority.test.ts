import { describe, expect, it } from 'vitest'
import { begun, itemOf, viewOf, type Given } from '../../support/over-days'
import { variantOf } from '../../../machines/actions/variants'

const today = '2027-03-31'
const person = (name: string, role: string, organisation: string) => ({
  'person-name': name,
  'person-role': role,
  'person-organisation': organisation
})
const inHarbourshire = {
  'care-authority': 'Harbourshire',
  'care-legal-basis': 'section-20',
  'care-from': '2026-11-23',
  'care-to': '2026-11-24',
  'care-ended-because': 'Went missing'
}
const notInNorthmoor = {
  'care-authority': 'Northmoor',
  'care-legal-basis': 'not-looked-after',
  'care-from': '2027-03-30'
}
const found = {
  'missing-since': '2026-11-24',
  'missing-police-told': 'yes',
  'missing-returned': 'yes',
  'missing-returned-on': '2027-03-30',
  'missing-return-interview': 'not-yet'
}
/** A boy who went missing from Harbourshire lies on a ward in Northmoor. */
const onTheWard: Given = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'immigration-position': 'claim-undecided',
  'place-tonight': 'hospital',
  'trafficking-conclusion': 'suspected',
  'unaccompanied-responsible-adult': 'nobody',
  'missing-episodes': [found],
  people: [
    person('Nell Harkaway', 'social-worker', 'Harbourshire'),
    person('Olufemi Brandreth', 'team-manager', 'Harbourshire'),
    person('Jo Tarn', 'social-worker', 'Northmoor')
  ]
}
const [move, basis, which] = [
  'name-who-answers-after-the-move',
  'settle-the-basis-of-care',
  'settle-which-authority-looks-after'
]
const called = (given: Given, id: string): boolean => itemOf(begun(given, today), id, today)?.called === true

// An authority that says it does not look after a child has taken over nothing; whoever had the child answers until another does (¶24, ¶31).
describe('a child whom both authorities disown', () => {
  const disowned: Given = { ...onTheWard, 'periods-of-care': [inHarbourshire, notInNorthmoor] }

  it('has not moved, and nobody’s orders are taken away', () => {
    expect(called(disowned, move)).toBe(false)
    expect(itemOf(begun(disowned, today), which, today)?.owner).toMatchObject({ role: 'team-manager' })
    const owner = itemOf(begun(disowned, today), which, today)?.owner
    expect(owner?.kind === 'role' && owner.people.length).toBe(1)
  })

  it('has not moved to the one that disowns them either where two had them before', () => {
    const inKent = {
      ...inHarbourshire,
      'care-authority': 'Kent',
      'care-from': '2026-10-01',
      'care-to': '2026-11-22'
    }
    const given: Given = { ...disowned, 'periods-of-care': [inKent, inHarbourshire, notInNorthmoor] }
    expect(called(given, move)).toBe(false)
    const owner = itemOf(begun(given, today), which, today)?.owner
    expect(owner?.kind === 'role' && owner.people.length).toBe(1)
  })

  it('is one of whom it is settled today which of the two looks after them', () => {
    expect(called(disowned, basis)).toBe(true)
    expect(called(disowned, which)).toBe(true)
    expect(variantOf(which, viewOf(begun(disowned, today), today))).toBe('neither')
  })

  it('is so too where the other was only asked to take them over', () => {
    const asked: Given = {
      ...onTheWard,
      'periods-of-care': [inHarbourshire],
      'transfer-state': 'asked-for',
      'transfer-authority': 'Northmoor'
    }
    expect(called(asked, basis)).toBe(true)
    expect(called(asked, which)).toBe(true)
  })
})

describe('a child who is found again after care on record has ended', () => {
  const after: Given = { ...onTheWard, 'periods-of-care': [inHarbourshire] }

  it('is cared for on a basis that is settled today', () => {
    expect(called(after, basis)).toBe(true)
    expect(called(after, which)).toBe(false)
  })

  it.each<[string, Given]>([
    [
      'is missing still',
      { ...after, 'place-tonight': 'missing', 'missing-episodes': [{ ...found, 'missing-returned': 'no' }] }
    ],
    [
      'was found with the family',
      { ...after, 'place-tonight': 'with-family', 'unaccompanied-responsible-adult': 'a-parent' }
    ],
    [
      'lives with a parent, and is on a ward for a week',
      { ...after, 'placement-kind': 'with-parent', 'unaccompanied-responsible-adult': 'a-parent' }
    ],
    ['has a parent beside them on the ward', { ...after, 'unaccompanied-responsible-adult': 'a-parent' }],
    [
      'is looked after again',
      {
        ...after,
        'periods-of-care': [inHarbourshire, { ...notInNorthmoor, 'care-legal-basis': 'section-20' }]
      }
    ]
  ])('but not one who %s', (_, given) => {
    expect(called(given, basis)).toBe(false)
    expect(called(given, which)).toBe(false)
  })
})
