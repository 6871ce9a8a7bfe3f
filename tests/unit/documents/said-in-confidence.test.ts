import { beforeAll, describe, expect, it } from 'vitest'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

// ¶31: what the child says in confidence of who they are is for the child to share. A nurse who books screening needs none of it.
const said = 'He told me alone that he is gay.'
const given: NamedCase['answers'] = {
  'known-as': 'Arash',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'sexual-health-wishes': said,
  'health-in-confidence': ['blood-borne-virus-screening']
}

describe('what the child says in confidence', () => {
  it.each<[RecipientId, readonly Matter[], boolean]>([
    ['full', [], true],
    ['health', [], false],
    ['health', ['past'], true],
    ['carer', [], false],
    ['carer', ['intimate'], true],
    ['lawyer', [], false],
    ['lawyer', ['intimate'], true],
    ['police', ['intimate'], false]
  ])('in the care plan of %s, with %j: %s', (recipient, also, isRead) => {
    const read = readIn(copyFor(documentsOf(given, words)('care-plan'), recipient, words, also).model)
    expect(read.includes(said)).toBe(isRead)
  })

  it('takes no screening from a health service', () => {
    const read = readIn(copyFor(documentsOf(given, words)('care-plan'), 'health', words).model)
    expect(read).toContain(words('questions.health-in-confidence.options.blood-borne-virus-screening'))
  })
})
