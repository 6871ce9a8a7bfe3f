import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { allRows, closeAsBrowser, openRaw, setRows } from './raw'
import { at, faultOf, freshVault, openAgain, vaultNamed } from './support'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Something that is waited for until somebody lets it come. */
function gate() {
  let open: () => void = () => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open: () => open() }
}

/** A vault with a case in it, of which a save waits while somebody looks for room; and the connection that it has. */
async function saveThatWaits() {
  const opened = vi.spyOn(indexedDB, 'open')
  const { name, open } = await freshVault()
  await open.cases.save(at(1))
  const asked = opened.mock.results.map(({ value }) => (value as IDBOpenDBRequest).result)
  const connection = asked.at(-1)
  if (connection === undefined) throw new Error('Nothing was opened.')
  opened.mockClear()
  const [looked, waiting] = [gate(), gate()]
  const request = async (_name: string, _options: unknown, work: () => unknown) => {
    waiting.open()
    await looked.passed
    return work()
  }
  vi.stubGlobal('navigator', { locks: { request } })
  const fault = faultOf(open.cases.save(at(2)))
  await waiting.passed
  const goesOn = () => {
    looked.open()
    return fault
  }
  return { name, connection, opened, goesOn }
}

describe('a save that waits while somebody looks for room', () => {
  it('goes into the same vault where the browser closes its connection meanwhile, opened anew once', async () => {
    const { name, connection, opened, goesOn } = await saveThatWaits()
    closeAsBrowser(connection)
    expect(await goesOn()).toBeUndefined()
    expect(opened).toHaveBeenCalledTimes(1)
    const [row] = (await allRows(name))['cases'] ?? []
    expect(row?.['revision']).toBe(2)
    expect((await (await openAgain(name)).cases.open('case-1'))?.revision).toBe(2)
  })

  it('goes nowhere where the browser has cleared the vault with it', async () => {
    const { name, connection, goesOn } = await saveThatWaits()
    closeAsBrowser(connection)
    await setRows(name, 'keys', [])
    const before = await allRows(name)
    expect(await goesOn()).toBe('closed')
    expect(await allRows(name)).toEqual(before)
  })

  it('opens nothing where another tab has deleted the vault meanwhile', async () => {
    const { name, opened, goesOn } = await saveThatWaits()
    const { navigator } = globalThis
    vi.unstubAllGlobals()
    await vaultNamed(name).wipe()
    vi.stubGlobal('navigator', navigator)
    opened.mockClear()
    expect(await goesOn()).toBe('closed')
    expect(opened).not.toHaveBeenCalled()
  })

  it('says so where a newer build has changed the database meanwhile', async () => {
    const { name, goesOn } = await saveThatWaits()
    const newer = await openRaw(name, 11)
    expect(await goesOn()).toBe('newer-version')
    newer.close()
  })
})
