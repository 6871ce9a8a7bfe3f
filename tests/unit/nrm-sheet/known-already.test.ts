import { beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '../../../machines/case-file/case-file'
import { madeWords, sheetSays } from '../../../src/documents/compose/nrm-sheet/blocks'
import { noteOn } from '../../../src/documents/compose/nrm-sheet/notes'
import { nrmSheet } from '../../../src/documents/compose/nrm-sheet/sheet'
import type { Words } from '../../../src/i18n/words'
import { askedOn } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'
import { buildingOf } from './built'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const languageIn = (answers: Answers) =>
  nrmSheet(buildingOf(answers, words))
    .sections.flatMap(({ fields }) => fields)
    .find(({ id }) => id === 'interpreter-language')?.text

// ¶26: it is asked once in which language the child is spoken with.
describe('the language of the interpreter', () => {
  const asked = (given: NamedCase['answers']) =>
    languageIn(answersOf({ 'trafficking-conclusion': 'suspected', 'interpreter-needed': 'yes', ...given }))

  it('is the one of the first hour, until another is recorded', () => {
    expect(asked({ 'first-language': 'Vietnamese, northern (Nghe An)' })).toBe(
      'Vietnamese, northern (Nghe An)'
    )
    expect(asked({ 'first-language': 'Vietnamese', 'interpreter-language': 'Muong' })).toBe('Muong')
  })

  // Whoever reads “British Sign Language” alone books an interpreter whom the child does not follow (¶25, ¶26).
  it.each([
    ['own-signs', 'Home signs', 'British Sign Language', 'Home signs; interpreter: British Sign Language'],
    ['own-signs', 'Home signs', 'Deaf relay, gesture', 'Home signs; interpreter: Deaf relay, gesture'],
    ['another-sign-language', 'Kurmanji', 'BSL', 'Kurmanji; interpreter: BSL'],
    ['british-sign-language', 'Kurmanji', 'BSL', 'BSL'],
    ['yes', 'English', 'BSL', 'BSL'],
    ['yes', 'Turkish Sign Language', 'BSL', 'Turkish Sign Language; interpreter: BSL'],
    ['yes', 'Turkish Sign Language', 'Turkish', 'Turkish Sign Language; interpreter: Turkish'],
    ['yes', 'British Sign Language', 'BSL', 'BSL'],
    ['no', 'Kurmanji', 'Sorani', 'Sorani']
  ])('where help is %s, with %s and an interpreter in %s, is %s', (help, first, interpreted, written) => {
    expect(
      asked({
        'communication-help-needed': help,
        'first-language': first,
        'interpreter-language': interpreted
      })
    ).toBe(written)
  })

  it('is that of the interpreter where the child has signs of their own and no first language is recorded', () => {
    expect(asked({ 'communication-help-needed': 'own-signs', 'interpreter-language': 'BSL' })).toBe('BSL')
  })

  it.each(['not-known', 'not-yet-explored', 'does-not-apply'] as const)(
    'is the one of the first hour where another is %s',
    (reason) => {
      expect(asked({ 'first-language': 'Home signs', 'interpreter-language': { reason } })).toBe('Home signs')
      expect(asked({ 'first-language': 'Tigrinya', 'interpreter-language': { reason } })).toBe('Tigrinya')
    }
  )

  it('is said not to be known where nothing else is', () => {
    expect(asked({ 'interpreter-language': { reason: 'not-known' } })).toBe('Not known')
    expect(asked({ 'first-language': 'English', 'interpreter-language': { reason: 'not-known' } })).toBe(
      'Not known'
    )
  })

  it('is still missing where nothing, or English alone, is recorded', () => {
    expect(asked({})).toBe('')
    expect(asked({ 'first-language': 'English' })).toBe('')
  })
})

// ¶19, ¶31: whoever is given the sheet asks first whether the child was referred, when, by whom and under which number.
describe('the sheet of a referral that was made', () => {
  const suspected = {
    people: [{ 'person-name': 'Kay Moss', 'person-role': 'first-responder' }],
    'trafficking-conclusion': 'suspected',
    'referral-first-responder': 'Kay Moss'
  }
  const made = { ...suspected, referral: 'made', 'referral-made-on': '2026-11-20' }
  const isSaid = (given: NamedCase['answers']) => {
    const building = buildingOf(answersOf(given), words)
    const says = sheetSays(building).join('\n')
    return {
      made: madeWords(building),
      howToBegin: ['online-only', 'first-responder', 'no-consent'].every((id) =>
        says.includes(words(`nrm-sheet.says.${id}`))
      ),
      says
    }
  }

  it('says so, with what of it is recorded, and not how to begin one', () => {
    const { made: text, howToBegin, says } = isSaid(made)
    expect(text).toContain('20 November 2026')
    expect(text).toContain('Kay Moss')
    expect(text).toContain('not recorded')
    expect(isSaid({ ...made, 'referral-reference': 'NRM 4471' }).made).toContain('NRM 4471')
    expect(howToBegin).toBe(false)
    expect(says).toContain(words('nrm-sheet.says.one-each'))
    expect(isSaid({ ...suspected, referral: 'already-made-by-another' }).made).toBeDefined()
  })

  it('says nothing of it while it is being made', () => {
    const { made: text, howToBegin } = isSaid({ ...suspected, referral: 'being-made' })
    expect(text).toBeUndefined()
    expect(howToBegin).toBe(true)
  })

  // Modern Slavery Act 2015, sections 48 and 52: a safeguarding referral and a guardian are a child’s, and an adult is asked for consent.
  it('says of an adult’s referral nothing that goes with a child’s', () => {
    const ofAChild = [
      'safeguarding referral',
      'Independent Child Trafficking Guardian',
      'must not be asked for'
    ]
    const count = (birth: string, doubt: string) => {
      const { says } = isSaid({
        ...suspected,
        'age-in-doubt': doubt,
        'dates-of-birth': [{ 'birth-date': birth, 'birth-source': 'document' }],
        'adult-told-consent-needed': 'yes',
        'adult-told-on': '2026-11-20',
        'adult-answer': 'agrees'
      })
      expect(says).toContain('Only a first responder can start it')
      return ofAChild.filter((text) => says.includes(text)).length
    }
    expect(count('2007-02-20', 'no')).toBe(0)
    expect(count('2009-02-20', 'no')).toBe(3)
    // Somebody who may be a child is treated as one (¶7).
    expect(count('2007-02-20', 'yes')).toBe(3)
  })

  it('says both of one that has ended: another may be prepared', () => {
    const ended = [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'negative',
        'nrm-decision-on': '2026-11-23'
      }
    ]
    const { made: text, howToBegin } = isSaid({ ...made, 'nrm-decisions': ended })
    expect(text).toContain('It ended without a positive decision')
    expect(text).not.toContain('Send on')
    expect(howToBegin).toBe(true)
    expect(isSaid(made).made).toContain('Send on')
  })

  // ¶19: what was found on reasonable grounds is not taken back by how the referral ended.
  it.each([
    [
      [
        ['reasonable-grounds', 'positive'],
        ['conclusive-grounds', 'negative']
      ],
      'It ended with a negative conclusive grounds decision: give'
    ],
    [
      [
        ['conclusive-grounds', 'negative'],
        ['reconsideration', 'negative']
      ],
      'A reconsideration left it negative: give'
    ],
    [
      [
        ['reasonable-grounds', 'positive'],
        ['conclusive-grounds', 'suspended-or-closed']
      ],
      'It was suspended or closed: give'
    ]
  ])('says with what it ended: %j', (decisions, ending) => {
    const { made: text } = isSaid({
      ...made,
      'nrm-decisions': decisions.map(([kind = '', outcome = ''], index) => ({
        'nrm-decision-kind': kind,
        'nrm-decision-outcome': outcome,
        'nrm-decision-on': `2026-11-2${String(index + 1)}`
      }))
    })
    expect(text).toContain(ending)
    expect(text).not.toContain('without a positive')
  })

  // The answer has no day: months later, for another referral, “within the last week” is of another week.
  it('says of the last contact that the answer has no day', () => {
    const note = (given: NamedCase['answers']) =>
      noteOn('last-in-contact', buildingOf(answersOf(given), words))
    const lately = { 'last-contact-when': 'within-the-last-week' }
    expect(note({ ...made, ...lately })).toBe(words('nrm-sheet.notes.last-in-contact'))
    expect(note({ ...suspected, ...lately })).toBeUndefined()
    expect(note(made)).toBeUndefined()
  })
})

