import { readTypeface, type Typeface } from './typeface.ts'

/** The two files of the document's typeface. */
export interface FontFiles {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** The same, read. */
export interface Faces {
  readonly regular: Typeface
  readonly bold: Typeface
}

/** Reads both fonts. */
export function readFaces(files: FontFiles): Faces {
  return { regular: readTypeface(files.regular), bold: readTypeface(files.bold) }
}

/** A typeface that has only what both have: a text may be set in either. */
export function inBoth({ regular, bold }: Faces): Typeface {
  return {
    has: (codePoint) => regular.has(codePoint) && bold.has(codePoint),
    advance: (codePoint) => regular.advance(codePoint)
  }
}
