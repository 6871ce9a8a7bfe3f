import { finderOf, joinedPlaceholders } from '../../src/documents/copy/withhold'

/** Makes what keeps some texts back in what a person typed: each gives way to what says that something was left out. */
export function keeperOf(texts: readonly string[], leftOut: string): (typed: string) => string {
  const find = finderOf(texts)
  return (typed) =>
    joinedPlaceholders(
      find(typed, () => leftOut),
      leftOut
    )
}
