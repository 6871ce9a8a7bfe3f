import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/reading'
import { saved } from './support/opening'
import { openVault, reload } from './support/vault'

async function openStep(page: Page, step: string): Promise<void> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('HBR-200')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  await page.goto(page.url().replace('opening-page', step))
  await expect(page.locator('#main-heading')).toBeVisible()
}

async function typeDate(
  page: Page,
  id: string,
  [day, month, year]: readonly [string, string, string]
): Promise<void> {
  await page.locator(`#${id}`).fill(day)
  await page.locator(`#${id}-month`).fill(month)
  await page.locator(`#${id}-year`).fill(year)
}

for (const [what, typed] of [
  ['an impossible date', ['31', '4', '2026']],
  ['a date that has not come', ['1', '1', '2090']],
  ['half a date', ['', '4', '2026']],
  ['letters', ['first', 'of', 'May']]
] as const) {
  test(`${what} is said beside the field and in a summary that links to it, and is kept`, async ({
    page
  }) => {
    await openStep(page, 'conclusion')
    await page.locator('#conclusion-reason').fill('Kept beside what is wrong.')
    await typeDate(page, 'conclusion-on', typed)
    await page.getByRole('button', { name: 'Continue' }).click()
    const summary = page.getByRole('alert')
    await expect(summary).toBeVisible()
    await expect(page.locator('#conclusion-on-error')).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await summary.getByRole('link').click()
    await expect(page.locator('#conclusion-on')).toBeFocused()
    // Whoever leaves while it is being saved is asked whether to: this browser answers yes by itself.
    await saved(page)
    await reload(page)
    await expect(page.locator('#conclusion-reason')).toHaveValue('Kept beside what is wrong.')
    await expect(page.locator('#conclusion-on')).toHaveValue(typed[0])
    await expect(page.locator('#conclusion-on-month')).toHaveValue(typed[1])
    await expect(page.locator('#conclusion-on-year')).toHaveValue(typed[2])
    // It may stay unfinished: nobody is held up, and it is listed.
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Leave it unfinished and go on' }).click()
    await expect(page.getByText('Begun, not finished')).toBeVisible()
  })
}

test('a date that is none is asked about before the page is left by any link, marked on return, and named where it keeps from finishing', async ({
  page
}) => {
  await openStep(page, 'conclusion')
  await page.locator('input[data-of="trafficking-conclusion"][value="suspected"]').check()
  await page.goto(page.url().replace('conclusion', 'strategy-discussion'))
  await page.locator('input[data-of="strategy-discussion"][value="held"]').check()
  await typeDate(page, 'strategy-discussion-on', ['28', '13', '2026'])
  await saved(page)
  const actions = page.getByRole('navigation').getByRole('link', { name: 'Actions', exact: true })
  await actions.click()
  const summary = page.getByRole('alert')
  await expect(summary).toContainText('Date of the strategy discussion: no such date')
  await expect(page.locator('#strategy-discussion-on-error')).toContainText('No such date. Check the month.')
  expect(await axeFindings(page)).toEqual([])
  // Led where they wanted to, by what is offered or by the same link again.
  await page.getByRole('button', { name: 'Leave it unfinished and go on' }).click()
  await expect(page.locator('#main-heading')).toHaveText('Actions')
  await page.goBack()
  await expect(page.locator('#strategy-discussion-on-error')).toContainText('No such date. Check the month.')
  // Whoever comes back only to read is not held up for it; whoever types into it is.
  await actions.click()
  await expect(page.locator('#main-heading')).toHaveText('Actions')
  await page.goBack()
  await page.locator('#strategy-discussion-on').fill('29')
  await saved(page)
  await actions.click()
  await expect(summary).toBeVisible()
  await actions.click()
  await expect(page.locator('#main-heading')).toHaveText('Actions')
  await page.goBack()
  await expect(page.locator('#strategy-discussion-on-month')).toHaveValue('13')
  await expect(page.locator('#strategy-discussion-on-error')).toContainText('No such date. Check the month.')
  await page.goto(page.url().replace('strategy-discussion', 'finishing'))
  await expect(page.getByRole('main')).toContainText('Date of the strategy discussion: no such date')
  await page.goto(page.url().replace('finishing', 'strategy-discussion'))
  await page.locator('#strategy-discussion-on-month').fill('11')
  await page.locator('#strategy-discussion-on-year').fill('2025')
  await actions.click()
  await expect(page.locator('#main-heading')).toHaveText('Actions')
})

