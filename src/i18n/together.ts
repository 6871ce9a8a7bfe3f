import type { Messages } from './adult-words'

/**
 * Words of one file and of another as one: where both have words under one key, as each stage has its questions, they stand side by side,
 * and of two texts under one key the one that came later counts. What only one of them has is not copied.
 */
export function together(one: Messages, other: Messages): Messages {
  const all: Record<string, string | Messages> = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const known = all[key]
    all[key] = typeof known === 'object' && typeof value === 'object' ? together(known, value) : value
  }
  return all
}
