import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** Whoever may be told where the child is, and was, is nobody to be kept away: written by hand from ¶23, ¶29 and ¶33. */
type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const asked = (name: string, says: string) => ({
  'enquirer-name': name,
  'enquirer-says-they-are': says,
  'enquirer-identity': 'established',
  'enquirer-told': 'location-told'
})

const told: Given = {
  'known-as': 'Ana',
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'still-finding-out',
  'place-tonight': 'foster-home',
  enquirers: [
    asked('Iryna Koval', 'Her mother'),
    asked('Max Law', 'Her solicitor'),
    asked('Dr Lal', 'Her doctor')
  ]
}

/** What is recorded of the three: the mother was found safe, the other two are there for her by their work. */
const known: Given = {
  people: [
    {
      'person-name': 'Max Law',
      'person-role': 'legal-representative',
      'person-regulated-as': 'solicitor'
    },
    { 'person-name': 'Dr Lal', 'person-role': 'health-professional' }
  ],
  'parental-responsibility-holders': [{ 'holder-name': 'Iryna Koval', 'holder-reach': 'in-touch' }],
  'family-contacts': [
    {
      'contact-who': 'Iryna Koval',
      'contact-is-parent': 'yes',
      'contact-involvement': 'not-suspected',
      'contact-assessment': 'assessed-safe',
      'contact-plan': 'existing-contact-continues',
      'contact-plan-details': 'Video call each Sunday'
    }
  ]
}

const read = (given: Given, document: DocumentId, recipient: RecipientId, also: readonly Matter[]): string =>
  readIn(copyFor(documentsOf(given, words)(document), recipient, words, also).model)

describe('a mother found safe, the solicitor and the doctor, told where the child is while it is being found out', () => {
  it.each<[DocumentId, RecipientId, readonly Matter[]]>([
    ['first-night', 'full', ['placement']],
    ['first-night', 'carer', []],
    ['first-night', 'police', ['placement']],
    ['missing-child-sheet', 'full', ['placement']],
    ['missing-child-sheet', 'police', []],
    ['care-plan', 'full', ['placement']],
    ['care-plan', 'carer', ['placement']],
    ['protection-and-placement-plan', 'police', ['placement']],
    ['transfer-summary', 'receiving-authority', ['placement']]
  ])('stand in the %s for the %s as nobody to be kept away, and do where nobody has said so', (...one) => {
    const row = words('documents.dangers.asking-known')
    expect(read({ ...told, ...known }, ...one)).not.toContain(row)
    expect(read(told, ...one)).toContain(row)
  })

  // Who the doctor is would show where the child lives: of them such a copy cannot know that they may be told.
  it.each<[DocumentId, RecipientId]>([
    ['first-night', 'full'],
    ['care-plan', 'health'],
    ['care-plan', 'carer']
  ])('the first two also in the %s for the %s that does not tell the place', (...one) => {
    for (const who of ['Iryna Koval', 'Max Law']) {
      const asks = `${who}. Says they are`
      expect(read({ ...told, ...known }, ...one, [])).not.toContain(asks)
      expect(read(told, ...one, [])).toContain(asks)
    }
  })
})
