import * as v from 'valibot'
import type { Scenario } from '../../machines/training/scenario'
import { scenarioSchema } from '../../machines/training/schema'

/** A scenario that somebody writes in this browser: the text is kept as it was typed, whether or not it can be played. */
export interface OwnScenario {
  readonly id: string
  readonly text: string
  readonly savedAt: string
  /** How often it was saved: of two tabs that write in it, the second is told. */
  readonly revision: number
  /** What it was called when it could be read last. */
  readonly title: string
  /** The id that it gave itself then, which is in the name of its file. */
  readonly name: string
  /** What the text says; nothing while something in it is to be mended. */
  readonly scenario?: Scenario | undefined
}

const keptSchema = v.object({
  id: v.string(),
  text: v.string(),
  savedAt: v.string(),
  revision: v.number(),
  title: v.string(),
  name: v.string(),
  scenario: v.optional(v.unknown())
})

/** What was read, as a scenario that somebody writes; nothing where an earlier build kept something else. */
export function ownIn(something: unknown): OwnScenario | undefined {
  const read = v.safeParse(keptSchema, something)
  if (!read.success) return undefined
  const scenario = v.safeParse(scenarioSchema, read.output.scenario)
  // The text is what counts: what an earlier build made of it may be none today.
  return { ...read.output, scenario: scenario.success ? scenario.output : undefined }
}

/** What today's questions, steps and actions no longer fit in a scenario that was read by an earlier build. */
export async function fitsToday(scenario: Scenario): Promise<boolean> {
  const { unfitFor } = await import('../../machines/training/fits')
  return unfitFor(scenario).length === 0
}
