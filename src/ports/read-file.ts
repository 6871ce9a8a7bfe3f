/** The largest file that is read at all, in bytes. */
const largestFile = 5 * 1024 * 1024

/**
 * Reads a file that a person chose, as text.
 * @returns nothing where it is larger than Waymark reads, or cannot be read as text
 */
export async function readTextFile(file: File): Promise<string | undefined> {
  if (file.size > largestFile) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

/**
 * Reads a file that a person chose, as bytes.
 * @param largest in bytes
 * @returns nothing where it is larger, or cannot be read
 */
export async function readBytes(file: File, largest: number): Promise<Uint8Array | undefined> {
  if (file.size > largest) return undefined
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}
