import * as v from 'valibot'
import type { CaseFile } from '../../machines/case-file/case-file'
import { caseOf } from '../../machines/training/begin'
import type { Scenario } from '../../machines/training/scenario'
import { scenarioSchema } from '../../machines/training/schema'
import { after, newSession, sessionSchema, type TrainingSession } from '../../machines/training/session'
import { newTour, tourStates, type Tour } from '../../machines/training/tour'
import type { CasePorts } from './case-ports'
import type { TrainingStore } from '../ports/training-store'
import { saveBegun } from './last-save'
import { takenAway } from './taken-away'
import { addedCase, keysOfCase } from './training-cases'
import { Unsaved } from './unsaved.svelte'

/** A scenario that somebody plays, with the whole scenario as it was when they began. */
export interface TrainingRun {
  readonly id: string
  readonly begunOn: string
  readonly scenario: Scenario
  readonly session: TrainingSession
  /** Where its tour is; nothing in a run of an earlier build. */
  readonly tour?: Tour | undefined
}

const runSchema = v.object({
  id: v.string(),
  begunOn: v.string(),
  scenario: scenarioSchema,
  session: sessionSchema,
  tour: v.optional(v.picklist(tourStates))
})

const keyOf = (id: string) => `run/${id}`

/** A stored value as a run. Undefined where an earlier build kept it in a form that this build cannot use. */
function runIn(something: unknown): TrainingRun | undefined {
  const read = v.safeParse(runSchema, something)
  // Questions may have been renamed since: the debrief passes over a question that it does not know.
  return read.success ? (read.output as unknown as TrainingRun) : undefined
}

/** The runs that are kept in this browser. */
export class TrainingRuns {
  /** Runs whose progress could not be kept. They are in memory only. */
  readonly unsaved = new Unsaved<TrainingRun>((run) => this.keep(run))
  readonly #store: TrainingStore
  readonly #ports: Pick<CasePorts, 'clock' | 'ids'>
  /** The newest state of each run that was to be kept. If the save of an older state fails after that, the older state is not held. */
  readonly #last = new Map<string, TrainingRun>()
  /** The run that was begun last, until it is opened. */
  #begun: TrainingRun | undefined

  constructor(store: TrainingStore, ports: Pick<CasePorts, 'clock' | 'ids'>) {
    this.#store = store
    this.#ports = ports
  }

  get isKept(): boolean {
    return this.#store.isKept
  }

  /** All runs, the one that was begun last first. */
  async all(): Promise<readonly TrainingRun[]> {
    const found = await this.#store.all('run/')
    return found
      .flatMap(([, one]) => runIn(one) ?? [])
      .sort((one, other) => (one.begunOn < other.begunOn ? 1 : -1))
  }

  async open(id: string): Promise<TrainingRun | undefined> {
    return this.unsaved.find(id) ?? runIn(await this.#store.get(keyOf(id)))
  }

  /** The run that was just begun, for its first opening: it need not be read. Undefined where it was opened before, or another run was begun. */
  justBegun(id: string): TrainingRun | undefined {
    const begun = this.#begun
    this.#begun = undefined
    return begun?.id === id ? begun : undefined
  }

  /** Begins a scenario with a case of its own. Its briefing was read in the list from which it is begun. */
  async begin(scenario: Scenario): Promise<TrainingRun> {
    const { clock, ids } = this.#ports
    const id = ids.next()
    const begun: CaseFile = { ...caseOf(scenario, id, clock.today()), savedAt: clock.now(), revision: 1 }
    const session = after(newSession(scenario), { type: 'briefing.read' })
    const run = { id, begunOn: clock.now(), scenario, session, tour: newTour(scenario.tour === true) }
    await this.#store.changeAll([addedCase(begun), [keyOf(id), () => run]])
    this.#begun = run
    return run
  }

  /** Keeps how far a session has come. If that fails, it stays in memory and is tried again. */
  async keep(run: TrainingRun): Promise<void> {
    // An earlier state that is still held must not be kept over this one.
    if (this.unsaved.find(run.id) !== undefined) this.unsaved.hold(run)
    this.#last.set(run.id, run)
    // A run that was wiped in another tab stays wiped.
    const keeping = this.#store.change(keyOf(run.id), (before) => (before === undefined ? undefined : run))
    saveBegun(keeping)
    try {
      await keeping
      this.unsaved.letGo(run)
    } catch (error) {
      if (this.#last.get(run.id) === run) this.unsaved.hold(run)
      throw error
    }
  }

  /**
   * Takes one run away, with its case.
   * @returns a function that puts it back
   */
  async takeAway(id: string): Promise<() => Promise<void>> {
    const putBack = await takenAway(this.#store, [keyOf(id), ...keysOfCase(id)])
    const held = this.unsaved.find(id)
    if (held !== undefined) this.unsaved.letGo(held)
    return putBack
  }

  /** Takes everything away that was ever practised in this browser. */
  async wipe(): Promise<void> {
    await this.#store.wipe()
    this.unsaved.forget()
  }
}
