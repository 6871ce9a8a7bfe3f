/** An open file, as far as the reserve needs it. */
export interface OpenFile {
  getSize(): number
  truncate(size: number): void
  write(bytes: Uint8Array, options: { readonly at: number }): number
  flush(): void
}

let made: Uint8Array | undefined

/** Random, so that a disk that packs its contents does not shrink it. Made once: what is written is taken back or never read. */
function randomBlock(): Uint8Array {
  if (made !== undefined) return made
  const block = (made = new Uint8Array(1024 * 1024))
  // The browser gives no more bytes at once.
  const most = 65_536
  for (let at = 0; at < block.length; at += most) crypto.getRandomValues(block.subarray(at, at + most))
  return block
}

/**
 * Writes from a position on, as long as there is room.
 * @returns how much was written
 */
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
 * How much room there is, up to the amount asked for: so much is written and taken back at once. If this kind of write finds no room, nothing else happens.
 * A write of the database would make Chromium clear what it keeps for this address.
 */
export function look(file: OpenFile, upTo: number): number {
  const size = file.getSize()
  const written = write(file, randomBlock(), size, upTo)
  file.truncate(size)
  return written
}

/** Makes the reserve as large as it should be, or leaves none. */
export function fill(file: OpenFile, size: number): void {
  file.truncate(0)
  if (write(file, randomBlock(), 0, size) < size) file.truncate(0)
  file.flush()
}
