import type { Words } from '../../i18n/words'
import type { Block, DocumentModel, Row } from '../model'

/**
 * What a reader is not given of the child’s words is asked for by voice: whom or what the child named may decide what is settled (¶24, ¶40). It says the same of a
 * person as of a place, and of what was found as of what came near to it (invariant 15).
 */
export function withWhomToAsk(model: DocumentModel, words: Words): DocumentModel {
  const [gap, ask] = [words('values.left-out'), words('documents.said-in-part')]
  const inRow = (row: Row): Row =>
    row.said === true && row.values.some((text) => text.includes(gap))
      ? { ...row, values: [...row.values, ask] }
      : row
  const inBlock = (block: Block): Block =>
    block.kind === 'rows' ? { ...block, rows: block.rows.map(inRow) } : block
  return {
    ...model,
    sections: model.sections.map((section) => ({ ...section, blocks: section.blocks.map(inBlock) }))
  }
}
