import type { Page } from '@playwright/test'

/** Keeps the scripts of a page back. @returns what lets them come */
export async function holdScripts(page: Page, which = '**/*.js'): Promise<() => Promise<void>> {
  const held: (() => Promise<void>)[] = []
  let areHeld = true
  await page.route(which, (route) => {
    if (!areHeld) return route.continue()
    held.push(() => route.continue())
    return undefined
  })
  return async () => {
    areHeld = false
    for (const go of held) await go()
  }
}
