import { beforeAll, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents/ids'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** What a child said of the risks may say what they did: the police have it where somebody ticked it for that copy (¶24, ¶33). */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const said = 'He helped Ilir carry the lamps.'
const child = {
  'known-as': 'Ardit',
  'age-as-known': '16-or-17',
  'trafficking-conclusion': 'suspected',
  'influence-child-view': said,
  'influence-conclusion': 'continuing'
} as const

const read = (document: DocumentId, recipient: RecipientId, also: readonly Matter[] = []) =>
  readIn(copyFor(documentsOf(child, words)(document), recipient, words, also).model)

it.each(['care-plan', 'assessment-record'] as const)('what the child says of the risks: %s', (document) => {
  expect(read(document, 'police')).not.toContain(said)
  expect(read(document, 'police', ['care'])).not.toContain(said)
  expect(read(document, 'police', ['care', 'past'])).toContain(said)
  // ¶44: whoever cares for the child knows it, and so does their lawyer.
  for (const recipient of ['carer', 'lawyer', 'full'] as const)
    expect(read(document, recipient), recipient).toContain(said)
})
