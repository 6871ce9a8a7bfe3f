import { describe, expect, it } from 'vitest'
import { askedBeforeGiving } from '../../../machines/policy/disclosure/recipients'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

const typed =
  'Tired in class: she is pregnant. Her solicitor says to plead section 45. Asylum refused in May. Lives at 4 Wren Road.'
const answers = {
  reference: 'R-1',
  'known-as': 'Linh',
  'placement-address': '4 Wren Road',
  'education-history': typed
}

/**
 * What a copy leaves out is left out answer by answer. What somebody typed under another answer is searched for where the child lives and for nothing else
 * (decisions 8 and 48): no list of words finds a pregnancy or a defence. So the pages and the papers promise no more, and whoever makes a copy is told to read.
 */
describe('what was typed under an answer that the school is given', async () => {
  const words = await allWords()
  const copy = copyFor(documentsOf(answers, words)('care-plan'), 'school', words)
  const read = readIn(copy.model)

  it('says where she lives no more', () => {
    expect(read).not.toContain('Wren Road')
  })

  it('says all else that it tells, though these matters are left out', () => {
    expect(copy.leftOut).toEqual(expect.arrayContaining(['intimate', 'legal', 'immigration']))
    expect(read).toContain('she is pregnant. Her solicitor says to plead section 45. Asylum refused in May.')
  })

  // ¶33: what passes with the child’s lawyers is not for the police. The sheet for a missing child has no answers about it, and its typed lines may tell it.
  it('is to be read in every copy that is not the whole record, also where the document has no answers about what is left out', () => {
    const missing = documentsOf(
      { reference: 'R-1', 'known-as': 'Linh', 'child-description': 'To plead section 45.' },
      words
    )('missing-child-sheet')
    const police = copyFor(missing, 'police', words, askedBeforeGiving('police', 'missing-child-sheet'))
    expect(readIn(police.model)).toContain('To plead section 45.')
    expect([police.leftOut, police.isPart]).toEqual([[], true])
    expect(copyFor(missing, 'full', words, ['placement']).isPart).toBe(false)
  })

  it('is promised by no page and no paper', () => {
    expect(words('copies.recipient-hint')).toMatch(/leaves out answers/)
    // Where the child lives is taken out of typed text too.
    expect(words('copies.recipient-hint')).not.toMatch(/as it stands/)
    expect(words('copies.recipient-hint')).toMatch(/except what shows where the child lives/)
    expect(words('questions.recipient-copy.hint')).toMatch(/leaves out answers/)
    expect(words('recipients.leaves-out')).toMatch(/leaves out answers/)
    expect(copy.model.notices.join(' ')).toMatch(/leaves out answers/)
    expect(words('copies.read-typed')).toMatch(/^Read every typed line/)
  })
})
