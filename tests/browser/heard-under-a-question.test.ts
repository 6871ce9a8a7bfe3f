import { expect, test } from '@playwright/test'
import { hear, heardOn } from './support/heard'
import { openCase, saved } from './support/opening'
import { axeFindings } from './support/reading'
import { openVault } from './support/vault'

// ¶23: one answer calls for much at once. What is heard of it names the question under which it stands, and so do the headings of the page.
test('what an answer calls for is heard once, by the name of its question', async ({ page }) => {
  await openVault(page)
  await openCase(page, 'HRD-8')
  await page.locator('#found-where').fill('At the port, going to 12 Elm Road')
  await page.locator('#worries').fill('A man waits outside for him.')
  await saved(page)
  await expect(page.locator('[data-counts]').filter({ hasText: /\S/ }).first()).toBeAttached()
  await hear(page)
  await page.getByRole('radio', { name: 'Yes, it is known' }).check()
  const named = /^\d+ actions, \d+ that cannot wait, below “Trafficking or exploitation”\. Shift\+Tab/
  // What was typed before may still be heard: of this answer there is one message.
  const counts = async () =>
    (await heardOn(page)).filter((one) => one.includes('below “Trafficking or exploitation”'))
  await expect.poll(counts).toEqual([expect.stringMatching(named)])
  const boxes = page.getByRole('heading', { name: /What is recorded here calls for:$/ })
  await expect(boxes.first()).toBeVisible()
  const names = await boxes.allTextContents()
  expect(new Set(names).size).toBe(names.length)
  expect(names.map((one) => one.replace(/\s+/g, ' ').trim())).toContain(
    'Trafficking or exploitation: What is recorded here calls for:'
  )
  expect(await axeFindings(page)).toEqual([])
})
