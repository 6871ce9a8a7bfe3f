import { expect, test, type Page } from '@playwright/test'
import type { QuestionId } from '../../content/stages'
import { eritrea } from '../cases/eritrea'
import type { NamedCase } from '../cases/named-case'
import { openNamed } from './support/named'
import { playStep } from './support/player'
import { axeFindings } from './support/reading'
import { reload } from './support/vault'
import { openVaultWithCase } from './support/opening'

const at = (caseId: string, place: string) => `/#/case/${caseId}/${place}`
const choose = (page: Page, position: string) =>
  page.locator(`input[data-of="immigration-position"][value="${position}"]`).check()
/** Sees what another position would do, from the step that has the one that is recorded. */
async function see(page: Page, caseId: string, position: string): Promise<void> {
  await page.goto(at(caseId, 'immigration-position'))
  await page.getByLabel('New position').selectOption(position)
  await page.getByRole('button', { name: 'See what this changes' }).click()
  await expect(heading(page)).toHaveText('What a change of position would do')
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** At 320 px nothing on the page may stand outside the screen. */
async function fitsNarrowScreen(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 })
  const right = await page
    .locator('main *')
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)))
  expect(right).toBeLessThanOrEqual(320)
}

test('a change of position is seen before it is accepted, and what was written in a track comes back with it', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'TRK-1')
  await page.goto(at(caseId, 'immigration-position'))
  // A first answer saves at once.
  await choose(page, 'claim-undecided')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()

  await page.goto(at(caseId, 'all-tracks'))
  await expect(heading(page)).toHaveText('Tracks')
  // Titles stay in the browser's history, and tell nothing of the child's status.
  await expect(page).toHaveTitle(/^Plan by life area/)
  const health = page.getByRole('group', { name: 'Health', exact: true })
  await health.getByLabel('While it is uncertain').fill('The same GP, with an interpreter')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()

  await page.goto(at(caseId, 'immigration-position'))
  await page.getByRole('button', { name: 'See what this changes' }).click()
  await expect(page.getByLabel('New position')).toBeFocused()
  await page.getByLabel('New position').selectOption('refugee-status')
  await page.getByRole('button', { name: 'See what this changes' }).click()
  await expect(heading(page)).toHaveText('What a change of position would do')
  await expect(page.getByText('Goes: “While it is uncertain”. 1 text in it is kept')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'Keep what is recorded' }).click()
  await expect(page.getByText('Claim made, not yet decided').first()).toBeVisible()
  await expect(page.locator('#main-heading')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Recorded position' })).toHaveCount(0)

  // The address says nothing of what was chosen. Back and Forward find it again, and after a reload nobody does.
  const address = page.url()
  await page.goBack()
  await expect(heading(page)).toHaveText('What a change of position would do')
  expect(page.url()).not.toMatch(/refugee|status/)
  await expect(page.getByText('Goes: “While it is uncertain”.')).toBeVisible()
  await page.goForward()
  expect(page.url()).toBe(address)
  await page.goBack()
  await reload(page)
  await expect(page.getByLabel('New position')).toBeVisible()
  await expect(page.getByText('Claim made, not yet decided').first()).toBeVisible()

  await see(page, caseId, 'refugee-status')
  await page.getByRole('button', { name: 'Accept the change' }).click()
  // Where one kept what was recorded one came to the same heading: what was accepted is said.
  await expect(page.locator('#main-heading')).toBeFocused()
  await expect(
    page.getByRole('status').filter({ hasText: /^Recorded position: Refugee status$/ })
  ).toHaveCount(1)
  await expect(page.getByRole('main').getByText('Recorded position: Refugee status').first()).toBeVisible()
  await page.goto(at(caseId, 'all-tracks'))
  await page.getByText('While it is uncertain (1 text)').click()
  await expect(page.getByText('The same GP, with an interpreter')).toBeVisible()

  await see(page, caseId, 'appeal-pending')
  await expect(page.getByText('1 text that was written in it before comes back')).toBeVisible()
  await page.getByRole('button', { name: 'Accept the change' }).click()
  await page.goto(at(caseId, 'all-tracks'))
  await expect(health.getByLabel('While it is uncertain')).toHaveValue('The same GP, with an interpreter')
  expect(await axeFindings(page)).toEqual([])
  await fitsNarrowScreen(page)
})

