import { expect, test, type Page } from '@playwright/test'
import { eritrea } from '../cases/eritrea'
import { iran } from '../cases/iran'
import { hear, heardOn } from './support/heard'
import { openDocument, openNamed } from './support/named'
import { openCase, saved } from './support/opening'
import { axeFindings } from './support/reading'
import { failWith, withStoreThatMayFail } from './support/store-faults'
import { openVault, unlock } from './support/vault'

// What a screen reader says by itself, and what tells two controls apart for whoever hears them without the page (WCAG 2.4.4, 2.4.6, 4.1.3).

test('that each answer is saved is read where it stands and not spoken; trouble is, and that it is over', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  await withStoreThatMayFail(page)
  await openVault(page)
  await openCase(page, 'HRD-1')
  await hear(page)
  await page
    .locator('#worries')
    .pressSequentially('Sleeps badly. Somebody waits at the gate of the school. She will not say who.', {
      delay: 40
    })
  await expect(page.getByRole('status').filter({ hasText: /^Saving/ })).toHaveCount(0)
  await saved(page)
  expect((await heardOn(page)).filter((one) => /^Sav(ed|ing)/.test(one))).toEqual([])

  await failWith(page, 'QuotaExceededError')
  await page.locator('#worries').fill('There is no room for this')
  await expect(page.getByRole('status').filter({ hasText: 'there is no room left' })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'there is no room left' })).toBeVisible()
  // Said once: the warning speaks, and the line that it is repeated in does not.
  expect((await heardOn(page)).filter((one) => one.startsWith('Not saved'))).toEqual([])
  await failWith(page, undefined)
  await page.locator('#worries').fill('There is room again')
  await saved(page)
  expect(await heardOn(page)).toContain('Saved 10:00')
  await hear(page)
  await page.locator('#worries').fill('And more')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toHaveAttribute('aria-live', 'off')
  await saved(page)
  expect(await heardOn(page)).toEqual([])
})

test('locked with something unsaved, the page says so and what closing the tab costs, and then that it is open again', async ({
  page
}) => {
  await withStoreThatMayFail(page)
  await openVault(page)
  await openCase(page, 'HRD-5')
  const title = await page.title()
  await failWith(page, 'QuotaExceededError')
  await page.locator('#worries').fill('A man waits outside')
  await expect(page.getByRole('alert').filter({ hasText: 'there is no room left' })).toBeVisible()
  await page.keyboard.press('F8')
  const locked = 'Locked, and something is not saved'
  await expect(page.getByRole('heading', { level: 1, name: locked })).toBeFocused()
  await expect(page).toHaveTitle(`${locked} – Waymark`)
  await expect(page.getByRole('alert')).toContainText('If this tab is closed, it is lost.')
  expect(await axeFindings(page)).toEqual([])
  await unlock(page)
  await expect(page.locator('#main-heading')).toBeFocused()
  await expect(page).toHaveTitle(title)
  await expect(page.locator('#worries')).toHaveValue('A man waits outside')
})

test('what removes somebody from the case is told from what removes a note about them, and what it costs is heard at once', async ({
  page
}) => {
  const caseId = await openNamed(page, eritrea)
  await page.goto(`#/case/${caseId}/people`)
  const list = (id: string) => page.locator(`section[aria-labelledby="${id}"]`)
  await expect(list('people').locator('.waymark-card').first()).toBeVisible()
  const names = await page
    .locator('[data-remove], [data-change]')
    .evaluateAll((all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()))
  expect(names.length).toBeGreaterThan(4)
  expect(new Set(names).size).toBe(names.length)
  await list('people')
    .getByRole('button', { name: /^Remove Grace Adeyemi/ })
    .click()
  const keep = page.getByRole('button', { name: /^No, keep it/ })
  await expect(keep).toBeFocused()
  for (const one of [keep, page.getByRole('button', { name: /^Yes, remove it/ })])
    await expect(one).toHaveAccessibleDescription(/^Remove this\? \d+ answers? names? this person/)
  expect(await axeFindings(page)).toEqual([])
})

const reasonsSwitch = (page: Page) => page.getByLabel('Tab stops at “No answer because” too')

test('whoever only tabs meets the switch for reasons before the first field, and nothing moves for whoever does not', async ({
  page
}) => {
  await openVault(page)
  const caseId = await openCase(page, 'HRD-2')
  const field = page.locator('#known-as')
  const shown = page.locator('.waymark-reasons-by-tab')
  const isSeen = () => shown.evaluate((one) => one.getBoundingClientRect().height > 10)
  await expect(reasonsSwitch(page)).toHaveCount(1)
  const isBefore = await shown.evaluate((one) => {
    const first = document.querySelector('main :is(.govuk-input, .govuk-textarea, .govuk-radios__input)')
    return first !== null && (one.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  })
  expect(isBefore).toBe(true)
  // Somebody who has clicked into a field and tabs on: what they type into stays where it is.
  const topOf = () => field.evaluate((one) => one.getBoundingClientRect().top + scrollY)
  expect(await isSeen()).toBe(false)
  const top = await topOf()
  await page.locator('#reference').click()
  await page.keyboard.press('Tab')
  expect(await isSeen()).toBe(false)
  expect(await topOf()).toBe(top)
  // On the next page it is seen from the start.
  await page.goto(`#/case/${caseId}/safe-place`)
  await expect(page.locator('#main-heading')).toBeFocused()
  expect(await isSeen()).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  await page.goto(`#/case/${caseId}/opening-page`)
  await expect(page.locator('#main-heading')).toBeFocused()
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('Tab')
    if (await reasonsSwitch(page).evaluate((one) => one === document.activeElement)) break
  }
  await expect(reasonsSwitch(page)).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(page.locator('#reference')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('#reference-no-answer')).toBeFocused()
})

