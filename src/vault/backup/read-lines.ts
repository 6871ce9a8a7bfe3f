import { bounds } from './bounds'
import { isTooDeep, isWithinBounds } from './tree'
import type { CaseFault } from '../../ports/backups'

/** The content of one line, or why the line is not read. */
export type Line = { readonly value: unknown } | CaseFault

const newLine = 0x0a

/** Every line of the contents, read when its turn comes, so that one case at a time is in memory beside the bytes. */
export function* linesIn(bytes: Uint8Array): Generator<Line> {
  for (const line of linesOf(bytes)) yield readLine(line)
}

/** How many lines begin with these bytes. No line is read for it. */
export function linesBeginning(bytes: Uint8Array, beginning: Uint8Array): number {
  let count = 0
  for (const line of linesOf(bytes)) if (beginning.every((byte, at) => line[at] === byte)) count += 1
  return count
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(newLine, start)
    const end = found < 0 ? bytes.length : found
    yield bytes.subarray(start, end)
    start = end + 1
  }
}

function readLine(bytes: Uint8Array): Line {
  if (bytes.length > bounds.case) return 'too-large'
  if (isTooDeep(bytes)) return 'damaged'
  try {
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    )
    return isWithinBounds(value) ? { value } : 'damaged'
  } catch {
    return 'damaged'
  }
}
