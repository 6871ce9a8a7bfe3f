import type { TrainingStore } from '../ports/training-store'
import { whileNobodyLooks } from '../ports/while-nobody-looks'

/** Says before a write that there is too little room for it. */
interface SpaceBefore {
  /** @throws StoreError `full` before anything is asked of the disk */
  beforeWriting(): Promise<void>
}

/**
 * The store of practice, which writes nothing where there is too little room. In Chromium, if a full disk refuses a write, the browser clears all that it
 * keeps for the address: practice, and the vault of real cases. Writes wait for room, one after the other, and a read waits for the writes before it. So a
 * session that is left and opened again at once has its last letter.
 */
export function storeWithSpace(store: TrainingStore, diskSpace: SpaceBefore): TrainingStore {
  if (!store.isKept) return store
  let written: Promise<unknown> = Promise.resolve()
  const inTurn = (write: () => Promise<void>): Promise<void> => {
    const turn = written.then(async () => {
      await diskSpace.beforeWriting()
      await whileNobodyLooks(write)
    })
    written = turn.catch(() => undefined)
    return turn
  }
  return {
    ...store,
    get: (key) => written.then(() => store.get(key)),
    all: (beginning) => written.then(() => store.all(beginning)),
    change: (key, change) => inTurn(() => store.change(key, change)),
    changeAll: (changes) => inTurn(() => store.changeAll(changes)),
    wipe: () => inTurn(() => store.wipe())
  }
}