// The form asks for whom the first responder works and how they are reached (¶19): whoever names them in the list of people has said it.
describe('the first responder', () => {
  const listed = (fields: Record<string, string>, given: NamedCase['answers'] = {}) => {
    const answers = answersOf({
      'trafficking-conclusion': 'suspected',
      referral: 'being-made',
      people: [{ 'person-name': 'Rosalind Peake', 'person-role': 'first-responder', ...fields }],
      'referral-first-responder': 'Rosalind Peake',
      ...given
    })
    const text = (id: string) =>
      nrmSheet(buildingOf(answers, words))
        .sections.flatMap(({ fields: all }) => all)
        .find((field) => field.id === id)?.text
    const asked = askedOn('referral-being-made', { answers, today })
    return {
      form: (['organisation', 'work-email', 'responder-phone'] as const).map(text),
      asked: (['referral-organisation', 'referral-responder-contact'] as const).filter((id) =>
        asked.includes(id)
      )
    }
  }
  const known = {
    'person-organisation': 'Harbourshire, exploitation team',
    'person-contact': '01632 960128; rosalind@harbourshire.example'
  }

  it('is on the form as the list of people has them, and is not asked for again', () => {
    expect(listed(known)).toEqual({
      form: ['Harbourshire, exploitation team', 'rosalind@harbourshire.example', '01632 960128'],
      asked: []
    })
  })

  it('is asked for what the list does not say, and what is said of the referral goes before', () => {
    expect(listed({ 'person-contact': '01632 960128' })).toEqual({
      form: ['', '', '01632 960128'],
      asked: ['referral-organisation', 'referral-responder-contact']
    })
    const said = listed(known, { 'referral-organisation': 'Harbourshire County Council' })
    expect(said.form[0]).toBe('Harbourshire County Council')
    expect(said.asked).toEqual(['referral-organisation', 'referral-responder-contact'])
  })

  it.each(['Hove City Council Leaving Care Team', 'Kent Police child exploitation team'])(
    'a body that employs people stands with its team: %s',
    (organisation) => {
      const { form, asked } = listed({ ...known, 'person-organisation': organisation })
      expect([form[0], asked]).toEqual([organisation, []])
    }
  )

  const both = ['referral-organisation', 'referral-responder-contact']
  const [organisation, email, phone] = [
    'Harbourshire, exploitation team',
    'rosalind@harbourshire.example',
    '01632 960128'
  ]

  // What the form lacks is asked for, and what is asked for it lacks.
  it.each([
    ['a team alone is no organisation', { 'person-organisation': 'Leaving Care Team' }, ['', email, phone]],
    ['nor is one of county lines', { 'person-organisation': 'County lines team' }, ['', email, phone]],
    [
      'the figures of an email are no telephone',
      { 'person-contact': '4471228@police.example' },
      [organisation, '4471228@police.example', '']
    ],
    [
      'a sign alone is no email',
      { 'person-contact': 'ask @ front desk 01632 960128' },
      [organisation, '', phone]
    ],
    ['somebody who has left is called by nobody', { 'person-until': '2026-11-20' }, ['', '', '']]
  ])('%s', (_, fields, form) => {
    expect(listed({ ...known, ...fields })).toEqual({ form, asked: both })
  })

  it('stands by name on a referral that they made before they left, and is called no more', () => {
    const made = { referral: 'made', 'referral-made-on': '2026-11-10' }
    const left = { ...known, 'person-until': '2026-11-20' }
    expect(listed(left, made).form).toEqual([organisation, '', ''])
  })
})

