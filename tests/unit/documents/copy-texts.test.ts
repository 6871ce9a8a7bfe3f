import { describe, expect, it } from 'vitest'
import type { Block, DocumentModel, Row, Section } from '../../../src/documents/model'
import { placeholdersFilled } from '../../../src/documents/copy/fill-placeholders'
import { mapTexts, textsWithPosition } from '../../../src/documents/copy/map-texts'
import { rowsMerged } from '../../../src/documents/copy/merge-rows'
import { withoutOlderMarks } from '../../../src/documents/copy/older-marks'
import { excerptOf, endOf, passagesIn } from '../../../src/documents/copy/passages'
import {
  nearSpansIn,
  Placeholders,
  signsIn,
  withNearSigns,
  withoutNearSigns,
  withoutSigns
} from '../../../src/documents/copy/placeholders'
import { finderOf, isAllLeftOut, joinedPlaceholders } from '../../../src/documents/copy/withhold'
import { keeperOf } from '../../support/keeper'

const section = (blocks: readonly Block[], heading = 'Safety'): Section => ({
  id: heading,
  heading,
  blocks,
  orientation: 'portrait'
})
const modelOf = (...sections: readonly Section[]): DocumentModel => ({
  id: 'care-plan',
  title: 'Care plan',
  reference: 'A1',
  status: 'Draft',
  date: '24 November 2026',
  language: 'en-GB',
  notices: [],
  pageOf: '{page} of {pages}',
  sections
})
const rows = (...all: readonly Row[]): Block => ({ kind: 'rows', rows: all })
const row = (label: string, ...values: readonly string[]): Row => ({ label, values })
const absent = (label: string, ...values: readonly string[]): Row => ({ label, values, absent: true })
const labels = { who: 'Who', name: 'Name', signature: 'Signature', date: 'Date' }

/** A block of each kind, with a text in each place that has one. */
const everyBlock: readonly Block[] = [
  { kind: 'heading', text: 'h' },
  { kind: 'paragraph', text: 'p' },
  { kind: 'warning', text: 'w' },
  { kind: 'list', items: ['i1', 'i2'] },
  rows(row('r', 'v1', 'v2')),
  { kind: 'frame', caption: 'f' },
  { kind: 'frame', caption: 'g', beside: [row('b', 'bv')] },
  { kind: 'table', caption: 't', head: ['c1', 'c2'], rows: [['x1', 'x2', 'x3']] },
  {
    kind: 'timeline',
    caption: 'l',
    description: 'd',
    lines: 3,
    marks: [{ kind: 'due', position: 0, date: '1 May', label: 'm', state: 'due' }],
    spans: []
  },
  { kind: 'signatures', labels, who: ['s'] },
  { kind: 'signatures', labels, who: ['s2'], toFillIn: 'u' }
]

describe('each text of a document', () => {
  it('is found where it stands: under its part, beside its label, in its column', () => {
    const found = textsWithPosition(modelOf(section(everyBlock))).map(
      ({ text, position }) => `${position.section}/${position.label}: ${text}`
    )
    expect(found).toEqual([
      'Safety/: h',
      'Safety/: p',
      'Safety/: w',
      'Safety/: i1',
      'Safety/: i2',
      'Safety/r: r',
      'Safety/r: v1',
      'Safety/r: v2',
      'Safety/: f',
      'Safety/: g',
      'Safety/b: b',
      'Safety/b: bv',
      'Safety/: t',
      'Safety/t: c1',
      'Safety/t: c2',
      'Safety/c1: x1',
      'Safety/c2: x2',
      'Safety/t: x3',
      'Safety/: l',
      'Safety/: d',
      'Safety/l: m',
      'Safety/: s',
      'Safety/: s2',
      'Safety/: u'
    ])
  })

  it('is changed there, and nothing else is', () => {
    expect(mapTexts(modelOf(section(everyBlock)), (text) => text)).toEqual(modelOf(section(everyBlock)))
    const said = JSON.stringify(mapTexts(modelOf(section(everyBlock)), (text) => `${text}!`))
    for (const { text } of textsWithPosition(modelOf(section(everyBlock))))
      expect(said).toContain(`"${text}!"`)
    expect(said).toContain('"date":"1 May"')
    expect(said).toContain('"heading":"Safety"')
  })
})

describe('what says again and again that something is left out', () => {
  const merged = (...all: readonly Row[]) => {
    const [block] = rowsMerged(modelOf(section([rows(...all)])), 'Left out').sections[0]?.blocks ?? []
    return block?.kind === 'rows' ? block.rows : []
  }

  it('is said once for rows that follow each other', () => {
    expect(
      merged(absent('School', 'Left out'), absent('Surgery', 'Left out'), absent('Carer', 'Left out'))
    ).toEqual([absent('School; Surgery; Carer', 'Left out')])
  })

  it('is said once after what is said before it', () => {
    expect(merged(row('Age', '16'), absent('School', 'Left out'), absent('Surgery', 'Left out'))).toEqual([
      row('Age', '16'),
      absent('School; Surgery', 'Left out')
    ])
  })

  it.each([
    ['another value', [absent('School', 'Not known'), absent('Surgery', 'Left out')]],
    ['a row that says more', [absent('School', 'Left out', 'Since May'), absent('Surgery', 'Left out')]],
    ['the same words as an answer', [row('School', 'Left out'), absent('Surgery', 'Left out')]],
    [
      'one that does not follow',
      [absent('School', 'Left out'), row('Age', '16'), absent('Surgery', 'Left out')]
    ],
    ['what comes after as an answer', [absent('School', 'Left out'), row('Surgery', 'Left out')]]
  ] as const)('and not for %s', (_, all) => {
    expect(merged(...all)).toEqual(all)
  })

  it('and other blocks stay as they are', () => {
    const model = modelOf(section(everyBlock), section([rows(absent('a', 'x'))], 'Other'))
    expect(rowsMerged(model, 'Left out')).toEqual(model)
  })
})

