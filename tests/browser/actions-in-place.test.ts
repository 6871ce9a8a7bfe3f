import { expect, test, type Locator, type Page } from '@playwright/test'
import { eritrea } from '../cases/eritrea'
import type { NamedCase } from '../cases/named-case'
import { openNamed } from './support/named'
import { axeFindings } from './support/reading'
import { pagesByPoppler, printed } from './support/printed'
import { reload } from './support/vault'
import { openVaultWithCase, saved } from './support/opening'

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const toggle = (within: Locator, what: string | RegExp) =>
  within
    .getByRole('listitem')
    .filter({ hasText: what })
    .getByRole('button', { name: /^Change or mark/ })
const safePlace = /^Find the child a safe place/

async function unsafe(page: Page, caseId: string) {
  await page.goto(`/#/case/${caseId}/safe-place`)
  await page.locator('input[data-of="safe-place-first"][value="not-safe"]').check()
  await saved(page)
}

test('a step says beside the answer what it calls for, whose it is and why; it is given, dated and done there by keyboard', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-401')
  await unsafe(page, caseId)
  const at = page.url()
  const notice = page.locator('[data-called-for]')
  await expect(notice).toContainText('Find the child a safe place')
  await expect(notice).toContainText('For: ')
  await expect(notice).toContainText('¶23')
  await toggle(notice, safePlace).focus()
  await page.keyboard.press('Enter')
  const open = notice.getByRole('button', { name: /^Close/ })
  await expect(open).toHaveAttribute('aria-expanded', 'true')
  await expect(open).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  const here = notice.getByRole('group', { name: safePlace })
  await here.getByLabel('Who does it').fill('Jo Lund')
  await here.getByLabel('Day').fill('1')
  await here.getByLabel('Month').fill('2')
  await here.getByLabel('Year').fill('2030')
  await expect(notice).toContainText('For: Jo Lund')
  await expect(notice).toContainText('1 February 2030')
  // Tab goes through what can be done, in the order in which it stands.
  // The page for the night prints the answer: that it is done is said there, and nowhere else (¶23).
  await expect(here.getByRole('button', { name: /^Mark it as done/ })).toHaveCount(0)
  await here.getByRole('link', { name: 'Done? Record it: In a safe place (now: No)' }).focus()
  await page.keyboard.press('Enter')
  const answer = page.locator('input[data-of="safe-place-first"]')
  await expect(answer.and(page.locator(':checked'))).toBeFocused()
  expect(page.url()).toContain(`${at}/at/`)
  await page.locator('input[data-of="safe-place-first"][value="safe-now"]').check()
  await expect(notice).toHaveCount(0)
  await saved(page)
  await page.goto(`/#/case/${caseId}/actions`)
  await expect(heading(page, 'Actions')).toBeVisible()
  // Kept because it was given and dated here, and no longer called for: now somebody can only say that it is done.
  const line = main(page).locator('.waymark-action').filter({ hasText: safePlace })
  await expect(line).toContainText('The answers no longer call for this')
  await line.getByRole('button', { name: /^Change or mark/ }).focus()
  await page.keyboard.press('Enter')
  await line.getByRole('button', { name: /^Mark it as done today/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Done', exact: true })).toBeVisible()
  await expect(main(page)).toContainText('For: Jo Lund')
})

test('from the list and from its own page too, what the page for the night prints is recorded and not called done; going on leads back', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-412')
  await unsafe(page, caseId)
  await page.goto(`/#/case/${caseId}`)
  const line = main(page).locator('.waymark-action').filter({ hasText: safePlace })
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await line.getByRole('button', { name: /^Change or mark/ }).click()
    await expect(line.getByRole('link', { name: /^Done\? Record it/ })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
    await line.getByRole('button', { name: /^Close/ }).click()
  }
  await line.getByRole('link').first().click()
  await expect(page.getByRole('button', { name: 'Mark it as done' })).toHaveCount(0)
  await page.getByRole('link', { name: /^Done\? Record it/ }).click()
  await expect(page).toHaveURL(/\/safe-place\/at\/[^/]+\/from\/task-list$/)
  await page.locator('input[data-of="safe-place-first"][value="safe-now"]').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(new RegExp(`/case/${caseId}$`))
  await expect(line).toHaveCount(0)
})

