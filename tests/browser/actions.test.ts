import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/reading'
import { reload } from './support/vault'
import { openVaultWithCase, saved } from './support/opening'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const main = (page: Page) => page.getByRole('main')

test('a day that does not exist is said beside its field and in a summary, and a day that does is kept', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-301')
  await page.goto(`/#/case/${caseId}/actions`)
  await page.getByRole('link', { name: 'Add an action' }).click()
  await expect(heading(page, 'New action')).toBeVisible()
  await page.locator('#action-what').fill('Buy a winter coat')
  await page.locator('#action-due').fill('31')
  await page.locator('#action-due-month').fill('2')
  await page.locator('#action-due-year').fill('2027')
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await page.getByRole('link', { name: /no such date/ }).click()
  await expect(page.locator('#action-due')).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  // What was typed is kept, though it is no day.
  await saved(page)
  await reload(page)
  // The address says nothing of an action, and so not after a reload which it was.
  await page.getByRole('link', { name: 'Buy a winter coat' }).click()
  await expect(page.locator('#action-due')).toHaveValue('31')
  await page.locator('#action-due').fill('1')
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await expect(heading(page, 'Actions')).toBeVisible()
  await expect(main(page)).toContainText('1 February 2027 (set by hand)')
  expect(await axeFindings(page)).toEqual([])
})

test('an action is added, done and opened again, and a reload keeps it', async ({ page }) => {
  const caseId = await openVaultWithCase(page, 'HBR-304')
  await page.goto(`/#/case/${caseId}/actions`)
  await page.getByRole('link', { name: 'Add an action' }).click()
  await page.locator('#action-what').fill('Buy a winter coat')
  await page.locator('#action-owner').fill('Ana, foster carer')
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await expect(heading(page, 'Actions')).toBeVisible()
  await saved(page)
  await reload(page)
  await expect(main(page)).toContainText('For: Ana, foster carer')
  await page.getByRole('link', { name: 'Buy a winter coat' }).click()
  await page.locator('#action-note').fill('A warm one.')
  await page.getByRole('button', { name: 'Mark it as done' }).click()
  await expect(page.locator('[data-result]')).toBeFocused()
  await saved(page)
  await reload(page)
  await expect(heading(page, 'Actions')).toBeVisible()
  await page.getByRole('link', { name: 'Buy a winter coat' }).click()
  await expect(page.locator('[data-result]')).toContainText('A warm one.')
  await page.getByRole('button', { name: 'Open it again' }).click()
  await expect(page.locator('#action-what')).toHaveValue('Buy a winter coat')
  await expect(main(page)).toContainText('Earlier: Done on')
})

test('an action that was added is said, and its line is one press away, however far down it stands', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-305')
  await page.locator('#found-where').fill('In a lorry at the port')
  await page.locator('input[data-of="trafficking-conclusion"][value="suspected"]').check()
  await saved(page)
  await page.goto(`/#/case/${caseId}/actions`)
  const line = main(page).getByRole('link', { name: 'Buy him winter shoes', exact: true })
  await page.getByRole('link', { name: 'Add an action' }).click()
  await page.locator('#action-what').fill('Buy him winter shoes')
  // Behind whatever cannot wait, and not so near that it stands under now.
  const day = new Date(Date.now() + 5 * 24 * 60 * 60 * 1000)
  await page.locator('#action-due').fill(String(day.getDate()))
  await page.locator('#action-due-month').fill(String(day.getMonth() + 1))
  await page.locator('#action-due-year').fill(String(day.getFullYear()))
  await page.getByRole('button', { name: 'Back to the list' }).click()
  const said = page.locator('[data-said]')
  await expect(said).toHaveText('Added: Buy him winter shoes')
  await expect(said).toBeFocused()
  await expect(line).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Go to it in the list' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(line).toBeFocused()
  await expect(line).toBeInViewport()
  // It is said once, and nothing is where nothing was typed.
  await page.goto(`/#/case/${caseId}`)
  await expect(heading(page, 'Task list')).toBeVisible()
  await page.goto(`/#/case/${caseId}/actions`)
  await expect(heading(page, 'Actions')).toBeFocused()
  await expect(said).toHaveCount(0)
  await page.getByRole('link', { name: 'Add an action' }).click()
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(heading(page, 'Actions')).toBeFocused()
  await expect(said).toHaveCount(0)
})

