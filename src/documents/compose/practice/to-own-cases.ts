/** The lines that lead from practice to real cases, on the page and on paper. */
export const toOwnCases = ['vault', 'same', 'first'] as const
