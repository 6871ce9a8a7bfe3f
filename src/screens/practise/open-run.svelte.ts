import { after, type SessionEvent } from '../../../machines/training/session'
import { newTour, tourAfter, type Tour, type TourEvent } from '../../../machines/training/tour'
import type { TrainingRun, TrainingRuns } from '../../bridge/training-runs'

/** The run that is open, and what happens in it: each change is kept at once. */
export class OpenRun {
  run = $state.raw() as TrainingRun
  readonly #runs: TrainingRuns

  constructor(run: TrainingRun, runs: TrainingRuns) {
    this.run = run
    this.#runs = runs
  }

  /** Whether the last change could not be kept. */
  get isUnsaved(): boolean {
    return this.#runs.unsaved.find(this.run.id) !== undefined
  }

  get scene() {
    return this.run.scenario.scenes[this.run.session.scene]
  }

  get tour(): Tour {
    return this.run.tour ?? newTour(false)
  }

  /** Applies an event of the session. An event that cannot happen now changes nothing. */
  send(event: SessionEvent): void {
    const session = after(this.run.session, event)
    const tour =
      session.state === this.run.session.state
        ? this.tour
        : tourAfter(this.tour, { type: 'came', to: session.state })
    this.#keep({ ...this.run, session, tour })
  }

  /** Applies an event of the tour. */
  walk(event: TourEvent): void {
    this.#keep({ ...this.run, tour: tourAfter(this.tour, event) })
  }

  #keep(run: TrainingRun): void {
    this.run = run
    // A failure is shown, and tried again.
    this.#runs.keep(run).catch(() => undefined)
  }
}
