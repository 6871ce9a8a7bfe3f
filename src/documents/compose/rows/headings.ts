import type { Block } from '../../model'

/** A block’s own heading: a table’s caption, or the label of its only row. */
function ownHeading(block: Block | undefined): string | undefined {
  if (block?.kind === 'table') return block.caption
  if (block?.kind === 'heading') return block.text
  return block?.kind === 'rows' && block.rows.length === 1 ? block.rows[0]?.label : undefined
}

/** The words of a heading that tell something, whatever stands between them. */
const telling = (heading: string): readonly string[] =>
  heading.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []

/** Whether a heading only repeats the one above it: each of its telling words stands there too. */
function repeats(heading: string, above: string): boolean {
  const said = new Set(telling(above))
  const own = telling(heading)
  return !/\d/.test(heading) && own.length > 0 && own.every((word) => said.has(word))
}

const isHeaded = (block: Block) =>
  block.kind === 'heading' || (block.kind === 'table' && block.caption !== '')

/**
 * Blocks without their first heading or caption, where it repeats what stands above: “Needs” under “Needs and where they come from”. A later heading stays,
 * since it tells what follows from what went before. So does every caption under a heading that stayed.
 */
export function firstHeadedOnce(above: string, blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(isHeaded)
  const first = blocks[at]
  if (first === undefined || !repeats(ownHeading(first) ?? '', above)) return blocks
  const [before, after] = [blocks.slice(0, at), blocks.slice(at + 1)]
  if (first.kind === 'table') return [...before, { ...first, caption: '' }, ...after]
  // What stood under that heading stands now under the one above it.
  const next = after.find(isHeaded)
  return [...before, ...(next?.kind === 'table' ? firstHeadedOnce(above, after) : after)]
}

/**
 * The blocks of a part without headings that only repeat what stands above or below them: a step named as its part, or as the one question in it. A single
 * row heads nothing. Under another step it keeps its heading, or it would read as a part of that step.
 * @param above the part’s own heading
 */
export function headedOnce(above: string, blocks: readonly Block[]): readonly Block[] {
  const isSame = (one: string | undefined, other: string) => one?.toLowerCase() === other.toLowerCase()
  let isUnderPart = true
  let isUnderHeading = false
  const once = blocks.filter((block, index) => {
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
  return firstHeadedOnce(above, once)
}