describe('signs in the place of what is left out', () => {
  it('are one for alike texts, and stand for what was found', () => {
    const placeholders = new Placeholders()
    const [school, surgery, again] = ['Larkhill', 'Quay Street', 'Larkhill'].map((one) =>
      placeholders.signFor(one)
    )
    expect(again).toBe(school)
    expect(surgery).not.toBe(school)
    expect(placeholders.found).toEqual(['Larkhill', 'Quay Street'])
    const text = `From ${school} to ${surgery}.`
    expect(withoutSigns(text, (index) => `<${placeholders.found[index]}>`)).toBe(
      'From <Larkhill> to <Quay Street>.'
    )
    expect(signsIn(text)).toEqual([
      { at: 5, length: 3, index: 0 },
      { at: 12, length: 3, index: 1 }
    ])
    expect(signsIn('No sign.')).toEqual([])
    expect(withoutSigns('No sign.', () => 'x')).toBe('No sign.')
  })

  it('give way to words, and those in a row are one', () => {
    const placeholders = new Placeholders()
    const one = placeholders.signFor('Ruth')
    const other = placeholders.signFor('Ashdown')
    const model = placeholdersFilled(
      modelOf(section([{ kind: 'paragraph', text: `${one} ${other} came, ${one} and ${other} left.` }])),
      '[left out]'
    )
    expect(textsWithPosition(model)[0]?.text).toBe('[left out] came, [left out] left.')
  })

  it('lead to each passage, with the words around it', () => {
    const placeholders = new Placeholders()
    const sign = placeholders.signFor('Larkhill')
    const model = modelOf(
      section([rows(row(`About ${sign}`, `She starts at ${sign} on Monday, [left out] says.`))], 'Education')
    )
    expect(passagesIn(model, placeholders.found, '[left out]')).toEqual([
      { section: 'Education', label: 'About [left out]', before: 'About ', found: 'Larkhill', after: '' },
      {
        section: 'Education',
        label: 'About [left out]',
        before: 'She starts at ',
        found: 'Larkhill',
        after: ' on Monday, [left out] says.'
      },
      {
        section: 'Education',
        label: 'About [left out]',
        before: 'She starts at [left out] on Monday, ',
        found: undefined,
        after: ' says.'
      }
    ])
  })

  it('lead to each in the order of the text, whatever stands in its place', () => {
    const placeholders = new Placeholders()
    const text = `[left out] says at ${placeholders.signFor('Larkhill')}, [left out].`
    const passages = passagesIn(
      modelOf(section([{ kind: 'paragraph', text }])),
      placeholders.found,
      '[left out]'
    )
    expect(passages.map(({ found }) => found)).toEqual([undefined, 'Larkhill', undefined])
  })

  it('do not run out: what comes after the last shares it', () => {
    const placeholders = new Placeholders()
    const signs = Array.from({ length: 6200 }, (_, at) => placeholders.signFor(`text ${at}`))
    // There are 6,144 letters of private use from E100 to F8FF.
    expect(new Set(signs).size).toBe(6144)
    expect(signs[6143]).toBe('\uE000\uF8FF\uE001')
    expect(signs.slice(6143).every((one) => one === signs[6143])).toBe(true)
    expect(signsIn(signs[6199] ?? '')).toEqual([{ at: 0, length: 3, index: 6143 }])
  })

  it('say nothing of what was found where only the words stand, first of all', () => {
    const model = modelOf(section([{ kind: 'paragraph', text: '[left out] says.' }]))
    expect(passagesIn(model, [], '[left out]')).toEqual([
      { section: 'Safety', label: '', before: '', found: undefined, after: ' says.' }
    ])
  })

  it('stand around what comes near, and are taken away again', () => {
    const text = withNearSigns('To Larkhil, then to Quai Street.', [
      { at: 3, found: 'Larkhil' },
      { at: 20, found: 'Quai' }
    ])
    expect(withoutNearSigns(text)).toBe('To Larkhil, then to Quai Street.')
    expect(text).not.toBe(withoutNearSigns(text))
    expect(nearSpansIn(text)).toEqual([
      { at: 3, found: 'Larkhil' },
      { at: 20, found: 'Quai' }
    ])
    expect(nearSpansIn('To Larkhil.')).toEqual([])
  })
})

