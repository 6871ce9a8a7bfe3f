import { expect, test, type Locator, type Page } from '@playwright/test'
import { romania } from '../cases/romania'
import { openNamed } from './support/named'
import { saved } from './support/opening'
import { axeFindings } from './support/reading'
import { openVault } from './support/vault'

/** Lines beside a question stay under the fingers of whoever types in one, and in sight of whoever folds one. */
const line = (notice: Locator, what: RegExp) => notice.getByRole('listitem').filter({ hasText: what })
const opener = (of: Locator) => of.getByRole('button', { name: /^Change or mark/ })
const order = (notice: Locator) => notice.locator('[data-task]').allTextContents()

/** Types a day far ahead, key by key. */
async function typeDay(page: Page, of: Locator): Promise<void> {
  await of.getByLabel('Day', { exact: true }).focus()
  for (const keys of ['1', 'Tab', '2', 'Tab', '2', '0', '3', '0']) await page.keyboard.press(keys)
  await expect(of).toContainText('1 February 2030 (set by hand)')
}

test('a line that came while another is unfolded stays where it is while a day is typed in it', async ({
  page
}) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('HBR-410')
  await page.locator('#found-where').fill('In a lorry at the port')
  const conclude = (value: string) =>
    page.locator(`input[data-of="trafficking-conclusion"][value="${value}"]`).check()
  await conclude('still-finding-out')
  await saved(page)
  const notice = page.locator('[data-called-for]').filter({ hasText: /photograph/ })
  await opener(line(notice, /photograph/)).click()
  await conclude('suspected')
  await notice.getByRole('button', { name: /^Show the rest/ }).click()
  const before = await order(notice)
  // The last but one of those that have come; with a day far ahead it belongs behind the last.
  const referral = line(notice, /Make the safeguarding referral/)
  expect(before.at(-2)).toMatch(/Make the safeguarding referral/)
  await opener(referral).click()
  await typeDay(page, referral)
  await expect(referral.getByLabel('Year')).toBeFocused()
  expect(await order(notice)).toEqual(before)
})

const child = (name: string) => ({
  'connected-child-name': name,
  'connected-child-relation': 'same-address-before-care',
  'connected-child-age': '9',
  'connected-child-where': 'Northport',
  'connected-child-worry': 'worry',
  'connected-child-safeguarding': 'not-yet',
  'connected-child-own-referral': 'not-yet'
})

test('a line whose day puts it behind the rest is shown there when it is folded, with the focus', async ({
  page
}) => {
  const known = romania.answers['siblings-and-other-children']
  const siblings = [...(Array.isArray(known) ? known : []), ...['Ana', 'Bogdan', 'Cristi'].map(child)]
  const caseId = await openNamed(page, {
    ...romania,
    answers: { ...romania.answers, 'siblings-and-other-children': siblings }
  })
  await page.goto(`/#/case/${caseId}/future-risk`)
  const notice = page.locator('[data-called-for]').first()
  await expect(notice.getByRole('button', { name: /^Show the rest/ })).toBeVisible()
  const [first = ''] = await order(notice)
  const moved = notice.getByRole('listitem').filter({ has: page.getByRole('link', { name: first }) })
  await opener(moved).click()
  await typeDay(page, moved)
  await moved.getByRole('button', { name: /^Close/ }).focus()
  await page.keyboard.press('Enter')
  await expect(opener(moved)).toBeFocused()
  await expect(opener(moved)).toBeInViewport()
  expect((await order(notice)).indexOf(first)).toBeGreaterThanOrEqual(7)
  expect(await axeFindings(page)).toEqual([])
})
