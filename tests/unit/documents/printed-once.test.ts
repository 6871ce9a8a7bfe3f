import { beforeAll, describe, expect, it, test } from 'vitest'
import { documentIds, type DocumentId } from '../../../content/documents'
import type { Block, DocumentModel } from '../../../src/documents/model'
import { buildDocument } from '../../../src/documents/compose/build-document'
import { headedOnce } from '../../../src/documents/compose/rows/headings'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { reviewed } from '../../cases/reviews'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const cases = Object.values(reviewed)
const plans = ['assessment-record', 'care-plan', 'protection-and-placement-plan', 'pathway-plan'] as const
type Location = 'withheld' | 'shown'
const written = new WeakMap<NamedCase['answers'], (id: DocumentId, location: Location) => DocumentModel>()

/** Each document of a case is built once, however many tests read it. */
function writer(given: NamedCase['answers']) {
  const file = fileWith(answersOf(given))
  const known = new Map<string, DocumentModel>()
  return (id: DocumentId, location: Location): DocumentModel => {
    const key = `${id} ${location}`
    const model = known.get(key) ?? buildDocument(id, file, { today: '2026-11-24', words, location })
    known.set(key, model)
    return model
  }
}

function write(id: DocumentId, given: NamedCase['answers'], location: Location = 'withheld'): DocumentModel {
  const own = written.get(given) ?? writer(given)
  written.set(given, own)
  return own(id, location)
}
const blocksOf = ({ sections }: DocumentModel) => sections.flatMap(({ blocks }) => blocks)
const rowsOf = (document: DocumentModel) =>
  blocksOf(document).flatMap((block) => (block.kind === 'rows' ? block.rows : []))
const signersOf = (document: DocumentModel) =>
  blocksOf(document).flatMap((block) => (block.kind === 'signatures' ? block.who : []))
const partsOf = ({ sections }: DocumentModel) => sections.map(({ id }) => id)

describe('a document of a whole case', () => {
  test.each(plans)('%s prints a question once, however many steps ask it', (id) => {
    for (const { name, answers } of cases) {
      const document = write(id, answers)
      const labels = rowsOf(document).map(({ label }) => label)
      for (const question of [
        'conclusion-reason',
        'trafficking-conclusion',
        'specialist-support-enough'
      ] as const) {
        const label = words(`questions.${question}.short`)
        expect(labels.filter((one) => one === label).length, `${name} ${question}`).toBeLessThan(2)
      }
      const captions = blocksOf(document).flatMap((block) =>
        block.kind === 'table' && block.caption !== '' ? [block.caption] : []
      )
      expect(new Set(captions).size, name).toBe(captions.length)
    }
  })

  // The named cases have been through every merging: what stood in several boxes stands under the labels of before.
  test.each(plans)('%s says no label twice, beside a text and at its beginning', (id) => {
    for (const { name, answers } of cases) {
      const twice = rowsOf(write(id, answers, 'shown')).filter(({ label, values }) =>
        values.some((value) => value.startsWith(`${label}: `))
      )
      expect(
        twice.map(({ label }) => label),
        name
      ).toEqual([])
    }
  })

  test.each(plans)('%s says on its first part whose it is, and elsewhere only by reference', (id) => {
    const document = write(id, vietnam.answers)
    // In a care plan what is not yet planned for may stand before it, on the same page.
    const first = document.sections.find(({ id: section }) => section !== 'not-yet-planned')
    expect(first?.id).toBe('the-child')
    expect(JSON.stringify(first)).toContain('Trịnh Hữu Đạt')
    expect(JSON.stringify(first)).toContain('1 January 2008 (given by: The Home Office)')
    const { title, reference, status, notices } = document
    expect(JSON.stringify([title, reference, status, notices])).not.toContain('Đạt')
  })

  it('has no heading that says what stands right above it', () => {
    for (const id of documentIds) {
      for (const { answers } of cases) {
        for (const { heading, blocks } of write(id, answers).sections)
          expect(headedOnce(heading, blocks)).toEqual(blocks)
      }
    }
  })

  it('has no heading, and no caption right under a heading, that only says again what is above it', () => {
    const telling = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []
    const isAgain = (own: string, above: string) =>
      telling(own).length > 0 &&
      !/\d/.test(own) &&
      telling(own).every((word) => telling(above).includes(word))
    for (const id of documentIds)
      for (const { name, answers } of cases)
        for (const { heading, blocks } of write(id, answers).sections) {
          const headings = blocks.flatMap((block) =>
            block.kind === 'heading'
              ? [block.text]
              : block.kind === 'table' && block.caption !== ''
                ? [block.caption]
                : []
          )
          const [first = ''] = headings
          expect(isAgain(first, heading), `${name} ${id}: ${heading} › ${first}`).toBe(false)
          for (const [index, block] of blocks.entries()) {
            const next = blocks[index + 1]
            if (block.kind !== 'heading' || next?.kind !== 'table' || next.caption === '') continue
            expect(isAgain(next.caption, block.text), `${name} ${id}: ${block.text} › ${next.caption}`).toBe(
              false
            )
          }
        }
  })

  it('calls a list by its step’s title alone, where its entries stand right under that', () => {
    for (const id of documentIds) {
      for (const { answers } of cases) {
        for (const { blocks } of write(id, answers).sections) {
          const texts = blocks.map((block) => (block.kind === 'heading' ? block.text : ''))
          const stacked = texts.filter(
            (text, at) => text !== '' && texts[at + 1] !== '' && /^1\. /u.test(texts[at + 2] ?? '')
          )
          expect(stacked, id).toEqual([])
        }
      }
    }
  })

  it('has no entry called by nothing but a gap', () => {
    for (const id of documentIds) {
      for (const { answers } of cases) {
        for (const block of blocksOf(write(id, answers))) {
          if (block.kind !== 'heading') continue
          expect(block.text).not.toMatch(/^\d+\. (?:\[left out\][, ]*)+$/)
          expect(block.text).not.toContain(words('values.withheld'))
        }
      }
    }
  })
})

