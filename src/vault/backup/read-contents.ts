import * as v from 'valibot'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { BackupError, type BackupContents, type CaseFault, type IncomingCase } from '../../ports/backups'
import type { KeptVersion } from '../../ports/cases'
import { bounds } from './bounds'
import { anyFirstLine, firstLine } from './lines'
import { beginsCase, readCase, readVersion, type Numbers } from './read-case'
import { linesBeginning, linesIn, type Line } from './read-lines'

/** How the line of a case begins in a file made here. Another program may write spaces: then cases are counted as they are read. */
const caseBegins = new TextEncoder().encode('{"case"')

/** One case of the contents, or why it cannot be taken in. */
type ReadPart = IncomingCase | CaseFault

interface Begun {
  readonly file: CaseFile
  readonly trail: readonly string[]
  readonly announced: number
  readonly numbers: Numbers
  readonly versions: KeptVersion[]
  lines: number
}

/**
 * Reads what an encrypted file held, case by case.
 * @returns when the file was made, and the cases, each read when it is asked for
 * @throws BackupError `not-cases`, `newer`, or `too-many` cases; while cases are being read also `too-many`, and `damaged` where there are too many lines
 */
export function readContents(bytes: Uint8Array): {
  readonly madeAt: string
  readonly parts: Iterable<ReadPart>
} {
  if (bytes.length > bounds.whole) throw new BackupError('too-large')
  const lines = linesIn(bytes)
  const first = lines.next()
  // Counted before any case is read: reading two thousand takes seconds, and then all would be refused.
  if (linesBeginning(bytes, caseBegins) > bounds.cases) throw new BackupError('too-many')
  return { madeAt: readFirst(first.done === true ? 'damaged' : first.value), parts: parts(lines) }
}

/** All cases of the contents at once. */
export function contentsOf(bytes: Uint8Array): BackupContents {
  const { madeAt, parts } = readContents(bytes)
  const all = [...parts]
  return {
    madeAt,
    cases: all.filter((part) => typeof part !== 'string'),
    refused: all.filter((part) => typeof part === 'string')
  }
}

function readFirst(line: Line): string {
  const value = typeof line === 'string' ? undefined : line.value
  const result = v.safeParse(firstLine, value)
  if (result.success) return result.output.madeAt
  const other = v.safeParse(anyFirstLine, value)
  throw new BackupError(other.success && other.output.format > 1 ? 'newer' : 'not-cases')
}

function* parts(lines: Iterable<Line>): Generator<ReadPart> {
  const ids = new Set<string>()
  let begun: Begun | undefined
  let cases = 0
  let seen = 0
  for (const line of lines) {
    seen += 1
    if (seen > bounds.lines) throw new BackupError('damaged')
    // A line that is too long, or is no JSON, belongs to the case before it, unless that case is complete.
    const opens = typeof line === 'string' ? begun === undefined || isWhole(begun) : beginsCase(line.value)
    if (!opens) {
      if (begun !== undefined) addVersion(begun, line)
      continue
    }
    if (begun !== undefined) yield incoming(begun)
    begun = undefined
    cases += 1
    if (cases > bounds.cases) throw new BackupError('too-many')
    const read = typeof line === 'string' ? line : readCase(line.value)
    if (typeof read === 'string') yield read
    else if (ids.has(read.file.id)) yield 'damaged'
    else {
      ids.add(read.file.id)
      const { file, trail, numbers, versions: announced } = read
      begun = { file, trail, numbers, announced, versions: [], lines: 0 }
    }
  }
  if (begun !== undefined) yield incoming(begun)
}

const isWhole = ({ announced, lines }: Begun) => lines >= announced

function addVersion(begun: Begun, line: Line): void {
  if (isWhole(begun)) return
  begun.lines += 1
  const version = typeof line === 'string' ? undefined : readVersion(line.value, begun.file)
  if (version === undefined) return
  // Where two versions have the same number, the second line with it is the second version.
  const own = begun.numbers.get(version.number) ?? []
  const number = own.find((one) => begun.versions.every((kept) => kept.number !== one))
  if (number !== undefined) begun.versions.push({ ...version, number })
}

const incoming = ({ file, trail, announced, versions }: Begun): IncomingCase => ({
  file,
  trail,
  versions,
  unreadableVersions: announced - versions.length
})
