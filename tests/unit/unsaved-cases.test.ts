import { describe, expect, it, vi } from 'vitest'
import { newCase } from '../../machines/case-file/change'
import { lastSave } from '../../src/bridge/last-save'
import { UnsavedCases } from '../../src/bridge/unsaved-cases.svelte'
import { OpenCase } from '../../src/bridge/open-case.svelte'
import { StoreError, type StoreFault } from '../../src/ports/store-error'
import { memoryCases } from '../support/memory-cases'

/** A case with something typed in it, in a store that refuses to keep it as long as a fault is set. */
async function typed(id = 'case-1') {
  const store: { fault: StoreFault | undefined; waits: Promise<void> } = {
    fault: undefined,
    waits: Promise.resolve()
  }
  const kept = memoryCases()
  const released: string[] = []
  const ports = {
    cases: {
      ...kept,
      save: async (...given: Parameters<typeof kept.save>) => {
        await store.waits
        if (store.fault !== undefined) throw new StoreError(store.fault)
        await kept.save(...given)
      }
    },
    clock: { today: () => '2026-11-24', now: () => '2026-11-24T10:00:00Z' },
    ids: { next: () => 'copy-1' },
    writers: {
      claim: (claimed: string) =>
        Promise.resolve({
          writes: true,
          takeOver: () => Promise.resolve(),
          noteSaved: () => undefined,
          release: () => {
            released.push(claimed)
          }
        })
    }
  }
  const opened = await OpenCase.open(id, ports, newCase(id, '2026-11-24'))
  if (opened === undefined) throw new Error('The case was not opened.')
  opened.answer('reference', { state: 'answered', value: 'A1' })
  return { opened, store, released, kept }
}

describe('a case that is left', () => {
  it('is saved and given up, once however often it is left', async () => {
    const unsavedCases = new UnsavedCases()
    const { opened, released, kept } = await typed()
    await Promise.all([unsavedCases.leave(opened), unsavedCases.leave(opened)])
    expect(unsavedCases.unsaved).toEqual([])
    expect(released).toEqual(['case-1'])
    expect((await kept.list()).heads).toHaveLength(1)
    expect(unsavedCases.take('case-1')).toBeUndefined()
  })

  it('stays, with what could not be saved, for whoever opens it again', async () => {
    const unsavedCases = new UnsavedCases()
    const { opened, store, released } = await typed()
    store.fault = 'full'
    void unsavedCases.leave(opened)
    // Whoever waits for the last save knows where it stands.
    await lastSave()
    expect(unsavedCases.unsaved).toEqual([opened])
    expect(released).toEqual([])
    expect(unsavedCases.take('case-2')).toBeUndefined()
    expect(unsavedCases.take('case-1')).toBe(opened)
    expect(unsavedCases.unsaved).toEqual([])
    // Left once more, it is the same again.
    await unsavedCases.leave(opened)
    expect(unsavedCases.unsaved).toEqual([opened])
  })

  it('stays where the store does not answer, is opened again only once it stands here, and is given up once it is saved', async () => {
    vi.useFakeTimers()
    const unsavedCases = new UnsavedCases()
    const { opened, store, released } = await typed()
    let answer: () => void = () => undefined
    store.waits = new Promise<void>((resolve) => (answer = resolve))
    void unsavedCases.leave(opened)
    let hasLeft = false
    void unsavedCases.left('case-1').then(() => (hasLeft = true))
    await vi.advanceTimersByTimeAsync(4_900)
    expect([hasLeft, unsavedCases.unsaved]).toEqual([false, []])
    await vi.advanceTimersByTimeAsync(100)
    expect([hasLeft, unsavedCases.unsaved]).toEqual([true, [opened]])
    expect(opened.unsavedFor).toBe('failed')
    expect(await unsavedCases.allSaved()).toBe(false)
    answer()
    await vi.advanceTimersByTimeAsync(0)
    expect(opened.unsavedFor).toBeUndefined()
    // Without that somebody locks, opens it, or writes.
    await vi.advanceTimersByTimeAsync(10_000)
    expect([unsavedCases.unsaved, released]).toEqual([[], ['case-1']])
    expect(await unsavedCases.allSaved()).toBe(true)
    await unsavedCases.left('case-1')
    vi.useRealTimers()
  })

  it('keeps the vault from being locked away over it until it is saved', async () => {
    const unsavedCases = new UnsavedCases()
    const { opened, store, released } = await typed()
    store.fault = 'full'
    void unsavedCases.leave(opened)
    expect(await unsavedCases.allSaved()).toBe(false)
    store.fault = undefined
    expect(await unsavedCases.allSaved()).toBe(true)
    expect(unsavedCases.unsaved).toEqual([])
    expect(released).toEqual(['case-1'])
  })
})
