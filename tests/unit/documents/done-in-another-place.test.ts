import { beforeAll, describe, expect, it } from 'vitest'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import { followActions } from '../../../machines/actions/follow'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { dateWords } from '../../../src/documents/compose/words/date-words'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf } from '../../cases/named-case'
import { copyFor, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

/** A copy that reads one place for another says of neither that a safe place was found: the child is in none (¶23, ¶45). */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const find = 'find-a-safe-place'
const [then, today] = ['2026-03-03', '2026-05-03']

const at = (file: CaseFile, place: string, day: string): CaseFile => {
  const answers = answersOf({
    'known-as': 'Kayla',
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'safe-place-first': 'not-safe',
    'place-tonight': place
  })
  return followActions({ ...file, answers }, { answers, today: day })
}

/** What a copy says of the place that was looked for in March, with the child in one place then and in another now. */
function isDoneIn(recipient: RecipientId, also: readonly Matter[], [before, now]: readonly [string, string]) {
  const started = at(fileWith({}), before, then)
  const done = at(withOutcome(started, find, { state: 'done', on: then }, then), before, then)
  const source = sourceOf('action-list', at(done, now, today), { today, words, localDetails: {} })
  const read = readIn(copyFor(source, recipient, words, also).model)
  expect(read, recipient).toContain(words(`actions.${find}`))
  // A cell that begins so: “Open. Earlier: Done on …” says that it is owed once more.
  return read.includes(`"Done on ${dateWords(then)}`)
}

const told: readonly RecipientId[] = ['full', 'police', 'lawyer', 'receiving-authority']
const all = ['placement', 'legal', 'immigration'] as const

describe.each(told)('of a place that was found before, a copy for the %s', (recipient) => {
  it.each([
    ['asylum-support-accommodation', 'somewhere-else'],
    ['with-family', 'somewhere-else'],
    ['somewhere-else', 'prison-for-adults'],
    ['somewhere-else', 'youth-detention'],
    ['hostel-or-shared-house', 'somewhere-else']
  ])('does not say in another that it is done: %s, then %s', (...places) => {
    for (const also of [[], ['placement'], all] as const)
      expect(isDoneIn(recipient, also, places), also.join()).toBe(false)
  })

  it('says so in the same, where it can tell which that is', () => {
    const same = (place: string) => [place, place] as const
    for (const also of [[], ['placement'], all] as const)
      expect(isDoneIn(recipient, also, same('hostel-or-shared-house')), also.join()).toBe(true)
    expect(isDoneIn('full', all, same('somewhere-else'))).toBe(true)
    expect(isDoneIn('full', [], same('somewhere-else'))).toBe(false)
  })
})
