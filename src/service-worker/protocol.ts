import { literal, object, safeParse, string, variant } from 'valibot'

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

export type Question = { readonly asks: 'standing'; readonly script: string } | { readonly asks: 'take' }

/** The answer where it could not be done. Builds before this one gave none. */
export const failed = 'failed'

export interface BuildState {
  /** Whether the build that was asked is another than the one that the person last took. */
  readonly isNewer: boolean
  /** Whether the asking page runs the build that the person last took. */
  readonly runsTaken: boolean
}

/** Reads what came as a message, or nothing where it is no question. */
export function readQuestion(data: unknown): Question | undefined {
  const read = safeParse(question, data)
  return read.success ? read.output : undefined
}
