import type { DocumentId } from '../../../content/documents'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { documentDay } from '../../../machines/document-view'
import { nearTextsOf, type NearTexts } from '../../../machines/policy/near-names'
import { buildDocument, buildWithSigns, type Making } from '../build/build-document'
import type { DocumentModel } from '../model'
import type { CopySource } from './copy-of'
import { nearFinder } from './near-hits'

/** Each is made once, and only when a copy needs it. */
function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined
  return () => (made ??= { result: make() }).result
}

/** A document of a case as it stands now. */
export function sourceOf(id: DocumentId, file: CaseFile, making: Omit<Making, 'location'>): CopySource {
  const today = documentDay(file, making.today)
  return {
    id,
    shown: once(() => buildDocument(id, file, { ...making, location: 'shown' })),
    withheld: once(() => buildWithSigns(id, file, { ...making, location: 'withheld' })),
    near: nearFinder(nearTextsOf({ answers: file.answers, today }))
  }
}

/**
 * A document of a finished version, in the words that it had.
 * @param near of the version's own answers, as far as they can be read today
 */
export const keptSource = (
  id: DocumentId,
  documents: { readonly shown: DocumentModel; readonly withheld: DocumentModel },
  near: NearTexts
): CopySource => ({
  id,
  shown: () => documents.shown,
  withheld: () => ({ model: documents.withheld, found: [] }),
  near: nearFinder(near)
})

/** The documents of a case as it stands now, each made once. */
export function sourcesOf(file: CaseFile, making: Omit<Making, 'location'>): (id: DocumentId) => CopySource {
  const made = new Map<DocumentId, CopySource>()
  return (id) => {
    const source = made.get(id) ?? sourceOf(id, file, making)
    made.set(id, source)
    return source
  }
}
