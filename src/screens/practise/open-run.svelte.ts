import { after, type SessionEvent } from '../../../machines/training/session'
import type { TrainingRun, TrainingRuns } from '../../bridge/training-runs'

/** The run that is open, and what happens in it: each change is kept at once. */
export class OpenRun {
  run = $state.raw() as TrainingRun
  /** Whether the last change could not be kept. */
  isUnsaved = $state(false)
  readonly #runs: TrainingRuns

  constructor(run: TrainingRun, runs: TrainingRuns) {
    this.run = run
    this.#runs = runs
  }

  get scene() {
    return this.run.scenario.scenes[this.run.session.scene]
  }

  /** Something happened. What cannot happen now changes nothing. */
  send(event: SessionEvent): void {
    this.run = { ...this.run, session: after(this.run.session, event) }
    this.#runs.keep(this.run).then(
      () => (this.isUnsaved = false),
      () => (this.isUnsaved = true)
    )
  }
}
