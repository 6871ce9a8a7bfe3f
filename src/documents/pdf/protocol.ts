import type { MissingGlyph } from './text/missing.ts'

/** What is asked of the worker. The document or set goes as text, so that a proxy of the user interface's state cannot break it. */
export interface PdfRequest {
  /** `pdf-unless-missing`: no file if a character stands in it that no font has. */
  readonly wanted: 'pdf-unless-missing' | 'pdf'
  readonly input: string
}

/** The result: a file, or the characters because of which it was not made. */
export type PdfMade =
  | { readonly outcome: 'missing'; readonly missing: readonly MissingGlyph[] }
  | { readonly outcome: 'pdf'; readonly bytes: Uint8Array<ArrayBuffer> }

/** How a request ends. */
export type PdfReply = PdfMade | { readonly outcome: 'failed'; readonly message: string }

/** How much is done, from 0 to 1: any number of times before the reply. */
interface PdfProgress {
  readonly outcome: 'progress'
  readonly share: number
}

/** What the worker says: one reply to each request, and progress before it. */
export type PdfMessage = PdfReply | PdfProgress
