import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds, documents, type DocumentContent } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const given: NamedCase['answers'] = { 'known-as': 'Aziz', 'where-the-child-is': 'With Ann Lowe, 8 Mill Lane' }
const made = (id: (typeof documentIds)[number], recipient: RecipientId) =>
  copyFor(documentsOf(given, words)(id), recipient, words).model

describe('what stands before the child', () => {
  it('begins with how it must be handled, on what is read in a hurry (¶23)', () => {
    expect(made('missing-child-sheet', 'police').notices.join(' ')).toMatch(
      /^CONFIDENTIAL: this copy may show/
    )
    expect(made('first-night', 'carer').notices[0]).toMatch(/^CONFIDENTIAL: this copy may show/)
    expect(made('care-plan', 'carer').notices[0]).toBe(words('recipients.carer.copy'))
  })

  it('says for whom the copy is, all the same', () => {
    const { notices } = made('first-night', 'carer')
    expect(notices).toContain(words('recipients.carer.copy'))
    expect(notices).toContain(words('recipients.leaves-out'))
  })

  // Every document says what it follows, once: at its end where somebody looks for a child with it.
  it.each(documentIds)('says once which guidance it follows: %s', (id) => {
    const { inAHurry }: DocumentContent = documents[id]
    for (const recipient of ['full', 'police'] as const) {
      const model = made(id, recipient)
      // In a line where it ends a sheet that is read at night.
      const edition = words(inAHurry === true ? 'documents.edition-in-a-line' : 'documents.edition')
      expect(model.notices.join(' ').includes(edition), recipient).toBe(inAHurry !== true)
      expect(readIn(model).split(edition), recipient).toHaveLength(2)
      if (inAHurry === true)
        expect(model.sections.at(-1)?.blocks.at(-1), recipient).toEqual({ kind: 'paragraph', text: edition })
    }
  })
})
