import type { Face } from '../fonts/face.ts'
import { directionOf, hasRightToLeft, strongBeside, type Direction } from './direction.ts'
import { joinsAt } from './joining.ts'

const leftToRightMark = '\u200E'
const rightToLeftMark = '\u200F'
const arabicLetterMark = '\u061C'
const joiner = '\u200D'

const markOf = { L: leftToRightMark, R: rightToLeftMark, AL: arabicLetterMark } as const
const strongOf = (direction: Direction) => (direction === 'rtl' ? 'R' : 'L')
const sideOf = (strong: 'L' | 'R' | 'AL') => (strong === 'L' ? 'ltr' : 'rtl')

/** Where a line begins and ends in its paragraph. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A line of a paragraph that can be read alone. If its order or its letters depend on the text before and after it, undrawn marks say so: the direction of
 * the paragraph, the direction that reaches the line from either side, and that a letter was joined to one on another line.
 */
export function lineOf(paragraph: string, { start, end }: Range, direction: Direction, face: Face): string {
  const line = paragraph.slice(start, end).trimEnd()
  if (line === '' || (direction === 'ltr' && !hasRightToLeft(paragraph))) return line
  const before = strongBeside(paragraph, start, 'before') ?? strongOf(direction)
  const after = strongBeside(paragraph, start + line.length, 'after') ?? strongOf(direction)
  const joinedStart = joinsAt(paragraph, start, face) ? joiner : ''
  const joinedEnd = joinsAt(paragraph, start + line.length, face) ? joiner : ''
  // A program that reads the lines as one text would join the words on either side of a line’s end.
  const space = paragraph.startsWith(' ', start + line.length) ? ' ' : ''
  const context = sideOf(before) === direction && before !== 'AL' ? '' : markOf[before]
  const ending = sideOf(after) === direction ? '' : markOf[after]
  const alone = context + joinedStart + line + joinedEnd + space + ending
  return directionOf(alone) === direction ? alone : markOf[strongOf(direction)] + alone
}
