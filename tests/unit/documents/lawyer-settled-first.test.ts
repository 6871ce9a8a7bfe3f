import { beforeAll, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** Whoever works from paper reads that the lawyer is settled first, also where the copy leaves out where the child lives (¶33). */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const tied: NamedCase['answers'] = {
  'known-as': 'Thao',
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'conclusion-reason': 'A debt for the journey',
  'place-tonight': 'foster-home',
  'placement-kind': 'foster-care',
  'placement-address': '3 Lea Close',
  'placement-since': '2026-11-20',
  people: [
    { 'person-name': 'Nell Okoro', 'person-role': 'social-worker' },
    {
      'person-name': 'Mai Tran',
      'person-role': 'legal-representative',
      'person-notes': 'Rings in the morning'
    }
  ],
  exploiters: [{ 'exploiter-called': 'Duc Pham', 'exploiter-link-to-child': 'Fiancé' }],
  'legal-arrangements': [
    {
      'legal-matter': 'immigration-and-asylum',
      'legal-matter-representative': 'Mai Tran',
      'legal-matter-how-provided': 'Paid by Duc Pham'
    }
  ]
}
const through: NamedCase['answers'] = {
  ...tied,
  'legal-arrangements': [],
  exploiters: [{ 'exploiter-called': 'Duc Pham', 'exploiter-link-to-child': 'Pays her lawyer Mai Tran' }]
}
const order = 'is named beside the child’s lawyer'
const read = (answers: NamedCase['answers'], id: DocumentId) =>
  readIn(copyFor(documentsOf(answers, words)(id), 'full', words).model)

it.each(['action-list', 'care-plan', 'first-night'] as const)('stands in the whole copy of the %s', (id) => {
  expect(read(tied, id)).toContain(order)
  expect(read(through, id)).toContain(order)
})

it('stands in no copy of a lawyer whom nothing ties to anybody', () => {
  expect(read({ ...tied, 'legal-arrangements': [] }, 'action-list')).not.toContain(order)
})
