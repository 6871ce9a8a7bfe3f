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
  expect(atMost.childOfFourteen.steps).toBeLessThanOrEqual(45)
  expect(atMost.childOfFourteen.questions).toBeLessThanOrEqual(180)
  expect(atMost.childOfFourteen.words).toBeLessThanOrEqual(7_000)
  expect(atMost.longestCase.steps).toBeLessThanOrEqual(95)
  expect(atMost.longestCase.questions).toBeLessThanOrEqual(420)
  expect(atMost.proseBoxes).toBeLessThanOrEqual(134)
  expect(atMost.actionsOfTheOpening.now).toBeLessThanOrEqual(5)
  expect(atMost.actionsOfTheOpening.all).toBeLessThanOrEqual(15)
})
