import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { newProfile, type Profile } from '../support/profile'
import { copySettled, withoutLooking } from '../support/disk-space'
import { broughtOverByFile } from '../support/out-of-reach'
import { newSmallDisk } from '../support/small-disk'
import { offer, textOfFile } from '../support/sealed'
import { openVault, unlock, passphraseAsked } from '../support/vault'

const megabyte = 1024 * 1024
// A save that failed is tried again after five seconds, and a busy machine takes some of them: a limit for what hangs.
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible({ timeout: 120_000 })
const reserve = (page: Page) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    const file = await folder.getFileHandle('waymark-vault-reserve').catch(() => undefined)
    return file === undefined ? 0 : (await file.getFile()).size
  })

/** Whether a vault stands in the browser: its key does. It is looked at past all that Waymark does, and nothing is made by that. */
const vaultStands = (page: Page) =>
  page.evaluate(async () => {
    const found = await indexedDB.databases()
    if (!found.some(({ name }) => name === 'waymark-vault')) return false
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('waymark-vault')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('The database cannot be opened.'))
    })
    try {
      return await new Promise<boolean>((resolve, reject) => {
        const request = database.transaction('keys').objectStore('keys').count()
        request.onsuccess = () => resolve(request.result > 0)
        request.onerror = () => reject(new Error('The keys cannot be counted.'))
      })
    } finally {
      database.close()
    }
  })

/** A profile on a small disk, and a browser on it with a vault and one case that is saved. */
async function begin(baseURL: string | undefined, prepare: (profile: Profile) => void = () => undefined) {
  const disk = newSmallDisk(90)
  const profile = newProfile({ where: disk.folder })
  prepare(profile)
  const browser = await profile.start()
  const { page } = browser
  page.setDefaultTimeout(15_000)
  await openVault(page, baseURL)
  // The worker keeps Waymark's files on the same disk: on a busy machine it would take the room that a test leaves.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('DSK-1')
  await saved(page)
  return { disk, profile, browser, page }
}

type Begun = Awaited<ReturnType<typeof begin>>

async function onSmallDisk(
  baseURL: string | undefined,
  work: (begun: Begun) => Promise<void>,
  prepare?: (profile: Profile) => void
): Promise<void> {
  const begun = await begin(baseURL, prepare)
  try {
    await work(begun)
  } finally {
    begun.profile.remove()
    begun.disk.remove()
  }
}

/** Waits until the reserve is written: some seconds after a vault was opened. */
const reserved = (page: Page) => expect.poll(() => reserve(page), { timeout: 120_000 }).toBe(4 * megabyte)

/** What Chromium writes to its settings when it has promised an address to keep what it stores. */
const promised = (baseURL: string | undefined) => (profile: Profile) => {
  const settings = { [`${new URL(baseURL ?? '').origin},*`]: { setting: 1 } }
  const preferences = { profile: { content_settings: { exceptions: { durable_storage: settings } } } }
  const file = join(profile.folder, 'Default', 'Preferences')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(preferences))
}

/** What cannot be packed into less than it is. */
const longText = () => randomBytes(6_000).toString('base64')

/**
 * Types while another program takes all the room that is left, until something of that is seen.
 * @param leave how much the other program leaves
 * @param still what is waited for before the other program takes more
 * @returns what was typed last
 */
async function typeWhileFilling(
  { disk, page }: Begun,
  words: string,
  leave: number,
  seen: () => Promise<void>,
  still: () => Promise<void> = () => Promise.resolve()
): Promise<string> {
  let typed = words
  await expect(async () => {
    await still()
    disk.fill(leave)
    typed = `${words} ${longText()}`
    await page.locator('#worries').fill(typed)
    await seen()
  }).toPass({ timeout: 240_000 })
  return typed
}

/** How long a browser that has room again may refuse to say what it has, in milliseconds, before it is taken never to say it in this tab. */
const refusing = 15_000

/**
 * Whether the vault stands, once the browser says so. On a disk without any room Chromium can refuse to open what it has: that is no answer, and it is asked
 * again with room. Where it has cleared the store, it can refuse that tab for good (Chromium 156).
 */
async function whatStands({ disk, page }: Begun): Promise<'stands' | 'gone' | 'out of reach'> {
  const end = Date.now() + refusing
  for (;;) {
    const stands = await vaultStands(page).catch(() => undefined)
    if (stands !== undefined) return stands ? 'stands' : 'gone'
    if (Date.now() > end) return 'out of reach'
    disk.clear()
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
  }
}

const notSaved = (page: Page) => () =>
  expect(page.getByRole('alert').getByText(/^Not saved/)).toBeVisible({ timeout: 1_500 })

/** Locks over something unsaved, is refused with another passphrase, and unlocks with the right one. */
async function lockAndUnlock(page: Page): Promise<void> {
  await page.keyboard.press('F8')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked, and something is not saved')
  await expect(page.locator('#worries')).toBeHidden()
  await expect(page.locator('body')).not.toContainText(/reload/i, { useInnerText: true })
  await page.locator('#passphrase').fill('somebody else’s guess at it')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.locator('#passphrase-error')).toContainText('This is not the passphrase')
  await expect(page.locator('#worries')).toBeHidden()
  await unlock(page)
}

