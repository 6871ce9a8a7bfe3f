import { beforeAll, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** A boy of 15 who cannot hear, found in a nail bar. */
const deaf: NamedCase['answers'] = {
  'known-as': 'Minh',
  'age-as-known': 'under-16',
  'first-language': 'Vietnamese Sign Language',
  'interpreter-needed': 'yes',
  'communication-help-needed': 'yes',
  'communication-help': 'He cannot hear: face him, write short notes, and wake him by the lamp.'
}
const readers: readonly RecipientId[] = ['full', 'carer', 'school', 'health', 'police']

// Whoever speaks with a child has to know how the child understands (¶25, ¶26).
it.each(['care-plan', 'protection-and-placement-plan'] as const)(
  'how a deaf child understands stands once in each copy of the %s',
  (document) => {
    for (const recipient of readers) {
      const read = readIn(copyFor(documentsOf(deaf, words)(document), recipient, words).model)
      expect(read.split('wake him by the lamp').length - 1, recipient).toBe(1)
    }
  }
)

it('the language stands before what is done if the child goes missing, and not among it', () => {
  const read = readIn(
    copyFor(documentsOf(deaf, words)('protection-and-placement-plan'), 'school', words).model
  )
  expect(read.split('Vietnamese Sign Language').length - 1).toBe(1)
  expect(read.indexOf('Vietnamese Sign Language')).toBeLessThan(read.indexOf('wake him by the lamp'))
})

// ¶39, ¶43: in danger nobody looks for a number: 999 stands first among those that the child can ring.
it('the first number in the child’s own copy is 999', () => {
  const { sections } = copyFor(documentsOf(deaf, words)('care-plan'), 'child', words).model
  const rows = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
  )
  const at = rows.findIndex(({ label }) => label === 'In danger')
  expect(rows[at]?.values).toEqual(['999'])
  expect(at).toBeLessThan(rows.findIndex(({ label }) => label === 'Day and night'))
})

// ¶26: a paper says of the interpreter what is so: nobody has found that the child follows them (invariant 17).
it.each([
  ['Home signs', 'British Sign Language', 'own-signs', 'They help us and you to understand each other.'],
  ['Home signs', 'Deaf relay and pictures', 'own-signs', 'They help us and you to understand each other.'],
  ['Zaghawa', 'Arabic', 'yes', 'They help us and you to understand each other.'],
  ['Zaghawa', 'Zaghawa', 'yes', 'They say it all in a language you know.']
])('a child with %s and an interpreter in %s, %s, reads: %s', (first, interpreted, help, sentence) => {
  const given: NamedCase['answers'] = {
    ...deaf,
    'first-language': first,
    'communication-help-needed': help,
    people: [{ 'person-name': 'Ines Dar', 'person-role': 'interpreter' }],
    'interpreter-person': 'Ines Dar',
    'interpreter-language': interpreted
  }
  const read = readIn(copyFor(documentsOf(given, words)('care-plan'), 'child', words).model)
  expect(read).toContain(`Your interpreter. ${sentence}`)
  expect(read.split('Your interpreter. ').length - 1).toBe(1)
  expect(read).not.toContain('999 BSL')
})

// ¶43: whoever speaks is told to ring, whatever gestures are used beside (“Ring 999” is lost to no child who can).
it.each([
  ['Dari, only gestures when frightened', 'Dari', 'no', true],
  ['Pashto; home-signing with younger brother', 'Pashto', 'yes', true],
  ['Home signs; family speaks Kurmanji', 'Kurmanji', 'own-signs', false]
])(
  'a child with %s and an interpreter in %s, %s, is told to ring 999: %s',
  (first, interpreted, help, isTold) => {
    const given: NamedCase['answers'] = {
      'known-as': 'Zia',
      'age-as-known': 'under-16',
      'interpreter-needed': 'yes',
      'communication-help-needed': help,
      'first-language': first,
      'interpreter-language': interpreted
    }
    const read = readIn(copyFor(documentsOf(given, words)('care-plan'), 'child', words).model)
    expect(/Ring 999/.test(read)).toBe(isTold)
  }
)
