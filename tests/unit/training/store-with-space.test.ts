import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { storeWithSpace } from '../../../src/bridge/store-with-space'
import { StoreError } from '../../../src/ports/store-error'
import { browserTrainingStore, storeInMemory } from '../../../src/ports/training-store'

const disk = { isFull: false }
const room = {
  beforeWriting: () => (disk.isFull ? Promise.reject(new StoreError('full')) : Promise.resolve())
}
const opened = async () => storeWithSpace(await browserTrainingStore(() => room.beforeWriting()), room)

describe('practice on a full disk', () => {
  beforeEach(async () => {
    disk.isFull = false
    await new Promise<void>((resolve) => {
      indexedDB.deleteDatabase('waymark-training').onsuccess = () => resolve()
    })
  })

  it('writes nothing, and reads what is kept', async () => {
    const store = await opened()
    await store.change('one', () => 'kept')
    disk.isFull = true
    await expect(store.change('one', () => 'lost')).rejects.toMatchObject({ fault: 'full' })
    await expect(store.wipe()).rejects.toMatchObject({ fault: 'full' })
    expect(await store.get('one')).toBe('kept')
    disk.isFull = false
    await store.change('one', () => 'changed')
    expect(await store.get('one')).toBe('changed')
  })

  it('opens no database, whether or not there is one: it is in memory, and asks for no room', async () => {
    await (await opened()).change('one', () => 'kept')
    disk.isFull = true
    const store = await opened()
    expect(store.isKept).toBe(false)
    await store.change('one', () => 'in memory')
    expect(await store.get('one')).toBe('in memory')
    disk.isFull = false
    expect(await (await opened()).get('one')).toBe('kept')
  })

  it('asks for no room where the browser keeps nothing', async () => {
    disk.isFull = true
    const store = storeWithSpace(storeInMemory(), room)
    await store.change('one', () => 'in memory')
    await store.wipe()
    expect(await store.get('one')).toBeUndefined()
  })
})
