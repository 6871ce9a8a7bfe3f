import type { Block, DocumentModel, Row } from '../model'

/** Whether a row says that something is absent, and nothing but this text of it. */
export const isOnly = ({ absent, values }: Row, text: string): boolean =>
  absent === true && values.length === 1 && values[0] === text

/** Rows that follow each other and say this text alone are one row. */
const rowsGathered = (rows: readonly Row[], text: string): readonly Row[] =>
  rows.reduce<Row[]>((all, row) => {
    const last = all.at(-1)
    if (last !== undefined && isOnly(last, text) && isOnly(row, text))
      all.splice(-1, 1, { ...last, label: `${last.label}; ${row.label}` })
    else all.push(row)
    return all
  }, [])

const blockGathered = (block: Block, text: string): Block =>
  block.kind === 'rows' ? { ...block, rows: rowsGathered(block.rows, text) } : block

/** The document with what it says again and again, that something is left out of this copy, said once for what follows each other. */
export const rowsMerged = (model: DocumentModel, text: string): DocumentModel => ({
  ...model,
  sections: model.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => blockGathered(block, text))
  }))
})
