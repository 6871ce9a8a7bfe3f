import type { Face } from '../fonts/face.ts'
import { directionOf, inVisualOrder } from './direction.ts'
import { runsOf } from './runs.ts'
import { stretchesOf, withoutEdgeSpaces, type Item, type Stretch } from './stretches.ts'

/** A part of a line as it is written into the file. */
export interface SetPart {
  /** Where it begins, at a size of one. */
  readonly x: number
  readonly codes: readonly number[]
  /** The text of the part, where its codes give it from right to left. */
  readonly reversed?: string
}

/** A line, ready to be written. Its parts are in the order in which they were typed. */
interface SetLine {
  readonly width: number
  readonly parts: readonly SetPart[]
}

const leftToRightMark = '\u200E'
const letterOrNumber = /^[\p{L}\p{M}\p{N}]/u

const isRightToLeft = ({ level }: Stretch) => level % 2 === 1

const codesOf = (items: readonly Item[], { glyphs }: Face) =>
  items.map(({ font, parts, advance, text }) => glyphs.codeOf(font, parts, advance, text))

/** Sets a line: chooses its glyphs, shapes and orders them. */
export function setLine(line: string, face: Face, language?: string): SetLine {
  if (face.isPlain(line)) {
    const part = { x: 0, codes: face.plainCodes(line) }
    return { width: face.plainWidth(line), parts: [part] }
  }
  const direction = directionOf(line)
  const stretches = stretchesOf(runsOf(line, face, direction), face, language)
  const positions = visualPositions(stretches)
  const readable = stretches.length > 1 ? withSpacesKept(stretches, positions) : stretches
  const parts = readable.flatMap(({ level, items }, index): SetPart[] => {
    const { x, after } = positions[index] ?? { x: 0, after: undefined }
    if (items.length === 0) return []
    if (level % 2 === 1) return [{ x, codes: codesOf(items, face), reversed: textOf(items.toReversed()) }]
    const bridges = direction === 'ltr' && after !== undefined && isRightToLeft(after)
    return [{ x, codes: codesOf(bridges ? bridged(items) : items, face) }]
  })
  return { width: stretches.reduce((sum, { width }) => sum + width, 0), parts }
}

const textOf = (items: readonly Item[]) => items.map(({ text }) => text).join('')

/** Without a mark, readers that guess take a space or comma after Arabic for a part of it, and put it before. */
function bridged([first, ...others]: readonly Item[]): Item[] {
  if (first === undefined) return []
  return [
    letterOrNumber.test(first.text) ? first : { ...first, text: leftToRightMark + first.text },
    ...others
  ]
}

/**
 * Readers that go from left to right lose a space where the next part stands to the left of this one. There the space becomes part of the character beside
 * it.
 */
function withSpacesKept(stretches: readonly Stretch[], positions: readonly VisualPosition[]): Stretch[] {
  const xOf = (index: number) => positions[index]?.x
  return stretches.map((stretch, index): Stretch => {
    const { items } = stretch
    const [x = 0, next = 0, previous = 0] = [xOf(index), xOf(index + 1), xOf(index - 1)]
    if (!isRightToLeft(stretch)) {
      const between = stretches[index + 1]
      const last = items.at(-1)
      if (between === undefined || last === undefined || !isOnlySpace(between)) return stretch
      return {
        ...stretch,
        items: [...items.slice(0, -1), { ...last, text: last.text + textOf(between.items) }]
      }
    }
    if (isOnlySpace(stretch) && index > 0) return { ...stretch, items: [] }
    const [isBeforeNext, isAfterPrevious] = [
      index < stretches.length - 1 && next < x,
      index > 0 && previous > x
    ]
    return { ...stretch, items: withoutEdgeSpaces(items, isBeforeNext, isAfterPrevious) }
  })
}

const isOnlySpace = (stretch: Stretch) => isRightToLeft(stretch) && /^[ \u00A0]+$/.test(textOf(stretch.items))

interface VisualPosition {
  readonly x: number
  /** The stretch to the left of it. */
  readonly after: Stretch | undefined
}

/** Where each stretch is seen. */
function visualPositions(stretches: readonly Stretch[]): VisualPosition[] {
  const positions = new Map<Stretch, VisualPosition>()
  let x = 0
  let after: Stretch | undefined
  for (const stretch of inVisualOrder(stretches)) {
    positions.set(stretch, { x, after })
    x += stretch.width
    after = stretch
  }
  return stretches.map((stretch) => positions.get(stretch) ?? { x: 0, after: undefined })
}

const widths = new WeakMap<Face, Map<string, number>>()

/** How wide a line is, at a size of one. */
export function lineWidth(line: string, face: Face, language = ''): number {
  if (face.isPlain(line)) return face.plainWidth(line)
  const known = widths.get(face) ?? new Map<string, number>()
  widths.set(face, known)
  const key = `${language} ${line}`
  const width = known.get(key) ?? shapedWidth(line, face, language === '' ? undefined : language)
  known.set(key, width)
  return width
}

function shapedWidth(line: string, face: Face, language: string | undefined): number {
  return stretchesOf(runsOf(line, face, 'ltr'), face, language).reduce((sum, { width }) => sum + width, 0)
}
