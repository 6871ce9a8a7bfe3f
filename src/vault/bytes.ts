/** Bytes as Web Crypto and IndexedDB take them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** Bytes that nobody can foretell. */
export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count))

/** Whether two rows of bytes are the same. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])
