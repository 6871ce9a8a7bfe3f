import { bounds } from './bounds'

const quote = 0x22
const backslash = 0x5c
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

/** Whether some JSON nests too deep. This is seen before it is parsed, so that no parser must follow it down. */
export function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (inText) {
      if (byte === backslash) at += 1
      else if (byte === quote) inText = false
    } else if (byte === quote) inText = true
    else if (opening.has(byte)) depth += 1
    else if (closing.has(byte)) depth -= 1
    if (depth > bounds.depth) return true
  }
  return false
}

/** Names that every object has already. They are never ids from this app, and must not be looked up as ids. */
const isInherited = (key: string) => key in Object.prototype || key === 'prototype'
const plainKey = /^[A-Za-z0-9][A-Za-z0-9:._-]*$/

const isPlainKey = (key: string) => key.length <= bounds.key && plainKey.test(key) && !isInherited(key)

/**
 * Whether parsed JSON stays within the bounds, with names that can be ids from this app: names of values, and of entries that others point to. The walk
 * keeps a list of what is left to look at, and is not recursive.
 */
export function isWithinBounds(something: unknown): boolean {
  const left: unknown[] = [something]
  let seen = 0
  while (left.length > 0) {
    const value = left.pop()
    seen += 1
    if (seen > bounds.values) return false
    if (typeof value === 'string' && value.length > bounds.text) return false
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      if (value.length > bounds.values) return false
      for (const item of value as readonly unknown[]) left.push(item)
      continue
    }
    for (const [key, inner] of Object.entries(value)) {
      if (!isPlainKey(key) || (key === 'id' && !(typeof inner === 'string' && isPlainKey(inner))))
        return false
      left.push(inner)
    }
  }
  return true
}