test('setting aside needs a reason, said beside its field, and what was begun is kept', async ({ page }) => {
  const caseId = await openVaultWithCase(page, 'HBR-402')
  await unsafe(page, caseId)
  const notice = page.locator('[data-called-for]')
  await toggle(notice, safePlace).click()
  const here = notice.getByRole('group', { name: safePlace })
  await here.getByRole('button', { name: /^Set it aside/ }).click()
  const reason = here.getByLabel('Why is it set aside?')
  await expect(reason).toBeFocused()
  await expect(here).toContainText('Give the reason for setting it aside')
  expect(await axeFindings(page)).toEqual([])
  await reason.fill('She is with us')
  await saved(page)
  await reload(page)
  await toggle(notice, safePlace).click()
  await expect(reason).toHaveValue('She is with us')
  await here.getByRole('button', { name: /^Set it aside/ }).click()
  await expect(page.locator('[data-said]').filter({ hasText: 'Set aside: ' })).toBeFocused()
})

test('a line that is closed says that a date in it is not finished, until it is whole or gone', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-405')
  await unsafe(page, caseId)
  const notice = page.locator('[data-called-for]')
  const line = notice.getByRole('listitem').filter({ hasText: safePlace })
  const mark = line.getByText('A date typed here is not finished, so it does not count yet.')
  await expect(mark).toHaveCount(0)
  const [open, close] = [toggle(notice, safePlace), line.getByRole('button', { name: /^Close/ })]
  await open.click()
  const here = notice.getByRole('group', { name: safePlace })
  await here.getByLabel('Day').fill('31')
  await here.getByLabel('Month').fill('2')
  // Nobody is told so while they are typing.
  await expect(mark).toBeHidden()
  await close.click()
  await expect(mark).toBeVisible()
  await expect(line.getByRole('link')).toHaveAccessibleDescription(/not finished/)
  expect(await axeFindings(page)).toEqual([])
  await saved(page)
  await reload(page)
  await expect(mark).toBeVisible()
  await page.goto(`/#/case/${caseId}/actions`)
  await expect(main(page).getByText('A date typed here is not finished')).toBeVisible()
  await page.goto(`/#/case/${caseId}/safe-place`)
  await open.click()
  // No year has a 31 February.
  await here.getByLabel('Year').fill('2030')
  await close.click()
  await expect(mark).toBeVisible()
  await open.click()
  await here.getByLabel('Day').fill('1')
  await close.click()
  await expect(mark).toHaveCount(0)
  await expect(line).toContainText('1 February 2030')
})

const actionLines = (page: Page) => main(page).locator('.waymark-action')
const order = (page: Page) => actionLines(page).locator('[data-task]').allTextContents()
const lineOf = (page: Page, what: string) => actionLines(page).filter({ hasText: what })
const opener = (line: Locator) => line.getByRole('button', { name: /^Change or mark/ })
const closer = (line: Locator) => line.getByRole('button', { name: /^Close/ })
const whoMustNotKnow = 'Agree and record who must not be told where the child lives.'

async function suspected(page: Page, reference: string): Promise<string> {
  const caseId = await openVaultWithCase(page, reference)
  await page.locator('#found-where').fill('In a lorry at the port')
  await page.locator('input[data-of="trafficking-conclusion"][value="suspected"]').check()
  await saved(page)
  return caseId
}

/** Types a day far ahead, key by key. */
async function typeDay(page: Page, line: Locator): Promise<void> {
  await line.getByLabel('Day', { exact: true }).focus()
  for (const keys of ['1', 'Tab', '2', 'Tab', '2', '0', '3', '0']) await page.keyboard.press(keys)
  await expect(line).toContainText('1 February 2030 (set by hand)')
}

