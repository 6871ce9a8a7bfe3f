import { expect, test } from '@playwright/test'
import { axeFindings } from './support/reading'
import { openNamed } from './support/named'
import { later } from './support/vault'

// ¶23, ¶39: the place for tonight changes by telephone, and the police’s sheet must not send a search to where the child no longer is.
test('on a later day, the place for tonight says what is written of where the child is, and leads there', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T23:15:00Z')
  const caseId = await openNamed(page, {
    name: 'A girl at a police station',
    answers: {
      reference: 'WHR-1',
      'where-the-child-is': 'Marlport police station',
      'place-tonight': 'police-station'
    }
  })
  const written = page.getByText('Written of where the child is now: “Marlport police station”.')
  await page.goto(`#/case/${caseId}/safe-place`)
  await expect(page.locator('input[data-of="place-tonight"]').first()).toBeVisible()
  await expect(written).toHaveCount(0)
  await later(page, '2026-11-25T08:30:00Z')
  await expect(written).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'Has the child moved? Change it' }).click()
  const where = page.locator('#where-the-child-is')
  await expect(where).toBeFocused()
  // Whoever went there from the step for tonight goes on with that step.
  for (const control of [
    page.getByRole('button', { name: 'Continue' }),
    page.getByRole('link', { name: 'Back', exact: true })
  ]) {
    await where.fill('With Mrs Hale, Marlport')
    await control.click()
    await expect(page).toHaveURL(new RegExp(`/case/${caseId}/safe-place`))
    await page.getByRole('link', { name: 'Has the child moved? Change it' }).click()
    await expect(where).toBeFocused()
  }
})
