import { finderOf, joinedPlaceholders } from '../../src/documents/copy/withhold'

/** Makes a function that leaves some texts out of what a person typed. Words that say that something was left out stand in their place. */
export function keeperOf(texts: readonly string[], leftOut: string): (typed: string) => string {
  const find = finderOf(texts)
  return (typed) =>
    joinedPlaceholders(
      find(typed, () => leftOut),
      leftOut
    )
}
