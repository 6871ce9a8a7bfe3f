import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase, ScenarioItem } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** Who asked, and what was told them, by hand from ¶23 and ¶30. Whoever has the child tonight, and the police, know to whom nothing is said. */
const asked = (name: string) => ({
  'enquirer-name': name,
  'enquirer-identity': 'established',
  'enquirer-told': 'location-told'
})
const given: Given = {
  'known-as': 'Chen',
  'age-as-known': '16-or-17',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  'education-place': 'in-school',
  'school-name': 'Hatherby School',
  people: [
    { 'person-name': 'Joan Ashby', 'person-role': 'carer' },
    { 'person-name': 'Grace Oduya', 'person-role': 'social-worker' },
    {
      'person-name': 'Colin Wray',
      'person-role': 'designated-teacher',
      'person-organisation': 'Hatherby C of E Academy'
    },
    {
      'person-name': 'Meera Shah',
      'person-role': 'designated-teacher',
      'person-organisation': 'Hatherby School'
    }
  ],
  'parental-responsibility-holders': [
    { 'holder-name': 'Zhao Jianguo', 'holder-reach': 'in-touch' },
    { 'holder-name': 'Liu Mei', 'holder-reach': 'in-touch' }
  ],
  'family-contacts': [
    { 'contact-who': 'Liu Mei', 'contact-is-parent': 'yes', 'contact-assessment': 'assessed-safe' }
  ],
  debts: [{ 'debt-for': 'School fees', 'debt-owed-by': 'family', 'debt-still-claimed': 'yes' }],
  enquirers: ['Zhao Jianguo', 'Liu Mei', 'Colin Wray', 'Meera Shah', 'Joan Ashby', 'Grace Oduya'].map(asked)
}

type Paper = readonly [DocumentId, RecipientId, readonly Matter[]]

const knows = (name: string) => `${name}. They know where the child is`
const read = ([document, recipient, also]: Paper): string =>
  readIn(copyFor(documentsOf(given, words)(document), recipient, words, also).model)

describe('who asked and may not be told', () => {
  it.each<Paper>([
    ['first-night', 'carer', []],
    ['first-night', 'full', ['placement']],
    ['missing-child-sheet', 'police', ['education']],
    ['care-plan', 'carer', ['placement']],
    ['transfer-summary', 'receiving-authority', ['placement']]
  ])('stands in the %s for the %s, and nobody stands there who may be', (...paper) => {
    const said = read(paper)
    expect(said).toContain(knows('Zhao Jianguo'))
    for (const name of ['Liu Mei', 'Colin Wray', 'Meera Shah', 'Joan Ashby', 'Grace Oduya'])
      expect(said, name).not.toContain(knows(name))
  })

  // The police are not told where the child goes to school: today's teacher is no danger in their sheet for having been told (¶39).
  it('of a school’s staff, the police’s sheet that is not told of the school names nobody', () => {
    const said = read(['missing-child-sheet', 'police', []])
    expect(said).toContain(knows('Zhao Jianguo'))
    for (const name of ['Colin Wray', 'Meera Shah']) expect(said, name).not.toContain(knows(name))
  })
})

// The police look for the child of a family that owes a debt: the mother at home, who reports it, is no danger for that (¶39).
it.each<{ also: Matter[] }>([{ also: [] }, { also: ['placement', 'care', 'immigration'] }])(
  'a mother at home is no danger on the police’s sheet on the night on which her child goes missing (told also: $also)',
  ({ also }) => {
    const home: Given = {
      'known-as': 'Ana',
      'age-as-known': '16-or-17',
      nationality: 'British',
      'trafficking-conclusion': 'suspected',
      'place-tonight': 'missing',
      'parental-responsibility-holders': [{ 'holder-name': 'Liu Mei', 'holder-reach': 'in-touch' }],
      debts: [{ 'debt-for': 'A phone', 'debt-owed-by': 'child-and-family', 'debt-still-claimed': 'yes' }],
      enquirers: [asked('Liu Mei')]
    }
    const sheet = copyFor(documentsOf(home, words)('missing-child-sheet'), 'police', words, also)
    expect(readIn(sheet.model)).not.toContain(knows('Liu Mei'))
  }
)

