import * as v from 'valibot'
import type { Scenario } from '../../machines/training/scenario'
import { scenarioSchema } from '../../machines/training/schema'

/** A scenario that somebody writes in this browser: the text is kept as it was typed, whether or not it can be played. */
export interface OwnScenario {
  readonly id: string
  readonly text: string
  readonly savedAt: string
  /** How often it was saved. If two tabs write in it, the second is told. */
  readonly revision: number
  /** Its title when it could last be read. */
  readonly title: string
  /** The id that its text gave it when it could last be read. The name of its file contains this id. */
  readonly name: string
  /** The scenario that the text describes. Undefined while something in the text must be mended. */
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

/** A stored value as a person’s own scenario. Undefined where an earlier build kept something else. */
export function ownIn(something: unknown): OwnScenario | undefined {
  const read = v.safeParse(keptSchema, something)
  if (!read.success) return undefined
  const scenario = v.safeParse(scenarioSchema, read.output.scenario)
  // The text counts. The scenario that an earlier build made of it may not be valid today.
  return { ...read.output, scenario: scenario.success ? scenario.output : undefined }
}

/** Whether a scenario that an earlier build has read still fits today’s questions, steps and actions. */
export async function fitsToday(scenario: Scenario): Promise<boolean> {
  const { unfitFor } = await import('../../machines/training/fits')
  return unfitFor(scenario).length === 0
}
