import { expect, type Page } from '@playwright/test'

/** Waits until all files are kept and the page's own requests go through the service worker. */
export async function keptForOffline(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated')
}
