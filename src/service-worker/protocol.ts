import { literal, number, object, optional, safeParse, string, variant } from 'valibot'

/**
 * What a page asks the worker of a build. Pages and workers of two builds talk to each other here. A later build may add questions, and must still
 * understand these.
 */
const question = variant('asks', [
  /** How that build stands to what runs now. `script` is the address of the script that begins the asking page. */
  object({ asks: literal('standing'), script: string() }),
  /** The person has agreed: from now on that build runs. */
  object({ asks: literal('take') })
])

export type BuildQuestion = { readonly asks: 'standing'; readonly script: string } | { readonly asks: 'take' }

/** The answer where the request could not be done. Older builds gave no answer. */
export const failed = 'failed'

export interface BuildState {
  /** Whether the build that was asked is another than the one that the person last took. */
  readonly isNewer: boolean
  /** Whether the asking page runs the build that the person last took. */
  readonly runsTaken: boolean
}

/** Reads a message as a question. Undefined where it is none. */
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

/** The page’s answer. `free` is missing where it cannot be known. */
export interface SpaceAnswer {
  readonly free?: number | undefined
}

const spaceAnswer = object({ free: optional(number()) })

/** Reads a message as a question about space. Undefined where it is none. */
export function readSpaceQuestion(data: unknown): number | undefined {
  const read = safeParse(spaceQuestion, data)
  return read.success ? read.output.upTo : undefined
}

/** Reads a message as a page’s answer. Undefined where it is none. */
export function readSpace(data: unknown): SpaceAnswer | undefined {
  const read = safeParse(spaceAnswer, data)
  return read.success ? read.output : undefined
}
