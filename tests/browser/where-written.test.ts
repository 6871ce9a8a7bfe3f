import { expect, test } from '@playwright/test'
import { axeFindings } from './support/reading'
import { openDocument, openNamed } from './support/named'
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

// The same evening: from the police station to a foster home, and the sheet for the police still had the station.
test('once the child is put up for the night, the page and each copy that has the place say what is written of it', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T21:15:00Z')
  const caseId = await openNamed(page, {
    name: 'A boy at a police station',
    answers: {
      reference: 'WHR-2',
      'where-the-child-is': 'Elland Road police station',
      'place-tonight': 'police-station'
    }
  })
  const written = page.getByText('Written of where the child is now: “Elland Road police station”.')
  const change = page.getByRole('link', { name: 'Has the child moved? Change it' })
  await openDocument(page, caseId, 'missing-child-sheet')
  await expect(written).toHaveCount(0)
  await page.goto(`#/case/${caseId}/safe-place`)
  const home = page.locator('input[data-of="place-tonight"][value="foster-home"]')
  await home.check()
  await expect(written).toBeVisible()
  // Whoever goes on by Tab comes to the next question.
  await home.focus()
  await page.keyboard.press('Tab')
  await expect(change).not.toBeFocused()

  for (const paper of ['missing-child-sheet', 'first-night'])
    await test.step(paper, async () => {
      await openDocument(page, caseId, paper)
      await expect(written).toBeVisible()
    })
  // A copy that leaves the place out has nothing to put right.
  const copyFor = (recipient: string) => page.locator(`input[data-of="recipient"][value="${recipient}"]`)
  await copyFor('health').check()
  await expect(page.locator('article.waymark-document')).not.toContainText('Elland Road')
  await expect(written).toHaveCount(0)
  await copyFor('carer').check()
  await expect(written).toBeVisible()
  await change.click()
  await page.locator('#where-the-child-is').fill('With Mrs Hale, Marlport')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/documents\/first-night/)
  await expect(page.locator('article.waymark-document')).toContainText('With Mrs Hale, Marlport')
})
