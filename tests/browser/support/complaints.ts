import type { Page } from '@playwright/test'

/** What Playwright itself says in the console where a test has no worker that keeps Waymark for offline use. */
const notOurs = 'Service Worker registration blocked by Playwright'

/** Collects what goes wrong in a page from now on: errors and warnings of its console, and errors that nobody caught. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && message.text() !== notOurs)
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}
