import { describe, expect, it } from 'vitest'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import { recipients } from '../../../content/recipients'
import { askedBeforeGiving } from '../../../machines/policy/disclosure/recipients'
import { sourcesOf } from '../../../src/documents/compose/sources'
import { answersOf } from '../../cases/named-case'
import { nigeria } from '../../cases/nigeria'
import { today } from '../../explore/explore'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { withOwnWords } from '../../support/own-words'
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
 * Some words of a pregnancy or of sexual health are shown to whoever makes the copy, and nothing is cut because of them (¶31, ¶34).
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

describe('a copy that leaves out what was said in confidence shows whoever makes it where typed text may tell of it (¶31, ¶34)', async () => {
  const words = await allWords()
  const shownIn = (recipient: RecipientId, wishes: string, also: readonly Matter[] = []) => {
    const documents = documentsOf({ 'known-as': 'Mai', 'child-wishes': wishes }, words)
    const copy = copyFor(documents('care-plan'), recipient, words, also)
    return { found: copy.inConfidence.map(({ found }) => found), read: readIn(copy.model) }
  }

  it.each([
    ['She wants a pregnancy test.', ['pregnancy']],
    ['Afraid of being PREGNANT, and of what comes.', ['PREGNANT']],
    ['Asked about sexual health, and an HIV test.', ['sexual health']],
    ['An HIV test.', ['HIV']],
    ['Asks about an abortion.', ['abortion']],
    ['The termination is on Monday.', ['termination']],
    ['The midwife comes on Monday.', ['midwife']],
    // No list finds these: the page says so, and the answer is read.
    ['No blood for three months.', []],
    ['Her hive of bees, and the exterminator.', []]
  ])('%s', (typed, found) => {
    expect(shownIn('carer', typed)).toEqual({ found, read: expect.stringContaining(typed) as string })
    expect(shownIn('carer', typed, ['intimate']).found).toEqual([])
    expect(shownIn('full', typed).found).toEqual([])
  })

  it('says in which answer, with the words around it, once for each text', () => {
    const documents = documentsOf({ 'known-as': 'Mai', 'child-wishes': 'A pregnancy test, soon.' }, words)
    expect(copyFor(documents('care-plan'), 'lawyer', words).inConfidence).toEqual([
      expect.objectContaining({ before: 'A ', found: 'pregnancy', after: ' test, soon.' })
    ])
  })

  it('does so for the child’s own paper, which anybody may find', () => {
    expect(shownIn('child', '“I want a pregnancy test.”').found).toEqual(['pregnancy'])
  })

  it.each(['carer', 'police', 'school', 'lawyer', 'child'] as const)(
    'finds none of our own words in the papers that are made for the %s',
    (recipient) => {
      const documents = sourcesOf(fileWith(withOwnWords(answersOf(nigeria.answers))), { today, words })
      for (const id of recipients[recipient].documents)
        expect(copyFor(documents(id), recipient, words).inConfidence, id).toEqual([])
    }
  )
})
