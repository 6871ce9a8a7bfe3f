import type { StepId } from '../../../content/stages'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { StoreError } from '../../ports/store-error'
import type { Access } from '../access'
import type { SealedRow } from '../database'
import { unsealRow } from '../mend'
import type { Slot } from '../seal'

/** The slot of a case at one of its revisions. It stays the same when the state moves to the history. */
export const caseSlot = (id: string, revision: number): Slot => ({ kind: 'case', id, revision })

/**
 * Decrypts a case and checks it.
 * @param table where its row stands
 * @param left the step where it was left after it was saved
 * @throws StoreError `unreadable`
 */
export async function unsealCase(
  access: Access,
  table: 'cases' | 'history',
  row: SealedRow,
  left?: StepId
): Promise<CaseFile> {
  const content = await unsealRow(access, table, row)
  // The code that checks a case weighs more than the list, so it is loaded with the first case that is opened.
  const [{ fitCaseFile }, { withOwnIds }] = await Promise.all([
    import('../../../machines/case-file/fit'),
    import('../../../machines/case-file/own-ids')
  ])
  const file = fitCaseFile(left === undefined ? content : { ...(content as object), step: left })
  if (file === undefined) throw new StoreError('unreadable')
  // Some builds took in files unchanged, and may have kept two entries with the same id.
  return withOwnIds(file)
}
