import type { Block } from '../../model.ts'
import type { Sheet } from '../layout/sheet.ts'
import { heading } from './heading.ts'
import { list } from './list.ts'
import { paragraph } from './paragraph.ts'
import { rows } from './rows.ts'
import { signatures } from './signatures.ts'
import { table } from './table.ts'
import { warning } from './warning.ts'

/** What the beginning of each kind needs, so that a heading before it does not stand alone at the foot of a page. */
const beginnings: Readonly<Record<Block['kind'], number>> = {
  heading: 80,
  paragraph: 30,
  warning: 64,
  list: 30,
  rows: 60,
  table: 120,
  signatures: 100
}

/** The height that has to follow a heading on its page. */
export function beginningOf(block: Block | undefined): number {
  return block ? beginnings[block.kind] : 0
}

/** Sets one block. `onHeading` hears of headings and their page, for the outline. */
export function drawBlock(
  sheet: Sheet,
  block: Block,
  next: Block | undefined,
  onHeading: (text: string, page: number) => void
): void {
  switch (block.kind) {
    case 'heading': {
      onHeading(block.text, heading(sheet, block.text, beginningOf(next)))
      return
    }
    case 'paragraph': {
      paragraph(sheet, block.text)
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
      rows(sheet, block.rows)
      return
    }
    case 'table': {
      table(sheet, block)
      return
    }
    case 'signatures': {
      signatures(sheet, block.labels, block.who)
      return
    }
  }
}
