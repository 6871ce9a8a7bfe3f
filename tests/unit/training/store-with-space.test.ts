import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { storeWithSpace } from '../../../src/bridge/store-with-space'
import { StoreError } from '../../../src/ports/store-error'
import { browserTrainingStore, storeInMemory } from '../../../src/ports/training-store'

/** A store that outlasts the page, on a disk that is looked at only once it is told to be. */
function slowStore() {
  const looks: { found(isRoom: boolean): void }[] = []
  const beforeWriting = () =>
    new Promise<void>((resolve, reject) => {
      looks.push({ found: (isRoom) => (isRoom ? resolve() : reject(new StoreError('full'))) })
    })
  const store = storeWithSpace({ ...storeInMemory(), isKept: true }, { beforeWriting })
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  const look = async (isRoom: boolean) => {
    await settled()
    looks.shift()?.found(isRoom)
    await settled()
  }
  return { store, look, waiting: () => looks.length }
}

describe('the store of practice, which waits for room', () => {
  it('is read after what was written before: a session that is left and opened again has its last letter', async () => {
    const { store, look } = slowStore()
    const written = store.change('run/1', () => 'Ask earlier')
    const read = [store.get('run/1'), store.all('run/')] as const
    await look(true)
    await written
    expect(await Promise.all(read)).toEqual(['Ask earlier', [['run/1', 'Ask earlier']]])
  })

  it('writes one after the other, and goes on after one for which there was no room', async () => {
    const { store, look, waiting } = slowStore()
    const refused = expect(store.change('run/1', () => 'first')).rejects.toMatchObject({ fault: 'full' })
    const written = store.change('run/1', (before) => [before, 'second'])
    await look(false)
    await refused
    expect(waiting()).toBe(1)
    await look(true)
    await written
    expect(await store.get('run/1')).toEqual([undefined, 'second'])
  })
})

/** The browser’s store, what was asked of the disk since it was opened, and how the browser drops its database. */
async function droppedStore() {
  const asked: string[] = []
  const ask = (before: string) => () => {
    asked.push(before)
    return Promise.resolve()
  }
  const store = storeWithSpace(await browserTrainingStore(ask('opening')), { beforeWriting: ask('writing') })
  const drop = () =>
    new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('waymark-training')
      deleting.onsuccess = () => {
        asked.length = 0
        resolve()
      }
      deleting.onerror = () => reject(new Error('The database cannot be deleted.'))
    })
  return { store, asked, drop }
}

describe('the store of practice, once the browser has dropped its database', () => {
  // A look waits until no write is under way. A write that looked would wait for itself.
  it('is written without a second look for room: none is made while something is written', async () => {
    const { store, asked, drop } = await droppedStore()
    await drop()
    await store.change('run/1', () => 'kept')
    expect(asked).toEqual(['writing'])
    expect(await store.get('run/1')).toBe('kept')
  })

  it('is opened for a read only after a look: the browser writes when it opens one', async () => {
    const { store, asked, drop } = await droppedStore()
    await store.change('run/1', () => 'dropped')
    await drop()
    expect(await store.get('run/1')).toBeUndefined()
    expect(asked).toEqual(['opening'])
  })
})
