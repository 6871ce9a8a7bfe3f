import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { childsCopies, type DocumentId } from '../../../content/documents'
import messages from '../../../content/messages/en/documents.json'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { DocumentModel } from '../../../src/documents/model'
import { writePdf } from '../../../src/documents/pdf/write-pdf'
import type { Words } from '../../../src/i18n/words'
import { eritrea } from '../../cases/eritrea'
import { vietnam } from '../../cases/vietnam'
import { documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'
import { fonts } from '../pdf/fixtures'
import { readPdf } from '../pdf/read-pdf'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const plans = Object.keys(childsCopies) as DocumentId[]
const copy = (id: DocumentId, answers = vietnam.answers): DocumentModel =>
  copyOf(documentsOf(answers, words)(id), { recipient: 'child', also: [] }, new Set(), words).model

const textsIn = (some: unknown): readonly string[] =>
  typeof some === 'string'
    ? [some]
    : some !== null && typeof some === 'object'
      ? Object.values(some).flatMap(textsIn)
      : []

/** What every child reads in these copies: our own sentences, without what somebody typed. */
const standing = (): readonly string[] =>
  [
    ...textsIn(messages['childs-copy']),
    messages.recipients['to-the-child'],
    messages.recipients['child-location-withheld'],
    messages.recipients['child-location-shown'],
    messages.recipients['child-leaves-out']
  ].map((text) => text.replace(/\{\w+\}/g, 'Sam'))

const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/u).filter((one) => /\p{L}/u.test(one))

function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const found = sentences.flatMap((one) => one.match(/[\p{L}’'-]+/gu) ?? [])
  const syllables = found.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: sentences.length, word: found.length, syllable: syllables })
}

describe('a copy that is the child’s', () => {
  it('can be read at nine to ten: a gate, and no proof that it is understood', () => {
    // A grade of the United States is five years less than the age: 9 to 10 is grade 4 to 5.
    const whole = standing().filter((text) => /[.?!]$/u.test(text))
    expect(whole.length).toBeGreaterThan(25)
    expect(gradeOf(whole)).toBeLessThan(4)
    const hard = whole.filter((text) => gradeOf([text]) > 6)
    expect(hard).toEqual([])
  })

  it('would not pass with the words that others read', () => {
    expect(gradeOf([words('statements.planning-does-not-pre-empt')])).toBeGreaterThan(6)
  })

  test.each(plans)('%s stands on two to four pages', async (id) => {
    for (const { answers } of [vietnam, eritrea]) {
      const { pages } = await readPdf(writePdf(copy(id, answers), fonts))
      expect(pages.length, id).toBeLessThan(5)
    }
  })

  test.each(plans)('%s speaks to the child: of no law, and of nobody as “the child”', (id) => {
    const typed = JSON.stringify(vietnam.answers)
    const own = textsInDocument(copy(id)).filter((text) => !typed.includes(text.slice(0, 20)))
    expect(own.filter((text) => /¶|\bAct\b|[Rr]egulation|guidance|\b[Tt]he child\b/u.test(text))).toEqual([])
  })

  it('says who is who, what happens next, what the child said, their rights and whom to ring', () => {
    const { sections } = copy('care-plan')
    const read = JSON.stringify(sections)
    expect(read).toContain('Nell Harkaway')
    expect(read).toContain('Your social worker.')
    expect(read).toContain('Stay where the dog is.')
    expect(read).toContain('1 December 2026')
    expect(read).toContain('999')
    expect(read).toContain('01632 960140')
    expect(sections.map(({ id }) => id)).toContain('rights')
  })

  it('has no annex, and leaves out where the child lives', () => {
    const source = documentsOf(vietnam.answers, words)('care-plan')
    const made = copyOf(source, { recipient: 'child', also: [], annex: true }, new Set(), words)
    expect(made.hasAnnex).toBe(false)
    expect(JSON.stringify(made.model)).not.toMatch(/Curlew|Ashdown|Thornmere/)
  })
})
