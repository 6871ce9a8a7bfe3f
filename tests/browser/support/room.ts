import type { Page } from '@playwright/test'

/**
 * Has nobody look for room before a write, as when another program takes the last of it in the same moment: the disk refuses the
 * write, and Chromium then clears all that it keeps for the address.
 */
export const withoutLooking = (page: Page) =>
  page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        if (String(address).includes('disk-space.worker')) throw new Error('The test lets nobody look.')
        super(address, options)
      }
    }
  })
