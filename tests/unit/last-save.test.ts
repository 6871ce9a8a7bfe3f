import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isSaving, lastSave, saveBegun } from '../../src/bridge/last-save'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('whoever waits for what is being saved', () => {
  it('goes on once it is over, however it ended', async () => {
    const saves = [Promise.resolve(), Promise.reject(new Error('full'))]
    saves.forEach((saving) => saveBegun(saving))
    expect(isSaving()).toBe(true)
    expect(await lastSave()).toBe(true)
    expect(isSaving()).toBe(false)
  })

  it('waits five seconds for what never ends, and is told that it is not over', async () => {
    let end: () => void = () => undefined
    saveBegun(new Promise<void>((resolve) => (end = resolve)))
    let isOver: boolean | undefined
    void lastSave().then((over) => (isOver = over))
    await vi.advanceTimersByTimeAsync(4_900)
    expect(isOver).toBeUndefined()
    await vi.advanceTimersByTimeAsync(100)
    expect(isOver).toBe(false)
    // Waited for in vain, it keeps nobody waiting again; whoever closes the page is still asked.
    expect(await lastSave()).toBe(false)
    expect(isSaving()).toBe(true)
    end()
    await vi.advanceTimersByTimeAsync(0)
    expect(await lastSave()).toBe(true)
    expect(isSaving()).toBe(false)
  })
})