// A school meets whoever waits at its gate, and is not told what is suspected (¶23, ¶32).
describe('a man who says that he will fetch the child, and was told nothing', () => {
  const at = (more: Given, also: readonly Matter[] = []): string =>
    readIn(
      copyFor(
        documentsOf({ 'known-as': 'Chen', 'age-as-known': '16-or-17', ...more }, words)('care-plan'),
        'school',
        words,
        also
      ).model
    )
  const man = (identity: string, told = 'nothing'): Given => ({
    enquirers: [
      {
        'enquirer-name': 'Daniel Royce',
        'enquirer-says-they-are': 'Will fetch him',
        'enquirer-identity': identity,
        'enquirer-told': told
      }
    ]
  })

  it.each(['suspected', 'still-finding-out', 'not-suspected'])(
    'is named to a school before and after it is known who he is, the same whatever is concluded (%s)',
    (concluded) => {
      for (const identity of ['being-checked', 'established'])
        expect(at({ 'trafficking-conclusion': concluded, ...man(identity) }), identity).toContain(
          'Daniel Royce'
        )
      expect(at({ 'trafficking-conclusion': concluded, ...man('established') })).toBe(at(man('established')))
    }
  )

  it('also where the school is told of the suspicion', () => {
    const suspected = { 'trafficking-conclusion': 'suspected', ...man('established') }
    expect(at(suspected, ['status'])).toContain('Daniel Royce')
  })

  it.each<[string, ScenarioItem]>([
    ['was found safe', { 'contact-assessment': 'assessed-safe' }],
    ['is somebody with whom contact goes on', { 'contact-plan': 'existing-contact-continues' }]
  ])('is not named where he %s', (_, fields) => {
    const known: Given = {
      'family-contacts': [{ 'contact-who': 'Daniel Royce', ...fields }],
      ...man('established')
    }
    expect(at(known)).not.toContain('Will fetch him')
  })

  // Those who have the child, answer for them or teach them ask too: no copy calls them a danger for it (¶23).
  it.each<[string, Given]>([
    [
      'a mother who has the child',
      {
        'placement-kind': 'with-parent',
        'placement-responsible-person': 'Daniel Royce',
        people: [{ 'person-name': 'Daniel Royce', 'person-role': 'parent' }]
      }
    ],
    [
      'a grandfather with whom the child was placed',
      {
        'placement-kind': 'connected-person-foster-care',
        'placement-responsible-person': 'Daniel Royce',
        people: [{ 'person-name': 'Daniel Royce', 'person-role': 'relative' }]
      }
    ],
    [
      'a parent who holds parental responsibility',
      {
        'parental-responsibility-holders': [{ 'holder-name': 'Daniel Royce', 'holder-reach': 'in-touch' }]
      }
    ],
    [
      'the designated teacher',
      {
        'education-place': 'in-school',
        people: [{ 'person-name': 'Daniel Royce', 'person-role': 'designated-teacher' }]
      }
    ],
    [
      'the foster carer',
      { 'place-tonight': 'foster-home', people: [{ 'person-name': 'Daniel Royce', 'person-role': 'carer' }] }
    ]
  ])('is not named as %s, whatever is concluded', (_, who) => {
    for (const concluded of ['suspected', 'not-suspected'])
      for (const also of [[], ['status']] as const)
        expect(
          at({ 'trafficking-conclusion': concluded, ...who, ...man('established') }, also)
        ).not.toContain('Will fetch him')
    expect(at({ ...who, ...man('established') })).not.toContain('Will fetch him')
  })

  it('is named where the carer has the name of somebody who exploits the child', () => {
    const feared: Given = {
      'trafficking-conclusion': 'suspected',
      people: [{ 'person-name': 'Daniel Royce', 'person-role': 'carer' }],
      exploiters: [{ 'exploiter-called': 'Daniel Royce' }],
      ...man('established')
    }
    expect(at(feared)).toContain('Daniel Royce')
  })

  it('is named where contact with him waits, though he holds parental responsibility', () => {
    const waits: Given = {
      'parental-responsibility-holders': [{ 'holder-name': 'Daniel Royce', 'holder-reach': 'in-touch' }],
      'family-contacts': [{ 'contact-who': 'Daniel Royce', 'contact-plan': 'wait-for-assessment' }],
      ...man('established')
    }
    expect(at(waits)).toContain('Will fetch him')
  })

  it('is not named where somebody told him what he asked', () => {
    expect(at(man('established', 'other-information'))).not.toContain('Daniel Royce')
  })
})
