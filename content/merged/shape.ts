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

/** A choice of before, and which of its answers pick an option of today. */
interface FormerChoice {
  readonly of: string
  readonly is: readonly string[]
  /** Another choice of before, which had to say its part as well. */
  readonly and?: Omit<FormerChoice, 'and'>
}

/** The options of a question of today, each with the choice of before that picks it. */
export type FormerOptions = Readonly<Record<string, FormerChoice>>
