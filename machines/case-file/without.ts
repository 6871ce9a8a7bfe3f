/** The same entries without one. */
export const without = <Entries extends object>(entries: Entries, key: string): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key)) as Entries
