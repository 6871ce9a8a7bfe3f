import { beforeAll, expect, test } from 'vitest'
import { get } from 'svelte/store'
import { wordsIfAny } from '../../src/i18n/words'
import { answersOf } from '../cases/named-case'
import { allWords } from '../support/words'
import { fourteenNotSuspected, weighed } from '../weight/cases'
import { longestOf, proseBoxesInAll, weightOf, type WordsIfAny } from '../weight/measure'
import { atMost } from '../weight/page'

let say: WordsIfAny

beforeAll(async () => {
  await allWords()
  say = get(wordsIfAny)
})

// How much each may be, at most, is said in docs/weight.md.
test('the first hour', () => {
  const { steps, questions } = weightOf({}, 'first-hour', say)
  expect(steps).toBeLessThanOrEqual(atMost.firstHour.steps)
  expect(questions).toBeLessThanOrEqual(atMost.firstHour.questions)
})

test('what an unaccompanied child of 14, not suspected, is asked until the first review', () => {
  const { steps, questions, words } = weightOf(answersOf(fourteenNotSuspected), 'first-review', say)
  expect(steps).toBeLessThanOrEqual(atMost.childOfFourteen.steps)
  expect(questions).toBeLessThanOrEqual(atMost.childOfFourteen.questions)
  expect(words).toBeLessThanOrEqual(atMost.childOfFourteen.words)
})

// By hand: after the opening page alone was answered, with suspicion, 28 steps and 106 questions were asked before 1 December 2026.
test('the first days of a child who is suspected to have been trafficked, and of one of 14 who is not', () => {
  const opened = weighed().find(([name]) => name === 'the opening page answered')?.[1] ?? {}
  const suspected = weightOf(opened, 'first-days', say)
  expect(suspected.steps).toBeLessThanOrEqual(atMost.firstDaysOfTheOpening.steps)
  expect(suspected.questions).toBeLessThanOrEqual(atMost.firstDaysOfTheOpening.questions)
  const fourteen = weightOf(answersOf(fourteenNotSuspected), 'first-days', say)
  expect(fourteen.steps).toBeLessThanOrEqual(atMost.firstDaysOfFourteen.steps)
  expect(fourteen.questions).toBeLessThanOrEqual(atMost.firstDaysOfFourteen.questions)
})

test('the longest path, with everything opened', () => {
  const cases = weighed().map(([, answers]) => answers)
  const { steps, questions } = longestOf(cases, say)
  expect(steps).toBeLessThanOrEqual(atMost.longestCase.steps)
  expect(questions).toBeLessThanOrEqual(atMost.longestCase.questions)
})

test('boxes for prose, whoever is asked', () => {
  expect(proseBoxesInAll()).toBeLessThanOrEqual(atMost.proseBoxes)
})

// What was asked for once, by hand: the page may say less, and never more. Of the boxes 110 were asked for, and 134 keep every duty.
test('the page allows no more than was asked for', () => {
  expect(atMost.firstHour.steps).toBeLessThanOrEqual(4)
  expect(atMost.firstHour.questions).toBeLessThanOrEqual(24)
  expect(atMost.childOfFourteen.steps).toBeLessThanOrEqual(43)
  expect(atMost.childOfFourteen.questions).toBeLessThanOrEqual(180)
  expect(atMost.childOfFourteen.words).toBeLessThanOrEqual(7_000)
  expect(atMost.longestCase.steps).toBeLessThanOrEqual(68)
  expect(atMost.longestCase.questions).toBeLessThanOrEqual(345)
  expect(atMost.proseBoxes).toBeLessThanOrEqual(134)
  expect(atMost.actionsOfTheOpening.now).toBeLessThanOrEqual(5)
  expect(atMost.actionsOfTheOpening.all).toBeLessThanOrEqual(15)
  // 25 and 94 until the names and the nationality, which the form and the police need, were asked before the referral (¶10, ¶19).
  // 26 and 97 until the gender, which the police need with the names (¶39), and the brothers, sisters and others found with the child were (¶20, ¶29).
  expect(atMost.firstDaysOfTheOpening.steps).toBeLessThanOrEqual(27)
  expect(atMost.firstDaysOfTheOpening.questions).toBeLessThanOrEqual(99)
  expect(atMost.firstDaysOfFourteen.steps).toBeLessThanOrEqual(14)
  expect(atMost.firstDaysOfFourteen.questions).toBeLessThanOrEqual(56)
})
