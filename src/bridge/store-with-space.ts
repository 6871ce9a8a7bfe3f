import type { TrainingStore } from '../ports/training-store'
import { whileNobodyLooks } from '../ports/while-nobody-looks'

/** What says before a write that there is too little room for it. */
export interface SpaceBefore {
  /** @throws StoreError `full` before anything is asked of the disk */
  beforeWriting(): Promise<void>
}

/**
 * The store of practice, which writes nothing where there is too little room. In Chromium a write that a full disk refuses is followed
 * by its clearing all that it keeps for the address: with practice, the vault of real cases.
 */
export const storeWithSpace = (store: TrainingStore, diskSpace: SpaceBefore): TrainingStore =>
  store.isKept
    ? {
        ...store,
        async change(key, change) {
          await diskSpace.beforeWriting()
          await whileNobodyLooks(() => store.change(key, change))
        },
        async wipe() {
          await diskSpace.beforeWriting()
          await whileNobodyLooks(() => store.wipe())
        }
      }
    : store
