import type { Parts } from '../../machines/training/parts'
import type { FoundProblem } from '../../machines/training/problem'
import type { Scenario } from '../../machines/training/scenario'
import { StoreError } from '../ports/store-error'
import type { OwnScenario } from './own-scenario'
import { takenIds } from './scenarios'
import type { Unsaved } from './unsaved.svelte'

/** The code that reads and writes the text. It is fetched with the parser. */
type Writing = typeof import('../../machines/training/writing')

/** Keeps what is written, and holds what could not be kept. */
interface Keeper {
  readonly unsaved: Unsaved<OpenOwn>
  keep(own: OwnScenario): Promise<OwnScenario>
}

/** How long a pause in typing must be before the text is looked at again, in milliseconds. */
const pause = 300

/** Whether what was typed is kept. */
type Keeping = 'kept' | 'keeping' | 'failed' | 'changed-elsewhere' | 'deleted-elsewhere'

const keepingAfter = (error: unknown): Keeping =>
  error instanceof StoreError && (error.fault === 'changed-elsewhere' || error.fault === 'deleted-elsewhere')
    ? error.fault
    : 'failed'

/** The scenario that somebody writes: what is typed is kept at once, and looked at as soon as they pause. */
export class OpenOwn {
  text = $state('')
  keeping = $state<Keeping>('kept')
  /** What must be mended, as it was found when the text was last looked at. */
  problems = $state.raw<readonly FoundProblem[]>([])
  /** The parts of the text; nothing where they cannot be told. */
  parts = $state.raw<Parts>()
  /** The last text that could be played. */
  whole = $state.raw<Scenario>()
  /** The text before a part was moved, taken out or added. Undefined once somebody has typed since. */
  former = $state.raw<string>()
  /** Whether what is typed was looked at yet. */
  isLookedAt = $state(false)

  readonly #owns: Keeper
  readonly #writing: Writing
  #own: OwnScenario
  #waiting: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<void> | undefined
  #isUnsaved = false

  constructor(own: OwnScenario, owns: Keeper, writing: Writing) {
    this.#own = own
    this.#owns = owns
    this.#writing = writing
    this.text = own.text
    this.whole = own.scenario
    this.look()
  }

  get writing() {
    return this.#writing
  }

  /** The scenario as it is kept, with the text as it stands. */
  get own(): OwnScenario {
    const scenario = this.isLookedAt && this.problems.length === 0 ? this.whole : undefined
    return {
      ...this.#own,
      text: this.text,
      scenario,
      ...(scenario === undefined ? {} : { title: scenario.title, name: scenario.id })
    }
  }

  get id(): string {
    return this.#own.id
  }

  /** Somebody typed. */
  write(text: string): void {
    this.text = text
    this.former = undefined
    this.isLookedAt = false
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.look(), pause)
    void this.#save()
  }

  /** A part was changed in the form. The text changes with it, and is looked at once nobody types any more. */
  edit(text: string): void {
    this.write(text)
    this.parts = this.#writing.partsOf(text)
  }

  /** A part was moved, taken out or added. This can be undone. */
  arrange(text: string): void {
    const former = this.text
    this.edit(text)
    this.former = former
  }

  /** Puts the text back as it was before. */
  undo(): void {
    if (this.former !== undefined) this.edit(this.former)
  }

  /** Looks at the text as it stands. */
  look(): void {
    clearTimeout(this.#waiting)
    const read = this.#writing.readScenario(this.text, takenIds)
    this.problems = 'problems' in read ? read.problems : []
    if ('scenario' in read) this.whole = read.scenario
    this.isLookedAt = true
    this.parts = this.#writing.partsOf(this.text)
    // What was kept during typing did not yet say whether it can be played.
    void this.#save()
  }

  /** Keeps what is not kept yet. @returns whether everything is kept */
  async allKept(): Promise<boolean> {
    if (!this.isLookedAt) this.look()
    await this.#save()
    return this.keeping === 'kept'
  }

  /** One write after the other, each with what then stands. Typing waits for none of them. */
  #save(): Promise<void> {
    this.#isUnsaved = this.#isUnsaved || this.#isOther()
    if (this.#saving !== undefined || !this.#isUnsaved) return this.#saving ?? Promise.resolve()
    this.keeping = 'keeping'
    this.#saving = this.#saveAll().finally(() => (this.#saving = undefined))
    return this.#saving
  }

  /** Whether the text or its scenario differs from what is kept. */
  #isOther(): boolean {
    const { text, scenario } = this.own
    return text !== this.#own.text || (scenario === undefined) !== (this.#own.scenario === undefined)
  }

  async #saveAll(): Promise<void> {
    try {
      while (this.#isUnsaved) {
        this.#isUnsaved = false
        this.#own = await this.#owns.keep(this.own)
        this.#isUnsaved = this.#isOther()
      }
      this.keeping = 'kept'
      this.#owns.unsaved.letGo(this)
    } catch (error) {
      this.#isUnsaved = true
      this.keeping = keepingAfter(error)
      // A person who leaves the page and comes back finds the text as it was.
      if (this.keeping === 'failed') this.#owns.unsaved.hold(this)
      else this.#owns.unsaved.letGo(this)
    }
  }
}
