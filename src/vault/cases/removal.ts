import { StoreError } from '../../ports/store-error'
import type { Access } from '../access'
import { ofCase, type SealedRow } from '../database'
import type { Entry } from '../manifest/content'
import type { Manifest } from '../manifest/manifest'
import { mendRow } from '../mend'
import { standAgain } from './stand-again'

/** How long a removed case can be brought back, in milliseconds. */
const grace = 10_000

/** The entry for a removed case that the manifest did not name. */
const unknown = ({ revision }: SealedRow): Entry => ({ revision, reference: '', versions: [], history: [] })

/** Takes cases out of the list at once, and deletes them a while later. */
export class Removal {
  readonly #access: Access
  readonly #manifest: Manifest
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()

  constructor(access: Access, manifest: Manifest) {
    this.#access = access
    this.#manifest = manifest
  }

  /** Takes a case out of the list. */
  async remove(id: string): Promise<void> {
    // The second copy may have a damaged head whole, so it is mended before it is moved.
    await mendRow(this.#access, 'heads', id)
    await this.#manifest.write(['heads', 'removed'], async (draft) => {
      const before = await this.#access.read(['heads'], ({ heads }) => heads.get(id))
      const entry = draft.entry(id) ?? (before && unknown(before))
      // A case with a damaged head may have no entry. Without an entry that says “removed”, nobody would delete the case later.
      if (entry !== undefined) draft.setEntry(id, { ...entry, isRemoved: true })
      return async ({ heads, removed }) => {
        const head = await heads.get(id)
        if (head === undefined) return
        await removed.put(head)
        await heads.delete(id)
      }
    })
    this.#purgeLater(id)
  }

  /** Brings a removed case back; says whether it was still there. */
  async undo(id: string): Promise<boolean> {
    await mendRow(this.#access, 'removed', id)
    const isBack = await this.#manifest.write(['heads', 'removed'], (draft) => {
      const entry = draft.entry(id)
      if (entry !== undefined) draft.setEntry(id, { ...entry, isRemoved: undefined })
      return Promise.resolve(async ({ heads, removed }) => {
        const head = await removed.get(id)
        // The case was brought back already, perhaps by another tab.
        if (head === undefined) return (await heads.get(id)) !== undefined
        await heads.put(head)
        await removed.delete(id)
        return true
      })
    })
    clearTimeout(this.#timers.get(id))
    return isBack
  }

  /** Deletes cases that were removed before the vault was last closed. They wait like the others: another tab may still offer to bring them back. */
  async sweep(): Promise<void> {
    const ids = await this.#access.read(['removed'], ({ removed }) => removed.keys())
    for (const id of ids) this.#purgeLater(id)
  }

  /** Leaves cases that are still to be deleted to the next opening of the vault. */
  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
  }

  #purgeLater(id: string): void {
    clearTimeout(this.#timers.get(id))
    // Nothing is written for a case that was brought back. If the deletion fails, the next opening of the vault does it.
    const purge = () => void this.#purge(id).catch(() => undefined)
    this.#timers.set(id, setTimeout(purge, grace))
  }

  /** Deletes a case if the manifest says that this vault removed it. If not, somebody else put its head there, and the case goes back to the list. */
  async #purge(id: string): Promise<void> {
    this.#timers.delete(id)
    const tables = ['heads', 'removed', 'cases', 'history', 'versions'] as const
    const isBack = await this.#manifest.write(tables, (draft) => {
      const isRemoved = draft.entry(id)?.isRemoved === true
      if (isRemoved) draft.setEntry(id, undefined)
      return Promise.resolve(async (tables) => {
        // The case was brought back meanwhile, perhaps by another tab: its removal is not noted either.
        if ((await tables.removed.get(id)) === undefined) throw new StoreError('changed-elsewhere')
        if (!isRemoved) return standAgain(tables, id)
        // A case that also stands in the list is looked at when the list is next opened.
        if ((await tables.heads.get(id)) !== undefined) throw new StoreError('changed-elsewhere')
        await tables.cases.delete(id)
        await tables.history.deleteRange(ofCase(id))
        await tables.versions.deleteRange(ofCase(id))
        await tables.removed.delete(id)
        return false
      })
    })
    if (isBack) this.#access.noteFound({ kind: 'case-not-removed', case: id })
  }
}
