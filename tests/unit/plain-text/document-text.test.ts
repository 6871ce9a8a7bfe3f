import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds } from '../../../content/documents'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { Block, DocumentModel } from '../../../src/documents/model'
import { documentText, sectionText } from '../../../src/documents/plain-text/document-text'
import type { Words } from '../../../src/i18n/words'
import { answersOf } from '../../cases/named-case'
import { reviewed } from '../../cases/reviews'
import { missingInOrder, textsInDocument } from '../../support/document-texts'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'
import { documentOf, longText, section } from '../pdf/fixtures'

const textOf = (...blocks: readonly Block[]) => sectionText(section('Health', blocks))

function asList(block: Block): Block {
  if (block.kind === 'table') {
    const cells = block.rows.flatMap((row) => row.flatMap((cell, column) => [block.head[column] ?? '', cell]))
    return { kind: 'list', items: [block.caption, ...cells] }
  }
  if (block.kind !== 'signatures') return block
  const { who, name, signature, date } = block.labels
  const items = block.who.flatMap((person) => [who, person, name, signature, date])
  return { kind: 'list', items: block.toFillIn === undefined ? items : [...items, block.toFillIn] }
}

/** The texts in the order in which they stand as text: each cell after its head, each signatory with the lines to fill. */
const inReadingOrder = (model: DocumentModel) =>
  textsInDocument({
    ...model,
    sections: model.sections.map((one) => ({ ...one, blocks: one.blocks.map(asList) }))
  })

let words: Words
beforeAll(async () => {
  words = await allWords()
})

describe('a section as text', () => {
  it('has each label before what was recorded, on one line where it is one', () => {
    const rows = [
      { label: 'Name', values: ['Filmon'] },
      { label: 'Languages', values: ['Tigrinya', 'Arabic'] },
      { label: 'Story', values: ['first line\nsecond line'] }
    ]
    expect(textOf({ kind: 'rows', rows })).toBe(
      'Health\n\nName: Filmon\nLanguages:\nTigrinya\nArabic\nStory:\nfirst line\nsecond line'
    )
  })

  it('gives each row of a table as labelled lines, with no tab that a case system would drop', () => {
    const text = textOf({
      kind: 'table',
      caption: 'Health actions',
      head: ['Objective', 'By whom', 'Due'],
      rows: [
        ['See a dentist', 'Carer', '1 December\n(suggested)'],
        ['Sleep', '', 'Soon']
      ]
    })
    expect(text).toBe(
      'Health\n\nHealth actions\n\nObjective: See a dentist\nBy whom: Carer\nDue:\n1 December\n(suggested)\n\nObjective: Sleep\nBy whom:\nDue: Soon'
    )
    expect(textOf({ kind: 'paragraph', text: '\uF0B7 Amina' })).toContain('• Amina')
    expect(textOf({ kind: 'paragraph', text: 'a\tb' })).not.toContain('\t')
  })

  it('marks the entries of a list, and sets their further lines under them', () => {
    expect(textOf({ kind: 'list', items: ['one', 'two\nmore'] })).toBe('Health\n\n- one\n- two\n  more')
  })

  it('has a line for each signature, name and date', () => {
    const labels = { who: 'Who', name: 'Name', signature: 'Signature', date: 'Date' }
    expect(textOf({ kind: 'signatures', labels, who: ['The child'] })).toBe(
      'Health\n\nWho: The child\nName:\nSignature:\nDate:'
    )
  })

  it('keeps long text whole and loses only what no box of text can hold', () => {
    const long = longText(15_000)
    expect(textOf({ kind: 'paragraph', text: `${long}\r\nشهد\u0000 <b>` })).toBe(`Health\n\n${long}\nشهد <b>`)
  })
})

describe('a document as text', () => {
  it.each(Object.values(reviewed))(
    'holds every text of every document of $name, in its order',
    ({ answers }) => {
      for (const id of documentIds) {
        const making = { today: '2026-11-24', words, location: 'withheld' } as const
        const model = buildDocument(id, fileWith(answersOf(answers)), making)
        const indented = (text: string) => text.replaceAll('\n', ' ').replace(/ +/g, ' ')
        const whole = indented(documentText(model))
        expect(missingInOrder(inReadingOrder(model).map(indented), whole), id).toEqual([])
      }
    }
  )

  it('says first what it is, in which state, and how it must be handled', () => {
    const text = documentText(
      documentOf([], { authority: 'Borsetshire', classification: 'OFFICIAL-SENSITIVE' })
    )
    expect(
      text.startsWith('Borsetshire\nCare plan\nWM-2041\nDRAFT · 24 November 2026\nOFFICIAL-SENSITIVE\n\n')
    ).toBe(true)
  })
})