test('no line moves while a day is typed in it; folded, it goes where it belongs, with the focus, and that is said', async ({
  page
}) => {
  const caseId = await suspected(page, 'HBR-407')
  await page.goto(`/#/case/${caseId}/actions`)
  await page.getByRole('button', { name: /^Show the rest/ }).click()
  const before = await order(page)
  const line = lineOf(page, whoMustNotKnow)
  await opener(line).click()
  await typeDay(page, line)
  await expect(line.getByLabel('Year')).toBeFocused()
  expect(await order(page)).toEqual(before)
  // A name as well, by which lines stand together.
  await line.getByLabel('Who does it').fill('Zoe Marsh')
  await expect(line).toContainText('For: Zoe Marsh')
  await expect(line.getByLabel('Who does it')).toBeFocused()
  expect(await order(page)).toEqual(before)
  await closer(line).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`It stands under “Later” now: ${whoMustNotKnow}`)).toBeVisible()
  await expect(opener(line)).toBeFocused()
  await expect(opener(line)).toBeInViewport()
  expect(await axeFindings(page)).toEqual([])
})

test('a line that is unfolded holds the others too, and done it lets them go', async ({ page }) => {
  const caseId = await suspected(page, 'HBR-408')
  await page.goto(`/#/case/${caseId}/actions`)
  await page.getByRole('button', { name: /^Show the rest/ }).click()
  const before = await order(page)
  const [first = ''] = before
  const line = lineOf(page, whoMustNotKnow)
  await opener(lineOf(page, first)).click()
  await opener(line).click()
  await typeDay(page, line)
  await closer(line).click()
  await expect(opener(line)).toBeFocused()
  expect(await order(page)).toEqual(before)
  await lineOf(page, first)
    .getByRole('button', { name: /^Mark it as done today/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Later', exact: true })).toBeVisible()
  // Those that are done stand below, each in its own words, with what was done by the same call.
  const ofWhatLeads =
    'Tell the police today each name of the child, each address, name and number that the child had, and where the child was found or was going.'
  const sameCall = 'Tell the police about the child and the risk of going missing.'
  expect((await order(page)).slice(-3)).toEqual([whoMustNotKnow, ofWhatLeads, sameCall])
  // The next one has the focus, as ever.
  await expect(opener(lineOf(page, before[1] ?? ''))).toBeFocused()
})

test('a year that could be of two centuries is said to be no date once somebody goes on from it, and not while it is typed', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-409')
  await unsafe(page, caseId)
  const notice = page.locator('[data-called-for]')
  await toggle(notice, safePlace).click()
  const here = notice.getByRole('group', { name: safePlace })
  const wrong = here.getByText('No such date. The year is one of four figures')
  await here.getByLabel('Day', { exact: true }).focus()
  for (const keys of ['3', '0', 'Tab', '1', '1', 'Tab', '7', '6']) await page.keyboard.press(keys)
  await expect(here.getByLabel('Year')).toHaveValue('76')
  await expect(wrong).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(wrong).toBeVisible()
  await expect(here.getByRole('group', { name: 'By when' })).toHaveAccessibleDescription(/No such date/)
  expect(await axeFindings(page)).toEqual([])
  await here.getByLabel('Year').fill('2030')
  await expect(wrong).toHaveCount(0)
  await expect(notice).toContainText('30 November 2030')
  // One that can be of one only is put down whole.
  await here.getByLabel('Year').fill('31')
  await page.keyboard.press('Tab')
  await expect(here.getByLabel('Year')).toHaveValue('2031')
  await expect(notice).toContainText('30 November 2031')
  // It is not said again before it is left again, and a button that is pressed meanwhile does what it says.
  await here.getByLabel('Year').fill('20')
  await expect(here.getByText('No such date')).toHaveCount(0)
  await here.getByRole('button', { name: /^Set it aside/ }).click()
  await expect(here).toContainText('Give the reason for setting it aside')
  await expect(wrong).toBeVisible()
})

test('the check page says the same as the step', async ({ page }) => {
  const caseId = await openVaultWithCase(page, 'HBR-403')
  await unsafe(page, caseId)
  await page.goto(`/#/case/${caseId}/check-immediate-safety`)
  const notice = page.locator('[data-called-for]').filter({ hasText: 'Find the child a safe place' })
  await expect(notice).toContainText('¶23')
  await toggle(notice, safePlace).click()
  expect(await axeFindings(page)).toEqual([])
  await notice.getByRole('link', { name: /^Done\? Record it/ }).click()
  await page.locator('input[data-of="safe-place-first"][value="safe-now"]').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/check-immediate-safety$/)
  await expect(notice).toHaveCount(0)
})

