/** Where something stands in a scenario: the keys that lead to it. */
export type Path = readonly (string | number)[]

/** One sentence of what is said of a scenario: by its key under `scenario-problem` in content/messages, with what it leaves open. */
export interface Sentence {
  readonly says: string
  readonly values?: Readonly<Record<string, string | number>> | undefined
}

/** What is said: what is wrong, and often a second sentence of what would be right. */
export type Said = readonly Sentence[]

/** A sentence, by its key. */
export const says = (key: string, values?: Sentence['values']): Sentence => ({ says: key, values })

/** Names as one sentence holds them. */
export const named = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

/** What is wrong with a scenario, where, and what would be right. */
export interface Problem {
  readonly at: Path
  readonly what: Said
}

/** A problem as a person finds it: its line in the file. */
export interface FoundProblem extends Problem {
  readonly line: number
}
