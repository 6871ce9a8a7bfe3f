import type { CaseFile } from '../../machines/case-file/case-file'
import type { Cases, KeptVersion, SavedWith } from '../ports/cases'
import { faultOf, type StoreFault } from '../ports/store-error'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { WriterClaim, Writers } from '../ports/writers'
import type { CasePorts } from './case-ports'
import { versionsForCopy } from './copies'
import { canFollow, followed, ruleOr } from './following'
import { inTime } from '../ports/at-most'
import { longestSave } from './last-save'
import { listedAs, noteListed } from './note-listed'
import { SaveLine, type SaveEnd } from './save-line'
import { isFoundDeleted, listenerOf, unsavedFor, type Saving } from './saving'
import { whyNotSaved } from './still-saved'
import { ToSave, type WithChange } from './to-save'
import { StateOnDisk, standing } from './what-stands'

/** How long after the first change the case is saved, in milliseconds: from typing to saved takes less than a second. */
const rest = 400
/** How long after a failed save the next try comes, in milliseconds: there may be room again, and nobody must type for it. */
const again = 5_000

/** A case as it is kept: its file, the one path on which it is saved, and whether this tab writes it. */
export class KeptCase {
  file = $state.raw() as CaseFile
  saving = $state.raw<Saving>({ state: 'new' })
  /** Whether this tab writes the case. While another tab does, the case is only read here. */
  writes = $state.raw(false)
  /** How often the state that another tab saved has replaced what was shown here. */
  takenIn = $state.raw(0)
  protected readonly clock: Clock
  readonly #cases: Cases
  protected readonly ids: Ids
  readonly #writers: Writers
  #claim: WriterClaim
  readonly #disk: StateOnDisk
  readonly #line = new SaveLine((error) => {
    this.#toSave.add()
    this.#failed(faultOf(error))
  })
  readonly #toSave = new ToSave()
  /** The case was saved before the code was there that derives what follows from its answers. */
  protected isUnfollowed = false
  #isDiscarded = false
  /** What must end before the case is given up, because it ends with a change: a version being finished. */
  protected underWay: Promise<unknown> = Promise.resolve()
  /** This case has become a copy that no tab has claimed yet: the state that the copy will be said to be in. */
  #unclaimed: 'copied' | 'saved-again' | undefined

  protected constructor(
    file: CaseFile,
    { cases, clock, ids, writers }: CasePorts,
    claim: WriterClaim,
    writes: boolean
  ) {
    this.file = file
    this.writes = writes
    this.clock = clock
    this.#claim = claim
    this.#cases = cases
    this.ids = ids
    this.#writers = writers
    this.#disk = new StateOnDisk(file)
    if (file.savedAt !== '') this.saving = { state: 'saved', at: file.savedAt }
    // In memory only: opening a case to look at it does not change it.
    this.file = ruleOr(() => this.followed(true), this.file)
  }

  /** Why this case could not be saved. Undefined where it was saved, or nobody has tried. */
  get unsavedFor(): StoreFault | undefined {
    return unsavedFor(this.saving)
  }

  /** Whether it has ever been saved. */
  get isOnDisk(): boolean {
    return this.#disk.revision > 0
  }

  /** Makes this tab write the case instead of another tab, which saves first. */
  async takeOver(): Promise<void> {
    await this.#claim.takeOver()
    await this.writerChanged(true)
  }

  /** Shows what another tab has saved meanwhile. */
  async look(): Promise<void> {
    if (!this.writes) await this.#takeIn()
  }

  /** Another tab has deleted a case or brought one back. It may be this one. */
  async lookWhetherDeleted(): Promise<void> {
    if (this.#isDirty()) await this.save()
    await this.#takeIn()
  }

  /** Saves a case that another tab has deleted: as it was, while the deletion can be undone; after that as a case of its own. */
  saveAgain(): Promise<void> {
    return this.#line.next(async () => {
      this.#toSave.add()
      // It may have been brought back meanwhile.
      await this.#write()
      if (!isFoundDeleted(this.saving)) return
      const undone = this.#cases.undoRemove(this.file.id).catch(() => false)
      const isBack = await inTime(longestSave, undone, 'unknown' as const)
      // The case may still come back. The person can ask again.
      if (isBack === 'unknown') return
      if (isBack) await this.#write()
      if (isFoundDeleted(this.saving)) await this.#becomeCopy('saved-again')
    })
  }

  /**
   * Saves, and gives the case up once a version that is being finished is saved too. From then on nothing is changed here.
   * @returns whether it was given up: not where something could not be saved
   */
  async close(): Promise<boolean> {
    await this.save()
    await this.underWay.catch(() => undefined)
    await this.save()
    if (this.#isDirty() && !this.#isDiscarded) return false
    this.writes = false
    this.#claim.release()
    return true
  }

  /** Drops everything unsaved, including a save on its way: the case was deleted. */
  discard(): void {
    this.#isDiscarded = true
    this.#line.stop()
    this.#toSave.drop()
    this.writes = false
  }

  /** Saves what is unsaved, looks whether the store still stands, and says whether the case can be locked away. A discarded case can. */
  async isKept(): Promise<boolean> {
    await this.save()
    if (this.saving.state === 'failed') return this.#isDiscarded
    // If another tab writes the case, that tab holds it.
    if (!this.isOnDisk || !this.writes) return true
    const fault = await whyNotSaved(this.#cases, this.file.id)
    if (fault === undefined) return true
    this.#toSave.add()
    this.saving = { state: 'failed', fault }
    return false
  }

  /** Saves the whole case into a vault that was written anew after the browser had lost it. */
  async saveAnew(): Promise<void> {
    this.#toSave.add(this.#disk.broughtBack(await this.#cases.open(this.file.id)))
    await this.save()
  }

  /** Versions that were finished here and are not on disk yet. */
  get unsavedVersions(): readonly KeptVersion[] {
    return this.#toSave.versions
  }

  /** Another tab asks to write. Nothing more is typed here, and everything typed is saved. */
  async handOver(): Promise<void> {
    this.writes = false
    await this.save()
  }

  /** From now on this tab writes the case, or does not. A tab that begins to write starts from what is on disk. */
  async writerChanged(writes: boolean): Promise<void> {
    if (writes && !this.writes) {
      // This waits however long the store takes: nobody may write from an older state.
      await this.#cases.open(this.file.id).catch(() => undefined)
      await this.#takeIn()
    }
    // Another tab may have taken the case while this one read.
    this.writes = writes && this.#claim.writes
  }

  /** Saves at once what is unsaved. Never throws: the state says what happened, also that the store has not answered in time. */
  save(): Promise<void> {
    this.#line.stop()
    return this.#line.next(() => this.#write())
  }

  /** The case with the actions that its answers call for today. */
  protected followed = (isOpened?: boolean): CaseFile => followed(this.file, this.clock.today(), isOpened)

  /** Takes a change, which is saved within a second. @returns whether it was taken: not where another tab writes */
  protected change(file: CaseFile, also: WithChange = {}): boolean {
    // A field may still be typed in when another tab takes the case over.
    if (!this.writes) return false
    this.file = file
    this.#toSave.add(also)
    // After a failed save, newly typed text does not wait for the next try.
    if (this.saving.state === 'failed') this.#line.stop()
    this.saving = { state: 'saving', failed: this.unsavedFor }
    // Further typing does not put the save off: a person who types on and on is saved all the same.
    this.#line.later(rest, () => void this.save())
    return true
  }

  /** What another tab saved replaces what is shown. Unsaved work here is worth more: it becomes a copy when it is saved. */
  #takeIn(): Promise<void> {
    return this.#line.next(async () => {
      if (this.#isDirty()) return
      // A state that cannot be read now is told of when the case is next saved or opened.
      const found = await standing(this.#cases, this.file.id)
      if (found === 'unknown' || this.#isDirty()) return
      if (found === undefined) {
        this.#disk.wasDeleted = this.isOnDisk
        if (this.isOnDisk) this.saving = { state: 'deleted' }
        return
      }
      if (this.#disk.is(found)) {
        this.#disk.wasDeleted = false
        if (this.saving.state === 'deleted') this.saving = { state: 'saved', at: this.file.savedAt }
        return
      }
      if (this.writes && !this.#disk.wasDeleted) return
      this.#disk.note(found)
      this.file = { ...found, step: this.file.step }
      this.file = ruleOr(this.followed, this.file)
      this.saving = { state: 'saved', at: found.savedAt }
      this.takenIn += 1
    })
  }

  async #write(): Promise<void> {
    if (this.#isDiscarded) return
    if (this.#line.isUnanswered) this.saving = { state: 'failed', fault: 'failed' }
    if (this.#line.isUnanswered || !this.#toSave.isThere) return
    if (await this.#disk.isReplaced(this.#cases, this.file.id)) return this.#becomeCopy('copied')
    // The answer is saved without waiting for code that is still being fetched: the person may leave the page at once.
    this.isUnfollowed = !canFollow()
    // Derived at the save and not at each letter: text that is typed and taken back at once calls for nothing.
    this.file = ruleOr(this.followed, this.file)
    const file = { ...this.file, savedAt: this.clock.now(), revision: this.#disk.revision + 1 }
    const saved = { ...this.#toSave.take(), ...listedAs(this.file, this.clock) }
    const save = () => this.#cases.save(file, saved)
    const isInTime = await this.#line.ask(save, (end) => this.#answered(end, file, saved))
    // The save may still arrive. Then the case is said to be saved.
    if (!isInTime) this.saving = { state: 'failed', fault: 'failed' }
  }

  /** The store has answered a save. */
  async #answered(end: SaveEnd, file: CaseFile, saved: SavedWith): Promise<void> {
    if (!end.isSaved) {
      if (this.#isDiscarded) return
      this.#toSave.putBack(saved)
      const fault = faultOf(end.error)
      if (fault === 'deleted-elsewhere') this.#disk.wasDeleted = true
      if (fault === 'changed-elsewhere') await this.#becomeCopy('copied')
      else this.#failed(fault)
      return
    }
    this.#toSave.saved(saved)
    this.#disk.note(file)
    this.file = { ...this.file, savedAt: file.savedAt, revision: file.revision }
    this.saving = this.#toSave.isThere ? { state: 'saving' } : { state: 'saved', at: file.savedAt }
    // The case was left on another step while the save was on its way.
    if (this.file.step !== file.step) this.noteStep()
    this.#claim.noteSaved()
    if (this.#unclaimed !== undefined) await this.#claimCopy(this.#unclaimed, file.savedAt)
    // What was typed while the save was waited for.
    if (end.isLate) await this.#write()
  }

  protected noteListed = () =>
    noteListed(this.#cases, this.clock, () => this.writes && !this.#isDirty() && this.file)
  #failed(fault: StoreFault): void {
    this.saving = { state: 'failed', fault }
    this.#line.later(again, () => void this.save())
  }

  /** What was typed here while another tab saved or deleted the case becomes a case of its own: nothing is overwritten or lost. */
  async #becomeCopy(called: 'copied' | 'saved-again'): Promise<void> {
    const id = this.ids.next()
    this.#toSave.versions = await versionsForCopy(this.#cases, this.file, this.#toSave.versions, id)
    this.#disk.begin()
    this.#unclaimed = called
    this.file = { ...this.file, id, revision: 0 }
    await this.#write()
  }

  /** The copy is on disk. It is said to be a copy, and this tab writes it instead of the case that it was copied from. */
  async #claimCopy(state: 'copied' | 'saved-again', at: string): Promise<void> {
    this.#unclaimed = undefined
    if (this.saving.state === 'saved') this.saving = { state, at }
    const before = this.#claim
    const listener = listenerOf(() => this)
    this.#claim = await this.#writers.claim(this.file.id, listener)
    this.writes = this.#claim.writes
    before.release()
  }

  /** Notes where the case is left. A fault here shows itself at the next save. */
  protected noteStep(): void {
    if (this.isOnDisk) this.#cases.leaveOn(this.file.id, this.file.step).catch(() => undefined)
  }

  /** Whether something is not on disk, or may not be. */
  #isDirty = (): boolean => this.#toSave.isThere || this.#line.isUnanswered
}
