import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { Decrypter } from 'age-encryption'
import { keepWaiting } from './support/busy-store'
import { axeFindings } from './support/reading'
import { lookFrom, withoutLooking } from './support/disk-space'
import { failWith, withStoreThatMayFail } from './support/store-faults'
import { openVault, passphrase, unlock, passphraseAsked } from './support/vault'
import { saved } from './support/opening'

async function openCase(page: Page): Promise<void> {
  await withStoreThatMayFail(page)
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('FLT-1')
  await saved(page)
}

test('what cannot be saved stays on the screen, says why, and can be taken along encrypted', async ({
  page
}) => {
  await openCase(page)
  await failWith(page, 'QuotaExceededError')
  await page.locator('#worries').fill('There is no room for this')
  await expect(page.getByRole('alert').getByText('there is no room left')).toBeVisible()
  await expect(page.locator('#worries')).toHaveValue('There is no room for this')
  expect(await axeFindings(page)).toEqual([])
  await page.getByText('Download this case, encrypted').click()
  await page.locator('#sealed-passphrase').fill(passphrase)
  await page.locator('#sealed-passphrase-again').fill(passphrase)
  expect(await axeFindings(page)).toEqual([])
  const folder = process.env['WAYMARK_PICTURES']
  if (folder !== undefined) {
    await page.setViewportSize({ width: 320, height: 900 })
    await page.screenshot({ path: `${folder}/not-saved-320.png`, fullPage: true })
  }
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download it' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('case_FLT-1_encrypted.age')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  const text = await decrypter.decrypt(await readFile(await download.path()), 'text')
  expect(text).toContain('There is no room for this')
  // The file has the passphrase of the vault: nobody is kept from it, and it is said.
  await expect(page.getByText('This file has the passphrase of your vault.')).toBeVisible()
  // As soon as there is room again, it is saved as usual.
  await failWith(page, undefined)
  await page.locator('#worries').fill('There is room again')
  await saved(page)
  await expect(page.getByText('Download this case, encrypted')).toHaveCount(0)
})

