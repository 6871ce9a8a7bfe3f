import { expect, test } from '@playwright/test'
import { axeFindings } from './support/reading'
import { openVault } from './support/vault'

test('whoever deletes a vault that another tab holds is told that it is deleted, and to close the other tabs', async ({
  page,
  context
}) => {
  await openVault(page, '/#/security')
  // A page that hears nothing and lets go of nothing, as one that the computer has put to sleep.
  const other = await context.newPage()
  await other.goto('/favicon.svg')
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('waymark-vault')
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result })
          resolve()
        }
        request.onerror = () => {
          reject(new Error('It cannot be opened.'))
        }
      })
  )
  await page.bringToFront()
  await page
    .getByRole('button', { name: 'Delete the vault' })
    .or(page.getByRole('link', { name: 'Delete the vault' }))
    .click()
  await page.locator('#wipe-word').fill('delete')
  await page.getByRole('button', { name: 'Yes, delete everything' }).click()
  const main = page.getByRole('main')
  const deleted = main.getByText('was deleted in Waymark, with everything in it')
  await expect(main.getByRole('alert')).toContainText('close the other tabs of Waymark')
  await expect(deleted).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  // A tab that is opened meanwhile says the same.
  const third = await context.newPage()
  await third.goto('/#/set-up')
  await expect(third.getByText('was deleted in Waymark, with everything in it')).toBeVisible()
  await other.close()
  await expect(main.getByRole('alert')).toHaveCount(0)
  await expect(deleted).toBeVisible()
})
