import type { StepId } from '../../../content/stages'
import { without } from '../../../machines/case-file/without'
import type { CaseHead, Listed } from '../../ports/cases'
import type { Access } from '../access'
import type { SealedRow } from '../database'
import { unsealRow } from '../mend'
import type { Slot } from '../seal'

/** What is sealed in a head. */
export interface HeadContent extends Omit<CaseHead, 'id' | 'needsBackup' | 'backedUpOn' | 'inFileOf'> {
  /** The manifest’s count when the case was saved. A manifest with a lower count is an older one. */
  readonly count?: number
}

/** The slot of a case's head at one of its revisions. */
export const headSlot = (id: string, revision: number): Slot => ({ kind: 'head', id, revision })

/** Decrypts a head. @throws StoreError `unreadable` */
export async function readHead(access: Access, row: SealedRow): Promise<HeadContent> {
  return (await unsealRow(access, 'heads', row)) as HeadContent
}

/** The head with another step, where somebody left the case. */
export const headLeftOn = (head: HeadContent, step: StepId): HeadContent => ({
  ...without(head, 'isTakenIn'),
  step
})

/** What a list shows of a head that follows from the case’s answers. */
export const listedIn = ({ dates, cannotWaitSince, isNotReported, bornOn, ageAsKnown }: Listed): Listed => ({
  dates,
  cannotWaitSince,
  isNotReported,
  bornOn,
  ageAsKnown
})

const asText = (listed: Listed) => JSON.stringify(listed)

/** The head with what the list shows today. Undefined where it shows that already: then nothing is written. */
export function headListing(head: HeadContent, listed: Listed): HeadContent | undefined {
  const shown = listedIn(listed)
  return asText(shown) === asText(listedIn(head)) ? undefined : { ...head, ...shown }
}
