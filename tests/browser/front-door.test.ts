import { expect, test, type Page } from '@playwright/test'
import { copySettled } from './support/disk-space'
import { holdScripts } from './support/held-scripts'
import { axeFindings } from './support/reading'
import { schemes } from './support/schemes'
import { openVault, passphrase, passphraseAsked } from './support/vault'

const doors = ['My cases', 'Practise', 'Read']
const reading = [
  'The guidance',
  'What has changed since 2014',
  'Words and short forms',
  'Resources',
  'About Waymark',
  'Security'
]
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const door = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true })

/** Where each door and each link of the page stands. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, main a, footer p')]
      .filter((one) => one.checkVisibility() && one.closest('.waymark-not-opened') === null)
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        return [one.textContent.trim(), x, y + scrollY, width, height].join(' ')
      })
  )

/** The three lines and the three doors, whatever has run. */
async function expectDoors(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('Waymark')
  const main = page.getByRole('main')
  for (const line of ['arrives in England alone', 'what no plan answers yet', 'stays in this browser'])
    await expect(main.getByText(line)).toBeVisible()
  for (const name of doors) await expect(door(page, name)).toBeVisible()
  await expect(main.getByRole('link')).toHaveText(['My cases', 'Practise', ...reading])
}

const isFilled = (page: Page) => expect(page.locator('#app > *').first()).toBeAttached()
/**
 * The page is begun, and its form is there: it is shown, and heard, once public/vault-expected.js has named its field. Before it, and
 * before the style has come, nothing is painted that anybody could press.
 */
async function begun(page: Page): Promise<void> {
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('#passphrase')).toHaveAttribute('name', /^[a-z]{20}$/)
}
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

test('without scripts the first page shows what Waymark is and its doors, in their style', async ({
  browser
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  await expectDoors(page)
  await expect(page.locator('.waymark-door').first()).toHaveCSS('border-top-width', '4px')
  // What is said after a while covers none of it.
  await expect(page.getByRole('heading', { name: 'Waymark has not opened yet' })).toBeVisible({
    timeout: 20_000
  })
  await expectDoors(page)
  await page.getByRole('link', { name: 'Practise' }).click()
  await expect(page).toHaveURL(/practise\.html$/)
  await context.close()
})

for (const width of [1280, 320])
  test(`the doors are painted before any script, and nothing moves when the scripts run, at ${width} px`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const go = await holdScripts(page)
    await page.goto('/', { waitUntil: 'commit' })
    await expectDoors(page)
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
      .toBe(1)
    await expect(page.locator('#app > *')).toHaveCount(0)
    expect(await fits(page)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    const before = await places(page)
    expect(before.length).toBeGreaterThan(doors.length + reading.length)
    await go()
    await isFilled(page)
    await expect(page.locator('#painted')).toHaveCount(0)
    expect(await places(page)).toEqual(before)
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(
              list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)
            )
          }).observe({ type: 'layout-shift', buffered: true })
          // Where nothing moved, nothing is reported.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
        })
    )
    expect(moved).toBe(0)
  })

test('where no vault stands, the front door says nothing of passphrases and losses; they come one after another', async ({
  page
}) => {
  await page.goto('/')
  await isFilled(page)
  await expectDoors(page)
  await expect(page.getByRole('main')).not.toContainText(/passphrase|recovery key|lost|clear|backup/i)
  await expect(page.getByRole('textbox')).toHaveCount(0)
  // What can be done on each page, and no warning of what cannot be done yet.
  await door(page, 'My cases').getByRole('link').click()
  await expect(heading(page)).toHaveText('Set up your vault')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByRole('main')).not.toContainText(/lost|backup|clear/i)
  await page.locator('#passphrase').fill('marsh lantern copper violin tide')
  await page.locator('#passphrase-again').fill('marsh lantern copper violin tide')
  await page.getByRole('button', { name: 'Set up the vault' }).click()
  await expect(heading(page)).toHaveText('Keep your recovery key')
  const text = await page.getByRole('main').innerText()
  const order = [
    'Nobody can recover a case without',
    'only a backup brings the cases back',
    'Type group',
    'Whether this browser keeps the vault'
  ].map((one) => text.indexOf(one))
  expect(order).toEqual([...order].sort((one, other) => one - other))
  expect(order[0]).toBeGreaterThanOrEqual(0)
})

for (const colorScheme of schemes)
  test(`${colorScheme}: what is read is reached from the door without a vault, and leads back to it`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 720 })
    await page.goto('/')
    await isFilled(page)
    expect(await axeFindings(page)).toEqual([])
    for (const name of reading) {
      await page.getByRole('main').getByRole('link', { name }).click()
      await expect(heading(page)).toHaveText(name)
      await expect(heading(page)).toBeFocused()
      expect(await page.title()).toContain(name)
      expect(await fits(page), name).toBe(true)
      expect(await axeFindings(page), name).toEqual([])
      // Nothing that sets something of a vault.
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
      await page.getByRole('banner').getByRole('link', { name: 'My cases' }).click()
      await expectDoors(page)
      await expect(heading(page)).toBeFocused()
      expect(await page.title()).toBe('Waymark')
    }
    // A paragraph is read too, at its address.
    await page.goto('/#/guidance/30')
    await page.reload()
    await expect(heading(page)).not.toHaveText('Waymark')
    await expect(page.getByRole('heading', { name: 'What it asks' })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
  })

