import type { AnyAnswer } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import * as change from '../../machines/case-file/change'
import { finish } from '../../machines/finish'
import type { QuestionId, StageId, StepId } from '../../content/stages'
import { StoreError, type Cases, type StoreFault } from '../ports/cases'
import type { Ids } from '../ports/ids'
import type { Ports } from './app'
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
  static #lastSave: Promise<void> = Promise.resolve()

  constructor(file: CaseFile, { cases, clock, ids }: Pick<Ports, 'cases' | 'clock' | 'ids'>) {
    this.file = file
    this.#cases = cases
    this.#clock = clock
    this.#ids = ids
    this.#revision = file.revision
    if (file.savedAt !== '') this.saving = { state: 'saved', at: file.savedAt }
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

  /** Finishes the case as its next version, unless something keeps it from that; what does stands on the screen. */
  finish(): void {
    const result = finish(this.file, this.#clock.today())
    if ('schema' in result) this.#change(result)
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
    OpenCase.#lastSave = this.#writing
    return this.#writing
  }

  /** Resolves when the save that was last begun, of whichever case, is over: a list that is read then shows it. */
  static settled(): Promise<void> {
    return OpenCase.#lastSave
  }

  async #write(): Promise<void> {
    if (!this.#dirty) return
    this.#dirty = false
    const file = { ...this.file, savedAt: this.#clock.now(), revision: this.#revision + 1 }
    try {
      await this.#cases.save(file)
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
    this.#revision = 0
    this.file = { ...this.file, id: this.#ids.next(), revision: 0 }
    await this.#write()
    if (this.saving.state === 'saved') this.saving = { state: 'copied', at: this.saving.at }
  }

  // Typing can go on while a write is under way.
  #isDirty(): boolean {
    return this.#dirty
  }
}
