import { expect, test, type Page } from '@playwright/test'
import { makeFile } from './support/files'
import { axeFindings } from './support/reading'
import { reload } from './support/vault'
import { openVaultWithCase, saved } from './support/opening'

const link = (page: Page, reference: string) => page.getByRole('link', { name: reference, exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('a case that was deleted comes back within ten seconds, and the focus is on it', async ({ page }) => {
  await openVaultWithCase(page, 'LST-1')
  await page.goto('/#/')
  await page.getByRole('link', { name: 'Delete LST-1' }).click()
  await page.getByRole('button', { name: 'Yes, delete this case' }).click()
  await expect(heading(page)).toBeFocused()
  await expect(page.getByText('Deleted: LST-1.')).toBeVisible()
  await expect(link(page, 'LST-1')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  // The next stop of the keyboard.
  await page.keyboard.press('Tab')
  const undo = page.getByRole('button', { name: 'Undo deleting LST-1' })
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(link(page, 'LST-1')).toBeFocused()
  await expect(page.getByText('LST-1 is back.')).toBeVisible()
  await reload(page)
  await link(page, 'LST-1').click()
  await expect(page.locator('#reference')).toHaveValue('LST-1')
})

test('after ten seconds it is gone, and the focus is not lost with the button', async ({ page }) => {
  await page.clock.install()
  await openVaultWithCase(page, 'LST-2')
  await page.goto('/#/')
  await page.getByRole('link', { name: 'Delete LST-2' }).click()
  await page.getByRole('button', { name: 'Yes, delete this case' }).click()
  const undo = page.getByRole('button', { name: 'Undo deleting LST-2' })
  await undo.focus()
  await page.clock.fastForward('00:11')
  await expect(undo).toHaveCount(0)
  await expect(heading(page)).toBeFocused()
  await reload(page)
  await expect(page.getByText('There is no case here yet.')).toBeVisible()
})

test('whoever deletes a case that is in no backup, or has changed since, is told so first', async ({
  page
}) => {
  const id = await openVaultWithCase(page, 'LST-6')
  const toDelete = async () => {
    await page.goto('/#/')
    await page.getByRole('link', { name: 'Delete LST-6' }).click()
    await expect(heading(page)).toContainText('Delete the case LST-6?')
  }
  const said = page.getByText(/No backup of this case is noted here|changed since its last backup/)
  await toDelete()
  await expect(said).toContainText('No backup of this case is noted here.')
  expect(await axeFindings(page)).toEqual([])
  await said.getByRole('link', { name: 'Backup of this case' }).click()
  await makeFile(page, 'Make a backup of this case')
  await expect(page.getByText('The backup has been made')).toBeVisible()
  await toDelete()
  await expect(page.getByRole('button', { name: 'Yes, delete this case' })).toBeVisible()
  await expect(said).toHaveCount(0)
  await page.goto(`/#/case/${id}/opening-page`)
  await page.locator('#known-as').fill('Kit')
  await saved(page)
  await toDelete()
  await expect(said).toContainText('It has changed since its last backup, of ')
})

test('a case is renamed, and copied as a case of its own', async ({ page }) => {
  const id = await openVaultWithCase(page, 'LST-3')
  await page.goto(`/#/case/${id}/opening-page`)
  await page.locator('#known-as').fill('Kit')
  await saved(page)
  await page.goto('/#/')
  await page.getByRole('link', { name: 'Rename LST-3' }).click()
  await expect(heading(page)).toHaveText('Rename the case')
  expect(await axeFindings(page)).toEqual([])
  await page.locator('#reference').fill('LST-33')
  await page.getByRole('button', { name: 'Save the reference' }).click()
  await expect(link(page, 'LST-33')).toBeVisible()
  const copy = page.getByRole('button', { name: 'Copy whole case LST-33', exact: true })
  await copy.click()
  // The second child of one lorry would have what the first has: it says so, and what to do instead.
  const copied =
    /^Copied as “LST-33 \(copy\)” with every answer, saved \d\d:\d\d\. For another child, open a new case\.$/
  await expect(page.getByRole('status').filter({ hasText: copied })).toBeVisible()
  await expect(copy).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await link(page, 'LST-33 (copy)').click()
  await expect(page.locator('#known-as')).toHaveValue('Kit')
  await page.locator('#known-as').fill('Another')
  await saved(page)
  await page.goto('/#/')
  await link(page, 'LST-33').click()
  await expect(page.locator('#known-as')).toHaveValue('Kit')
})

// ¶23: of five children from one lorry, the second to the fifth were typed again from the start.
test('the case of another child found with one begins with where they were found, and nothing of the first', async ({
  page
}) => {
  const id = await openVaultWithCase(page, 'LST-7')
  await page.locator('#known-as').fill('Farid')
  await page.locator('#found-where').fill('In a lorry at the Northgate services')
  await saved(page)
  // Whoever answers enquiries of one child may be that child’s carer (¶23).
  await page.goto(`/#/case/${id}/safe-place`)
  await page.locator('#who-may-answer-enquiries').fill('Ruth Ashdown, foster carer, 01632 960111')
  await saved(page)
  await page.goto('/#/')
  const another = page.getByRole('button', { name: 'Another child found with this one LST-7', exact: true })
  await another.click()
  await expect(page.locator('#found-where')).toHaveValue('In a lorry at the Northgate services')
  for (const own of ['reference', 'known-as']) await expect(page.locator(`#${own}`)).toHaveValue('')
  const second = new URL(page.url()).hash.split('/')[2] ?? ''
  expect(second).not.toBe(id)
  // What came along is an answer like any other, and corrected in one file alone.
  await page.locator('#reference').fill('LST-8')
  await page.locator('#found-where').fill('In the cab of the lorry')
  await saved(page)
  await reload(page)
  await expect(page.locator('#found-where')).toHaveValue('In the cab of the lorry')
  await page.goto(`/#/case/${second}/safe-place`)
  await expect(page.locator('#who-may-answer-enquiries')).toHaveValue('')
  await page.goto('/#/')
  expect(await axeFindings(page)).toEqual([])
  await link(page, 'LST-7').click()
  await page.goto(`/#/case/${id}/opening-page`)
  await expect(page.locator('#found-where')).toHaveValue('In a lorry at the Northgate services')
  await expect(page.locator('#known-as')).toHaveValue('Farid')
})

test('an earlier state is read and brought back, and what stood before is in the history', async ({
  page
}) => {
  const id = await openVaultWithCase(page, 'LST-4')
  await page.locator('#worries').fill('The first sitting')
  await saved(page)
  await reload(page)
  await page.locator('#worries').fill('The second sitting')
  await saved(page)
  await page.goto(`/#/case/${id}/history`)
  const states = page.getByRole('main').getByRole('link', { name: /^Saved/ })
  await expect(states).toHaveCount(1)
  expect(await axeFindings(page)).toEqual([])
  await states.click()
  await expect(page.getByRole('main')).toContainText('The first sitting')
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  const folder = process.env['WAYMARK_PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/earlier-state.png`, fullPage: true })
  await page.getByRole('button', { name: 'Bring this state back' }).click()
  await expect(page.getByText('This state is the newest now.')).toBeFocused()
  await saved(page)
  await page.goto(`/#/case/${id}/opening-page`)
  await expect(page.locator('#worries')).toHaveValue('The first sitting')
  await page.goto(`/#/case/${id}/history`)
  await expect(states).toHaveCount(2)
  await states.first().click()
  await expect(page.getByRole('main')).toContainText('The second sitting')
})

test('a case that changed since its last backup is marked, and leads to the page that makes one', async ({
  page
}) => {
  await openVaultWithCase(page, 'LST-5')
  await page.goto('/#/')
  await expect(page.getByText('Not in a backup')).toBeVisible()
  await expect(page.getByText('1 case is in no backup as it now stands.')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      expect(await axeFindings(page)).toEqual([])
      const folder = process.env['WAYMARK_PICTURES']
      if (folder !== undefined) await page.screenshot({ path: `${folder}/cases-${colorScheme}-${width}.png` })
    }
  }
  await page.getByRole('link', { name: 'Make a backup' }).click()
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveURL(/#\/backup$/)
})

// ¶10, ¶23: what cannot wait comes before what was saved last. Its case opens where it was left. What it is stands in the case alone.
test('a case in which something cannot wait stands first, says since when and no more, and opens where it was left', async ({
  page
}) => {
  const id = await openVaultWithCase(page, 'LST-7')
  await page.goto(`/#/case/${id}/safe-place`)
  await page.locator('input[data-of="safe-place-first"][value="not-safe"]').check()
  await saved(page)
  await page.goto('/#/')
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('LST-8')
  await saved(page)
  await page.goto('/#/')
  const rows = page.locator('.waymark-cases__item')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(0)).toContainText('LST-7')
  await expect(rows.nth(0)).toContainText('Cannot wait, since today')
  await expect(rows.nth(0)).not.toContainText(/safe|danger/i)
  await expect(rows.nth(1)).not.toContainText('Cannot wait')
  // The list is the paper of a day: what is done with a case stands on no paper, and nothing asks to be pressed.
  await page.emulateMedia({ media: 'print' })
  await expect(rows.nth(0)).toContainText('Cannot wait, since today')
  await expect(page.getByRole('link', { name: 'Delete LST-7' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'Make a backup' })).toBeHidden()
  await expect(page.getByText(/^Printed on /)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByText(/^Printed on /)).toBeHidden()
  await link(page, 'LST-7').click()
  await expect(page).toHaveURL(/\/safe-place$/)
  await page.goto('/#/')
  await link(page, 'LST-8').click()
  await expect(page.locator('#reference')).toHaveValue('LST-8')
})
