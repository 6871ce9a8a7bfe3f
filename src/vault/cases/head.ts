import type { StepId } from '../../../content/stages'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { valueOf } from '../../../machines/case-file/read'
import { missing } from '../../../machines/facts/immediate-safety'
import type { CaseHead, HeadDate } from '../../ports/cases'
import type { Access } from '../access'
import type { SealedRow } from '../database'
import { unsealRow } from '../mend'
import type { Slot } from '../seal'

/** What is sealed of a head. */
export interface HeadContent extends Omit<CaseHead, 'id' | 'needsBackup' | 'backedUpOn'> {
  /** The count of the manifest at which the case was saved: a manifest of a lower one is an older one. */
  readonly count?: number
}

/** The slot of a case's head at one of its revisions. */
export const headSlot = (id: string, revision: number): Slot => ({ kind: 'head', id, revision })

/** What the list shows of a case. */
export const headOf = (file: CaseFile, dates: readonly HeadDate[]): HeadContent => ({
  reference: valueOf(file.answers, 'reference') ?? '',
  knownAs: valueOf(file.answers, 'known-as') ?? '',
  savedAt: file.savedAt,
  step: file.step,
  dates,
  isMissing: missing.of({ answers: file.answers, today: file.openedOn }) === 'missing-now'
})

/** Decrypts a head. @throws StoreError `unreadable` */
export async function readHead(access: Access, row: SealedRow): Promise<HeadContent> {
  return (await unsealRow(access, 'heads', row)) as HeadContent
}

/** A head with another step. */
export const headLeftOn = (head: HeadContent, step: StepId): HeadContent => ({ ...head, step })
