import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/**
 * What was agreed for the first days and for a time missing was agreed with whoever had the child then. Once they are found to be a danger, nobody
 * calls them or leaves the child to them by an old plan (¶23, ¶39).
 */
type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const found: Given = {
  'known-as': 'Aïssatou',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  people: [
    { 'person-name': 'Kadiatou Barry', 'person-role': 'carer', 'person-until': '2026-11-10' },
    { 'person-name': 'June Ashby', 'person-role': 'carer' }
  ],
  exploiters: [{ 'exploiter-called': 'Kadiatou Barry' }],
  'who-may-answer-enquiries': 'Kadiatou Barry',
  'first-48-hours-plan': 'Kadiatou Barry’s sister and Kadiatou Barry keep her at home',
  'if-missing-carer': 'KADIATOU BARRY rings 999',
  'if-missing-authority': 'The duty team rings Kadiatou Barry and the police'
}

const read = (
  document: DocumentId,
  recipient: RecipientId,
  given: Given = found,
  also: readonly Matter[] = []
) => readIn(copyFor(documentsOf(given, words)(document), recipient, words, also).model)

const warned = (given: Given, ids: readonly (keyof Given)[]) =>
  ids.map((id) => words('values.names-a-danger', { answer: given[id] as string }))

const carers = ['who-may-answer-enquiries', 'first-48-hours-plan', 'if-missing-carer'] as const
const does = ['if-missing-carer', 'if-missing-authority'] as const

describe('a plan that names a danger', () => {
  it('is marked on the page for tonight', () => {
    for (const said of warned(found, carers)) expect(read('first-night', 'carer')).toContain(said)
    // It is written down: who rings is another question than whether anybody does (¶39).
    expect(read('first-night', 'carer')).not.toContain(words('documents.missing-child.until-written'))
    for (const said of warned(found, does))
      expect(read('first-night', 'full', found, ['placement'])).toContain(said)
  })

  it('is marked on the sheet for the police, and in the plan', () => {
    for (const document of ['missing-child-sheet', 'protection-and-placement-plan'] as const)
      for (const said of warned(found, does))
        expect(read(document, 'police', found, ['placement'])).toContain(said)
  })

  // Half a name, or the name of the carer who has the child now, is nobody's danger.
  it.each<[string, Given]>([
    ['another of that family', { ...found, 'if-missing-carer': 'Mariam Barry rings 999' }],
    ['the carer now', { ...found, 'if-missing-carer': 'June Ashby rings 999' }],
    [
      'a longer name',
      { ...found, exploiters: [{ 'exploiter-called': 'June' }], 'if-missing-carer': 'June Ashby rings 999' }
    ],
    [
      'what nobody is called',
      { ...found, exploiters: [{ 'exploiter-called': 'Aunt' }], 'if-missing-carer': 'Aunt rings 999' }
    ]
  ])('and not for %s', (_, given) => {
    expect(read('missing-child-sheet', 'police', given, ['placement'])).not.toContain(
      warned(given, ['if-missing-carer'])[0]
    )
  })

  // Many have one name, or share one with a colleague: a mark beside it may fall on whoever rings 999 rightly.
  it.each<[string, string, string]>([
    ['Kadi', 'Kadi', 'Kadi rings 999'],
    ['Mr Khan', 'Imran Khan', 'The carer rings Mr Khan, the team manager'],
    ['Auntie Grace', 'Grace Ojo', 'Auntie Grace rings 999'],
    ['Will', 'Will', 'Will ring 999']
  ])('and not for one name, as %s', (called, person, text) => {
    const given: Given = {
      ...found,
      people: [{ 'person-name': person, 'person-role': 'carer' }],
      exploiters: [{ 'exploiter-called': called }],
      'if-missing-carer': text
    }
    expect(read('missing-child-sheet', 'police', given, ['placement'])).not.toContain(
      warned(given, ['if-missing-carer'])[0]
    )
  })

  // Whoever warns of a danger leaves nothing to them (¶39).
  it.each([
    'June rings 999 and says that Kadiatou Barry may have her',
    'Do not ring Kadiatou Barry. June rings 999',
    'June doesn’t ring Kadiatou Barry',
    'If Kadiatou Barry comes, June rings 999',
    'June rings 999 if Kadiatou Barry rings',
    'June Ashby. Nothing to Kadiatou Barry',
    'Only Nell Brody. Nobody speaks to Kadiatou Barry',
    'Kadiatou Barry must not collect her',
    'Kadiatou Barry never collects her',
    'Kadiatou Barry’s sister rings 999'
  ])('and not where it warns of them: %s', (text) => {
    const given: Given = { ...found, 'if-missing-carer': text }
    expect(read('missing-child-sheet', 'police', given, ['placement'])).not.toContain(
      warned(given, ['if-missing-carer'])[0]
    )
  })

  // A “not” or an “if” of something else takes nothing from them.
  it.each([
    'If she is not home by six, Kadiatou Barry rings 999',
    'Not out alone: Kadiatou Barry walks with her',
    'If June is out Kadiatou Barry rings 999',
    'She sleeps at Kadiatou Barry’s',
    'Mrs Kadiatou Barry rings 999',
    'Do not ring Kadiatou Barry’s sister. Kadiatou Barry rings 999'
  ])('and is marked still: %s', (text) => {
    const given: Given = { ...found, 'if-missing-carer': text }
    expect(read('missing-child-sheet', 'police', given, ['placement'])).toContain(
      warned(given, ['if-missing-carer'])[0]
    )
  })

  // Somebody who was never around the child has nothing left to them by any plan.
  it('and not for an exploiter who never was one of those around the child', () => {
    const given: Given = { ...found, people: [{ 'person-name': 'June Ashby', 'person-role': 'carer' }] }
    for (const said of warned(given, does))
      expect(read('missing-child-sheet', 'police', given, ['placement'])).not.toContain(said)
  })

  // Contact with an aunt waits who is tied to the exploiter: her own page must not tell her whom the child has named (¶30, ¶42).
  // The name of whoever has the child tells where the child is: where a copy leaves it out, no mark says whose it is (¶23).
  it('and not beside a name that the copy leaves out', () => {
    const here: Given = { ...found, people: [{ 'person-name': 'Kadiatou Barry', 'person-role': 'carer' }] }
    const sheet = read('protection-and-placement-plan', 'police', here)
    expect(sheet).toContain('[left out] rings 999')
    expect(sheet).not.toContain('[left out] rings 999 (')
  })

  const tied: Given = {
    ...found,
    people: [{ 'person-name': 'Awa Sow', 'person-role': 'carer' }],
    'place-tonight': 'with-family',
    'family-contacts': [
      {
        'contact-who': 'Awa Sow',
        'contact-relationship': 'Aunt, cousin of Kadiatou Barry',
        'contact-is-parent': 'no',
        'contact-now': 'in-contact',
        'contact-assessment': 'not-assessed'
      }
    ]
  }

  it('and tells nothing to a carer from whom the danger is kept', () => {
    expect(read('first-night', 'carer', tied)).not.toContain(warned(tied, ['if-missing-carer'])[0])
  })

  // Whatever part that person had: the aunt's copy reads the same, whether the child has named them or somebody else.
  it.each<[string, Readonly<Record<string, string>>]>([
    ['somebody else', { 'person-role': 'other' }],
    ['no part on record', {}],
    ['a carer who has left', { 'person-role': 'carer', 'person-until': '2026-11-10' }]
  ])('and keeps no name in that carer’s copy because it is a danger’s: %s', (_, part) => {
    const given: Given = {
      ...tied,
      people: [
        { 'person-name': 'Awa Sow', 'person-role': 'carer' },
        { 'person-name': 'Kadiatou Barry', ...part }
      ],
      'education-history': 'Kadiatou Barry took her to school.'
    }
    for (const document of ['care-plan', 'assessment-record'] as const) {
      expect(read(document, 'carer', given)).toContain('[left out] took her to school')
      expect(read(document, 'carer', given)).not.toContain('Kadiatou Barry')
    }
  })

  // An order that stands only because a danger is named in a text tells her who the danger is, where she reads that text.
  it('and orders nothing anew in that carer’s copy', () => {
    const decided = (name: string): Given => ({
      ...tied,
      'delegated-authority-state': 'agreed-in-writing',
      'delegated-authority': `${name} decides from day to day`,
      consents: [{ 'consent-state': 'given', 'consent-by': name }],
      'if-missing-carer': `${name} rings 999`,
      'if-missing-authority': `The duty team rings ${name}`
    })
    for (const document of ['action-list', 'protection-and-placement-plan', 'care-plan'] as const) {
      const [danger, other] = ['Kadiatou Barry', 'Fatoumata Bah'].map((name) =>
        read(document, 'carer', decided(name), ['placement']).replaceAll(
          /Kadiatou Barry|Fatoumata Bah/g,
          'Somebody'
        )
      )
      expect(danger, document).toBe(other)
    }
    // Who works on the case reads it.
    const own = read('action-list', 'full', decided('Kadiatou Barry'), ['placement'])
    expect(own).toContain(words('action-list.as.take-advice-on-the-agreement.decided-more'))
  })
})

