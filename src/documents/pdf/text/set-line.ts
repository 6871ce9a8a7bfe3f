import type { Face } from '../fonts/face.ts'
import { directionOf, inVisualOrder } from './direction.ts'
import { runsOf } from './runs.ts'
import { stretchesOf, withoutEdgeSpaces, type Item, type Stretch } from './stretches.ts'

/** A part of a line as it is written into the file. */
export interface SetPart {
  /** Where it begins, at a size of one. */
  readonly x: number
  readonly codes: readonly number[]
  readonly rightToLeft: boolean
  /** What its first code says to who reads from left to right only, where that differs. */
  readonly firstSays?: string
}

/** A line, ready to be written. Its parts are in the order in which they were typed. */
export interface SetLine {
  readonly width: number
  readonly parts: readonly SetPart[]
}

const leftToRightMark = '\u200E'
const letterOrNumber = /^[\p{L}\p{M}\p{N}]/u

const codesOf = (items: readonly Item[], { glyphs }: Face) =>
  items.map(({ font, parts, advance, text }) => glyphs.codeOf(font, parts, advance, text))

/** Sets a line: chooses its glyphs, shapes and orders them. */
export function setLine(line: string, face: Face, language?: string): SetLine {
  if (face.isPlain(line)) {
    const part = { x: 0, codes: face.plainCodes(line), rightToLeft: false }
    return { width: face.plainWidth(line), parts: [part] }
  }
  const direction = directionOf(line)
  const stretches = stretchesOf(runsOf(line, face, direction), face, language)
  const places = placed(stretches)
  const parts = stretches.map((stretch, index): SetPart => {
    const { x, after } = places.get(stretch) ?? { x: 0, after: undefined }
    const rightToLeft = stretch.level % 2 === 1
    if (!rightToLeft) {
      const first = stretch.items[0]?.text ?? ''
      const bridges = direction === 'ltr' && after && after.level % 2 === 1 && !letterOrNumber.test(first)
      const codes = codesOf(stretch.items, face)
      return { x, codes, rightToLeft, ...(bridges ? { firstSays: leftToRightMark + first } : {}) }
    }
    const isLeftOf = (other: Stretch | undefined) => other !== undefined && x < (places.get(other)?.x ?? x)
    const isRightOf = (other: Stretch | undefined) => other !== undefined && x > (places.get(other)?.x ?? x)
    const items = withoutEdgeSpaces(
      stretch.items,
      isRightOf(stretches[index + 1]),
      isLeftOf(stretches[index - 1])
    )
    return { x, codes: codesOf(items, face), rightToLeft }
  })
  return { width: stretches.reduce((sum, { width }) => sum + width, 0), parts }
}

/** Where each stretch is seen, and the one to the left of it. */
function placed(stretches: readonly Stretch[]) {
  const places = new Map<Stretch, { x: number; after: Stretch | undefined }>()
  let x = 0
  let after: Stretch | undefined
  for (const stretch of inVisualOrder(stretches)) {
    places.set(stretch, { x, after })
    x += stretch.width
    after = stretch
  }
  return places
}

/** How wide a line is, at a size of one. */
export function lineWidth(line: string, face: Face, language?: string): number {
  if (face.isPlain(line)) return face.plainWidth(line)
  return stretchesOf(runsOf(line, face, 'ltr'), face, language).reduce((sum, { width }) => sum + width, 0)
}
