/** The sources of an action or a statement, such as "¶23, ¶45"; those that are no paragraph stand in the duty map only. */
export const paragraphsOf = (serves: readonly string[]) =>
  serves.filter((source) => source.startsWith('¶')).join(', ')
