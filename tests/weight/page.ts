import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/lib/project.mjs'

/** The parts of docs/weight.md: the figures, the questions, the boxes. */
export const [figures = '', ofQuestions = '', ofBoxes = ''] = readFileSync(
  join(projectFolder, 'docs', 'weight.md'),
  'utf8'
).split(/^## /m)

/** The rows of a table, cell by cell, without its head. */
export const rowsOf = (part: string): readonly (readonly string[])[] =>
  part
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    )

/** The last column of the figures, as numbers: of “44 / 180 / 6,000” the third is 6000. */
const lastColumn = rowsOf(figures).map(([, , cell = '']) =>
  cell.split('/').map((one) => Number(one.replaceAll(',', '')))
)

// Without such a number nothing is small enough, and the test that asks fails.
const most = (row: number, column: number): number => lastColumn[row]?.[column] ?? Number.NaN

/** What a tired person has to do, at most. The page alone says it; `tests/unit/weight.test.ts` holds that it allows no more than was asked for. */
export const atMost = {
  firstHour: { steps: most(0, 0), questions: most(0, 1) },
  childOfFourteen: { steps: most(1, 0), questions: most(1, 1), words: most(1, 2) },
  longestCase: { steps: most(2, 0), questions: most(2, 1) },
  proseBoxes: most(3, 0),
  actionsOfTheOpening: { now: most(4, 0), all: most(4, 1) },
  firstDaysOfTheOpening: { steps: most(5, 0), questions: most(5, 1) },
  firstDaysOfFourteen: { steps: most(6, 0), questions: most(6, 1) }
}
