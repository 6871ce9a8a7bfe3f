/** Why no Word file came of it: the browser gave no worker, or the writing itself failed. */
export type WordFailure = 'worker-unavailable' | 'writing-failed'

/** The one error that making a Word file throws. Its message is for developers; screens choose their words by `reason`. */
export class WordError extends Error {
  override readonly name = 'WordError'

  constructor(
    readonly reason: WordFailure,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}
