import type { Block, Row } from '../model'

/** What is longer than about five lines of half a page has the whole width; what is shorter stands in two columns. */
const longest = 260

const isShort = ({ label, values, language }: Row) =>
  language === undefined && label.length + values.reduce((sum, { length }) => sum + length, 0) <= longest

interface Run {
  readonly isShort: boolean
  readonly rows: Row[]
}

/** Rows that follow each other and are alike; a short one by itself is set as its long neighbours are, or it would leave a hole beside it. */
function runsOf(rows: readonly Row[]): readonly Run[] {
  const add = (runs: Run[], isOf: boolean, some: readonly Row[]) => {
    const last = runs.at(-1)
    if (last?.isShort === isOf) last.rows.push(...some)
    else runs.push({ isShort: isOf, rows: [...some] })
    return runs
  }
  const alike = rows.reduce<Run[]>((runs, row) => add(runs, isShort(row), [row]), [])
  return alike.reduce<Run[]>(
    (runs, { isShort: short, rows: some }) => add(runs, short && some.length > 1, some),
    []
  )
}

function closeBlock(block: Block): readonly Block[] {
  if (block.kind !== 'rows' || block.columns !== undefined) return [block]
  return runsOf(block.rows).map((run): Block => ({
    kind: 'rows',
    rows: run.rows,
    columns: run.isShort ? 2 : 1
  }))
}

/** Sets answers close: each behind its label, short ones in two columns. Words stay as they are. */
export const setClose = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(closeBlock)
