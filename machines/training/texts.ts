import { isScalar, visit, type Document } from 'yaml'
import { scenarioBounds as bounds } from './bounds'
import type { Refused } from './unread'
import { unseenIn } from './unseen'

/** What every object of the browser has under a name: one that comes from a file could be taken for it. */
const isOfTheBrowser = (name: string) => name in Object.prototype

function refusedName(name: string): string | undefined {
  if (name === '<<') return '“<<” brings in what stands elsewhere: write it out here instead.'
  if (isOfTheBrowser(name))
    return `“${name}” cannot be a name here, for the browser has it already: choose another.`
  return name.length > bounds.name
    ? `A name has ${bounds.name} characters at most, and this one has ${name.length}: shorten it.`
    : undefined
}

/** Escapes such as \0 only become a character here. */
const refusedText = (text: string): string | undefined =>
  unseenIn(text)?.what ??
  (text.length > bounds.text
    ? `A text has ${bounds.text.toLocaleString('en-GB')} characters at most, and this one has ${text.length.toLocaleString('en-GB')}: shorten it.`
    : undefined)

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
