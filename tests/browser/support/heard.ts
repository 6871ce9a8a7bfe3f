import type { Page } from '@playwright/test'

type Hearing = typeof globalThis & { heard: string[] }

/** Notes what changes in a part of the page that speaks by itself, as it stands then. */
export async function hear(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = []
    const speaks = (one: Element): boolean => {
      const region = one.closest('[aria-live], [role="status"], [role="alert"]')
      return region !== null && region.getAttribute('aria-live') !== 'off'
    }
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const one = target instanceof Element ? target : target.parentElement
        if (one !== null && speaks(one)) heard.push(one.textContent.trim())
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
    Object.assign(globalThis, { heard })
  })
}

/** What was said by itself since, each as it stood then. */
export const heardOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as Hearing).heard.filter((one) => one !== ''))
