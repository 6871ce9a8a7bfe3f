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
  await expect(page.locator('#where-the-child-is')).toBeFocused()
})
