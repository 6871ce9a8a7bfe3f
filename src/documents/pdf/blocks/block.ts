import type { Block } from '../../model.ts'
import type { Sheet } from '../layout/sheet.ts'
import { frame, frameHeight } from './frame.ts'
import { heading, headingHeight } from './heading.ts'
import { list, listBeginning } from './list.ts'
import { paragraph, paragraphBeginning } from './paragraph.ts'
import { rows, rowsBeginning } from './rows.ts'
import { columnsBeginning, rowsInColumns } from './rows-in-columns.ts'
import { signatures, signaturesHeight } from './signatures.ts'
import { table, tableBeginning } from './table.ts'
import { timeline, timelineHeight } from './timeline.ts'
import { warning, warningBeginning } from './warning.ts'

/** How much of the blocks that follow must stand on one page, so that no heading or introduction is left alone at its foot. */
export function beginningOf(sheet: Sheet, [block, ...rest]: readonly Block[]): number {
  switch (block?.kind) {
    case undefined:
      return 0
    case 'heading':
      return headingHeight(sheet, block.text) + beginningOf(sheet, rest)
    case 'paragraph':
      return paragraphBeginning(sheet, block.text, introducedBy(sheet, rest))
    case 'warning':
      return warningBeginning(sheet, block.text)
    case 'list':
      return listBeginning(sheet, block.items)
    case 'rows':
      if (block.columns !== undefined) return columnsBeginning(sheet, block.rows, block.columns)
      return rowsBeginning(sheet, block.rows)
    case 'table':
      return tableBeginning(sheet, block)
    case 'timeline':
      // A picture is kept whole, and its heading with it.
      return timelineHeight(block)
    case 'signatures':
      return signaturesHeight(sheet, block)
    case 'frame':
      return frameHeight(sheet, block)
  }
}

/** The height that must follow a text on its page if the text introduces a list or a table: the beginning of that list or table. */
const introducedBy = (sheet: Sheet, rest: readonly Block[]): number =>
  rest[0]?.kind === 'list' || rest[0]?.kind === 'table' ? beginningOf(sheet, rest) : 0

/**
 * Sets one block.
 * @param rest the blocks after it
 * @param onHeading hears of headings and their page, for the outline
 */
export function drawBlock(
  sheet: Sheet,
  block: Block,
  rest: readonly Block[],
  onHeading: (text: string, page: number) => void
): void {
  switch (block.kind) {
    case 'heading': {
      onHeading(block.text, heading(sheet, block.text, beginningOf(sheet, rest)))
      return
    }
    case 'paragraph': {
      paragraph(sheet, block.text, introducedBy(sheet, rest))
      return
    }
    case 'warning': {
      warning(sheet, block.text)
      return
    }
    case 'list': {
      list(sheet, block.items)
      return
    }
    case 'rows': {
      if (block.columns !== undefined) rowsInColumns(sheet, block.rows, block.columns)
      else rows(sheet, block.rows)
      return
    }
    case 'table': {
      table(sheet, block)
      return
    }
    case 'timeline': {
      timeline(sheet, block)
      return
    }
    case 'signatures': {
      signatures(sheet, block)
      return
    }
    case 'frame': {
      frame(sheet, block)
      return
    }
  }
}
