/** A group of a recovery key without what does not count: capitals, spaces and hyphens. A 0 is read as an O, a 1 as an I or l. */
export const bare = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

/** The groups of a recovery key, as they are printed. */
export const groupsOf = (key: string): readonly string[] =>
  key.split(/[\s-]+/).filter((group) => group !== '')
