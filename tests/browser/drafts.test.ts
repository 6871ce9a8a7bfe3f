import { expect, test } from '@playwright/test'
import { pdfPages } from './support/reading'
import { openVault, reload, withoutLocks } from './support/vault'
import { complaintsOf } from './support/complaints'
import { openVaultWithCase } from './support/opening'

const at = (caseId: string, step: string) => `/#/case/${caseId}/${step}`

test('an answer is saved as it is given, and a case reopens on the step where it was left', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-101')
  await page.goto(at(caseId, 'safe-place'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A safe place')
  await page.locator('#who-may-answer-enquiries').fill('The duty manager only')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  await reload(page)
  await expect(page.locator('#who-may-answer-enquiries')).toHaveValue('The duty manager only')
  await page.goto('/#/')
  await page.getByRole('link', { name: 'HBR-101', exact: true }).click()
  await expect(page.locator('#who-may-answer-enquiries')).toHaveValue('The duty manager only')
})

test('whoever turns to another window has saved at once', async ({ page }) => {
  await page.clock.install()
  const caseId = await openVaultWithCase(page, 'HBR-102')
  // With the clock standing still, no timer saves: only turning away does.
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.locator('#worries').fill('A car waits outside at night.')
  await expect(page.getByRole('status').filter({ hasText: /^Saving/ })).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  await reload(page)
  // A page is made whole over some frames: they come again.
  await page.clock.resume()
  await page.goto(at(caseId, 'opening-page'))
  await expect(page.locator('#worries')).toHaveValue('A car waits outside at night.')
})

test('the browser takes back what was typed in one go, and not a letter of it', async ({ page }) => {
  const caseId = await openVaultWithCase(page, 'HBR-105')
  const typeAndTakeBack = async (field: string) => {
    await page.locator(field).focus()
    await page.keyboard.type('Seen by the officer at ten', { delay: 20 })
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.locator(field)).toHaveValue('')
    // What was taken back is what is kept.
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  }
  await typeAndTakeBack('#found-where')
  await page.goto(at(caseId, 'safe-place'))
  await typeAndTakeBack('#who-may-answer-enquiries')
})

test('the browser’s Back and the page’s Back lose no answer', async ({ page }) => {
  const caseId = await openVaultWithCase(page, 'HBR-103')
  await page.goto(at(caseId, 'safe-place'))
  await page.locator('input[data-of="place-tonight"][value="foster-home"]').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Police')
  await page.goBack()
  await expect(page.locator('input[data-of="place-tonight"][value="foster-home"]')).toBeChecked()
  await page.goForward()
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(page.locator('input[data-of="place-tonight"][value="foster-home"]')).toBeChecked()
})

test('a case is deleted only after it was asked', async ({ page }) => {
  await openVaultWithCase(page, 'HBR-104')
  await page.goto('/#/')
  await page.getByRole('link', { name: 'Delete HBR-104' }).click()
  await page.getByRole('link', { name: 'No, keep it' }).click()
  await page.goto('/#/')
  await page.getByRole('link', { name: 'Delete HBR-104' }).click()
  await page.getByRole('button', { name: 'Yes, delete this case' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeFocused()
  await expect(page.getByText('There is no case here yet.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'HBR-104', exact: true })).toHaveCount(0)
})

test('two tabs that both write, where the browser cannot keep them from it: nothing is overwritten, and both are in the list', async ({
  page,
  context
}) => {
  await withoutLocks(context)
  const caseId = await openVaultWithCase(page, 'HBR-105')
  const other = await context.newPage()
  await openVault(other, at(caseId, 'opening-page'))
  await other.locator('#known-as').fill('From the second tab')
  await expect(other.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  await page.locator('#known-as').fill('From the first tab')
  await expect(page.getByRole('status').filter({ hasText: 'as a copy' })).toBeVisible()
  await expect(page.locator('#known-as')).toHaveValue('From the first tab')
  await page.goto('/#/')
  await expect(page.getByRole('link', { name: 'HBR-105', exact: true })).toHaveCount(2)
  await expect(page.getByText('From the first tab')).toBeVisible()
  await expect(page.getByText('From the second tab')).toBeVisible()
})

test('a second tab that only looks stands in nobody’s way', async ({ page, context }) => {
  const caseId = await openVaultWithCase(page, 'HBR-109')
  const other = await context.newPage()
  await openVault(other)
  for (const step of ['police-agreement', 'trust', 'safe-place']) {
    await other.goto(at(caseId, step))
    await expect(other.locator('#main-heading')).toBeVisible()
  }
  await page.locator('#known-as').fill('Typed after the look')
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await reload(page)
  await expect(page.locator('#known-as')).toHaveValue('Typed after the look')
})

test('leaving at once after typing shows the case in the list', async ({ page }) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('HBR-110')
  await page.getByRole('link', { name: 'Cases' }).click()
  await expect(page.getByRole('link', { name: 'HBR-110', exact: true })).toBeVisible()
})

test('a document leaves out where the child lives unless that is ticked at that print', async ({ page }) => {
  const caseId = await openVaultWithCase(page, 'HBR-107')
  await page.locator('#where-the-child-is').fill('Heron Cottage, 7 Marsh Lane')
  await page.goto(at(caseId, 'documents/assessment-record'))
  expect((await pdfPages(page)).join(' ')).not.toContain('Heron Cottage')
  await page.getByLabel('Show in this copy where the child lives').check()
  const shown = (await pdfPages(page)).join(' ')
  expect(shown).toContain('Heron Cottage')
  expect(shown).toContain('CONFIDENTIAL')
  expect(shown).toContain('DRAFT')
  await page.goto(at(caseId, 'documents'))
  await expect(page.locator('#main-heading')).toHaveText('Documents')
  await page.goto(at(caseId, 'documents/assessment-record'))
  await expect(page.getByLabel('Show in this copy where the child lives')).not.toBeChecked()
})

test('nothing leaves the page: every request is a GET of the app’s own files, and the policy is not violated', async ({
  page,
  baseURL
}) => {
  const requests: string[] = []
  const complaints = complaintsOf(page)
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
  const caseId = await openVaultWithCase(page, 'HBR-108')
  await page.goto(at(caseId, 'documents/care-plan'))
  await pdfPages(page)
  for (const request of requests) {
    expect(request).toMatch(new RegExp(`^GET (blob:)?${baseURL ?? ''}`))
    expect(request).not.toContain('HBR-108')
  }
  expect(complaints).toEqual([])
})
