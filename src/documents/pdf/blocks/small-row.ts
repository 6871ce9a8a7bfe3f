import type { Row } from '../../model.ts'
import type { Sheet } from '../layout/sheet.ts'
import { quiet, strokes, styles, type TextStyle } from '../layout/style.ts'

const padding = 1
const noBreak = '\u00A0'

/** A label with its value behind it, in type as small as a table’s cell: for documents where much has to stand on little paper. */
export interface SmallRow {
  readonly row: Row
  readonly label: readonly string[]
  /** How far from the left the first value begins, behind the label’s last line. Undefined where it begins under the label. */
  readonly indent: number | undefined
  readonly values: readonly (readonly string[])[]
  readonly height: number
}

const valueStyle = ({ absent, language }: Row): TextStyle => ({
  ...styles.cell,
  ...(absent === true ? { colour: quiet } : {}),
  ...(language === undefined ? {} : { language })
})

/** A label that takes more of a line than this has its value under it. */
const widestLabel = 0.7

/** Measures a row for a width. Characters that are not drawn keep the room for the label. */
export function smallRow(sheet: Sheet, row: Row, width: number): SmallRow {
  const style = valueStyle(row)
  const label = sheet.lines(`${row.label}:`, styles.cellHead, width)
  const last = sheet.measure(`${label.at(-1) ?? ''} `, styles.cellHead)
  const isBehind = last <= widestLabel * width
  const sign = sheet.measure(noBreak, style)
  const signs = isBehind ? Math.ceil(last / sign) : 0
  const values = row.values.map((value, index) =>
    sheet.lines(index === 0 ? noBreak.repeat(signs) + value : value, style, width)
  )
  const shared = isBehind && values.length > 0 ? 1 : 0
  const lines = Math.max(1, label.length + values.flat().length - shared)
  return {
    row,
    label,
    indent: isBehind ? signs * sign : undefined,
    values,
    height: lines * style.leading + 2 * padding
  }
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
      for (const line of label) {
        sheet.line(line, styles.cellHead, { x })
        sheet.y += style.leading
      }
    })
    if (indent !== undefined) sheet.y -= style.leading
    sheet.tags.element('LBody', () => {
      values.forEach((lines, index) => {
        sheet.tags.element('P', language, () => {
          lines.forEach((line, at) => {
            const isFirst = index === 0 && at === 0
            sheet.line(isFirst ? line.replace(/^\u00A0+/u, '') : line, style, {
              x: isFirst && indent !== undefined ? x + indent : x
            })
            sheet.y += style.leading
          })
        })
      })
    })
  })
  sheet.y = top + height
  sheet.rule(strokes.finest, { x, y: sheet.y - padding, width })
}
