import type { PdfFailure } from './pdf-error.ts'
import type { MissingGlyph } from './text/missing.ts'

/** What is asked of the worker. The model goes as text, so that a proxy of the user interface's state cannot break it. */
export interface PdfRequest {
  readonly wanted: 'missing' | 'pdf'
  readonly model: string
}

/** What the worker answers, once for each request. */
export type PdfReply =
  | { readonly outcome: 'missing'; readonly missing: readonly MissingGlyph[] }
  | {
      readonly outcome: 'pdf'
      readonly missing: readonly MissingGlyph[]
      readonly bytes: Uint8Array<ArrayBuffer>
    }
  | { readonly outcome: 'failed'; readonly reason: PdfFailure; readonly message: string }
