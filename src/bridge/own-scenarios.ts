import * as v from 'valibot'
import type { Scenario } from '../../machines/training/scenario'
import { scenarioSchema } from '../../machines/training/schema'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import { StoreError } from '../ports/store-error'
import type { TrainingStore } from '../ports/training-store'
import { saveBegun } from './last-save'
import type { OpenOwn } from './open-own.svelte'
import { Unsaved } from './unsaved.svelte'

/** A scenario that somebody writes in this browser: the text is kept as it was typed, whether or not it can be played. */
export interface OwnScenario {
  readonly id: string
  readonly text: string
  readonly savedAt: string
  /** How often it was saved: of two tabs that write in it, the second is told. */
  readonly revision: number
  /** What it was called when it could be read last. */
  readonly title: string
  /** The id that it gave itself then, which is in the name of its file. */
  readonly name: string
  /** What the text says; nothing while something in it is to be mended. */
  readonly scenario?: Scenario | undefined
}

const keptSchema = v.object({
  id: v.string(),
  text: v.string(),
  savedAt: v.string(),
  revision: v.number(),
  title: v.string(),
  name: v.string(),
  scenario: v.optional(v.unknown())
})

const keyOf = (id: string) => `own/${id}`

/** What was read, as a scenario that somebody writes; nothing where an earlier build kept something else. */
function ownIn(something: unknown): OwnScenario | undefined {
  const read = v.safeParse(keptSchema, something)
  if (!read.success) return undefined
  const scenario = v.safeParse(scenarioSchema, read.output.scenario)
  // The text is what counts: what an earlier build made of it may be none today.
  return { ...read.output, scenario: scenario.success ? scenario.output : undefined }
}

/** The scenarios that somebody writes in this browser. */
export class OwnScenarios {
  /** Those in which somebody wrote what could not be kept: in memory alone. */
  readonly unsaved = new Unsaved<OpenOwn>((opened) => opened.allKept())
  readonly #store: TrainingStore
  readonly #ports: { readonly clock: Clock; readonly ids: Ids }

  constructor(store: TrainingStore, ports: { readonly clock: Clock; readonly ids: Ids }) {
    this.#store = store
    this.#ports = ports
  }

  get isKept(): boolean {
    return this.#store.isKept
  }

  /** All of them, by title. */
  async all(): Promise<readonly OwnScenario[]> {
    const found = await this.#store.all('own/')
    return found
      .flatMap(([, one]) => ownIn(one) ?? [])
      .sort((one, other) => (one.title < other.title ? -1 : 1))
  }

  async open(id: string): Promise<OwnScenario | undefined> {
    return ownIn(await this.#store.get(keyOf(id)))
  }

  /** Keeps a text that was read as a scenario as one more of one's own. */
  async add(text: string, scenario: Scenario): Promise<OwnScenario> {
    const { clock, ids } = this.#ports
    const { title, id: name } = scenario
    const own = { id: ids.next(), text, savedAt: clock.now(), revision: 1, title, name, scenario }
    await this.#store.change(keyOf(own.id), () => own)
    return own
  }

  /**
   * Keeps what was typed.
   * @throws StoreError where another tab has changed it since, or wiped it
   */
  async keep(own: OwnScenario): Promise<OwnScenario> {
    const after = { ...own, savedAt: this.#ports.clock.now(), revision: own.revision + 1 }
    const saving = this.#store.change(keyOf(own.id), (before) => {
      if (before === undefined) throw new StoreError('deleted-elsewhere')
      if (ownIn(before)?.revision !== own.revision) throw new StoreError('changed-elsewhere')
      return after
    })
    saveBegun(saving)
    await saving
    return after
  }

  /** Takes one away. What was begun with it stays, with its wording. */
  remove(id: string): Promise<void> {
    return this.#store.change(keyOf(id), () => undefined)
  }
}

/** What today's questions, steps and actions no longer fit in a scenario that was read by an earlier build. */
export async function fitsToday(scenario: Scenario): Promise<boolean> {
  const { unfitFor } = await import('../../machines/training/fits')
  return unfitFor(scenario).length === 0
}
