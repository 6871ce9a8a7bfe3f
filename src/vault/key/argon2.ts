import { argon2id } from 'hash-wasm'
import type { Bytes } from '../bytes'
import type { Derive } from './parameters'

/** Derives with Argon2id in the calling thread. A page calls it in a worker: there it may compile WebAssembly, and the page does not freeze. */
export const deriveHere: Derive = async (text, { memory, passes, lanes, salt }) => {
  const bytes = await argon2id({
    password: text,
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary'
  })
  return bytes as Bytes
}
