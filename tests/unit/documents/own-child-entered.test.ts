import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents/ids'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase, ScenarioItem } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/**
 * A baby is missing with its mother. Whoever looks for her looks for both, whatever was said of children before the baby was born, and whichever of the
 * two places somebody wrote it in (¶20, ¶39).
 */
type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const baby: ScenarioItem = {
  'connected-child-name': 'Ibrahima',
  'connected-child-relation': 'own-child',
  'connected-child-age': 'Born 9 January 2026',
  'connected-child-where': 'With her, at 4 Tannery Row'
}
const mother: Given = {
  'known-as': 'Aïssatou',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'missing',
  'siblings-and-other-children': [baby]
}
const read = (document: DocumentId, recipient: RecipientId, given: Given, also: readonly Matter[] = []) =>
  readIn(copyFor(documentsOf(given, words)(document), recipient, words, also).model)

const row = (values: string) =>
  `"label":"${words('documents.missing-child.own-children')}","values":[${values}]`
const entry = '"Ibrahima; Born 9 January 2026; With her, at 4 Tannery Row"'
const yes: Given = { 'has-children-of-their-own': 'yes' }

describe('the sheet for the police', () => {
  it.each<[string, Given, string]>([
    ['where none was said before the birth', { 'has-children-of-their-own': 'no' }, entry],
    ['where nobody asked', {}, entry],
    ['in place of a bare yes', yes, entry],
    [
      'beside what was typed before',
      { ...yes, 'children-of-their-own': 'Ibrahima, in her care' },
      `"Ibrahima, in her care",${entry}`
    ],
    // Somebody entered that there is one, and nothing more: who looks for her looks for two.
    [
      'of whom nothing more is known',
      { 'siblings-and-other-children': [{ 'connected-child-relation': 'own-child' }] },
      '"Not named yet"'
    ],
    [
      'whose name is a part of another’s',
      {
        ...yes,
        'children-of-their-own': 'Alice, aged 12, with her',
        'siblings-and-other-children': [
          {
            'connected-child-relation': 'own-child',
            'connected-child-name': 'Ali',
            'connected-child-age': '2'
          }
        ]
      },
      '"Alice, aged 12, with her","Ali; 2"'
    ],
    [
      'once',
      {
        ...yes,
        'children-of-their-own': 'Ibrahima, with her',
        'siblings-and-other-children': [
          { 'connected-child-relation': 'own-child', 'connected-child-name': 'Ibrahima' }
        ]
      },
      '"Ibrahima, with her"'
    ],
    ['a bare yes alone', { ...yes, 'siblings-and-other-children': [] }, '"Yes"']
  ])('names the baby %s', (_, more, values) => {
    expect(read('missing-child-sheet', 'police', { ...mother, ...more })).toContain(row(values))
  })

  it('says nothing of a brother there', () => {
    const given: Given = {
      ...mother,
      'siblings-and-other-children': [{ ...baby, 'connected-child-relation': 'brother-or-sister' }]
    }
    expect(read('missing-child-sheet', 'police', given)).not.toContain(
      words('documents.missing-child.own-children')
    )
  })
})

// Maria wants the girl and the baby. Whoever opens the door gives her neither (¶20, ¶23, ¶39).
describe('the danger box', () => {
  const wanted: Given = {
    ...mother,
    'place-tonight': 'foster-home',
    enquirers: [{ 'enquirer-name': 'Maria Radu', 'enquirer-identity': 'not-established' }]
  }
  const guards = () => words('documents.dangers.do.their-own-child-too')

  it.each<[string, Given, RecipientId, boolean]>([
    [
      'of a carer, of whose child an answer tells',
      { ...wanted, ...yes, 'siblings-and-other-children': [] },
      'carer',
      true
    ],
    ['of the whole, where only the entry tells', wanted, 'full', true],
    ['where there is no child of theirs', { ...wanted, 'siblings-and-other-children': [] }, 'full', false],
    [
      'where the child of theirs is overseas',
      {
        ...wanted,
        'siblings-and-other-children': [{ ...baby, 'connected-child-own-referral': 'overseas-take-advice' }]
      },
      'full',
      false
    ],
    [
      'where nobody is to be kept away',
      { ...mother, 'place-tonight': 'foster-home', enquirers: [] },
      'full',
      false
    ]
  ])('guards the baby too %s', (_, given, recipient, does) => {
    expect(read('first-night', recipient, given).includes(guards())).toBe(does)
  })

  it('tells a school of no baby', () => {
    expect(read('care-plan', 'school', { ...wanted, ...yes })).not.toContain(guards())
  })
})

// She says that he is hers, and nobody has checked it: he may be another child who was trafficked (¶20, ¶39).
describe('a child who is with them, and whose child nobody has established', () => {
  const label = () => words('documents.the-child.child-with-them')
  const luca = (more: ScenarioItem): Given => ({
    ...mother,
    'siblings-and-other-children': [
      {
        'connected-child-name': 'Luca',
        'connected-child-relation': 'not-established',
        'connected-child-where': 'With her in the foster home',
        ...more
      }
    ]
  })

  it.each<[DocumentId, RecipientId, readonly Matter[]]>([
    ['missing-child-sheet', 'police', []],
    ['first-night', 'full', ['placement']],
    ['first-night', 'carer', ['other-people']]
  ])('stands on the %s for %s', (document, recipient, also) => {
    const said = read(document, recipient, luca({}), also)
    expect(said).toContain(label())
    expect(said).toContain('Luca')
    expect(said).toContain('leave that to the social worker')
  })

  // The boy of the same home who may be used to draw her in is named as a danger nowhere. Nor does an officer read that the two belong together (¶19, ¶20, ¶39).
  it.each<[DocumentId, RecipientId, readonly Matter[]]>([
    ['missing-child-sheet', 'police', []],
    ['first-night', 'full', ['placement']]
  ])('may be why she is not safe: on the %s for %s somebody asks first', (document, recipient, also) => {
    const kai = luca({
      'connected-child-name': 'Kai',
      'connected-child-age': '15',
      'connected-child-where': 'In the same home'
    })
    const said = read(document, recipient, { ...kai, 'safe-place-first': 'not-safe-another-child' }, also)
    expect(said).toContain('before anybody keeps the two together or apart')
    expect(said).not.toContain('Whose child this is')
    const other = read(document, recipient, { ...kai, 'safe-place-first': 'not-safe' }, also)
    expect(other).toContain('Whose child this is')
    expect(other).not.toContain('together or apart')
  })

  it.each<[string, ScenarioItem]>([
    ['is elsewhere', { 'connected-child-where': 'With his aunt, in Leeds' }],
    ['is with her mother', { 'connected-child-where': 'With her mother, in Leeds' }],
    [
      'lives with a husband of hers',
      { 'connected-child-where': 'Safe house, 4 Mill Lane, with her husband' }
    ],
    ['is not with her', { 'connected-child-where': 'Not with her' }],
    ['is a brother', { 'connected-child-relation': 'brother-or-sister' }],
    ['is her own', { 'connected-child-relation': 'own-child' }]
  ])('does not stand there where the other child %s', (_, more) => {
    expect(read('missing-child-sheet', 'police', luca(more))).not.toContain(label())
    expect(read('first-night', 'full', luca(more), ['placement'])).not.toContain(label())
  })
})

// Where the baby is, the mother is (¶23).
it('no copy that is not told where the child lives says where the baby is', () => {
  for (const recipient of ['health', 'school', 'police', 'child', 'full'] as const)
    expect(read('care-plan', recipient, mother)).not.toContain('Tannery')
})
