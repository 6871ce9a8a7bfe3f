/** An open file, as far as the reserve needs it. */
export interface OpenFile {
  getSize(): number
  truncate(size: number): void
  write(bytes: Uint8Array, options: { readonly at: number }): number
  flush(): void
}

let made: Uint8Array | undefined

/** Random, so that no disk that packs what it holds makes less of it. Made once: what is written is taken back or never read. */
function randomBlock(): Uint8Array {
  if (made !== undefined) return made
  const block = (made = new Uint8Array(1024 * 1024))
  // As much as the browser gives at once.
  const most = 65_536
  for (let at = 0; at < block.length; at += most) crypto.getRandomValues(block.subarray(at, at + most))
  return block
}

/** Writes from a place on, as far as there is room. @returns how much was written */
function write(file: OpenFile, block: Uint8Array, from: number, size: number): number {
  let written = 0
  try {
    while (written < size) {
      const part = block.subarray(0, Math.min(block.length, size - written))
      const now = file.write(part, { at: from + written })
      written += now
      if (now < part.length) break
    }
  } catch {
    // No room for more.
  }
  return written
}

/**
 * How much room there is, up to what is asked for: it is written and taken back at once. Where a write of this kind finds no room,
 * nothing else happens; one of the database would have Chromium clear what it keeps for this address.
 */
export function look(file: OpenFile, upTo: number): number {
  const size = file.getSize()
  const written = write(file, randomBlock(), size, upTo)
  file.truncate(size)
  return written
}

/** Makes the reserve as large as it is to be, or leaves none. */
export function fill(file: OpenFile, size: number): void {
  file.truncate(0)
  if (write(file, randomBlock(), 0, size) < size) file.truncate(0)
  file.flush()
}
