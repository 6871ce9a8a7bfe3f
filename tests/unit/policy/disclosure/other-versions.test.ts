import { expect, test } from 'vitest'
import { otherVersionsHeld } from '../../../../machines/policy/disclosure/other-versions'
import { problemOf, readDate } from '../../../../machines/case-file/read-date'
import { questions } from '../../../../content/stages'
import { answersOf, type ScenarioItem } from '../../../cases/named-case'

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
    ({ names, version }) => `${names.join('; ')}: ${version}`
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

// Whoever is to choose a recipient reads one line of each version, not one of each who holds it.
test('each version is named once, with everybody who holds it', () => {
  expect(
    holders(
      given('Priya Nair', 'version 1 '),
      given('Ali Demir', 'Draft of 19 November 2026', { 'recipient-given-on': '2026-11-19' }),
      given('Helen and David Marsh', 'Version 1', { 'recipient-given-on': '2026-11-19' }),
      given('Joan Pryce', 'Version 1')
    )
  ).toEqual([
    'Ali Demir: Draft of 19 November 2026',
    'Helen and David Marsh; Priya Nair; Joan Pryce: Version 1'
  ])
})

const givenOn = questions['plan-recipients'].fields['recipient-given-on']

// ¶31, invariant 17: that a paper was handed over is somebody's word, never that of a day that has come.
test('nobody is given a paper on a day that has not come', () => {
  const parts = (day: string) => ({ day, month: '11', year: '2026', words: '' })
  expect(readDate(parts('30'), givenOn, today)).toEqual({ problem: 'date-in-future' })
  expect(readDate(parts('29'), givenOn, today)).toEqual({ value: { date: today, precision: 'day' } })
  const ahead = { state: 'unfinished', typed: { day: '30', month: '11', year: '2026', words: '' } } as const
  expect(problemOf(givenOn, ahead, today)).toBe('date-in-future')
  // Once it has come it stands in its field and counts for nothing: its field says so.
  expect(problemOf(givenOn, ahead, '2026-12-02')).toBe('date-was-ahead')
})
