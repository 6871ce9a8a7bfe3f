import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds, type DocumentId } from '../../../content/documents'
import type { QuestionId } from '../../../content/stages'
import type { RecipientId } from '../../../content/recipient-ids'
import { questionOf } from '../../../machines/facts/asked'
import type { Answers } from '../../../machines/case-file/case-file'
import { buildDocument } from '../../../src/documents/compose/build-document'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { DocumentModel, Row } from '../../../src/documents/model'
import { reasonKey } from '../../../src/i18n/reason-key'
import type { Words } from '../../../src/i18n/words'
import { answersOf } from '../../cases/named-case'
import { reviewed } from '../../cases/reviews'
import { vietnam } from '../../cases/vietnam'
import { copyFor } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Given = Readonly<Partial<Record<QuestionId, string | undefined>>>

/** A document of a case in which some questions do not apply, each with what was typed beside it. */
function documentOf(document: DocumentId, given: Given) {
  const answers: Answers = Object.fromEntries(
    Object.entries(given).map(([id, typed]) => [
      id,
      { state: 'does-not-apply' as const, ...(typed === undefined ? {} : { typed }) }
    ])
  )
  const file = fileWith({ ...answersOf(vietnam.answers), ...answers })
  return buildDocument(document, file, { today: '2026-11-24', words, location: 'withheld' })
}

const rowsIn = ({ sections }: DocumentModel): readonly Row[] =>
  sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'rows' ? block.rows : []))

/** The rows under a question's name in one document of a case in which it does not apply. */
const rowsOf = (document: DocumentId, id: QuestionId, typed?: string): readonly Row[] =>
  rowsIn(documentOf(document, { [id]: typed })).filter(
    ({ label }) => label === words(`questions.${id}.short`)
  )

/** The lines that name what does not apply, by part. */
const linesOf = ({ sections }: DocumentModel) =>
  sections.flatMap(({ id, blocks }) =>
    blocks
      .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
      .filter(({ label }) => label === words('documents.does-not-apply'))
      .map(({ values }) => ({ part: id, values }))
  )

describe('what was asked and does not apply', () => {
  it.each<QuestionId>(['disability-needs', 'people'])(
    'is named in the assessment record, and has no row of its own: %s',
    (id) => {
      expect(rowsOf('assessment-record', id)).toEqual([])
      expect(
        linesOf(documentOf('assessment-record', { [id]: undefined }))
          .flatMap(({ values }) => values)
          .join()
      ).toContain(words(`questions.${id}.short`))
    }
  )

  it('is one line a part, at its end, however much of it does not apply', () => {
    for (const { answers } of Object.values(reviewed)) {
      const model = buildDocument('assessment-record', fileWith(answersOf(answers)), {
        today: '2026-11-24',
        words,
        location: 'shown'
      })
      const bare = rowsIn(model).filter(
        ({ values }) => values.length === 1 && values[0] === words('non-answers.does-not-apply')
      )
      expect(bare).toEqual([])
      const lines = linesOf(model)
      expect(new Set(lines.map(({ part }) => part)).size).toBe(lines.length)
      for (const { part } of lines) {
        const last = model.sections.find(({ id }) => id === part)?.blocks.at(-1)
        expect(last?.kind === 'rows' && last.rows.at(-1)?.label).toBe(words('documents.does-not-apply'))
      }
    }
  })

  it('stands alone, in a row, where something was typed beside it', () => {
    expect(rowsOf('assessment-record', 'disability-needs', 'Asked on 3 November')).toMatchObject([
      { values: [words('non-answers.does-not-apply'), 'Asked on 3 November'] }
    ])
  })

  it('tells nobody what does not apply of a matter that they are not given', () => {
    const named = (recipient: RecipientId) => {
      const file = fileWith({
        ...answersOf(vietnam.answers),
        'disability-needs': { state: 'does-not-apply' }
      })
      const source = sourcesOf(file, { today: '2026-11-24', words, localDetails: {} })('assessment-record')
      return JSON.stringify(linesOf(copyFor(source, recipient, words).model))
    }
    const disability = words('questions.disability-needs.short')
    expect(named('full')).toContain(disability)
    expect(named('school')).not.toContain(disability)
  })

  // “Does not apply” under what is still to be done reads as if nobody owed anything. By hand: the questions that ask for that.
  it.each<QuestionId>([
    'checks-to-arrange',
    'status-still-to-do',
    'education-to-arrange',
    'child-part-still-to-do',
    'still-to-explain',
    'authority-still-to-do'
  ])(
    'is “Nothing is left” where somebody asks what is still to be done, and never named with the others: %s',
    (id) => {
      expect(reasonKey(questionOf(id), 'does-not-apply')).toBe('values.nothing-left')
      expect(reasonKey(questionOf(id), 'not-known')).toBe('non-answers.not-known')
      const said = documentIds.flatMap((one) => rowsOf(one, id)).flatMap(({ values }) => values)
      expect(said.filter((one) => one !== 'Nothing is left')).toEqual([])
      const named = documentIds.flatMap((one) => linesOf(documentOf(one, { [id]: undefined })))
      expect(named.flatMap(({ values }) => values).join()).not.toContain(words(`questions.${id}.short`))
    }
  )

  // A baby can be explained nothing. That it does not apply says not that all was understood (¶27, invariant 17).
  it('is no “Nothing is left” where it is asked what the child does not understand yet', () => {
    expect(reasonKey(questionOf('not-yet-understood'), 'does-not-apply')).toBe('non-answers.does-not-apply')
    expect(rowsOf('assessment-record', 'not-yet-understood')).toEqual([])
    const named = linesOf(documentOf('assessment-record', { 'not-yet-understood': undefined }))
    expect(named.flatMap(({ values }) => values).join()).toContain(
      words('questions.not-yet-understood.short')
    )
  })

  it('stands in a row of its own where nothing is left', () => {
    expect(rowsOf('assessment-record', 'authority-still-to-do')).toMatchObject([
      { values: ['Nothing is left'] }
    ])
    expect(rowsOf('assessment-record', 'disability-needs', 'x')).toMatchObject([
      { values: ['Does not apply', 'x'] }
    ])
  })

  it('lengthens no other document', () => {
    const others = documentIds.filter((one) => one !== 'assessment-record')
    expect(others.flatMap((one) => rowsOf(one, 'disability-needs'))).toEqual([])
  })

  // ¶60 has plans always consider the refusals that can happen; finishing takes that one cannot (invariant 18).
  it('stands in the care plan where finishing takes it for what the plan must say of a refusal, and only there', () => {
    expect(rowsOf('care-plan', 'if-claim-refused', 'His claim is for the court')).toMatchObject([
      { values: [words('non-answers.does-not-apply'), 'His claim is for the court'], absent: true }
    ])
    expect(rowsOf('care-plan', 'if-extension-refused')).toEqual([])
  })
})