test('a page has the switch for reasons only where a question has a reason apart from its field', async ({
  page
}) => {
  const caseId = await openNamed(page, iran)
  for (const [step, count] of [
    ['people', 0],
    ['protection-steps', 1]
  ] as const) {
    await page.goto(`#/case/${caseId}/${step}`)
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
    await expect(reasonsSwitch(page), step).toHaveCount(count)
    expect((await page.locator('.waymark-no-answer').count()) > 0, step).toBe(count > 0)
  }
})

test('what is wrong speaks when somebody goes on, and not while they correct it', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-30T12:00:00Z')
  await openVault(page)
  const caseId = await openCase(page, 'HRD-3')
  await page.goto(`#/case/${caseId}/conclusion`)
  const day = page.locator('#conclusion-on')
  await day.fill('45')
  await page.locator('#conclusion-on-month').fill('13')
  await page.locator('#conclusion-on-year').fill('2026')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toHaveCount(1)
  await hear(page)
  await day.fill('2')
  await page.locator('#conclusion-on-month').fill('')
  const summary = page.locator('.govuk-error-summary')
  await expect(summary).toContainText(/month/)
  expect((await heardOn(page)).filter((one) => !/^Sav/.test(one))).toEqual([])
  // At the next try it speaks again.
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toHaveCount(1)
})

test('a day says its key to whoever hears the page, and no two buttons for today are called the same', async ({
  page
}) => {
  const caseId = await openNamed(page, iran)
  await page.goto(`#/case/${caseId}/protection-steps`)
  const today = page.getByRole('button', { name: /^Today/ })
  await expect(today.first()).toBeVisible()
  const names = await today.allTextContents()
  expect(new Set(names).size).toBe(names.length)
  const group = page.getByRole('group').filter({ has: today }).first()
  await expect(group).toHaveAccessibleDescription(/press T, if empty/)
  expect(await axeFindings(page)).toEqual([])
})

test('two links that add somebody say for which question', async ({ page }) => {
  const caseId = await openNamed(page, iran)
  await page.goto(`#/case/${caseId}/legal-support`)
  const links = page.getByRole('link', { name: /^Add somebody to the people around the child\s*: \S/ })
  await expect(links.first()).toBeVisible()
  const names = await links.allTextContents()
  expect(new Set(names).size).toBe(names.length)
})

test('what is set aside or done by a slip is open again beside where it stood, with the focus on it', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-28T10:00:00Z')
  await openVault(page)
  const caseId = await openCase(page, 'HRD-4')
  await page.getByRole('radio', { name: 'I suspect it' }).check()
  await saved(page)
  await page.goto(`#/case/${caseId}/actions`)
  const lines = page.locator('.waymark-action')
  const first = lines.first()
  const what = ((await first.locator('[data-task]').textContent()) ?? '').trim()
  const id = (await first.locator('[data-task]').getAttribute('data-task')) ?? ''
  const control = page.locator(`[data-here="${id}"]`)
  // The control tells which action it is for by how that begins, and not by all of it.
  const name = ((await control.textContent()) ?? '').replace(/\s+/g, ' ').trim()
  const brief = name.replace(/^Change or mark as done ?/, '')
  expect(what.slice(0, brief.length)).toBe(brief)
  await control.click()
  await first.getByLabel('Why is it set aside?').fill('A slip')
  await first.getByRole('button', { name: /^Set it aside/ }).press('Enter')
  await expect(control).toHaveCount(0)
  const undo = page.getByRole('button', { name: `Undo ${brief}`, exact: true })
  await expect(undo).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await hear(page)
  await undo.press('Enter')
  await expect(control).toBeFocused()
  await expect(undo).toHaveCount(0)
  await expect(page.locator('.waymark-action-closed')).toHaveCount(0)
  expect(await heardOn(page)).toContain(`Open again: ${brief}`)
  await expect(first.locator('[data-task]')).toHaveText(what)
  await expect(page.getByRole('heading', { name: 'Set aside', exact: true })).toHaveCount(0)
})

test('whose copy stands below is said when it is made for somebody else, and not before', async ({
  page
}) => {
  const caseId = await openNamed(page, iran)
  await openDocument(page, caseId, 'first-night')
  const said = page.getByRole('main').locator('[role="status"]').first()
  await expect(said).toHaveText('')
  await hear(page)
  await page.getByRole('radio', { name: 'The police', exact: true }).check()
  await expect(said).toHaveText('Copy for the police.')
  expect(await heardOn(page)).toContain('Copy for the police.')
})

test('each table of a document has a name', async ({ page }) => {
  const caseId = await openNamed(page, iran)
  await openDocument(page, caseId, 'care-plan')
  const tables = page.locator('article table[role="table"]')
  expect(await tables.count()).toBeGreaterThan(2)
  for (const table of await tables.all()) await expect(table).toHaveAccessibleName(/\S/)
  await expect(page.locator('caption:empty')).toHaveCount(0)
})
