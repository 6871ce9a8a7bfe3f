import { describe, expect, it } from 'vitest'
import { withoutTheLocation } from '../../../machines/policy/disclosure/disclosure'
import { folded, nearTextsOf, type NearTexts } from '../../../machines/policy/disclosure/near-names'
import {
  lookedAtWhole,
  nearFinder,
  nearPassagesIn,
  withoutNear
} from '../../../src/documents/copy/near-passages'
import { nearSpansIn } from '../../../src/documents/copy/placeholders'
import { textsWithPosition } from '../../../src/documents/copy/map-texts'
import type { DocumentModel } from '../../../src/documents/model'
import { answersOf } from '../../cases/named-case'

const near: NearTexts = {
  words: new Set(['larkhill', 'bellweather', 'merrin', 'ashd', 'zoe']),
  short: new Set(['jo', 'an', 'li']),
  initials: new Set(['shs', 'nlu']),
  open: new Set(['larkhall', 'li']),
  parts: new Set(['Rise']),
  numbers: ['01632960171', '+441632960555'.replace(/\D/g, '')],
  houses: new Set(['14'])
}
/** Made anew each time: it remembers what it found. */
const find = (text: string) => nearFinder(near)(text)
const found = (text: string) => find(text).map((span) => span.found)

describe('what comes near to what is left out', () => {
  it.each([
    ['a name in small letters', 'at larkhill now', ['larkhill']],
    ['a name in the plural', 'with the bellweathers', ['bellweathers']],
    ['a name in the genitive', 'Bellweather’s car', ['Bellweather’s']],
    ['one letter less', 'At Larkhil today', ['Larkhil']],
    ['one letter less in the middle', 'At Larhill today', ['Larhill']],
    ['one letter more', 'At Larkhilll today', ['Larkhilll']],
    ['a word of six letters', 'At Merrim today', ['Merrim']],
    ['one letter other', 'At Larkhell today', ['Larkhell']],
    ['two letters apart from each other', 'At Lorkhell today', []],
    ['two letters other are another word', 'At Larkxxll today', []],
    ['two letters more are another word', 'At Larkhillas today', []],
    ['a slip in small letters is a common word', 'a larkhil flew', []],
    ['another first letter is another name', 'At Parkhill today', []],
    ['a short word with a slip is another word', 'With Ashe there', []],
    ['a name that every copy may show is no slip', 'At Larkhall today', []],
    ['accents', 'With Zoë there', ['Zoë']],
    ['the first letters of a school', 'A teaching assistant at SHS signs', ['SHS']],
    ['the first letters in the genitive', 'SHS’s gate, and two SHSs', ['SHS’s', 'SHSs']],
    ['the same letters small are no initials', 'He said nlu and went', []],
    ['other letters in capitals', 'The NHS and the SHSX', []],
    ['a name of two letters in capitals', 'JO drove', ['JO']],
    ['a name of two letters small', 'so jo drove', []],
    ['a name that is a word of the language, within a sentence', 'He lives with An and eats', ['An']],
    ['the word at the beginning of a sentence', 'Well. An apple', []],
    ['the name behind a sign that begins no sentence', '& An came too', ['An']],
    ['the word small', 'He eats an apple', []],
    ['a name of two letters that every copy may show', 'With Li there', []],
    ['nothing', 'On Monday they cook.', []]
  ])('%s: %s', (_, text, all) => {
    expect(found(text)).toEqual(all)
  })

  /** Somebody called Price, or a town called Reading, beside what the language has of its own. */
  describe('a name that is a word too', () => {
    const named: NearTexts = {
      ...near,
      words: new Set(['price', 'reading', 'marsh', 'joan', 'larkhill', 'gates', 'birches']),
      open: new Set(['ruth'])
    }
    const taken = (text: string) => nearFinder(named)(text).map((span) => span.found)

    it.each([
      'He does not know the prices of rooms and work.',
      'Nobody can say what the price of a room is.',
      'A room (the price is high) was looked at.',
      'He asks one thing: price, and then the “price” again.',
      'She likes reading, and they went over the marshes.',
      'He walks through a marsh. Then he rests.',
      'They went to two readings on Monday.',
      'They walked under the birches on Monday.',
      'He waits at the gates on Mondays.',
      'The price is high.'
    ])('stays where it is written small, as the word: %s', (text) => {
      expect(taken(text)).toEqual([])
    })

    it.each([
      ['after a title', 'He is with mrs price on Monday.', ['price']],
      ['after a title with a full stop', 'He is with Mrs. price on Monday.', ['price']],
      ['in the genitive', 'They ate at price’s house on Monday.', ['price’s']],
      ['in the genitive of several', 'They ate in the prices’ kitchen on Monday.', ['prices’']],
      ['before what a family has', 'They ate at the price house on Monday.', ['price']],
      ['of a family', 'Then the price family came on Monday.', ['price']],
      ['of a family with a capital', 'Then the price Family came on Monday.', ['price']],
      ['by which somebody goes elsewhere', '@price is what she is called on Snapchat.', ['price']],
      ['in three words, which are no sentence', 'The price rises.', ['price']],
      ['beside another name that is left out', 'Then joan price came on Monday.', ['joan', 'price']],
      ['beside a sign for one', 'Then \uE000\uE100\uE001 price came on Monday.', ['price']],
      ['joined to another name', 'Then joan and price came on Monday.', ['joan', 'price']],
      ['joined to a sign for one', 'Then \uE000\uE100\uE001, price came on Monday.', ['price']],
      ['beside a name that stays', 'Then Ruth price came on Monday.', ['price']],
      ['in an address of e-mail', 'Write to price@carers.example on Monday.', ['price']],
      ['in one, with a full stop', 'Write to price.j@carers.example on Monday.', ['price']],
      ['in one, at its end', 'Write to j.price@carers.example on Monday.', ['price']],
      ['in one, by an underscore', 'Write to my_price on Monday, she says.', ['price']],
      ['with a number to it', 'Her name there is price_7 on Monday.', ['price']],
      ['where no name has a capital', 'he went to price on monday and stayed.', ['price']],
      ['where there is no sentence', 'Ring price today', ['price']],
      ['at the beginning of a sentence', 'Prices are high in the town today.', ['Prices']],
      ['in capitals', 'HE IS WITH PRICE TODAY, AND PRICE’S SON.', ['PRICE', 'PRICE’S']],
      ['that is no word of the language', 'He went to larkhill on Monday at nine.', ['larkhill']]
    ])('is taken for the name %s: %s', (_, text, all) => {
      expect(taken(text)).toEqual(all)
    })
  })

  /** Somebody’s other name was left out already: their first one would tell it (¶23). */
  describe('the first name before a sign', () => {
    const sign = '\uE000\uE100\uE001'
    const taken = (text: string, stoodThere = 'Tully') =>
      nearFinder({ ...near, open: new Set(['ruth']) }, () => stoodThere)(text).map((span) => span.found)

    it.each([
      ['is left out with it', `She is met by Eileen ${sign} at the gate.`, ['Eileen']],
      ['has its capital of its own elsewhere', `Eileen ${sign} came, and went with Eileen.`, ['Eileen']],
      ['stands behind a sign that begins no sentence', `& Eileen ${sign} came too.`, ['Eileen']]
    ])('%s: %s', (_, text, all) => {
      expect(taken(text)).toEqual(all)
    })

    it.each([
      ['a word that begins the sentence', `Meet ${sign} at the gate, and wave.`],
      ['a word that begins it, beside names within others', `Meet ${sign} there, as Kim and Lee do.`],
      ['a title', `She sees Doctor ${sign} today.`],
      ['a small word', `She is met by somebody ${sign} at the gate.`],
      ['one letter', `She has plan B ${sign} now.`],
      ['whoever is known by another part', `She is met by Ruth ${sign} at the gate.`],
      ['who stands further off', `She is met by Eileen and ${sign} at the gate.`],
      ['who comes after it', `(${sign} came, and then Eileen.)`]
    ])('is not %s: %s', (_, text) => {
      expect(taken(text)).toEqual([])
    })

    it('is none where what was left out is no other name', () => {
      expect(taken(`She lives at Eileen ${sign} now.`, '14 Larkhill Rise')).toEqual([])
    })
  })

  /** Nobody has recorded it as a place, and at a birth or on the day of a clinic the child is there at a known hour (¶23, ¶44). */
  it.each([
    ['a hospital', 'Booked at Oakmere Hospital, Thursdays at 10', ['Oakmere Hospital']],
    ['a hospital written small', 'Booked at Oakmere hospital.', ['Oakmere hospital']],
    ['with several words', 'Seen at Castle Oakmere Hospital today', ['Castle Oakmere Hospital']],
    ['but for a first word that says nothing', 'Seen at New Oakmere Hospital', ['Oakmere Hospital']],
    ['with a joined name', 'Seen at Oakmere and Fenwick Hospital', ['Oakmere and Fenwick Hospital']],
    ['of a saint', 'Seen at St Oswin’s Hospital', ['Oswin’s Hospital']],
    ['at the beginning', 'Oakmere clinic on Mondays', ['Oakmere clinic']],
    ['after words that say nothing', 'At The Oakmere Infirmary', ['Oakmere Infirmary']],
    ['a unit', 'Oakmere maternity unit', ['Oakmere maternity unit']],
    ['a unit in capitals', 'In Oakmere Maternity Unit', ['Oakmere Maternity Unit']],
    [
      'two of them',
      'First Oakmere Hospital, then Fenwick Birth Centre',
      ['Oakmere Hospital', 'Fenwick Birth Centre']
    ],
    ['a walk-in centre', 'A card for Oakmere walk-in centre', ['Oakmere walk-in centre']],
    ['by a direction', 'Seen at Great Western Hospital', ['Great Western Hospital']],
    ['by what it serves', 'At The City Hospital today', ['City Hospital']],
    ['by its kind behind a direction', 'In Western General Hospital', ['Western General Hospital']],
    ['with its name behind it', 'At the Hospital of St John today', ['Hospital of St John']],
    ['with both', 'At City Hospital of St John today', ['City Hospital of St John']],
    [
      'with both, after another place',
      'First Oakmere Hospital, then City Hospital of St John',
      ['Oakmere Hospital', 'City Hospital of St John']
    ],
    [
      'with its name behind it, before another place',
      'The Hospital of St John, then Oakmere Hospital',
      ['Hospital of St John', 'Oakmere Hospital']
    ],
    ['of a town behind it', 'At the Royal Infirmary of Oakmere', ['Royal Infirmary of Oakmere']],
    ['of a cross', 'In the Hospital of the Holy Cross', ['Hospital of the Holy Cross']],
    ['none of a day', 'In hospital at Monday’s visit', []],
    ['in short', 'Waits in Oakmere A&E', ['Oakmere A&E']],
    ['a unit for a mother', 'Oakmere Mother and Baby Unit', ['Oakmere Mother and Baby Unit']],
    ['none by a direction without one', 'She came from the North. West was where she slept.', []],
    ['on two lines', 'Oakmere\nHospital', ['Oakmere\nHospital']],
    ['none without a name', 'At the hospital on Thursdays at 10', []],
    ['none by its kind alone', 'Antenatal clinic on Thursdays, then General Hospital', []],
    ['none after a day', 'On Thursday clinic is at ten', []],
    ['none in small letters', 'the oakmere hospital', []],
    ['none where a sentence ends between', 'She left Oakmere. Hospital care goes on.', []],
    ['nothing that only begins like it', 'The Oakmere Hospitality course', []],
    ['nothing that ends like it', 'Oakmere policlinic', []]
  ])('a place of health by its name: %s', (_, text, all) => {
    expect(found(text)).toEqual(all)
  })

  it.each([
    ['with other spaces', 'Ring 01632 960 171.', ['01632 960 171']],
    ['from abroad', 'Ring +44 1632 960171.', ['+44 1632 960171']],
    ['from abroad, dialled', 'Ring 0044 1632 960171.', ['0044 1632 960171']],
    ['without the area', 'Ring 960171.', ['960171']],
    ['kept with the country', 'Ring 01632 960555.', ['01632 960555']],
    ['with signs', 'Ring (01632) 960-171.', ['01632) 960-171']],
    ['right behind a name', 'Ring larkhill+441632960555 now.', ['larkhill', '+441632960555']],
    ['too short to tell', 'Ring 60171.', []],
    ['too short, with a space in it', 'Ring 60 171.', []],
    ['another one', 'Ring 01632 960172.', []],
    ['a day', 'On 24 11 2026 they came.', []]
  ])('a number %s', (_, text, all) => {
    expect(found(text)).toEqual(all)
  })

  it.each([
    ['a plain word of an address, after an article', 'Up the Rise they go.', ['Rise']],
    ['and not without one', 'Rise at seven.', []],
    ['nor another plain word', 'Up the Hill they go.', []],
    ['the number of the house', 'At number 14 they sleep.', ['number 14']],
    ['and no other', 'At number 15 they sleep.', []],
    ['nor a number that is none of a house', 'He is 14.', []]
  ])('%s', (_, text, all) => {
    expect(found(text)).toEqual(all)
  })

  it('is told from its beginning to its end, and what overlaps is one', () => {
    expect(find('Ring 960171 at larkhill.')).toEqual([
      { at: 5, found: '960171' },
      { at: 15, found: 'larkhill' }
    ])
    expect(find('At number 14, larkhill, up the Rise.')).toEqual([
      { at: 3, found: 'number 14' },
      { at: 14, found: 'larkhill' },
      { at: 31, found: 'Rise' }
    ])
    expect(nearFinder({ ...near, words: new Set(['rise']) })('Up the Rise.')).toEqual([
      { at: 7, found: 'Rise' }
    ])
    expect(nearFinder({ ...near, words: new Set(['number']) })('At number 14.')).toEqual([
      { at: 3, found: 'number 14' }
    ])
  })
})

