import type { Words } from '../../i18n/words'
import type { Block, DocumentModel, Row } from '../model'

/**
 * What a reader is not given of the child’s words is asked for by voice: whom or what the child named may decide what is settled (¶24, ¶40). It says the same of a
 * person as of a place, and of what was found as of what came near to it (invariant 15). Of what a carer does it says so too, whoever is left out: nobody waits for a
 * call of “Mrs [left out]”, who has gone perhaps (¶39, ¶44).
 */
export function withWhomToAsk(model: DocumentModel, words: Words): DocumentModel {
  const gap = words('values.left-out')
  const askOf = ({ said, does }: Row): string | undefined => {
    if (said === true) return words('documents.said-in-part')
    return does === true ? words('documents.done-by-left-out') : undefined
  }
  const inRow = (row: Row): Row => {
    const ask = askOf(row)
    return ask !== undefined && row.values.some((text) => text.includes(gap))
      ? { ...row, values: [...row.values, ask] }
      : row
  }
  const inBlock = (block: Block): Block =>
    block.kind === 'rows' ? { ...block, rows: block.rows.map(inRow) } : block
  return {
    ...model,
    sections: model.sections.map((section) => ({ ...section, blocks: section.blocks.map(inBlock) }))
  }
}
