import { describe, expect, it } from 'vitest'
import {
  everything,
  withoutTheLocation,
  type Disclosure
} from '../../../../machines/policy/disclosure/disclosure'
import {
  namesOfDangers,
  openWords,
  locationTexts,
  textsThatReveal
} from '../../../../machines/policy/disclosure/location'
import {
  codesIn,
  comparable,
  familiesIn,
  namesIn,
  wholesOf
} from '../../../../machines/policy/disclosure/names-in-text'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { answersOf, type NamedCase } from '../../../cases/named-case'

const none: ReadonlySet<string> = new Set()
const open = (...words: readonly string[]): ReadonlySet<string> => new Set(words)
const view = (given: NamedCase['answers']): CaseView => ({ answers: answersOf(given), today: '2026-11-24' })
const sorted = (texts: Iterable<string>) => [...texts].sort()

describe('words of a text', () => {
  it.each([
    ['Ruth’s car, and RUTH', ['ruth', 'car', 'and', 'ruth']],
    ["the Marshes' house", ['the', 'marshes', 'house']],
    ['Tekle-Haddow- 4b', ['tekle-haddow', '4b']],
    ['…', []]
  ])('%s are compared as %j', (text, words) => {
    expect(comparable(text)).toEqual(words)
  })

  it.each([
    ['01632 960171 at any hour', ['01632 960171']],
    ['+44 1632 960171', ['+44 1632 960171']],
    ['ruth@lanternfold.example, or by post', ['ruth@lanternfold.example']],
    ['Port Merrin FH4 7QQ', ['FH4 7QQ', 'FH4']],
    ['Port Merrin FH47QQ', ['FH47QQ', 'FH4']],
    ['4 7 2026', []]
  ])('“%s” leads by itself through %j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes)
  })

  it.each([
    ['With the Ashdowns.', none, ['Ashdown', 'Ashdown']],
    ['With the Marshes.', none, ['Marshe', 'Marsh']],
    ['With the Bellweather family.', none, ['Bellweather', 'Bellweather']],
    ['With the Ashdowns.', open('ashdown'), []],
    ['With the Bankoles.', open('bankole'), []],
    ['With the Marshes.', open('marsh'), []],
    ['With the Carers.', none, []],
    ['With the School family.', none, []],
    ['With ashdown.', none, []],
    ['He likes Ashdowns.', none, []]
  ])('“%s” names the families %j', (text, stays, families) => {
    expect(familiesIn(text, stays)).toEqual(families)
  })

  it.each([
    ['Larkhill School', none, ['Larkhill School', 'Larkhill']],
    ['At Larkhill School, Thornmere', none, ['Larkhill School', 'Larkhill', 'Thornmere']],
    [
      'Upper Larkhill Primary School',
      none,
      [
        'Larkhill',
        'Larkhill Primary',
        'Larkhill Primary School',
        'Upper Larkhill',
        'Upper Larkhill Primary',
        'Upper Larkhill Primary School'
      ]
    ],
    ['larkhill school', none, ['larkhill']],
    ['larkhill and other schools in the town over there', none, []],
    ['zelk school', none, ['zelk']],
    ['Larkhill School', open('larkhill'), []],
    ['Park House', none, []],
    ['Tekle-Haddow', none, ['Haddow', 'Tekle', 'Tekle-Haddow']],
    ['Semi-Independent', none, []],
    ['Mo', none, []],
    ['Ash', none, ['Ash']],
    ['ash', none, []],
    ['Ab1', none, ['Ab1']],
    ['A1b', none, []]
  ])('“%s” names %3$j', (text, stays, names) => {
    expect(sorted(new Set(namesIn(text, stays)))).toEqual(sorted(names))
  })

  it.each([
    ['14 Curlew Rise, Port Merrin', none, ['14 Curlew Rise, Port Merrin', '14 Curlew Rise']],
    ['Park House (the green door)', none, ['Park House (the green door)', 'Park House']],
    ['Larkhill\nSchool', none, ['Larkhill\nSchool', 'Larkhill']],
    ['Flat 2', none, ['Flat 2', 'Flat 2']],
    ['park house', none, []],
    ['Larkhill', open('larkhill'), []],
    ['Ash', none, []],
    [`Larkhill ${'x'.repeat(112)}`, none, []],
    [`Larkhill ${'x'.repeat(111)}`, none, [`Larkhill ${'x'.repeat(111)}`, `Larkhill ${'x'.repeat(111)}`]]
  ])('“%s” tells as a whole', (text, stays, wholes) => {
    expect(wholesOf(text, stays)).toEqual(wholes)
  })
})

