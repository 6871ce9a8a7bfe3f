import type { Face } from '../fonts/face.ts'
import type { TrueType } from '../fonts/truetype.ts'
import { hasRightToLeft, levelsOf, type Direction } from './direction.ts'

/** A part of a line that is set in one font, one script and one direction. */
export interface Run {
  readonly text: string
  readonly font: TrueType
  /** Even from left to right, odd from right to left. */
  readonly level: number
  /** The ISO 15924 code of the script. Undefined where the run holds only signs that all scripts share. */
  readonly script: string | undefined
}

/** Scripts of which one font may hold several, and which are each shaped in their own way. */
const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Grek: /\p{Script=Greek}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Arab: /\p{Script=Arabic}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Beng: /\p{Script=Bengali}/u,
  Taml: /\p{Script=Tamil}/u,
  Khmr: /\p{Script=Khmer}/u
}

const scriptOf = (character: string) => Object.keys(scripts).find((code) => scripts[code]?.test(character))

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** These marks are done once the order is known, and are not drawn. */
const directionMarks = /[\u200E\u200F\u061C]/g

const onlySpaces = /^[ \p{Default_Ignorable_Code_Point}]+$/u

/** Divides a line into runs, in the order in which it was typed. */
export function runsOf(line: string, face: Face, direction: Direction): Run[] {
  const levels = hasRightToLeft(line) ? levelsOf(line, direction) : undefined
  const runs: { text: string; font: TrueType; level: number; script: string | undefined }[] = []
  for (const { segment, index } of graphemes.segment(line)) {
    const text = segment.replace(directionMarks, '')
    if (text === '') continue
    const level = levels?.[index] ?? 0
    const last = runs.at(-1)
    const font = fontFor(text, face, last?.font)
    const script = scriptOf(text)
    const goesOn = script === undefined || last?.script === undefined || last.script === script
    if (goesOn && last?.font === font && last.level === level) {
      last.text += text
      last.script ??= script
    } else runs.push({ text, font, level, script })
  }
  return runs
}

function fontFor(text: string, face: Face, before: TrueType | undefined): TrueType {
  const own = face.fontOf(text)
  return before !== undefined && before !== own && onlySpaces.test(text) && hasSameSpace(before, own)
    ? before
    : own
}

/** If the spaces of two fonts are alike, a run need not be cut at each space, and is shaped at once. */
const hasSameSpace = (one: TrueType, other: TrueType) =>
  one.unitsPerEm === other.unitsPerEm &&
  one.glyphOf(0x20) !== 0 &&
  one.advanceOf(one.glyphOf(0x20)) === other.advanceOf(other.glyphOf(0x20))
