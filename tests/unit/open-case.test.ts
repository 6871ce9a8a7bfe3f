import { finish } from '../../machines/journey/finish'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaseFile } from '../../machines/case-file/case-file'
import { withoutReview, withReview } from '../../machines/case-file/change-review'
import { finished, finishedVersion, newCase, withAnswer } from '../../machines/case-file/change'
import { fetchWhatFollows } from '../../src/bridge/following'
import { OpenCase } from '../../src/bridge/open-case.svelte'
import type { Cases, KeptVersion, SavedWith } from '../../src/ports/cases'
import { StoreError } from '../../src/ports/store-error'
import type { Clock } from '../../src/ports/clock'
import type { ClaimListener, Writers } from '../../src/ports/writers'

const today = '2026-11-24'
const text = (value: string) => ({ state: 'answered', value }) as const

interface Write {
  readonly file: CaseFile
  readonly saved: SavedWith | undefined
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** A store whose writes end when the test says so. */
function fakeCases(kept: readonly KeptVersion[] = []) {
  const writes: Write[] = []
  const left: string[] = []
  /** What another tab, or this one, has saved before. */
  const disk: { file: CaseFile | undefined; removed: CaseFile | undefined } = {
    file: undefined,
    removed: undefined
  }
  const cases: Cases = {
    list: () => Promise.resolve({ heads: [], unreadable: [] }),
    open: () => Promise.resolve(disk.file),
    versions: () => Promise.resolve(kept),
    remove: () => Promise.resolve(),
    undoRemove: () => {
      const isBack = disk.removed !== undefined
      disk.file ??= disk.removed
      disk.removed = undefined
      return Promise.resolve(isBack)
    },
    history: () => Promise.resolve([]),
    openHistory: () => Promise.resolve(undefined),
    backedUp: () => Promise.resolve(),
    leaveOn: (_, step) => {
      left.push(step)
      return Promise.resolve()
    },
    saveAll: () => Promise.resolve([]),
    save: (file, saved) =>
      new Promise((resolve, reject) => {
        writes.push({ file, saved, resolve, reject })
      })
  }
  const end = async (index: number, how: 'resolve' | { readonly error: unknown }) => {
    const write = writes[index]
    if (write === undefined) throw new Error(`There is no write ${index}.`)
    if (how === 'resolve') write.resolve()
    else write.reject(how.error)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { cases, writes, left, end, disk }
}

/** A clock that never says the same instant twice. */
function fakeClock(): Clock {
  let instant = 0
  return { today: () => today, now: () => `instant ${(instant += 1)}` }
}

/** One tab's claims, given and taken as the test says. */
function fakeWriters(writes: boolean) {
  const listeners: ClaimListener[] = []
  const claimed: string[] = []
  const released: string[] = []
  /** Cases of which the other tabs were told that they were saved. */
  const told: string[] = []
  const claim = { writes }
  const writers: Writers = {
    claim: (id, listener) => {
      listeners.push(listener)
      claimed.push(id)
      return Promise.resolve({
        get writes() {
          return claim.writes
        },
        takeOver: () => {
          claim.writes = true
          listener.changed(true)
          return Promise.resolve()
        },
        noteSaved: () => told.push(id),
        release: () => released.push(id)
      })
    }
  }
  return { writers, listeners, claimed, released, told, claim }
}

async function openNew(
  file = newCase('case-1', today),
  kept: readonly KeptVersion[] = [],
  { writes: isWriter = true } = {}
) {
  const { cases, writes, left, end, disk } = fakeCases(kept)
  disk.file = file.revision > 0 ? file : undefined
  const tab = fakeWriters(isWriter)
  const ports = { cases, clock: fakeClock(), ids: { next: () => 'copy-1' }, writers: tab.writers }
  // As on every page but the first of a new case (tests/unit/first-page.test.ts).
  await fetchWhatFollows()
  const opened = await OpenCase.open(file.id, ports, file)
  if (opened === undefined) throw new Error('The case was not opened.')
  return { opened, writes, left, end, disk, tab, ports }
}

/** A case that was saved seven times. */
const stored: CaseFile = { ...newCase('case-1', today), changes: 1, savedAt: 'instant 0', revision: 7 }

/** What is kept of a finished version, as far as a store has to do with it. */
const keptOf = (file: CaseFile): KeptVersion => ({
  case: file.id,
  number: file.versions.length,
  file,
  documents: { withheld: [], shown: [] }
})
const keep = (file: CaseFile) => Promise.resolve(keptOf(file))
const british = { state: 'answered', value: 'british' } as const
/** A British child's case that was finished, and saved seven times. */
const finishedFile: CaseFile = finished(
  { ...stored, answers: { 'immigration-position': british } },
  '2026-11-20'
)

const referenceOf = (file: CaseFile | undefined) => file?.answers.reference

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what is typed', () => {
  it('is saved by itself within a second, once', async () => {
    const { opened, writes, end } = await openNew()
    opened.answer('reference', text('A1'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(writes.map(({ file }) => referenceOf(file))).toEqual([text('A1')])
    await end(0, 'resolve')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(writes).toHaveLength(1)
  })

  it('is saved within a second even while somebody goes on typing', async () => {
    const { opened, writes } = await openNew()
    for (let letters = 1; letters <= 10; letters += 1) {
      opened.answer('reference', text('A'.repeat(letters)))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(writes.length).toBeGreaterThan(0)
  })

  it('is saved at once when asked', async () => {
    const { opened, writes, end } = await openNew()
    opened.answer('reference', text('A1'))
    expect(writes).toHaveLength(0)
    const saving = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes).toHaveLength(1)
    await end(0, 'resolve')
    await saving
    expect(opened.saving.state).toBe('saved')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(writes).toHaveLength(1)
  })

  it('is not written again where nothing has changed', async () => {
    const { opened, writes, end } = await openNew()
    opened.answer('reference', text('A1'))
    void opened.save()
    void opened.save()
    await vi.advanceTimersByTimeAsync(0)
    await end(0, 'resolve')
    await opened.save()
    expect(writes).toHaveLength(1)
  })
})

describe('an action that is done', () => {
  it('is closed, and opened again, with what is done with it', async () => {
    const { opened } = await openNew()
    opened.answer('trafficking-conclusion', text('suspected'))
    const outcome = { state: 'done', on: today } as const
    opened.closeAction('tell-the-police-what-leads-to-the-child', outcome, ['tell-the-police'])
    expect(opened.file.actions['tell-the-police']?.outcome).toEqual(outcome)
    opened.reopenAction('tell-the-police-what-leads-to-the-child', ['tell-the-police'])
    expect(opened.file.actions['tell-the-police']?.outcome).toBeUndefined()
    expect(opened.file.actions['tell-the-police-what-leads-to-the-child']?.outcome).toBeUndefined()
  })
})

describe('"saved"', () => {
  it('is not said before the store has it', async () => {
    const { opened, end } = await openNew()
    expect(opened.saving).toEqual({ state: 'new' })
    opened.answer('reference', text('A1'))
    expect(opened.saving).toEqual({ state: 'saving' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(opened.saving).toEqual({ state: 'saving' })
    await end(0, 'resolve')
    expect(opened.saving).toEqual({ state: 'saved', at: opened.file.savedAt })
  })

  it('is not said of what was typed during a write', async () => {
    const { opened, writes, end } = await openNew()
    opened.answer('reference', text('A1'))
    await vi.advanceTimersByTimeAsync(1000)
    opened.answer('reference', text('A12'))
    await end(0, 'resolve')
    expect(opened.saving).toEqual({ state: 'saving' })
    expect(referenceOf(opened.file)).toEqual(text('A12'))
    await vi.advanceTimersByTimeAsync(1000)
    await end(1, 'resolve')
    expect(opened.saving.state).toBe('saved')
    expect(referenceOf(writes[1]?.file)).toEqual(text('A12'))
  })

  it('stands for a case that was opened from the store', async () => {
    expect((await openNew(stored)).opened.saving).toEqual({ state: 'saved', at: 'instant 0' })
  })
})

describe('writes', () => {
  it('wait for one another, and each follows the one before', async () => {
    const { opened, writes, end } = await openNew()
    opened.answer('reference', text('A1'))
    void opened.save()
    await vi.advanceTimersByTimeAsync(0)
    opened.answer('reference', text('A12'))
    void opened.save()
    await vi.advanceTimersByTimeAsync(5000)
    expect(writes).toHaveLength(1)
    await end(0, 'resolve')
    expect(writes).toHaveLength(2)
    expect(writes.map(({ file }) => file.revision)).toEqual([1, 2])
    expect(writes[1]?.file.savedAt).not.toBe(writes[0]?.file.savedAt)
  })

  it('of a stored case follow what was opened', async () => {
    const { opened, writes } = await openNew(stored)
    opened.answer('reference', text('A1'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(writes[0]?.file.revision).toBe(8)
  })
})

describe('when another tab saved the case meanwhile', () => {
  it('what was typed becomes a copy of its own, and nothing is overwritten', async () => {
    const { opened, writes, end } = await openNew(stored)
    opened.answer('reference', text('Mine'))
    const saving = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    await end(0, { error: new StoreError('changed-elsewhere') })
    expect(writes[1]?.file).toMatchObject({ id: 'copy-1', revision: 1 })
    await end(1, 'resolve')
    await saving
    expect(opened.saving.state).toBe('copied')
    expect(opened.file.id).toBe('copy-1')
    expect(referenceOf(opened.file)).toEqual(text('Mine'))
  })
})

describe('when another tab deleted the case', () => {
  const deleted = { error: new StoreError('deleted-elsewhere') }

  /** A case in which something was typed that cannot be saved, since the case is deleted. */
  async function typedIn() {
    const all = await openNew(stored)
    all.disk.removed = stored
    all.disk.file = undefined
    all.opened.answer('reference', text('Mine'))
    const saving = all.opened.save()
    await vi.advanceTimersByTimeAsync(0)
    await all.end(0, deleted)
    await saving
    return all
  }

  it('that is said, not that it was changed; what was typed is kept, and is no case of its own unasked', async () => {
    const { opened, writes } = await typedIn()
    expect(opened.saving).toEqual({ state: 'failed', fault: 'deleted-elsewhere' })
    expect(referenceOf(opened.file)).toEqual(text('Mine'))
    expect(opened.file.id).toBe(stored.id)
    expect(writes).toHaveLength(1)
  })

  it('is said where nothing is unsaved too, and no longer that it is saved; nothing holds it back', async () => {
    const { opened, disk, writes } = await openNew(stored)
    disk.file = undefined
    await opened.lookWhetherDeleted()
    expect(opened.saving).toEqual({ state: 'deleted' })
    expect(await opened.close()).toBe(true)
    expect(writes).toHaveLength(0)
  })

  it('and has brought it back, it is saved as before', async () => {
    const { opened, disk, writes, end } = await typedIn()
    disk.file = stored
    const looking = opened.lookWhetherDeleted()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes[1]?.file).toMatchObject({ id: stored.id, revision: stored.revision + 1 })
    await end(1, 'resolve')
    await looking
    expect(opened.saving.state).toBe('saved')
  })

  it('and has brought it back with nothing unsaved here, it is saved as it was', async () => {
    const { opened, disk } = await openNew(stored)
    disk.file = undefined
    await opened.lookWhetherDeleted()
    disk.file = stored
    await opened.lookWhetherDeleted()
    expect(opened.saving).toEqual({ state: 'saved', at: stored.savedAt })
  })

  it('and another was taken in under its id at the same revision, that one is shown, and nothing of it is written over', async () => {
    const { opened, disk, writes, end } = await openNew(stored)
    disk.file = undefined
    await opened.lookWhetherDeleted()
    const theirs = withAnswer({ ...stored, savedAt: 'later' }, 'reference', text('Theirs'))
    disk.file = { ...theirs, revision: stored.revision, savedAt: 'later' }
    await opened.lookWhetherDeleted()
    expect(referenceOf(opened.file)).toEqual(text('Theirs'))
    expect(opened.saving).toEqual({ state: 'saved', at: 'later' })
    opened.answer('reference', text('Theirs and mine'))
    const saving = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes[0]?.file).toMatchObject({ id: stored.id, revision: stored.revision + 1 })
    await end(0, 'resolve')
    await saving
  })

  it('and another was taken in at the same revision while something is unsaved here, what is here becomes a case of its own', async () => {
    const { opened, disk, writes, end } = await typedIn()
    disk.file = { ...withAnswer(stored, 'reference', text('Theirs')), savedAt: 'later' }
    const again = opened.saveAgain()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes[1]?.file).toMatchObject({ id: 'copy-1', revision: 1 })
    expect(writes[1] && referenceOf(writes[1].file)).toEqual(text('Mine'))
    await end(1, 'resolve')
    await again
    expect(opened.saving.state).toBe('copied')
    expect(writes).toHaveLength(2)
  })

  it('that is seen too where it is heard while a save is on its way', async () => {
    const { opened, disk, end } = await openNew(stored)
    opened.answer('reference', text('Mine'))
    await vi.advanceTimersByTimeAsync(1000)
    disk.file = undefined
    const looking = opened.lookWhetherDeleted()
    await end(0, 'resolve')
    await looking
    expect(opened.saving).toEqual({ state: 'deleted' })
  })

  it('it becomes no copy while nobody knows whether it comes back', async () => {
    const { opened, ports, writes, end } = await typedIn()
    ports.cases.undoRemove = () => new Promise(() => undefined)
    const again = opened.saveAgain()
    await vi.advanceTimersByTimeAsync(0)
    await end(1, deleted)
    await vi.advanceTimersByTimeAsync(5_000)
    await again
    expect(new Set(writes.map(({ file }) => file.id))).toEqual(new Set([stored.id]))
    expect(opened.saving).toEqual({ state: 'failed', fault: 'deleted-elsewhere' })
  })

  it('it is brought back whole when it is saved again soon enough', async () => {
    const { opened, writes, end } = await typedIn()
    const again = opened.saveAgain()
    await vi.advanceTimersByTimeAsync(0)
    await end(1, deleted)
    expect(writes[2]?.file).toMatchObject({ id: stored.id, revision: stored.revision + 1 })
    await end(2, 'resolve')
    await again
    expect(opened.saving.state).toBe('saved')
    expect(opened.file.id).toBe(stored.id)
  })

  it('it becomes a case of its own when it is saved again later, and is said to be one', async () => {
    const { opened, disk, writes, end } = await typedIn()
    disk.removed = undefined
    const again = opened.saveAgain()
    await vi.advanceTimersByTimeAsync(0)
    await end(1, deleted)
    expect(writes[2]?.file).toMatchObject({ id: 'copy-1', revision: 1 })
    await end(2, 'resolve')
    await again
    expect(opened.saving.state).toBe('saved-again')
    expect(referenceOf(opened.file)).toEqual(text('Mine'))
  })
})

describe('when the store fails', () => {
  it.each([
    [new StoreError('full'), 'full'],
    [new Error('out of the blue'), 'failed']
  ])('%s is said, what was typed is kept, and it can be saved again', async (error, fault) => {
    const { opened, writes, end } = await openNew()
    opened.answer('reference', text('A1'))
    const saving = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    await end(0, { error })
    await saving
    expect(opened.saving).toEqual({ state: 'failed', fault })
    expect(referenceOf(opened.file)).toEqual(text('A1'))

    const again = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes.map(({ file }) => [referenceOf(file), file.revision])).toEqual([
      [text('A1'), 1],
      [text('A1'), 1]
    ])
    await end(1, 'resolve')
    await again
    expect(opened.saving.state).toBe('saved')
  })

  it('the next change is saved with what failed before', async () => {
    const { opened, writes, end } = await openNew()
    opened.answer('reference', text('A1'))
    await vi.advanceTimersByTimeAsync(1000)
    await end(0, { error: new StoreError('failed') })
    opened.answer('known-as', text('Sami'))
    // Until that is done it is still unsaved, and why.
    expect(opened.saving).toEqual({ state: 'saving', failed: 'failed' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(writes[1]?.file.answers).toEqual({ reference: text('A1'), 'known-as': text('Sami') })
  })
})

describe('a store that has lost a case under it', () => {
  const typed = async () => {
    const made = await openNew(stored)
    made.opened.answer('reference', text('A1'))
    await vi.advanceTimersByTimeAsync(1000)
    await made.end(0, 'resolve')
    expect(made.opened.saving.state).toBe('saved')
    return made
  }

  it('keeps it from being locked away, also where nothing is unsaved', async () => {
    const { opened, ports } = await typed()
    expect(await opened.isKept()).toBe(true)
    ports.cases.open = () => Promise.reject(new StoreError('closed'))
    expect(await opened.isKept()).toBe(false)
    expect(opened.saving).toEqual({ state: 'failed', fault: 'closed' })
  })

  it('is one that cannot be read or does not answer, and none in which the case is damaged', async () => {
    for (const [fault, isKept] of [
      ['full', false],
      ['failed', false],
      ['unreadable', true]
    ] as const) {
      const { opened, ports } = await typed()
      ports.cases.open = () => Promise.reject(new StoreError(fault))
      expect([fault, await opened.isKept()]).toEqual([fault, isKept])
    }
    const { opened, ports } = await typed()
    ports.cases.open = () => new Promise(() => undefined)
    const looked = opened.isKept()
    await vi.advanceTimersByTimeAsync(3000)
    expect(await looked).toBe(false)
  })

  it('gets it anew, as a case that was never saved, once it stands again', async () => {
    const { opened, ports, writes, end } = await typed()
    ports.cases.open = () => Promise.resolve(undefined)
    const saving = opened.saveAnew()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes[1]?.file).toMatchObject({ id: 'case-1', revision: 1, answers: { reference: text('A1') } })
    await end(1, 'resolve')
    await saving
    expect(opened.saving.state).toBe('saved')
  })
})

describe('a case that the second copy has brought back as it was before the last save', () => {
  it('is saved over that, which stays in the history', async () => {
    const { opened, ports, writes, end } = await openNew(stored)
    ports.cases.open = () => Promise.resolve({ ...stored, revision: stored.revision - 1, savedAt: 'before' })
    const saving = opened.saveAnew()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes[0]?.file).toMatchObject({ id: stored.id, revision: stored.revision })
    expect(writes[0]?.saved?.keepsReplaced).toBe(true)
    await end(0, 'resolve')
    await saving
    expect(opened.saving.state).toBe('saved')
  })
})

describe('a save that failed', () => {
  it('is tried again after five seconds, and at once when something is typed', async () => {
    const { opened, writes, end } = await openNew()
    opened.answer('reference', text('A1'))
    await vi.advanceTimersByTimeAsync(1000)
    await end(0, { error: new StoreError('full') })
    await vi.advanceTimersByTimeAsync(4_900)
    expect(writes).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(writes).toHaveLength(2)
    expect(opened.unsavedFor).toBe('full')
    await end(1, { error: new StoreError('full') })
    opened.answer('known-as', text('Sami'))
    await vi.advanceTimersByTimeAsync(500)
    expect(writes).toHaveLength(3)
    await end(2, 'resolve')
    expect(opened.saving.state).toBe('saved')
    expect(opened.unsavedFor).toBeUndefined()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(writes).toHaveLength(3)
  })
})

describe('a save that the store does not answer', () => {
  const typed = async () => {
    const made = await openNew(stored)
    made.opened.answer('reference', text('A1'))
    void made.opened.save()
    await vi.advanceTimersByTimeAsync(4_900)
    expect(made.opened.saving).toEqual({ state: 'saving' })
    await vi.advanceTimersByTimeAsync(100)
    return made
  }
  const late = { state: 'failed', fault: 'failed' }

  it('is said after five seconds not to have been saved, and holds nobody up who asks whether it is', async () => {
    const { opened, writes, tab } = await typed()
    expect(opened.saving).toEqual(late)
    expect(opened.unsavedFor).toBe('failed')
    // None of them waits once more.
    expect(await opened.isKept()).toBe(false)
    expect(await opened.close()).toBe(false)
    await expect(opened.assertSaved()).rejects.toThrow(StoreError)
    expect(tab.released).toEqual([])
    expect(opened.writes).toBe(true)
    expect(writes).toHaveLength(1)
  })

  it('is said to have saved once it does', async () => {
    const { opened, end, tab } = await typed()
    await end(0, 'resolve')
    expect(opened.saving).toEqual({ state: 'saved', at: opened.file.savedAt })
    expect(opened.file.revision).toBe(8)
    expect(tab.told).toEqual(['case-1'])
    expect(await opened.close()).toBe(true)
    expect(tab.released).toEqual(['case-1'])
  })

  it('has no other written beside it, and what was typed meanwhile is saved after it', async () => {
    const { opened, writes, end } = await typed()
    opened.answer('reference', text('A12'))
    expect(opened.saving).toEqual({ state: 'saving', failed: 'failed' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(writes).toHaveLength(1)
    expect(opened.saving).toEqual(late)
    await end(0, 'resolve')
    expect(writes.map(({ file }) => [referenceOf(file), file.revision])).toEqual([
      [text('A1'), 8],
      [text('A12'), 9]
    ])
    expect(opened.saving).toEqual({ state: 'saving' })
    await end(1, 'resolve')
    expect(opened.saving.state).toBe('saved')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(writes).toHaveLength(2)
  })

  it('and fails in the end is tried again, with what was typed meanwhile', async () => {
    const { opened, writes, end } = await typed()
    opened.answer('reference', text('A12'))
    await vi.advanceTimersByTimeAsync(10_000)
    await end(0, { error: new StoreError('full') })
    expect(opened.saving).toEqual({ state: 'failed', fault: 'full' })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(writes.map(({ file }) => [referenceOf(file), file.revision])).toEqual([
      [text('A1'), 8],
      [text('A12'), 8]
    ])
    await end(1, 'resolve')
    expect(opened.saving.state).toBe('saved')
  })

  it('and finds in the end that another tab has saved becomes a copy', async () => {
    const { opened, writes, end } = await typed()
    await end(0, { error: new StoreError('changed-elsewhere') })
    expect(writes[1]?.file).toMatchObject({ id: 'copy-1', revision: 1, answers: { reference: text('A1') } })
    await end(1, 'resolve')
    expect(opened.saving.state).toBe('copied')
  })

  it('leaves what another tab has on disk untaken, as it may still write over that', async () => {
    const { opened, disk } = await typed()
    disk.file = { ...stored, revision: 9, answers: { reference: text('Theirs') } }
    await opened.handOver()
    await opened.look()
    expect(referenceOf(opened.file)).toEqual(text('A1'))
  })
})

describe('a rule that fails', () => {
  /** A case of which nothing can be said any more, as soon as the test says so. */
  async function withRules() {
    const rules = { fail: false }
    const made = await openNew(stored)
    made.ports.clock.today = () => {
      if (rules.fail) throw new Error('rule')
      return today
    }
    return { ...made, rules }
  }

  it('keeps nothing that is typed from being saved, then or later', async () => {
    const { opened, writes, end, rules } = await withRules()
    rules.fail = true
    opened.answer('reference', text('A1'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(writes.map(({ file }) => referenceOf(file))).toEqual([text('A1')])
    await end(0, 'resolve')
    expect(opened.saving.state).toBe('saved')
    rules.fail = false
    opened.answer('reference', text('A12'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(writes.map(({ file }) => referenceOf(file))).toEqual([text('A1'), text('A12')])
    await end(1, 'resolve')
    expect(await opened.isKept()).toBe(true)
    expect(await opened.close()).toBe(true)
  })

  it('keeps no case from being opened, and none from being read that another tab saved', async () => {
    const { ports, disk, rules, tab } = await withRules()
    rules.fail = true
    tab.claim.writes = false
    const opened = await OpenCase.open('case-1', ports)
    expect(opened?.file.revision).toBe(7)
    disk.file = { ...stored, revision: 8, answers: { reference: text('Theirs') } }
    await opened?.look()
    expect(referenceOf(opened?.file)).toEqual(text('Theirs'))
  })

  it('or anything else that is thrown while it is saved, is said, and it is tried again', async () => {
    const { opened, ports, writes, end } = await openNew(stored)
    const { now } = ports.clock
    ports.clock.now = () => {
      throw new Error('clock')
    }
    opened.answer('reference', text('A1'))
    await opened.save()
    expect(opened.saving).toEqual({ state: 'failed', fault: 'failed' })
    expect(await opened.isKept()).toBe(false)
    ports.clock.now = now
    await vi.advanceTimersByTimeAsync(5_000)
    expect(writes.map(({ file }) => referenceOf(file))).toEqual([text('A1')])
    await end(0, 'resolve')
    expect(opened.saving.state).toBe('saved')
  })
})

describe('a store that does not answer what is read', () => {
  it('keeps nothing that is typed from being saved', async () => {
    const { opened, ports, writes, end } = await openNew(stored)
    ports.cases.open = () => new Promise(() => undefined)
    void opened.lookWhetherDeleted()
    opened.answer('reference', text('A1'))
    await vi.advanceTimersByTimeAsync(6_000)
    expect(writes).toHaveLength(1)
    await end(0, 'resolve')
    expect(opened.saving.state).toBe('saved')
  })
})

describe('a case', () => {
  it('that was only looked at is not kept', async () => {
    const { opened, writes } = await openNew()
    opened.leaveOn('safe-place')
    await opened.save()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(writes).toHaveLength(0)
    expect(opened.saving).toEqual({ state: 'new' })
  })

  it('is kept from its first answer, on the step where it was left', async () => {
    const { opened, writes } = await openNew()
    opened.leaveOn('safe-place')
    opened.answer('reference', text('A1'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(writes[0]?.file.step).toBe('safe-place')
  })

  it('that is left on another step while it is first saved is opened on that one', async () => {
    const { opened, left, end } = await openNew()
    opened.answer('reference', text('A1'))
    const saving = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    opened.leaveOn('safe-place')
    expect(left).toEqual([])
    await end(0, 'resolve')
    await saving
    expect(left).toEqual(['safe-place'])
  })

  it('that was saved is told to the tabs that read it', async () => {
    const { opened, end, tab } = await openNew(stored)
    opened.answer('reference', text('A1'))
    const saving = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    expect(tab.told).toEqual([])
    await end(0, 'resolve')
    await saving
    expect(tab.told).toEqual(['case-1'])
  })

  it('is saved with the days that are still open, for the list of cases', async () => {
    const { opened, writes } = await openNew()
    opened.answer('assessment-started-on', {
      state: 'answered',
      value: { date: '2026-11-02', precision: 'day' }
    })
    await vi.advanceTimersByTimeAsync(1000)
    expect(writes[0]?.saved?.dates).toContainEqual({ row: 'assessment', date: '2027-01-07' })
  })

  it('that is stored remembers the step where it is left without a save: what goes on is no change', async () => {
    const { opened, writes, left, end } = await openNew(stored)
    opened.answer('reference', text('A1'))
    await vi.advanceTimersByTimeAsync(1000)
    await end(0, 'resolve')
    opened.leaveOn('opening-page')
    opened.leaveOn('safe-place')
    await vi.advanceTimersByTimeAsync(1000)
    expect(writes).toHaveLength(1)
    expect(left).toEqual(['safe-place'])
    expect(opened.file.step).toBe('safe-place')
  })

  // ¶24: whoever takes a case over looks through it first. Where the person before stopped stands nowhere else.
  it('that is only looked at stays where the last person stopped, and is left where it is first worked on', async () => {
    const { opened, writes, left } = await openNew(stored)
    const before = opened.file.step
    opened.leaveOn('people')
    opened.leaveOn('safe-place')
    await vi.advanceTimersByTimeAsync(1000)
    expect(left).toEqual([])
    expect(opened.file.step).toBe(before)
    opened.answer('reference', text('A1'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(writes[0]?.file.step).toBe('safe-place')
  })

  it('gives an answer back when it is taken away', async () => {
    const { opened } = await openNew()
    opened.answer('reference', text('A1'))
    opened.answer('reference', undefined)
    expect(opened.file.answers).toEqual({})
  })

  it('is finished by the day of the clock, and a draft again after an answer', async () => {
    const { opened } = await openNew()
    opened.setDone('opening', true)
    expect(opened.file.stagesDone).toEqual({ opening: today })
    // Whoever may have tracks is not finished before refusals are planned for.
    await opened.finish(finish, keep)
    expect(finishedVersion(opened.file)).toBeUndefined()
    opened.answer('immigration-position', { state: 'answered', value: 'british' })
    await opened.finish(finish, keep)
    expect(finishedVersion(opened.file)).toMatchObject({ number: 1, finishedOn: today })
    opened.answer('reference', text('A1'))
    expect(finishedVersion(opened.file)).toBeUndefined()
    opened.setDone('opening', false)
    expect(opened.file.stagesDone).toEqual({})
  })
})

describe('a finished version', () => {
  it('goes to disk with the save that finishes it, once', async () => {
    const { opened, writes, end } = await openNew()
    opened.answer('immigration-position', british)
    await opened.finish(finish, keep)
    const saving = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes[0]?.saved?.versions).toMatchObject([{ case: 'case-1', number: 1, file: { id: 'case-1' } }])
    await end(0, 'resolve')
    await saving
    opened.answer('reference', text('A1'))
    void opened.save()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes[1]?.saved?.versions).toEqual([])
  })

  it('is saved again where the save fails', async () => {
    const { opened, writes, end } = await openNew()
    opened.answer('immigration-position', british)
    await opened.finish(finish, keep)
    void opened.save()
    await vi.advanceTimersByTimeAsync(0)
    await end(0, { error: new StoreError('full') })
    void opened.save()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes[1]?.saved?.versions?.map(({ number }) => number)).toEqual([1])
  })

  it('is one version, however often finishing is asked for while its documents are built', async () => {
    const { opened, writes } = await openNew()
    opened.answer('immigration-position', british)
    await Promise.all([opened.finish(finish, keep), opened.finish(finish, keep)])
    await opened.finish(finish, keep)
    expect(opened.file.versions.map(({ number }) => number)).toEqual([1])
    void opened.save()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes[0]?.saved?.versions?.map(({ number, file }) => [number, file.versions.length])).toEqual([
      [1, 1]
    ])
  })

  it('is not finished where an answer changed while it was being kept', async () => {
    const { opened } = await openNew()
    opened.answer('immigration-position', british)
    await opened.finish(finish, (file) => {
      opened.answer('reference', text('Typed meanwhile'))
      return keep(file)
    })
    expect(opened.file.versions).toEqual([])
    expect(referenceOf(opened.file)).toEqual(text('Typed meanwhile'))
  })

  it('goes along when the case becomes a copy, and no version that another tab finished does', async () => {
    const other = finished({ ...finishedFile, changes: 9 }, today)
    const { opened, writes, end } = await openNew(finishedFile, [keptOf(finishedFile), keptOf(other)])
    opened.answer('reference', text('Mine'))
    const saving = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    await end(0, { error: new StoreError('changed-elsewhere') })
    expect(writes[1]?.file.id).toBe('copy-1')
    expect(
      writes[1]?.saved?.versions?.map((version) => [version.case, version.number, version.file.id])
    ).toEqual([['copy-1', 1, 'copy-1']])
    await end(1, 'resolve')
    await saving
    expect(opened.saving.state).toBe('copied')
  })

  it('that two tabs finished at once is each one’s own', async () => {
    const { opened, writes, end } = await openNew(finishedFile, [
      keptOf(finishedFile),
      keptOf(finished({ ...finishedFile, changes: 9 }, '2026-11-23'))
    ])
    opened.answer('reference', text('Mine'))
    await opened.finish(finish, keep)
    void opened.save()
    await vi.advanceTimersByTimeAsync(0)
    await end(0, { error: new StoreError('changed-elsewhere') })
    const versions = writes[1]?.saved?.versions ?? []
    expect(versions.map(({ number }) => number)).toEqual([1, 2])
    expect(versions[1]?.file.versions.at(-1)?.finishedOn).toBe(today)
  })
})

describe('a review', () => {
  it('opens a finished case as a draft of the next version, and ends when that is finished', async () => {
    const { opened } = await openNew(finishedFile)
    opened.make((file, on) => withReview(file, 'care-plan', on))
    expect(finishedVersion(opened.file)).toBeUndefined()
    const review = { of: 1, openedOn: today, kind: 'care-plan' }
    expect(opened.file.review).toEqual(review)
    await opened.finish(finish, keep)
    expect(opened.file.review).toBeUndefined()
    expect(finishedVersion(opened.file)).toMatchObject({ number: 2, review })
  })

  it('that is taken back leaves the version finished, unless something else changed', async () => {
    const { opened } = await openNew(finishedFile)
    opened.make((file, on) => withReview(file, 'both', on))
    opened.make(withoutReview)
    expect(finishedVersion(opened.file)).toMatchObject({ number: 1 })
    opened.make((file, on) => withReview(file, 'both', on))
    opened.answer('reference', text('A1'))
    opened.make(withoutReview)
    expect(opened.file.review).toBeUndefined()
    expect(finishedVersion(opened.file)).toBeUndefined()
  })

  it('is not opened of a case that was never finished', async () => {
    const { opened } = await openNew()
    opened.make((file, on) => withReview(file, 'both', on))
    expect(opened.file.review).toBeUndefined()
  })
})

describe('a case that another tab writes', () => {
  const reader = () => openNew(stored, [], { writes: false })

  it('is only read: nothing that is typed changes it, and nothing is saved', async () => {
    const { opened, writes } = await reader()
    expect(opened.writes).toBe(false)
    opened.answer('reference', text('A1'))
    opened.setDone('opening', true)
    await opened.finish(finish, keep)
    await vi.advanceTimersByTimeAsync(5000)
    expect(writes).toHaveLength(0)
    expect(opened.file.answers).toEqual({})
  })

  it('is written here only once the store has said how it stands, however long that takes', async () => {
    const { opened, ports } = await reader()
    const newer = { ...stored, revision: 9, savedAt: 'later', answers: { reference: text('From the other') } }
    let answer: () => void = () => undefined
    const waits = new Promise<void>((resolve) => (answer = resolve))
    ports.cases.open = () => waits.then(() => newer)
    const taking = opened.takeOver()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(opened.writes).toBe(false)
    answer()
    await taking
    expect([opened.writes, referenceOf(opened.file)]).toEqual([true, text('From the other')])
  })

  it('is written here on request, from what is on disk by then', async () => {
    const { opened, writes, disk } = await reader()
    disk.file = { ...stored, revision: 9, answers: { reference: text('From the other') } }
    await opened.takeOver()
    expect(opened.writes).toBe(true)
    expect(referenceOf(opened.file)).toEqual(text('From the other'))
    expect(opened.takenIn).toBe(1)
    opened.answer('known-as', text('Sami'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(writes[0]?.file).toMatchObject({ revision: 10, answers: { reference: text('From the other') } })
  })

  it('is not written before what is on disk has been read', async () => {
    const { opened, disk, tab } = await reader()
    disk.file = { ...stored, revision: 9, answers: { reference: text('From the other') } }
    tab.claim.writes = true
    tab.listeners[0]?.changed(true)
    opened.answer('known-as', text('Too early'))
    await vi.advanceTimersByTimeAsync(0)
    expect(opened.writes).toBe(true)
    expect(opened.file.answers).toEqual({ reference: text('From the other') })
  })

  it('shows what that tab saved when somebody looks again', async () => {
    const { opened, disk } = await reader()
    disk.file = { ...stored, revision: 8, answers: { reference: text('Newer') } }
    await opened.look()
    expect(referenceOf(opened.file)).toEqual(text('Newer'))
    expect(opened.writes).toBe(false)
  })

  it('that steps aside while the case is being opened is read anew', async () => {
    const { cases, disk } = fakeCases()
    const tab = fakeWriters(false)
    disk.file = stored
    const latest = { ...stored, revision: 8, answers: { reference: text('Saved last') } }
    const opening = OpenCase.open('case-1', {
      cases: {
        ...cases,
        open: async (id) => {
          const read = await cases.open(id)
          tab.claim.writes = true
          disk.file = latest
          return read
        }
      },
      clock: fakeClock(),
      ids: { next: () => 'copy-1' },
      writers: tab.writers
    })
    const opened = await opening
    expect(opened?.writes).toBe(true)
    expect(referenceOf(opened?.file)).toEqual(text('Saved last'))
  })
})

describe('a case that another tab asks for', () => {
  it('is saved before it is given up, and takes nothing more', async () => {
    const { opened, writes, end, tab } = await openNew(stored)
    opened.answer('reference', text('Typed last'))
    const handing = tab.listeners[0]?.beforeHandingOver()
    opened.answer('reference', text('Too late'))
    await vi.advanceTimersByTimeAsync(0)
    expect(writes.map(({ file }) => referenceOf(file))).toEqual([text('Typed last')])
    await end(0, 'resolve')
    await handing
    tab.listeners[0]?.changed(false)
    expect(opened.writes).toBe(false)
    await vi.advanceTimersByTimeAsync(5000)
    expect(writes).toHaveLength(1)
  })

  it('and that could not be saved becomes a copy once it can, though the other has saved meanwhile', async () => {
    const { opened, writes, end, tab, disk } = await openNew(stored)
    opened.answer('reference', text('Mine'))
    void tab.listeners[0]?.beforeHandingOver()
    await vi.advanceTimersByTimeAsync(0)
    await end(0, { error: new StoreError('full') })
    tab.listeners[0]?.changed(false)
    disk.file = { ...stored, revision: 8, answers: { reference: text('Theirs') } }
    tab.listeners[0]?.changed(true)
    await vi.advanceTimersByTimeAsync(0)
    // What is unsaved here stands on screen: it is worth more than showing what is on disk.
    expect(referenceOf(opened.file)).toEqual(text('Mine'))
    const saving = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    await end(1, { error: new StoreError('changed-elsewhere') })
    await end(2, 'resolve')
    await saving
    expect(writes[2]?.file).toMatchObject({ id: 'copy-1', revision: 1 })
    expect(opened.saving.state).toBe('copied')
    expect(tab.claimed).toEqual(['case-1', 'copy-1'])
    expect(tab.released).toEqual(['case-1'])
    expect(opened.writes).toBe(true)
  })
})

describe('a deleted case', () => {
  it('does not come back with what could not be saved', async () => {
    const { opened, writes, end } = await openNew(stored)
    opened.answer('reference', text('A1'))
    const saving = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    await end(0, { error: new StoreError('full') })
    await saving
    opened.discard()
    // Whoever locks at once is not held up by it either.
    expect(await opened.isKept()).toBe(true)
    expect(await opened.close()).toBe(true)
    opened.answer('reference', text('A2'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(writes).toHaveLength(1)
  })
})

describe('a case that was deleted while the store does not answer', () => {
  it('is let go of all the same, and holds nothing back', async () => {
    const { opened, writes } = await openNew(stored)
    opened.answer('reference', text('A1'))
    await vi.advanceTimersByTimeAsync(6_000)
    expect(opened.unsavedFor).toBe('failed')
    opened.discard()
    expect(await opened.isKept()).toBe(true)
    expect(await opened.close()).toBe(true)
    expect(writes).toHaveLength(1)
  })
})

describe('whoever reads a case from the store next', () => {
  it('learns that what is typed could not be saved', async () => {
    const { opened, end } = await openNew(stored)
    opened.answer('reference', text('A1'))
    const asking = opened.assertSaved().catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(0)
    await end(0, { error: new StoreError('full') })
    expect(await asking).toMatchObject({ fault: 'full' })
    const again = opened.assertSaved()
    await vi.advanceTimersByTimeAsync(0)
    await end(1, 'resolve')
    await again
  })
})

describe('a copy that could not be saved at first', () => {
  it('is claimed, and said to be a copy, once it is saved', async () => {
    const { opened, end, tab } = await openNew(stored)
    opened.answer('reference', text('Mine'))
    const saving = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    await end(0, { error: new StoreError('changed-elsewhere') })
    await end(1, { error: new StoreError('full') })
    await saving
    expect(opened.saving).toEqual({ state: 'failed', fault: 'full' })
    expect(tab.claimed).toEqual(['case-1'])
    const again = opened.save()
    await vi.advanceTimersByTimeAsync(0)
    await end(2, 'resolve')
    await again
    expect(opened.saving.state).toBe('copied')
    expect(tab.claimed).toEqual(['case-1', 'copy-1'])
    expect(tab.released).toEqual(['case-1'])
  })
})

describe('a claim', () => {
  it('is given up once what was typed is saved', async () => {
    const { opened, end, tab } = await openNew(stored)
    opened.answer('reference', text('A1'))
    const closing = opened.close()
    await vi.advanceTimersByTimeAsync(0)
    expect(tab.released).toEqual([])
    await end(0, 'resolve')
    await closing
    expect(tab.released).toEqual(['case-1'])
  })

  it('is kept where something could not be saved, and given up at the next closing that saves it', async () => {
    const { opened, end, tab } = await openNew(stored)
    opened.answer('reference', text('A1'))
    const closing = opened.close()
    await vi.advanceTimersByTimeAsync(0)
    await end(0, { error: new StoreError('full') })
    await end(1, { error: new StoreError('full') })
    expect(await closing).toBe(false)
    expect(tab.released).toEqual([])
    expect(opened.writes).toBe(true)
    const again = opened.close()
    await vi.advanceTimersByTimeAsync(0)
    await end(2, 'resolve')
    expect(await again).toBe(true)
    expect(tab.released).toEqual(['case-1'])
    // Given up, it changes nothing any more.
    opened.answer('reference', text('A2'))
    expect(referenceOf(opened.file)).toEqual(text('A1'))
  })

  it('is given up only once the version is saved that was being finished', async () => {
    const { opened, writes, end, tab } = await openNew({ ...stored, answers: finishedFile.answers })
    let build: (kept: KeptVersion) => void = () => undefined
    const finishing = opened.finish(
      finish,
      (file) => new Promise((resolve) => (build = () => resolve(keptOf(file))))
    )
    const closing = opened.close()
    await vi.advanceTimersByTimeAsync(0)
    expect(tab.released).toEqual([])
    build(keptOf(stored))
    await finishing
    await vi.advanceTimersByTimeAsync(0)
    expect(writes[0]?.saved?.versions).toHaveLength(1)
    expect(tab.released).toEqual([])
    await end(0, 'resolve')
    expect(await closing).toBe(true)
    expect(tab.released).toEqual(['case-1'])
  })

  it('that was taken by another tab while this one read what to write from is not this tab’s', async () => {
    const { opened, tab } = await openNew(stored, [], { writes: false })
    tab.claim.writes = true
    const changing = opened.writerChanged(true)
    tab.claim.writes = false
    await changing
    expect(opened.writes).toBe(false)
  })

  it('to a case that is not there, or cannot be read, is given up at once', async () => {
    const { cases } = fakeCases()
    const tab = fakeWriters(true)
    const ports = { cases, clock: fakeClock(), ids: { next: () => 'copy-1' }, writers: tab.writers }
    expect(await OpenCase.open('no-such', ports)).toBeUndefined()
    const damaged = {
      ...ports,
      cases: { ...cases, open: () => Promise.reject(new StoreError('unreadable')) }
    }
    await expect(OpenCase.open('damaged', damaged)).rejects.toThrow(StoreError)
    expect(tab.released).toEqual(['no-such', 'damaged'])
  })
})

describe('an earlier state', () => {
  it('is the newest once it is brought back, and what was finished stays finished and as it was', async () => {
    const { opened, writes } = await openNew(finishedFile)
    const earlier: CaseFile = {
      ...stored,
      changes: 40,
      answers: { reference: text('Before') },
      step: 'trust'
    }
    opened.restore(earlier)
    void opened.save()
    await vi.advanceTimersByTimeAsync(0)
    expect(writes[0]?.file).toMatchObject({
      id: 'case-1',
      revision: 8,
      answers: { reference: text('Before') },
      versions: finishedFile.versions
    })
    expect(finishedVersion(opened.file)).toBeUndefined()
  })

  it('has what it replaces kept in the history, also where that was saved a moment ago, until it is on disk', async () => {
    const { opened, writes, end } = await openNew(stored)
    opened.answer('reference', text('Typed'))
    void opened.save()
    await vi.advanceTimersByTimeAsync(0)
    // Brought back while what was typed is still being saved.
    opened.restore({ ...stored, answers: { reference: text('Before') } })
    await end(0, 'resolve')
    void opened.save()
    await vi.advanceTimersByTimeAsync(0)
    await end(1, { error: new StoreError('full') })
    await vi.advanceTimersByTimeAsync(5_000)
    await end(2, 'resolve')
    opened.answer('reference', text('After'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(writes.map(({ file, saved }) => [referenceOf(file), saved?.keepsReplaced])).toEqual([
      [text('Typed'), undefined],
      [text('Before'), true],
      [text('Before'), true],
      [text('After'), undefined]
    ])
  })

  // Ten states are kept, and are what is left where an answer was overwritten: they reach back days, and a slip of a moment ago is none.
  it('is kept in the history for no slip that was taken back', async () => {
    const { opened, writes, end } = await openNew(stored)
    const saved = async (at: number) => {
      void opened.save()
      await vi.advanceTimersByTimeAsync(0)
      await end(at, 'resolve')
    }
    for (let slip = 0; slip < 3; slip += 1) {
      const before = opened.file
      opened.answer('reference', text(`Slip ${slip}`))
      await saved(2 * slip)
      opened.undo(before)
      await saved(2 * slip + 1)
      expect(referenceOf(opened.file)).toEqual(referenceOf(stored))
    }
    expect(writes.map(({ saved }) => saved?.keepsReplaced)).toEqual(writes.map(() => undefined))
    expect(writes).toHaveLength(6)
    // What an Undo took back is no state that a finished version or a paper of before is taken for.
    expect(opened.file.changes).toBe(stored.changes + 6)
  })
})
