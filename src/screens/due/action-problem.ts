/** Something that is wrong in the form of an action: the field's id, what the summary says, and what stands beside the field. */
export interface ActionProblem {
  readonly id: string
  readonly text: string
  readonly beside: string
}

/** What stands beside a field; nothing where nothing is wrong with it. */
export function errorOf(problems: readonly ActionProblem[], id: string): { readonly error?: string } {
  const found = problems.find((problem) => problem.id === id)
  return found === undefined ? {} : { error: found.beside }
}
