import { expect, test } from '@playwright/test'
import { eritrea } from '../cases/eritrea'
import { aunt } from './support/aunt'
import { hear, heardOn } from './support/heard'
import { openDocument, openNamed } from './support/named'
import { axeFindings } from './support/reading'

/** What is heard of a copy before it is made, by whoever never sees the page: a paper in the wrong hands is not called back (¶23, ¶30). */
const notToHer = /Mariama Bah: recorded in this part, and not safe for the child\. Do not give them this copy/
const unusual = /This document is not usually made for this recipient\./
const noNumber = /Nobody has set an out-of-hours number here, so this copy has none\./

test('that a copy is not to be given is heard when its recipient is chosen, and again at each button that makes it', async ({
  page
}) => {
  const caseId = await openNamed(page, aunt)
  await openDocument(page, caseId, 'first-night')
  const makes = [/^Make a PDF/, /^Print this page/].map((name) => page.getByRole('button', { name }))
  for (const make of makes) await expect(make).toHaveAccessibleDescription('')
  await hear(page)
  await page.locator('input[data-of="recipient"][value="carer"]').check()
  await expect.poll(() => heardOn(page)).toContain('Copy for the carer.')
  expect(await heardOn(page)).toContainEqual(expect.stringMatching(notToHer))
  for (const make of makes) await expect(make).toHaveAccessibleDescription(notToHer)
  expect(await axeFindings(page)).toEqual([])
  // It is of the carer’s copy alone; each that is not usual is told so anew.
  for (const recipient of ['police', 'school']) {
    await hear(page)
    await page.locator(`input[data-of="recipient"][value="${recipient}"]`).check()
    await expect
      .poll(async () => (await heardOn(page)).some((one) => unusual.test(one)), recipient)
      .toBe(true)
    expect((await heardOn(page)).filter((one) => notToHer.test(one))).toEqual([])
    for (const make of makes) await expect(make).toHaveAccessibleDescription('')
  }
})

test('that a copy has no number for the night is heard, though it stands above what was chosen', async ({
  page
}) => {
  await openDocument(page, await openNamed(page, eritrea), 'care-plan')
  await hear(page)
  await page.getByRole('radio', { name: 'The police', exact: true }).check()
  await expect(page.getByText(noNumber)).toBeVisible()
  expect(await heardOn(page)).toContainEqual(expect.stringMatching(noNumber))
})

test('of several documents in one file as much is heard as of one', async ({ page }) => {
  const caseId = await openNamed(page, aunt)
  await page.goto(`#/case/${caseId}/documents`)
  await page.getByText('Several documents as one PDF').click()
  await page.getByRole('group', { name: 'Which documents?' }).getByRole('checkbox').first().check()
  await hear(page)
  await page.locator('input[data-of="recipient"][value="carer"]').check()
  await expect.poll(() => heardOn(page)).toContain('Copy for the carer.')
  expect(await heardOn(page)).toContainEqual(expect.stringMatching(notToHer))
  await expect(page.getByRole('button', { name: 'Make a PDF' })).toHaveAccessibleDescription(notToHer)
  expect(await axeFindings(page)).toEqual([])
})
