import { beforeAll, describe, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { sourcesOf } from '../../../src/documents/compose/sources'
import { documentText } from '../../../src/documents/plain-text/document-text'
import { copyFor } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const today = '2026-12-29'
const of16: NamedCase['answers'] = {
  'dates-of-birth': [{ 'birth-date': '2010-10-29', 'birth-source': 'document' }],
  nationality: 'Vietnamese',
  'immigration-position': 'no-claim-yet'
}
const plan = (given: NamedCase['answers']) => {
  const file = { ...fileWith({}), answers: answersOf({ ...of16, ...given }), changes: 1 }
  const carePlan = sourcesOf(file, { today, words, localDetails: {} })('care-plan')
  return documentText(copyFor(carePlan, 'full', words, ['placement']).model)
}

// ¶33, ¶48: whether to make a claim is for the child with an adviser. Who instructs for a child who can follow nothing, an adviser says.
it('leaves to no child who can follow nothing whether to make a claim', () => {
  const [own, otherwise] = [
    'Whether to make one is for the child with a regulated adviser.',
    'Ask the regulated adviser who instructs on a claim for a child who cannot.'
  ]
  for (const help of ['no', 'yes', 'own-signs']) {
    expect(plan({ 'communication-help-needed': help })).toContain(own)
    expect(plan({ 'communication-help-needed': help })).not.toContain(otherwise)
  }
  const cannot = plan({ 'communication-help-needed': 'cannot-follow' })
  expect(cannot).toContain(otherwise)
  expect(cannot).not.toContain(own)
  const claimed = plan({
    'communication-help-needed': 'cannot-follow',
    'immigration-position': 'claim-undecided'
  })
  expect(claimed).not.toContain(otherwise)
})

// ¶20, ¶23, ¶30, ¶42: what is done without those who have the child is said so that they do not read it of themselves.
describe('on the papers of whoever has a child who cannot be asked', () => {
  const owed: NamedCase['answers'] = {
    'communication-help-needed': 'cannot-follow',
    'trafficking-conclusion': 'suspected',
    referral: 'made',
    'not-yet-understood': ['where-they-are', 'the-risks', 'their-situation', 'who-does-what'],
    'safety-skills-conclusion': 'not-yet',
    'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-10-20' }],
    'placement-since': '2026-10-20',
    'placement-responsible-person': 'Reza Karimi',
    'safety-measures': [{ 'measure-what': 'safe-word' }]
  }
  const houses: Readonly<Record<string, NamedCase['answers']>> = {
    'a brother of whom it is being found out': {
      'place-tonight': 'with-family',
      'placement-kind': 'connected-person',
      people: [{ 'person-name': 'Reza Karimi', 'person-role': 'relative' }],
      'family-contacts': [
        {
          'contact-who': 'Reza Karimi',
          'contact-relationship': 'Brother',
          'contact-now': 'in-contact',
          'contact-involvement': 'still-finding-out'
        }
      ]
    },
    'a carer with the name of an exploiter': {
      'place-tonight': 'foster-home',
      'placement-kind': 'foster-care',
      people: [{ 'person-name': 'Reza Karimi', 'person-role': 'carer' }],
      exploiters: [{ 'exploiter-called': 'Reza Karimi' }]
    },
    'an adult whom nobody has checked': {
      'place-tonight': 'with-an-adult-not-yet-checked',
      people: [{ 'person-name': 'Reza Karimi', 'person-role': 'relative' }]
    }
  }

  it.each(Object.keys(houses))('nothing says of %s that they have no part', (house) => {
    const file = {
      ...fileWith({}),
      answers: answersOf({ ...of16, ...owed, ...houses[house] }),
      changes: 1
    }
    const sources = sourcesOf(file, { today, words, localDetails: {} })
    for (const id of ['action-list', 'care-plan', 'protection-and-placement-plan', 'first-night'] as const)
      expect(
        documentText(copyFor(sources(id), 'carer', words, ['placement']).model),
        `${house}, ${id}`
      ).not.toMatch(/have no part|those who have (?:the child|them)|who may care for them/i)
    // What is done there is done with others.
    expect(documentText(copyFor(sources('action-list'), 'carer', words, ['placement']).model)).toContain(
      'Agree with the police, a manager and an advocate what is done in its place'
    )
  })
})
