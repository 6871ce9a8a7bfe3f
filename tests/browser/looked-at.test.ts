import { expect, test } from '@playwright/test'
import { axeFindings } from './support/reading'
import { later, openVault } from './support/vault'
import { saved } from './support/opening'

test('arrows through the options of an answer and back leave the actions as they were, and say what went meanwhile', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-28T10:00:00Z')
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('LKA-1')
  await page.getByRole('radio', { name: 'I suspect it' }).check()
  await saved(page)
  await later(page, '2026-12-06T10:00:00Z')
  const step = page.url()
  const actions = step.replace('opening-page', 'actions')
  const listed = async () => {
    await page.goto(actions)
    await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible()
    return page.getByRole('main').locator('.waymark-action-lines').allTextContents()
  }
  const before = await listed()
  expect(before.join(' ')).toContain('Overdue')
  await page.goto(step)
  const notice = page.locator('[data-called-for]').first()
  await expect(notice.getByRole('heading', { name: 'What is recorded here calls for:' })).toBeVisible()
  const heard = page.locator('[data-counts]')
  // What stood there is read where it stands, and not spoken by itself.
  await expect(heard.filter({ hasText: /\S/ })).toHaveCount(0)
  const suspect = page.getByRole('radio', { name: 'I suspect it' })
  await suspect.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^I do not suspect it/ })).toBeFocused()
  const gone = page.locator('[data-taken-away]')
  await expect(gone.getByRole('heading', { name: /No longer called for/ })).toBeVisible()
  await expect(gone).toContainText('strategy discussion')
  await expect(gone).toContainText('If it is not done, it cannot wait.')
  await expect(gone).toContainText(
    'Where each is done or not needed, that is right. Otherwise answer as before today, and they come back as they were.'
  )
  await expect(
    heard.filter({ hasText: /no longer called for, \d+ that cannot wait if not done/ })
  ).toHaveCount(1)
  expect((await heard.allTextContents()).join('').length).toBeLessThan(200)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(suspect).toBeFocused()
  await expect(gone).toHaveCount(0)
  await expect(
    heard.filter({
      hasText:
        /^\d+ actions, \d+ that cannot wait, below “Trafficking or exploitation”\. Shift\+Tab from what comes next leads there\.$/
    })
  ).toHaveCount(1)
  await saved(page)
  expect(await listed()).toEqual(before)
})

/** Whoever reviews a case asks what is overdue, and whose it is; whoever works through a night is not late at midnight (¶23, ¶46). */
test('what cannot wait is overdue a day after midnight, and the list is narrowed to what is overdue, and to whose it is', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T23:50:00Z')
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('LKA-2')
  await page.getByRole('radio', { name: 'I suspect it' }).check()
  await saved(page)
  const actions = page.url().replace('opening-page', 'actions')
  const heading = page.getByRole('heading', { level: 1, name: 'Actions' })
  const lines = page.locator('.waymark-action')
  const narrow = page.getByLabel('Actions to show')
  const choices = () => narrow.locator('option').allTextContents()

  await later(page, '2026-11-25T00:04:00Z')
  await page.goto(actions)
  await expect(heading).toBeVisible()
  await expect(lines.getByText('cannot wait, since 24 November 2026').first()).toBeVisible()
  await expect(lines.getByText('Overdue', { exact: true })).toHaveCount(0)
  expect((await choices()).join(' ')).not.toContain('overdue')

  await later(page, '2026-11-26T00:04:00Z')
  await expect(heading).toBeVisible()
  await expect(lines.getByText('Overdue', { exact: true }).first()).toBeVisible()
  await narrow.selectOption({ label: 'What is overdue' })
  const all = await lines.count()
  await expect(lines.filter({ has: page.getByText('Overdue', { exact: true }) })).toHaveCount(all)
  const [whose = ''] = (await choices()).filter((one) => one.startsWith('What is overdue, for '))
  await narrow.selectOption({ label: whose })
  const who = whose.replace('What is overdue, for ', '')
  await expect(lines.filter({ hasText: `For: ${who} ·` })).toHaveCount(await lines.count())
  expect(await lines.count()).toBeLessThan(all)
  expect(await axeFindings(page)).toEqual([])

  // Nothing goes from under a hand: what is dated anew stays until the list is narrowed again.
  await lines.first().getByRole('button', { name: 'Change or mark as done' }).click()
  const here = lines.first().getByRole('group').first()
  await here.getByLabel('Day').fill('30')
  await here.getByLabel('Month').fill('11')
  await here.getByLabel('Year').fill('2026')
  await expect(here.getByLabel('Year')).toHaveValue('2026')
  await expect(lines.first()).toContainText('30 November 2026 (set by hand)')

  // Whoever comes back from an action finds the list as it was narrowed.
  await narrow.selectOption({ label: 'What is overdue' })
  await lines.last().locator('a[data-task]').click()
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(narrow).toHaveValue('overdue')
  await expect(lines).toHaveCount(all - 1)
})

/** A manager has one question of a list: what is mine (¶9)? */
test('the list of actions is narrowed to what is anybody’s, also where nothing is overdue, and stays so on the way back', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('LKA-3')
  await page.getByRole('radio', { name: 'I suspect it' }).check()
  await saved(page)
  await page.goto(page.url().replace('opening-page', 'actions'))
  const lines = page.locator('.waymark-action')
  const narrow = page.getByLabel('Actions to show')
  await expect(lines.first()).toBeVisible()
  const rest = page.getByRole('button', { name: /^Show the rest/ })
  while ((await rest.count()) > 0) await rest.first().click()
  const all = await lines.count()
  const theirs = await lines.filter({ hasText: 'For: team manager ·' }).count()
  expect(theirs).toBeGreaterThan(0)
  expect(theirs).toBeLessThan(all)
  await narrow.selectOption({ label: 'For: team manager' })
  await expect(lines).toHaveCount(theirs)
  await expect(lines.filter({ hasText: 'For: team manager ·' })).toHaveCount(theirs)
  expect(await axeFindings(page)).toEqual([])

  await lines.last().locator('a[data-task]').click()
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(narrow.locator('option:checked')).toHaveText('For: team manager')
  await expect(lines).toHaveCount(theirs)

  // What goes to somebody else stays under the hand until the list is narrowed again.
  await lines.first().getByRole('button', { name: 'Change or mark as done' }).click()
  await lines.first().getByRole('group').first().getByLabel('Who does it').fill('Jo Lund')
  await expect(lines.first()).toContainText('For: Jo Lund')
  await expect(lines).toHaveCount(theirs)
  await narrow.selectOption({ label: 'For: Jo Lund' })
  await expect(lines).toHaveCount(1)
  await lines.first().getByRole('group').first().getByLabel('Who does it').fill('Ann Roe')
  await expect(lines.first()).toContainText('For: Ann Roe')
  await expect(narrow.locator('option:checked')).toHaveText('For: Jo Lund')
})
