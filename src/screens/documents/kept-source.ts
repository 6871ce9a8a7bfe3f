import type { DocumentId } from '../../../content/documents'
import type { CaseView } from '../../../machines/case-file/case-file'
import { onPath } from '../../../machines/journey'
import { nearTextsOf } from '../../../machines/policy/near-names'
import type { CopySource } from '../../documents/copy/copy-of'
import { keptSource } from '../../documents/copy/sources'
import type { KeptVersion } from '../../ports/cases'

/**
 * A document of a finished version, to make copies of: in the words that it had, and held against what of the version's own
 * answers can be read today.
 * @returns it, with the answers that it rested on and its day; nothing where the version has no such document
 */
export async function keptSourceIn(
  { file, number, documents }: KeptVersion,
  id: DocumentId
): Promise<{ readonly source: CopySource; readonly view: CaseView } | undefined> {
  const withheld = documents.withheld.find((one) => one.id === id)
  const shown = documents.shown.find((one) => one.id === id)
  if (withheld === undefined || shown === undefined) return undefined
  // What every file is checked against comes when it is needed.
  const { readableOf } = await import('../../../machines/case-file/readable')
  const { answers } = readableOf(file)
  const today = file.versions.find((version) => version.number === number)?.finishedOn ?? file.openedOn
  const view = { answers, today }
  return { source: keptSource(id, { withheld, shown }, nearTextsOf(view)), view: onPath(view) }
}
