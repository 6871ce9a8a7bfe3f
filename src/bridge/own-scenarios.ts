import type { Scenario } from '../../machines/training/scenario'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import { StoreError } from '../ports/store-error'
import type { TrainingStore } from '../ports/training-store'
import { saveBegun } from './last-save'
import type { OpenOwn } from './open-own.svelte'
import { ownIn, type OwnScenario } from './own-scenario'
import { Unsaved } from './unsaved.svelte'

const keyOf = (id: string) => `own/${id}`

/** The scenarios that people write in this browser. */
export class OwnScenarios {
  /** Scenarios with text that could not be kept. They are in memory only. */
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

  /** All own scenarios, by title. */
  async all(): Promise<readonly OwnScenario[]> {
    const found = await this.#store.all('own/')
    return found
      .flatMap(([, one]) => ownIn(one) ?? [])
      .sort((one, other) => (one.title < other.title ? -1 : 1))
  }

  async open(id: string): Promise<OwnScenario | undefined> {
    return ownIn(await this.#store.get(keyOf(id)))
  }

  /** Keeps a text that was read as a scenario as one more own scenario. */
  async add(text: string, scenario: Scenario): Promise<OwnScenario> {
    const { clock, ids } = this.#ports
    const { title, id: name } = scenario
    const own = { id: ids.next(), text, savedAt: clock.now(), revision: 1, title, name, scenario }
    await this.#store.change(keyOf(own.id), () => own)
    return own
  }

  /**
   * Keeps what was typed.
   * @throws StoreError where another tab has changed the scenario since, or wiped it
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

  /** Deletes an own scenario. Sessions begun with it stay, with its wording. */
  remove(id: string): Promise<void> {
    return this.#store.change(keyOf(id), () => undefined)
  }
}