test('the task list shows seven lines and whatever cannot wait before the rest is asked for, at 320 px too; the focus goes on to the next', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'HBR-404')
  await page.locator('#found-where').fill('In a lorry at the port')
  await page.locator('input[data-of="trafficking-conclusion"][value="suspected"]').check()
  await saved(page)
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(`/#/case/${caseId}`)
  const lines = main(page).locator('.waymark-action')
  await expect(page.getByRole('heading', { name: 'Now', exact: true })).toBeVisible()
  // Nothing that cannot wait is folded away (¶23, ¶39).
  await expect(lines).toHaveCount(11)
  await expect(lines.filter({ hasText: '(cannot wait)' })).toHaveCount(11)
  await page.getByRole('button', { name: 'Show the rest (3 more)' }).click()
  await expect(lines.nth(11).getByRole('link')).toBeFocused()
  await expect(lines).toHaveCount(14)
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(await isWide()).toBe(false)
  await lines
    .nth(0)
    .getByRole('button', { name: /^Change or mark/ })
    .click()
  expect(await isWide()).toBe(false)
  expect(await axeFindings(page)).toEqual([])
  const second = await lines.nth(1).getByRole('link').textContent()
  await lines
    .nth(0)
    .getByRole('button', { name: /^Mark it as done today/ })
    .click()
  await expect(lines).toHaveCount(13)
  await expect(lines.nth(0).getByRole('link')).toHaveText(second ?? '')
  await expect(lines.nth(0).getByRole('button', { name: /^Change or mark/ })).toBeFocused()
  // From the middle of the list it goes to the next one too, and not back to the first.
  const fourth = await lines.nth(3).getByRole('link').textContent()
  await lines
    .nth(2)
    .getByRole('button', { name: /^Change or mark/ })
    .click()
  await lines
    .nth(2)
    .getByRole('button', { name: /^Mark it as done today/ })
    .click()
  await expect(lines).toHaveCount(12)
  await expect(lines.nth(2).getByRole('link')).toHaveText(fourth ?? '')
  await expect(lines.nth(2).getByRole('button', { name: /^Change or mark/ })).toBeFocused()
  await page.goto(`/#/case/${caseId}/actions`)
  for (const turn of ['Now', 'Today and this week'])
    await expect(page.getByRole('heading', { name: turn, exact: true })).toBeVisible()
  expect(await isWide()).toBe(false)
  expect(await axeFindings(page)).toEqual([])
})

test('a printed task list says whose it is, of which day and how it is handled, and has every action on it', async ({
  page
}, info) => {
  const caseId = await openVaultWithCase(page, 'HBR-406')
  await page.locator('#found-where').fill('In a lorry at the port')
  await page.locator('input[data-of="trafficking-conclusion"][value="suspected"]').check()
  await saved(page)
  await page.goto(`/#/case/${caseId}`)
  const lines = main(page).locator('.waymark-action')
  await expect(lines).toHaveCount(11)
  await expect(page.getByRole('button', { name: 'Show the rest (3 more)' })).toBeVisible()
  const head = page.getByText('OFFICIAL-SENSITIVE')
  await expect(head).toBeHidden()
  const { path } = await printed(page, info, 'task-list')
  const paper = (await pagesByPoppler(path)).join(' ').replace(/\s+/g, ' ')
  expect(paper).toMatch(/HBR-406 · Draft · Printed on \d+ \w+ \d{4} · OFFICIAL-SENSITIVE/)
  expect(paper).toContain('Find out which brothers, sisters and other children')
  expect(paper).not.toContain('Show the rest')
  // On the screen it is as it was.
  await expect(lines).toHaveCount(11)
  // A step has the same head, and no control that nobody can press or choose on paper.
  await page.goto(`/#/case/${caseId}/safe-place`)
  await page.locator('#who-may-answer-enquiries-no-answer').selectOption('not-yet-explored')
  await saved(page)
  const step = (await pagesByPoppler((await printed(page, info, 'step')).path)).join(' ').replace(/\s+/g, ' ')
  expect(step).toContain('OFFICIAL-SENSITIVE')
  expect(step.match(/No answer because:/g)).toHaveLength(1)
  expect(step).toContain('Not yet explored')
  for (const control of ['(choose a reason)', 'Continue', 'Today (or press T, if empty)'])
    expect(step).not.toContain(control)
})

