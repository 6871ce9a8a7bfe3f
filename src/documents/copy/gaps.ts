/** Signs of private use around a third that numbers what was found: no keyboard types them, and no letter is among them. */
const opening = '\uE000'
const closing = '\uE001'
const first = 0xe100
const most = 0xf8ff - first
const sign = /\uE000([\uE100-\uF8FF])\uE001/gu

/** What was found to be left out, while a document is being built: a sign stands in its place until the copy is settled. */
export class Gaps {
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
