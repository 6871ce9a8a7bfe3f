import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/reading'
import { openVault } from './support/vault'
import { saved } from './support/opening'

const notice = (page: Page) => page.getByRole('region', { name: 'Read-only: another tab writes this case' })
const takeOver = (page: Page) => page.getByRole('button', { name: 'Write here instead' })
const worries = (page: Page) => page.locator('#worries')

/** Opens a case in one tab, and the same in another. */
async function inTwoTabs(page: Page): Promise<Page> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('TAB-1')
  await saved(page)
  const other = await page.context().newPage()
  await openVault(other, `/${new URL(page.url()).hash}`)
  await expect(notice(other)).toBeVisible()
  return other
}

test('the second tab of a case reads, says so on every page, and writes on request', async ({ page }) => {
  const other = await inTwoTabs(page)
  await expect(other.locator('#reference')).not.toBeEditable()
  await expect(other.locator('input[data-of="age-as-known"]').first()).toBeDisabled()
  await expect(other.locator('#reference')).toHaveValue('TAB-1')
  expect(await axeFindings(other)).toEqual([])
  for (const place of ['safe-place', 'trust', 'finishing', 'versions', 'actions', 'documents']) {
    await other.goto(page.url().replace('opening-page', place))
    await expect(notice(other)).toBeVisible()
    await expect(other.locator('#main-heading')).toBeVisible()
  }
  await other.goto(page.url())

  // The first is typing as the second asks: what it typed is saved before.
  await worries(page).fill('Typed as the other asked')
  await takeOver(other).click()
  await expect(notice(other)).toHaveCount(0)
  await expect(other.locator('#main-heading')).toBeFocused()
  await expect(worries(other)).toHaveValue('Typed as the other asked')
  await expect(notice(page)).toBeVisible()
  await expect(worries(page)).not.toBeEditable()
  await other.locator('#known-as').fill('From the second')
  await saved(other)

  // And back again: nothing was lost on either side, and there is one case.
  await takeOver(page).click()
  await expect(page.locator('#known-as')).toHaveValue('From the second')
  await expect(notice(other)).toBeVisible()
  await worries(page).fill('From the first again')
  await saved(page)
  await page.goto('/#/')
  await expect(page.getByRole('link', { name: 'TAB-1', exact: true })).toHaveCount(1)
})

test('the tab that reads writes by itself once the other has gone, and shows what that saved last', async ({
  page
}) => {
  const other = await inTwoTabs(page)
  await worries(page).fill('The last that was typed')
  await saved(page)
  await page.close()
  await expect(notice(other)).toHaveCount(0)
  await expect(worries(other)).toHaveValue('The last that was typed')
  await worries(other).fill('Written here now')
  await saved(other)
})

test('leaving a case for the list and opening it again is writing it again', async ({ page }) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('TAB-2')
  await saved(page)
  for (let times = 0; times < 3; times += 1) {
    await page.goto('/#/')
    await page.getByRole('link', { name: 'TAB-2', exact: true }).click()
    await expect(page.locator('#reference')).toBeEditable()
    await expect(notice(page)).toHaveCount(0)
  }
})

for (const width of [1280, 320]) {
  test(`at ${width} px the notice fits beside the page`, async ({ page }) => {
    const other = await inTwoTabs(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await other.emulateMedia({ colorScheme })
      await other.setViewportSize({ width, height: 900 })
      const beyond = await other.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      )
      expect(beyond).toBeLessThanOrEqual(0)
      expect(await axeFindings(other)).toEqual([])
      const folder = process.env['WAYMARK_PICTURES']
      if (folder !== undefined)
        await other.screenshot({ path: `${folder}/read-only-${colorScheme}-${width}.png` })
    }
  })
}
