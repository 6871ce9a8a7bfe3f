import { beforeAll, expect, it } from 'vitest'
import { fileName } from '../../../src/documents/compose/file-name'
import type { Words } from '../../../src/i18n/words'
import { vietnam } from '../../cases/vietnam'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

// The security page: names carry the document, the reader and the case’s reference. No copy is taken for another’s.
it('a file’s name says which document it is, of which case, in what state and for whom, and nothing else', () => {
  const named = (recipient: 'police' | 'school') =>
    fileName(
      copyFor(documentsOf({ ...vietnam.answers, reference: 'HC/17 b' }, words)('care-plan'), recipient, words)
        .model
    )
  expect(named('police')).toBe('care-plan_HC-17-b_draft_police.pdf')
  expect(named('school')).toBe('care-plan_HC-17-b_draft_school.pdf')
  const whole = { id: 'care-plan', reference: '../../etc', status: 'FINAL 2' } as const
  expect(fileName(whole, 'docx')).toBe('care-plan_etc_final-2.docx')
})
