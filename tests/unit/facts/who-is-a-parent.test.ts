import { expect, it } from 'vitest'
import { parentsOf } from '../../../machines/facts/contact'
import { today } from '../../explore/explore'
import { answersOf, type ScenarioItem } from '../../cases/named-case'

const isOne = (given: ScenarioItem) =>
  parentsOf({ answers: answersOf({ 'family-contacts': [{ 'contact-who': 'Victor', ...given }] }), today })
    .length > 0

// A file from before it was asked says it by the relationship alone; a baby’s father is no parent of the child (¶30, Children Act 1989 s34).
it.each([
  ['Mother', true],
  ['his birth mother', true],
  ['Father, in Lagos', true],
  ['Mother of the child', true],
  ['Mother of Amina', true],
  ['Father of both children', true],
  ['Father of her baby', false],
  ['Father of the child’s friend', false],
  ['Father of her child', false],
  ['Father of her children', false],
  ['Father of the twins', false],
  ['Father of Amina’s baby', false],
  ['Mother of his girlfriend', false],
  ['Mother of her husband', false],
  ['Mother of a friend', false],
  ['Mother of the young person', true],
  ['Mother of the boy', true],
  ['Mother-in-law', false],
  ['Mother in law', false],
  ['Mother’s cousin', false],
  ['Aunt', false]
])('“%s” is a parent of the child: %s', (relationship, is) => {
  expect(isOne({ 'contact-relationship': relationship })).toBe(is)
})

it('is what was answered, whatever the relationship is called', () => {
  expect(isOne({ 'contact-relationship': 'Mother', 'contact-is-parent': 'no' })).toBe(false)
  expect(isOne({ 'contact-relationship': 'Aunt', 'contact-is-parent': 'yes' })).toBe(true)
})
