import type { StepId } from '../../content/stages'
import type { ClockRowId } from '../../content/clock'
import type { PlainDate } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import type { Location } from '../documents/build/context'
import type { DocumentModel } from '../documents/model'

/** What a list of cases shows, without opening them. */
export interface CaseHead {
  readonly id: string
  readonly reference: string
  readonly knownAs: string
  readonly savedAt: string
  /** The step where the case was left. */
  readonly step: StepId
  /** The days that were still ahead or overdue when it was last saved, the earliest first. */
  readonly dates: readonly HeadDate[]
}

/** A day of the statutory clock, as a list of cases shows it. */
export interface HeadDate {
  readonly row: ClockRowId
  readonly date: PlainDate
}

/** A finished version as it was: the file, and its documents in the words that they had, whatever the words become. */
export interface KeptVersion {
  readonly case: string
  readonly number: number
  readonly file: CaseFile
  readonly documents: Readonly<Record<Location, readonly DocumentModel[]>>
}

/** What goes to disk with a case, in the same transaction. */
export interface SavedWith {
  readonly dates?: readonly HeadDate[]
  readonly versions?: readonly KeptVersion[]
}

/** Why the store could not do what was asked; each has its sentence in the words. */
export type StoreFault =
  'unavailable' | 'full' | 'changed-elsewhere' | 'unreadable' | 'newer-version' | 'failed'

export class StoreError extends Error {
  readonly fault: StoreFault
  constructor(fault: StoreFault, cause?: unknown) {
    super(`The store failed: ${fault}.`, { cause })
    this.name = 'StoreError'
    this.fault = fault
  }
}

/** Where cases are kept. Every call may fail with a StoreError. */
export interface Cases {
  list(): Promise<readonly CaseHead[]>
  /** The case, or nothing where there is none with this id. */
  open(id: string): Promise<CaseFile | undefined>
  /**
   * Resolves once the case is on disk.
   * @param file its revision must be one more than that of the copy on disk (1 for a new case); when another copy was saved
   * since, nothing is overwritten and the fault is `changed-elsewhere`
   * @param saved the days that the list of cases shows, and the versions that this save keeps
   */
  save(file: CaseFile, saved?: SavedWith): Promise<void>
  /** The finished versions of a case as they were, the first first. */
  versions(id: string): Promise<readonly KeptVersion[]>
  /** Remembers the step where a case is left. It is no change of the case, so that who only looks stands in nobody's way. */
  leaveOn(id: string, step: StepId): Promise<void>
  remove(id: string): Promise<void>
}
