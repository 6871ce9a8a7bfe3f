import { expect, test, type Page } from '@playwright/test'
import { openVault } from './support/vault'

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

test('the banner of a suspected case says at length what comes now, until all of it is recorded', async ({
  page
}) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('HBR-612')
  await page.locator('input[data-of="trafficking-conclusion"][value="suspected"]').check()
  await saved(page)
  const caseId = new URL(page.url()).hash.split('/')[2] ?? ''
  const list = `/#/case/${caseId}`
  const long = page.getByText('a strategy discussion with the police and a referral')
  await page.goto(list)
  await expect(long).toBeVisible()
  const choose = async (step: string, question: string, value: string) => {
    await page.goto(`${list}/${step}`)
    await page.locator(`input[data-of="${question}"][value="${value}"]`).check()
    await saved(page)
  }
  await choose('safe-place', 'safe-place-first', 'safe-now')
  await choose('strategy-discussion', 'strategy-discussion', 'held')
  await page.locator('#strategy-discussion-on').fill('1')
  await page.locator('#strategy-discussion-on-month').fill('1')
  await page.locator('#strategy-discussion-on-year').fill('2026')
  await page.locator('#strategy-discussion-outcome').fill('She stays with us.')
  await saved(page)
  await page.goto(list)
  await expect(long).toBeVisible()
  await choose('referral-decision', 'referral', 'made')
  for (const id of ['referral-made-on'])
    for (const [part, typed] of [
      ['', '1'],
      ['-month', '1'],
      ['-year', '2026']
    ] as const)
      await page.locator(`#${id}${part}`).fill(typed)
  await saved(page)
  await page.goto(list)
  await expect(page.getByRole('heading', { level: 1, name: 'Task list' })).toBeVisible()
  await expect(page.getByText('Trafficking or exploitation: suspected')).toBeVisible()
  await expect(long).toHaveCount(0)
})
