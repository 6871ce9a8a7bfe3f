import { expect, it } from 'vitest'
import { isSamePerson } from '../../../../machines/policy/names/same-person'
import { answersOf, personId } from '../../../cases/named-case'

const view = {
  answers: answersOf({
    people: [
      { 'person-name': 'Ola Grant', 'person-role': 'carer' },
      { 'person-name': 'Tom Bell', 'person-role': 'carer' },
      { 'person-name': 'ola grant', 'person-role': 'other' }
    ]
  }),
  today: '2026-11-24'
}

it.each([
  ['the same entry', 0, 0, true],
  ['two entries by one name, however it is written', 0, 2, true],
  ['two names', 0, 1, false],
  ['an entry that was taken away, and one that is there', 7, 0, false]
])('%s', (_, one, other, is) => {
  expect(isSamePerson(personId(one), personId(other), view)).toBe(is)
})
