import { beforeAll, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** What a child says of whoever exploits them is not read by the friend of that person, with whom the child lives (¶30, ¶42). */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Given = NamedCase['answers']
const withUncle: Given = {
  'known-as': 'Zahra',
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'with-family',
  'placement-kind': 'connected-person-foster-care',
  'placement-since': '2025-09-01',
  'placement-responsible-person': 'Daud Noori',
  people: [
    { 'person-name': 'Nell Okoro', 'person-role': 'social-worker' },
    { 'person-name': 'Daud Noori', 'person-role': 'carer' }
  ],
  'family-contacts': [
    {
      'contact-who': 'Daud Noori',
      'contact-relationship': 'uncle in Leeds',
      'contact-now': 'in-contact',
      'contact-involvement': 'not-suspected',
      'contact-assessment': 'assessed-safe',
      'contact-plan': 'start-contact'
    }
  ],
  exploiters: [
    { 'exploiter-called': 'Jawad Amiri', 'exploiter-link-to-child': 'friend of uncle Daud Noori' },
    { 'exploiter-called': 'Tariq', 'exploiter-link-to-child': 'smuggler in Calais' }
  ]
}
const withStranger: Given = {
  ...withUncle,
  'place-tonight': 'foster-home',
  'placement-kind': 'foster-care',
  'placement-since': '2026-11-20',
  'placement-responsible-person': 'Jo Batt',
  people: [
    { 'person-name': 'Nell Okoro', 'person-role': 'social-worker' },
    { 'person-name': 'Jo Batt', 'person-role': 'carer' },
    { 'person-name': 'Daud Noori', 'person-role': 'carer', 'person-until': '2026-11-20' }
  ]
}

const documents: readonly DocumentId[] = [
  'action-list',
  'first-night',
  'care-plan',
  'protection-and-placement-plan',
  'missing-child-sheet'
]
const read = (given: Given, document: DocumentId, recipient: RecipientId): string =>
  readIn(copyFor(documentsOf(given, words)(document), recipient, words).model)

it.each(documents)('is in no copy of the %s for that friend', (document) => {
  expect(read(withUncle, document, 'carer')).not.toContain('Jawad')
})

it('is in all other copies that name whoever exploits the child', () => {
  for (const document of ['care-plan', 'missing-child-sheet'] as const) {
    expect(read(withUncle, document, 'carer')).toContain('Tariq')
    expect(read(withUncle, document, 'full')).toContain('Jawad Amiri')
    expect(read(withStranger, document, 'carer')).toContain('Jawad Amiri')
  }
  expect(read(withUncle, 'missing-child-sheet', 'police')).toContain('Jawad Amiri')
})

// ¶23, ¶44: what is put right is said in the words that it has in this case, also where it stands as what was contrary.
it.each(['full', 'carer'] as const)(
  'a plan that was late, in the copy %s: nobody is told to check that a carer who may be the danger knows all',
  (recipient) => {
    const late: Given = {
      ...withUncle,
      exploiters: [],
      'placement-plan-agreed-on': '2026-03-01',
      'family-contacts': [
        {
          'contact-who': 'Daud Noori',
          'contact-relationship': 'uncle',
          'contact-assessment': 'assessed-not-safe'
        }
      ]
    }
    const said = readIn(
      copyFor(documentsOf(late, words)('review-record'), recipient, words, ['placement']).model
    )
    // That it was late is the authority’s to put right (¶46): no carer reads it.
    expect(said.includes('placement plan was late')).toBe(recipient !== 'carer')
    expect(said).not.toContain('has all that it says')
  }
)
