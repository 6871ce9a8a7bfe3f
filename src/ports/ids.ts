/** Makes ids that cannot be guessed and say nothing. */
export interface Ids {
  next(): string
}

/** Random ids of the browser's own generator. */
export const randomIds: Ids = { next: () => crypto.randomUUID() }