const paper = (text: string, label = 'School'): DocumentModel => ({
  id: 'care-plan',
  title: 'Care plan',
  reference: 'A1-larkhill',
  status: 'Draft',
  date: '24 November 2026',
  language: 'en-GB',
  notices: [],
  pageOf: '{page} of {pages}',
  sections: [
    {
      id: 'education',
      heading: 'Education',
      orientation: 'portrait',
      blocks: [{ kind: 'rows', rows: [{ label, values: [text, text] }] }]
    }
  ]
})

describe('a document with what comes near', () => {
  const model = lookedAtWhole(paper('To larkhill, then to Larkhil on Monday.'), find)
  const atReference = { section: 'Reference', label: '' }

  it('has signs around it, of a document that was kept everywhere', () => {
    expect(textsWithPosition(model).map(({ text }) => nearSpansIn(text).map((one) => one.found))).toEqual([
      [],
      ['larkhill', 'Larkhil'],
      ['larkhill', 'Larkhil']
    ])
  })

  it('lists each once, the reference first, with the words around it', () => {
    expect(nearPassagesIn(model, find, atReference)).toEqual([
      { ...atReference, id: '3:A1-larkhill', before: 'A1-', found: 'larkhill', after: '' },
      {
        section: 'Education',
        label: 'School',
        id: '3:To larkhill, then to Larkhil on Monday.',
        before: 'To ',
        found: 'larkhill',
        after: ', then to Larkhil on Monday.'
      },
      {
        section: 'Education',
        label: 'School',
        id: '21:To larkhill, then to Larkhil on Monday.',
        before: 'To larkhill, then to ',
        found: 'Larkhil',
        after: ' on Monday.'
      }
    ])
  })

  it('says under which label, without signs in it', () => {
    const labelled = lookedAtWhole(paper('Nothing.', 'At larkhill'), find)
    expect(nearPassagesIn(labelled, find, atReference).at(-1)?.label).toBe('At larkhill')
  })

  it('leaves it out, but for what is kept, and has no signs any more', () => {
    const without = withoutNear(
      model,
      find,
      new Set(['21:To larkhill, then to Larkhil on Monday.']),
      '[left out]'
    )
    expect(textsWithPosition(without).map(({ text }) => text)).toEqual([
      'School',
      'To [left out], then to Larkhil on Monday.',
      'To [left out], then to Larkhil on Monday.'
    ])
    expect(without.reference).toBe('A1-[left out]')
    expect(withoutNear(model, find, new Set(), '[left out]').sections[0]?.blocks[0]).toMatchObject({
      rows: [{ values: Array(2).fill('To [left out], then to [left out] on Monday.') }]
    })
    expect(withoutNear(model, find, new Set(['3:A1-larkhill']), '[left out]').reference).toBe('A1-larkhill')
  })
})