// ¶19: whoever refers needs to know how the form is filled in. The child’s lawyer reads what it says, and sends nothing.
describe('the sheet in a copy', () => {
  const read = (recipient: 'full' | 'lawyer' | 'receiving-authority', more: NamedCase['answers'] = {}) =>
    readIn(
      copyFor(
        documentsOf(
          { 'trafficking-conclusion': 'suspected', nationality: 'Kenyan', ...more },
          words
        )('nrm-preparation-sheet'),
        recipient,
        words
      ).model
    )
  const says = (id: string) => words(`nrm-sheet.says.${id}`)
  const ofFillingIn = () => [
    says('online-only'),
    says('first-responder'),
    says('staying'),
    words('nrm-sheet.missing-title'),
    words('nrm-sheet.nothing-blocks'),
    words('nrm-sheet.online'),
    words('nrm-sheet.notes.responder-role')
  ]

  it.each(['full', 'receiving-authority'] as const)('%s says how it is filled in', (recipient) => {
    for (const text of ofFillingIn()) expect(read(recipient)).toContain(text)
  })

  it('for the lawyer says what is recorded, that no child is asked to consent, and whom to ask', () => {
    const text = read('lawyer')
    for (const one of ofFillingIn().filter((said) => said !== words('nrm-sheet.missing-title')))
      expect(text).not.toContain(one)
    for (const one of [says('no-consent'), says('contacts'), 'Kenyan']) expect(text).toContain(one)
  })
})
