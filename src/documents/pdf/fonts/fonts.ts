import type { ScriptName } from '../text/scripts.ts'
import type { Shaper } from '../text/shaper.ts'
import { Face } from './face.ts'
import { readTrueType } from './truetype.ts'

/** The two files of a typeface. */
export interface FontPair {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** The fonts for a document’s texts: the primary typeface, and, where the texts need them, fonts for other scripts and a shaper. */
export interface FontFiles extends FontPair {
  readonly scripts?: ReadonlyMap<ScriptName, FontPair>
  readonly shaper?: Shaper
}

/** Both weights, read. */
export interface Faces {
  readonly regular: Face
  readonly bold: Face
}

/** Reads the fonts for one document. Each face remembers the glyphs that it was asked for. */
export function readFaces({
  regular,
  bold,
  scripts = new Map<ScriptName, FontPair>(),
  shaper
}: FontFiles): Faces {
  const face = (weight: keyof FontPair, primary: Uint8Array) => {
    const others = [...scripts].map(([name, pair]) => [name, readTrueType(pair[weight])] as const)
    return new Face(readTrueType(primary), new Map(others), shaper)
  }
  return { regular: face('regular', regular), bold: face('bold', bold) }
}

/** Which characters can be printed. */
export type Coverage = Pick<Face, 'isPlain' | 'lacks'>

/** What both weights have: a text may be set in either. */
export function inBoth({ regular, bold }: Faces): Coverage {
  return {
    isPlain: (text) => regular.isPlain(text) && bold.isPlain(text),
    lacks: (cluster) => [...new Set([...regular.lacks(cluster), ...bold.lacks(cluster)])]
  }
}
