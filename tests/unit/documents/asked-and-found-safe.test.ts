import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

// The mother rang in March, and nobody established that it was she. In July she was assessed as safe, and they speak each Sunday.
const enquiry = {
  'enquirer-name': 'Iryna Koval',
  'enquirer-says-they-are': 'Her mother',
  'enquirer-identity': 'being-checked'
}
const mother = {
  'contact-who': 'Iryna Koval',
  'contact-is-parent': 'yes',
  'contact-now': 'in-contact',
  'contact-involvement': 'not-suspected',
  'contact-assessment': 'assessed-safe',
  'contact-assessed-on': '2026-07-10',
  'contact-plan': 'existing-contact-continues',
  'contact-plan-details': 'Video call each Sunday'
}
const given = (more: Given = {}): Given => ({
  'known-as': 'Ana',
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  enquirers: [enquiry],
  'family-contacts': [mother],
  ...more
})

const papers: readonly (readonly [DocumentId, RecipientId])[] = [
  ['first-night', 'carer'],
  ['care-plan', 'carer'],
  ['protection-and-placement-plan', 'carer'],
  ['care-plan', 'full']
]
const read = (more: Given, [document, recipient]: (typeof papers)[number]): string =>
  readIn(copyFor(documentsOf(given(more), words)(document), recipient, words).model)

const goesOn =
  'Iryna Koval. Says they are: Her mother. Contact with somebody of this name goes on as it was arranged'
const stop = () => words('documents.dangers.do.no-contact-begins')

// The plan decides on contact (¶29, ¶30). Who asked stays open, and is told nothing: anybody can give a name (¶23).
describe('contact with a mother who was found safe, in whose name somebody had asked', () => {
  it.each(papers)('goes on in the %s for the %s, and whoever asks is told nothing', (...paper) => {
    const said = read({}, paper)
    expect(said).toContain(goesOn)
    expect(said).toContain('at any other time, tell them nothing')
    expect(said).not.toContain(stop())
  })

  it.each(papers)('begins as arranged in the %s for the %s', (...paper) => {
    const begins = { ...mother, 'contact-now': 'contact-lost', 'contact-plan': 'start-contact' }
    const said = read({ 'family-contacts': [begins] }, paper)
    expect(said).toContain(goesOn)
    expect(said).not.toContain(stop())
  })

  it.each<readonly [string, Given]>([
    [
      'she is suspected',
      {
        'family-contacts': [
          { ...mother, 'contact-involvement': 'suspected', 'contact-assessment': 'not-assessed' }
        ]
      }
    ],
    ['her assessment goes on', { 'family-contacts': [{ ...mother, 'contact-assessment': 'under-way' }] }],
    ['there is to be no contact', { 'family-contacts': [{ ...mother, 'contact-plan': 'no-contact' }] }],
    ['somebody who exploits the child has her name', { exploiters: [{ 'exploiter-called': 'Iryna Koval' }] }],
    ['somebody else was found safe', { 'family-contacts': [{ ...mother, 'contact-who': 'Oksana Koval' }] }]
  ])('is not said to go on where %s', (_, more) => {
    for (const paper of papers) expect(read(more, paper), paper.join(' ')).not.toContain(goesOn)
  })
})
