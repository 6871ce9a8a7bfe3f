import * as v from 'valibot'
import { StoreError } from '../ports/store-error'

/** The schema of what is sealed. A new one gets its step in `inTodaysSchema`, and a fixture of the old one that still opens. */
const recordSchema = 1

const sealed = v.looseObject({ schema: v.pipe(v.number(), v.integer(), v.minValue(1)), content: v.unknown() })

/** What is sealed of some content. */
export const withSchema = (content: unknown) => ({ schema: recordSchema, content })

/**
 * The content of something unsealed, brought to today's schema. What stands on disk stays as it is until it is saved again.
 * @throws StoreError
 */
export function inTodaysSchema(something: unknown): unknown {
  if (!v.is(sealed, something)) throw new StoreError('unreadable')
  if (something.schema > recordSchema) throw new StoreError('newer-version')
  return something.content
}
