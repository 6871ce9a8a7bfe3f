import { expect, test, type Page } from '@playwright/test'
import { broughtOverByFile, loseTheStore, withStoreThatMayGo } from './support/out-of-reach'
import { offer, textOfFile } from './support/sealed'
import { openVault, setUp, unlock, passphraseAsked } from './support/vault'
import { saved } from './support/opening'

/** A case that is open and saved, with the address's data about to be cleared from another tab. */
async function begin(page: Page): Promise<{ readonly other: Page; clear(): Promise<void> }> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('CLR-1')
  await saved(page)
  const other = await page.context().newPage()
  await other.goto('/')
  await expect(passphraseAsked(other)).toBeVisible()
  const clear = async () => {
    const session = await page.context().newCDPSession(other)
    const { origin } = new URL(other.url())
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  }
  return { other, clear }
}

/** The words are on screen, with the way to take them along before the page's own part, and nothing says to reload. */
async function wordsAreInReach(page: Page, words: string): Promise<void> {
  await expect(page.locator('#worries')).toHaveValue(words)
  await expect(offer(page)).toBeVisible()
  await expect(page.locator('body')).not.toContainText(/reload/i, { useInnerText: true })
}

async function lock(page: Page): Promise<void> {
  await page.keyboard.press('F8')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked, and something is not saved')
  await expect(page.locator('#worries')).toBeHidden()
}

test('data that is cleared under a case with something unsaved leaves it unlocked by its passphrase, and to be put back', async ({
  page
}) => {
  const { clear } = await begin(page)
  await clear()
  await page.locator('#worries').fill('Typed after the data was cleared')
  await expect(page.getByRole('alert').getByText(/^Not saved: the browser has cleared/)).toBeVisible()
  await lock(page)
  await page.locator('#passphrase').fill('somebody else’s guess at it')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.locator('#passphrase-error')).toContainText('This is not the passphrase')
  await unlock(page)
  await wordsAreInReach(page, 'Typed after the data was cleared')
  expect(await textOfFile(page)).toContain('Typed after the data was cleared')
  // Whoever cleared it may have meant to: it comes back where somebody says so, and not before.
  const names = await page.evaluate(async () => (await caches.keys()).join(' '))
  expect(names).not.toContain('waymark-vault')
  await page.getByRole('button', { name: 'Put this case back into this browser' }).click()
  await saved(page)
  await page.keyboard.press('F8')
  await expect(passphraseAsked(page)).toBeVisible()
  await unlock(page)
  await expect(page.locator('#worries')).toHaveValue('Typed after the data was cleared')
})

test('a case that was saved, and whose store was cleared, is the last copy: it is not locked away', async ({
  page
}) => {
  const { clear } = await begin(page)
  await page.locator('#worries').fill('Saved before the data was cleared')
  await saved(page)
  await clear()
  await lock(page)
  await unlock(page)
  await wordsAreInReach(page, 'Saved before the data was cleared')
})

test('a tab that no longer reaches the store keeps what was typed, and says how its file comes in in a new tab', async ({
  page
}) => {
  await withStoreThatMayGo(page)
  const { clear, other } = await begin(page)
  await clear()
  await other.close()
  await loseTheStore(page)
  await page.locator('#worries').fill('Typed where the store is out of reach')
  await expect(page.getByRole('alert').getByText(/^Not saved: the browser’s store failed/)).toBeVisible()
  await wordsAreInReach(page, 'Typed where the store is out of reach')
  await expect(page.getByRole('button', { name: 'Put this case back into this browser' })).toHaveCount(0)
  await lock(page)
  await unlock(page)
  await wordsAreInReach(page, 'Typed where the store is out of reach')
  await broughtOverByFile(page, 'Typed where the store is out of reach')
})

test('a vault that another tab makes after the data was cleared takes nothing from what is unsaved', async ({
  page
}) => {
  const { other, clear } = await begin(page)
  await clear()
  await page.locator('#worries').fill('Typed after the data was cleared')
  await expect(page.getByRole('alert').getByText(/^Not saved/)).toBeVisible()
  await other.reload()
  await setUp(other)
  await page.bringToFront()
  await wordsAreInReach(page, 'Typed after the data was cleared')
  await lock(page)
  await unlock(page)
  await wordsAreInReach(page, 'Typed after the data was cleared')
  await page.getByRole('button', { name: 'Put this case back into this browser' }).click()
  await expect(page.getByText('Another vault stands in this browser now')).toBeVisible()
  expect(await textOfFile(page)).toContain('Typed after the data was cleared')
})
