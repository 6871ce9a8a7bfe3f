import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/reading'
import { reload } from './support/vault'
import { openVaultWithCase, saved } from './support/opening'

const main = (page: Page) => page.getByRole('main')
const enquirers = (page: Page) => page.locator('section[aria-labelledby="enquirers"]')
const titles = (page: Page) => enquirers(page).locator('.waymark-card__title')

async function addEnquirer(page: Page, name: string) {
  await enquirers(page).getByRole('button', { name: /^Add/ }).click()
  await page.locator('#enquirer-name').fill(name)
  await page.getByRole('button', { name: 'Done with this entry' }).click()
}

test('an entry that was removed comes back as it was, at its place, with what was done about it', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-601')
  await page.goto(`/#/case/${caseId}/safe-place`)
  for (const name of ['Linh', 'A man', 'An aunt']) await addEnquirer(page, name)
  await expect(titles(page)).toHaveText(['Linh', 'A man', 'An aunt'])
  await page.goto(`/#/case/${caseId}/actions`)
  const told = main(page)
    .getByRole('listitem')
    .filter({ hasText: /^\s*Somebody asks where the child is/ })
  await told
    .first()
    .getByRole('button', { name: /^Change or mark/ })
    .click()
  await told.first().getByLabel('Who does it').fill('Jo Lund')
  await saved(page)
  await page.goto(`/#/case/${caseId}/safe-place`)
  const removing = enquirers(page).locator('.waymark-card').nth(1)
  await removing.getByRole('button', { name: /^Remove A man/ }).click()
  await removing.getByRole('button', { name: /^Yes, remove it/ }).click()
  await expect(titles(page)).toHaveText(['Linh', 'An aunt'])
  await expect(page.getByRole('status').filter({ hasText: 'Removed: A man.' })).toBeVisible()
  const undo = page.getByRole('button', { name: 'Undo removing A man' })
  await expect(undo).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await saved(page)
  await undo.click()
  await expect(titles(page)).toHaveText(['Linh', 'A man', 'An aunt'])
  await expect(page.getByRole('status').filter({ hasText: 'A man is back.' })).toBeVisible()
  await expect(enquirers(page).getByRole('link', { name: /^Change A man/ })).toBeFocused()
  await saved(page)
  await reload(page)
  await expect(titles(page)).toHaveText(['Linh', 'A man', 'An aunt'])
  await page.goto(`/#/case/${caseId}/actions`)
  await expect(main(page)).toContainText('For: Jo Lund')
})

test('the last entry comes back too, and nothing comes back over what was changed after it', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-602')
  await page.goto(`/#/case/${caseId}/safe-place`)
  await addEnquirer(page, 'Linh')
  const remove = async () => {
    await enquirers(page)
      .getByRole('button', { name: /^Remove Linh/ })
      .click()
    await enquirers(page)
      .getByRole('button', { name: /^Yes, remove it/ })
      .click()
    await expect(titles(page)).toHaveCount(0)
  }
  await remove()
  const undo = page.getByRole('button', { name: 'Undo removing Linh' })
  await undo.focus()
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText(['Linh'])
  await remove()
  await expect(undo).toBeVisible()
  await addEnquirer(page, 'A man')
  await expect(titles(page)).toHaveText(['A man'])
  await expect(undo).toHaveCount(0)
})

test('whoever comes back from an entry goes on at that entry, or where one is added', async ({ page }) => {
  const caseId = await openVaultWithCase(page, 'HBR-603')
  await page.goto(`/#/case/${caseId}/safe-place`)
  for (const name of ['Linh', 'A man', 'An aunt']) await addEnquirer(page, name)
  const change = (name: string) => enquirers(page).getByRole('link', { name: `Change ${name}` })
  await expect(change('An aunt')).toBeFocused()
  await change('Linh').click()
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(change('Linh')).toBeFocused()
  await expect(change('Linh')).toBeInViewport()
  await change('A man').click()
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(change('A man')).toBeFocused()
  await change('A man').click()
  await expect(page.locator('#enquirer-name')).toBeVisible()
  await page.goBack()
  await expect(change('A man')).toBeFocused()
  await expect(change('A man')).toBeInViewport()
  // Opened and left empty, it never was.
  const add = enquirers(page).getByRole('button', { name: /^Add/ })
  await add.click()
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(add).toBeFocused()
})

test('a list among what can wait is open again for whoever comes back from an entry of it', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-604')
  await page.goto(`/#/case/${caseId}`)
  await main(page)
    .getByRole('button', { name: /^Go on to/ })
    .click()
  await page.goto(`/#/case/${caseId}/periods-of-care`)
  const numbers = page.locator('section[aria-labelledby="other-references"]')
  const canWait = page.locator('[data-can-wait]')
  await canWait.locator('summary').click()
  await numbers.getByRole('button', { name: /^Add/ }).click()
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(canWait).toHaveAttribute('open', '')
  await expect(numbers.getByRole('button', { name: /^Add/ })).toBeFocused()
})

