import { expect, test, type Page } from '@playwright/test'
import { holdScripts } from './support/held-scripts'
import { axeFindings } from './support/reading'
import { schemes } from './support/schemes'
import { openVault, unlock, passphraseAsked } from './support/vault'

/** The letters that a child's name leaves on the page, wherever they stand in it. */
const name = 'Bereket'

async function openCase(page: Page): Promise<string> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#known-as').fill(name)
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  return page.url()
}

/** While it is locked, nothing of a case stands in the page, its title or its address. */
async function expectLocked(page: Page): Promise<void> {
  await expect(passphraseAsked(page)).toBeVisible()
  expect(await page.content()).not.toContain(name)
  await expect(page).toHaveTitle('Unlock your cases – Waymark')
  expect(decodeURIComponent(page.url())).not.toContain(name)
}

const warning = (page: Page) => page.getByRole('alertdialog')

test('the key and the button lock at once, in every tab, with what was just typed saved', async ({
  page,
  context
}) => {
  const address = await openCase(page)
  const other = await context.newPage()
  await openVault(other)
  await page.bringToFront()
  await page.locator('#worries').fill('Typed a moment before')
  await page.keyboard.press('F8')
  await expectLocked(page)
  await expectLocked(other)
  await unlock(page)
  expect(page.url()).toBe(address)
  await expect(page.locator('#worries')).toHaveValue('Typed a moment before')
  await unlock(other)
  const button = other.getByRole('banner').getByRole('button', { name: 'Lock', exact: true })
  // The key that does the same is said of it.
  await expect(button).toHaveAttribute('aria-keyshortcuts', 'F8')
  await button.click()
  await expectLocked(other)
  await expectLocked(page)
})

test('after ten minutes without input it warns, any key puts it off, and then it locks', async ({ page }) => {
  await page.clock.install()
  await openCase(page)
  await page.locator('#worries').focus()
  await page.clock.fastForward('07:50')
  await expect(warning(page)).toHaveCount(0)
  await page.clock.fastForward('00:15')
  await expect(warning(page)).toBeVisible()
  await expect(warning(page).getByRole('button')).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  // The key that puts it off does nothing else, and the focus is where it was.
  await page.keyboard.press('x')
  await expect(warning(page)).toHaveCount(0)
  await expect(page.locator('#worries')).toBeFocused()
  await expect(page.locator('#worries')).toHaveValue('')
  await page.clock.fastForward('08:05')
  await expect(warning(page)).toBeVisible()
  await page.mouse.click(5, 5)
  await expect(warning(page)).toHaveCount(0)
  await page.clock.fastForward('08:05')
  await expect(warning(page)).toBeVisible()
  // A desk that is knocked moves the mouse.
  await page.mouse.move(200, 200)
  await page.mouse.move(210, 210)
  await expect(warning(page)).toBeVisible()
  await page.clock.fastForward('02:00')
  await expectLocked(page)
  // Why it is locked is said where the time ran out, with the field in which the focus is, and nowhere else.
  const why = 'Waymark locked itself because nobody had used it for a while.'
  await expect(page.locator('#passphrase')).toHaveAccessibleDescription(why)
  expect(await axeFindings(page)).toEqual([])
  // Painted before the app has come, as by it.
  const letCome = await holdScripts(page, '**/assets/*.js')
  await page.reload({ waitUntil: 'commit' })
  await expect(page.locator('#painted #passphrase')).toHaveAccessibleDescription(why)
  await letCome()
  await expect(page.locator('#painted')).toHaveCount(0)
  await expect(page.locator('#passphrase')).toHaveAccessibleDescription(why)
  await unlock(page)
  await page.keyboard.press('F8')
  await expectLocked(page)
  await expect(page.getByText(why)).toHaveCount(0)
  await expect(page.locator('#passphrase')).toHaveAccessibleDescription('')
})

