import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const given: NamedCase['answers'] = {
  'known-as': 'Deni',
  needs: [
    { 'need-what': 'A bicycle', 'need-response': 'We look for one' },
    {
      'need-what': 'A room of her own',
      'need-response': 'We ask for one',
      'need-by-when': '2027-01-05'
    },
    {
      'need-what': 'Her rosary',
      'need-response': 'We fetch it',
      'need-by-when': { about: '2026-12' }
    },
    {
      'need-what': 'A coat',
      'need-response': 'We buy it',
      'need-by-when': '2026-12-02'
    }
  ],
  'health-actions': [
    { 'health-objective': 'Glasses', 'health-action': 'Optician', 'health-action-due': '2026-12-02' },
    { 'health-objective': 'Teeth', 'health-action': 'Dentist', 'health-action-due': '2026-11-26' }
  ]
}

const first = (document: DocumentId, recipient: RecipientId) =>
  copyFor(documentsOf(given, words)(document), recipient, words)
    .model.sections.filter(({ id }) => id === 'plan-table')
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
    .map(([what]) => what)

// A child reads what comes next first.
describe('what will be done, in the child’s own copy', () => {
  it('stands by its day, a month by its last, the same day as it was written, and what has no day last', () => {
    expect(first('care-plan', 'child')).toEqual([
      'Teeth',
      'A coat',
      'Glasses',
      'Her rosary',
      'A room of her own',
      'A bicycle'
    ])
  })

  it('stands to everybody else by what it answers, as it was written', () => {
    expect(first('care-plan', 'full').slice(0, 2)).toEqual(['A bicycle', 'A room of her own'])
  })
})
