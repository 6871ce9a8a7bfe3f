import type { DocumentId } from '../../../content/documents'
import type { CaseView } from '../../../machines/case-file/case-file'
import { onPath } from '../../../machines/journey/paths'
import type { MadeWith } from '../../documents/compose/build-document'
import type { CopySource } from '../../documents/copy/copy-of'
import { keptSource, sourceOf } from '../../documents/compose/sources'
import type { KeptVersion } from '../../ports/cases'

/** A document of a finished version, and the case as that version’s documents saw it. */
interface KeptDocument {
  readonly view: CaseView
  /** Makes copies of the document. A copy that must be written anew gets these words. */
  readonly source: (madeWith: Omit<MadeWith, 'location'>) => CopySource
}

/**
 * A document of a finished version, to make copies of. The whole document has the words that it had then. Other copies are written anew from those of the
 * version’s own answers that can be read today.
 * @returns nothing where the version has no such document
 */
export async function keptDocumentIn(
  { file, number, documents }: KeptVersion,
  id: DocumentId
): Promise<KeptDocument | undefined> {
  const withheld = documents.withheld.find((one) => one.id === id)
  const shown = documents.shown.find((one) => one.id === id)
  if (withheld === undefined || shown === undefined) return undefined
  // The code that checks a file comes only when it is needed.
  const { readableOf } = await import('../../../machines/case-file/readable')
  const { answers, actions } = readableOf(file)
  const today = file.versions.find((version) => version.number === number)?.finishedOn ?? file.openedOn
  return {
    view: onPath({ answers, today }),
    source: (madeWith) =>
      keptSource(id, { withheld, shown }, sourceOf(id, { ...file, answers, actions }, madeWith))
  }
}
