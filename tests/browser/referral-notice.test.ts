import { expect, test } from '@playwright/test'
import { vietnam } from '../cases/vietnam'
import { openNamed } from './support/named'
import { openVault } from './support/vault'

const atLength = 'a strategy discussion with the police and a referral'

test('the banner of a suspected case says at length what comes now, while any of it is to be recorded', async ({
  page
}) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('HBR-612')
  await page.locator('input[data-of="trafficking-conclusion"][value="suspected"]').check()
  // Beside the questions it is short: what comes now stands under the answer.
  await expect(page.getByText('Trafficking or exploitation: suspected')).toBeVisible()
  await expect(page.getByText(atLength)).toHaveCount(0)
  await page.getByRole('link', { name: 'Task list', exact: true }).first().click()
  await expect(page.getByText(atLength)).toBeVisible()
})

for (const [conclusion, title, action] of [
  [
    'still-finding-out',
    'Trafficking or exploitation: still finding out',
    'Say who finds out whether the child'
  ],
  ['not-suspected', 'Trafficking or exploitation: not suspected', 'not why. Talk with the child']
] as const) {
  test(`the banner of ${conclusion} asks for no conclusion; what it lacks has an action`, async ({
    page
  }) => {
    await openVault(page)
    await page.getByRole('button', { name: 'Open a new case' }).click()
    await page.locator('#reference').fill('HBR-613')
    await page.locator(`input[data-of="trafficking-conclusion"][value="${conclusion}"]`).check()
    await expect(page.getByText(title).first()).toBeVisible()
    await expect(page.getByText(/Something (has been|was) noticed/)).toHaveCount(0)
    await page.getByRole('link', { name: 'Actions', exact: true }).click()
    await expect(page.getByText(action).first()).toBeVisible()
  })
}

test('the banner is short once safety, discussion and referral are recorded', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  await openNamed(page, vietnam)
  await expect(page.getByRole('heading', { level: 1, name: 'Task list' })).toBeVisible()
  await expect(page.getByText('Trafficking or exploitation: suspected')).toBeVisible()
  await expect(page.getByText(atLength)).toHaveCount(0)
})
