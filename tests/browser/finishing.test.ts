import { expect, test } from '@playwright/test'
import { vietnam } from '../cases/vietnam'
import { openNamed } from './support/named'
import { saved } from './support/opening'
import { axeFindings } from './support/reading'
import { later } from './support/vault'

// By the 28th the day that was agreed for the referral to the NRM has passed.
test('whoever finishes a version sees what is contrary to what is required and what is overdue, and can finish all the same', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00')
  const caseId = await openNamed(page, vietnam)
  // What is called for is kept with the first change.
  await page.goto(`#/case/${caseId}/opening-page`)
  await page.locator('#known-as').fill('Đạt T.')
  await saved(page)
  await later(page, '2026-11-28T10:00:00')
  await page.goto(`#/case/${caseId}/finishing`)
  const main = page.getByRole('main')
  const contrary = main.getByText('Contrary to what the guidance or the law asks, and still to be put right:')
  await expect(contrary).toBeVisible()
  const referral = main.getByRole('link', {
    name: /^Send the referral to the National Referral Mechanism today/
  })
  await expect(referral).toBeVisible()
  const overdue = main.getByRole('link', { name: /^\d+ (more )?actions? (is|are) overdue$/ })
  await expect(overdue).toHaveAttribute('href', `#/case/${caseId}/actions`)
  const first = main.getByText('The first:').getByRole('link').nth(1)
  await expect(first).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  // Above the button, for whoever reads from the top.
  const button = page.getByRole('button', { name: 'Finish this version' })
  const [above, below] = await Promise.all([overdue.boundingBox(), button.boundingBox()])
  expect(above?.y).toBeLessThan(below?.y ?? 0)

  // The way back from an action leads here again.
  await referral.click()
  await expect(page).toHaveURL(/\/action/)
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(page).toHaveURL(/finishing$/)
  await button.click()
  await expect(page.getByText('Version 1 was finished on')).toBeFocused()
  await expect(contrary).toHaveCount(0)
})

test('a case in which nothing is contrary or overdue says nothing of it', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-28T10:00:00')
  const caseId = await openNamed(page, {
    name: 'A child of whom little is recorded',
    answers: { reference: 'FIN-1', 'immigration-position': 'british' }
  })
  await page.goto(`#/case/${caseId}/finishing`)
  await expect(page.getByRole('button', { name: 'Finish this version' })).toBeVisible()
  await expect(page.getByText('still to be put right')).toHaveCount(0)
  await expect(page.getByText(/overdue/)).toHaveCount(0)
})

test('what is open is named where it is little, and going on from it leads back; what cannot wait is counted', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00')
  const caseId = await openNamed(page, vietnam)
  await page.goto(`#/case/${caseId}/finishing`)
  const main = page.getByRole('main')
  const urgent = main.getByRole('link', { name: /^\d+ actions? cannot wait$/ })
  await expect(urgent).toHaveAttribute('href', `#/case/${caseId}/actions`)
  const said = main.getByText(/^[2-5] questions are still open\. The documents count them/)
  const named = said.locator('+ ul').getByRole('link')
  await expect(named).toHaveCount(Number((await said.innerText()).charAt(0)))
  expect(await axeFindings(page)).toEqual([])
  const name = await named.first().innerText()
  expect(name).not.toBe('')
  await named.first().click()
  await expect(page).toHaveURL(/\/at\/[^/]+\/from\/finishing$/)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/finishing$/)
})

test('where much is open, each stage leads to the page that checks it', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-28T10:00:00')
  const caseId = await openNamed(page, {
    name: 'A child of whom little is recorded',
    answers: { reference: 'FIN-2', 'immigration-position': 'british' }
  })
  await page.goto(`#/case/${caseId}/finishing`)
  const main = page.getByRole('main')
  await main.getByRole('link', { name: /^Immediate safety: \d+ of \d+ open$/ }).click()
  await expect(page).toHaveURL(/\/check-immediate-safety$/)
  // A stage that nobody has called done leads to where that is said.
  await page.goBack()
  await expect(main.getByText('Stages that you have not called done:')).toBeVisible()
  const notDone = page
    .getByText('Stages that you have not called done:')
    .locator('xpath=following-sibling::ul[1]')
  expect(await notDone.getByRole('listitem').count()).toBeGreaterThan(3)
  await expect(notDone.getByRole('listitem').filter({ hasNot: page.getByRole('link') })).toHaveCount(0)
  await notDone.getByRole('link', { name: 'Case details' }).click()
  await expect(page).toHaveURL(/\/check-case-details/)
})

test('a manager is offered first where one is asked for, and finishing says where whoever is named is none', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-28T10:00:00')
  const caseId = await openNamed(page, {
    name: 'A child with an uncle and a manager',
    answers: {
      reference: 'FIN-3',
      'immigration-position': 'british',
      people: [
        { 'person-name': 'Daud Khan', 'person-role': 'relative' },
        { 'person-name': 'Max Hill', 'person-role': 'team-manager' }
      ]
    }
  })
  await page.goto(`#/case/${caseId}/authority-oversight`)
  const by = page.locator('#manager-oversight-by')
  await expect(by.locator('option')).toHaveText([/Nobody chosen/, /^Max Hill/, /^Daud Khan/])
  await by.selectOption({ index: 2 })
  await saved(page)
  await page.goto(`#/case/${caseId}/finishing`)
  const said = page.getByRole('main').getByText('whoever is named is recorded in another role')
  await expect(said).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Record the manager and the day' }).click()
  await by.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('button', { name: 'Finish this version' })).toBeVisible()
  await expect(said).toHaveCount(0)
})
