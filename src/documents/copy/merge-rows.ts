import type { Block, DocumentModel, Row } from '../model'

/** Whether a row says only this text: that something is absent. */
export const isOnly = ({ absent, values }: Row, text: string): boolean =>
  absent === true && values.length === 1 && values[0] === text

/** Rows that follow each other and say only this text become one row. */
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

/** The document with its repeated gaps joined: rows that follow each other and say only that something is left out become one. */
export const rowsMerged = (model: DocumentModel, text: string): DocumentModel => ({
  ...model,
  sections: model.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => blockGathered(block, text))
  }))
})
