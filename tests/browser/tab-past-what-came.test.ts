import { expect, test, type Page } from '@playwright/test'
import { openDocument } from './support/named'
import { openVault } from './support/vault'
import { tabTo } from './support/by-keyboard'

/**
 * Whoever works with keys alone types an answer, presses Tab, and types the next: what an answer called for meanwhile must not take those letters, nor be
 * pressed by somebody who has not seen it (¶23).
 */
async function openCase(page: Page): Promise<string> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect(page.locator('#reference')).toBeVisible()
  await tabTo(page, page.locator('#reference'))
  await page.keyboard.type('HBR-78')
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  return new URL(page.url()).hash.split('/')[2] ?? ''
}

const called = (page: Page) => page.locator('[data-called-for]')
const isInBox = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-called-for]') !== null)

test('Tab out of a text leads to the next question, past what the text called for; Shift+Tab and the next pass lead there', async ({
  page
}) => {
  await openCase(page)
  const [found, worries] = [page.locator('#found-where'), page.locator('#worries')]
  await tabTo(page, found)
  await page.keyboard.type('In a lorry at the port')
  await expect(called(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('He says he owes money')
  await expect(worries).toBeFocused()
  await expect(worries).toHaveValue('He says he owes money')
  // What was typed on calls for something too, below its own field.
  await expect(called(page)).toHaveCount(2)

  await page.keyboard.press('Shift+Tab')
  expect(await isInBox(page)).toBe(true)
  while (await isInBox(page)) await page.keyboard.press('Shift+Tab')
  await expect(found).toBeFocused()
  // The box was there before the focus came back to the question, so Tab stops in it.
  await page.keyboard.press('Tab')
  expect(await isInBox(page)).toBe(true)
  await expect(called(page).first().getByRole('link').first()).toBeFocused()
})

test('what a choice called for is passed over too, also after a second thought; what stood there already is not', async ({
  page
}) => {
  const caseId = await openCase(page)
  await page.goto(`/#/case/${caseId}/safe-place`)
  const safe = (value: string) => page.locator(`input[data-of="safe-place-first"][value="${value}"]`)
  await expect(page.locator('#main-heading')).toBeFocused()
  await tabTo(page, page.locator('input[data-of="safe-place-first"]').first())
  await page.keyboard.press('Space')
  while (!(await safe('not-safe').isChecked())) await page.keyboard.press('ArrowDown')
  await expect(called(page)).toContainText('Find the child a safe place')
  const chosen = await safe('not-safe').evaluate((one) => one.id)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(`[id="${chosen}"]`)).toBeFocused()
  await expect(called(page)).toContainText('Find the child a safe place')
  await page.keyboard.press('Tab')
  expect(await isInBox(page)).toBe(false)
  await expect(page.locator(':focus')).not.toHaveAttribute('data-of', 'safe-place-first')
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

  await page.goto(`/#/case/${caseId}/police-agreement`)
  await expect(page).toHaveURL(/police-agreement/)
  await expect(page.locator('#main-heading')).toBeFocused()
  await page.goto(`/#/case/${caseId}/safe-place`)
  await expect(called(page)).toContainText('Find the child a safe place')
  await tabTo(page, safe('not-safe'))
  await page.keyboard.press('Tab')
  expect(await isInBox(page)).toBe(true)
})

test('on the page of one entry, Tab goes from its last field to Done', async ({ page }) => {
  const caseId = await openCase(page)
  await page.goto(`/#/case/${caseId}/safe-place`)
  await expect(page.locator('#main-heading')).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: /^Add / }).first())
  await page.keyboard.press('Enter')
  await tabTo(page, page.locator('#enquirer-name'))
  await page.keyboard.type('Says that he is an uncle')
  await expect(called(page)).toBeVisible()
  await expect(page.locator('[data-counts]')).toHaveText(
    /^\d+ actions?(, \d+ that cannot wait)?, above “Done with this entry”\. Shift\+Tab from what comes next leads there\.$/
  )
  const done = page.getByRole('main').getByRole('button').last()
  for (let presses = 0; presses < 40; presses += 1) {
    if (await done.evaluate((one) => one === document.activeElement)) break
    expect(await isInBox(page)).toBe(false)
    await page.keyboard.press('Tab')
  }
  await expect(done).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  expect(await isInBox(page)).toBe(true)
})

