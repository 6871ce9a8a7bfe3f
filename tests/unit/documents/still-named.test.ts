import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import { stillNamedIn } from '../../../src/documents/copy/still-named'
import type { DocumentModel } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const left = { 'person-name': 'Callum Adair', 'person-role': 'social-worker', 'person-until': '2026-11-20' }
const here = {
  'person-name': 'Bernadette Osei',
  'person-role': 'social-worker',
  'person-contact': '01632 960177'
}
const given: NamedCase['answers'] = {
  'known-as': 'Minh',
  people: [left, here],
  'who-may-answer-enquiries': 'Callum Adair only',
  'if-missing-authority': 'Callum Adair sends the sheet to the police.\nThe duty team rings the port.',
  'distress-plan': 'Keep the light on. Call Callum Adair.',
  'first-48-hours-plan': 'Bernadette Osei visits twice a day.'
}

/** What a copy says by name of somebody who has left. */
function namedIn(id: DocumentId, recipient: RecipientId, answers = given) {
  const { model } = copyFor(documentsOf(answers, words)(id), recipient, words)
  const view = { answers: answersOf(answers), today }
  return stillNamedIn([model], view, [
    words('values.left-out'),
    words('recipients.child-left-out'),
    words('documents.names-who-left', { answer: '' })
  ]).map(({ name, rest }) => [name, rest.map(({ list }) => list)])
}

/** ¶23, ¶39: whoever holds the paper rings the one whom it names. */
describe('a paper that still names somebody who has left', () => {
  it('is found, with each plan that it prints', () => {
    expect(namedIn('first-night', 'full')).toEqual([
      ['Callum Adair', ['who-may-answer-enquiries', 'if-missing-authority', 'distress-plan']]
    ])
  })

  it('is found on the page for the carer, who tells others whom to ask', () => {
    expect(namedIn('first-night', 'carer').flat(2)).toContain('who-may-answer-enquiries')
  })

  it('is found for the police, with what their sheet prints of it', () => {
    expect(namedIn('missing-child-sheet', 'police')).toEqual([['Callum Adair', ['if-missing-authority']]])
    // Of a child who is missing, and who somebody fears may harm themselves, the sheet has what is done in distress.
    const missing = {
      ...given,
      'self-harm-worry': 'yes',
      'missing-episodes': [{ 'missing-since': today, 'missing-returned': 'no' }]
    }
    expect(namedIn('missing-child-sheet', 'police', missing)).toEqual([
      ['Callum Adair', ['if-missing-authority', 'distress-plan']]
    ])
  })

  it('is found where the name stands in a condition', () => {
    const ring = 'If he is not back by ten ring Callum Adair, 07700 900123, then the police.'
    expect(
      namedIn('missing-child-sheet', 'police', { people: [left, here], 'if-missing-carer': ring })
    ).toEqual([['Callum Adair', ['if-missing-carer']]])
  })

  // ¶39, ¶44: at home nobody says the whole name.
  it('is found by a first name alone, in a line that is shorter than the whole name, and not by that of somebody else', () => {
    const ringing = (said: string) =>
      namedIn('missing-child-sheet', 'police', { people: [left, here], 'if-missing-authority': said })
    const found = [['Callum Adair', ['if-missing-authority']]]
    expect(ringing('Ring Callum.')).toEqual(found)
    expect(ringing('The duty team rings the port.\nRing Callum.')).toEqual(found)
    expect(ringing('Ring Callum Penn.')).toEqual([])
    expect(ringing('The duty team rings the port.\nRing Bernadette.')).toEqual([])
  })

  it('is not found where the copy leaves it out', () => {
    expect(namedIn('first-night', 'school').flat(2)).not.toContain('distress-plan')
  })

  it('is found where the copy leaves out a place in the same line', () => {
    const placed = {
      ...given,
      'placement-address': '14 Larkhill Road',
      'if-missing-authority': 'Callum Adair looks at 14 Larkhill Road and rings the police.'
    }
    const found = namedIn('missing-child-sheet', 'full', placed)
    expect(found.flat(2)).toContain('if-missing-authority')
  })

  it('is not found while they are there, or once the plan names another', () => {
    expect(
      namedIn('first-night', 'full', { ...given, people: [here, { ...left, 'person-until': today }] })
    ).toEqual([])
    const mended = Object.fromEntries(
      Object.entries(given).map(([id, value]) => [
        id,
        typeof value === 'string' ? value.replace('Callum Adair', 'Bernadette Osei') : value
      ])
    )
    expect(namedIn('first-night', 'full', mended)).toEqual([])
  })

  it('is not found for a name alone that says who did something, unless it is all of the answer', () => {
    const cell = (text: string): DocumentModel => ({
      id: 'action-list',
      title: 'Action list',
      reference: 'A1',
      status: 'Draft',
      date: '24 November 2026',
      language: 'en-GB',
      notices: [],
      pageOf: '{page} of {pages}',
      sections: [
        {
          id: 'done',
          heading: 'Done',
          orientation: 'portrait',
          blocks: [{ kind: 'rows', rows: [{ label: 'Done by', values: [text] }] }]
        }
      ]
    })
    const found = (text: string, answer: string) =>
      stillNamedIn(
        [cell(text)],
        { answers: answersOf({ ...given, 'who-may-answer-enquiries': answer }), today },
        [words('values.left-out')]
      )
    expect(found('Callum Adair', 'Callum Adair only')).toEqual([])
    expect(found('Callum Adair', 'Callum Adair')).toHaveLength(1)
    expect(found('Callum', 'Callum only')).toEqual([])
    expect(found('Mr Adair', 'Mr Adair only')).toEqual([])
    expect(found('Ask Callum', 'Ask Callum only')).toHaveLength(1)
  })
})
