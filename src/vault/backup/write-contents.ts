import { BackupError, type CasePackage } from '../../ports/backups'
import { joined } from '../../ports/bytes'
import { bounds } from './bounds'
import { contentsFormat } from './lines'

const encoder = new TextEncoder()
const lineOf = (something: unknown) => encoder.encode(`${JSON.stringify(something)}\n`)

/** The first line of a file's contents. */
export const firstLineOf = (madeAt: string): Uint8Array =>
  lineOf({ waymark: 'cases', format: contentsFormat, madeAt })

/** The lines of one case: JSON, so that they can be read without Waymark, wherever the file was opened with `age`. */
export const linesOf = ({ file, versions, trail }: CasePackage): readonly Uint8Array[] => [
  lineOf({ case: file, trail: trail.slice(0, bounds.trail), versions: versions.length }),
  ...versions.map(({ number, file: kept, documents }) => lineOf({ version: number, file: kept, documents }))
]

/**
 * Lines in one.
 * @throws BackupError `too-large`
 */
export function linesInOne(lines: readonly Uint8Array[]): Uint8Array {
  if (lines.reduce((sum, line) => sum + line.length, 0) > bounds.whole) throw new BackupError('too-large')
  return joined(lines)
}
