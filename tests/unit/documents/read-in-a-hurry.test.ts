import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds, documents, type DocumentContent } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import { finished } from '../../../machines/case-file/change'
import { fileName } from '../../../src/documents/compose/file-name'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { answersOf } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
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

describe('two papers of one night', () => {
  const file = fileWith(answersOf({ ...given, reference: 'EDT 3011-2' }))
  const at = (instant: string | undefined, id: (typeof documentIds)[number], one = file) =>
    copyFor(
      sourcesOf(one, { today: '2026-12-01', words, ...(instant === undefined ? {} : { at: instant }) })(id),
      'police',
      words
    ).model

  // ¶39: the police hold two names, and look by the later one.
  it.each(['first-night', 'missing-child-sheet'] as const)('are told apart by the minute: %s', (id) => {
    const [first, second] = [at('2026-12-01T04:10:59Z', id), at('2026-12-01T04:35:00Z', id)]
    expect([first.date, second.date]).toEqual(['1 December 2026 at 04:10', '1 December 2026 at 04:35'])
    expect(fileName(first)).toBe(`${id}_EDT-3011-2_draft_1-December-2026-at-04-10_police.pdf`)
    expect(fileName(second)).not.toBe(fileName(first))
    expect({ ...second, date: first.date, made: first.made }).toEqual(first)
  })

  it('say the hour of England, with its day, in summer too', () => {
    expect(at('2026-06-30T23:30:00Z', 'missing-child-sheet').date).toBe('1 July 2026 at 00:30')
  })

  it('say the day alone where they are finished; so do all other documents, and all for which no minute is known', () => {
    const now = '2026-12-01T04:10:00Z'
    for (const id of ['first-night', 'missing-child-sheet'] as const) {
      const whole = finished(file, '2026-12-01')
      expect(at(now, id, whole)).toEqual(at(undefined, id, whole))
      expect(at(undefined, id)).not.toHaveProperty('made')
      expect(at(undefined, id).date).toBe('1 December 2026')
    }
    const others = documentIds.filter((id) => id !== 'first-night' && id !== 'missing-child-sheet')
    for (const id of others) expect(at(now, id), id).toEqual(at(undefined, id))
  })
})
