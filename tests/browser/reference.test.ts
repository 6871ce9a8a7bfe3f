import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { pngOf } from '../support/png'
import { makeFile } from './support/files'
import { axeFindings } from './support/reading'
import { openVault, reload } from './support/vault'
import { schemes } from './support/schemes'
import { whole } from './support/whole-page'
import { openVaultWithCase, saved } from './support/opening'

for (const scheme of schemes) {
  test(`pages that belong to no case meet axe and fit 320 px, ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.emulateMedia({ colorScheme: scheme })
    await openVault(page)
    for (const place of [
      'guidance',
      'guidance/19',
      'glossary',
      'what-has-changed',
      'resources',
      'local-details'
    ]) {
      await page.goto(`/#/${place}`)
      await expect(page.locator('#main-heading')).toBeVisible()
      expect(await axeFindings(page), place).toEqual([])
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, place).toBeLessThanOrEqual(320)
    }
  })
}

test('a step leads to its paragraph, and the paragraph leads back to the steps that serve it', async ({
  page
}) => {
  const id = await openVaultWithCase(page, 'REF-1')
  await page.goto(`/#/case/${id}/referral-decision`)
  await page.getByRole('link', { name: '¶19', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Referral' })).toBeFocused()
  const steps = page.getByRole('list').filter({ hasText: '(Strategy discussion' })
  await steps.getByRole('link').first().click()
  expect(page.url()).toContain(`/case/${id}/`)
})

test('a paragraph is found by a word with a letter wrong, and by its number', async ({ page }) => {
  await openVault(page, '/#/guidance')
  const search = page.getByLabel('Find a paragraph by a word or its number')
  await search.fill('interpretr')
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('¶26')
  await search.fill('45')
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('¶45')
  await search.fill('zzzzzz')
  await expect(page.getByText('Nothing found')).toBeVisible()
})

test('a step says what has changed since the draft, with the day it was last looked at', async ({ page }) => {
  const id = await openVaultWithCase(page, 'REF-2')
  await page.goto(`/#/case/${id}/immigration-advice`)
  // The step asks about advice and about what is said of going back: one thing has changed of each.
  await page.getByText('Changed since 2014', { exact: true }).click()
  await expect(page.getByText('Since 16 January 2025')).toBeVisible()
  await expect(page.getByText('The scheme that the draft names ended on 31 December 2015')).toBeVisible()
  await expect(page.getByText(/^Last checked/).filter({ visible: true })).toHaveCount(2)
  expect(await axeFindings(page)).toEqual([])
})

test('local details are set once, become an answer with one press, and travel as a small file', async ({
  page
}) => {
  await openVault(page, '/#/local-details')
  await page.getByLabel('Number for a child to learn by heart').fill('020 7946 0000')
  await page.getByLabel('Authority', { exact: true }).fill('Anytown')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const path = await (await download).path()
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    waymark: 'local-details',
    details: { 'number-to-memorise': '020 7946 0000', authority: 'Anytown' }
  })

  const id = await openVaultWithCase(page, 'REF-3')
  await page.goto(`/#/case/${id}/safety-measures`)
  // Which number it is, is asked once learning one was chosen.
  await expect(page.getByRole('button', { name: 'Add safety measure' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Put it in/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Add safety measure' }).click()
  await page.getByLabel('A number learned by heart').check()
  await saved(page)
  await page.goto(`/#/case/${id}/safety-measures`)
  await whole(page)
  await page.getByRole('button', { name: /Put it in/ }).click()
  await expect(page.locator('#memorised-number')).toHaveValue('020 7946 0000')
  await expect(page.locator('#memorised-number')).toBeFocused()

  // Set anew in another tab, while the case is open here.
  const other = await page.context().newPage()
  await openVault(other, '/#/local-details')
  await numbers(other).fill('020 7946 0001')
  await expect(page.getByText('020 7946 0001')).toBeVisible()
})

const numbers = (page: Page) => page.getByLabel('Number for a child to learn by heart')
const importField = (page: Page) => page.getByLabel('Open a file of local details')

/** Chooses a file of local details that says what a test wants it to say. */
const choose = (page: Page, details: object, waymark = 'local-details') =>
  importField(page).setInputFiles({
    name: 'team.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ waymark, details }))
  })

test('what a file of local details would change is seen first, and taken over only when somebody says so', async ({
  page
}) => {
  await openVault(page, '/#/local-details')
  await numbers(page).fill('020 7946 0000')
  await page.getByLabel('Authority', { exact: true }).fill('Anytown')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()

  const logo = { png: pngOf(40, 20).toString('base64'), width: 40, height: 20 }
  const forged = { authority: 'Anytown', 'number-to-memorise': '07700 900666', team: 'Leaving care', logo }
  await choose(page, forged)
  const heading = page.getByRole('heading', { name: 'What the file would change' })
  await expect(heading).toBeFocused()
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
  // Before and after, and nothing of what stays.
  await expect(row('Number for a child to learn by heart')).toContainText(/020 7946 0000.*07700 900666/)
  await expect(row('Team')).toContainText(/Not set.*Leaving care/)
  await expect(row('Logo')).toContainText('A new logo')
  await expect(row('Authority')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Leave everything as it is' }).click()
  await expect(importField(page)).toBeFocused()
  await expect(numbers(page)).toHaveValue('020 7946 0000')
  await reload(page)
  await expect(numbers(page)).toHaveValue('020 7946 0000')

  await choose(page, forged)
  await page.getByRole('button', { name: 'Take these over' }).click()
  await expect(page.getByText('3 details taken over.')).toBeVisible()
  await reload(page)
  await expect(numbers(page)).toHaveValue('07700 900666')
  await expect(page.getByLabel('Authority', { exact: true })).toHaveValue('Anytown')
  await expect(page.getByText('This is the logo that documents carry:')).toBeVisible()

  await choose(page, forged)
  await expect(page.getByText('The file sets nothing that is not set here already.')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await choose(page, { logo: { ...logo, png: btoa('no picture at all') } })
  await expect(page.getByText('could not be drawn, so it is left out')).toBeVisible()
  await choose(page, {}, 'case')
  await expect(page.getByText('This is not a file of local details')).toBeVisible()
  await expect(heading).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
})

test('two tabs that set local details leave each other what they set, down to the last letter', async ({
  page,
  context
}) => {
  await openVault(page, '/#/local-details')
  const other = await context.newPage()
  await openVault(other, '/#/local-details')
  await expect(numbers(other)).toBeVisible()
  await numbers(page).pressSequentially('020 7946 0000')
  await other.getByLabel('Team', { exact: true }).pressSequentially('Leaving care')
  // Each takes in what the other sets, while it is shown.
  await expect(numbers(other)).toHaveValue('020 7946 0000')
  await expect(page.getByLabel('Team', { exact: true })).toHaveValue('Leaving care')
  await numbers(page).pressSequentially(', 020 7946 0001')
  // Left at once, and found again: what was typed last had not been waited for.
  for (const tab of [page, other]) {
    await tab.goto('/#/')
    await tab.goto('/#/local-details')
    await expect(numbers(tab)).toHaveValue('020 7946 0000, 020 7946 0001')
    await expect(tab.getByLabel('Team', { exact: true })).toHaveValue('Leaving care')
  }
})

test('a case is handed over as one encrypted file, and is wiped only once it was copied', async ({
  page
}) => {
  const id = await openVaultWithCase(page, 'HAND-1')
  await page.goto(`/#/case/${id}/handing-over`)
  await expect(page.getByRole('link', { name: 'Wipe this case' })).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  const file = await makeFile(page, 'Make the file')
  // The file's name holds the reference alone.
  expect(file.suggestedFilename()).toBe('case_HAND-1_handed-over.age')
  await expect(page.getByText('The file has been made')).toBeVisible()

  await page.goto(`/#/case/${id}/handing-over`)
  // Not before the day is recorded.
  await expect(page.getByRole('heading', { level: 1, name: 'Handing over' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Wipe this case' })).toHaveCount(0)
  await page.goto(`/#/case/${id}/sharing`)
  const now = new Date()
  await page.locator('#case-record-copied-on').fill(String(now.getDate()))
  await page.locator('#case-record-copied-on-month').fill(String(now.getMonth() + 1))
  await page.locator('#case-record-copied-on-year').fill(String(now.getFullYear()))
  await saved(page)
  await page.goto(`/#/case/${id}/handing-over`)
  await expect(page.getByRole('link', { name: 'Wipe this case' })).toBeVisible()
  await expect(page.getByText('Whoever takes the case on needs a file that is made now')).toBeVisible()

  // A worry of the same day is in no copy and in no file (regulation 50, ¶31).
  await page.goto(`/#/case/${id}/opening-page`)
  await page.locator('#worries').fill('A man waits for him at college.')
  await saved(page)
  await page.goto(`/#/case/${id}/handing-over`)
  await expect(page.getByText('What was changed last may not be in the copy')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Wipe this case' })).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  await makeFile(page, 'Make the file')
  await expect(page.getByText('The file has been made')).toBeVisible()
  await expect(page.getByText('needs a file that is made now')).toHaveCount(0)
  // The list has the same gate: it says so, with the way there.
  await page.goto(`/#/case/${id}/delete-case`)
  await expect(page.getByRole('button', { name: 'Yes, delete this case' })).toBeVisible()
  await page.getByRole('link', { name: 'Record that it was copied' }).click()
  await page.locator('#case-record-copied-on').fill('')
  await page.locator('#case-record-copied-on').fill(String(now.getDate()))
  await saved(page)
  await page.goto(`/#/case/${id}/handing-over`)
  await page.getByRole('link', { name: 'Wipe this case' }).click()
  await expect(page.getByRole('button', { name: 'Yes, delete this case' })).toBeVisible()
  await expect(page.getByText('Waymark is not the child’s case record')).toHaveCount(0)
  await page.getByRole('button', { name: 'Yes, delete this case' }).click()
  await expect(page.getByRole('link', { name: 'HAND-1', exact: true })).toHaveCount(0)
})
