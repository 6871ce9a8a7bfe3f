import { expect, test, type Locator, type Page } from '@playwright/test'
import { openCase, saved } from './support/opening'
import { openVault, passphraseAsked } from './support/vault'

/** Opens a case on a step that asks for a day which may be today’s. */
async function openDay(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-30T12:00:00Z')
  await openVault(page)
  const caseId = await openCase(page, 'HBR-201')
  await page.goto(`#/case/${caseId}/conclusion`)
  await expect(page.locator('#conclusion-on')).toBeVisible()
}

async function standsAs(page: Page, day: string, month: string, year: string): Promise<void> {
  await expect(page.locator('#conclusion-on')).toHaveValue(day)
  await expect(page.locator('#conclusion-on-month')).toHaveValue(month)
  await expect(page.locator('#conclusion-on-year')).toHaveValue(year)
}

test('what is spoken key by key into a date is no press of T', async ({ page }) => {
  await openDay(page)
  const day = page.locator('#conclusion-on')
  const today = page.locator('[aria-live="polite"]', { hasText: /^30 November 2026$/ })
  for (const words of ['twenty', 'Tuesday', 'the', 'TENTH']) {
    await day.focus()
    await page.keyboard.type(words)
    await standsAs(page, words, '', '')
    await expect(today).toHaveCount(0)
    await day.fill('')
  }
  // Said whole, it is a date, whatever letter it begins with.
  await day.focus()
  await page.keyboard.type('the 24th November 2026.')
  await page.keyboard.press('Tab')
  await standsAs(page, '24', '11', '2026')
  for (const part of ['', '-month', '-year']) await page.locator(`#conclusion-on${part}`).fill('')
  // In the box of another part the letters stand there.
  await page.locator('#conclusion-on-month').focus()
  await page.keyboard.type('th')
  await standsAs(page, '', 'th', '')
  await page.locator('#conclusion-on-month').fill('')
  // T alone is today, however long it is held and whatever is pressed later.
  await day.focus()
  await page.keyboard.press('t')
  await page.keyboard.down('t')
  await page.keyboard.up('t')
  await standsAs(page, '30', '11', '2026')
  await expect(today).toHaveCount(1)
  await page.keyboard.press('Shift')
  await page.keyboard.press('Control+c')
  await standsAs(page, '30', '11', '2026')
  await page.keyboard.press('Tab')
  await page.locator('#conclusion-on-month').press('x')
  await page.locator('#conclusion-on-month').fill('11')
  await day.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('th')
  await standsAs(page, '30th', '11', '2026')
  await page.keyboard.press('Tab')
  await standsAs(page, '30', '11', '2026')
})

test('a day that is said with its month alone is asked for its year, and overwrites no other month', async ({
  page
}) => {
  await openDay(page)
  const day = page.locator('#conclusion-on')
  await day.fill('30 November')
  await page.keyboard.press('Tab')
  await standsAs(page, '30', '11', '')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('#conclusion-on-error')).toContainText('Give the year.')
  await page.locator('#conclusion-on-year').fill('2026.')
  await page.keyboard.press('Tab')
  await standsAs(page, '30', '11', '2026')
  await expect(page.locator('#conclusion-on-error')).toHaveCount(0)
  await day.fill('30 October')
  await page.keyboard.press('Tab')
  await standsAs(page, '30 October', '11', '2026')
  await day.fill('29 November')
  await page.keyboard.press('Tab')
  await standsAs(page, '29', '11', '2026')
})

/** Has no press of a key or a pointer reach Waymark, as of software that presses for somebody. */
async function withoutPresses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const stop = (event: Event) => {
      if ('pressesAreStopped' in globalThis) event.stopImmediatePropagation()
    }
    for (const kind of ['keydown', 'pointerdown', 'touchstart', 'pointermove', 'wheel'])
      addEventListener(kind, stop, true)
  })
}

const warning = (page: Page): Locator => page.getByRole('alertdialog')

test('a click that comes without a press shows that somebody is there; what a script does shows nothing', async ({
  page
}) => {
  await page.clock.install()
  await withoutPresses(page)
  await openVault(page)
  await expect(page.getByRole('button', { name: 'Open a new case' })).toBeVisible()
  await page.evaluate(() => Object.assign(globalThis, { pressesAreStopped: true }))
  for (let times = 0; times < 3; times += 1) {
    await page.clock.fastForward('05:00')
    await page.mouse.click(5, 5)
    await expect(warning(page)).toHaveCount(0)
  }
  await page.clock.fastForward('08:05')
  await expect(warning(page)).toBeVisible()
  await page.mouse.click(5, 5)
  await expect(warning(page)).toHaveCount(0)
  // Nobody is there: no script keeps the vault open by clicking, scrolling or moving the focus.
  for (let minute = 0; minute < 9; minute += 1) {
    await page.evaluate(async () => {
      document.querySelector('main')?.click()
      document.querySelector<HTMLElement>('#main-heading')?.focus()
      document.body.style.minHeight = '3000px'
      const scrolled = new Promise((resolve) => addEventListener('scroll', resolve, { once: true }))
      scrollTo(0, scrollY === 0 ? 500 : 0)
      await scrolled
    })
    await page.clock.fastForward('01:00')
  }
  await expect(warning(page)).toBeVisible()
  await page.clock.fastForward('01:00')
  await expect(passphraseAsked(page)).toBeVisible()
})

test.describe('at 175 % on a small laptop', () => {
  test.use({ viewport: { width: 780, height: 376 } })

  test('a page begins with its heading in sight, however much stands above it', async ({ page }) => {
    await openVault(page)
    const caseId = await openCase(page, 'HBR-202')
    await page.getByRole('radio', { name: 'I suspect it' }).check()
    await saved(page)
    const heading = page.locator('#main-heading')
    for (const at of ['task-list', 'safe-place', 'opening-page', 'who-the-child-is']) {
      await page.goto(`#/case/${caseId}/${at}`)
      await expect(heading).toBeFocused()
      await expect(heading).toBeInViewport({ ratio: 1 })
    }
    // Going on leads there too.
    await page.goto(`#/case/${caseId}/safe-place`)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page).not.toHaveURL(/safe-place/)
    await expect(heading).toBeFocused()
    await expect(heading).toBeInViewport({ ratio: 1 })
    // Where it is in sight, the page stays at its top.
    await page.setViewportSize({ width: 1280, height: 1000 })
    await page.goto(`#/case/${caseId}/task-list`)
    await expect(heading).toBeFocused()
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })
})
