import { expect, it } from 'vitest'
import type { NamedCase } from '../../../cases/named-case'
import { begun, itemOf } from '../../../support/over-days'

// ¶38, ¶46, and the law both rest on: a reviewing officer, a virtual school head and a designated teacher are for looked after children.
const today = '2026-11-24'
const born = (date: string): NamedCase['answers'] => ({
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': date, 'birth-source': 'document' }]
})
const owed: NamedCase['answers'] = {
  'pathway-review-status-considered': 'not-considered',
  'education-to-arrange': ['english-support', 'special-educational-needs'],
  people: [
    { 'person-name': 'Rosa Vale', 'person-role': 'independent-reviewing-officer' },
    { 'person-name': 'Vic Shaw', 'person-role': 'virtual-school-head' },
    { 'person-name': 'Ruth Price', 'person-role': 'designated-teacher' }
  ]
}
const orders = [
  'consider-status-at-pathway-review',
  'arrange-english-support',
  'look-into-special-educational-needs'
]
const rolesOf = (given: NamedCase['answers']) =>
  orders.map((id) => {
    const owner = itemOf(begun({ ...owed, ...given }, today), id, today)?.owner
    return owner?.kind === 'role' ? owner.role : undefined
  })

it('is theirs until the day before 18', () => {
  expect(rolesOf(born('2008-11-25'))).toEqual([
    'independent-reviewing-officer',
    'virtual-school-head',
    'designated-teacher'
  ])
})

it('is for whoever supports the adult from then on, also where one is still on record', () => {
  const worker = Array(3).fill('social-worker')
  expect(rolesOf(born('2008-11-24'))).toEqual(worker)
  expect(rolesOf({ ...born('2007-03-15'), people: [] })).toEqual(worker)
  // Where the age is in doubt they are a child here (¶7).
  expect(rolesOf({ ...born('2007-03-15'), 'age-in-doubt': 'yes' })).not.toContain('social-worker')
})

it('is the personal adviser’s where no social worker is on record', () => {
  const people = [{ 'person-name': 'Paula Reed', 'person-role': 'personal-adviser' }]
  expect(rolesOf({ ...born('2007-03-15'), people })).toEqual(Array(3).fill('personal-adviser'))
})
