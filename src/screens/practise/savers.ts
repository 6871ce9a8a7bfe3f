import { lastSave } from '../../bridge/last-save'
import type { Saver } from '../../bridge/session.svelte'
import type { Surroundings } from '../../bridge/app'

/** What has something to save in practice: nothing is ever locked here, and a page that is loaded anew saves first. */
export function practiceSavers(first: readonly Saver[]): Surroundings['session'] {
  let savers = first
  return {
    beforeLocking(saver) {
      savers = [...savers, saver]
      return () => {
        savers = savers.filter((one) => one !== saver)
      }
    },
    async allSaved() {
      const saved = await Promise.all(savers.map((save) => save()))
      await lastSave()
      return saved.every((isSaved) => isSaved)
    }
  }
}
