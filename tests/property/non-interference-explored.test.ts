import { beforeAll, describe, expect, test } from 'vitest'
import { stages } from '../../content/stages'
import { stageMachines } from '../../machines/stages'
import type { Words } from '../../src/i18n/words'
import { explore } from '../explore/explore'
import { everyCopy, leaksIn, someCopies } from '../support/leaks'
import { withOwnWords } from '../support/own-words'
import { isProving } from '../support/proving'
import { allWords } from '../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const explored = stages.flatMap(({ id }) =>
  explore(stageMachines[id]).map(({ answers }) => ({ stage: id, answers: withOwnWords(answers) }))
)
const inEach = isProving ? 1 : Math.ceil(explored.length / 14)
/** Each with its number, which draws its other answers and, of a sample, whose turn it is to be copied. */
const chosen = explored
  .filter((_, index) => index % inEach === 0)
  .map((one, index) => ({ ...one, number: index + 1 }))

/** A limit for what hangs: under `npm run prove` every document of every case is copied for every recipient, some times. */
const limit = isProving ? 60 * 60_000 : 10 * 60_000

describe('no copy of any case that answers can lead to depends on what its recipient is not given (invariant 15)', () => {
  // A part for each stage: under `npm run prove` it is seen how far they are.
  const parts = stages
    .map(({ id }) => ({ stage: id, cases: chosen.filter(({ stage }) => stage === id) }))
    .filter(({ cases }) => cases.length > 0)

  test.each(parts)(
    'on the ways through $stage',
    ({ cases }) => {
      const leaks = cases.flatMap(({ answers, number }) =>
        leaksIn(answers, isProving ? everyCopy : someCopies(2, number), words, number)
      )
      expect(leaks.slice(0, 20)).toEqual([])
    },
    limit
  )

  test('of which there are enough', () => {
    expect(chosen.length).toBeGreaterThan(10)
  })
})
