import { mount, unmount } from 'svelte'
import { storeInMemory, type TrainingStore } from '../../ports/training-store'
import { takeOver } from '../take-over'
import StoreSilent from './StoreSilent.svelte'

/** Where the page stands, and what the build has painted for it. */
interface Page {
  readonly target: HTMLElement
  readonly painted: HTMLElement | null
}

/** How long the browser’s store may take at the start before the page says that it does not answer, in milliseconds. */
const patience = 3_000

/**
 * The store of practice. If the browser’s store does not answer, the page says so until it does, or until the person goes on without it. Then practice is in
 * memory, and what was kept before stays where it is.
 * @param opening the browser’s store, as soon as it answers
 */
export function storeInTime(
  { target, painted }: Page,
  opening: Promise<TrainingStore>
): Promise<TrainingStore> {
  return new Promise((resolve) => {
    let shown: ReturnType<typeof mount> | undefined
    const goOn = (store: TrainingStore) => {
      clearTimeout(slow)
      if (shown !== undefined) void unmount(shown)
      shown = undefined
      resolve(store)
    }
    const slow = setTimeout(() => {
      takeOver(painted, () => {
        shown = mount(StoreSilent, { target, props: { onwithout: () => goOn(storeInMemory()) } })
      })
    }, patience)
    void opening.then(goOn)
  })
}
