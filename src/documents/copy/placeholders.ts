/** Signs of private use around a third that numbers what was found: no keyboard types them, and no letter is among them. */
const opening = '\uE000'
const closing = '\uE001'
const first = 0xe100
const most = 0xf8ff - first
const sign = /\uE000([\uE100-\uF8FF])\uE001/gu

/** What was found to be left out, while a document is being built: a sign stands in its place until the copy is settled. */
export class Placeholders {
  readonly #found: string[] = []

  /** What was found, in the order of the signs. */
  get found(): readonly string[] {
    return this.#found
  }

  /** The sign for a text; alike texts have one. */
  signFor(found: string): string {
    const known = this.#found.indexOf(found)
    const index = known < 0 ? Math.min(this.#found.push(found) - 1, most) : known
    return `${opening}${String.fromCharCode(first + index)}${closing}`
  }
}

/** Puts something in the place of each sign. */
export const withoutSigns = (text: string, put: (index: number) => string): string =>
  text.includes(opening) ? text.replace(sign, (_, one: string) => put(one.charCodeAt(0) - first)) : text

/** Each sign in a text: where it stands, and what it stands for. */
export const signsIn = (
  text: string
): readonly { readonly at: number; readonly length: number; readonly index: number }[] =>
  text.includes(opening)
    ? [...text.matchAll(sign)].map((match) => ({
        at: match.index,
        length: match[0].length,
        index: (match[1] ?? '').charCodeAt(0) - first
      }))
    : []

const signAtEnd = new RegExp(`${closing}\\s*$`, 'u')
const signAtStart = new RegExp(`^\\s*${opening}`, 'u')

/** Whether a sign stands right before or behind a place in a text. */
export const isSignBeside = (before: string, after: string): boolean =>
  signAtEnd.test(before) || signAtStart.test(after)

/** Signs around what somebody typed that comes near to what is left out: only what was typed is looked at, never the app's own words. */
const [nearOpening, nearClosing] = ['\uE002', '\uE003']
const nearSign = /\uE002([^\uE002\uE003]*)\uE003/gu
const anyNearSign = /[\uE002\uE003]/gu

/** A passage of a text. */
export interface Span {
  readonly at: number
  readonly found: string
}

/** A text with signs around some passages, which follow one another. */
export const withNearSigns = (text: string, spans: readonly Span[]): string =>
  spans.toReversed().reduce((rest, { at, found }) => {
    const end = at + found.length
    return `${rest.slice(0, at)}${nearOpening}${rest.slice(at, end)}${nearClosing}${rest.slice(end)}`
  }, text)

/** The text without these signs. */
export const withoutNearSigns = (text: string): string => text.replace(anyNearSign, '')

/** The passages between signs, each where it stands in the text without them. */
export function nearSpansIn(text: string): readonly Span[] {
  if (!text.includes(nearOpening)) return []
  return [...text.matchAll(nearSign)].map(({ index, 1: found = '' }) => ({
    at: withoutNearSigns(text.slice(0, index)).length,
    found
  }))
}

/** Passages from the beginning of a text to its end. Of those that overlap, the one that begins first stays, and of two that begin together the longer. */
export function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const all = spans.toSorted((one, other) => one.at - other.at || other.found.length - one.found.length)
  return all.filter((span, index) =>
    all.slice(0, index).every(({ at, found }) => at + found.length <= span.at)
  )
}
