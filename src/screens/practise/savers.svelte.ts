import { untrack } from 'svelte'
import { lastSave } from '../../bridge/last-save'
import type { Holder } from '../../bridge/session.svelte'
import type { Surroundings } from '../../bridge/app'

/** What has something to save in practice: nothing is ever locked here, and a page that is loaded anew saves first. */
export function practiceSavers(first: readonly Holder[]): Surroundings['session'] {
  let holders = $state.raw(first)
  return {
    beforeLocking(save, holds = () => false) {
      const holder = { save, holds }
      holders = [...untrack(() => holders), holder]
      return () => {
        holders = holders.filter((one) => one !== holder)
      }
    },
    get holdsUnsaved() {
      return holders.some(({ holds }) => holds())
    },
    async allSaved() {
      const saved = await Promise.all(holders.map(({ save }) => save()))
      await lastSave()
      return saved.every((isSaved) => isSaved)
    }
  }
}
