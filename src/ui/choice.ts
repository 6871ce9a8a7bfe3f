/** One of the things that can be chosen. */
export interface Choice {
  readonly value: string
  readonly text: string
  readonly hint?: string | undefined
}
