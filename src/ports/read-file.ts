/** The largest file that is read at all, in bytes. */
export const largestFile = 5 * 1024 * 1024

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
