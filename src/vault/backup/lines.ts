import * as v from 'valibot'
import { bounds } from './bounds'

/** The format of the contents. It is raised when a build that knows only the format before could no longer read them. */
export const contentsFormat = 1

const instant = v.pipe(v.string(), v.isoTimestamp())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The first line: what the file is. */
export const firstLine = v.strictObject({
  waymark: v.literal('cases'),
  format: v.literal(contentsFormat),
  madeAt: instant
})

/** A first line written by any build. */
export const anyFirstLine = v.looseObject({
  waymark: v.literal('cases'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1))
})

/** A case's line. Its finished versions follow it, each on a line of its own. */
export const caseLine = v.strictObject({
  case: v.unknown(),
  trail: v.pipe(v.array(instant), v.maxLength(bounds.trail)),
  versions: v.pipe(count, v.maxValue(bounds.versions))
})

/** The line of a finished version. */
export const versionLine = v.strictObject({
  version: v.pipe(count, v.minValue(1)),
  file: v.unknown(),
  documents: v.strictObject({ withheld: v.unknown(), shown: v.unknown() })
})
