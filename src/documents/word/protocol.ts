/** What is asked of the worker: a model as text, so that a proxy of the user interface's state cannot break it. */
export interface WordRequest {
  readonly model: string
}

/** What the worker answers, once. */
export type WordReply =
  | { readonly outcome: 'word'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly outcome: 'failed'; readonly message: string }
