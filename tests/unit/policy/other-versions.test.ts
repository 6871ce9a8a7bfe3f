import { expect, test } from 'vitest'
import { otherVersionsHeld } from '../../../machines/policy/disclosure/other-versions'
import { answersOf, type ScenarioItem } from '../../cases/named-case'

const today = '2026-11-29'
const given = (name: string, version: string, more: ScenarioItem = {}): ScenarioItem => ({
  'recipient-name': name,
  'recipient-documents': ['care-plan'],
  'recipient-version': version,
  'recipient-given-on': '2026-11-20',
  ...more
})
const holders = (...entries: readonly ScenarioItem[]) =>
  otherVersionsHeld(answersOf({ 'plan-recipients': entries }), 'care-plan', 'Version 2', today).map(
    ({ name, version }) => `${name}: ${version}`
  )

// ¶31: the plan is given to those who act on it, and what they hold has to be right.
test('whoever was given an earlier version or a draft holds it, until they are given the one at hand', () => {
  expect(holders(given('Joan Pryce', 'Version 1'))).toEqual(['Joan Pryce: Version 1'])
  expect(holders(given('Joan Pryce', 'Draft of 19 November 2026'))).toHaveLength(1)
  expect(holders(given('Joan Pryce', 'Version 2'))).toEqual([])
  expect(
    holders(
      given('Joan Pryce', 'Version 2', { 'recipient-given-on': '2026-11-28' }),
      given('joan pryce ', 'Version 1'),
      given('Ali Demir', 'Version 1')
    )
  ).toEqual(['Ali Demir: Version 1'])
})

test('the earlier version that came last is the one that is held', () => {
  expect(
    holders(
      given('Joan Pryce', 'Version 1', { 'recipient-given-on': '2026-11-28' }),
      given('Joan Pryce', 'Draft of 19 November 2026')
    )
  ).toEqual(['Joan Pryce: Version 1'])
})

test('who is still to be given it, was given another document, or of whom nobody has said which or when, is not named', () => {
  expect(holders(given('Joan Pryce', 'Version 1', { 'recipient-given-on': '2026-11-30' }))).toEqual([])
  expect(holders(given('Joan Pryce', 'Version 1', { 'recipient-documents': ['pathway-plan'] }))).toEqual([])
  expect(
    holders({
      'recipient-name': 'A',
      'recipient-documents': ['care-plan'],
      'recipient-given-on': '2026-11-20'
    })
  ).toEqual([])
  expect(
    holders({ 'recipient-name': 'A', 'recipient-documents': ['care-plan'], 'recipient-version': 'Version 1' })
  ).toEqual([])
})
