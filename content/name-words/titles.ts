/** Titles from every language in which people type, in lower case. A person may be written with their title or without. */
export const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr'])