const placed = view({
  'known-as': 'Selam',
  'full-name': 'Selam Tekle-Haddow',
  'first-name': 'Selamawit',
  'last-name': 'Gebre',
  'other-names': [{ 'other-name': 'Sela' }],
  'periods-of-care': [{ 'care-authority': 'Kentmere' }],
  'area-authority-name': 'Fellshire',
  'placement-address': '14 Curlew Rise, Port Merrin',
  'daily-care': 'The Quillfoots stand in for Ruth.',
  'missing-episodes': [{ 'missing-from': 'Mill Cottage, Oldbury' }],
  exploiters: [{ 'exploiter-called': 'Mick Tarrow' }],
  enquirers: [{ 'enquirer-name': 'Ivo Brandt' }],
  people: [
    {
      'person-name': 'Ruth Ashdown',
      'person-role': 'carer',
      'person-organisation': 'Lanternfold Fostering',
      'person-contact': 'ruth@lanternfold.example'
    },
    {
      'person-name': 'Odette Bellweather',
      'person-role': 'other',
      'person-organisation': 'Copperwaite Trust',
      'person-contact': '01632 960180'
    },
    {
      'person-name': 'Ana Bell',
      'person-role': 'social-worker',
      'person-organisation': 'Harbourshire council, Fellshire office',
      'person-contact': '01632 960171'
    },
    { 'person-name': 'Lorna Tweddle', 'person-role': 'police', 'person-organisation': 'Fellshire Police' }
  ]
})
const own = (...roles: Disclosure['own']): Disclosure => ({ leftOut: new Set(['placement']), own: roles })

describe('the words that stay', () => {
  it('are the child’s names, those of people elsewhere, and the authority that is responsible, without the area', () => {
    expect(sorted(openWords(placed, own()))).toEqual(
      sorted([
        'selam',
        'selamawit',
        'gebre',
        'kentmere',
        'tekle-haddow',
        'tekle',
        'haddow',
        'sela',
        'harbourshire',
        'council',
        'office',
        'ana',
        'bell',
        'lorna',
        'tweddle'
      ])
    )
  })

  it('and the name of the recipient', () => {
    const more = [...openWords(placed, own('carer'))].filter((word) => !openWords(placed, own()).has(word))
    expect(sorted(more)).toEqual(['ashdown', 'ruth'])
  })
})

describe('the names of those who may harm the child, or ask', () => {
  it('are both, in small letters; nothing where that is left out', () => {
    expect(sorted(namesOfDangers(placed, everything))).toEqual(['brandt', 'ivo', 'mick', 'tarrow'])
    expect(namesOfDangers(placed, { leftOut: new Set(['danger']), own: [] })).toEqual([])
  })
})

