import { expect, type BrowserContext, type Page } from '@playwright/test'
import { axeFindings } from './reading'
import { whole } from './whole-page'

/** Everybody can read this page of practice, none of it runs off the screen, and its title says what it is. */
export async function expectPractice(page: Page, where: string): Promise<void> {
  await whole(page)
  const { scrolled, shown } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth
  }))
  expect(scrolled, where).toBeLessThanOrEqual(shown)
  expect(await axeFindings(page), where).toEqual([])
  expect(await page.title(), where).toMatch(/^TRAINING – /)
}

/** The same for a page that the learner sees, which says so in a band above it too. */
export async function expectPracticeBanded(page: Page, where: string): Promise<void> {
  await expectPractice(page, where)
  await expect(page.getByRole('region', { name: 'Training' })).toBeVisible()
}

/** Says what is thought of the scene that is open, and comes to where it is recorded. */
export async function commit(
  page: Page,
  thought: string,
  howSure: 'I am guessing' | 'I lean that way' = 'I am guessing'
): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name }).first().click()
  await press('Say what you think')
  await page.getByRole('textbox').first().fill(thought)
  await page.getByRole('radio', { name: howSure }).check()
  await page.getByRole('textbox').last().fill('She sleeps somewhere else')
  await press('Record it in the case')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Now record it')
}

/** A browser that refuses to keep anything. */
export const keepsNothing = (where: Page | BrowserContext) =>
  where.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('No.', 'SecurityError')
        }
      }
    })
  })
