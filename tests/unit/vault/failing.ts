import { vi } from 'vitest'

/** How a call of the database fails. */
export type Failing =
  /** The call itself throws. */
  | { readonly when: 'called'; readonly name: string }
  /** The call is answered, and then the transaction ends without anything of it on disk. */
  | { readonly when: 'ended'; readonly name: string | undefined }

type Method = (this: IDBObjectStore, ...parameters: unknown[]) => IDBRequest

const methods = [
  'put',
  'add',
  'get',
  'getAll',
  'getAllKeys',
  'delete',
  'clear',
  'openCursor',
  'openKeyCursor',
  'count'
] as const

function failAtOnce(name: string): never {
  throw new DOMException(`Injected: ${name}.`, name)
}

function endTransaction(store: IDBObjectStore, request: IDBRequest, name: string | undefined): void {
  const { transaction } = store
  if (name !== undefined) {
    Object.defineProperty(transaction, 'error', { get: () => new DOMException(`Injected: ${name}.`, name) })
  }
  request.addEventListener('success', () => {
    try {
      transaction.abort()
    } catch {
      // It has ended already.
    }
  })
}

/**
 * Has one call of the methods of a store fail while some work is done.
 * @param database the database whose calls are counted: vaults of other tests may still be busy
 * @param at which call fails, counted from 1; with 0 none does
 * @returns how many calls there were
 */
export async function whileFailing(
  database: string,
  failing: Failing,
  at: number,
  work: () => Promise<unknown>
): Promise<number> {
  let calls = 0
  const prototype = IDBObjectStore.prototype as unknown as Record<string, Method>
  const spies = methods.map((name) => {
    const original = prototype[name] as Method
    return vi.spyOn(prototype, name).mockImplementation(function (this: IDBObjectStore, ...parameters) {
      if (this.transaction.db.name !== database) return original.apply(this, parameters)
      calls += 1
      const fails = calls === at
      if (fails && failing.when === 'called') failAtOnce(failing.name)
      const request = original.apply(this, parameters)
      if (fails && failing.when === 'ended') endTransaction(this, request, failing.name)
      return request
    })
  })
  try {
    await work()
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
  return calls
}