test('while something is unsaved its file is offered before everything else of each page of the case, to the eye and to the keyboard', async ({
  page
}) => {
  await openCase(page)
  await failWith(page, 'QuotaExceededError')
  await page.locator('#worries').fill('There is no room for this')
  const offer = page.getByText('Download this case, encrypted')
  const id = new URL(page.url()).hash.split('/')[2] ?? ''
  for (const place of ['opening-page', 'check-immediate-safety', 'finishing', '', 'documents', 'people']) {
    await page.goto(`/#/case/${id}/${place}`)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(offer).toHaveCount(1)
    const below = main.locator('h1, h2, a, button, input, textarea, select, summary')
    expect(await below.count(), place).toBeGreaterThan(1)
    const top = (await offer.boundingBox())?.y ?? Infinity
    expect(top, place).toBeLessThan((await main.getByRole('heading', { level: 1 }).boundingBox())?.y ?? 0)
    // Whatever else the page has to read, press or fill in comes after it.
    const before = await offer.evaluate((one) => {
      const all = [
        ...document.querySelectorAll('main :is(h1, h2, a, button, input, textarea, select, summary)')
      ]
      const isAfter = (other: Element) =>
        (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      return all.filter((other) => !other.contains(one) && !isAfter(other)).map(({ outerHTML }) => outerHTML)
    })
    expect(before, place).toEqual([])
  }
})

test('while something is unsaved, a part of Waymark that cannot be loaded has nobody load the page anew', async ({
  page
}) => {
  await openCase(page)
  await failWith(page, 'QuotaExceededError')
  await page.locator('#worries').fill('Only in memory')
  await expect(page.getByRole('alert').getByText('there is no room left')).toBeVisible()
  await page.route(/assets\/ActionsScreen-.*\.js$/, (route) => route.abort())
  await page.goto(page.url().replace('opening-page', 'actions'))
  const missing = page.getByRole('region', { name: 'A part of Waymark could not be loaded' })
  await expect(missing).toContainText('kept nowhere but in this tab')
  const say = /reload|load this page|refresh/i
  await expect(page.locator('body')).not.toContainText(say, { useInnerText: true })
  expect(await axeFindings(page)).toEqual([])
  // Nor where the case was left, and the list of cases holds it.
  await page.getByRole('banner').getByRole('link', { name: 'Cases' }).click()
  await expect(page.getByRole('link', { name: 'Open the case, to see why' })).toBeVisible()
  await expect(missing).toContainText('kept nowhere but in this tab')
  await expect(page.locator('body')).not.toContainText(say, { useInnerText: true })
  // Nor behind the lock.
  await page.keyboard.press('F8')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked, and something is not saved')
  await expect(page.locator('body')).not.toContainText(say, { useInnerText: true })
  await unlock(page)
  await page.getByRole('link', { name: 'Open the case, to see why' }).click()
  await expect(page.locator('#worries')).toHaveValue('Only in memory')
  // Once it is saved, the page may be loaded anew, and it says so.
  await failWith(page, undefined)
  await page.locator('#worries').fill('There is room again')
  await saved(page)
  await missing.getByRole('button', { name: 'Reload this page' }).click()
  await unlock(page)
  await expect(page.locator('#worries')).toHaveValue('There is room again')
})

test('what cannot be saved is not lost by locking: it is hidden, and the passphrase shows it again', async ({
  page
}) => {
  await openCase(page)
  await failWith(page, 'AbortError')
  await page.locator('#worries').fill('Only in memory')
  await page.keyboard.press('F8')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked, and something is not saved')
  await expect(page.locator('#worries')).toBeHidden()
  await expect(page.getByText('FLT-1', { exact: true })).toBeHidden()
  // Nor does paper say whose it is, which has a head of its own.
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.waymark-printed-head')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  expect(await axeFindings(page)).toEqual([])
  await page.locator('#passphrase').fill('somebody else’s guess at it')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.locator('#passphrase-error')).toBeVisible()
  await expect(page.locator('#worries')).toBeHidden()
  await page.locator('#passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.locator('#worries')).toBeVisible()
  await expect(page.locator('#worries')).toHaveValue('Only in memory')
  await failWith(page, undefined)
  await page.keyboard.press('F8')
  await expect(passphraseAsked(page)).toBeVisible()
  await page.locator('#passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.locator('#worries')).toHaveValue('Only in memory')
})

test('what cannot be saved when the time runs out is held back, and stays shown once it is unlocked', async ({
  page
}) => {
  await page.clock.install()
  await openCase(page)
  await failWith(page, 'QuotaExceededError')
  await page.locator('#worries').fill('Only in memory')
  await page.clock.fastForward('08:05')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await page.clock.fastForward('02:00')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked, and something is not saved')
  await unlock(page)
  await page.clock.fastForward('01:00')
  await expect(page.locator('#worries')).toHaveValue('Only in memory')
  await page.locator('#worries').fill('Typed after it was shown again')
  await failWith(page, undefined)
  await page.locator('#worries').fill('There is room again')
  await saved(page)
})

test('a case that is left with something unsaved is not lost: the list says so, and it opens as it was', async ({
  page
}) => {
  await openCase(page)
  await page.locator('#reference').fill(`FLT-1 ${'unbroken'.repeat(12)}`)
  await saved(page)
  await failWith(page, 'QuotaExceededError')
  await page.locator('#worries').fill('Only in memory')
  await page.getByRole('banner').getByRole('link', { name: 'Cases' }).click()
  const warning = page.getByRole('alert').filter({ hasText: /Something in FLT-1 .*could not be saved/ })
  await expect(warning).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 720 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  // Neither locking nor a new build loads the page over it.
  await page.keyboard.press('F8')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked, and something is not saved')
  await unlock(page)
  await page.getByRole('link', { name: 'Open the case, to see why' }).click()
  await expect(page.locator('#worries')).toHaveValue('Only in memory')
  await expect(page.getByRole('alert').getByText('there is no room left')).toBeVisible()
  await failWith(page, undefined)
  await page.getByRole('banner').getByRole('link', { name: 'Cases' }).click()
  await expect(page.getByRole('link', { name: /^FLT-1/ })).toBeVisible()
  await expect(warning).toHaveCount(0)
  await page.getByRole('link', { name: /^FLT-1/ }).click()
  await expect(page.locator('#worries')).toHaveValue('Only in memory')
})

test('a store that never answers leaves nobody before an empty page: what was typed is held, offered, and saved once it answers', async ({
  page
}) => {
  await openCase(page)
  const letGo = await keepWaiting(page, 'waymark-vault')
  await page.locator('#worries').fill('Only in memory')
  await page.keyboard.press('F8')
  await expect(page.locator('#worries')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked, and something is not saved')
  await unlock(page)
  await expect(page.locator('#worries')).toHaveValue('Only in memory')
  await expect(page.getByRole('alert').getByText('Not saved: the browser’s store failed')).toBeVisible()
  await expect(page.getByText('Download this case, encrypted')).toBeVisible()
  // The list cannot be had either, and says so; the case is there.
  await page.getByRole('banner').getByRole('link', { name: 'Cases' }).click()
  const warning = page.getByRole('alert').filter({ hasText: 'Something in FLT-1 could not be saved' })
  await expect(warning).toBeVisible()
  await expect(page.getByText('Download this case, encrypted')).toBeVisible()
  await expect(page.getByText('The browser’s store could not be read')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'Open the case, to see why' }).click()
  await expect(page.locator('#worries')).toHaveValue('Only in memory')
  await letGo()
  await saved(page)
  await page.keyboard.press('F8')
  await expect(passphraseAsked(page)).toBeVisible()
  await unlock(page)
  await expect(page.locator('#worries')).toHaveValue('Only in memory')
})

test('local details that cannot be saved outlast their page, hold the lock back, and are saved once they can be', async ({
  page
}) => {
  await openCase(page)
  await page.getByRole('banner').getByRole('link', { name: 'Local details' }).click()
  await expect(page.locator('#detail-team')).toBeVisible()
  await failWith(page, 'QuotaExceededError')
  await page.locator('#detail-team').fill('Dover team')
  await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'About' }).click()
  await page.keyboard.press('F8')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked, and something is not saved')
  await unlock(page)
  await page.getByRole('banner').getByRole('link', { name: 'Local details' }).click()
  await expect(page.locator('#detail-team')).toHaveValue('Dover team')
  await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible()
  await failWith(page, undefined)
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  await page.keyboard.press('F8')
  await expect(passphraseAsked(page)).toBeVisible()
  await unlock(page)
  await expect(page.locator('#detail-team')).toHaveValue('Dover team')
})

