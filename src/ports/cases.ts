import type { StepId } from '../../content/stages'
import type { ClockRowId } from '../../content/clock'
import type { PlainDate } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import type { Location } from '../documents/compose/context'
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
  /** Whether the child was missing when it was last saved (¶39). A head that was written before this was kept does not say. */
  readonly isMissing?: boolean
  /** It came in from a file, and nobody has worked on it here since: where it was left is somebody else's place. */
  readonly isTakenIn?: boolean
  /** Whether it has changed since it last went into a backup, or never has been in one. */
  readonly needsBackup: boolean
  /** The day of the last backup that it went into. */
  readonly backedUpOn?: PlainDate | undefined
}

/** All cases of the store. One that cannot be read never keeps the others from being listed. */
export interface CaseList {
  readonly heads: readonly CaseHead[]
  /** Ids of cases whose record is damaged. */
  readonly unreadable: readonly string[]
  /** What the vault has to tell of its records, until somebody has said that it was read; nothing where there is nothing. */
  readonly findings?: readonly Finding[] | undefined
}

/** What a vault found of a case when it held its records against its own list of them. */
type CaseFindingKind =
  /** A damaged or missing record of it was brought back from the second copy. */
  | 'case-brought-back'
  /** It is an older state than this vault last saved. */
  | 'case-older'
  /** It is gone, and this vault did not delete it. */
  | 'case-gone'
  /** Finished versions or earlier states of it are gone. */
  | 'case-lacks'
  /** This vault had deleted it, and it stands here again. */
  | 'case-back'
  /** It stood among those that were removed, and nothing says that this vault removed it: it is in the list again. */
  | 'case-not-removed'

/** What a vault found of itself. */
type VaultFindingKind =
  /** A damaged or missing record of its own was brought back from the second copy. */
  | 'vault-brought-back'
  /** Its settings or local details are older than it last saved them, or gone. */
  | 'details-older'
  /** The list that it holds its records against is gone, damaged, or older than they are. */
  | 'list-lost'

/** Something that a vault has to tell of its records. */
export type Finding = (
  | {
      readonly kind: CaseFindingKind
      readonly case: string
      /** The reference by which the case was known. */
      readonly reference?: string | undefined
    }
  | { readonly kind: VaultFindingKind }
) & {
  /** It was found after the browser had lost the vault and it was brought back: what was written last may be missing by that alone. */
  readonly afterLoss?: true | undefined
}

/** A state of a case that was kept when it was saved again: of one sitting, not of each letter. */
export interface HistoryEntry {
  readonly revision: number
  readonly savedAt: string
  readonly changes: number
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
  /** The state that this save replaces stays in the history, however short ago the one before was kept. */
  readonly keepsReplaced?: boolean
  /** It comes in from a file. */
  readonly isTakenIn?: boolean
}

/** A case as it is to be saved. */
export interface CaseSave {
  readonly file: CaseFile
  readonly saved?: SavedWith
}

/** Where cases are kept. Every call may fail with a StoreError. */
export interface Cases {
  list(): Promise<CaseList>
  /** The case, or nothing where there is none with this id. */
  open(id: string): Promise<CaseFile | undefined>
  /**
   * Resolves once the case is on disk.
   * @param file its revision must be one more than that of the copy on disk (1 for a new case); when another copy was saved
   * since, nothing is overwritten and the fault is `changed-elsewhere`; where the case was deleted, `deleted-elsewhere`
   * @param saved the days that the list of cases shows, and the versions that this save keeps
   */
  save(file: CaseFile, saved?: SavedWith): Promise<void>
  /**
   * Saves cases as one act: after it all of them are on disk, and wherever it ends before, a killed browser included, none of them is.
   * @returns the ids of those over which another copy was saved, or that were deleted: where there is one, nothing was saved
   */
  saveAll(saves: readonly CaseSave[]): Promise<readonly string[]>
  /** The finished versions of a case as they were, the first first. */
  versions(id: string): Promise<readonly KeptVersion[]>
  /** Remembers the step where a case is left. It is no change of the case, so that who only looks stands in nobody's way. */
  leaveOn(id: string, step: StepId): Promise<void>
  /** The kept states of a case, the latest first; ten at the most. */
  history(id: string): Promise<readonly HistoryEntry[]>
  /** A kept state of a case, or nothing where it is no longer kept. */
  openHistory(id: string, revision: number): Promise<CaseFile | undefined>
  /** Notes that cases went into a backup of a day at the revisions given. The states that went into it stay in the history. */
  backedUp(cases: readonly { readonly id: string; readonly revision: number }[], on: PlainDate): Promise<void>
  /** Takes a case out of the list. It is gone for good after ten seconds, or when the vault is next opened. */
  remove(id: string): Promise<void>
  /** Brings a case back that was just removed; says whether it was still there. */
  undoRemove(id: string): Promise<boolean>
  /** What the vault has to tell of a case. */
  findings?(id: string): Promise<readonly Finding[]>
  /** Notes that somebody has read what the vault had to tell: it is not told again. */
  findingsRead?(findings: readonly Finding[]): Promise<void>
}
