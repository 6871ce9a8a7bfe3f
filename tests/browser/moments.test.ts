import { expect, test } from '@playwright/test'
import { openNamed } from './support/named'
import { openEverything, openVaultWithCase, saved } from './support/opening'
import { axeFindings } from './support/reading'
import { reload } from './support/vault'

test('whoever went on to a later moment by mistake comes back to the one that the answers say', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-611')
  await page.goto(`/#/case/${caseId}`)
  const main = page.getByRole('main')
  const back = main.getByRole('button', { name: 'Go back to: The first hour' })
  await expect(main.getByRole('button', { name: 'Go on to the first days' })).toBeVisible()
  await expect(back).toHaveCount(0)
  await main.getByRole('button', { name: 'Go on to the first days' }).click()
  await main.getByRole('button', { name: 'Go on to what the first review needs' }).click()
  await saved(page)
  await reload(page)
  await expect(main.getByText('This case is on its way to the first review')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await back.click()
  await expect(main.getByText('This case is in the first hour')).toBeFocused()
  await expect(back).toHaveCount(0)
  await saved(page)
  await reload(page)
  await expect(main.getByText('This case is in the first hour')).toBeVisible()
})

test('the page that checks a stage names the step on which nothing was answered, leads on, and past a stage that has nothing to decide', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00')
  const caseId = await openNamed(page, {
    name: 'A child whose care began three weeks ago, and of whom nothing is suspected',
    answers: {
      reference: 'HBR-613',
      'immigration-position': 'british',
      'trafficking-conclusion': 'not-suspected',
      'conclusion-reason': 'Nothing was seen or said in three weeks.',
      'periods-of-care': [{ 'care-from': '2026-11-03' }]
    }
  })
  const main = page.getByRole('main')
  await page.goto(`#/case/${caseId}/check-case-details`)
  await expect(main.getByRole('button', { name: 'Go on to: Core assessment' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await main.getByRole('link', { name: 'Go back to: Who the child is' }).click()
  await expect(page).toHaveURL(/\/who-the-child-is$/)
  await page.locator('#full-name').fill('Yousif')
  await page.goto(`#/case/${caseId}/check-case-details`)
  await expect(main.getByRole('link', { name: /^Go back to: / })).not.toHaveText(
    'Go back to: Who the child is'
  )
  await main.getByRole('button', { name: 'Go on to: Core assessment' }).click()
  await expect(page.locator('#main-heading')).toBeFocused()

  await page.goto(`#/case/${caseId}/check-trafficking-indicators`)
  await main.getByRole('button', { name: /^Go on to: / }).click()
  await expect(page).not.toHaveURL(/what-is-suspected$/)
  await page.goto(`#/case/${caseId}`)
  await main.getByRole('link', { name: /^Strategy discussion/ }).click()
  await expect(page).toHaveURL(/\/what-is-suspected$/)

  await page.goto(`#/case/${caseId}/finishing`)
  await expect(main.getByText(/^\d+ questions are still open\. .* \d+ more can wait\.$/)).toBeVisible()
})

test('what an earlier page has the answer to stands as answered behind one control, and is changed there by keyboard', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-612')
  await openEverything(page, caseId)
  await page.goto(`/#/case/${caseId}/education-so-far`)
  await page.locator('#identity-support').fill('Halal food')
  await page.locator('#education-history').fill('Six years in Omdurman')
  await saved(page)

  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`/#/case/${caseId}/permanence`)
  await expect(page.locator('#main-heading')).toHaveText(/^The long-term plan/)
  const group = page.locator('details[data-answered-before]')
  const control = group.locator('summary')
  await expect(control).toHaveText('1 answered on an earlier page')
  await expect(page.locator('#identity-support')).toHaveCount(0)
  // Nothing moves while somebody answers what an earlier page asks too.
  await page.locator('#living-with-family-wishes').fill('He wants to ring his mother')
  await saved(page)
  await expect(control).toHaveText('1 answered on an earlier page')
  await expect(page.locator('#living-with-family-wishes')).toBeFocused()

  await control.focus()
  await page.keyboard.press('Enter')
  await expect(group).toContainText('Halal food')
  expect(await axeFindings(page)).toEqual([])
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await wide()).toBeLessThanOrEqual(320)
  await page.keyboard.press('Tab')
  await expect(group.getByRole('link', { name: 'Change Support for identity' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#identity-support')).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(', and the mosque')
  await saved(page)
  await expect(page.locator('#identity-support')).toHaveValue('Halal food, and the mosque')
  await expect(page.locator('#living-with-family-wishes')).toHaveValue('He wants to ring his mother')
  expect(await axeFindings(page)).toEqual([])
  expect(await wide()).toBeLessThanOrEqual(320)

  // Come back to, both stand as answered; whoever comes for one of them has it.
  await page.goto(`/#/case/${caseId}`)
  await page.goto(`/#/case/${caseId}/permanence`)
  await expect(control).toHaveText('2 answered on an earlier page')
  await expect(group).not.toHaveAttribute('open')
  await page.goto(`/#/case/${caseId}/check-care-plan`)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Change Support for identity/ })
    .press('Enter')
  await expect(page.locator('#identity-support')).toBeFocused()
  await expect(page.locator('#identity-support')).toBeInViewport()
  await expect(page.locator('#living-with-family-wishes')).toHaveCount(0)
  await page.getByRole('main').getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/check-care-plan$/)
})

test('what is changed behind the control beside an unfinished day leaves no page: nothing is said until somebody goes on', async ({
  page
}) => {
  const caseId = await openNamed(page, {
    name: 'A child who said what they want, and who wants a visitor',
    answers: {
      reference: 'HBR-614',
      'child-wishes': 'To ring his mother',
      'visitor-answer': 'accepted'
    }
  })
  await openEverything(page, caseId)
  await page.goto(`/#/case/${caseId}/advocacy`)
  const unfinished = page.locator('#visitor-first-meeting-on')
  await unfinished.fill('7')
  await saved(page)
  const group = page.locator('details[data-answered-before]')
  await group.locator('summary').click()
  await group.getByRole('link', { name: /^Change / }).click()
  await expect(page.locator('#child-wishes')).toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(unfinished).toHaveValue('7')
  await page.getByRole('main').getByRole('link', { name: 'Back' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page).toHaveURL(/\/advocacy/)
})

test('a long word without a space that names a need widens no page', async ({ page }) => {
  const caseId = await openVaultWithCase(page, 'HBR-613')
  await page.goto(`/#/case/${caseId}/education-so-far`)
  await page.locator('#identity-support').fill('W'.repeat(120))
  await saved(page)
  await page.goto(`/#/case/${caseId}`)
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(page.getByRole('link', { name: /WWWW/ })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})
