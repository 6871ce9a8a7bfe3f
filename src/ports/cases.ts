import type { StepId } from '../../content/stages'
import type { ClockRowId } from '../../content/clock'
import type { PlainDate } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import type { Location } from '../documents/compose/building/context'
import type { DocumentModel } from '../documents/model'

/**
 * What a list shows of a case that follows from its answers. It is worked out when the case is saved or opened, by code that the list does not fetch. No
 * danger, place or person is named in it: a list stands on a screen in an open office.
 */
export interface Listed {
  /** The days that were still ahead or overdue, and the 18th birthday once it was near; the earliest first. */
  readonly dates: readonly HeadDate[]
  /** The first day of what answers a danger, cannot wait and was not done (¶10, ¶23). How much of it there is, nobody is told: that is no measure of danger. */
  readonly cannotWaitSince?: PlainDate | undefined
  /** The child is missing, and nobody has recorded that the police were told (¶39). Absent where somebody has, or an earlier build kept the head. */
  readonly isNotReported?: true | undefined
  /** The date of birth, where one counts and its day is known: by the age two of one name are told apart. */
  readonly bornOn?: PlainDate | undefined
  /** What is said of the age, where no such date is. */
  readonly ageAsKnown?: AgeAsKnown | undefined
}

type AgeAsKnown = 'under-16' | '16-or-17' | '18-or-over'

/** What a list shows of a case, without opening it. What an earlier build did not keep in it is absent until the case is next saved or opened. */
export interface CaseHead extends Listed {
  readonly id: string
  readonly reference: string
  readonly knownAs: string
  readonly savedAt: string
  /** The step where the case was left. */
  readonly step: StepId
  /** Whether the child was missing when the case was last saved (¶39). Absent in a head from a build that did not keep this. */
  readonly isMissing?: boolean
  /** The case came in from a file, and nobody has worked on it here since: the step where it was left is another person’s place. */
  readonly isTakenIn?: boolean
  /** Whether the case has changed since it last went into a backup, or was never in one. */
  readonly needsBackup: boolean
  /** The day of the last backup that holds the case. */
  readonly backedUpOn?: PlainDate | undefined
  /** The day of the file that the case came in from, where no backup was made here since. Whose file it is, and whether it is kept, nobody knows here. */
  readonly inFileOf?: PlainDate | undefined
}

/** All cases of the store. A case that cannot be read never keeps the others from being listed. */
export interface CaseList {
  readonly heads: readonly CaseHead[]
  /** Ids of cases whose record is damaged. */
  readonly unreadable: readonly string[]
  /** Findings about the vault’s records, until somebody has said that they were read. Undefined where there are none. */
  readonly findings?: readonly Finding[] | undefined
}

/** What a vault found about a case when it held its records against its own list of them. */
type CaseFindingKind =
  /** A damaged or missing record of the case was brought back from the second copy. */
  | 'case-brought-back'
  /** The case is in an older state than this vault last saved. */
  | 'case-older'
  /** The case is gone, and this vault did not delete it. */
  | 'case-gone'
  /** Finished versions or earlier states of the case are gone. */
  | 'case-lacks'
  /** This vault had deleted the case, and it is here again. */
  | 'case-back'
  /** The case stood among the removed ones, and nothing says that this vault removed it. It is in the list again. */
  | 'case-not-removed'

/** What a vault found about itself. */
type VaultFindingKind =
  /** A damaged or missing record of the vault itself was brought back from the second copy. */
  | 'vault-brought-back'
  /** The vault’s settings or local details are gone, or older than it last saved them. */
  | 'details-older'
  /** The list against which the vault holds its records is gone, damaged, or older than the records. */
  | 'list-lost'

/** Something that a vault must tell about its records. */
export type Finding = (
  | {
      readonly kind: CaseFindingKind
      readonly case: string
      /** The reference by which the case was known. */
      readonly reference?: string | undefined
    }
  | { readonly kind: VaultFindingKind }
) & {
  /** Found after the browser had lost the vault and it was brought back. For that reason alone, the last writes may be missing. */
  readonly afterLoss?: true | undefined
}

