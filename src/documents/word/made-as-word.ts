/** The plans that authorities paste into their case system. The others are read and signed as they are. */
const asWord: ReadonlySet<string> = new Set(['care-plan', 'pathway-plan'])

/** Whether a document is offered as a Word file too. */
export const isMadeAsWord = (id: string): boolean => asWord.has(id)
