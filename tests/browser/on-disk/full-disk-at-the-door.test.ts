import { randomBytes } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { commit } from '../support/practice'
import { copySettled } from '../support/disk-space'
import { newProfile } from '../support/profile'
import { newSmallDisk, type SmallDisk } from '../support/small-disk'
import { openVault, passphrase, passphraseAsked, setUp, unlock } from '../support/vault'
import { saved } from '../support/opening'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** A browser with a profile on a small disk, with Waymark's own files on it: its worker would take the room that a test leaves. */
async function onSmallDisk(
  baseURL: string | undefined,
  work: (begun: { readonly page: Page; readonly disk: SmallDisk; readonly address: string }) => Promise<void>
): Promise<void> {
  const disk = newSmallDisk(90)
  const profile = newProfile({ where: disk.folder })
  const address = baseURL ?? ''
  try {
    const { page } = await profile.start()
    await page.goto(address)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await work({ page, disk, address })
  } finally {
    profile.remove()
    disk.remove()
  }
}

/** A vault with one case that is saved and copied, and the reserve, which is written last, some seconds after it was opened. */
async function vaultWithCase(page: Page, address: string): Promise<void> {
  await openVault(page, address)
  await press(page, 'Open a new case')
  await page.locator('#reference').fill('DSK-2')
  await saved(page)
  const reserve = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      const file = await folder.getFileHandle('waymark-vault-reserve').catch(() => undefined)
      return file === undefined ? 0 : (await file.getFile()).size
    })
  await expect.poll(reserve, { timeout: 120_000 }).toBe(4 * 1024 * 1024)
  await copySettled(page)
}

/** Loads a page anew, as whoever opens the browser in the morning does. @param meanwhile what happens while no page is open */
async function openAnew(page: Page, address: string, meanwhile?: () => void): Promise<void> {
  await page.goto('about:blank')
  meanwhile?.()
  await page.goto(address)
}

const noRoom = (page: Page) => page.getByText('The browser has no room left. Free space on this computer')

/**
 * Offered once it is known that a vault stands. The passphrase is asked for before that, while the browser still opens the database: a
 * disk that is filled in that moment costs the vault, which nobody can know of before (decision 49).
 */
const vaultFound = (page: Page) => page.locator('details').getByText('Delete this vault')

async function caseStands(page: Page): Promise<void> {
  await expect(passphraseAsked(page)).toBeVisible()
  await unlock(page)
  await expect(page.getByRole('link', { name: /^DSK-2/ })).toBeVisible()
}

test('on a full disk the front door opens the vault with the reserve, and without that says what to do; nothing is lost', async ({
  baseURL
}) => {
  test.setTimeout(600_000)
  await onSmallDisk(baseURL, async ({ page, disk, address }) => {
    await vaultWithCase(page, address)
    // As often as somebody tries, with another program that takes what is given up once the door knows what stands.
    for (let times = 0; times < 6; times += 1) {
      await openAnew(page, address, () => disk.fill())
      await expect(noRoom(page).or(vaultFound(page))).toBeAttached()
    }
    await expect(noRoom(page)).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await expect(page.locator('body')).not.toContainText(/reload/i, { useInnerText: true })
    // The other doors are open meanwhile.
    await page.getByRole('main').getByRole('link', { name: 'The guidance' }).click()
    await expect(heading(page)).toHaveText('The guidance')
    await page.getByRole('banner').getByRole('link', { name: 'My cases' }).click()
    disk.clear()
    await press(page, 'Try again')
    await caseStands(page)
  })
})

test('whoever locks on a full disk with everything saved finds the vault again', async ({ baseURL }) => {
  test.setTimeout(600_000)
  await onSmallDisk(baseURL, async ({ page, disk, address }) => {
    await vaultWithCase(page, address)
    disk.fill()
    await page.keyboard.press('F8')
    await expect(passphraseAsked(page)).toBeVisible()
    await unlock(page)
    await expect(page.locator('#reference')).toHaveValue('DSK-2')
  })
})

test('on a full disk practice is in memory and says so, and costs the vault nothing', async ({ baseURL }) => {
  test.setTimeout(600_000)
  await onSmallDisk(baseURL, async ({ page, disk, address }) => {
    await vaultWithCase(page, address)
    await openAnew(page, `${address}practise.html`, () => disk.fill())
    await expect(page.getByRole('region', { name: 'Training' })).toContainText('This browser keeps nothing')
    await press(page, /^Begin/)
    await expect(heading(page)).toHaveText('Friday, 21.40. The front office')
    disk.clear()
    await openAnew(page, address)
    await caseStands(page)
  })
})

test('a disk that fills up under practice costs neither the vault nor what was done; it is kept once there is room', async ({
  baseURL
}) => {
  test.setTimeout(600_000)
  await onSmallDisk(baseURL, async ({ page, disk, address }) => {
    await vaultWithCase(page, address)
    await openAnew(page, `${address}practise.html`)
    await press(page, /^Begin/)
    await commit(page, 'Thought before the disk was full')
    await page.getByRole('main').getByRole('link', { name: 'Open a case' }).click()
    let typed = ''
    const notSaved = page.getByRole('alert').getByText(/^Not saved: there is no room left/)
    await expect(async () => {
      disk.fill()
      // What cannot be packed into less than it is.
      typed = `Typed on a full disk ${randomBytes(6_000).toString('base64')}`
      await page.locator('#worries').fill(typed)
      await expect(notSaved).toBeVisible({ timeout: 5_000 })
    }).toPass({ timeout: 120_000 })
    await expect(page.locator('#worries')).toHaveValue(typed)
    disk.clear()
    await saved(page)
    await openAnew(page, address)
    await caseStands(page)
  })
})

test('where practice stands, a full disk has no vault set up, says so, and costs practice nothing', async ({
  baseURL
}) => {
  test.setTimeout(600_000)
  await onSmallDisk(baseURL, async ({ page, disk, address }) => {
    await page.goto(`${address}practise.html`)
    await press(page, /^Begin/)
    await expect(heading(page)).toHaveText('Friday, 21.40. The front office')
    await openAnew(page, `${address}#/set-up`)
    await expect(heading(page)).toHaveText('Set up your vault')
    disk.fill()
    await page.locator('#passphrase').fill(passphrase)
    await page.locator('#passphrase-again').fill(passphrase)
    await press(page, 'Set up the vault')
    await expect(page.locator('#passphrase-error')).toContainText('no room left')
    await expect(page.locator('#passphrase')).toHaveValue(passphrase)
    disk.clear()
    await openAnew(page, `${address}practise.html`)
    await expect(page.getByRole('heading', { name: 'Go on where you left off' })).toBeVisible()
    await page.goto(`${address}#/set-up`)
    await setUp(page)
  })
})
