import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds, type DocumentId } from '../../../content/documents'
import type { QuestionId } from '../../../content/stages'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { Row } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import { answersOf } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** The rows under a question's name in one document of a case in which it does not apply. */
function rowsOf(document: DocumentId, id: QuestionId, typed?: string): readonly Row[] {
  const answer = typed === undefined ? { state: 'does-not-apply' } : { state: 'does-not-apply', typed }
  const file = fileWith({ ...answersOf(vietnam.answers), [id]: answer })
  const model = buildDocument(document, file, { today: '2026-11-24', words, location: 'withheld' })
  const blocks = model.sections.flatMap((section) => section.blocks)
  return blocks
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .filter(({ label }) => label === words(`questions.${id}.short`))
}

describe('what was asked and does not apply', () => {
  it.each<QuestionId>(['disability-needs', 'people'])('stands in the assessment record: %s', (id) => {
    expect(rowsOf('assessment-record', id)).toMatchObject([
      { values: [words('non-answers.does-not-apply')], absent: true }
    ])
  })

  it('stands there with what was typed beside it', () => {
    expect(rowsOf('assessment-record', 'disability-needs', 'Asked on 3 November')).toMatchObject([
      { values: [words('non-answers.does-not-apply'), 'Asked on 3 November'] }
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
