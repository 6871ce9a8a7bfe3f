import { appendFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { newProfile, type Profile } from '../support/profile'
import { copied } from '../support/second-copy'
import { openVault, unlock } from '../support/vault'
import { saved } from '../support/opening'

/** The last file of a kind in which Chromium keeps the app's database. */
function fileOf(profile: string, isOne: (name: string) => boolean): string {
  const databases = join(profile, 'Default', 'IndexedDB')
  const [folder, ...more] = readdirSync(databases).filter((name) => name.endsWith('.indexeddb.leveldb'))
  if (folder === undefined || more.length > 0) throw new Error('One database was expected.')
  const last = readdirSync(join(databases, folder)).filter(isOne).sort().at(-1)
  if (last === undefined) throw new Error('The database has no such file.')
  return join(databases, folder, last)
}

/** The log that Chromium goes on with when it opens the app's database again. */
const logOf = (profile: string) => fileOf(profile, (name) => name.endsWith('.log'))

/** The list of the database's files. */
const listOf = (profile: string) => fileOf(profile, (name) => name.startsWith('MANIFEST'))

/**
 * What a kill leaves behind that comes between the two parts of a record: its head, which says that a hundred bytes follow (four
 * bytes of checksum, two of length, one of kind), and nothing after it.
 */
const halfARecord = Buffer.from([1, 2, 3, 4, 100, 0, 1])

/** Sets up a vault on a profile, with one case in it. @returns the browser, still open, and the case's address */
async function begin(profile: Profile, baseURL: string | undefined, reference: string) {
  const browser = await profile.start()
  await openVault(browser.page, baseURL)
  await browser.page.getByRole('button', { name: 'Open a new case' }).click()
  await browser.page.locator('#reference').fill(reference)
  await saved(browser.page)
  return { browser, address: browser.page.url() }
}

test('a record that a kill left half written costs nothing, though the browser goes on in the same log', async ({
  baseURL
}) => {
  const profile = newProfile()
  try {
    const { browser: first, address } = await begin(profile, baseURL, 'HBR-901')
    await first.close()

    appendFileSync(logOf(profile.folder), halfARecord)

    const worries = (day: number) => `Somebody waits at the corner on day ${day}`
    for (const day of [1, 2]) {
      const browser = await profile.start()
      const { page } = browser
      page.setDefaultTimeout(15_000)
      await page.goto(address)
      await unlock(page)
      await expect(page.locator('#worries')).toHaveValue(day === 1 ? '' : worries(day - 1))
      await page.locator('#worries').fill(worries(day))
      await saved(page)
      await browser.close()
    }
  } finally {
    profile.remove()
  }
})

test('a database that the browser finds damaged, and deletes, comes back from the second copy', async ({
  baseURL
}) => {
  const profile = newProfile()
  try {
    const { browser: first, address } = await begin(profile, baseURL, 'HBR-902')
    await copied(first.page, 1)
    first.kill()
    await first.hasEnded

    writeFileSync(listOf(profile.folder), 'no list of files')

    const browser = await profile.start()
    const { page } = browser
    page.setDefaultTimeout(15_000)
    await page.goto(address)
    await expect(page.getByText(/This browser had lost the vault. It is back/)).toBeVisible()
    await unlock(page)
    await expect(page.locator('#reference')).toHaveValue('HBR-902')
    await browser.close()
  } finally {
    profile.remove()
  }
})
