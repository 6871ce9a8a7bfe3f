import type { DocumentId } from '../../../content/documents'
import type { CaseFile } from '../../../machines/case-file/case-file'
import type { Disclosure } from '../../../machines/policy/disclosure/disclosure'
import { isWholeButForThePlace } from './building/if-told'
import { buildAs, type MadeWith } from './build-document'
import type { DocumentModel } from '../model'
import type { CopySource, Told } from '../copy/copy-of'
import { lookedAtWhole } from '../copy/near-passages'
import { withoutOlderMarks } from '../copy/older-marks'

/** Each disclosure’s telling of a document is made once, and only when a copy needs it. */
function onceEach(tell: (disclosure: Disclosure) => Told): (disclosure: Disclosure) => Told {
  const made = new Map<string, Told>()
  return (disclosure) => {
    const { leftOut, own, ...forWhom } = disclosure
    const key = JSON.stringify([[...leftOut].sort(), own, forWhom])
    const told = made.get(key) ?? tell(disclosure)
    made.set(key, told)
    return told
  }
}

/** A document of a case as it stands now. */
export const sourceOf = (
  id: DocumentId,
  file: CaseFile,
  madeWith: Omit<MadeWith, 'location'>
): CopySource => ({
  id,
  tell: onceEach((disclosure) => buildAs(id, file, disclosure, madeWith))
})

/** Whether a copy is one of the two that are kept with a version: the whole, or the whole without where the child lives. */
const isKeptAs = (disclosure: Disclosure): boolean =>
  // What is other children’s stands in the whole, and in no copy that leaves the authority.
  disclosure.takesOver !== true &&
  disclosure.toTheChild !== true &&
  disclosure.looksForTheChild !== true &&
  disclosure.worksWithChildren !== true &&
  disclosure.own.length === 0 &&
  isWholeButForThePlace(disclosure)

/**
 * A document of a finished version: whole, in the words that it had when it was signed. For a reader who is not given all of it, the document is written
 * anew from those of the version’s answers that can be read today.
 */
export function keptSource(
  id: DocumentId,
  kept: { readonly shown: DocumentModel; readonly withheld: DocumentModel },
  anew: CopySource
): CopySource {
  return {
    id,
    isKept: true,
    tell: (disclosure) => {
      if (!isKeptAs(disclosure)) return anew.tell(disclosure)
      const isWithheld = disclosure.leftOut.has('placement')
      const { near } = anew.tell(disclosure)
      const model = withoutOlderMarks(isWithheld ? kept.withheld : kept.shown)
      return { model: isWithheld ? lookedAtWhole(model, near) : model, found: [], near }
    }
  }
}

/** The documents of a case as it stands now, each made once. */
export function sourcesOf(
  file: CaseFile,
  madeWith: Omit<MadeWith, 'location'>
): (id: DocumentId) => CopySource {
  const made = new Map<DocumentId, CopySource>()
  return (id) => {
    const source = made.get(id) ?? sourceOf(id, file, madeWith)
    made.set(id, source)
    return source
  }
}
