/** Why there is no PDF: the browser gave no worker, the fonts could not be read, the writing failed, or nobody waits for it any more. */
export type PdfFailure = 'worker-unavailable' | 'fonts-unavailable' | 'writing-failed' | 'cancelled'

/** The one error that making a PDF throws. Its message is for developers; screens choose their words by `reason`. */
export class PdfError extends Error {
  override readonly name = 'PdfError'

  constructor(
    readonly reason: PdfFailure,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}
