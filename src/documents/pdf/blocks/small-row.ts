import type { Row } from '../../model.ts'
import type { Sheet } from '../layout/sheet.ts'
import { hairline, quiet, styles, type TextStyle } from '../layout/style.ts'

const padding = 1.8
const noBreak = '\u00A0'

/** A label and, on the same line, what was recorded under it, as small as a table’s cell: where much has to stand on little paper. */
export interface SmallRow {
  readonly row: Row
  readonly label: string
  /** How far the first line of the first value stands from the left. */
  readonly indent: number
  readonly values: readonly (readonly string[])[]
  readonly height: number
}

const valueStyle = ({ absent }: Row): TextStyle =>
  absent === true ? { ...styles.cell, colour: quiet } : styles.cell

/** Measures a row for a width. The room for the label is kept by signs that are not drawn. */
export function smallRow(sheet: Sheet, row: Row, width: number): SmallRow {
  const style = valueStyle(row)
  const label = `${row.label}:`
  const sign = sheet.measure(noBreak, style)
  const signs = Math.ceil(sheet.measure(`${label} `, styles.cellHead) / sign)
  const values = row.values.map((value, index) =>
    sheet.lines(index === 0 ? noBreak.repeat(signs) + value : value, style, width)
  )
  const lines = Math.max(1, values.flat().length)
  return { row, label, indent: signs * sign, values, height: lines * style.leading + 2 * padding }
}

/** Sets a row that was measured, a hairline below it. To reading aids it is an entry of a list whose label is words. */
export function setSmallRow(
  sheet: Sheet,
  { row, label, indent, values, height }: SmallRow,
  x: number,
  width: number
): void {
  const top = sheet.y
  const style = valueStyle(row)
  const language = row.language === undefined ? {} : { language: row.language }
  sheet.tags.element('LI', () => {
    sheet.tags.element('Lbl', () => {
      sheet.line(label, styles.cellHead, x)
    })
    sheet.tags.element('LBody', () => {
      values.forEach((lines, index) => {
        sheet.tags.element('P', language, () => {
          lines.forEach((line, at) => {
            const isFirst = index === 0 && at === 0
            sheet.line(isFirst ? line.replace(/^\u00A0+/u, '') : line, style, isFirst ? x + indent : x)
            sheet.y += style.leading
          })
        })
      })
    })
  })
  sheet.y = top + height
  sheet.rule(x, sheet.y - padding, width, 0.4, hairline)
}
