import * as v from 'valibot'
import { contentVersion } from '../../../content/version'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { answerOf, parseCaseFile } from '../../../machines/case-file/schema'
import { parseDocuments } from '../../documents/model-schema'
import type { CaseFault } from '../../ports/backups'
import type { KeptVersion } from '../../ports/cases'
import { caseLine, versionLine } from './lines'
import { bounds } from './bounds'

const quick = { abortEarly: true } as const
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e12))
const instant = v.union([v.literal(''), v.pipe(v.string(), v.isoTimestamp())])

/** What the store's own schema leaves open, because there it was written by us. */
const fromOutside = v.looseObject({
  id: v.pipe(v.string(), v.uuid()),
  contentVersion: v.pipe(v.string(), v.isoDate()),
  savedAt: instant,
  revision: count,
  changes: count,
  versions: v.pipe(
    v.array(v.looseObject({ number: v.pipe(count, v.minValue(1)), changes: count })),
    v.maxLength(bounds.versions)
  )
})

const shapeOfVersion = v.looseObject({ contentVersion: v.string() })

/** A kept version's file of another build: as it was under the questions of its day (case-file/readable.ts). */
const keptFile = v.strictObject({
  schema: v.picklist([1, 2]),
  id: v.string(),
  contentVersion: v.pipe(v.string(), v.isoDate()),
  openedOn: v.pipe(v.string(), v.isoDate()),
  savedAt: instant,
  revision: count,
  changes: count,
  step: v.string(),
  answers: v.record(v.string(), answerOf(v.unknown())),
  stagesDone: v.record(v.string(), v.string()),
  actions: v.optional(v.record(v.string(), v.looseObject({}))),
  versions: v.array(v.looseObject({})),
  review: v.optional(v.looseObject({}))
})

/** A case as its line holds it. */
export interface ReadCase {
  readonly file: CaseFile
  readonly trail: readonly string[]
  /** How many lines of finished versions follow. */
  readonly versions: number
}

const has = (something: unknown, key: string): something is Readonly<Record<string, unknown>> =>
  typeof something === 'object' && something !== null && key in something

/** Whether a line begins a case, be it one that cannot be read. */
export const beginsCase = (value: unknown): boolean => has(value, 'case')

/** Whether a later build may have written what does not fit. */
const isOfNewer = (file: unknown): boolean =>
  has(file, 'contentVersion') &&
  typeof file['contentVersion'] === 'string' &&
  file['contentVersion'] > contentVersion

/** Reads the line of a case. Nothing of it is believed before it was checked. */
export function readCase(value: unknown): ReadCase | CaseFault {
  const line = v.safeParse(caseLine, value, quick)
  if (!line.success) return 'damaged'
  const { case: given, trail, versions } = line.output
  const file = v.is(fromOutside, given) ? parseCaseFile(given) : undefined
  if (file === undefined) return isOfNewer(given) ? 'newer' : 'damaged'
  return { file, trail, versions }
}

/** Reads the line of a finished version of a case. */
export function readVersion(value: unknown, of: CaseFile): KeptVersion | undefined {
  const line = v.safeParse(versionLine, value, quick)
  if (!line.success) return undefined
  const { version: number, file: given, documents } = line.output
  const file = readKeptFile(given)
  const withheld = parseDocuments(documents.withheld)
  const shown = parseDocuments(documents.shown)
  if (file === undefined || withheld === undefined || shown === undefined) return undefined
  return { case: of.id, number, file: { ...file, id: of.id }, documents: { withheld, shown } }
}

/** A kept version of this build's questions has to be whole; of another's, it is kept as far as it has the form of answers. */
function readKeptFile(given: unknown): CaseFile | undefined {
  if (!v.is(shapeOfVersion, given)) return undefined
  if (given.contentVersion === contentVersion) return parseCaseFile(given)
  const result = v.safeParse(keptFile, given, quick)
  return result.success ? (result.output as unknown as CaseFile) : undefined
}
