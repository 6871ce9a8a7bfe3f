import type { Block, DocumentModel } from '../model'

/**
 * Documents that builds before 26 November 2026 kept carry marks: what a piece was about, and `unless` on one that stood in another's
 * place in some copies.
 */
const stands = (piece: object) => !('unless' in piece)

const older: ReadonlySet<string> = new Set(['about', 'unless', 'rowsAbout', 'columnsAbout'])

const unmarked = <Piece extends object>(piece: Piece): Piece =>
  Object.fromEntries(Object.entries(piece).filter(([mark]) => !older.has(mark))) as Piece

const rowsOf = <Row extends object>(rows: readonly Row[]): readonly Row[] => rows.filter(stands).map(unmarked)

function blockOf(block: Block): Block {
  const own = unmarked(block)
  if (own.kind === 'rows') return { ...own, rows: rowsOf(own.rows) }
  return own.kind === 'frame' && own.beside !== undefined ? { ...own, beside: rowsOf(own.beside) } : own
}

/** A kept document as it is printed whole. Pieces that stood in place of others served copies that are no longer made from it. */
export const withoutOlderMarks = (model: DocumentModel): DocumentModel => ({
  ...model,
  sections: model.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(stands).map(blockOf)
  }))
})
