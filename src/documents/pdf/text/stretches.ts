import type { Face } from '../fonts/face.ts'
import type { PositionedGlyph } from '../fonts/glyph-set.ts'
import type { TrueType } from '../fonts/truetype.ts'
import { clustersOf, type Cluster } from './clusters.ts'
import type { Run } from './runs.ts'

/**
 * One character as readers of the file find it: what it says, and what is drawn there. A syllable of several characters is drawn by the first one, and the
 * others draw nothing. So each says one thing, and all readers agree on their order.
 */
export interface Item {
  readonly text: string
  readonly font: TrueType
  readonly parts: readonly PositionedGlyph[]
  /** In the font's units. */
  readonly advance: number
}

/** Parts of a line that follow each other in one direction. */
export interface Stretch {
  readonly level: number
  /** As they are seen, from left to right. */
  readonly items: readonly Item[]
  /** At a size of one. */
  readonly width: number
}

const format = /^\p{Cf}+$/u
const space = /^[ \u00A0]$/
const rightToLeftMark = '\u200F'

/** What has no room of its own: marks on a letter, and characters that say how others join. */
const withoutRoom = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** The characters of a cluster share its width. If they stood at the same place, readers would take a repeated letter for one printed twice. */
function itemsOf({ text, parts, advance }: Cluster, font: TrueType, rightToLeft: boolean): Item[] {
  const characters = Array.from(text)
  const sharing = characters.filter((character) => !withoutRoom.test(character)).length
  const share = sharing === 0 ? 0 : Math.floor(advance / sharing)
  let rest = advance
  const items = characters.map((character, index): Item => {
    const room = withoutRoom.test(character) ? 0 : share
    rest -= room
    return { text: character, font, parts: index === 0 ? parts : [], advance: room }
  })
  const last = items.findLastIndex(({ advance: room }) => room > 0)
  const widest = items[Math.max(last, 0)]
  if (widest) items[Math.max(last, 0)] = { ...widest, advance: widest.advance + rest }
  return rightToLeft ? toTheLeft(items) : items
}

/** From the last to the first. What is drawn begins where the cluster begins, whichever character stands there. */
function toTheLeft(items: readonly Item[]): Item[] {
  let before = 0
  return items.toReversed().map((item) => {
    const parts = moved(item.parts, -before)
    before += item.advance
    return { ...item, parts }
  })
}

/** Characters that say only how others join go with the character after them: by themselves, some readers skip them. */
function withJoiners(items: readonly Item[]): Item[] {
  const result: Item[] = []
  let waiting: Item | undefined
  for (const item of items) {
    const joined: Item = waiting ? { ...item, text: waiting.text + item.text } : item
    waiting = item.advance === 0 && format.test(item.text) ? joined : undefined
    if (!waiting) result.push(joined)
  }
  return waiting ? [...result, waiting] : result
}

const widthOf = (items: readonly Item[]) =>
  items.reduce((sum, { font, advance }) => sum + advance / font.unitsPerEm, 0)

/** Shapes the runs of a line, and joins those that follow each other in one direction. */
export function stretchesOf(runs: readonly Run[], face: Face, language: string | undefined): Stretch[] {
  const stretches: { level: number; items: Item[] }[] = []
  for (const run of runs) {
    const rightToLeft = run.level % 2 === 1
    const items = withJoiners(
      clustersOf(run, face, language).flatMap((cluster) => itemsOf(cluster, run.font, rightToLeft))
    )
    const last = stretches.at(-1)
    if (last?.level !== run.level) stretches.push({ level: run.level, items })
    else if (rightToLeft) last.items.unshift(...items)
    else last.items.push(...items)
  }
  return withoutEdgeJoiners(stretches).map(({ level, items }) => ({ level, items, width: widthOf(items) }))
}

const joiner = '\u200D'

/** A joiner at either end of a line was put there where the line was broken. Nobody typed it. */
function withoutEdgeJoiners<Part extends { readonly level: number; readonly items: readonly Item[] }>(
  stretches: readonly Part[]
): Part[] {
  return stretches.map((stretch, index) => {
    const { level, items } = stretch
    const [atStart, atEnd] = [index === 0, index === stretches.length - 1]
    const [left, right] = level % 2 === 1 ? [atEnd, atStart] : [atStart, atEnd]
    const isEdge = (index: number) => (left && index === 0) || (right && index === items.length - 1)
    const kept = items.flatMap((item, index) => {
      if (!isEdge(index) || !item.text.includes(joiner)) return [item]
      const text = item.text.replaceAll(joiner, '')
      return text === '' ? [] : [{ ...item, text }]
    })
    return { ...stretch, items: kept }
  })
}

const moved = (parts: readonly PositionedGlyph[], by: number): PositionedGlyph[] =>
  parts.map(({ glyph, x, y }) => ({ glyph, x: x + by, y }))

/**
 * Makes a space at the edge of a stretch a part of the letter beside it. If the next stretch stands to the left of this one, readers that go from left to
 * right would lose the space.
 */
export function withoutEdgeSpaces(items: readonly Item[], left: boolean, right: boolean): Item[] {
  const result = [...items]
  const [first, second] = result
  if (left && first && second && space.test(first.text)) {
    const by = (first.advance / first.font.unitsPerEm) * second.font.unitsPerEm
    const text = rightToLeftMark + first.text + second.text
    result.splice(0, 2, { ...second, text, parts: moved(second.parts, by), advance: second.advance + by })
  }
  const [before, last] = result.slice(-2)
  if (right && before && last && space.test(last.text)) {
    const by = (last.advance / last.font.unitsPerEm) * before.font.unitsPerEm
    result.splice(-2, 2, { ...before, text: before.text + last.text, advance: before.advance + by })
  }
  return result
}
