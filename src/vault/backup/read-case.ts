import * as v from 'valibot'
import { contentVersion } from '../../../content/version'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { fitCaseFile } from '../../../machines/case-file/fit'
import { hasTooManyEntries } from '../../../machines/case-file/entries'
import { byFormer, withOwnIds } from '../../../machines/case-file/own-ids'
import { parseCaseFile } from '../../../machines/case-file/schema'
import type { DocumentModel } from '../../documents/model'
import { parseDocuments } from '../../documents/model-schema'
import type { CaseFault } from '../../ports/backups'
import type { KeptVersion } from '../../ports/cases'
import { caseLine, versionLine } from './lines'
import { bounds } from './bounds'
import { withSafePictures } from './pictures'

const quick = { abortEarly: true } as const
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e12))
const instant = v.union([v.literal(''), v.pipe(v.string(), v.isoTimestamp())])

/** What the store’s own schema leaves open because this app wrote it: in a file from outside, it must be checked. */
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

/** The numbers that finished versions get here, by the numbers that they had in the file, where two may have had the same. */
export type Numbers = ReadonlyMap<number, readonly number[]>

/** A case as its line holds it. */
interface ReadCase {
  readonly file: CaseFile
  readonly trail: readonly string[]
  /** How many lines of finished versions follow. */
  readonly versions: number
  readonly numbers: Numbers
}

const has = (something: unknown, key: string): something is Readonly<Record<string, unknown>> =>
  typeof something === 'object' && something !== null && key in something

/** Whether a line begins a case, be it one that cannot be read. */
export const beginsCase = (value: unknown): boolean => has(value, 'case')

/** Whether a later build may have written the case. That build reads all of it, where this one would set parts aside. */
const isOfNewer = (file: unknown): boolean =>
  has(file, 'contentVersion') &&
  typeof file['contentVersion'] === 'string' &&
  file['contentVersion'] > contentVersion

/** Reads a case file. Answers from an earlier build for which today’s questions have no place are set aside in it, as text. */
const readFile = (received: unknown): CaseFile | undefined =>
  v.is(fromOutside, received)
    ? isOfNewer(received)
      ? parseCaseFile(received)
      : fitCaseFile(received)
    : undefined

/** Reads the line of a case. Nothing in it is trusted before it was checked. */
export function readCase(value: unknown): ReadCase | CaseFault {
  const line = v.safeParse(caseLine, value, quick)
  if (!line.success) return 'damaged'
  const { case: received, trail, versions } = line.output
  const read = readFile(received)
  if (read === undefined) return isOfNewer(received) ? 'newer' : 'damaged'
  if (hasTooManyEntries(read)) return 'too-many-entries'
  const file = withOwnIds(read)
  const numbersOf = ({ versions: listed }: CaseFile) => listed.map(({ number }) => number)
  const numbers = byFormer(numbersOf(read), numbersOf(file))
  return { file, trail, versions, numbers }
}

/** Reads the line of a finished version of a case. */
export function readVersion(value: unknown, of: CaseFile): KeptVersion | undefined {
  const line = v.safeParse(versionLine, value, quick)
  if (!line.success) return undefined
  const { version: number, file: received, documents } = line.output
  const file = readFile(received)
  const withheld = readDocuments(documents.withheld)
  const shown = readDocuments(documents.shown)
  if (file === undefined || withheld === undefined || shown === undefined) return undefined
  return { case: of.id, number, file: { ...withOwnIds(file), id: of.id }, documents: { withheld, shown } }
}

function readDocuments(received: unknown): readonly DocumentModel[] | undefined {
  const documents = parseDocuments(received)
  return documents && withSafePictures(documents)
}