test('two clicks lead from the front door into the first scene of the short scenario', async ({ page }) => {
  await page.goto('/')
  await isFilled(page)
  await page.getByRole('link', { name: 'Practise' }).click()
  await page
    .getByRole('button', { name: /^Begin/ })
    .first()
    .click()
  await expect(heading(page)).toHaveText('Friday, 21.40. The front office')
  await expect(page.getByText('A girl is sitting in our front office')).toBeVisible()
})

test('where a vault stands, its passphrase is asked for on the front door, and the focus is there', async ({
  page
}) => {
  await openVault(page)
  const names: (string | null)[] = []
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('about:blank')
    // What says that a vault stood comes by itself; the app does not.
    const go = await holdScripts(page, '**/assets/*.js')
    await page.goto('/', { waitUntil: 'commit' })
    await expect(passphraseAsked(page)).toBeVisible()
    const field = page.locator('#passphrase')
    await expect(field).toBeFocused()
    await expect(page.getByRole('main').getByRole('link')).toHaveText(['Practise', ...reading])
    names.push(await field.getAttribute('name'))
    expect(await axeFindings(page)).toEqual([])
    const before = await places(page)
    await page.keyboard.type('marsh lantern copper')
    for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('ArrowLeft')
    await go()
    await isFilled(page)
    await expect(page.locator('#painted')).toHaveCount(0)
    // What was typed stands there, is typed on where it was left, and the form of the app has it.
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('marsh lantern copper')
    await page.keyboard.type('and ')
    await expect(field).toHaveValue('marsh lantern and copper')
    names.push(await field.getAttribute('name'))
    await page.keyboard.press('Enter')
    await expect(page.getByText('This is not the passphrase').first()).toBeVisible()
    await page.reload()
    await expect(field).toBeFocused()
    await isFilled(page)
    // Nothing has moved.
    expect(await places(page)).toEqual(before)
    expect(await fits(page)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await page.unrouteAll()
  }
  expect(new Set(names).size).toBe(4)
  for (const name of names) expect(name).toMatch(/^[a-z]{20}$/)
  // So too for whoever comes back to it.
  await page.getByRole('main').getByRole('link', { name: 'Resources' }).click()
  await expect(heading(page)).toBeFocused()
  await page.getByRole('banner').getByRole('link', { name: 'My cases' }).click()
  await expect(page.locator('#passphrase')).toBeFocused()
})

for (const by of ['Enter', 'its button'])
  test(`a passphrase that is sent by ${by} before the app has come opens the vault, and stands in no address`, async ({
    page
  }) => {
    await openVault(page)
    await page.goto('about:blank')
    const go = await holdScripts(page, '**/assets/*.js')
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await begun(page)
    await page.locator('#passphrase').fill(passphrase)
    if (by === 'Enter') await page.keyboard.press('Enter')
    else await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Unlocking' })).toBeVisible()
    // Not by the policy alone.
    const isStopped = await page
      .locator('#passphrase')
      .evaluate(
        (field) =>
          !(field as HTMLInputElement).form?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }))
      )
    expect(isStopped).toBe(true)
    await go()
    await expect(page.getByRole('banner').getByRole('button', { name: 'Lock', exact: true })).toBeVisible()
    expect(addresses.filter((one) => one.includes('?') || one.includes('marsh'))).toEqual([])
  })

test('what was sent early waits for the look: that the vault was put back is read first, and then it is sent again', async ({
  page,
  context
}) => {
  await openVault(page)
  await copySettled(page)
  await page.goto('about:blank')
  const clearing = await context.newPage()
  await clearing.goto('/favicon.svg')
  await clearing.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('waymark-vault').onsuccess = resolve
      })
  )
  const go = await holdScripts(page, '**/assets/*.js')
  await begun(page)
  await page.locator('#passphrase').fill(passphrase)
  await page.keyboard.press('Enter')
  await go()
  await expect(page.getByRole('main')).toContainText('This browser had lost the vault')
  await expect(page.locator('#passphrase')).toHaveValue(passphrase)
  await expect(page.getByRole('banner').getByRole('button', { name: 'Lock', exact: true })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner').getByRole('button', { name: 'Lock', exact: true })).toBeVisible()
})

