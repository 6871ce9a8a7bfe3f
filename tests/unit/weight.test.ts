import { beforeAll, expect, test } from 'vitest'
import { get } from 'svelte/store'
import { wordsIfAny } from '../../src/i18n/words'
import { answersOf } from '../cases/named-case'
import { allWords } from '../support/words'
import { fourteenNotSuspected, weighed } from '../weight/cases'
import { longestOf, proseBoxesInAll, weightOf, type WordsIfAny } from '../weight/measure'

let say: WordsIfAny

beforeAll(async () => {
  await allWords()
  say = get(wordsIfAny)
})

// What a tired person has to do, at most. A budget that is not met yet has the nearest figure that holds, and may only get smaller.
test('the first hour is four steps and 24 questions', () => {
  const { steps, questions } = weightOf({}, 'first-hour', say)
  expect(steps).toBeLessThanOrEqual(4)
  expect(questions).toBeLessThanOrEqual(24)
})

// The goal was 45 steps, 180 questions and 7,000 words; the figures may only get smaller.
test('what an unaccompanied child of 14, not suspected, is asked until the first review', () => {
  const { steps, questions, words } = weightOf(answersOf(fourteenNotSuspected), 'first-review', say)
  expect(steps).toBeLessThanOrEqual(44)
  expect(questions).toBeLessThanOrEqual(180)
  expect(words).toBeLessThanOrEqual(6_000)
})

test('the longest path, with everything opened', () => {
  const cases = weighed().map(([, answers]) => answers)
  const { steps, questions } = longestOf(cases, say)
  expect(steps).toBeLessThanOrEqual(70)
  expect(questions).toBeLessThanOrEqual(350)
})

// The goal is 110; docs/weight.md says what keeps more apart.
test('boxes for prose, whoever is asked', () => {
  expect(proseBoxesInAll()).toBeLessThanOrEqual(134)
})