test('a browser without a store says so before anything is asked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
  })
  await page.goto('/')
  await expect(
    page.getByRole('heading', { level: 2, name: 'Your cases cannot be opened in this window' })
  ).toBeVisible()
  await expect(page.getByText('Use an ordinary window')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  // The other doors need no store.
  await page.getByRole('link', { name: 'Practise' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practise with a scenario')
})

test('what the browser answered about keeping the vault is said before anything of a case is typed', async ({
  page
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => Promise.resolve(true)
  })
  await page.goto('/#/set-up')
  await page.locator('#passphrase').fill(passphrase)
  await page.locator('#passphrase-again').fill(passphrase)
  await page.getByRole('button', { name: 'Set up the vault' }).click()
  await expect(page.getByText('it will not clear the vault by itself')).toBeVisible()
})

test('a window that looks private is warned of before anything is typed', async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'))
  })
  await page.goto('/#/set-up')
  await expect(page.getByText('This looks like a private window.')).toBeVisible()
})

// A look takes all the room for a moment: what would be written then would find none, and could cost the vault (decision 49).
test('while another tab looks for room nothing is written, and afterwards it is', async ({ page }) => {
  // This tab looks for none, so that it is the write that waits.
  await withoutLooking(page)
  await openCase(page)
  const endLook = await lookFrom(page)
  await page.locator('#worries').fill('Typed while somebody looks')
  const waits = () =>
    page.evaluate(async () =>
      ((await navigator.locks.query()).pending ?? []).some(
        ({ name }) => name === 'waymark-look-for-disk-space'
      )
    )
  await expect.poll(waits).toBe(true)
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toHaveCount(0)
  await endLook()
  await saved(page)
  await expect(page.locator('#worries')).toHaveValue('Typed while somebody looks')
})
