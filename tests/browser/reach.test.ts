import { expect, test, type Page } from '@playwright/test'
import type { Question } from '../../content/shape'
import { questions, stages, type QuestionId } from '../../content/stages'
import { axeFindings } from './support/reading'
import { saved } from './support/opening'
import { openVault, reload } from './support/vault'
import { isProving } from '../support/proving'
import { schemes } from './support/schemes'
import { whole } from './support/whole-page'

async function openCase(page: Page): Promise<string> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('HBR-300')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  return new URL(page.url()).hash.split('/')[2] ?? ''
}

/** Follows the link of a page, or of an entry, to the entry of somebody who is not among the people yet. */
const addSomebody = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('link', { name: 'Add somebody to the people around the child' })
    .first()
    .click()

for (const width of [320, 360])
  test(`at ${width} px the reference and the name of a child are read whole on every page of the case`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height: 640 })
    const caseId = await openCase(page)
    await page.locator('#reference').fill('DT-11834/2026 Harbourshire')
    await page.locator('#known-as').fill('Rêbîn O’Karim Abdulrahman')
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
    for (const place of ['opening-page', 'people', 'documents', 'actions']) {
      await page.goto(`/#/case/${caseId}/${place}`)
      for (const text of ['DT-11834/2026 Harbourshire', 'Rêbîn O’Karim Abdulrahman']) {
        const shown = page.locator('.waymark-identity').getByText(text)
        await expect(shown).toBeVisible()
        const cut = await shown.evaluate(
          (one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight
        )
        expect(cut, `${place}: ${text}`).toBe(false)
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

/** One step of each kind of field, so that every component is looked at narrow and dark. */
const sample = [
  'opening-page',
  'safe-place',
  'who-the-child-is',
  'people',
  'indicators-forms-of-exploitation',
  'tracks',
  'check-care-plan',
  'finishing'
]

/** The page of one entry of every list that a stage has, by the kinds of fields on it. */
const entries = new Map(
  stages.flatMap((stage) =>
    Object.entries(stage.steps as Readonly<Record<string, readonly string[]>>).flatMap(([step, asked]) =>
      (asked as readonly QuestionId[]).flatMap((id) => {
        const question: Question = questions[id]
        if (question.kind !== 'list') return []
        const kinds = Object.values(question.fields).map(({ kind }) => kind)
        const place = `${step}/${id}/entry-1`
        return [[isProving ? place : [...new Set(kinds)].sort().join(), place] as const]
      })
    )
  )
)

for (const colorScheme of schemes) {
  test(`at 320 px, ${colorScheme}: nothing scrolls sideways and axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    const caseId = await openCase(page)
    const steps = [...sample, ...entries.values(), 'documents', 'documents/pathway-plan']
    for (const step of steps) {
      await page.goto(`/#/case/${caseId}/${step}`)
      await expect(page.locator('#main-heading')).toBeVisible()
      await whole(page)
      const { scrolled, shown } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth,
        shown: document.documentElement.clientWidth
      }))
      expect(scrolled, step).toBeLessThanOrEqual(shown)
      expect(await axeFindings(page), step).toEqual([])
    }
  })
}

test('with the keyboard alone: open a case, answer, go on, go back', async ({ page }) => {
  await openVault(page)
  await expect(page.getByRole('button', { name: 'Open a new case' })).toBeVisible()
  await page.getByRole('link', { name: 'Skip to the main part' }).focus()
  await expect(page.getByRole('link', { name: 'Skip to the main part' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Open a new case' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main-heading')).toBeFocused()
  // The paragraphs that the page serves are links before its first field.
  for (const source of await page
    .getByRole('main')
    .getByRole('link', { name: /^¶\d+$/ })
    .all()) {
    await page.keyboard.press('Tab')
    await expect(source).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await page.keyboard.type('HBR-301')
  await expect(page.locator('#reference')).toHaveValue('HBR-301')
  await page.locator('#age-as-known').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('input[data-of="age-as-known"][value="16-or-17"]')).toBeChecked()
  await page.getByRole('button', { name: 'Continue' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main-heading')).toContainText('A safe place')
  await expect(page.locator('#main-heading')).toBeFocused()
})

test('every stage opens at any time, and shows why each step is asked and its paragraph', async ({
  page
}) => {
  const caseId = await openCase(page)
  for (const stage of stages) {
    const first = Object.keys(stage.steps)[0] ?? ''
    await page.goto(`/#/case/${caseId}/${first}`)
    await expect(page.locator('#main-heading')).toBeVisible()
    await expect(page.getByRole('main').getByText('¶').first()).toBeVisible()
    await expect(
      page.getByRole('navigation', { name: 'Stages of the case' }).locator('[aria-current]')
    ).toHaveCount(1)
  }
})

test('whoever enters somebody in the middle of a question comes back to it, and finds the person there', async ({
  page
}) => {
  const caseId = await openCase(page)
  await page.goto(`/#/case/${caseId}/placement`)
  // Who is responsible there is asked once a placement is planned.
  await page.getByRole('main').getByLabel('Foster care', { exact: true }).check()
  await addSomebody(page)
  // The link says that it adds somebody: it leads to their entry, past the list and the questions below it.
  await page.locator('#person-name').fill('Nell Harkaway')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(page).toHaveURL(/\/placement$/)
  await expect(page.getByRole('main').locator('option', { hasText: 'Nell Harkaway' }).first()).toBeAttached()
  // Back on the question itself, where one chooses them; and on none when one comes another way.
  await expect(page.locator('select:focus option', { hasText: 'Nell Harkaway' })).toBeAttached()
  await page.goto(`/#/case/${caseId}`)
  await expect(page.locator('#main-heading')).toHaveText('Task list')
  await page.goto(`/#/case/${caseId}/placement`)
  await expect(page.locator('#main-heading')).toBeFocused()
  // Whoever loads the entry anew still has the way back.
  await addSomebody(page)
  await page.locator('#person-name').fill('Orla Finch')
  await saved(page)
  await reload(page)
  await expect(page.locator('#person-name')).toHaveValue('Orla Finch')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(page).toHaveURL(/\/placement$/)
})

test('whoever enters somebody in the middle of an entry comes back to it, though a date in it is unfinished', async ({
  page
}) => {
  const caseId = await openCase(page)
  await page.goto(`/#/case/${caseId}/protection-steps`)
  await page.getByRole('button', { name: 'Add step to protect the child' }).click()
  await page.locator('#protection-by-when-month').fill('13')
  const entry = page.url()
  await addSomebody(page)
  await page.locator('#person-name').fill('Nell Harkaway')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(page).toHaveURL(entry)
  await expect(page.locator('select:focus option', { hasText: 'Nell Harkaway' })).toBeAttached()
  // It is asked about all the same before the entry is left.
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
})
