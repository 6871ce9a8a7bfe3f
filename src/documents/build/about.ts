import type { QuestionId } from '../../../content/stages'
import { mattersOf, mattersOfTracks, type AllOf } from '../../../machines/policy/recipients'
import { questionOf } from '../../../machines/policy/asked'
import type { CaseView } from '../../../machines/case-file/case-file'
import { anyOf } from '../copy/given'
import type { About, Block } from '../model'

/** Being about all of some matters at once. */
export const about = (matters: AllOf): About => [matters]

/** What the answer to a question is about: its mark, and for tracks what having them tells. */
export const aboutQuestion = (id: QuestionId, view: CaseView, field?: string): About =>
  about(questionOf(id).kind === 'tracks' ? mattersOfTracks(id, view) : mattersOf(id, field))

/** The same blocks, each with its mark; a block of rows is marked row by row, and what has a mark keeps it. */
export const markedWith = (one: About, blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block): Block => {
    if (block.about !== undefined) return block
    if (block.kind === 'rows') return { ...block, rows: block.rows.map((row) => ({ about: one, ...row })) }
    return { ...block, about: one }
  })

/** Items, each with what it is about, as lists: one for all that follow one another and are about the same. */
export function markedLists(
  items: readonly { readonly text: string; readonly about: About }[]
): readonly Block[] {
  return items.reduce<Extract<Block, { kind: 'list' }>[]>((lists, { text, about: one }) => {
    const last = lists.at(-1)
    if (last !== undefined && String(last.about) === String(one))
      lists.splice(-1, 1, { ...last, items: [...last.items, text] })
    else lists.push({ kind: 'list', items: [text], about: one })
    return lists
  }, [])
}

/** What some blocks are about together: whoever is given one of them reads what stands over them. */
export const aboutAnyOf = (blocks: readonly Block[]): About | undefined =>
  anyOf(
    blocks.flatMap((block) =>
      block.about === undefined && block.kind === 'rows' ? block.rows.map((row) => row.about) : [block.about]
    )
  )

/** A heading for those who are given something of what stands under it. */
export function headingOver(text: string, blocks: readonly Block[]): Block {
  const one = aboutAnyOf(blocks)
  return one === undefined ? { kind: 'heading', text } : { kind: 'heading', text, about: one }
}