test('what is folded away and no plan answers is on paper, and a line that is unfolded is a line', async ({
  page
}, info) => {
  const needs: NamedCase['answers'] = {
    'health-attention-today': 'yes',
    'self-harm-worry': 'yes',
    'health-needs-known': 'Asthma, and no inhaler',
    'disability-needs': 'Cannot hear on the left',
    'emotional-support-needed': 'needed',
    'communication-help-needed': 'yes',
    'education-needs-found': 'Maths from the start',
    'identity-support': 'A church in his language',
    needs: [],
    'health-actions': [],
    'education-actions': [],
    'specialist-supports': []
  }
  const caseId = await openNamed(page, { ...eritrea, answers: { ...eritrea.answers, ...needs } })
  for (const list of [`/#/case/${caseId}/actions`, `/#/case/${caseId}`]) {
    await page.goto(list)
    await expect(page.getByText(/\d+ needs have no complete plan yet/)).toBeVisible()
    const need = page.getByRole('link', { name: /Cannot hear on the left/ })
    await expect(need).toBeHidden()
    await main(page)
      .getByRole('button', { name: /^Change or mark/ })
      .first()
      .click()
    const paper = (await pagesByPoppler((await printed(page, info, 'needs')).path))
      .join(' ')
      .replace(/\s+/g, ' ')
    expect(paper).toContain('Cannot hear on the left')
    expect(paper).toContain('Maths from the start')
    for (const control of [
      'Close',
      'Mark it as done today',
      'Why is it set aside?',
      'Actions to show',
      'Add an action'
    ])
      expect(paper).not.toContain(control)
    // On the screen it is as it was.
    await expect(need).toBeHidden()
  }
})

test('what was closed by mistake is said where its line stood, and leads to where it is opened again', async ({
  page
}) => {
  const caseId = await openNamed(page, eritrea)
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(`/#/case/${caseId}/actions`)
    await expect(heading(page, 'Actions')).toBeVisible()
    const lines = main(page).locator('.waymark-action-lines > li')
    const link = lines.nth(2).locator('[data-task]')
    const what = await link.innerText()
    const next = await lines.nth(3).locator('[data-here]').getAttribute('data-here')
    await lines
      .nth(2)
      .getByRole('button', { name: /^Change or mark/ })
      .focus()
    await page.keyboard.press('Enter')
    await lines
      .nth(2)
      .getByRole('button', { name: /^Mark it as done today/ })
      .focus()
    await page.keyboard.press('Enter')
    await expect(page.locator(`[data-here="${next ?? ''}"]`)).toBeFocused()
    const said = lines.nth(2).getByRole('link', { name: `Done: ${what}`, exact: true })
    await expect(said).toBeInViewport({ ratio: 0.9 })
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 })
    // It is heard once more than it is seen.
    await expect(page.locator('[data-said]')).toHaveText(`Done: ${what}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
    expect(await axeFindings(page)).toEqual([])
    const folder = process.env['WAYMARK_PICTURES']
    if (folder !== undefined) await page.screenshot({ path: `${folder}/closed-here-${width}.png` })
    // Back over the next line's name, and what takes it back, to what was closed.
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(lines.nth(2).getByRole('button', { name: /^Undo / })).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(said).toBeFocused()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Open it again' }).focus()
    await page.keyboard.press('Enter')
    await main(page).getByRole('link', { name: 'Back', exact: true }).press('Enter')
    await expect(link).toHaveText(what)
    await expect(link).toBeFocused()
    await expect(said).toHaveCount(0)
    await saved(page)
  }
})
