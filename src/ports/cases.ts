import type { StepId } from '../../content/stages'
import type { CaseFile } from '../../machines/case-file/case-file'

/** What a list of cases shows, without opening them. */
export interface CaseHead {
  readonly id: string
  readonly reference: string
  readonly knownAs: string
  readonly savedAt: string
  /** The step where the case was left. */
  readonly step: StepId
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
   */
  save(file: CaseFile): Promise<void>
  /** Remembers the step where a case is left. It is no change of the case, so that who only looks stands in nobody's way. */
  leaveOn(id: string, step: StepId): Promise<void>
  remove(id: string): Promise<void>
}