describe('the words around a passage', () => {
  const seventy = 'a'.repeat(33) + ' ' + 'b'.repeat(36)

  it('stand whole where they are seventy letters or less', () => {
    expect(endOf(seventy)).toBe(seventy)
    expect(excerptOf(seventy)).toBe(seventy)
  })

  it('are cut between words where they are more', () => {
    expect(endOf(`Before. ${seventy}`)).toBe(`… ${'b'.repeat(36)}`)
    expect(excerptOf(`${seventy} after`)).toBe(`${'a'.repeat(33)} …`)
  })
})

describe('what is kept back of what somebody typed', () => {
  const left = '[left out]'

  it.each([
    [
      'a name in the plural',
      ['Marsh'],
      'The Marshes and a Marsh came.',
      'The [left out] and a [left out] came.'
    ],
    [
      'a common word that is a name too, where it is written as a name alone',
      ['Marsh'],
      'Marsh over the marsh.',
      '[left out] over the marsh.'
    ],
    [
      'a name that was typed small is found small',
      ['larkhill'],
      'At larkhill, then at Larkhill.',
      'At [left out], then at [left out].'
    ],
    ['a name that was typed small, in the plural', ['larkhill'], 'The larkhills.', 'The [left out].'],
    [
      'a name that was typed small, beside one that was not',
      ['Joan Marsh', 'larkhill'],
      'At larkhill.',
      'At [left out].'
    ],
    ['no part of a longer word', ['Ash'], 'Ashby and McAsh, but Ash.', 'Ashby and McAsh, but [left out].'],
    ['whatever the apostrophe', ['Ash’s House'], "At Ash's House.", 'At [left out].'],
    ['whatever the spaces', ['14 Curlew Rise'], 'At 14  Curlew\nRise.', 'At [left out].'],
    ['signs that mean something in a pattern', ['Ash (Home)'], 'At Ash (Home) now.', 'At [left out] now.'],
    ['letters that are made of two', ['Zoë'], 'With Zoe\u0308 there.', 'With [left out] there.'],
    [
      'two letters as they are written',
      ['Jo'],
      'Jo’s so. JO and jo, Jos and Joe.',
      '[left out]’s so. JO and jo, Jos and Joe.'
    ],
    [
      'a script without spaces, within a sentence',
      ['张伟'],
      '她和张伟住在一起。',
      '她和[left out]住在一起。'
    ],
    ['a number whatever stands before', ['14'], 'At 14, not 114 or 140.', 'At [left out], not 114 or 140.']
  ])('%s', (_, texts, typed, kept) => {
    expect(keeperOf(texts, left)(typed)).toBe(kept)
  })

  it('is nothing where nothing is to be kept back', () => {
    expect(keeperOf([], left)('Ash')).toBe('Ash')
    expect(finderOf([])('Ash', () => 'x')).toBe('Ash')
  })

  it.each([
    ['[left out] [left out]', '[left out]'],
    ['[left out], [left out] and [left out]', '[left out]'],
    ['[left out]; [left out] & [left out].', '[left out].'],
    ['[left out] then [left out]', '[left out] then [left out]'],
    ['[left out]\n[left out]', '[left out]\n[left out]'],
    ['nothing', 'nothing']
  ])('is one gap where several stand in a row: %s', (text, joined) => {
    expect(joinedPlaceholders(text, left)).toBe(joined)
  })

  it.each([
    ['[left out]', true],
    ['[left out], [left out]!', true],
    ['[left out] with [left out] of', true],
    ['the [left out]', false],
    ['[left out] came', false],
    ['', false],
    ['…', false],
    ['[left out] 7', false]
  ])('may be all that there is: “%s”', (text, is) => {
    expect(isAllLeftOut(text, left)).toBe(is)
  })
})

describe('a document that an older build kept', () => {
  const marked = (piece: object, marks: object) => ({ ...piece, ...marks }) as never

  it('is printed whole, without its marks and without what stood in place of something else', () => {
    const old = modelOf(
      section([
        marked({ kind: 'paragraph', text: 'p' }, { about: ['health'] }),
        marked({ kind: 'paragraph', text: 'gone' }, { unless: ['health'] }),
        marked(
          rows(
            marked(row('a', '1'), { about: ['past'] }),
            marked(row('gone', '2'), { unless: [] }),
            row('b', '3')
          ),
          {
            rowsAbout: []
          }
        ),
        marked({ kind: 'table', caption: 't', head: ['c'], rows: [['x']] }, { columnsAbout: [] }),
        { kind: 'frame', caption: 'f' },
        {
          kind: 'frame',
          caption: 'g',
          beside: [marked(row('c', '4'), { about: [] }), marked(row('gone', '5'), { unless: [] })]
        }
      ])
    )
    expect(withoutOlderMarks(old)).toEqual(
      modelOf(
        section([
          { kind: 'paragraph', text: 'p' },
          rows(row('a', '1'), row('b', '3')),
          { kind: 'table', caption: 't', head: ['c'], rows: [['x']] },
          { kind: 'frame', caption: 'f' },
          { kind: 'frame', caption: 'g', beside: [row('c', '4')] }
        ])
      )
    )
  })
})