describe('what is gathered from a case', () => {
  it.each([
    ['Zoë’s', 'zoe'],
    ["Ashdown's", 'ashdown'],
    ['Đorđe', 'dorde'],
    ['MARSH', 'marsh']
  ])('%s is compared as %s', (word, as) => {
    expect(folded(word)).toBe(as)
  })

  const texts = nearTextsOf(
    {
      answers: answersOf({
        'known-as': 'Selam Tekle',
        'placement-address': '14b Curlew Rise, Port Merrin, Fellshire FH4 7QQ',
        'school-name': 'Larkhill School',
        exploiters: [{ 'exploiter-called': 'Mick Tarrow' }],
        people: [
          { 'person-name': 'Ruth Ashdown', 'person-role': 'carer', 'person-contact': '01632 960171' },
          {
            'person-name': 'Ana Bellingham',
            'person-role': 'social-worker',
            'person-contact': '01632 960999'
          }
        ]
      }),
      today: '2026-11-24'
    },
    withoutTheLocation
  )

  it('is each telling word, folded, of four letters or more', () => {
    for (const word of ['larkhill', 'curlew', 'merrin', 'ashdown', 'ruth'])
      expect([...texts.words]).toContain(word)
    for (const word of ['school', 'rise', 'port', '14b', 'tarrow', 'bellingham'])
      expect([...texts.words]).not.toContain(word)
  })

  it.each([
    ["Ruth D'Arc", 'With D’Arc today'],
    ['Ruth D’Arc', "With D'Arc today"]
  ])('is a name with whichever apostrophe it is typed: %s, %s', (name, text) => {
    const carers = { people: [{ 'person-name': name, 'person-role': 'carer' }] }
    const nearCarers = nearTextsOf({ answers: answersOf(carers), today: '2026-11-24' }, withoutTheLocation)
    expect(nearFinder(nearCarers)(text)).toHaveLength(1)
  })

  it('is the first letters of each name of three words and more, its small words with and without', () => {
    const { initials } = nearTextsOf(
      {
        answers: answersOf({
          'school-name': 'Saltby High School',
          'placement-provider': 'House of the North Lanternfold',
          surgery: 'Kiln Surgery',
          people: [
            { 'person-name': 'Ruth Ashdown', 'person-role': 'carer' },
            { 'person-name': 'Ana Mary Bellingham', 'person-role': 'social-worker' }
          ]
        }),
        today: '2026-11-24'
      },
      withoutTheLocation
    )
    expect([...initials].sort()).toEqual(['hnl', 'hotnl', 'shs'])
  })

  it('is the plain word of the street and its number, and the telephone numbers of those who are there', () => {
    expect([...texts.parts]).toEqual(['Rise'])
    expect([...texts.houses]).toEqual(['14b'])
    expect(texts.numbers).toEqual(['01632960171'])
  })

  it('and not the names that every copy shows: the child’s, those of people elsewhere, and of who is dangerous', () => {
    for (const word of ['selam', 'tekle', 'ana', 'bellingham', 'mick', 'tarrow'])
      expect([...texts.open]).toContain(word)
    for (const word of ['ruth', 'ashdown', 'larkhill']) expect([...texts.open]).not.toContain(word)
  })
})