test('an action that protects is set aside with a reason only, and says that the protection stays', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-302')
  await page.goto(`/#/case/${caseId}/safe-place`)
  await page.locator('input[data-of="safe-place-first"][value="not-safe"]').check()
  await saved(page)
  await page.goto(`/#/case/${caseId}`)
  const link = main(page).getByRole('link', { name: 'Find the child a safe place' })
  await link.click()
  await expect(main(page)).toContainText('It protects the child.')
  expect(page.url()).not.toContain('safe')
  await page.getByRole('button', { name: 'Set it aside' }).click()
  await page.getByRole('link', { name: 'Give the reason for setting it aside' }).click()
  await expect(page.locator('#action-reason')).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.locator('#action-reason').fill('The child is with us already.')
  await page.getByRole('button', { name: 'Set it aside' }).click()
  await expect(page.locator('[data-result]')).toContainText('The child is with us already.')
  await expect(main(page)).toContainText('It protects the child.')
  await saved(page)
  await page.goto(`/#/case/${caseId}`)
  await expect(heading(page, 'Task list')).toBeVisible()
  await expect(link).toHaveCount(0)
  await page.goto(`/#/case/${caseId}/documents/action-list`)
  await expect(main(page)).toContainText('Reason: The child is with us already.')
})

test('a need without a plan stands on the task list until a plan says how, by whom and by when', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-303')
  await page.goto(`/#/case/${caseId}/health-and-disability`)
  await page.locator('#disability-needs').fill('Cannot hear on the left')
  await saved(page)
  await page.goto(`/#/case/${caseId}`)
  await expect(page.getByRole('heading', { name: 'What is not yet planned for' })).toBeVisible()
  await expect(main(page)).toContainText('Still to plan: how it will be met, by whom, by when')
  expect(await axeFindings(page)).toEqual([])
  await page.goto(`/#/case/${caseId}/documents/care-plan`)
  await expect(main(page)).toContainText(
    /Still to plan: how it will be met, by whom, by when:?\s*Disability: “Cannot hear on the left” \(¶25\)/
  )
  await page.goto(`/#/case/${caseId}`)
  await page.getByRole('link', { name: /Disability/ }).click()
  await expect(page.locator('section[aria-labelledby="health-actions"]')).toBeVisible()
})

/** A case that calls for several actions, with its list open, and one action in it that is Ana’s. */
async function openWithOneOfAnas(page: Page, reference: string) {
  const caseId = await openVaultWithCase(page, reference)
  await page.locator('#found-where').fill('In a lorry at the port')
  await saved(page)
  await page.goto(`/#/case/${caseId}/actions`)
  await page.getByRole('link', { name: 'Add an action' }).click()
  await page.locator('#action-what').fill('Buy him winter shoes')
  await page.locator('#action-owner').fill('Ana, foster carer')
  await page.getByRole('button', { name: 'Back to the list' }).click()
}

test('a list that is narrowed says, once its last line is done, where the rest stands', async ({ page }) => {
  await openWithOneOfAnas(page, 'HBR-309')
  await page.getByLabel('Actions to show').selectOption('For: Ana, foster carer')
  const lines = main(page).locator('.waymark-action')
  await expect(lines).toHaveCount(1)
  await lines.getByRole('button', { name: /^Change or mark/ }).click()
  await lines.getByRole('button', { name: /^Mark it as done today/ }).click()
  await expect(main(page)).toContainText('under “Every action”')
  await expect(main(page)).not.toContainText('Nothing that is recorded calls for an action now')
})

// WCAG 4.1.3: whoever cannot see the list, or whose window ends above it, hears what is left of it.
test('narrowing the list says how many actions are in it', async ({ page }) => {
  await openWithOneOfAnas(page, 'HBR-3508')
  const counted = main(page)
    .getByRole('status')
    .filter({ hasText: /^\d+ actions? in this list$/ })
  // It is there, and empty, before anything is asked for: only what changes in it is read out.
  await expect(main(page).locator('.govuk-form-group + p[role=status]')).toBeEmpty()
  await page.getByLabel('Actions to show').selectOption('For: Ana, foster carer')
  await expect(counted).toHaveText('1 action in this list')
  expect(await axeFindings(page)).toEqual([])
  await page.getByLabel('Actions to show').selectOption('Every action')
  await expect(counted).toHaveText(/^\d{1,2} actions in this list$/)
})