describe('a heading', () => {
  const heading = (text: string): Block => ({ kind: 'heading', text })
  const row = { kind: 'rows', rows: [{ label: 'Health', values: ['Well'] }] } as const

  it('stands once, whether its part, the next heading or its only row says the same', () => {
    expect(headedOnce('Health', [heading('Health'), row])).toEqual([row])
    expect(headedOnce('Plan', [heading('Health'), row])).toEqual([row])
    expect(headedOnce('Plan', [heading('Health'), heading('Health'), heading('1. GP'), row])).toEqual([
      heading('Health'),
      heading('1. GP'),
      row
    ])
    expect(headedOnce('Plan', [heading('Care'), row, heading('Health'), row])).toEqual([
      heading('Care'),
      row,
      heading('Health'),
      row
    ])
    const other = [heading('Safety'), row, heading('Plan'), heading('Care'), row]
    expect(headedOnce('Plan', other)).toEqual(other)
  })
  const table = (caption: string) => ({ kind: 'table', caption, head: ['What'], rows: [['One']] }) as const

  it('that has only words of the one above it goes, with the caption that then stands under that', () => {
    const above = 'Oversight and departures from the guidance'
    expect(headedOnce(above, [heading('Oversight'), row, table('Departures from the guidance')])).toEqual([
      row,
      table('')
    ])
    expect(headedOnce(above, [row, table('Departures')])).toEqual([row, table('')])
  })

  it('stays where it says more, where a number is in it, and where another came before it', () => {
    for (const blocks of [
      [heading('Oversight and training'), row],
      [heading('1. Oversight'), row],
      [heading('Training'), row, heading('Oversight'), row],
      [table('Training'), table('Oversight')],
      [heading('Training'), row, table('Oversight')]
    ])
      expect(headedOnce('Oversight and departures', blocks)).toEqual(blocks)
    const second = [heading('Oversight'), row, heading('Departures'), row]
    expect(headedOnce('Oversight and departures', second)).toEqual(second.slice(1))
  })
})

describe('what depends on the case', () => {
  const section20 = (answers: NamedCase['answers']) =>
    JSON.stringify(write('care-plan', answers)).includes(
      words('statements.section-20-no-parental-responsibility')
    )
  const period = (basis: string, more = {}) => ({
    'periods-of-care': [{ 'care-authority': 'Harbourshire', 'care-legal-basis': basis, ...more }]
  })

  it('section 20 is explained to whoever is accommodated under it today', () => {
    expect(section20(period('section-20'))).toBe(true)
    expect(section20(period('interim-care-order'))).toBe(false)
    expect(section20(period('section-20', { 'care-to': '2026-11-01' }))).toBe(false)
    expect(section20({})).toBe(false)
  })

  it('an interpreter signs where one is needed', () => {
    const label = words('documents.signatures.interpreter')
    expect(signersOf(write('care-plan', { 'interpreter-needed': 'yes' }))).toContain(label)
    expect(signersOf(write('care-plan', { 'interpreter-needed': 'no' }))).not.toContain(label)
    expect(signersOf(write('care-plan', {}))).not.toContain(label)
  })

  // When it was read back stands in the line's own place for the date.
  it('an interpreter signs in which language the plan was read back', () => {
    const given = { 'interpreter-needed': 'yes', 'interpreter-language': 'Tigrinya' } as const
    const signers = signersOf(write('care-plan', given))
    expect(signers).toContain(words('documents.signatures.interpreter-in', { language: 'Tigrinya' }))
    expect(signers).not.toContain(words('documents.signatures.interpreter'))
  })

  const child = (born: string) => ({ 'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': born }] })

  it('a pathway plan that is not required and not begun has no gaps, no life areas and no signatures', () => {
    const parts = partsOf(write('pathway-plan', child('2012-08-09')))
    expect(parts).toEqual(expect.arrayContaining(['the-child', 'not-yet-required', 'status-note', 'dates']))
    for (const part of ['not-explored', 'signatures', 'tracks', 'life-areas'])
      expect(parts).not.toContain(part)
  })

  it('one that is required, or was begun early, has them', () => {
    const begun = { ...child('2012-08-09'), 'tracks-work': { tracks: { transitional: 'A Saturday job.' } } }
    for (const answers of [child('2010-08-09'), begun])
      expect(partsOf(write('pathway-plan', answers))).toEqual(
        expect.arrayContaining(['not-explored', 'signatures'])
      )
    expect(partsOf(write('pathway-plan', begun))).toContain('tracks')
    // Of one in which no track has anything, the first pages say so, and nothing behind says it again.
    const required = partsOf(write('pathway-plan', child('2010-08-09')))
    expect(required).toEqual(expect.arrayContaining(['plan-table', 'track-lines']))
    expect(required).not.toContain('tracks')
  })

  it('gaps of the same name say of which step they are', () => {
    const items = write('pathway-plan', child('2010-01-01'))
      .sections.filter(({ id }) => id === 'not-explored')
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])))
    expect(items.length).toBeGreaterThan(20)
    expect(new Set(items).size).toBe(items.length)
  })

  it('words that were typed with marks of quotation have one pair', () => {
    const said = { about: '2011-07', words: '“Year of the Cat”' }
    const given = { 'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': said }] }
    const printed = JSON.stringify(write('care-plan', given))
    expect(printed).toContain('July 2011 (said: “Year of the Cat”)')
  })
})
