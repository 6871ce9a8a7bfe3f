import type { Block, DocumentModel, Picture } from '../../../src/documents/model.ts'
import { documentOf, longText, section } from './fixtures.ts'

/** A square of one pixel. */
export const logo: Picture = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  width: 120,
  height: 40,
  alternative: 'Northtown City Council'
}

const labels = { who: 'Who', name: 'Name', signature: 'Signature', date: 'Date' }

/** One of every kind of block, each also so long that it goes on over the page. */
export const everyBlock: readonly Block[] = [
  { kind: 'heading', text: 'Blocks' },
  { kind: 'paragraph', text: 'A paragraph.' },
  { kind: 'paragraph', text: longText(6000) },
  { kind: 'warning', text: 'A warning.' },
  { kind: 'warning', text: longText(6000) },
  { kind: 'list', items: ['First', longText(5000), 'Last'] },
  {
    kind: 'rows',
    rows: [
      { label: 'Name', values: ['Nguyễn Thị Hương', 'Lena'], language: 'vi' },
      { label: 'Religion', values: ['Not known'], absent: true },
      { label: 'What was said', values: [longText(700), longText(150)] },
      { label: 'What was said at length', values: [longText(6000)] }
    ]
  },
  {
    kind: 'table',
    caption: 'A table',
    head: ['What', 'Who', 'When'],
    rows: [
      ['First', 'Amina Yusuf', ''],
      ['Second', 'One paragraph\nand another', '24 November 2026'],
      ['Third', longText(9000), '25 November 2026'],
      ...Array.from({ length: 40 }, (_, index) => [`Row ${index}`, longText(90), 'Soon'])
    ]
  },
  {
    kind: 'timeline',
    caption: 'Key dates',
    description: 'A line of time with five days.',
    lines: 8,
    marks: (['done', 'due', 'overdue', 'milestone', 'today'] as const).map((kind, index) => ({
      kind,
      position: index / 5,
      date: index === 1 ? '' : `${index + 1} November 2026`,
      label: `Day ${index}`,
      state: index === 2 ? 'overdue' : ''
    })),
    spans: [
      { kind: 'shortened', from: 0.5, to: 0.7 },
      { kind: 'window', from: 0.8, to: 0.9 }
    ]
  },
  { kind: 'frame', caption: 'Room for a photograph' },
  {
    kind: 'signatures',
    labels,
    who: Array.from({ length: 20 }, (_, index) => `Signer ${index + 1}`),
    toFillIn: 'Day on which it was read back'
  }
]

/** A document with everything that a document can have. */
export const everything: DocumentModel = documentOf([], {
  classification: 'OFFICIAL-SENSITIVE',
  authority: 'Northtown City Council',
  logo,
  sections: [
    section('Upright', everyBlock),
    section('Lying', everyBlock, { orientation: 'landscape' }),
    section('Empty', [])
  ]
})
