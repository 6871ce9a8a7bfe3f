import { beforeAll, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** Dictation and pasting leave spaces and line ends around what is said. The file keeps them; paper has none (and loses no name by them). */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const read = (given: NamedCase['answers'], document: DocumentId, recipient: RecipientId) =>
  readIn(copyFor(documentsOf(given, words)(document), recipient, words).model)

it('stand behind no name on the page for tonight', () => {
  const told = read(
    {
      'known-as': ' Tam ',
      'place-tonight': 'foster-home',
      people: [{ 'person-name': 'Mary Adjei ', 'person-role': 'carer', 'person-contact': ' 07700 900111' }]
    },
    'first-night',
    'carer'
  )
  expect(told).not.toMatch(/Adjei (,|\.|")| Tam "/)
  expect(told).toContain('Mary Adjei')
})

it.each(['', '\n', ' \n ', '\t'])('leave no house in a copy without the place: after %j', (before) => {
  const given: NamedCase['answers'] = {
    'known-as': 'Ana',
    'placement-kind': 'foster-care',
    'placement-since': '2026-11-10',
    'placement-address': `${before}Park House, Millford, AB1 2CD`,
    'child-wishes': 'She likes it at Park House very much.'
  }
  expect(read(given, 'care-plan', 'full')).toContain('She likes it at [left out] very much.')
})

it('make no second line of a reference that stands in two places', () => {
  const given = {
    'known-as': 'Ana',
    'crime-reference': '5120/06-11 ',
    'other-references': [{ 'other-reference-kind': 'police', 'other-reference-number': '5120/06-11 ' }]
  }
  expect(read(given, 'missing-child-sheet', 'police').split('5120/06-11')).toHaveLength(2)
})

it('are not printed in what is planned by tracks', () => {
  const given = (around: string): NamedCase['answers'] => ({
    'known-as': 'Ana',
    'age-as-known': '16-or-17',
    'immigration-position': 'claim-undecided',
    'care-plan-tracks': {
      tracks: { 'long-term': `${around}College in Leeds.${around}`, return: around }
    }
  })
  expect(read(given(' '), 'care-plan', 'full')).toBe(read(given(''), 'care-plan', 'full'))
  expect(read(given(' '), 'care-plan', 'full')).toContain('"College in Leeds."')
})