test('a machine that wakes after the time is locked before the key that woke it counts', async ({ page }) => {
  await page.clock.install()
  await openCase(page)
  await page.clock.pauseAt(Date.now() + 60_000)
  // Asleep, no timer runs; only the clock goes on.
  await page.clock.setSystemTime(Date.now() + 3_600_000)
  await page.keyboard.press('a')
  await expectLocked(page)
})

test('input in one tab keeps the others open, and minutes that are chosen hold in all', async ({
  page,
  context
}) => {
  // One clock for every tab.
  await context.clock.install()
  await openCase(page)
  const other = await context.newPage()
  await openVault(other, '/#/security')
  await other.getByLabel('Lock after this time').selectOption('5')
  await expect(other.getByText('it locks after 5 minutes')).toBeVisible()
  await context.clock.fastForward('03:30')
  await expect(warning(page)).toBeVisible()
  await expect(warning(other)).toBeVisible()
  await other.keyboard.press('Shift')
  await expect(warning(other)).toHaveCount(0)
  await expect(warning(page)).toHaveCount(0)
  await context.clock.fastForward('05:00')
  await expectLocked(page)
  await expectLocked(other)
})

test('Escape three times covers the screen at once, saves, and leaves nothing to come back to but the lock', async ({
  page,
  context
}) => {
  const address = await openCase(page)
  const other = await context.newPage()
  await openVault(other, address)
  await page.bringToFront()
  await page.locator('#worries').fill('Typed a moment before')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.locator('#worries')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.waitForURL('about:blank')
  await other.waitForURL('about:blank')
  await page.goBack()
  await expectLocked(page)
  await page.goto(address)
  await unlock(page)
  await expect(page.locator('#worries')).toHaveValue('Typed a moment before')
})

test('the button leaves quickly too', async ({ page }) => {
  await openCase(page)
  await page.getByRole('button', { name: 'Leave quickly' }).click()
  await page.waitForURL('about:blank')
})

for (const colorScheme of schemes) {
  test(`${colorScheme}: the warning fits 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.clock.install()
    await openCase(page)
    await page.clock.fastForward('08:30')
    await expect(warning(page)).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    const { x, width } = (await warning(page).boundingBox()) ?? { x: -1, width: 0 }
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(320)
    const folder = process.env['WAYMARK_PICTURES']
    if (folder !== undefined) await page.screenshot({ path: `${folder}/warning-${colorScheme}-320.png` })
  })
}

test('once the header is out of sight, the bar that stays locks and says the key', async ({ page }) => {
  const address = await openCase(page)
  const bar = page.locator('.waymark-identity')
  const button = bar.getByRole('button', { name: 'Lock', exact: true })
  // As the button of the header: one name, and its key is told, and seen.
  await expect(button).toHaveAttribute('aria-keyshortcuts', 'F8')
  expect(await button.evaluate((one) => getComputedStyle(one, '::after').content)).toContain('F8')
  await page.goto(address.replace(/opening-page$/, 'people'))
  for (const [width, height] of [
    [1024, 600],
    [683, 400],
    [320, 568]
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await expect(
      page.getByRole('banner').getByRole('button', { name: 'Lock', exact: true })
    ).not.toBeInViewport()
    await expect(button).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    // The button makes the bar no higher than it is without it.
    const high = await bar.evaluate((one) => one.getBoundingClientRect().height)
    const without = await bar.evaluate((one) => {
      const button = one.querySelector('button')
      if (button !== null) button.style.display = 'none'
      const { height } = one.getBoundingClientRect()
      if (button !== null) button.style.display = ''
      return height
    })
    // In between, a long name leaves no room on its line: the bar takes a second, and what has the focus stays clear of it.
    if (width !== 683) expect(high - without, `at ${String(width)}`).toBeLessThan(8)
    expect(await axeFindings(page)).toEqual([])
  }
  const size = await button.boundingBox()
  expect(size?.height).toBeGreaterThanOrEqual(24)
  await button.press('Enter')
  await expectLocked(page)
})
