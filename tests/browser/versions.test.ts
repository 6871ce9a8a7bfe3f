import { expect, test, type Page } from '@playwright/test'
import { axeFindings, pdfPages } from './support/reading'
import { later, openVault, reload, withoutLocks } from './support/vault'
import { saved } from './support/opening'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function plan(page: Page, caseId: string, text: string): Promise<void> {
  await page.goto(`#/case/${caseId}/permanence`)
  await page.locator('#permanence-plan').fill(text)
  await saved(page)
}

/** Opens a case in which nothing keeps it from being finished, and finishes it. */
async function finishCase(page: Page, reference: string): Promise<string> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill(reference)
  const caseId = new URL(page.url()).hash.split('/')[2] ?? ''
  await saved(page)
  await page.goto(`#/case/${caseId}/immigration-position`)
  await page.locator('input[data-of="immigration-position"][value="british"]').check()
  await plan(page, caseId, 'To stay with his aunt.')
  await finish(page, caseId, 1)
  return caseId
}

async function finish(page: Page, caseId: string, version: number): Promise<void> {
  await page.goto(`#/case/${caseId}/finishing`)
  await page.getByRole('button', { name: 'Finish this version' }).click()
  const finished = page.getByText(`Version ${version} was finished on`)
  await expect(finished).toBeFocused()
  await saved(page)
}

const openReview = async (page: Page, caseId: string, button: string) => {
  await page.goto(`#/case/${caseId}/versions`)
  await page.getByRole('radio', { name: 'The care plan', exact: true }).check()
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByText('A review was opened on')).toBeFocused()
  await saved(page)
}

test('a review reopens a finished case; what changed is listed, and the first version stays as it was', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  const caseId = await finishCase(page, 'HBR-401')
  await later(page, '2027-02-24T10:00:00Z')

  await page.goto(`#/case/${caseId}/versions`)
  await expect(page.getByText('Version 1 was finished on 24 November 2026')).toBeVisible()
  await page.getByRole('button', { name: 'Open the review' }).click()
  await expect(page.getByRole('link', { name: 'Choose what is reviewed' })).toBeVisible()
  // A British child’s worker reads nothing of a change of immigration status.
  await expect(page.getByRole('radio')).toHaveCount(3)
  expect(await axeFindings(page)).toEqual([])
  await openReview(page, caseId, 'Open the review')
  await expect(page.getByText('Nothing has changed.')).toBeVisible()
  // What was written for the first version and stands as it was leads to its question.
  await page.getByText('1 answer of the plans stands as it was written for 24 November 2026').click()
  await page.getByRole('main').getByRole('link', { name: 'Long-term plan' }).click()
  await expect(page.locator('#permanence-plan')).toBeFocused()
  await page.goBack()
  // Where versions are reopened and where reviews are recorded lead to each other.
  await page.getByRole('main').getByRole('link', { name: 'Reviews of the child’s case' }).click()
  await page.getByRole('link', { name: 'Go to versions' }).click()
  await expect(page.getByText('A review was opened on')).toBeVisible()

  await plan(page, caseId, 'To stay with his aunt until he is 18.')
  await page.goto(`#/case/${caseId}/versions`)
  const changes = page.getByRole('table', { name: 'Care plan' })
  await expect(changes.getByRole('row').nth(1)).toContainText('To stay with his aunt.')
  await expect(changes.getByRole('row').nth(1)).toContainText('To stay with his aunt until he is 18.')
  await expect(changes.getByRole('row')).toHaveCount(2)
  expect(await axeFindings(page)).toEqual([])
  await reload(page)
  await expect(changes.getByRole('row')).toHaveCount(2)
  await expect(page.getByText('A review was opened on 24 February 2027')).toBeVisible()

  await page.goto(`#/case/${caseId}/documents/care-plan`)
  await expect(page.getByText('Compared with version 1, as it was finished.')).toBeVisible()
  await expect(page.locator('article')).toContainText('DRAFT')

  await page.goto(`#/case/${caseId}/versions`)
  await page.getByRole('link', { name: 'Version 1', exact: true }).click()
  await expect(heading(page)).toHaveText('Version 1, as it was')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('main').getByRole('link', { name: 'Care plan' }).click()
  await expect(page.locator('article')).toContainText('FINAL, version 1')
  await expect(page.locator('article')).toContainText('24 November 2026')
  await expect(page.locator('article')).not.toContainText('until he is 18')
  expect(await axeFindings(page)).toEqual([])
  const text = (await pdfPages(page)).join(' ')
  expect(text).toContain('To stay with his aunt.')
  expect(text).toContain('FINAL, version 1')
  expect(text).not.toContain('until he is 18')

  await finish(page, caseId, 2)
  await page.goto(`#/case/${caseId}/versions/2`)
  await expect(page.getByText('It came from a review that was opened on 24 February 2027')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Care plan' })).toContainText('until he is 18')
  await page.getByRole('main').getByRole('link', { name: 'Care plan' }).click()
  await expect(page.locator('article')).toContainText('FINAL, version 2')
  await expect(page.locator('article')).toContainText('Compared with version 1')
})

test('a case that was changed without a review says so, and can be said to come from one', async ({
  page
}) => {
  const caseId = await finishCase(page, 'HBR-402')
  await plan(page, caseId, 'To live with his uncle.')
  await page.goto(`#/case/${caseId}/versions`)
  await expect(page.getByText('The case was changed after version 1')).toBeVisible()
  await openReview(page, caseId, 'It comes from this review')
  await page.getByRole('button', { name: 'take it back' }).click()
  await expect(page.getByText('The case was changed after version 1')).toBeFocused()
})

test('a copy of a case keeps its finished versions, and addresses that lead to none say so', async ({
  page,
  context
}) => {
  await withoutLocks(context)
  const caseId = await finishCase(page, 'HBR-403')
  const other = await context.newPage()
  await openVault(other, `/#/case/${caseId}/opening-page`)
  await other.locator('#known-as').fill('From the second tab')
  await saved(other)
  await page.goto(`#/case/${caseId}/opening-page`)
  await page.locator('#known-as').fill('From the first tab')
  await expect(page.getByRole('status').filter({ hasText: 'as a copy' })).toBeVisible()
  await page.goto('/#/')
  const links = page.getByRole('link', { name: 'HBR-403', exact: true })
  await expect(links).toHaveCount(2)
  const addresses = await links.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(new Set(addresses).size).toBe(2)
  for (const address of addresses) {
    await page.goto(`/#/case/${address.split('/')[2] ?? ''}/versions/1/care-plan`)
    await expect(page.locator('article')).toContainText('FINAL, version 1')
  }
  await page.goto(`/#/case/${caseId}/versions/7`)
  await expect(heading(page)).toHaveText('There is no such version')
  await page.goto(`/#/case/${caseId}/versions/1/no-such-plan`)
  await expect(heading(page)).toHaveText('Version 1 has no such document')
})
