/** Why there is no Word file: the browser gave no worker, the writing failed, or the work was called off. */
export type WordFailure = 'worker-unavailable' | 'writing-failed' | 'cancelled'

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
