import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { Decrypter } from 'age-encryption'
import { passphrase } from './vault'

/** What leads to the encrypted file of a case that could not be saved. */
export const offer = (page: Page) => page.getByText('Download this case, encrypted', { exact: true })

/** Makes the encrypted file of the case that is on screen. @returns its bytes, which the passphrase of the tests opens */
export async function fileOfUnsaved(page: Page): Promise<Buffer> {
  await offer(page).click()
  await page.locator('#sealed-passphrase').fill(passphrase)
  await page.locator('#sealed-passphrase-again').fill(passphrase)
  const downloading = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Download it' }).click()
  return readFile(await (await downloading).path())
}

/** Makes the encrypted file of the case that is on screen, opens it with its passphrase, and gives its text. */
export async function textOfFile(page: Page): Promise<string> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  return decrypter.decrypt(await fileOfUnsaved(page), 'text')
}
