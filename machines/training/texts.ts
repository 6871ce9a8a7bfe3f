import { isScalar, visit, type Document } from 'yaml'
import { scenarioBounds as bounds } from './bounds'
import { says, type Sentence } from './problem'
import type { Refused } from './unread'
import { invisibleIn } from './invisible-characters'

/** Names that every object of the browser has: a name from a file could be taken for one of them. */
const isOfTheBrowser = (name: string) => name in Object.prototype

function refusedName(name: string): Sentence | undefined {
  if (name === '<<') return says('brings-in', { name })
  if (isOfTheBrowser(name)) return says('name-of-browser', { name })
  return name.length > bounds.name ? says('long-name', { most: bounds.name, count: name.length }) : undefined
}

/** Escapes such as \0 only become a character here. */
const refusedText = (text: string): Sentence | undefined =>
  invisibleIn(text)?.what ??
  (text.length > bounds.text ? says('long-text', { most: bounds.text, count: text.length }) : undefined)

/** What is refused of the names and texts of a document, before anything is made of them. */
export function refusedTexts(document: Document.Parsed): readonly Refused[] {
  const refused: Refused[] = []
  visit(document, {
    Scalar(key, { value, range }) {
      const what =
        key === 'key'
          ? refusedName(String(value))
          : typeof value === 'string'
            ? refusedText(value)
            : undefined
      if (what !== undefined) refused.push({ offset: range?.[0] ?? 0, what })
    },
    Pair(_, { key }) {
      // A name that is no text at all, such as {a: b}: c, is told by its place.
      if (!isScalar(key)) return visit.SKIP
      return undefined
    }
  })
  return refused
}