test('markup, emoji and right-to-left text come out as they were typed', async ({ page }) => {
  await openStep(page, 'trust')
  const odd = '<b>x</b> {{y}} {name} 👧🏽 مرحبا ŵ’s “q” \u200F \u{13080} end'
  await page.locator('#what-helps-feel-safe').fill(odd)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText(odd)).toBeVisible()
  await page.goto(page.url().replace('check-immediate-safety', 'documents/protection-and-placement-plan'))
  await expect(page.getByText(odd).first()).toBeVisible()
  // What the PDF’s fonts lack is listed before the PDF is made.
  await page.getByRole('button', { name: 'Make a PDF' }).click()
  await expect(page.getByText('The PDF’s fonts lack some characters')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('care that ends before it begins is refused as a date after today is, and taken once the order is mended', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-28T12:00:00Z')
  await openStep(page, 'periods-of-care')
  await page.getByRole('main').getByRole('button', { name: /^Add / }).first().click()
  await typeDate(page, 'care-from', ['28', '11', '2026'])
  await typeDate(page, 'care-to', ['20', '11', '2026'])
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toContainText('Until: this cannot be before “From”')
  await expect(page.locator('#care-to-error')).toContainText('This cannot be before “From”.')
  expect(await axeFindings(page)).toEqual([])
  await summary.getByRole('link').click()
  await expect(page.locator('#care-to')).toBeFocused()
  // The other of the two may be what was wrong.
  await page.locator('#care-from').fill('18')
  await expect(page.locator('#care-to-error')).toHaveCount(0)
  await expect(page.locator('#care-to')).toHaveValue('20')
  await page.locator('#care-to').fill('17')
  await expect(page.locator('#care-to-error')).toBeVisible()
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await page.getByRole('button', { name: 'Leave it unfinished and go on' }).click()
  const card = page.locator('.waymark-card')
  await expect(card).toContainText('18 November 2026')
  await expect(card).not.toContainText('17 November')
  // Marked for whoever comes back to it, as it was typed.
  await card.getByRole('link').click()
  await expect(page.locator('#care-to-error')).toBeVisible()
  await expect(page.locator('#care-to')).toHaveValue('17')
})

test('a month by its name, a year of two figures and a whole date are taken as they are said', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-28T12:00:00Z')
  await openStep(page, 'conclusion')
  const boxes = ['conclusion-on', 'conclusion-on-month', 'conclusion-on-year'] as const
  const standsAs = async (...parts: readonly string[]) => {
    for (const [index, part] of parts.entries())
      await expect(page.locator(`#${boxes[index] ?? ''}`)).toHaveValue(part)
  }
  // By keyboard: “t” in a word fills in no today.
  await page.locator('#conclusion-on').focus()
  await page.keyboard.type('5th')
  await page.keyboard.press('Tab')
  await page.keyboard.type('October')
  await standsAs('5', 'October', '')
  await page.keyboard.press('Tab')
  await page.keyboard.type('25')
  await page.keyboard.press('Tab')
  await standsAs('5', '10', '2025')
  await page.locator('#conclusion-on').fill(' 3rd December 2025 ')
  await page.keyboard.press('Tab')
  await standsAs('3', '12', '2025')
  // A box whose content is marked because Tab led into it keeps it, and so do the others: one stray letter loses no date.
  const today = page.locator('[aria-live="polite"]', { hasText: /^28 November 2026$/ })
  for (const box of boxes) {
    await page.locator(`#${box}`).selectText()
    await page.keyboard.press('t')
  }
  await standsAs('3', '12', '2025')
  // A box that is empty beside one that is not takes it as a letter, as a month may begin with it.
  await page.locator('#conclusion-on-month').fill('')
  await page.keyboard.press('t')
  await standsAs('3', 't', '2025')
  await expect(today).toHaveCount(0)
  for (const box of boxes) await page.locator(`#${box}`).fill('')
  await page.keyboard.press('t')
  await standsAs('28', '11', '2026')
  // The boxes that have not the focus are not read: the day is said, and once.
  await expect(today).toHaveCount(1)
  await page.locator('#conclusion-on').fill('2025-11-04')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.goBack()
  await standsAs('4', '11', '2025')
})

test('what is mended and spoilt again is told again, and a double click is one press', async ({ page }) => {
  await openStep(page, 'conclusion')
  await typeDate(page, 'conclusion-on', ['3', '13', '2025'])
  await saved(page)
  const list = page.locator('a', { hasText: /^\s*Task list/ }).first()
  await list.dblclick()
  const summary = page.getByRole('alert')
  await expect(summary).toBeVisible()
  await page.locator('#conclusion-on-month').fill('11')
  await expect(summary).toHaveCount(0)
  await page.locator('#conclusion-on-year').fill('202')
  await list.click()
  await expect(summary).toBeVisible()
  await list.click()
  await expect(page.locator('#main-heading')).toHaveText('Task list')
})

test('whoever comes back from an entry of the step is told what they left unfinished on it', async ({
  page
}) => {
  await openStep(page, 'education-actions')
  await typeDate(page, 'personal-education-plan-ready-on', ['3', '13', '2025'])
  await page.locator('main').getByRole('button', { name: /^Add / }).click()
  await page.locator('main').getByRole('link', { name: 'Back', exact: true }).click()
  await expect(page.locator('#personal-education-plan-ready-on')).toHaveValue('3')
  await page
    .locator('a', { hasText: /^\s*Task list/ })
    .first()
    .click()
  await expect(page.getByRole('alert')).toBeVisible()
})

test('a date that is put right as its box is left does not move a button from under the pointer', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openStep(page, 'conclusion')
  await typeDate(page, 'conclusion-on', ['3', '13', '2025'])
  const goOn = page.getByRole('button', { name: 'Continue' })
  await goOn.click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.locator('#conclusion-on-month').fill('Nov')
  await goOn.scrollIntoViewIfNeeded()
  await goOn.click({ delay: 120 })
  await expect(page.locator('#main-heading')).not.toHaveText('What you conclude')
})
