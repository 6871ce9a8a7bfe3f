import { expect, test } from '@playwright/test'
import { eritrea } from '../cases/eritrea'
import { openNamed } from './support/named'
import { axeFindings } from './support/reading'

// By hand: three days long past, in two plans (¶35, ¶36, ¶46).
const past = '2026-01-10'
const plans = {
  needs: [],
  'health-actions': [
    { 'health-action': 'Take him to the dentist', 'health-action-due': past },
    { 'health-action': 'Order his glasses', 'health-action-due': past }
  ],
  'education-actions': [{ 'education-action': 'Find a tutor', 'education-action-due': past }],
  'protection-steps': [],
  'specialist-supports': []
}
const each = ['Take him to the dentist', 'Order his glasses', 'Find a tutor']

test('days of plans that have come are one line, and one press shows each, to be recorded and taken back', async ({
  page
}) => {
  const caseId = await openNamed(page, { ...eritrea, answers: { ...eritrea.answers, ...plans } })
  const main = page.getByRole('main')
  const one = main.getByRole('link', { name: /^3 days in the plans have come/ })
  const lineOf = (what: string) => main.getByRole('listitem').filter({ hasText: new RegExp(`^\\s*${what}`) })
  const rest = main.getByRole('button', { name: /^Show/ })
  for (const from of [`/#/case/${caseId}`, `/#/case/${caseId}/actions`]) {
    // From the page of the whole case, so that the list is not narrowed from before.
    await page.goto(`/#/case/${caseId}`)
    await expect(one.or(rest).first()).toBeVisible()
    if (from.endsWith('/actions')) await page.getByRole('link', { name: 'See every action' }).click()
    // Nothing of it protects, so it may stand among the rest.
    await expect(one.or(rest).first()).toBeVisible()
    if ((await one.count()) === 0) await rest.first().click()
    await expect(one).toHaveCount(1)
    expect(await axeFindings(page)).toEqual([])
    for (const what of each) await expect(lineOf(what)).toHaveCount(0)
    await one.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/actions$/)
    for (const what of each) await expect(lineOf(what)).toHaveCount(1)
    await expect(one).toHaveCount(0)
    await expect(main.locator('.waymark-action-lines > li')).toHaveCount(3)
    await expect(page.getByLabel('Actions to show')).toHaveValue('each')
  }
  await expect(page.getByLabel('Actions to show')).toBeFocused()
  // Recorded here, and taken back here.
  const dentist = lineOf('Take him to the dentist')
  await dentist.getByRole('button', { name: /^Change or mark/ }).click()
  await dentist.getByRole('button', { name: /^Mark it as done today/ }).click()
  await main.getByRole('button', { name: /^Undo / }).click()
  await expect(dentist.getByRole('button', { name: /^Change or mark/ })).toBeFocused()
  // From its own page, Back leads to the same three.
  await dentist.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: /^Take him to the dentist/ })).toBeVisible()
  await main.getByRole('link', { name: 'Back', exact: true }).click()
  for (const what of each) await expect(lineOf(what)).toHaveCount(1)
  await expect(dentist.getByRole('link')).toBeFocused()
  // Whoever wants the whole list has it again, with the one line.
  await page.getByLabel('Actions to show').selectOption('')
  await expect(lineOf('Find a tutor')).toHaveCount(0)
})
