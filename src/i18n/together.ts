import type { Messages } from './adult-words'

/**
 * Joins the words of two files. Where both have words under one key, as each stage has its questions, the words stand side by side. Of two texts under the
 * same key, the later one counts. Words that only one file has are not copied.
 */
export function together(one: Messages, other: Messages): Messages {
  const all: Record<string, string | Messages> = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const known = all[key]
    all[key] = typeof known === 'object' && typeof value === 'object' ? together(known, value) : value
  }
  return all
}
