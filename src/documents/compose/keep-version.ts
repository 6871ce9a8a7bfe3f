import type { CaseFile } from '../../../machines/case-file/case-file'
import { documentView } from '../../../machines/journey/document-view'
import { documentsFor } from '../../../machines/policy/plans/documents-for'
import type { KeptVersion } from '../../ports/cases'
import type { DocumentModel } from '../model'
import { buildDocument, type MadeWith } from './build-document'
import type { Location } from './building/context'

const nextTask = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve)
  })

/**
 * A finished version to be kept as it was: the file, and every document made from it, with and without where the child lives, in today’s words.
 * @param file finished just now
 * @param pause lets the page answer between one document and the next
 */
export async function keepVersion(
  file: CaseFile,
  madeWith: Omit<MadeWith, 'location'>,
  pause: () => Promise<void> = nextTask
): Promise<KeptVersion> {
  const offered = documentsFor(documentView(file, madeWith.today))
  const all = async (location: Location): Promise<readonly DocumentModel[]> => {
    const models: DocumentModel[] = []
    for (const id of offered) {
      await pause()
      models.push(buildDocument(id, file, { ...madeWith, location }))
    }
    return models
  }
  const documents = { withheld: await all('withheld'), shown: await all('shown') }
  return { case: file.id, number: file.versions.length, file, documents }
}
