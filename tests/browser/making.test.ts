import { expect, test, type Page } from '@playwright/test'
import { isProving } from '../support/proving'
import { eritrea } from '../cases/eritrea'
import { openDocument, openNamed } from './support/named'
import { axeFindings } from './support/reading'

/** Opens a document whose worker's code does not come until it is let go. */
async function openSlow(page: Page, worker: string): Promise<() => void> {
  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(`**/${worker}*`, async (route) => {
    await held
    // Nobody waits for it any more, where it was stopped.
    await route.continue().catch(() => undefined)
  })
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  const caseId = await openNamed(page, eritrea)
  await openDocument(page, caseId, 'care-plan')
  return letGo
}

const forms = [
  ['PDF', 'Make a PDF', 'pdf.worker'],
  ['Word file', 'Make a Word file', 'word.worker']
] as const

// One component makes both: in the sample each has one half of it, and `npm run prove` has both of both.
for (const [form, button, worker] of isProving ? forms : forms.slice(0, 1))
  test(`a ${form} that takes its time says so, and is stopped with the focus kept`, async ({ page }) => {
    const letGo = await openSlow(page, worker)
    const downloads: string[] = []
    page.on('download', (download) => downloads.push(download.suggestedFilename()))
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByRole('progressbar', { name: `The ${form} is being made…` })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Stop' }).press('Enter')
    await expect(page.getByText('Stopped. No file was made.')).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await expect(page.getByRole('button', { name: button })).toBeFocused()

    // Asked again, it is made: once.
    letGo()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    await downloading
    await expect(page.getByText(`The ${form} has been handed to your browser’s downloads.`)).toBeVisible()
    expect(downloads).toHaveLength(1)
  })

for (const [form, button, worker] of isProving ? forms : forms.slice(1))
  test(`a ${form} of another copy than the one on screen is not made`, async ({ page }) => {
    const letGo = await openSlow(page, worker)
    const downloads: string[] = []
    page.on('download', (download) => downloads.push(download.suggestedFilename()))
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByRole('progressbar')).toBeVisible()
    await page.getByRole('checkbox', { name: /Show in this copy/ }).check()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    letGo()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    await downloading
    expect(downloads).toHaveLength(1)
  })

// Decision 93: nobody signs a part of a plan. Whoever makes the full copy for the meeting would find “name left out” beside the line of the carer.
test('beside the place it says that the copy that is signed needs it, where people sign and have all', async ({
  page
}) => {
  const caseId = await openNamed(page, eritrea)
  const place = page.getByRole('checkbox', { name: /Show in this copy/ })
  const said = 'The copy that is signed needs this.'
  await openDocument(page, caseId, 'protection-and-placement-plan')
  await expect(place).toHaveAccessibleDescription(said)
  await page.getByRole('radio', { name: 'A carer' }).check()
  await expect(page.getByText(said)).toHaveCount(0)
  // A sheet for the police is signed by nobody.
  await openDocument(page, caseId, 'missing-child-sheet')
  await page.getByRole('radio', { name: /^The child’s record/ }).check()
  await expect(page.getByText(said)).toHaveCount(0)
})