/** Whoever sees the case has the words on screen and, before anything else, the file of it; nothing says to reload. */
async function wordsAreInReach(page: Page, words: string): Promise<void> {
  await expect(page.locator('#worries')).toHaveValue(words)
  await expect(offer(page)).toBeVisible()
  await expect(page.locator('body')).not.toContainText(/reload/i, { useInnerText: true })
  const comesFirst = await offer(page).evaluate(
    (offered) =>
      (offered.compareDocumentPosition(document.querySelector('main') ?? document.body) &
        Node.DOCUMENT_POSITION_FOLLOWING) !==
      0
  )
  expect(comesFirst).toBe(true)
}

test('a disk that fills up while somebody types costs neither the vault nor a word, and is warned of before', async ({
  baseURL
}) => {
  test.setTimeout(600_000)
  await onSmallDisk(baseURL, async (begun) => {
    const { disk, page } = begun
    await reserved(page)
    disk.fill(10 * megabyte)
    const warning = page.getByText('This computer is running out of room')
    // It is looked every twenty seconds, and a look that a busy machine does not answer in time says nothing: a limit for what hangs.
    await expect(warning).toBeVisible({ timeout: 120_000 })
    await page.locator('#worries').fill('Typed while there is some room')
    await saved(page)

    // Room that is taken between the look for it and the write is what nobody can know of: none is taken while something is saved.
    const isSaved = async () => {
      await saved(page)
      await copySettled(page)
    }
    // Nearly full: the reserve goes, and with it there is room for what is typed.
    await typeWhileFilling(
      begun,
      'Typed where only the reserve had room',
      megabyte,
      // Filled again before the reserve has gone, the disk would lose the room that it gives.
      () => expect.poll(() => reserve(page), { timeout: 20_000 }).toBe(0),
      isSaved
    )
    await saved(page)

    // Full, but for a little: nothing is asked of the disk that it would refuse.
    const words = await typeWhileFilling(
      begun,
      'Typed where there is no room',
      megabyte,
      // Where Chromium has given room back meanwhile, it is saved after all, and more is typed.
      () =>
        expect(page.getByRole('alert').getByText('there is no room left')).toBeVisible({ timeout: 15_000 }),
      isSaved
    )
    disk.fill()
    await wordsAreInReach(page, words)
    expect(await vaultStands(page)).toBe(true)
    await lockAndUnlock(page)
    await wordsAreInReach(page, words)
    expect(await textOfFile(page)).toContain(words)
    expect(await vaultStands(page)).toBe(true)

    // There is room again: it is saved by itself, and the reserve comes back.
    disk.clear()
    await saved(page)
    await expect(offer(page)).toHaveCount(0)
    await expect(warning).toHaveCount(0, { timeout: 120_000 })
    await reserved(page)
    await page.keyboard.press('F8')
    await expect(passphraseAsked(page)).toBeVisible()
    await unlock(page)
    await expect(page.locator('#worries')).toHaveValue(words)
  })
})

test('where the full disk has cost the vault, what was typed is unlocked, taken along and put back', async ({
  baseURL
}) => {
  test.setTimeout(600_000)
  await onSmallDisk(baseURL, async (begun) => {
    const { disk, page } = begun
    await withoutLooking(page)
    await page.reload()
    await unlock(page)
    const looked: Awaited<ReturnType<typeof whatStands>>[] = []
    // Where a write failed without costing the vault, more is typed until one does.
    const words = await typeWhileFilling(begun, 'Typed into a full disk', 0, async () => {
      await notSaved(page)()
      const found = await whatStands(begun)
      looked.push(found)
      expect(found).not.toBe('stands')
    })
    disk.fill()
    await wordsAreInReach(page, words)
    await lockAndUnlock(page)
    await wordsAreInReach(page, words)
    if (looked.at(-1) === 'out of reach') {
      disk.clear()
      await broughtOverByFile(page, words)
      return
    }
    expect(await textOfFile(page)).toContain(words)

    // Nothing is put back where nobody asks for that; then it is saved under the same keys.
    disk.clear()
    const back = page.getByRole('button', { name: 'Put this case back into this browser' })
    await expect(back).toBeVisible({ timeout: 15_000 })
    await back.click()
    await saved(page)
    await expect(offer(page)).toHaveCount(0)
    await page.keyboard.press('F8')
    await expect(passphraseAsked(page)).toBeVisible()
    await unlock(page)
    await expect(page.locator('#reference')).toHaveValue('DSK-1')
    await expect(page.locator('#worries')).toHaveValue(words)
  })
})

test('where the browser has promised to keep the vault, a full disk costs nothing of it', async ({
  baseURL
}) => {
  test.setTimeout(600_000)
  await onSmallDisk(
    baseURL,
    async (begun) => {
      const { disk, page } = begun
      expect(await page.evaluate(() => navigator.storage.persisted())).toBe(true)
      await withoutLooking(page)
      await page.reload()
      await unlock(page)
      const words = await typeWhileFilling(begun, 'Typed into a full disk', 0, notSaved(page))
      await expect(page.locator('#worries')).toHaveValue(words)
      disk.fill()
      disk.clear()
      await saved(page)
      expect(await vaultStands(page)).toBe(true)
      await page.keyboard.press('F8')
      await unlock(page)
      await expect(page.locator('#reference')).toHaveValue('DSK-1')
      await expect(page.locator('#worries')).toHaveValue(words)
    },
    promised(baseURL)
  )
})
