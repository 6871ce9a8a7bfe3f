import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** An aunt has the child, and her part is still being found out. Her own paper does not tell her so (¶23, ¶30, decision 120). */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Given = NamedCase['answers']
const ofAunt = { 'contact-who': 'Tran Thi Lan', 'contact-relationship': 'Aunt', 'contact-is-parent': 'no' }
const ofMother = {
  'contact-who': 'Tran Thi Hoa',
  'contact-relationship': 'Mother',
  'contact-is-parent': 'yes'
}
const waits = {
  'contact-now': 'in-contact',
  'contact-involvement': 'still-finding-out',
  'contact-assessment': 'not-assessed',
  'contact-plan': 'wait-for-assessment'
}
const withAunt: Given = {
  'known-as': 'Bao',
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'with-family',
  'placement-kind': 'connected-person-foster-care',
  'placement-since': '2026-11-07',
  'placement-responsible-person': 'Tran Thi Lan',
  people: [
    { 'person-name': 'Grace Oduya', 'person-role': 'social-worker' },
    { 'person-name': 'Tran Thi Lan', 'person-role': 'carer' }
  ],
  'family-contacts': [
    { ...ofAunt, ...waits },
    { ...ofMother, ...waits, 'contact-now': 'contact-lost' }
  ],
  enquirers: [
    {
      'enquirer-name': 'Tran Thi Lan',
      'enquirer-says-they-are': 'The mother; was in the van',
      'enquirer-asked-on': '2026-03-09',
      'enquirer-identity': 'established',
      'enquirer-told': 'nothing'
    },
    { 'enquirer-name': 'Minh', 'enquirer-says-they-are': 'Father', 'enquirer-identity': 'not-established' }
  ]
}
const withStranger: Given = {
  ...withAunt,
  'place-tonight': 'foster-home',
  'placement-kind': 'foster-care',
  'placement-responsible-person': 'Joan Ashby',
  people: [
    { 'person-name': 'Grace Oduya', 'person-role': 'social-worker' },
    { 'person-name': 'Joan Ashby', 'person-role': 'carer' }
  ]
}
const notSuspected: Given = {
  ...withAunt,
  'family-contacts': [
    {
      ...ofAunt,
      'contact-now': 'in-contact',
      'contact-involvement': 'not-suspected',
      'contact-assessment': 'under-way',
      'contact-plan': 'existing-contact-continues'
    }
  ]
}

const documents: readonly DocumentId[] = [
  'action-list',
  'first-night',
  'care-plan',
  'protection-and-placement-plan',
  'pathway-plan',
  'missing-child-sheet'
]
const read = (given: Given, document: DocumentId, recipient: RecipientId): string =>
  readIn(copyFor(documentsOf(given, words)(document), recipient, words, ['placement']).model)

describe('the copy for the aunt who has the child', () => {
  it.each(documents)('does not warn her of her own old enquiry (%s)', (document) => {
    for (const given of [withAunt, notSuspected])
      expect(read(given, document, 'carer')).not.toContain('The mother; was in the van')
  })

  it.each(documents)(
    'says of nobody what part they may have, and not that contact with her waits (%s)',
    (document) => {
      const own = read(withAunt, document, 'carer')
      expect(own).not.toContain(words('questions.contact-involvement.short'))
      const apart = own.split('Tran Thi Hoa')[0] ?? ''
      expect(apart).not.toContain(words('questions.contact-plan.options.wait-for-assessment'))
      expect(apart).not.toContain(words('questions.contact-assessment.options.not-assessed'))
    }
  )

  it('reads alike of herself whatever is found out of her, so that no gap tells (invariant 15)', () => {
    const own = (given: Given) => read(given, 'care-plan', 'carer')
    for (const field of ['contact-involvement', 'contact-assessment', 'contact-plan'] as const)
      expect(own(notSuspected)).not.toContain(words(`questions.${field}.short`))
  })

  // The child is with her: whoever rings under her name is somebody else, and she opens the door.
  it.each(['first-night', 'care-plan', 'missing-child-sheet'] as const)(
    'warns of whoever asks under her name since the child is with her, or nobody knows when (%s)',
    (document) => {
      for (const on of ['2026-11-20', '2026-11-07', undefined]) {
        const rung = {
          'enquirer-name': 'Tran Thi Lan',
          'enquirer-says-they-are': 'The aunt, on a new number',
          'enquirer-identity': 'not-established',
          ...(on === undefined ? {} : { 'enquirer-asked-on': on })
        }
        expect(read({ ...withAunt, enquirers: [rung] }, document, 'carer'), on).toContain(
          'The aunt, on a new number'
        )
      }
    }
  )

  it('still warns of everybody else who asks, and plans contact with the mother', () => {
    expect(read(withAunt, 'first-night', 'carer')).toContain('Minh')
    expect(read(withAunt, 'missing-child-sheet', 'carer')).toContain('Minh')
    expect(read(withAunt, 'care-plan', 'carer')).toContain(words('questions.contact-plan.short'))
  })
})

describe('any other copy', () => {
  it('has all of it', () => {
    const full = read(withAunt, 'care-plan', 'full')
    expect(full).toContain(words('questions.contact-involvement.short'))
    expect(full).toContain('The mother; was in the van')
    expect(read(withStranger, 'first-night', 'carer')).toContain('The mother; was in the van')
    expect(read(withStranger, 'care-plan', 'carer')).toContain(words('questions.contact-involvement.short'))
  })
})
