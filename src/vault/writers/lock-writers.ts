import type { Writers } from '../../ports/writers'
import { thisBrowser, type WritersBrowser } from './browser'
import { LockClaim } from './claim'

/**
 * Makes sure that only one tab writes a case, by Web Locks. In a browser without them every tab may write, and the revision of a case decides whose save
 * stands.
 */
export function lockWriters(name: string, browser: WritersBrowser = thisBrowser(name)): Writers {
  return {
    async claim(id, listener) {
      const { locks } = browser
      if (locks === undefined) {
        return {
          writes: true,
          takeOver: () => Promise.resolve(),
          noteSaved: () => undefined,
          release: () => undefined
        }
      }
      const claim = new LockClaim(`${name} ${id}`, locks, browser.channel(), listener)
      await claim.begin()
      return claim
    }
  }
}
