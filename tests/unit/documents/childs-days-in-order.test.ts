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

// ¶27, ¶35: one job stands once, and not on no line at all because its other entry is not for this paper.
describe('one job that is a need and an action of the health plan', () => {
  const job = (needs: readonly string[]): NamedCase['answers'] => ({
    'known-as': 'Deni',
    people: [{ 'person-name': 'Joy Bennett', 'person-role': 'carer' }],
    needs: [
      {
        'need-what': 'Sleep',
        'need-area': 'emotional-support',
        'need-response': 'Sleep group on Tuesdays',
        'need-by-whom': 'Joy Bennett',
        'need-by-when': '2026-12-01'
      }
    ],
    'health-actions': [
      {
        'health-objective': 'Sleeps through',
        'health-action': 'Sleep group on Tuesdays',
        'health-action-by': 'Joy Bennett',
        'health-action-due': '2026-12-01',
        'health-action-for': needs
      }
    ]
  })
  const times = (needs: readonly string[]) =>
    copyFor(documentsOf(job(needs), words)('care-plan'), 'child', words)
      .model.sections.filter(({ id }) => id === 'plan-table')
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
      .filter((row) => row.includes('Sleep group on Tuesdays')).length

  it('stands once', () => {
    expect(times(['emotional-support'])).toBe(1)
    expect(times(['emotional-support', 'safety-from-self-harm'])).toBe(1)
  })
})
