import type { About, Block, DocumentModel, Marked } from '../model'
import { isGiven } from './given'

/** A piece without its marks: a copy tells nobody how it was made. */
function unmarked<Piece extends Marked>(piece: Piece): Piece {
  const { about, unless, ...rest } = piece
  return about === undefined && unless === undefined ? piece : (rest as Piece)
}

type Table = Extract<Block, { kind: 'table' }>

/** Which of some rows or columns are given. */
const givenOf =
  (marks: readonly (About | null)[] | undefined, leftOut: ReadonlySet<string>) => (index: number) => {
    const about = marks?.[index]
    return about === undefined || about === null || isGiven({ about }, leftOut)
  }

function tableFor(
  { rowsAbout, columnsAbout, ...table }: Table,
  leftOut: ReadonlySet<string>
): Block | undefined {
  const isRow = givenOf(rowsAbout, leftOut)
  const isColumn = givenOf(columnsAbout, leftOut)
  const inColumns = (cells: readonly string[]) => cells.filter((_, column) => isColumn(column))
  const rows = table.rows.filter((_, row) => isRow(row)).map(inColumns)
  const head = inColumns(table.head)
  const isEmpty = head.length === 0 || (rows.length === 0 && table.rows.length > 0)
  return isEmpty ? undefined : unmarked({ ...table, head, rows })
}

function blockFor(block: Block, leftOut: ReadonlySet<string>): Block | undefined {
  if (!isGiven(block, leftOut)) return undefined
  switch (block.kind) {
    case 'rows': {
      const rows = block.rows.filter((row) => isGiven(row, leftOut)).map(unmarked)
      return rows.length === 0 ? undefined : unmarked({ ...block, rows })
    }
    case 'frame': {
      const beside = block.beside?.filter((row) => isGiven(row, leftOut)).map(unmarked)
      return unmarked(beside === undefined ? block : { ...block, beside })
    }
    case 'table':
      return tableFor(block, leftOut)
    default:
      return unmarked(block)
  }
}

/** Lists that stood apart only because they were about different matters are one list. */
function joined(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<Block[]>((all, block) => {
    const last = all.at(-1)
    if (last?.kind === 'list' && block.kind === 'list')
      all.splice(-1, 1, { kind: 'list', items: [...last.items, ...block.items] })
    else all.push(block)
    return all
  }, [])
}

/**
 * The copy of a document for whoever is not given some matters: without the pieces that are about them, without parts in which
 * nothing is left, and without marks.
 */
export function copyFor(model: DocumentModel, leftOut: ReadonlySet<string>): DocumentModel {
  const sections = model.sections.flatMap((section) => {
    const blocks = section.blocks.flatMap((block) => blockFor(block, leftOut) ?? [])
    return blocks.length === 0 ? [] : [{ ...section, blocks: joined(blocks) }]
  })
  return { ...model, sections }
}
