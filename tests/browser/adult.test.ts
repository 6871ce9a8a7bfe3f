import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/reading'
import { openVault } from './support/vault'
import { saved } from './support/opening'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const main = (page: Page) => page.getByRole('main')

test('a case turns into an adult’s where the age is recorded as not in doubt, and says of it what holds for an adult', async ({
  page
}) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('HBR-611')
  await page.getByRole('radio', { name: 'Said to be 18 or over' }).check()
  await saved(page)
  const at = `/#/case/${new URL(page.url()).hash.split('/')[2] ?? ''}`
  const stages = page.getByRole('navigation').filter({ hasText: 'Immediate safety' })

  // Nobody has said yet that the age is not in doubt: a child, and planned for as one.
  await page.goto(`${at}/permanence`)
  await page.locator('#permanence-plan').fill('Stays with the foster family until he moves on.')
  await saved(page)
  await expect(stages).toContainText('Care plan')
  await page.goto(`${at}/documents`)
  await expect(main(page).getByRole('link', { name: 'Care plan' })).toBeVisible()

  // The words change under what is on the page, which stays where it is.
  await page.goto(`${at}/who-the-child-is`)
  const notInDoubt = page
    .getByRole('group', { name: /doubt/ })
    .getByRole('radio', { name: 'No', exact: true })
  await notInDoubt.check()
  await expect(stages).toContainText('Support that goes on')
  await expect(notInDoubt).toBeFocused()
  await expect(stages).not.toContainText('Care plan')
  await saved(page)

  await page.goto(at)
  await expect(main(page)).toContainText('What belongs to a child’s care alone is not asked')
  await expect(main(page)).not.toContainText(/the child\b/i)
  expect(await axeFindings(page)).toEqual([])

  await page.goto(`${at}/documents`)
  await expect(main(page).getByRole('link', { name: 'Pathway plan' })).toBeVisible()
  await expect(main(page).getByRole('link', { name: 'Care plan' })).toHaveCount(0)
  await page.goto(`${at}/documents/care-plan`)
  await expect(heading(page, 'Care plan: a child’s alone')).toBeVisible()

  // What was recorded stays to be read.
  await page.goto(`${at}/check-care-plan`)
  await page.getByText('One answer was recorded here earlier').click()
  await expect(main(page)).toContainText('Stays with the foster family until he moves on.')
  expect(await axeFindings(page)).toEqual([])
  await page.goto(`${at}/permanence`)
  await page.getByText('One answer was recorded here earlier').click()
  await expect(main(page)).toContainText('Stays with the foster family until he moves on.')

  // The next case is a child’s again.
  await page.goto('/#/cases')
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect(main(page)).toContainText('What is the child called?')
})
