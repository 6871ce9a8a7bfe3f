import type { AnyAnswer, PlainDate } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import type { ActionOutcome } from '../../machines/case-file/action-record'
import * as change from '../../machines/case-file/change'
import type { ActionEdit } from '../../machines/case-file/change-actions'
import type { finish } from '../../machines/journey/finish'
import { StoreError } from '../ports/store-error'
import type { ImmigrationPosition } from '../../content/immigration-tracks'
import type { Moment } from '../../content/moments'
import type { QuestionId, StageId, StepId } from '../../content/stages'
import type { KeptVersion } from '../ports/cases'
import type { CasePorts } from './case-ports'
import { canFollow, changedBy, fetchWhatFollows, followed, ruleOr, toChangeActions } from './following'
import { KeptCase } from './kept-case.svelte'
import type { WithChange } from './to-save'
import { listenerOf } from './saving'

/** The case that is open, and what people do with it. */
export class OpenCase extends KeptCase {
  #isFinishing = false
  /** Whether anything was changed since it was opened here, and the step on which somebody is. */
  #isWorkedOn = false
  #at: StepId | undefined

  /**
   * Opens a case in this tab: to write it or, where another tab writes it, to read it. A kept case is opened with what follows from its answers. A fresh
   * case has nothing of that yet, and `follow` fetches the code that derives it.
   * @param fresh the case to begin with if there is none with this id yet
   * @returns nothing where there is none and `fresh` is not given
   */
  static async open(id: string, ports: CasePorts, fresh?: CaseFile): Promise<OpenCase | undefined> {
    let opened: OpenCase | undefined
    const listener = listenerOf(() => opened)
    const claim = await ports.writers.claim(id, listener)
    const wrote = claim.writes
    try {
      const follows = fresh === undefined ? fetchWhatFollows() : undefined
      const [kept] = await Promise.all([ports.cases.open(id), follows])
      if (kept !== undefined) await fetchWhatFollows()
      const file = kept ?? fresh
      if (file !== undefined) opened = new OpenCase(file, ports, claim, wrote)
    } finally {
      if (opened === undefined) claim.release()
    }
    // Meanwhile the writing tab has stepped aside, perhaps after the case was read here.
    if (opened !== undefined && claim.writes !== wrote) await opened.writerChanged(claim.writes)
    if (opened?.isOnDisk === true) void opened.noteListed()
    return opened
  }

  /** From now on derives what follows from the answers, if the case was begun without that. What was saved meanwhile is saved again. */
  async follow(): Promise<void> {
    if (!canFollow()) await fetchWhatFollows()
    this.file = this.followed()
    if (this.isUnfollowed) this.change(this.file)
  }

  /** Gives an answer, or takes it away; it is saved within a second. */
  answer(id: QuestionId, answer: AnyAnswer | undefined): void {
    // Components hold answers in proxies, which cannot be stored. This is the one place where answers are taken out of them.
    const given = change.withAnswer(this.file, id, $state.snapshot<AnyAnswer | undefined>(answer))
    this.change(changedBy(given, ({ withSaidOfOne }) => withSaidOfOne(this.file.answers, given, id)))
  }

  /** Keeps the other position in the UK that was chosen, until its consequences are accepted; `undefined` drops it. */
  proposePosition(position: ImmigrationPosition | undefined): void {
    this.change(change.withProposedPosition(this.file, position))
  }

