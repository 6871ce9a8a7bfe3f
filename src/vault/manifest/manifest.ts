import type { Finding } from '../../ports/cases'
import { StoreError } from '../../ports/store-error'
import type { Access } from '../access'
import { beginningWith, type SealedRow, type TableName } from '../database'
import type { Tables } from '../tables'
import { topId } from './content'
import { Draft } from './draft'
import type { Seen } from './look'
import { manifestRows, unsealState, type State } from './state'

/** What was seen when the records were held against the manifest. */
export interface Checked {
  readonly seen: Seen
  readonly findings: readonly Finding[]
  /** Why the result could not be noted in the manifest. What was seen holds all the same. */
  readonly failure?: unknown
}

/** How often a write is tried when other tabs write first. */
const attempts = 40

/** Lets the other tab finish, for longer each time: two that try at the same pace come before each other again and again. */
const stepBack = (attempt: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, Math.random() * Math.min(attempt, 10) * 5)
  })

/** Another tab has written the manifest, or a row that this write rests on, since it was read. */
export class Late extends StoreError {
  constructor() {
    super('changed-elsewhere')
  }
}

/** The part of a transaction that is written beside the manifest. It throws `Late` where it must be prepared anew. */
type Work<Name extends TableName, Result> = (tables: Tables<Name | 'records'>) => PromiseLike<Result>

/**
 * The vault’s own sealed list of its records and their revisions. Every write is counted here in the same transaction. So a record that is older than it
 * was, or gone, is seen: by itself, an older record looks as good as a new one.
 *
 * A first row names the revision of every bucket of cases, and each head says at which count it was saved. So older rows can only be put back all together,
 * and nothing can tell that from an earlier day.
 */
export class Manifest {
  readonly #access: Access
  readonly #check: (manifest: Manifest) => Promise<Checked>
  #state: State | undefined
  #checked: Promise<Checked> | undefined

  /** @param check holds the records against the manifest, and begins one where there is none */
  constructor(access: Access, check: (manifest: Manifest) => Promise<Checked>) {
    this.#access = access
    this.#check = check
  }

  /** Holds the records against the manifest. */
  check(): Promise<Checked> {
    const checking = this.#check(this)
    this.#checked = checking
    checking.catch(() => {
      if (this.#checked === checking) this.#checked = undefined
    })
    return checking
  }

  /** Resolves once the records have been held against the manifest since the vault was opened. */
  checked(): Promise<Checked> {
    return this.#checked ?? this.check()
  }

  /** The findings about the vault’s records that must be told. */
  get findings(): readonly Finding[] {
    return this.#state?.top.findings ?? []
  }

  /**
   * Unseals the manifest, as a part of a check.
   * @param rows as they were read, in one transaction with the records that are held against them
   */
  async unseal(rows: readonly SealedRow[]): Promise<State | 'absent' | 'lost'> {
    const state = await unsealState(this.#access, rows, this.#state)
    if (typeof state === 'object') this.#state = state
    return state
  }

  /**
   * Writes something and counts it, in one transaction.
   * @param prepare seals what is to be written, for the draft’s count, and notes it in the draft; called again if another tab writes first
   */
  async write<Name extends TableName, Result>(
    names: readonly Name[],
    prepare: (draft: Draft) => Promise<Work<Name, Result>>
  ): Promise<Result> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      try {
        const state = await this.#stateNow()
        const draft = new Draft(state, state.count + 1)
        return await this.put(names, draft, state.count, await prepare(draft))
      } catch (error) {
        if (!(error instanceof Late)) throw error
        this.#state = undefined
        await stepBack(attempt)
      }
    }
    throw new StoreError('failed')
  }

  /**
   * Writes a draft.
   * @param before the count of the manifest that must stand there; undefined where there must be none
   * @throws Late where another tab has written the manifest since
   */
  async put<Name extends TableName, Result>(
    names: readonly Name[],
    draft: Draft,
    before: number | undefined,
    work: Work<Name, Result>
  ): Promise<Result> {
    const { rows, after } = await draft.sealed(this.#access)
    const result = await this.#access.write([...names, 'records'], async (tables) => {
      const { records }: Tables<'records'> = tables
      const assertSame = async () => {
        if ((await records.get(topId))?.revision !== before) throw new Late()
      }
      // Both at once. If another tab wrote first, everything goes with the transaction.
      const [same, done] = await Promise.allSettled([assertSame(), work(tables)])
      if (same.status === 'rejected') throw same.reason
      if (done.status === 'rejected') throw done.reason
      // Deletes what is left of a manifest that cannot be read.
      if (draft.begins) for (const key of await records.keys(beginningWith(topId))) await records.delete(key)
      await records.putAll(rows)
      return done.value
    })
    this.#state = after
    return result
  }

  /** The manifest as this tab knows it. If another tab has written it since, the transaction finds out. */
  async #stateNow(): Promise<State> {
    const { failure } = await this.checked()
    if (failure !== undefined) {
      this.#checked = undefined
      throw failure as Error
    }
    if (this.#state !== undefined) return this.#state
    const state = await this.unseal(await this.#access.read(['records'], manifestRows))
    if (typeof state === 'object') return state
    // The manifest was damaged since. The vault is checked again, as at its opening, and the manifest begun anew.
    this.#checked = undefined
    throw new Late()
  }
}
