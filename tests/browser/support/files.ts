import { readFile } from 'node:fs/promises'
import { expect, type Download, type Page } from '@playwright/test'

/** What opens the files of every test. */
export const filePassphrase = 'otter window saffron bridge lamp'

/** Gives the passphrase for a new file twice, and presses the button. */
export async function makeFile(page: Page, button: string): Promise<Download> {
  const downloading = page.waitForEvent('download')
  const fields = page.locator('input[autocomplete="new-password"]')
  await fields.nth(0).fill(filePassphrase)
  await fields.nth(1).fill(filePassphrase)
  await page.getByRole('button', { name: button, exact: true }).click()
  return downloading
}

export const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()))

/** Deriving a key takes seconds, and more where other things run. */
const derived = { timeout: 60_000 }

/** Opens a file on the page that takes files in, or sees it refused. */
export async function openFile(
  page: Page,
  file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  passphrase = filePassphrase
): Promise<void> {
  // A browser on a profile of its own knows no address that others are below.
  await page.goto(new URL('/#/take-in', page.url()).href)
  await page.getByLabel('File', { exact: true }).setInputFiles(file)
  await page.getByLabel('Passphrase of the file', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open the file' }).click()
  await expect(page.getByText('Decrypting. This takes a few seconds.')).toHaveCount(0, derived)
}

/** Opens a file that can be opened, and takes in what is chosen without a choice. */
export async function takeIn(
  page: Page,
  ...opening: Parameters<typeof openFile> extends [Page, ...infer Rest] ? Rest : never
): Promise<void> {
  await openFile(page, ...opening)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is in the file')
  await page.getByRole('button', { name: 'Take in what is chosen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What has come in')
}
