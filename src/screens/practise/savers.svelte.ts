import { untrack } from 'svelte'
import { savedInTime, type Holder } from '../../bridge/saved-in-time'
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
    allSaved: () => savedInTime(holders)
  }
}
