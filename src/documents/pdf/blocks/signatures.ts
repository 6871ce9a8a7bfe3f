import type { Block, SignatureLabels } from '../../model.ts'
import type { Sheet } from '../layout/sheet.ts'
import { spacing, strokes, styles } from '../layout/style.ts'

type Signatures = Extract<Block, { kind: 'signatures' }>

const rowHeight = 19
/** The height of the head, where each of its words may take two lines. */
const headHeight = styles.formLabel.leading
const gutter = 14
/** Who signs, their name, their signature, the date: shares of the width. */
const shares = [0.4, 0.21, 0.24, 0.15] as const

interface Column {
  readonly x: number
  readonly width: number
}

function columnsOf(sheet: Sheet): readonly Column[] {
  let x = 0
  return shares.map((share, index) => {
    const column = { x, width: share * sheet.width - (index === shares.length - 1 ? 0 : gutter) }
    x += share * sheet.width
    return column
  })
}

function headTexts({ who, name, signature, date }: SignatureLabels): readonly string[] {
  return [who, name, signature, date]
}

/** Sets the words of the head. On the next page it is repeated, and not read aloud again. */
function head(
  sheet: Sheet,
  columns: readonly Column[],
  labels: SignatureLabels,
  cell: (draw: () => void) => void
): void {
  const texts = headTexts(labels)
  const lines = columns.map(({ width }, index) => sheet.lines(texts[index] ?? '', styles.formLabel, width))
  columns.forEach(({ x }, index) => {
    cell(() => {
      lines[index]?.forEach((line, row) => {
        sheet.line(line, styles.formLabel, {
          x: sheet.left + x,
          top: sheet.y + row * styles.formLabel.leading
        })
      })
    })
  })
  sheet.y += Math.max(...lines.map(({ length }) => length)) * styles.formLabel.leading
}

/** Who signs one line, and how high it is. */
function lineOf(sheet: Sheet, person: string) {
  const lines = sheet.lines(person, styles.cell, columnsOf(sheet)[0]?.width ?? sheet.width)
  return { lines, height: Math.max(rowHeight, lines.length * styles.cell.leading + spacing.part) }
}

/** The line under the signatures: what is to be written there, and its height with room for a hand. */
function fillLines(sheet: Sheet, text: string) {
  const [first, name] = columnsOf(sheet)
  const width = (name?.x ?? 0) + (name?.width ?? first?.width ?? sheet.width)
  const lines = sheet.lines(text, styles.cell, width)
  return { lines, height: Math.max(rowHeight, lines.length * styles.cell.leading + spacing.part) }
}

/** The height of all lines together: a person who signs sees on one page who else does. */
export function signaturesHeight(
  sheet: Sheet,
  { who, toFillIn }: Omit<Signatures, 'kind' | 'labels'>
): number {
  const under = toFillIn === undefined ? 0 : fillLines(sheet, toFillIn).height
  const whole = who.reduce((height, person) => height + lineOf(sheet, person).height, headHeight + under)
  return Math.min(whole, sheet.pageHeight)
}

/** Words that end on the rule beside them. */
function setOverFoot(sheet: Sheet, lines: readonly string[], foot: number): void {
  lines.forEach((line, row) => {
    sheet.line(line, styles.cell, { top: foot - (lines.length - row) * styles.cell.leading + 4 })
  })
}

/** A line to fill in: the words, and beside them a rule as long as those for signature and date. */
function fillLine(sheet: Sheet, text: string): void {
  const { lines, height } = fillLines(sheet, text)
  sheet.ensure(height)
  const from = columnsOf(sheet)[2]?.x ?? 0
  const foot = sheet.y + height - spacing.part
  sheet.tags.element('P', () => {
    setOverFoot(sheet, lines, foot)
  })
  sheet.rule(strokes.plain, { x: sheet.left + from, y: foot, width: sheet.width - from })
  sheet.y += height
}

/** One line to sign on: who, and an empty cell for each of name, signature and date. */
function signer(sheet: Sheet, person: string, blanks: readonly Column[]): void {
  const { lines, height } = lineOf(sheet, person)
  const foot = sheet.y + height - spacing.part
  sheet.tags.element('TR', () => {
    sheet.tags.element('TH', { scope: 'Row' }, () => {
      setOverFoot(sheet, lines, foot)
    })
    for (const { x, width } of blanks) {
      sheet.tags.element('TD', () => {
        sheet.rule(strokes.plain, { x: sheet.left + x, y: foot, width })
      })
    }
  })
  sheet.y += height
}

/** Lines to sign on, kept whole: a table to fill in. More than a page of them go on to the next page, where the head is repeated. */
export function signatures(sheet: Sheet, { labels, who, toFillIn }: Signatures): void {
  const { tags } = sheet
  const columns = columnsOf(sheet)
  const [, ...blanks] = columns
  sheet.ensure(signaturesHeight(sheet, toFillIn === undefined ? { who } : { who, toFillIn }))
  const asHeader = (draw: () => void) => tags.element('TH', { scope: 'Column' }, draw)
  const asArtifact = (draw: () => void) => tags.artifact({ type: 'Pagination' }, draw)
  tags.element('Table', () => {
    tags.element('THead', () =>
      tags.element('TR', () => {
        head(sheet, columns, labels, asHeader)
      })
    )
    tags.element('TBody', () => {
      for (const person of who) {
        const before = sheet.page
        sheet.ensure(lineOf(sheet, person).height)
        if (sheet.page !== before) head(sheet, columns, labels, asArtifact)
        signer(sheet, person, blanks)
      }
    })
  })
  if (toFillIn !== undefined) fillLine(sheet, toFillIn)
  sheet.y += spacing.block
}