/** An earlier state of a case: one for each sitting, not for each letter. */
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

/** A finished version as it was: the file, and its documents in their words of that day, whatever the words become. */
export interface KeptVersion {
  readonly case: string
  readonly number: number
  readonly file: CaseFile
  readonly documents: Readonly<Record<Location, readonly DocumentModel[]>>
}

/** What goes to disk with a case, in the same transaction. */
export interface SavedWith extends Partial<Listed> {
  readonly versions?: readonly KeptVersion[]
  /** The state that this save replaces stays in the history, even if a state was kept a moment ago. */
  readonly keepsReplaced?: boolean
  /** The case comes in from a file. */
  readonly isTakenIn?: boolean
}

/** A case as it is to be saved. */
export interface CaseSave {
  readonly file: CaseFile
  readonly saved?: SavedWith
}

/** Instants at which states of a case were saved from which it went on. */
export interface TrailNote {
  readonly id: string
  readonly trail: readonly string[]
  /**
   * The revision at which another state came in under this id, if one did. The instants take the place of what was noted, and no earlier state in the history is
   * the past of what stands here now.
   */
  readonly since?: number | undefined
}

/** What is noted of the states from which a case went on. */
export interface Trail {
  /** When they were saved, the latest first. */
  readonly instants: readonly string[]
  /** The first revision in the history that is one of them. */
  readonly since: number
}

/** Where cases are kept. Every call may fail with a StoreError. */
export interface Cases {
  list(): Promise<CaseList>
  /** The case. Undefined where there is none with this id. */
  open(id: string): Promise<CaseFile | undefined>
  /**
   * Resolves once the case is on disk.
   * @param file its revision must be one more than that of the copy on disk (1 for a new case). If another copy was saved since, nothing is overwritten and
   * the fault is `changed-elsewhere`; if the case was deleted, `deleted-elsewhere`
   * @param saved what the list of cases shows, and the versions that this save keeps
   */
  save(file: CaseFile, saved?: SavedWith): Promise<void>
  /**
   * Saves cases as one act. Afterwards all of them are on disk. If it ends before, even by a killed browser, none of them is.
   * @returns the ids of cases over which another copy was saved, or that were deleted; if there is one, nothing was saved
   */
  saveAll(saves: readonly CaseSave[]): Promise<readonly string[]>
  /** The finished versions of a case as they were, the earliest first. */
  versions(id: string): Promise<readonly KeptVersion[]>
  /** Remembers the step where a case is left. This is no change of the case, so a person who only looks is in nobody’s way. */
  leaveOn(id: string, step: StepId): Promise<void>
  /** Notes what the list shows of a case today. This is no change of the case either. */
  noteListed?(id: string, listed: Listed): Promise<void>
  /** The kept states of a case, the latest first; ten at the most. */
  history(id: string): Promise<readonly HistoryEntry[]>
  /** A kept state of a case. Undefined where it is no longer kept. */
  openHistory(id: string, revision: number): Promise<CaseFile | undefined>
  /**
   * Notes that cases went into a backup on a day, at the given revisions. The states in the backup stay in the history.
   * @param isFromFile they came in from a file of that day: nobody made a backup here
   */
  backedUp(
    cases: readonly { readonly id: string; readonly revision: number }[],
    on: PlainDate,
    isFromFile?: boolean
  ): Promise<void>
  /** When states of a case were saved that files brought in or took out; also of those that the history no longer has. */
  trail?(id: string): Promise<Trail>
  /** Notes such instants. */
  noteTrails?(notes: readonly TrailNote[]): Promise<void>
  /** Takes a case out of the list. It is gone for good after ten seconds, or when the vault is next opened. */
  remove(id: string): Promise<void>
  /** Brings back a case that was just removed; says whether it was still there. */
  undoRemove(id: string): Promise<boolean>
  /** What the vault must tell about a case. */
  findings?(id: string): Promise<readonly Finding[]>
  /** Notes that somebody has read these findings: they are not told again. */
  findingsRead?(findings: readonly Finding[]): Promise<void>
}