const choice = (page: Page, id: string) => page.locator(`#${id} option:checked`)

test('somebody who is added in the middle of a question is its answer, with the role that it asks for', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-3510')
  await page.goto(`/#/case/${caseId}/reviews`)
  const field = page.locator('#reviewing-officer')
  const adding = page
    .locator('.waymark-question', { has: field })
    .or(main(page))
    .getByRole('link', { name: 'Add somebody to the people around the child' })
    .first()
  const role = page.locator('input[data-of="person-role"][value="independent-reviewing-officer"]')
  await adding.press('Enter')
  await expect(role).toBeChecked()
  expect(await axeFindings(page)).toEqual([])
  // With nothing typed nobody is entered: an entry with a role and no name would look like an officer.
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(field).toBeFocused()
  await expect(choice(page, 'reviewing-officer')).toHaveText('Nobody chosen')
  await expect(field.locator('option')).toHaveCount(1)

  // Nor where a name was typed and taken out again.
  await adding.press('Enter')
  await page.locator('#person-name').fill('In')
  await page.locator('#person-name').fill('')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(field).toBeFocused()
  await expect(field.locator('option')).toHaveCount(1)

  await adding.press('Enter')
  await expect(role).toBeChecked()
  await page.locator('#person-name').fill('Ines Marlow')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(field).toBeFocused()
  await expect(choice(page, 'reviewing-officer')).toHaveText('Ines Marlow, Independent reviewing officer')
  await saved(page)
  await reload(page)
  await expect(choice(page, 'reviewing-officer')).toHaveText(/^Ines Marlow/)

  // Whoever is chosen already stays.
  await adding.press('Enter')
  await page.locator('#person-name').fill('Bo Ade')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(field).toBeFocused()
  await expect(choice(page, 'reviewing-officer')).toHaveText(/^Ines Marlow/)
})

// ¶31: what was done stays with whoever did it.
test('a name written over that of somebody whom answers name says that what they did would be said of the new person', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-3710')
  await page.goto(`/#/case/${caseId}/reviews`)
  const adding = page
    .locator('.waymark-question', { has: page.locator('#reviewing-officer') })
    .or(main(page))
    .getByRole('link', { name: 'Add somebody to the people around the child' })
    .first()
  await adding.press('Enter')
  await page.locator('#person-name').fill('Callum Adair')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await page.goto(`/#/case/${caseId}/people`)
  await page.getByRole('link', { name: 'Change Callum Adair' }).click()
  const warned = main(page).getByText(/What Callum Adair did would be said of them/)
  const name = page.locator('#person-name')
  await name.fill('Callum Adair-Smith')
  await saved(page)
  await expect(warned).toHaveCount(0)
  await name.fill('Bernadette Osei')
  await expect(warned).toContainText('write their last day under “Until”, and add the new person')
  expect(await axeFindings(page)).toEqual([])
  await name.fill('Callum Adair')
  await expect(warned).toHaveCount(0)
  await page.getByRole('button', { name: 'Done with this entry' }).click()

  // Somebody whom no answer names is only an entry.
  await page.getByRole('button', { name: /^Add/ }).first().click()
  await name.fill('Jo Lund')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await page.getByRole('link', { name: 'Change Jo Lund' }).click()
  await name.fill('Bernadette Osei')
  await saved(page)
  await expect(main(page).getByText(/would be said of them/)).toHaveCount(0)
})

// ¶23, ¶31: what is to come is not left to somebody who has gone.
test('what a plan still leaves to somebody who has left stands by the people, and leads there', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-3711')
  await page.goto(`/#/case/${caseId}/safe-place`)
  await page.locator('#who-may-answer-enquiries').fill('Callum Adair only')
  await saved(page)
  await page.goto(`/#/case/${caseId}/people`)
  await page.getByRole('button', { name: /^Add/ }).first().click()
  await page.locator('#person-name').fill('Callum Adair')
  await page.locator('#person-until').fill('2 November 2025')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(main(page)).toContainText('Callum Adair has left, and these answers still name them.')
  expect(await axeFindings(page)).toEqual([])
  await main(page).getByRole('link', { name: 'Who answers enquiries' }).press('Enter')
  await expect(page.locator('#who-may-answer-enquiries')).toBeFocused()
  await page.locator('#who-may-answer-enquiries').fill('Bernadette Osei only')
  await saved(page)
  await page.goto(`/#/case/${caseId}/people`)
  await expect(page.getByRole('link', { name: 'Change Callum Adair' })).toBeVisible()
  await expect(main(page).getByText(/plans still leave this/)).toHaveCount(0)
})
