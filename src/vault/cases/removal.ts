import type { Access } from '../access'
import { ofCase } from '../database'

/** How long a removed case can be brought back, in milliseconds. */
const grace = 10_000

/** Takes cases out of the list at once, and deletes them a while later. */
export class Removal {
  readonly #access: Access
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()

  constructor(access: Access) {
    this.#access = access
  }

  /** Takes a case out of the list. */
  async remove(id: string): Promise<void> {
    await this.#access.write(['heads', 'removed'], async ({ heads, removed }) => {
      const head = await heads.get(id)
      if (head === undefined) return
      await removed.put(head)
      await heads.delete(id)
    })
    this.#purgeLater(id)
  }

  /** Brings a removed case back; says whether it was still there. */
  async undo(id: string): Promise<boolean> {
    const isBack = await this.#access.write(['heads', 'removed'], async ({ heads, removed }) => {
      const head = await removed.get(id)
      // Brought back already, perhaps by another tab.
      if (head === undefined) return (await heads.get(id)) !== undefined
      await heads.put(head)
      await removed.delete(id)
      return true
    })
    clearTimeout(this.#timers.get(id))
    return isBack
  }

  /**
   * Sees to what was removed before the vault was last closed. It waits like the rest: another tab may still offer to bring
   * it back.
   */
  async sweep(): Promise<void> {
    const ids = await this.#access.read(['removed'], ({ removed }) => removed.toCollection().primaryKeys())
    for (const id of ids) this.#purgeLater(id)
  }

  /** Leaves what is still to be deleted to the next opening of the vault. */
  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
  }

  #purgeLater(id: string): void {
    clearTimeout(this.#timers.get(id))
    // Where it fails, the next opening of the vault sees to it.
    const purge = () => void this.#purge(id).catch(() => undefined)
    this.#timers.set(id, setTimeout(purge, grace))
  }

  #purge(id: string): Promise<void> {
    this.#timers.delete(id)
    return this.#access.write(['removed', 'cases', 'history', 'versions'], async (database) => {
      // Brought back meanwhile, perhaps by another tab.
      if ((await database.removed.get(id)) === undefined) return
      await database.cases.delete(id)
      await ofCase(database.history, id).delete()
      await ofCase(database.versions, id).delete()
      await database.removed.delete(id)
    })
  }
}
