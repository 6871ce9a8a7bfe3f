import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/reading'
import { openVault, reload } from './support/vault'

/** Whoever only looks at the options of an answer changes nothing, and hears how much it is, not the whole list (¶19, ¶23). */
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

test('arrows through the options of an answer and back leave the actions as they were, and say what went meanwhile', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-28T10:00:00Z')
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('LKA-1')
  await page.getByRole('radio', { name: 'I suspect it' }).check()
  await saved(page)
  await page.clock.setFixedTime('2026-12-06T10:00:00Z')
  const step = page.url()
  const actions = step.replace('opening-page', 'actions')
  const listed = async () => {
    await page.goto(actions)
    await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible()
    return page.getByRole('main').locator('.waymark-action-lines').allTextContents()
  }
  await reload(page)
  const before = await listed()
  expect(before.join(' ')).toContain('Overdue')
  await page.goto(step)
  const notice = page.locator('[data-called-for]').first()
  await expect(notice.getByRole('heading', { name: 'What is recorded here calls for:' })).toBeVisible()
  const heard = page.locator('[data-counts]')
  // What stood there is read where it stands, and not spoken by itself.
  await expect(heard.filter({ hasText: /\S/ })).toHaveCount(0)
  const suspect = page.getByRole('radio', { name: 'I suspect it' })
  await suspect.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^I do not suspect it/ })).toBeFocused()
  const gone = page.locator('[data-taken-away]')
  await expect(gone.getByRole('heading', { name: /^No longer called for/ })).toBeVisible()
  await expect(gone).toContainText('strategy discussion')
  await expect(gone).toContainText('It could not wait.')
  await expect(gone).toContainText('If you answer as before today, they come back as they were.')
  await expect(heard.filter({ hasText: /no longer called for, \d+ that could not wait/ })).toHaveCount(1)
  expect((await heard.allTextContents()).join('').length).toBeLessThan(200)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(suspect).toBeFocused()
  await expect(gone).toHaveCount(0)
  await expect(
    heard.filter({ hasText: /^\d+ actions, \d+ that cannot wait, below this question\.$/ })
  ).toHaveCount(1)
  await saved(page)
  expect(await listed()).toEqual(before)
})
