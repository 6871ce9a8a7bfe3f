import { BorderStyle, Paragraph, TableRow, type FileChild } from 'docx'
import type { Row } from '../model.ts'
import { columnsOf } from './columns.ts'
import { hairline, quiet, styleNames } from './styles.ts'
import { cell, isShort, kept, tableOf } from './table-shape.ts'
import { runsRightToLeft } from './direction.ts'
import { paragraphOf, runsOf } from './text.ts'

const thin = { style: BorderStyle.SINGLE, size: 4, space: 1, color: hairline } as const

/** A line under it, also between two that follow each other: Word takes alike paragraphs for one box. */
const lined = { border: { bottom: thin, between: thin } } as const

/** Each label has a run of its own: beside one in Arabic letters the colon would change sides. */
const labelRuns = (label: string) => [
  ...runsOf(label, { letters: { bold: true } }),
  ...runsOf(':', { letters: { bold: true } })
]

/**
 * A value behind its label, in one paragraph: a second value begins a line of its own. Values that are read from the other side than their label stand under
 * it, each as a paragraph that begins on its side.
 */
function entry({ label, values, absent, language }: Row, isLined: boolean): readonly Paragraph[] {
  const more = isLined ? lined : {}
  const style = styleNames.cell
  const setting = { language, letters: absent === true ? { color: quiet } : {} }
  const isFromRight = runsRightToLeft(label)
  if (values.some((value) => value !== '' && runsRightToLeft(value) !== isFromRight))
    return [
      new Paragraph({ style, keepNext: true, children: labelRuns(label) }),
      ...values.map((value, at) =>
        paragraphOf(value, { style, ...(at === values.length - 1 ? more : {}) }, setting)
      )
    ]
  const said = values.length === 0 ? [] : [...runsOf(' '), ...runsOf(values.join('\n'), setting)]
  return [
    new Paragraph({
      style,
      ...more,
      ...(isFromRight ? { bidirectional: true } : {}),
      children: [...labelRuns(label), ...said]
    })
  ]
}

const textOf = ({ label, values }: Row) => `${label}: ${values.join('\n')}`

/** A longer row has the full width: beside a short one, half a page would stay empty. */
const longest = 260

const isNarrow = (row: Row | undefined): row is Row => row !== undefined && textOf(row).length <= longest

/** Short rows that follow each other, two and two; each other one by itself. */
function linesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const [row, next, ...others] = rows
  if (row === undefined) return []
  if (isNarrow(row) && isNarrow(next)) return [[row, next], ...linesOf(others)]
  return [[row], ...linesOf(rows.slice(1))]
}

/** Two and two beside each other, read across. */
function inPairs(rows: readonly Row[], width: number): FileChild {
  const widths = columnsOf(width, [1, 1])
  return tableOf({
    widths,
    hasHead: false,
    hasHeadings: false,
    rows: linesOf(rows).map((line) => {
      const room = line.length === 1 ? width : width / 2
      return new TableRow({
        ...kept(line.every((row) => isShort([textOf(row)], room))),
        children: line.map((row, at) =>
          line.length === 1
            ? cell(entry(row, false), width, { columnSpan: 2 })
            : cell(entry(row, false), widths[at] ?? 0)
        )
      })
    })
  })
}

/** Rows set close, as in the PDF: each value behind its label, at the full width or in two columns. */
export function closeRows(rows: readonly Row[], columns: 1 | 2, width: number): readonly FileChild[] {
  return columns === 1 || rows.length === 1 ? rows.flatMap((row) => entry(row, true)) : [inPairs(rows, width)]
}
