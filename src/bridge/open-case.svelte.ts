import type { AnyAnswer } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import type { ActionOutcome } from '../../machines/case-file/action-record'
import * as change from '../../machines/case-file/change'
import * as actions from '../../machines/case-file/change-actions'
import { withCopyGiven, type Given } from '../../machines/case-file/give-copy'
import * as review from '../../machines/case-file/review'
import { finish } from '../../machines/finish'
import { onPath } from '../../machines/journey'
import { openEntries } from '../../machines/policy/clock'
import { followActions } from '../../machines/policy/follow-actions'
import type { QuestionId, StageId, StepId } from '../../content/stages'
import { StoreError, type Cases, type HeadDate, type KeptVersion, type StoreFault } from '../ports/cases'
import type { Ids } from '../ports/ids'
import type { Ports } from './app'
import { saveBegun } from './last-save'
import type { Clock } from '../ports/clock'

/** How long after the first change it is saved, in milliseconds: typed to saved stays within a second. */
const rest = 400

export type Saving =
  | { readonly state: 'new' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  /** Another tab had saved the case, so that this is now a copy of it. */
  | { readonly state: 'copied'; readonly at: string }
  | { readonly state: 'failed'; readonly fault: StoreFault }

/** The case that is open: its file, and the one path on which it is saved. */
export class OpenCase {
  file = $state.raw() as CaseFile
  saving = $state.raw<Saving>({ state: 'new' })
  readonly #cases: Cases
  readonly #clock: Clock
  readonly #ids: Ids
  #revision: number
  #timer: ReturnType<typeof setTimeout> | undefined
  #writing: Promise<void> = Promise.resolve()
  #dirty = false
  #isFinishing = false
  /** Versions that go to disk with the next save. */
  #toKeep: readonly KeptVersion[] = []

  constructor(file: CaseFile, { cases, clock, ids }: Pick<Ports, 'cases' | 'clock' | 'ids'>) {
    this.file = file
    this.#cases = cases
    this.#clock = clock
    this.#ids = ids
    this.#revision = file.revision
    if (file.savedAt !== '') this.saving = { state: 'saved', at: file.savedAt }
    // In memory only: whoever opens a case and looks has not changed it.
    this.file = this.#followed()
  }

  /** Gives an answer, or takes it away; it is saved within a second. */
  answer(id: QuestionId, answer: AnyAnswer | undefined): void {
    // Components hold answers in proxies, which cannot be stored: this is the one place where they are taken out of them.
    this.#change(change.withAnswer(this.file, id, $state.snapshot<AnyAnswer | undefined>(answer)))
  }

  /** Remembers the step where the case is left. */
  leaveOn(step: StepId): void {
    if (this.file.step === step) return
    this.file = change.leftOn(this.file, step)
    // Where a case was left is a convenience: a fault here shows itself at the next save.
    if (this.#revision > 0) this.#cases.leaveOn(this.file.id, step).catch(() => undefined)
  }

  /** Calls a stage done today, or open again. */
  setDone(stage: StageId, done: boolean): void {
    this.#change(change.withStageDone(this.file, stage, done ? this.#clock.today() : undefined))
  }

  /**
   * Finishes the case as its next version, unless something keeps it from that; what does stands on the screen.
   * @param keep makes what is kept of the version, which is saved with it or not at all
   */
  async finish(keep: (file: CaseFile) => Promise<KeptVersion>): Promise<void> {
    // Asked for again while its documents are being built, or once it is finished, it is the same finishing.
    if (this.#isFinishing || change.finishedVersion(this.file) !== undefined) return
    this.#isFinishing = true
    try {
      await this.#finish(keep)
    } finally {
      this.#isFinishing = false
    }
  }

  async #finish(keep: (file: CaseFile) => Promise<KeptVersion>): Promise<void> {
    const finished = () => finish(this.#followed(), this.#clock.today())
    const before = finished()
    if (!('schema' in before)) return
    const kept = await keep(before)
    const result = finished()
    // What was changed meanwhile is in none of its documents: the case stays a draft, to be looked at and finished anew.
    if (!('schema' in result) || result.changes !== before.changes) return
    this.#toKeep = [...this.#toKeep, { ...kept, case: result.id, file: result }]
    this.#change(result)
  }

  /** Keeps in the list of who receives the plans that a copy was given. */
  giveCopy(given: Given['fields']): void {
    this.#change(withCopyGiven(this.file, { id: this.#ids.next(), fields: $state.snapshot(given) }))
  }

  /** Opens a review of the last finished version: the case is a draft of the next (¶46, ¶52). */
  openReview(kind: review.ReviewKind): void {
    this.#change(review.withReview(this.file, kind, this.#clock.today()))
  }

  /** Takes back a review that was opened by mistake. */
  takeReviewBack(): void {
    this.#change(review.withoutReview(this.file))
  }

  /** Keeps what a person writes in an action, or adds one; it is saved like an answer. */
  editAction(id: string, edit: actions.ActionEdit): void {
    this.#change(actions.withActionEdited(this.file, id, $state.snapshot(edit), this.#clock.today()))
  }

  /** Calls an action done, or sets it aside with a reason. */
  closeAction(id: string, outcome: ActionOutcome): void {
    this.#change(actions.withOutcome(this.file, id, $state.snapshot(outcome), this.#clock.today()))
  }

  /** Opens an action again that was done or set aside. */
  reopenAction(id: string): void {
    this.#change(actions.withActionReopened(this.file, id))
  }

  #followed(): CaseFile {
    return followActions(this.file, onPath({ answers: this.file.answers, today: this.#clock.today() }))
  }

  #change(file: CaseFile): void {
    this.file = file
    this.#dirty = true
    this.saving = { state: 'saving' }
    // Not put off by further typing: whoever types on and on is saved all the same.
    this.#timer ??= setTimeout(() => void this.save(), rest)
  }

  /** Saves at once what has not been saved: when the page is hidden or left, or when typing rests. Never throws: the state says what happened. */
  save(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#writing = this.#writing.then(() => this.#write())
    saveBegun(this.#writing)
    return this.#writing
  }

  async #write(): Promise<void> {
    if (!this.#dirty) return
    this.#dirty = false
    // Here and not at each letter: what is typed and taken back within the moment calls for nothing.
    this.file = this.#followed()
    const file = { ...this.file, savedAt: this.#clock.now(), revision: this.#revision + 1 }
    const versions = this.#toKeep
    try {
      await this.#cases.save(file, { versions, dates: this.#openDates() })
      this.#toKeep = this.#toKeep.filter((version) => !versions.includes(version))
      this.#revision = file.revision
      this.file = { ...this.file, savedAt: file.savedAt, revision: file.revision }
      this.saving = this.#isDirty() ? { state: 'saving' } : { state: 'saved', at: file.savedAt }
    } catch (error) {
      this.#dirty = true
      const fault = error instanceof StoreError ? error.fault : 'failed'
      if (fault === 'changed-elsewhere') await this.#becomeCopy()
      else this.saving = { state: 'failed', fault }
    }
  }

  /** What was typed here while another tab saved becomes a case of its own: nothing is overwritten and nothing lost. */
  async #becomeCopy(): Promise<void> {
    const id = this.#ids.next()
    try {
      this.#toKeep = await this.#versionsFor(id)
    } catch (error) {
      // Still the case that it was: the next save tries again.
      this.saving = { state: 'failed', fault: error instanceof StoreError ? error.fault : 'failed' }
      return
    }
    this.#revision = 0
    this.file = { ...this.file, id, revision: 0 }
    await this.#write()
    if (this.saving.state === 'saved') this.saving = { state: 'copied', at: this.saving.at }
  }

  /** The kept versions of this case for its copy: those that it knows, and not those that another tab finished meanwhile. */
  async #versionsFor(id: string): Promise<readonly KeptVersion[]> {
    const all = await this.#cases.versions(this.file.id)
    const own = this.#toKeep
    const isKnown = ({ number }: KeptVersion) =>
      this.file.versions.some((version) => version.number === number) &&
      !own.some((version) => version.number === number)
    return [...all.filter(isKnown), ...own].map((version) => ({
      ...version,
      case: id,
      file: { ...version.file, id }
    }))
  }

  /** The days that the list of cases shows without opening the case. */
  #openDates(): readonly HeadDate[] {
    const view = onPath({ answers: this.file.answers, today: this.#clock.today() })
    return openEntries(view).map(({ row, date }) => ({ row, date }))
  }

  // Typing can go on while a write is under way.
  #isDirty(): boolean {
    return this.#dirty
  }
}
