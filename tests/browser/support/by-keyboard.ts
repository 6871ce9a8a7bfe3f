import { expect, type Locator, type Page } from '@playwright/test'

/** More than any page of practice has. */
const mostStops = 400

/** Goes to something with Tab alone, from wherever the focus is, round the page where it must. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  // Looked for once: to find something by its name among all others takes longer than a key.
  let found = await target.elementHandle()
  for (let presses = 0; presses < mostStops; presses += 1) {
    const { isHere, isGone } = (await found?.evaluate((one) => ({
      isHere: one === document.activeElement,
      isGone: !one.isConnected
    }))) ?? { isHere: false, isGone: true }
    if (isHere) return
    // The page wrote it anew meanwhile.
    if (isGone) found = await target.elementHandle()
    else await page.keyboard.press('Tab')
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
