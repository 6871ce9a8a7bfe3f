import {
  HeightRule,
  ShadingType,
  Table,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType
} from 'docx'
import type { Block, Row } from '../model.ts'
import { areSentences } from '../row-headings.ts'
import { columnsFor, columnsOf } from './columns.ts'
import { ink, quiet, styleNames, tint } from './styles.ts'
import { cell, isShort, kept, line, tableOf } from './table-shape.ts'
import { paragraphOf, type Setting } from './text.ts'

type TableBlock = Extract<Block, { kind: 'table' }>
type Signatures = Extract<Block, { kind: 'signatures' }>

const cellText = (text: string, setting: Setting = {}) =>
  paragraphOf(text, { style: styleNames.cell }, setting)

const bold: Setting = { letters: { bold: true } }

const headOf = (texts: readonly string[], widths: readonly number[]) =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: texts.map((text, at) =>
      cell([cellText(text, bold)], widths[at] ?? 0, {
        shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' },
        verticalAlign: VerticalAlignTable.BOTTOM
      })
    )
  })

/** A table with a head that stands again on each page. */
export function table(block: TableBlock, width: number): Table {
  const widths = columnsFor(
    width,
    block.head.map((head, column) => [head, ...block.rows.map((row) => row[column] ?? '')])
  )
  const rowHead: Setting = areSentences(block.rows) ? {} : bold
  const rows = block.rows.map(
    (texts) =>
      new TableRow({
        ...kept(texts.every((text, at) => isShort([text], widths[at] ?? 0))),
        children: texts.map((text, at) => cell([cellText(text, at === 0 ? rowHead : {})], widths[at] ?? 0))
      })
  )
  return tableOf({ widths, hasHead: true, rows: [headOf(block.head, widths), ...rows] })
}

/** Labels, each with what was recorded under it beside it. */
export function rowsTable(rows: readonly Row[], width: number): Table {
  const widths = columnsOf(width, [34, 66])
  const [label = 0, value = 0] = widths
  return tableOf({
    widths,
    hasHead: false,
    rows: rows.map(
      (row) =>
        new TableRow({
          ...kept(isShort(row.values, value)),
          children: [
            cell([cellText(row.label, bold)], label),
            cell(
              row.values.map((text) =>
                cellText(text, {
                  language: row.language,
                  letters: row.absent === true ? { color: quiet } : {}
                })
              ),
              value
            )
          ]
        })
    )
  })
}

/** Lines to sign on. */
export function signatures({ labels, who }: Signatures, width: number): Table {
  const widths = columnsOf(width, [24, 30, 28, 18])
  const [first = 0, ...others] = widths
  return tableOf({
    widths,
    hasHead: true,
    rows: [
      headOf([labels.who, labels.name, labels.signature, labels.date], widths),
      ...who.map(
        (person) =>
          new TableRow({
            cantSplit: true,
            height: { value: 520, rule: HeightRule.ATLEAST },
            children: [
              cell([cellText(person)], first, { verticalAlign: VerticalAlignTable.BOTTOM }),
              ...others.map((one) => cell([cellText('')], one))
            ]
          })
      )
    ]
  })
}

const frameSize = { width: 2551, height: 3118 } as const

/** An empty frame, of the size of a passport photograph and a little more, as in the PDF. */
export function frame(): Table {
  const edge = line(6, ink)
  const { width, height } = frameSize
  const room = cell([cellText('')], width)
  return new Table({
    rows: [
      new TableRow({ cantSplit: true, height: { value: height, rule: HeightRule.EXACT }, children: [room] })
    ],
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: edge, bottom: edge, left: edge, right: edge }
  })
}