describe('what says where the child lives', () => {
  it('is where a place is asked for, and for whom those work who are there', () => {
    expect(sorted(locationTexts(placed, everything))).toEqual(
      sorted(['14 Curlew Rise, Port Merrin', 'Fellshire', 'Lanternfold Fostering'])
    )
  })

  const texts = textsThatReveal(placed, withoutTheLocation)
  const isIn = (text: string) => texts.includes(text)

  it.each([
    [
      'the address, its first line, its town and its street',
      ['14 Curlew Rise, Port Merrin', '14 Curlew Rise', 'Curlew Rise', 'Curlew', 'Port Merrin', 'Merrin']
    ],
    ['the area', ['Fellshire']],
    ['the carer’s name and each part of it', ['Ruth Ashdown', 'Ruth', 'Ashdown']],
    [
      'for whom the carer works, and how to reach them',
      ['Lanternfold Fostering', 'Lanternfold', 'ruth@lanternfold.example']
    ],
    [
      'of somebody who may be there the name, and their organisation as a whole',
      ['Odette Bellweather', 'Bellweather', 'Copperwaite Trust', '01632 960180']
    ],
    ['a family in a longer text', ['Quillfoot']],
    ['a place that may be elsewhere, as a whole', ['Mill Cottage, Oldbury', 'Mill Cottage']]
  ])('%s', (_, all) => {
    expect(all.filter((text) => !isIn(text))).toEqual([])
  })

  it.each([
    ['a single word of a place that may be elsewhere', ['Oldbury']],
    ['a part of the organisation of somebody who may be there', ['Copperwaite']],
    [
      'people elsewhere, and how to reach them',
      ['Ana Bell', 'Ana', 'Lorna Tweddle', 'Tweddle', '01632 960171']
    ],
    ['the child', ['Selam', 'Haddow', 'Sela']],
    ['the kind of place', ['Rise', 'Fostering', 'Port', 'Trust', 'Police']],
    ['other words of a longer text', ['The Quillfoots stand in for Ruth.']]
  ])('and not %s', (_, all) => {
    expect(all.filter(isIn)).toEqual([])
  })

  it('is the authority that has the child since a move, whole and by its name, but for whoever takes the case over (¶23, ¶31)', () => {
    const moved = view({
      'transfer-state': 'moved',
      'periods-of-care': [
        { 'care-authority': 'Hove', 'care-from': '2026-03-02', 'care-to': '2026-08-31' },
        { 'care-authority': 'Fellshire County Council', 'care-from': '2026-09-01' }
      ]
    })
    expect(textsThatReveal(moved, withoutTheLocation)).toEqual(
      expect.arrayContaining(['Fellshire County Council', 'Fellshire'])
    )
    expect(textsThatReveal(moved, { ...withoutTheLocation, takesOver: true })).toEqual([])
  })

  // By hand, role by role: a school, a surgery and a provider are where the child is; whoever reported, advises or decides is not (¶23, invariant 13).
  const ofRole = (role: string) =>
    textsThatReveal(
      view({
        people: [
          {
            'person-name': 'Jo Pike',
            'person-role': role,
            'person-organisation': 'Elm Row Primary, Thornmere'
          }
        ]
      }),
      withoutTheLocation
    )
  it.each(['carer', 'key-worker', 'designated-teacher', 'health-professional', 'designated-nurse'])(
    'is for whom a %s works, though no school and no address is on record: whole, and by its words',
    (role) => {
      expect(ofRole(role)).toEqual(
        expect.arrayContaining(['Elm Row Primary, Thornmere', 'Elm Row Primary', 'Elm Row', 'Thornmere'])
      )
    }
  )
  it.each(['support-worker', 'other'])(
    'is for whom somebody of the role %s works, as a whole alone',
    (role) => {
      const texts = ofRole(role)
      expect(texts).toEqual(expect.arrayContaining(['Elm Row Primary, Thornmere', 'Elm Row Primary']))
      expect(texts).not.toContain('Elm Row')
      expect(texts).not.toContain('Thornmere')
    }
  )
  it.each([
    ...['social-worker', 'team-manager', 'independent-reviewing-officer', 'police', 'first-responder'],
    ...['home-office-caseworker', 'legal-representative', 'lawyer-of-the-authority', 'personal-adviser'],
    ...['virtual-school-head', 'interpreter', 'advocate', 'independent-visitor', 'childrens-guardian'],
    ...['child-trafficking-guardian', 'relative', 'parent']
  ])('is not for whom a %s works, unless it has the words of the place itself', (role) => {
    // The team of the authority that is responsible stands on every page, and its words with it.
    const isResponsible = role === 'social-worker' || role === 'team-manager'
    const disclosure: Disclosure = { leftOut: new Set(['placement']), own: [] }
    const person = {
      'person-name': 'Jo Pike',
      'person-role': role,
      'person-organisation': 'Elm Row Primary, Thornmere'
    }
    const alone = textsThatReveal(view({ people: [person] }), disclosure)
    expect(alone.filter((text) => /Elm|Thornmere/.test(text))).toEqual([])
    if (isResponsible) return
    const near = textsThatReveal(
      view({ people: [person], 'placement-address': '9 Elm Row, Hove' }),
      disclosure
    )
    expect(near).toContain('Elm Row')
  })

  it('stands with the longest first, each once', () => {
    expect(texts.map(({ length }) => length)).toEqual(
      texts.map(({ length }) => length).toSorted((one, other) => other - one)
    )
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('is not the carer’s own name in a carer’s copy, and all else of the entry', () => {
    const theirs = textsThatReveal(placed, own('carer'))
    expect(theirs.filter((text) => /Ruth|Ashdown/.test(text))).toEqual([])
    expect(theirs).toContain('Lanternfold')
    expect(theirs).toContain('Bellweather')
  })

  it('is what the family calls whoever has the child: as it was typed, and each word that stands alone in it', () => {
    const kin = (role: string) =>
      textsThatReveal(
        view({
          people: [{ 'person-name': 'Mirela Dan', 'person-role': role }],
          'family-contacts': [
            { 'contact-who': 'Mirela Dan', 'contact-relationship': 'Aunt, on her mother’s side / godmother' },
            { 'contact-who': 'Elena Dan', 'contact-relationship': 'Sister' }
          ]
        }),
        withoutTheLocation
      )
    const ties = (texts: readonly string[]) => texts.filter((text) => !/Mirela|Dan/.test(text))
    expect(ties(kin('carer'))).toEqual(['Aunt, on her mother’s side / godmother', 'godmother', 'Aunt'])
    expect(ties(kin('legal-representative'))).toEqual([])
  })

  it('is no number that somebody elsewhere has too, and a whole name whose words are others’ too', () => {
    const shared = view({
      people: [
        { 'person-name': 'Ana Bell', 'person-role': 'carer', 'person-contact': '01632 960171' },
        { 'person-name': 'Ana Marsh', 'person-role': 'police', 'person-contact': '01632 960171' },
        { 'person-name': 'Tom Bell', 'person-role': 'advocate' },
        { 'person-name': 'Tom Marsh', 'person-role': 'police' },
        { 'person-name': 'Tom Marsh', 'person-role': 'carer' }
      ]
    })
    expect(textsThatReveal(shared, withoutTheLocation)).toEqual(['Ana Bell'])
  })

  it('is no family whom the notes on somebody elsewhere name: of people the role decides', () => {
    const noted = (role: string) =>
      textsThatReveal(
        view({
          people: [
            {
              'person-name': 'Ana Bell',
              'person-role': role,
              'person-notes': 'Acts for the Marlow family too.'
            }
          ]
        }),
        withoutTheLocation
      )
    expect(noted('legal-representative')).toEqual([])
    expect(
      textsThatReveal(view({ 'safe-place-arrangements': 'With the Marlow family.' }), withoutTheLocation)
    ).toContain('Marlow')
  })

  it('is not where another child is, once that is known from where the child was found; but to whoever is not told that', () => {
    const sibling = view({
      'found-where': 'In 27 Foundry Terrace, with Nelu',
      'siblings-and-other-children': [{ 'connected-child-where': '27 Foundry Terrace, Eastholme' }]
    })
    expect(textsThatReveal(sibling, withoutTheLocation)).toEqual([])
    const school: Disclosure = { leftOut: new Set(['placement', 'safety']), own: [] }
    expect(textsThatReveal(sibling, school)).toEqual(['27 Foundry Terrace, Eastholme', '27 Foundry Terrace'])
    // Where the child went missing from is where the child lived.
    const missing = view({
      'found-where': 'In 27 Foundry Terrace',
      'missing-episodes': [{ 'missing-from': '27 Foundry Terrace' }]
    })
    expect(textsThatReveal(missing, withoutTheLocation)).toEqual(['27 Foundry Terrace'])
  })

  it('is nothing of the version before that every copy shows today, and a whole name of it all the same', () => {
    const before = view({
      people: [{ 'person-name': 'Ana Bell', 'person-role': 'carer' }],
      'local-authority-contact-name': 'Olufemi Brandreth (Harbourshire)',
      'local-authority-contact-details': '01632 960102; 01632 960951'
    })
    const now = view({
      'known-as': 'Ana',
      people: [
        {
          'person-name': 'Olufemi Brandreth',
          'person-role': 'team-manager',
          'person-contact': '01632 960102'
        },
        { 'person-name': 'Tom Bell', 'person-role': 'police' }
      ]
    })
    const known = textsThatReveal(before, withoutTheLocation)
    expect(known).toEqual(expect.arrayContaining(['Olufemi Brandreth', '01632 960102', '01632 960951']))
    const today = textsThatReveal(before, withoutTheLocation, now)
    expect(today).not.toContain('Olufemi Brandreth')
    expect(today).not.toContain('01632 960102')
    expect(today).toEqual(expect.arrayContaining(['01632 960951', 'Ana Bell']))
  })
})
