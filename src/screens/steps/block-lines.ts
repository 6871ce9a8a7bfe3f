import type { Block } from '../../documents/model'
import type { SummaryValue } from '../../ui/summary'
import { listWords } from '../../i18n/lists'

/**
 * The texts in a list, a matrix or tracks, one line each. An entry of a list begins with its name, so that it is clear whom its lines are about.
 * @param label the heading that already stands over all of it
 */
export function linesOf(block: Block, label: string): readonly SummaryValue[] {
  switch (block.kind) {
    case 'heading':
      return block.text === label ? [] : [{ entry: block.text }]
    case 'rows':
      return block.rows.map((row) => `${row.label}: ${listWords(row.values)}`)
    case 'table':
      return block.rows.map((row) => row.join(' · '))
    case 'list':
      return block.items
    case 'paragraph':
      return [block.text]
    default:
      return []
  }
}
