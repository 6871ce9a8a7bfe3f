import { untrack } from 'svelte'
import { savedInTime, type Holder } from '../../bridge/saved-in-time'
import type { Surroundings } from '../../bridge/app'

/** The savers of practice. Nothing is ever locked here, and a page saves before it is reloaded. */
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
