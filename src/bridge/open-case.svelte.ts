import type { AnyAnswer, PlainDate } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import type { ActionOutcome } from '../../machines/case-file/action-record'
import * as change from '../../machines/case-file/change'
import * as actions from '../../machines/case-file/change-actions'
import { finish } from '../../machines/journey/finish'
import { StoreError } from '../ports/store-error'
import type { ImmigrationPosition } from '../../content/immigration-tracks'
import type { Moment } from '../../content/moments'
import type { QuestionId, StageId, StepId } from '../../content/stages'
import type { KeptVersion } from '../ports/cases'
import type { CasePorts } from './case-ports'
import { canFollow, fetchWhatFollows, followed, ruleOr, toChangeActions } from './following'
import { KeptCase } from './kept-case.svelte'
import { listenerOf } from './saving'

/** The case that is open, and what people do with it. */
export class OpenCase extends KeptCase {
  #isFinishing = false

  /**
   * Opens a case in this tab: to be written or, where another tab writes it, to be read. One that was kept is opened with what
   * follows from its answers; a fresh one has none, and `follow` fetches what will say it.
   * @param fresh what it is where there is none with this id yet
   * @returns nothing where there is none and it is not fresh
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
    // The tab that wrote has stepped aside meanwhile, perhaps after what was read here.
    if (opened !== undefined && claim.writes !== wrote) await opened.writerChanged(claim.writes)
    return opened
  }

  /** Has it said from now on what follows from the answers, where a case was begun without. What was saved meanwhile is saved again. */
  async follow(): Promise<void> {
    if (!canFollow()) await fetchWhatFollows()
    this.file = this.followed()
    if (this.isUnfollowed) this.change(this.file)
  }

  /** Gives an answer, or takes it away; it is saved within a second. */
  answer(id: QuestionId, answer: AnyAnswer | undefined): void {
    // Components hold answers in proxies, which cannot be stored: this is the one place where they are taken out of them.
    this.change(change.withAnswer(this.file, id, $state.snapshot<AnyAnswer | undefined>(answer)))
  }

  /** Keeps which other position in the UK was chosen, until what it changes is accepted; or lets go of it. */
  proposePosition(position: ImmigrationPosition | undefined): void {
    this.change(change.withProposedPosition(this.file, position))
  }

  /** Remembers the step where the case is left. */
  leaveOn(step: StepId): void {
    if (this.file.step === step) return
    this.file = change.leftOn(this.file, step)
    this.noteStep()
  }

  /** Goes on to a moment before it follows from the answers. */
  goOnTo(moment: Moment): void {
    this.change(change.withMoment(this.file, moment))
  }

  /** Calls a stage done today, or open again. */
  setDone(stage: StageId, done: boolean): void {
    this.change(change.withStageDone(this.file, stage, done ? this.clock.today() : undefined))
  }

  /**
   * Finishes the case as its next version, unless something keeps it from that; what does stands on the screen.
   * @param keep makes what is kept of the version, which is saved with it or not at all
   */
  async finish(keep: (file: CaseFile) => Promise<KeptVersion>): Promise<void> {
    // Asked for again while its documents are being built, or once it is finished, it is the same finishing.
    if (this.#isFinishing || !this.writes || change.finishedVersion(this.file) !== undefined) return
    this.#isFinishing = true
    const finishing = this.#finish(keep)
    // Whoever leaves the case meanwhile does not leave it half finished.
    this.underWay = finishing
    try {
      await finishing
    } finally {
      this.#isFinishing = false
    }
  }

  async #finish(keep: (file: CaseFile) => Promise<KeptVersion>): Promise<void> {
    const finished = () => finish(this.followed(), this.clock.today())
    const before = finished()
    if (!('schema' in before)) return
    const kept = await keep(before)
    const result = finished()
    // What was changed meanwhile is in none of its documents: the case stays a draft, to be looked at and finished anew.
    if (!('schema' in result) || result.changes !== before.changes) return
    this.change(result, { version: { ...kept, case: result.id, file: result } })
  }

  /**
   * Makes a change that a later page brings along: what makes it is not there before the first question.
   * @param changed gives the case as it is then, from the case as it is now, the day, and ids for what is new
   * @returns whether it stands now
   */
  make(changed: (file: CaseFile, on: PlainDate, newId: () => string) => CaseFile): boolean {
    return this.change(changed(this.file, this.clock.today(), () => this.ids.next()))
  }

  /** Keeps what a person writes in an action, or adds one; it is saved like an answer. */
  editAction(id: string, edit: actions.ActionEdit): void {
    this.change(
      actions.withActionEdited(toChangeActions(this.file), id, $state.snapshot(edit), this.clock.today())
    )
  }

  /** Calls an action done, with others that are done with it, or sets it aside with a reason. */
  closeAction(id: string, outcome: ActionOutcome, also: readonly string[] = []): void {
    const [said, today] = [$state.snapshot(outcome), this.clock.today()]
    const closed = (file: CaseFile, one: string) => actions.withOutcome(file, one, said, today)
    this.change([id, ...also].reduce(closed, toChangeActions(this.file)))
  }

  /** Opens an action again that was done or set aside, with others that were closed with it. */
  reopenAction(id: string, also: readonly string[] = []): void {
    this.change([id, ...also].reduce(actions.withActionReopened, toChangeActions(this.file)))
  }

  /** Notes that somebody has looked at the entries that had one id. */
  settleUnclear(): void {
    this.change(change.withoutUnclear(this.file))
  }

  /** Saves what is unsaved, for whoever reads the case from the store next. @throws StoreError where that cannot be done */
  async assertSaved(): Promise<void> {
    await this.save()
    if (this.saving.state === 'failed') throw new StoreError(this.saving.fault)
  }

  /** Brings an earlier state back as the newest; what stands now is kept in the history before that. */
  restore(earlier: CaseFile): void {
    // What time called for since that state was saved is as late as it is.
    const then = ruleOr(() => followed(earlier, this.clock.today(), true), earlier)
    this.change(change.restored(this.file, toChangeActions(then)), { keepsReplaced: true })
  }
}
