/** Where something stands in a scenario: the keys that lead to it. */
export type Place = readonly (string | number)[]

/** What is wrong with a scenario, where, and what would be right. */
export interface Problem {
  readonly at: Place
  readonly what: string
}

/** A problem as a person finds it: its line in the file. */
export interface FoundProblem extends Problem {
  readonly line: number
}

/** One sentence for each problem: file, line, field, and what would be right. */
export const inLines = (file: string, problems: readonly FoundProblem[]): string =>
  problems
    .map(({ at, line, what }) => `${file}, line ${line}, ${at.join(' › ') || 'the whole file'}: ${what}`)
    .join('\n')
