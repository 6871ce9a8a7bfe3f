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
const unsaid = {
  'contact-who': 'Iryna Koval',
  'contact-is-parent': 'yes',
  'contact-involvement': 'not-suspected',
  'contact-assessment': 'assessed-safe',
  'contact-assessed-on': '2026-07-10',
  'contact-plan': 'existing-contact-continues',
  'contact-plan-details': 'Video call each Sunday'
}
const mother = { ...unsaid, 'contact-now': 'in-contact' }
const neverAssessed = { ...mother, 'contact-assessment': 'not-assessed' }
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
  'Iryna Koval. Says they are: Her mother. Contact with somebody of this name is only as it was arranged'
const stop = () => words('documents.dangers.do.no-contact-begins')

// The plan decides on contact (¶29, ¶30). Who asked stays open, and is told nothing: anybody can give a name (¶23).
describe('contact with a mother who was found safe, in whose name somebody had asked', () => {
  it.each(papers)('goes on in the %s for the %s, and whoever asks is told nothing', (...paper) => {
    const said = read({}, paper)
    expect(said).toContain(goesOn)
    expect(said).toContain('at any other time, tell them nothing')
    expect(said).not.toContain(stop())
  })

  it.each(papers)('goes on in the %s for the %s where nobody has to look at her anew', (...paper) => {
    for (const one of [neverAssessed, { ...unsaid, 'contact-assessment': 'not-assessed' }])
      expect(read({ 'family-contacts': [one] }, paper)).toContain(goesOn)
  })

  // Only who is told the day on which she was found safe is told that it was after the child left her.
  it('goes on where she was found safe after the child left her', () => {
    const people = [
      { 'person-name': 'Iryna Koval', 'person-role': 'parent', 'person-until': '2026-07-01' }
    ] as const
    expect(read({ people }, ['care-plan', 'full'])).toContain(goesOn)
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
    // ¶29, ¶30: why the child left her may be what makes her unsafe, and contact that there is none of does not go on.
    [
      'the child has left her care since, so that she is looked at anew',
      {
        people: [{ 'person-name': 'Iryna Koval', 'person-role': 'parent', 'person-until': '2026-11-01' }]
      }
    ],
    ['she is out of reach', { 'family-contacts': [{ ...neverAssessed, 'contact-now': 'contact-lost' }] }],
    ['they never spoke', { 'family-contacts': [{ ...neverAssessed, 'contact-now': 'never-in-contact' }] }],
    // What was found of her once makes no contact of what there is none of (¶29).
    [
      'she was found safe and is out of reach',
      { 'family-contacts': [{ ...mother, 'contact-now': 'contact-lost' }] }
    ],
    [
      'she was found safe and they never spoke',
      { 'family-contacts': [{ ...mother, 'contact-now': 'never-in-contact' }] }
    ],
    ['somebody else was found safe', { 'family-contacts': [{ ...mother, 'contact-who': 'Oksana Koval' }] }]
  ])('is not said to go on where %s', (_, more) => {
    for (const paper of papers) expect(read(more, paper), paper.join(' ')).not.toContain(goesOn)
  })
})