test('what was closed as the last line of its box leads to where it is opened again, and back', async ({
  page
}) => {
  await openCase(page)
  await tabTo(page, page.locator('#found-where'))
  await page.keyboard.type('In a lorry at the port')
  await expect(called(page)).toBeVisible()
  await page.keyboard.press('Tab')
  const lines = called(page).locator('.waymark-action')
  for (let left = await lines.count(); left > 0; left -= 1) {
    await expect(lines).toHaveCount(left)
    await tabTo(page, lines.getByRole('button', { name: /^Change or mark/ }).first())
    await page.keyboard.press('Enter')
    await tabTo(page, lines.getByRole('button', { name: /^Mark it as done today/ }))
    await page.keyboard.press('Enter')
  }
  await expect(called(page)).toHaveCount(0)
  // How many there were is heard no more, once it is untrue.
  await expect(page.locator('[data-counts]').filter({ hasText: /\S/ })).toHaveCount(0)
  const said = page.locator('[data-said]')
  await expect(said).toBeFocused()
  await expect(said).toHaveText(/^Done: /)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Open it again' }).press('Enter')
  await page.getByRole('main').getByRole('link', { name: 'Back', exact: true }).press('Enter')
  await expect(page).toHaveURL(/\/opening-page/)
  await expect(lines).toHaveCount(1)
})

test('where the last lines of two boxes were closed, the focus goes to what was closed last', async ({
  page
}) => {
  await openCase(page)
  await tabTo(page, page.locator('#found-where'))
  await page.keyboard.type('In a lorry at the port')
  await expect(called(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('He says he owes money')
  await expect(called(page)).toHaveCount(2)
  const lines = called(page).locator('.waymark-action')
  let what = ''
  for (let left = await lines.count(); left > 0; left -= 1) {
    await expect(lines).toHaveCount(left)
    what = await lines.first().locator('[data-task]').innerText()
    await lines
      .getByRole('button', { name: /^Change or mark/ })
      .first()
      .press('Enter')
    // What a document prints is recorded and not called done, and can be set aside.
    await lines.getByLabel('Why is it set aside?').fill('Not needed')
    await lines.getByRole('button', { name: /^Set it aside/ }).press('Enter')
  }
  await expect(called(page)).toHaveCount(0)
  await expect(page.locator('[data-said]')).toHaveCount(2)
  await expect(page.locator('[data-said]:focus')).toHaveText(`Set aside: ${what}`)
})

test('after a text, Tab passes over its “No answer because”, also where the hint names a reason: the next answer wipes nothing', async ({
  page
}) => {
  const caseId = await openCase(page)
  await page.goto(`/#/case/${caseId}/safe-place`)
  const [slip, language] = [page.locator('#addresses-and-numbers-carried'), page.locator('#first-language')]
  const reason = page.locator('#addresses-and-numbers-carried-no-answer')
  await expect(page.locator('#main-heading')).toBeFocused()
  await tabTo(page, slip)
  // Whoever has nothing to write finds the reason that the hint names one key away (¶25).
  await page.keyboard.press('Tab')
  await expect(reason).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('Slip of paper: Hamid, 07700 900321')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Dari')
  await expect(language).toHaveValue('Dari')
  await expect(reason).toHaveValue('')
  // What led somebody to the child stays on the sheet on which the police look for it (¶10, ¶39).
  await openDocument(page, caseId, 'missing-child-sheet')
  await expect(page.locator('article.waymark-document')).toContainText('Hamid, 07700 900321')
})
