/** Titles, of every language in which people type, in lower case: somebody may be written with theirs or without. */
export const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr'])
