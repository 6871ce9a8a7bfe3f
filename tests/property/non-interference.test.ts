import { beforeAll, describe, expect, test } from 'vitest'
import type { Words } from '../../src/i18n/words'
import { countyLine } from '../cases/county-line'
import { eritrea } from '../cases/eritrea'
import { answersOf } from '../cases/given'
import { iran } from '../cases/iran'
import { nigeria } from '../cases/nigeria'
import { romania } from '../cases/romania'
import { vietnam } from '../cases/vietnam'
import { everyCopy, leaksIn, someCopies } from '../support/leaks'
import { withOwnWords } from '../support/own-words'
import { isProving } from '../support/proving'
import { allWords } from '../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** A limit for what hangs: under `npm run prove` every document of every case is copied for every recipient, some times. */
const limit = isProving ? 60 * 60_000 : 10 * 60_000

describe('a copy does not depend on what its recipient is not given (invariant 15)', () => {
  const cases = [eritrea, vietnam, countyLine, romania, nigeria, iran]
  const named = (isProving ? cases : [vietnam, nigeria]).map((one) => ({
    name: one.name,
    answers: withOwnWords(answersOf(one.answers))
  }))

  test.each(named)(
    '$name: whatever else was answered',
    ({ answers }) => {
      const leaks = isProving
        ? [1, 2, 3, 4, 5, 6].flatMap((seed) => leaksIn(answers, everyCopy, words, seed))
        : leaksIn(answers, someCopies(4), words, 3)
      expect(leaks).toEqual([])
    },
    limit
  )

  // As it was typed, where one text repeats another. What gives way in free text rests on whatever says where the child lives, on who is a
  // danger, and on the authority that is responsible, whose name stands on every page: these are held.
  test(
    'in the words that were typed, with what they repeat',
    () => {
      const copies = isProving ? everyCopy : someCopies(2)
      const leaks = (isProving ? cases : [nigeria]).flatMap(({ answers: given }) =>
        leaksIn(answersOf(given), copies, words, 1, ['placement', 'danger', 'care'])
      )
      expect(leaks).toEqual([])
    },
    limit
  )
})
