import { describe, expect, it } from 'vitest'
import { storeWithSpace } from '../../../src/bridge/store-with-space'
import { StoreError } from '../../../src/ports/store-error'
import { storeInMemory } from '../../../src/ports/training-store'

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
