import { mount, unmount } from 'svelte'
import { storeInMemory, type TrainingStore } from '../../ports/training-store'
import StoreSilent from './StoreSilent.svelte'

/** How long the browser's store may take at the start before the page says that it does not answer, in milliseconds. */
const patience = 3_000

/**
 * The store of practice. Where the browser's does not answer, the page says so until it does, or until somebody goes on without it: in
 * memory, and what was kept before stays where it is.
 * @param target where the page stands
 * @param opening the browser's store, as soon as it answers
 */
export function storeInTime(target: HTMLElement, opening: Promise<TrainingStore>): Promise<TrainingStore> {
  return new Promise((resolve) => {
    let shown: ReturnType<typeof mount> | undefined
    const goOn = (store: TrainingStore) => {
      clearTimeout(slow)
      if (shown !== undefined) void unmount(shown)
      shown = undefined
      resolve(store)
    }
    const slow = setTimeout(() => {
      shown = mount(StoreSilent, { target, props: { onwithout: () => goOn(storeInMemory()) } })
    }, patience)
    void opening.then(goOn)
  })
}