// Who guards the child at a gate reads whom to keep away, and in which words: no gap stands for a name that the same page tells (¶23, ¶30).
describe('the name of a danger that a school is told', () => {
  const people = [
    { 'person-name': 'June Ashby', 'person-role': 'carer' },
    { 'person-name': 'Duc Pham', 'person-role': 'relative' },
    { 'person-name': 'Lan Tran', 'person-role': 'parent' }
  ]
  const given = (contact: Readonly<Record<string, string>>): Given => ({
    'known-as': 'Mai',
    'trafficking-conclusion': 'suspected',
    'place-tonight': 'foster-home',
    people,
    'education-pathway-plan': 'Duc Pham must not collect her. Lan Tran is rung when she is ill.',
    'family-contacts': [
      { 'contact-who': 'Duc Pham', 'contact-relationship': 'Uncle', 'contact-is-parent': 'no', ...contact }
    ]
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['found not safe', { 'contact-assessment': 'assessed-not-safe' }],
    ['part of it', { 'contact-involvement': 'suspected' }],
    ['no contact', { 'contact-plan': 'no-contact' }]
  ])('stays in the words of the plan: %s', (_, contact) => {
    expect(read('care-plan', 'school', given(contact))).toContain('Duc Pham must not collect her')
  })

  it('and other names of the family do not', () => {
    const copy = read('care-plan', 'school', given({ 'contact-assessment': 'assessed-safe' }))
    expect(copy).toContain('[left out] must not collect her. [left out] is rung')
    // Of somebody who has the child it would say where the child is.
    const carer = { ...given({ 'contact-assessment': 'assessed-not-safe' }) }
    const here: Given = { ...carer, people: [{ 'person-name': 'Duc Pham', 'person-role': 'carer' }] }
    expect(read('care-plan', 'school', here)).toContain('[left out] must not collect her')
  })

  it('comes back for all of the family where the school is told how the child is kept safe', () => {
    expect(
      read('care-plan', 'school', given({ 'contact-assessment': 'assessed-safe' }), ['safety'])
    ).toContain('Duc Pham must not collect her. Lan Tran is rung when she is ill')
  })
})
