import { beforeAll, describe, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { copyFor, readIn } from '../../support/copies'
import { answeredAs, begun, doneIn, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

// ¶26: one interpreter is linked to whoever exploits the child. Another is independent now. A carer or nurse who reads only that “the interpreter”
// is not to be used would send the good one away.
const today = '2026-11-16'
const order = 'interpreter-not-independent'
const given: Given = {
  'known-as': 'Arash',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  people: [
    { 'person-name': 'Ruth Amadi', 'person-role': 'social-worker' },
    { 'person-name': 'Jean Tolley', 'person-role': 'carer' },
    { 'person-name': 'Laleh Sadr', 'person-role': 'interpreter' },
    { 'person-name': 'Hamid Karimi', 'person-role': 'interpreter' }
  ],
  'first-language': 'Farsi',
  'interpreter-needed': 'yes',
  'interpreter-person': 'Laleh Sadr',
  'interpreter-independence': 'independent',
  'interpreters-not-used': [{ 'not-used-interpreter': 'Hamid Karimi', 'not-used-because': 'linked' }]
}

const readAs = (
  recipient: RecipientId,
  isDone: boolean,
  more: Given = {},
  document: 'care-plan' | 'first-night' | 'action-list' = 'care-plan'
) => {
  const file = begun({ ...given, ...more }, today)
  const source = sourcesOf(isDone ? doneIn(file, [order], today) : file, {
    today,
    words,
    localDetails: { authority: 'Harbourshire County Council' }
  })(document)
  return readIn(copyFor(source, recipient, words).model)
}
const told = () => words(`action-list.as.${order}.used-before-linked`)

// They tell the police and check what was said; a paper that says so to somebody else is an order that nobody there can follow (¶26, ¶44).
describe.each(['full', 'police', 'receiving-authority'] as const)('the care plan of a %s', (recipient) => {
  it('has the order whole, in the words of the one reason', () => {
    expect(readAs(recipient, false)).toContain(told())
    expect(readAs(recipient, false)).not.toContain(
      words('documents.actions.who-interprets', { who: 'Laleh Sadr' })
    )
  })
})

describe.each(['carer', 'health', 'lawyer'] as const)(
  'the care plan of a %s, with another interpreter',
  (recipient) => {
    const read = (isDone: boolean, more: Given = {}) => readAs(recipient, isDone, more)
    const bar = () => words(`actions.${order}`)
    const before = () => words('documents.actions.who-interprets', { who: 'Laleh Sadr' })

    it('says once who alone interprets, and nothing that only the authority can do', () => {
      expect(read(false).split(before())).toHaveLength(2)
      expect(read(false)).not.toContain(bar())
      expect(read(false)).not.toContain(told())
      expect(read(false)).not.toContain('Tell the police today, and check what was said')
      expect(read(false)).not.toContain('By whom, by when: Ruth Amadi')
    })

    it('speaks of it no more once it was done', () => {
      expect(read(true)).not.toContain(before())
    })

    it('speaks of the interpreter while nobody else is independent, also once it was done', () => {
      const alone: Given = { 'interpreter-independence': 'not-yet-checked' }
      expect(read(false, alone)).toContain(bar())
      expect(read(true, alone)).toContain(bar())
    })

    // ¶23, ¶30: whoever ticked “independent” did not know that the one named is feared. Nobody is told to go on with them, and nothing is put right.
    it.each<readonly [string, Given]>([
      [
        'an aunt of that name is suspected',
        {
          'family-contacts': [
            {
              'contact-who': 'Laleh Sadr',
              'contact-relationship': 'Aunt',
              'contact-now': 'in-contact',
              'contact-involvement': 'suspected'
            }
          ]
        }
      ],
      [
        'somebody who exploits the child has that name',
        { exploiters: [{ 'exploiter-called': 'Laleh Sadr' }] }
      ],
      [
        'somebody of that name asks for the child',
        { enquirers: [{ 'enquirer-name': 'Laleh Sadr', 'enquirer-identity': 'not-established' }] }
      ]
    ])('says to go on with nobody while %s', (_, more) => {
      for (const isDone of [false, true]) {
        expect(read(isDone, more)).not.toContain(before())
        expect(read(isDone, more)).toContain(bar())
      }
    })

    it('goes on with one whose namesake is found to be no part of it', () => {
      const aunt = {
        'contact-who': 'Laleh Sadr',
        'contact-now': 'in-contact',
        'contact-involvement': 'not-suspected',
        'contact-assessment': 'assessed-safe'
      }
      expect(read(false, { 'family-contacts': [aunt] })).toContain(before())
    })
  }
)

// A school’s path does not come by who exploits the child, and its copy is told the name all the same (¶23).
it('a school is told once who alone interprets, and to go on with nobody who has the name of a danger', () => {
  const line = words('documents.actions.who-interprets', { who: 'Laleh Sadr' })
  expect(readAs('school', false).split(line)).toHaveLength(2)
  expect(readAs('school', false)).not.toContain(told())
  const feared: Given = { exploiters: [{ 'exploiter-called': 'Laleh Sadr' }] }
  expect(readAs('school', false, feared)).toContain(words(`actions.${order}`))
  for (const isDone of [false, true]) expect(readAs('school', isDone, feared)).not.toContain(line)
})

// The page for the night and the list of actions say the same as the plan: one line for whoever has only to know who interprets (¶26, ¶44).
describe.each(['first-night', 'action-list'] as const)('in the document %s', (document) => {
  const line = () => words('documents.actions.who-interprets', { who: 'Laleh Sadr' })

  it.each(['school', 'health', 'lawyer'] as const)('a %s reads who alone interprets', (recipient) => {
    expect(readAs(recipient, false, {}, document)).toContain(line())
    expect(readAs(recipient, false, {}, document)).not.toContain(told())
  })

  it.each(['full', 'police', 'receiving-authority'] as const)('a %s has the order whole', (recipient) => {
    expect(readAs(recipient, false, {}, document)).toContain(told())
    expect(readAs(recipient, false, {}, document)).not.toContain(line())
  })

  it('a school is told to go on with nobody who has the name of a danger', () => {
    const feared: Given = { exploiters: [{ 'exploiter-called': 'Laleh Sadr' }] }
    expect(readAs('school', false, feared, document)).not.toContain(line())
    expect(readAs('school', false, feared, document)).toContain(words(`actions.${order}`))
  })
})

it('a list of actions says nothing of who interprets in place of an order that was called for before', () => {
  const file = doneIn(begun(given, today), [order], today)
  const now = answeredAs(file, { ...given, 'interpreter-needed': 'no' }, today)
  const source = sourcesOf(now, { today, words, localDetails: {} })('action-list')
  const line = words('documents.actions.who-interprets', { who: 'Laleh Sadr' })
  expect(readIn(copyFor(source, 'school', words).model)).not.toContain(line)
})

// The same words are read of a child whom nobody accuses, and who was only kept safe at a police station: nobody defends that child (¶26, ¶33).
it.each(['accused', 'used-before-accused'])('the order speaks of no defence: %s', (as) => {
  const said = words(`action-list.as.${order}.${as}`)
  expect(said).toContain('solicitor')
  expect(said).not.toMatch(/defen/)
})
