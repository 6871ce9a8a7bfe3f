import type { Agreement, OtherTabs } from './other-tabs'
import type { BuildWorker } from './service-worker'

/** Why a newer build could not be taken. */
type UpdateProblem = 'unsaved-here' | 'unsaved-elsewhere' | 'no-answer' | 'failed'

/** Where this page stands to newer builds of Waymark. */
export type UpdateState =
  | { readonly step: 'current' }
  /** A newer build is here complete, and waits until the person takes it. */
  | { readonly step: 'ready'; readonly problem?: UpdateProblem }
  /** This tab takes the newer build: nothing can be typed. */
  | { readonly step: 'taking' }
  /** Another tab takes the newer build: nothing can be typed. */
  | { readonly step: 'standing-by' }
  /** Another tab took the newer build: this page must be reloaded. */
  | { readonly step: 'replaced' }
  /** A file of this page’s build can no longer be fetched. */
  | { readonly step: 'incomplete'; readonly problem?: UpdateProblem }

/** Newer builds of Waymark. A newer build is taken only when the person says so, and never while something is unsaved. */
export interface Updates {
  /** Calls back with the state now and at each change, as Svelte expects of a store. */
  subscribe(listener: (state: UpdateState) => void): () => void
  /** Keeps all files for a time without a network, and looks for newer builds. */
  start(): Promise<void>
  /**
   * Takes the newer build: saves here and in all other tabs, then reloads this page with it.
   * @param beforeReload saves what is unsaved, and says whether everything is saved now
   */
  takeUpdate(beforeReload: () => Promise<boolean>): Promise<void>
  /** Reloads a page that was replaced or is incomplete, once all is saved. */
  reload(beforeReload: () => Promise<boolean>): Promise<void>
  /** A file of this build could not be fetched. */
  fileIsMissing(): void
  /** The missing file is asked for once more: until that fails again, nothing is missing. */
  fileIsAskedAgain(): void
}

interface Reach {
  readonly worker: BuildWorker | undefined
  readonly tabs: OtherTabs
  /** Saves what is unsaved when another tab asks for it, and says whether all is saved now. */
  readonly beforeReload: () => Promise<boolean>
  readonly reloadPage: () => void
}

const problemOf = {
  refused: 'unsaved-elsewhere',
  silent: 'no-answer'
} as const satisfies Record<Exclude<Agreement, 'agreed'>, UpdateProblem>

class PageUpdates implements Updates {
  readonly #reach: Reach
  readonly #listeners = new Set<(state: UpdateState) => void>()
  #state: UpdateState = { step: 'current' }

  constructor(reach: Reach) {
    this.#reach = reach
  }

  subscribe(listener: (state: UpdateState) => void): () => void {
    this.#listeners.add(listener)
    listener(this.#state)
    return () => this.#listeners.delete(listener)
  }

  async start(): Promise<void> {
    const { worker, tabs, beforeReload } = this.#reach
    if (worker === undefined) return
    let before = this.#state
    await tabs.join({
      standBy: async () => {
        before = this.#state
        this.#become({ step: 'standing-by' })
        return isSaved(beforeReload)
      },
      goOn: () => this.#goOn(before)
    })
    await worker.start(() => void this.#look())
  }

  async takeUpdate(beforeReload: () => Promise<boolean>): Promise<void> {
    this.#become({ step: 'taking' })
    const problem = await this.#take(beforeReload).catch((): UpdateProblem => 'failed')
    if (problem === undefined) this.#reach.reloadPage()
    else this.#become({ step: 'ready', problem })
  }

  async #take(beforeReload: () => Promise<boolean>): Promise<UpdateProblem | undefined> {
    const { worker, tabs } = this.#reach
    if (!(await isSaved(beforeReload))) return 'unsaved-here'
    const agreement = await tabs.ask()
    if (agreement !== 'agreed') return problemOf[agreement]
    try {
      await worker?.take()
      return undefined
    } catch (error) {
      await tabs.goOn()
      throw error
    }
  }

  async reload(beforeReload: () => Promise<boolean>): Promise<void> {
    const { step } = this.#state
    if (await isSaved(beforeReload)) this.#reach.reloadPage()
    // What could not be saved can be copied from the page. The `replaced` state would cover it.
    else this.#become({ step: step === 'incomplete' ? step : 'ready', problem: 'unsaved-here' })
  }

  fileIsMissing(): void {
    if (this.#state.step !== 'replaced') this.#become({ step: 'incomplete' })
  }

  fileIsAskedAgain(): void {
    if (this.#state.step !== 'incomplete') return
    this.#become({ step: 'current' })
    void this.#look()
  }

  /** Asks the worker anew, unless something is under way. */
  async #look(): Promise<void> {
    const state = await this.#reach.worker?.buildState()
    if (this.#state.step !== 'current' && this.#state.step !== 'ready') return
    if (state?.isNewer === true) this.#become({ step: 'ready' })
    else if (state?.runsTaken === false) this.#become({ step: 'replaced' })
    else this.#become({ step: 'current' })
  }

  /** After another tab asked this one to stand by: either it took a newer build, or everything is as before. */
  async #goOn(before: UpdateState): Promise<void> {
    const state = await this.#reach.worker?.buildState()
    this.#become(state?.runsTaken === false ? { step: 'replaced' } : before)
    await this.#look()
  }

  #become(state: UpdateState): void {
    this.#state = state
    for (const listener of this.#listeners) listener(state)
  }
}

/** If it cannot be known whether something is saved, it is taken not to be. */
const isSaved = (save: () => Promise<boolean>) => save().catch(() => false)

/** The updates of this page. */
export const createUpdates = (reach: Reach): Updates => new PageUpdates(reach)
