import { documentIds } from '../../../content/documents'
import { finished, newCase } from '../../../machines/case-file/change'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { Words } from '../../../src/i18n/words'
import type { CasePackage } from '../../../src/ports/backups'
import type { KeptVersion } from '../../../src/ports/cases'
import { backupsWith } from '../../../src/vault/backup/backups'
import { workHere } from '../../../src/vault/backup/work'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'

/** Deriving a key costs next to nothing here, and no file can make it cost more. */
export const lowFactors = { own: 4, largest: 6 }

export const now = '2026-11-25T10:00:00.000Z'

export const backups = backupsWith(workHere(lowFactors), { now: () => now })

/** An id as the browser makes them. */
export const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A named case as it goes into a file, with one finished version where words are given. */
export function packageOf(
  named: NamedCase,
  { id = idOf(1), words }: { id?: string; words?: Words } = {}
): CasePackage {
  const draft = {
    ...newCase(id, today),
    answers: answersOf(named.answers),
    changes: 1,
    revision: 3,
    savedAt: '2026-11-24T09:00:00.000Z'
  }
  const trail = ['2026-11-23T09:00:00.000Z']
  if (words === undefined) return { file: draft, versions: [], trail }
  const file = finished(draft, today)
  const documents = (location: 'withheld' | 'shown') =>
    documentIds.map((document) => buildDocument(document, file, { today, words, location }))
  const version: KeptVersion = {
    case: id,
    number: 1,
    file,
    documents: { withheld: documents('withheld'), shown: documents('shown') }
  }
  return { file, versions: [version], trail }
}
