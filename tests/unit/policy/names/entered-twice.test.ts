import { expect, it } from 'vitest'
import { isEnteredTwice } from '../../../../machines/policy/names/entered-twice'
import { answersOf, personId } from '../../../cases/named-case'

const today = '2026-11-24'
const twice = (...people: readonly Readonly<Record<string, string>>[]): readonly boolean[] => {
  const view = { answers: answersOf({ people }), today }
  return people.map((_, index) => isEnteredTwice(personId(index), view))
}

it('says of each of two of one name that the list has the other, however it is written, and of nobody else', () => {
  expect(
    twice(
      { 'person-name': 'Maria Popescu' },
      { 'person-name': ' maria  popescu' },
      { 'person-name': 'Ion Popescu' }
    )
  ).toEqual([true, true, false])
})

it('says nothing of somebody who left and has come back, which is an entry of its own', () => {
  const left = { 'person-name': 'Maria Popescu', 'person-until': '2026-10-01' }
  expect(twice(left, { 'person-name': 'Maria Popescu' })).toEqual([true, false])
})
