/** One earlier box: the label that stood over its text, and the words of its options if it had any. */
export interface Former {
  readonly label: string
  readonly options?: Readonly<Record<string, string>>
  /** It named a person from the list of people. */
  readonly person?: true
  /** It has a text for each track. The text that stood beside it is added to the track on which planning rests first. */
  readonly tracks?: true
}

/** Earlier boxes by their ids, in the order in which their texts are joined. */
export type Formers = Readonly<Record<string, Former>>

/** An earlier choice, and which of its answers pick one of today’s options. */
interface FormerChoice {
  readonly of: string
  readonly is: readonly string[]
  /** Another earlier choice that must fit as well. */
  readonly and?: Omit<FormerChoice, 'and'>
}

/** The options of a question of today, each with the earlier choice that picks it. */
export type FormerOptions = Readonly<Record<string, FormerChoice>>
