import type { Block, Row } from '../../model'

/** A longer row than about five lines of half a page has the full width. A shorter one stands in one of two columns. */
const longest = 260

/** The text begins at the right: behind a label it would stand on the wrong side. */
const fromRight =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** How a row is set: in one of two columns, at the full width, or with its label beside it. */
type Setting = 2 | 1 | 'beside'

function settingOf({ label, values, language }: Row): Setting {
  if (language !== undefined || values.some((value) => fromRight.test(value))) return 'beside'
  return label.length + values.reduce((sum, { length }) => sum + length, 0) <= longest ? 2 : 1
}

interface Run {
  readonly setting: Setting
  readonly rows: Row[]
}

function withRows(runs: Run[], setting: Setting, some: readonly Row[]): Run[] {
  const last = runs.at(-1)
  if (last?.setting === setting) last.rows.push(...some)
  else runs.push({ setting, rows: [...some] })
  return runs
}

/** Rows that follow each other and are set alike; a short one by itself has the whole width, or it would leave a hole beside it. */
const runsOf = (rows: readonly Row[]): readonly Run[] =>
  rows
    .reduce<Run[]>((runs, row) => withRows(runs, settingOf(row), [row]), [])
    .reduce<Run[]>(
      (runs, { setting, rows: some }) =>
        withRows(runs, setting === 2 && some.length === 1 ? 1 : setting, some),
      []
    )

function closeBlock(block: Block): readonly Block[] {
  if (block.kind !== 'rows' || block.columns !== undefined) return [block]
  return runsOf(block.rows).map(({ setting, rows }): Block =>
    setting === 'beside' ? { kind: 'rows', rows } : { kind: 'rows', rows, columns: setting }
  )
}

/** Sets answers close: each behind its label, short ones in two columns. Words stay as they are. */
export const setClose = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(closeBlock)
