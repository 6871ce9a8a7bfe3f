import { literal, number, object, optional, safeParse, string, variant } from 'valibot'

/**
 * What a page asks the worker of a build. Pages and workers of two builds talk to each other here, so a later build may add to
 * this and must still understand it.
 */
const question = variant('asks', [
  /** How that build stands to what runs. `script` is the address of the script that begins the asking page. */
  object({ asks: literal('standing'), script: string() }),
  /** The person says so: from now on that build is the one that runs. */
  object({ asks: literal('take') })
])

export type BuildQuestion = { readonly asks: 'standing'; readonly script: string } | { readonly asks: 'take' }

/** The answer where it could not be done. Builds before this one gave none. */
export const failed = 'failed'

export interface BuildState {
  /** Whether the build that was asked is another than the one that the person last took. */
  readonly isNewer: boolean
  /** Whether the asking page runs the build that the person last took. */
  readonly runsTaken: boolean
}

/** Reads what came as a message, or nothing where it is no question. */
export function readQuestion(data: unknown): BuildQuestion | undefined {
  const read = safeParse(question, data)
  return read.success ? read.output : undefined
}

const spaceQuestion = object({ asks: literal('disk-space'), upTo: number() })

/** What the worker of a build asks a page before it keeps files: how much space there is, up to so many bytes. */
export interface SpaceQuestion {
  readonly asks: 'disk-space'
  readonly upTo: number
}

/** The page's answer; it names nothing where that cannot be known. */
export interface SpaceAnswer {
  readonly free?: number | undefined
}

const spaceAnswer = object({ free: optional(number()) })

/** Reads how much space is asked after, or nothing where it is no such question. */
export function readSpaceQuestion(data: unknown): number | undefined {
  const read = safeParse(spaceQuestion, data)
  return read.success ? read.output.upTo : undefined
}

/** Reads a page's answer, or nothing where it is none. */
export function readSpace(data: unknown): SpaceAnswer | undefined {
  const read = safeParse(spaceAnswer, data)
  return read.success ? read.output : undefined
}
