import type { Page } from '@playwright/test'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import { copyOf } from '../../../src/documents/copy/copy-of'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { DocumentModel } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { packageOf } from '../../unit/backup/support'

/** The full copy of a document of a named case, with nothing chosen beside. */
export function fullCopy(
  id: DocumentId,
  named: NamedCase,
  words: Words,
  { also = [], at }: { readonly also?: readonly Matter[]; readonly at?: string } = {}
): DocumentModel {
  const made = { today: '2026-11-24', words, ...(at === undefined ? {} : { at }) }
  const source = sourceOf(id, packageOf(named).file, made)
  return copyOf(source, { recipient: 'full', also }, new Set(), words).model
}

/** Has the page of a document show the full copy: one that is made for somebody first begins with theirs. */
export const chooseFull = (page: Page): Promise<void> =>
  page.locator('input[data-of="recipient"][value="full"]').check()

/** Has it show the annex too, where the document has one. */
export async function chooseAnnex(page: Page): Promise<void> {
  const annex = page.locator('input[data-of="annex"]')
  if ((await annex.count()) > 0) await annex.check()
}
