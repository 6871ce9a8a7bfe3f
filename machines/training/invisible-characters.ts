import { says, type Sentence } from './problem'

/** A character that nobody sees, or half of one: neither is part of a text. Tabs and line ends are. */
const unseen = /[\p{Cc}\p{Cs}]/gu

/** Where the first character stands that nobody can see, and what is said of it; nothing where there is none. */
export function invisibleIn(text: string): { readonly offset: number; readonly what: Sentence } | undefined {
  for (const { 0: found, index } of text.matchAll(unseen)) {
    if (found === '\t' || found === '\n' || found === '\r') continue
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return { offset: index, what: says('unseen', { code }) }
  }
  return undefined
}
