import { argon2id } from 'hash-wasm'
import type { Bytes } from '../bytes'
import type { Derive } from './parameters'

/** Derives by Argon2id where it is called. In a page it is called in a worker: there it may compile WebAssembly, and nothing freezes. */
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