test('what was sent and then changed is not sent, and what was sent empty is said to be', async ({
  page
}) => {
  await openVault(page)
  for (const [text, then, said] of [
    [passphrase, 'more', undefined],
    ['', '', 'Give the passphrase']
  ] as const) {
    await page.goto('about:blank')
    const go = await holdScripts(page, '**/assets/*.js')
    await begun(page)
    const field = page.locator('#passphrase')
    await field.fill(text)
    await page.keyboard.press('Enter')
    await page.keyboard.type(then)
    await go()
    await isFilled(page)
    await expect(page.locator('#painted')).toHaveCount(0)
    await expect(field).toHaveValue(`${text}${then}`)
    if (said === undefined) await expect(field).toBeFocused()
    else await expect(page.locator('#passphrase-error')).toContainText(said)
    await expect(page.locator('#passphrase-error')).toHaveCount(said === undefined ? 0 : 1)
    await page.unrouteAll()
  }
})

test('where somebody stands under the unlock form is kept, with what they have opened', async ({ page }) => {
  await openVault(page)
  await page.goto('about:blank')
  const go = await holdScripts(page, '**/assets/*.js')
  await begun(page)
  const summary = page.locator('summary', { hasText: 'I have neither' })
  await expect(summary).toBeVisible()
  await summary.focus()
  await expect(summary).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('If it is yours, nobody can open it again')).toBeVisible()
  // Nothing is deleted before it is known what stands here.
  await expect(page.getByRole('button', { name: 'Delete this vault' })).toHaveCount(0)
  await go()
  await expect(page.getByRole('button', { name: 'Delete this vault' })).toBeVisible()
  await expect(summary).toBeFocused()
})

test('what is pressed in the unlock form before the app has come is done once it has', async ({ page }) => {
  await openVault(page)
  const opened = async (press: () => Promise<void>) => {
    await page.goto('about:blank')
    const go = await holdScripts(page, '**/assets/*.js')
    await begun(page)
    await page.locator('#passphrase').fill(passphrase)
    await press()
    await go()
    await expect(page.locator('#painted')).toHaveCount(0)
    await page.unrouteAll()
  }
  const show = page.getByRole('button', { name: /^Show/ })
  await opened(() => show.click())
  await expect(page.locator('#passphrase')).toHaveAttribute('type', 'text')
  await expect(page.locator('#passphrase')).toHaveValue(passphrase)
  await opened(() => show.dblclick())
  await expect(page.locator('#passphrase')).toHaveAttribute('type', 'password')
  await opened(() => page.getByRole('button', { name: 'Use the recovery key' }).click())
  await expect(page.locator('#recovery-key')).toBeFocused()
  await expect(page.locator('#recovery-key')).toHaveValue('')
})

test('a vault that the browser has lost is asked for until that is known', async ({ page, context }) => {
  await openVault(page)
  await page.goto('about:blank')
  const clearing = await context.newPage()
  await clearing.goto('/favicon.svg')
  await clearing.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '')
    for (const name of await caches.keys()) await caches.delete(name)
  })
  const go = await holdScripts(page, '**/assets/*.js')
  await begun(page)
  await page.locator('#passphrase').fill('marsh lantern')
  await go()
  await expect(door(page, 'My cases')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('A vault stood in this browser')
  await expect(page.getByRole('textbox')).toHaveCount(0)
})

test('a page that needs no vault is painted without its passphrase', async ({ page }) => {
  await openVault(page)
  await page.goto('about:blank')
  const go = await holdScripts(page, '**/assets/*.js')
  for (const hash of ['guidance/30', 'security']) {
    await page.goto(`/#/${hash}`, { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // What decides it has come by then, and has named the field.
    await expect(page.locator('#passphrase')).toHaveAttribute('name', /^[a-z]{20}$/)
    await expect(page.locator('#passphrase')).toBeHidden()
    await page.goto('about:blank')
  }
  // A page of a case does.
  await page.goto('/#/case/1/actions', { waitUntil: 'commit' })
  await expect(page.locator('#passphrase')).toBeFocused()
  await go()
  await expect(page.locator('#painted')).toHaveCount(0)
})

test('whoever has gone to a link before the scripts have come stays on it', async ({ page }) => {
  await openVault(page)
  await page.goto('about:blank')
  const go = await holdScripts(page, '**/assets/*.js')
  await page.goto('/', { waitUntil: 'commit' })
  await expect(passphraseAsked(page)).toBeVisible()
  const practise = page.getByRole('link', { name: 'Practise' })
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('Tab')
    if (await practise.evaluate((one) => one === document.activeElement)) break
  }
  await expect(practise).toBeFocused()
  await go()
  await expect(passphraseAsked(page)).toBeVisible()
  await expect(practise).toBeFocused()
})

test('locked on a page that is read without a vault, somebody is asked for the passphrase', async ({
  page,
  context
}) => {
  await openVault(page, '/#/glossary')
  const other = await context.newPage()
  await openVault(other, '/#/security')
  await other.keyboard.press('F8')
  for (const tab of [page, other]) {
    await expect(passphraseAsked(tab)).toBeVisible()
    await expect(tab.locator('#passphrase')).toBeFocused()
  }
})
