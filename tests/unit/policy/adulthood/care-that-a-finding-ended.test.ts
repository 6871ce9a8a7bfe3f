import { expect, it } from 'vitest'
import { leavingCare } from '../../../../machines/policy/adulthood/leaving-care'
import { answersOf, type NamedCase } from '../../../cases/named-case'

const today = '2026-11-24'
/** Born in March 2009, so 17; found an adult, and a child after all. */
const wonBy = (from: string, to: string): NamedCase['answers'] => ({
  'dates-of-birth': [{ 'birth-date': '2009-03-10', 'birth-source': 'child-says' }],
  'age-in-doubt': 'yes',
  'age-assessment': 'full-assessment-recorded',
  'age-assessment-outcome': 'found-an-adult',
  'age-assessment-challenged': 'challenged',
  'age-challenge-outcome': 'found-a-child',
  'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': from, 'care-to': to }]
})
const categoryOf = (answers: NamedCase['answers']) =>
  leavingCare({ answers: answersOf(answers), today }).category

it('care of a few weeks that a finding ended, which fell, is not counted as left until it is settled what holds (¶7)', () => {
  expect(categoryOf(wonBy('2026-09-07', '2026-09-30'))).toBe('none-yet')
})

it('care that lasted 13 weeks and past 16 has been left, whatever was found of the age before it ended (¶52)', () => {
  expect(categoryOf(wonBy('2025-02-10', '2026-10-01'))).toBe('relevant')
})

it('care of a few weeks has been left once somebody says that nobody looks after the child, whatever fell (¶7)', () => {
  const won = wonBy('2026-09-07', '2026-09-30')
  const nobody = { 'care-legal-basis': 'not-looked-after', 'care-from': '2026-10-01' }
  const periods = won['periods-of-care']
  expect(
    categoryOf({ ...won, 'periods-of-care': [...(Array.isArray(periods) ? periods : []), nobody] })
  ).toBe('qualifying')
})
