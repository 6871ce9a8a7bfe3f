/** One box of before: its label, as it stood over what was typed, and the words of its options where it had some. */
export interface Former {
  readonly label: string
  readonly options?: Readonly<Record<string, string>>
  /** It named somebody from the list of people. */
  readonly person?: true
  /** It has a text for each track: what stood beside it follows in the track on which planning rests first. */
  readonly tracks?: true
}

/** Boxes of before, by their ids, in the order in which their texts are joined. */
export type Formers = Readonly<Record<string, Former>>

/** A choice of before which is an option of today, and the values of it that pick it. */
export interface FormerChoice {
  readonly of: string
  readonly is: readonly string[]
}

/** Options of today which were choices of before: each with the value that picks it, where the choice had its id, or with the choice. */
export type FormerOptions = Readonly<Record<string, string | FormerChoice>>