  /**
   * Remembers the step where the case is left, once something was changed since it was opened. Somebody who only looks leaves it where the last person stopped: that
   * stands nowhere else (¶24).
   */
  leaveOn(step: StepId): void {
    this.#at = step
    if (this.file.step === step || (this.isOnDisk && !this.#isWorkedOn)) return
    this.file = change.leftOn(this.file, step)
    this.noteStep()
  }

  protected override change(file: CaseFile, also?: WithChange): boolean {
    const isFirst = !this.#isWorkedOn
    // It is left where it is worked on, also where that page was reached before anything was changed.
    this.#isWorkedOn ||= this.writes
    return super.change(isFirst && this.#at !== undefined ? change.leftOn(file, this.#at) : file, also)
  }

  /** Goes on to a moment before the answers lead to it. */
  goOnTo(moment: Moment): void {
    this.change(change.withMoment(this.file, moment))
  }

  /** Marks a stage as done today, or as open again. */
  setDone(stage: StageId, done: boolean): void {
    this.change(change.withStageDone(this.file, stage, done ? this.clock.today() : undefined))
  }

  /**
   * Finishes the case as its next version, unless something stands in the way; the screen then shows what.
   * @param inOrder finishes a case, or says what is in the way; its code comes with the page that finishes
   * @param keep makes what is kept of the version; it is saved together with the version or not at all
   */
  async finish(inOrder: typeof finish, keep: (file: CaseFile) => Promise<KeptVersion>): Promise<void> {
    // A second call while the documents are being built, or once the case is finished, is the same finishing.
    if (this.#isFinishing || !this.writes || change.finishedVersion(this.file) !== undefined) return
    this.#isFinishing = true
    const finishing = this.#finish(inOrder, keep)
    // A person who leaves the case meanwhile does not leave it half finished.
    this.underWay = finishing
    try {
      await finishing
    } finally {
      this.#isFinishing = false
    }
  }

  async #finish(inOrder: typeof finish, keep: (file: CaseFile) => Promise<KeptVersion>): Promise<void> {
    const finished = () => inOrder(this.followed(), this.clock.today())
    const before = finished()
    if (!('schema' in before)) return
    const kept = await keep(before)
    const result = finished()
    // What was changed meanwhile is in none of the documents. So the case stays a draft, to be looked at and finished again.
    if (!('schema' in result) || result.changes !== before.changes) return
    this.change(result, { version: { ...kept, case: result.id, file: result } })
  }

  /**
   * Makes a change whose code comes with a later page and is not there before the first question.
   * @param changed gives the changed case, from the case as it is now, the day, and ids for what is new
   * @returns whether the change stands now
   */
  make(changed: (file: CaseFile, on: PlainDate, newId: () => string) => CaseFile): boolean {
    return this.change(changed(this.file, this.clock.today(), () => this.ids.next()))
  }

  /** Keeps what a person writes in an action, or adds one; it is saved like an answer. */
  editAction(id: string, edit: ActionEdit): void {
    const [typed, today] = [$state.snapshot(edit), this.clock.today()]
    this.change(changedBy(this.file, ({ withEdit }) => withEdit(this.file, id, typed, today)))
  }

  /** Calls an action done, with others that are done with it, or sets it aside with a reason. */
  closeAction(id: string, outcome: ActionOutcome, also: readonly string[] = []): void {
    const [said, today] = [$state.snapshot(outcome), this.clock.today()]
    this.change(changedBy(this.file, ({ withClosed }) => withClosed(this.file, [id, ...also], said, today)))
  }

  /** Opens an action again that was done or set aside, with others that were closed with it. */
  reopenAction(id: string, also: readonly string[] = []): void {
    this.change(changedBy(this.file, ({ withReopened }) => withReopened(this.file, [id, ...also])))
  }

  /** Notes that somebody has looked at the entries that had one id. */
  settleUnclear(): void {
    this.change(change.withoutUnclear(this.file))
  }

  /**
   * Saves what is unsaved, for code that reads the case from the store next.
   * @throws StoreError where that cannot be done
   */
  async assertSaved(): Promise<void> {
    await this.save()
    if (this.saving.state === 'failed') throw new StoreError(this.saving.fault)
  }

  /** Brings an earlier state back as the newest. What stands now goes into the history first. */
  restore(earlier: CaseFile): void {
    this.change(change.restored(this.file, this.#asOfToday(earlier)), { keepsReplaced: true })
  }

  /**
   * Takes back the last change, while nothing else was changed. What it replaces is a slip of a moment ago: kept in the history, ten of them would
   * push out every earlier day.
   */
  undo(earlier: CaseFile): void {
    this.change(change.undone(this.file, this.#asOfToday(earlier)))
  }

  /** An earlier state: what time has called for since it was saved is as late as it is. */
  #asOfToday(earlier: CaseFile): CaseFile {
    return toChangeActions(ruleOr(() => followed(earlier, this.clock.today(), true), earlier))
  }
}
