import { expect, test, type Page } from '@playwright/test'
import { openNamed } from './support/named'
import { axeFindings } from './support/reading'
import { openVault, reload } from './support/vault'

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

async function openCase(page: Page, reference: string): Promise<string> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill(reference)
  await saved(page)
  return new URL(page.url()).hash.split('/')[2] ?? ''
}

test('whoever went on to a later moment by mistake comes back to the one that the answers say', async ({
  page
}) => {
  const caseId = await openCase(page, 'HBR-611')
  await page.goto(`/#/case/${caseId}`)
  const main = page.getByRole('main')
  const back = main.getByRole('button', { name: 'Go back to: The first hour' })
  await expect(main.getByRole('button', { name: 'Go on to the first days' })).toBeVisible()
  await expect(back).toHaveCount(0)
  await main.getByRole('button', { name: 'Go on to the first days' }).click()
  await main.getByRole('button', { name: 'Go on to what the first review needs' }).click()
  await saved(page)
  await reload(page)
  await expect(main.getByText('This case is on its way to the first review')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await back.click()
  await expect(main.getByText('This case is in the first hour')).toBeFocused()
  await expect(back).toHaveCount(0)
  await saved(page)
  await reload(page)
  await expect(main.getByText('This case is in the first hour')).toBeVisible()
})

test('the page that checks a stage leads first to the step on which nothing was answered, and past a stage that has nothing to decide', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00')
  const caseId = await openNamed(page, {
    name: 'A child whose care began three weeks ago, and of whom nothing is suspected',
    answers: {
      reference: 'HBR-612',
      'immigration-position': 'british',
      'trafficking-conclusion': 'not-suspected',
      'conclusion-reason': 'Nothing was seen or said in three weeks.',
      'periods-of-care': [{ 'care-from': '2026-11-03' }]
    }
  })
  const main = page.getByRole('main')
  await page.goto(`#/case/${caseId}/check-case-details`)
  await expect(main.getByRole('link', { name: 'Go on to: Core assessment' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await main.getByRole('button', { name: 'Go on to: Who the child is' }).click()
  await expect(page).toHaveURL(/\/who-the-child-is$/)
  await page.locator('#full-name').fill('Yousif')
  await page.goto(`#/case/${caseId}/check-case-details`)
  await expect(main.getByRole('button', { name: /^Go on to: / })).not.toHaveText('Go on to: Who the child is')
  await main.getByRole('link', { name: 'Go on to: Core assessment' }).click()
  await expect(page.locator('#main-heading')).toBeFocused()

  await page.goto(`#/case/${caseId}/check-trafficking-indicators`)
  await main.getByRole('link', { name: /^Go on to: / }).click()
  await expect(page).not.toHaveURL(/what-is-suspected$/)
  await page.goto(`#/case/${caseId}`)
  await main.getByRole('link', { name: /^Strategy discussion/ }).click()
  await expect(page).toHaveURL(/\/what-is-suspected$/)

  await page.goto(`#/case/${caseId}/finishing`)
  await expect(main.getByText(/^\d+ questions are still open\. .* \d+ more can wait\.$/)).toBeVisible()
})