test('a new position that is chosen and not accepted is neither passed over nor lost', async ({ page }) => {
  const caseId = await openVaultWithCase(page, 'TRK-3')
  const isSaved = () => expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  const chosen = page.getByLabel('New position')
  await page.goto(at(caseId, 'immigration-position'))
  await choose(page, 'claim-undecided')
  await page.locator('#immigration-position-basis').fill('The solicitor’s letter')
  await isSaved()

  // A step that is left and come back to before the list was shown was never left: it still asks for the first position.
  await page.goto(at(caseId, ''))
  await expect(heading(page)).toHaveText('Task list')
  await page.goto(at(caseId, 'immigration-position'))
  await chosen.selectOption('appeal-pending')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page)).toHaveText('What a change of position would do')
  await expect(page.getByText('Appeal pending')).toBeVisible()

  // Left by Back, by another page or by a reload, it still stands in the field and is said to wait.
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(chosen).toHaveValue('appeal-pending')
  await isSaved()
  await reload(page)
  await expect(chosen).toHaveValue('appeal-pending')
  await expect(page.getByText('is chosen and not accepted yet')).toBeVisible()
  await page.goto(at(caseId, 'check-case-details'))
  await expect(page.getByText('Chosen, not yet accepted: Appeal pending')).toBeVisible()
  await expect(page.getByText('Claim made, not yet decided').first()).toBeVisible()

  await see(page, caseId, 'appeal-pending')
  await page.getByRole('link', { name: 'Keep what is recorded' }).click()
  await expect(chosen).toHaveValue('')
  await see(page, caseId, 'appeal-pending')
  await page.getByRole('button', { name: 'Accept the change' }).click()
  await expect(page.getByText('Recorded position: Appeal pending').first()).toBeVisible()
  await expect(chosen).toHaveValue('')

  // How the former position was known is asked anew, and stays with that position.
  await expect(page.locator('#immigration-position-basis')).toHaveValue('')
  await expect(page.getByText('Which positions were recorded before this one?')).toBeVisible()
  await page.goto(at(caseId, 'check-case-details'))
  await expect(page.getByText('Claim made, not yet decided · The solicitor’s letter')).toBeVisible()

  // Gone back to on the same day it is as before, and says so first.
  await see(page, caseId, 'claim-undecided')
  await expect(page.getByText('how it was known stands with it again')).toBeVisible()
  await page.getByRole('button', { name: 'Accept the change' }).click()
  await expect(page.getByText('Recorded position: Claim made, not yet decided').first()).toBeVisible()
  await expect(page.locator('#immigration-position-basis')).toHaveValue('The solicitor’s letter')
  await expect(page.getByText('Which positions were recorded before this one?')).toHaveCount(0)
})

const seventeen: NamedCase = {
  name: 'A girl of 17 and nine months',
  answers: {
    'dates-of-birth': [{ 'birth-date': '2009-02-26', 'birth-source': 'document' }],
    'age-in-doubt': 'no'
  }
}

// ¶65: it is for the birthday, and of a girl of 17 nobody says “this adult”.
test('what would be called for of a child near 18 stands in the words that it will have', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-27T09:00:00Z')
  const caseId = await openVaultWithCase(page, 'TRK-4')
  await page.goto(at(caseId, 'who-the-child-is'))
  await expect(heading(page)).toBeVisible()
  await playStep(page, seventeen, new Set<QuestionId>())
  await page.goto(at(caseId, 'immigration-position'))
  await choose(page, 'appeal-pending')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  await page.goto(at(caseId, 'all-tracks'))
  await expect(heading(page)).toHaveText('Tracks')
  await see(page, caseId, 'appeal-rights-exhausted')
  await expect(
    page.getByText('Carry out the human rights assessment so that it stands on the birthday')
  ).toBeVisible()
  await expect(page.getByText('this adult')).toHaveCount(0)
})

test('whoever works with a British child has one plan and reads nothing of tracks or asylum', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'TRK-2')
  await page.goto(at(caseId, 'immigration-position'))
  await choose(page, 'british')
  await page.goto(at(caseId, 'all-tracks'))
  await expect(heading(page)).toHaveText('Plan by life area')
  await page.getByRole('group', { name: 'Health', exact: true }).getByLabel('Plan').fill('A dentist')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  expect(await page.locator('body').innerText()).not.toMatch(/asylum|\btracks?\b|Schedule 3|leave to/i)
  await expect(page).toHaveTitle(/^Plan by life area/)
  expect(await axeFindings(page)).toEqual([])
  await fitsNarrowScreen(page)
})

// ¶60: an appeal that was dismissed is not yet the last. Once rights of appeal are recorded as run out, no day to ask for a further one is told.
test('before rights of appeal are recorded as run out, the decision goes to the legal representative', async ({
  page
}) => {
  const caseId = await openVaultWithCase(page, 'TRK-9')
  await page.goto(at(caseId, 'immigration-position'))
  await choose(page, 'appeal-pending')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  await page.goto(at(caseId, 'all-tracks'))
  // Until the step is left, its question can be put right, and offers no change.
  await expect(heading(page)).toHaveText('Tracks')
  const warning = page.getByText('Take them the decision today.')
  await see(page, caseId, 'refused-no-leave')
  await expect(warning).toHaveCount(0)
  await see(page, caseId, 'appeal-rights-exhausted')
  await expect(warning).toBeVisible()
  await expect(warning).toContainText('record the day on which the decision was sent')
  // What it says to do is what calls for the lawyer today.
  await page.getByRole('link', { name: 'Keep what is recorded' }).click()
  await page.goto(at(caseId, 'leave'))
  await page.locator('input[data-of="appeal-state"][value="appeal-made"]').check()
  for (const [id, day] of [
    ['appeal-state-on', '1'],
    ['decision-sent-on', '20']
  ] as const) {
    await page.locator(`#${id}`).fill(day)
    await page.locator(`#${id}-month`).fill('10')
    await page.locator(`#${id}-year`).fill('2026')
  }
  await expect(
    page.getByText('take the decision to the child’s legal representative today').first()
  ).toBeVisible()
})

test('what each track is, is said at the first field of a stage that has them, and not again at a dozen more', async ({
  page
}) => {
  const caseId = await openNamed(page, eritrea)
  const said = page.getByText('What the years ahead hold if the child is given long-term permission')
  for (const [step, times] of [
    ['pathway-accommodation', 1],
    ['pathway-education-and-training', 0],
    ['pathway-money', 0]
  ] as const) {
    await page.goto(at(caseId, step))
    await expect(page.locator('.waymark-tracks').first()).toBeVisible()
    await expect(said, step).toHaveCount(times)
  }
})
