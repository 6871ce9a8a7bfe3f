import type { Block } from '../model'

/** What a block is headed by itself: a table's caption, or the label of an only row. */
function ownHeading(block: Block | undefined): string | undefined {
  if (block?.kind === 'table') return block.caption
  if (block?.kind === 'heading') return block.text
  return block?.kind === 'rows' && block.rows.length === 1 ? block.rows[0]?.label : undefined
}

/**
 * The blocks of a part without headings that only say again what stands above or below them: a step of the same name as its
 * part, or as the one question in it. A single row heads nothing: under another step it keeps its heading, or it would read as
 * a part of that step.
 * @param above the part's own heading
 */
export function headedOnce(above: string, blocks: readonly Block[]): readonly Block[] {
  const isSame = (one: string | undefined, other: string) => one?.toLowerCase() === other.toLowerCase()
  let isUnderPart = true
  let isUnderHeading = false
  return blocks.filter((block, index) => {
    if (block.kind !== 'heading') {
      isUnderPart = false
      return true
    }
    const next = blocks[index + 1]
    const isSaidBelow = isSame(ownHeading(next), block.text) && !(isUnderHeading && next?.kind === 'rows')
    const isKept = !(isUnderPart && isSame(above, block.text)) && !isSaidBelow
    isUnderHeading ||= isKept
    return isKept
  })
}
