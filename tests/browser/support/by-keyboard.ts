import { expect, type Locator, type Page } from '@playwright/test'
import { whole } from './whole-page'

/** More than any page of practice has. */
const mostStops = 400

/** Goes to something with Tab alone, from wherever the focus is, round the page where it must. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  await whole(page)
  for (let presses = 0; presses < mostStops; presses += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${String(target)}.`)
}

/** Goes to a button or a link by Tab, and presses it. */
export async function pressByKey(
  page: Page,
  name: string | RegExp,
  role: 'button' | 'link' = 'button'
): Promise<void> {
  const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first()
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}
