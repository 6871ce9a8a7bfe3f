import { documentIds, type DocumentId } from '../../../content/documents.ts'
import { buildDocument } from '../../../src/documents/compose/build-document.ts'
import type { DocumentModel } from '../../../src/documents/model.ts'
import type { Words } from '../../../src/i18n/words.ts'
import type { CaseName } from '../../cases/expectations.ts'
import { answersOf } from '../../cases/named-case.ts'
import { reviewed } from '../../cases/reviews.ts'
import { today } from '../../explore/explore.ts'
import { fileWith } from '../../support/file.ts'

export const caseNames = Object.keys(reviewed) as CaseName[]

/** A document of a named case, in a full copy. */
export function documentOfCase(name: CaseName, id: DocumentId, words: Words): DocumentModel {
  const file = fileWith(answersOf(reviewed[name].answers))
  return buildDocument(id, file, { today, words, location: 'shown' })
}

/** Every document of a named case, in full copies. */
export const documentsOf = (name: CaseName, words: Words): readonly DocumentModel[] =>
  documentIds.map((id) => documentOfCase(name, id, words))
