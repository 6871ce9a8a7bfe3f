import * as v from 'valibot'
import { StoreError } from '../ports/store-error'

/** The schema of sealed content. A new schema needs its step in `inTodaysSchema`, and a fixture of the old one that still opens. */
const recordSchema = 1

const sealed = v.looseObject({ schema: v.pipe(v.number(), v.integer(), v.minValue(1)), content: v.unknown() })

/** Content as it is sealed. */
export const withSchema = (content: unknown) => ({ schema: recordSchema, content })

/**
 * Unsealed content, in today’s schema. What stands on disk stays as it is until it is saved again.
 * @throws StoreError
 */
export function inTodaysSchema(something: unknown): unknown {
  if (!v.is(sealed, something)) throw new StoreError('unreadable')
  if (something.schema > recordSchema) throw new StoreError('newer-version')
  return something.content
}
