import type { Block } from '../../model.ts'
import { flow, flowOf } from '../layout/flow.ts'
import type { Sheet } from '../layout/sheet.ts'
import { spacing, ink, styles } from '../layout/style.ts'
import { rows } from './rows.ts'
import { columnsOf, setColumns } from './rows-in-columns.ts'

type Frame = Extract<Block, { kind: 'frame' }>

/** The size of a passport photograph, 3.5 by 4.5 centimetres, and a little more. */
const onPaper = { width: 104, height: 132 } as const
const gutter = 16
const padding = 6
/** This many lines of its words stay with the frame. */
const together = 3

/** How large the frame is drawn. A photograph goes into it, so it does not shrink with the text. */
const frameSize = (sheet: Sheet) => ({
  width: sheet.drawnAs(onPaper.width),
  height: sheet.drawnAs(onPaper.height)
})

/** The words under the frame. If something stands beside the frame, they stand inside it: the photograph takes their place. */
const captionLines = (sheet: Sheet, { caption, beside }: Frame) =>
  sheet.lines(caption, styles.cell, beside === undefined ? sheet.width : frameSize(sheet).width - 2 * padding)

const besideOf = (sheet: Sheet, { beside = [] }: Frame) =>
  columnsOf(sheet, beside, sheet.width - frameSize(sheet).width - gutter)

/** How much of it stands on one page: the frame with words under it, and what is beside. */
export function frameHeight(sheet: Sheet, block: Frame): number {
  const room = frameSize(sheet)
  const lines = Math.min(together, captionLines(sheet, block).length)
  if (block.beside === undefined) return room.height + spacing.line + lines * styles.cell.leading
  const own = room.height
  return Math.min(Math.max(own, besideOf(sheet, block).height), sheet.pageHeight)
}

function drawFrame(sheet: Sheet, block: Frame): void {
  const room = frameSize(sheet)
  sheet.decorate(() => {
    sheet.doc
      .setDrawColor(...ink)
      .setLineWidth(0.8)
      .rect(sheet.left, sheet.y, room.width, room.height, 'S')
  })
  const caption = flowOf([captionLines(sheet, block)], 0)
  if (block.beside === undefined) {
    sheet.y += room.height + spacing.line
    flow(sheet, caption, styles.cell, { paragraphs: {} })
    return
  }
  const foot = sheet.y + room.height
  sheet.y += padding
  flow(sheet, caption, styles.cell, { indent: padding, paragraphs: {} })
  sheet.y = Math.max(sheet.y, foot)
}

/** An empty frame. The words under it say what belongs in it, and beside it stands what has room there. */
export function frame(sheet: Sheet, block: Frame): void {
  sheet.ensure(frameHeight(sheet, block))
  const columns = besideOf(sheet, block)
  const [top, page] = [sheet.y, sheet.page]
  drawFrame(sheet, block)
  if (block.beside === undefined || columns.height > sheet.pageHeight || sheet.page !== page) {
    sheet.y += spacing.block
    if (block.beside !== undefined) rows(sheet, block.beside)
    return
  }
  const foot = sheet.y
  sheet.y = top
  setColumns(sheet, columns, sheet.left + frameSize(sheet).width + gutter)
  sheet.y = Math.max(foot, top + columns.height) + spacing.part
}
