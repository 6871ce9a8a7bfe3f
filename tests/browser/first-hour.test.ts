import { expect, test, type Page } from '@playwright/test'
import { isProving } from '../support/proving'
import { axeFindings } from './support/reading'
import { reload } from './support/vault'
import { openVaultWithCase, saved } from './support/opening'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const main = (page: Page) => page.getByRole('main')
const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[data-of="${name}"][value="${value}"]`).check()

/** All that ends the first hour is answered, and its last page is open. */
async function answerTheFirstHour(page: Page, id: string): Promise<void> {
  await page.goto(`/#/case/${id}/safe-place`)
  await choose(page, 'place-tonight', 'foster-home')
  await choose(page, 'safe-place-first', 'safe-now')
  await page.goto(`/#/case/${id}/first-48-hours`)
  await page.locator('#first-48-hours-plan').fill('The carer stays up.')
  await choose(page, 'health-attention-today', 'no')
}

const folder = process.env['WAYMARK_PICTURES']
const isWhole = isProving || folder !== undefined

/** Looks at a page narrow and dark; where all is proved, wide and light too. */
async function lookAt(page: Page, name: string): Promise<void> {
  for (const colorScheme of isWhole ? (['light', 'dark'] as const) : (['dark'] as const))
    for (const width of isWhole ? [1280, 320] : [320]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      expect(await axeFindings(page), `${name} ${colorScheme} ${width}`).toEqual([])
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(isWider, `${name} ${width}`).toBe(false)
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png`, fullPage: true })
    }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('a child who is missing is said to be on every page and in the list, each with the way to the police’s sheet', async ({
  page
}) => {
  const id = await openVaultWithCase(page, 'FHR-1')
  await page.goto(`/#/case/${id}/safe-place`)
  const notice = page.getByRole('region', { name: 'The child is missing' })
  await expect(heading(page, /^A safe place/)).toBeVisible()
  await expect(notice).toHaveCount(0)
  await choose(page, 'place-tonight', 'missing')
  // At once, on the page on which it is said, and with it what it calls for.
  await expect(notice).toBeVisible()
  await expect(notice).not.toContainText('victim')
  await expect(main(page)).toContainText('Report the child missing to the police now')
  await saved(page)
  await lookAt(page, 'missing-step')
  const pages = [
    '',
    'opening-page',
    'people',
    'check-immediate-safety',
    'finishing',
    'actions',
    'dates',
    'documents'
  ]
  const more = [
    'documents/care-plan',
    'all-tracks',
    'versions',
    'history',
    'nrm-preparation-sheet',
    'handing-over'
  ]
  for (const place of [...pages, ...more]) {
    await page.goto(`/#/case/${id}/${place}`)
    await expect(notice.getByRole('link', { name: 'The sheet for the police' }), place).toBeVisible()
  }
  await page.goto(`/#/case/${id}`)
  await expect(main(page).locator('.waymark-action a').first()).toHaveText(/^Report the child missing/)
  await lookAt(page, 'missing-task-list')
  await notice.getByRole('link', { name: 'The sheet for the police' }).click()
  await expect(page).toHaveURL(/documents\/missing-child-sheet$/)
  await expect(page.getByRole('radio', { name: /police/i })).toBeChecked()

  await page.goto('/#/')
  await expect(page.getByText('Missing. No report to the police is recorded', { exact: true })).toBeVisible()
  await lookAt(page, 'missing-list')
  await reload(page)
  await page.getByRole('link', { name: 'Sheet for the police FHR-1' }).click()
  await expect(page).toHaveURL(/documents\/missing-child-sheet$/)

  await page.goto(`/#/case/${id}/opening-page`)
  await choose(page, 'trafficking-conclusion', 'suspected')
  await expect(notice).toContainText('Report it to the police now')
  await expect(notice).toContainText('may be a victim of trafficking')
  // Once it is on record that they were told, nobody is sent to tell them again (¶39).
  await page.goto(`/#/case/${id}/trust`)
  await main(page).getByRole('button', { name: 'Add missing episode' }).click()
  await choose(page, 'missing-police-told', 'yes')
  await expect(notice).not.toContainText('Report it to the police now')
  await expect(notice).toContainText('no report to the police is outstanding')
  // Back by that entry, and missing tonight: that may be a new time, of which nobody has told them.
  await choose(page, 'missing-returned', 'yes')
  await expect(notice).toContainText('Report it to the police now')
  await saved(page)
  await page.goto(`/#/case/${id}/safe-place`)
  await choose(page, 'place-tonight', 'foster-home')
  await expect(notice).toHaveCount(0)
  await saved(page)
  await page.goto('/#/')
  await expect(page.getByRole('link', { name: 'FHR-1', exact: true })).toBeVisible()
  await expect(page.getByText(/^Missing/)).toHaveCount(0)
})

test('an adult who answers for the child does not interpret: the page says so at once, and the action leads back', async ({
  page
}) => {
  const id = await openVaultWithCase(page, 'FHR-2')
  const region = page.locator('[data-called-for]')
  await page.goto(`/#/case/${id}/screenings`)
  await expect(heading(page, /adults and going missing$/)).toBeVisible()
  await expect(region).toHaveCount(0)
  await main(page).getByRole('button', { name: 'Add screening' }).click()
  await page.locator('#screening-on').fill('20')
  await page.locator('#screening-on-month').fill('11')
  await page.locator('#screening-on-year').fill('2026')
  await saved(page)
  await page.goto(`/#/case/${id}/screenings`)
  await expect(heading(page, /adults and going missing$/)).toBeVisible()
  // The screening stands on the page of its marks: that it was made calls for the next one, and for nothing else.
  await expect(region.getByRole('listitem')).toHaveCount(1)
  await expect(region.getByRole('link', { name: /^Look for signs of exploitation again/ })).toBeVisible()
  await main(page)
    .getByRole('radiogroup', { name: /answers for the child/ })
    .getByRole('radio', { name: 'Seen', exact: true })
    .check()
  // Said beside the marks, not beside the screening.
  await expect(region).toHaveCount(2)
  await expect(region.last()).toContainText('does not interpret')
  await lookAt(page, 'at-once')
  await region.getByRole('link', { name: /does not interpret/ }).click()
  await expect(heading(page, /does not interpret/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What raised it' })).toBeVisible()
  await lookAt(page, 'action')
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(heading(page, /adults and going missing$/)).toBeVisible()
  await region.getByRole('link', { name: /does not interpret/ }).click()
  const change = main(page).getByRole('link', { name: /^Change Adults/ })
  await change.click()
  await expect(heading(page, /adults and going missing$/)).toBeVisible()
})

test('back from an action returns to the place in the list, to the list from which it was opened', async ({
  page
}) => {
  const id = await openVaultWithCase(page, 'FHR-3')
  await choose(page, 'trafficking-conclusion', 'suspected')
  await saved(page)
  const back = page.getByRole('link', { name: 'Back', exact: true })
  const link = (name: RegExp) => main(page).getByRole('link', { name })

  await page.goto(`/#/case/${id}`)
  await expect(main(page).locator('.waymark-action-lines').first().getByRole('listitem')).toHaveCount(5)
  await link(/^Tell the police/).click()
  await expect(heading(page, /^Tell the police/)).toBeVisible()
  await back.click()
  await expect(heading(page, 'Task list')).toBeVisible()
  await expect(link(/^Tell the police/)).toBeFocused()

  await page.goto(`/#/case/${id}/actions`)
  for (const title of ['Now', 'Today and this week'])
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
  await lookAt(page, 'actions')
  await page.getByLabel('Actions to show').selectOption('strategy-discussion-and-nrm')
  const last = main(page).locator('.waymark-action a').last()
  const name = await last.innerText()
  await last.click()
  await expect(heading(page, name)).toBeVisible()
  await back.click()
  await expect(heading(page, 'Actions')).toBeVisible()
  await expect(page.getByLabel('Actions to show')).toHaveValue('strategy-discussion-and-nrm')
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport()
  // The browser's own way back comes to the same place.
  await last.click()
  await expect(heading(page, name)).toBeVisible()
  await page.goBack()
  await expect(last).toBeFocused()

  // Of an action that is done, the next one has the focus, not the end of the page.
  await page.getByLabel('Actions to show').selectOption('')
  const names = await main(page).locator('.waymark-action a').allInnerTexts()
  const at = names.findIndex((one) => one.includes('strategy discussion'))
  const next = names[at + 1] ?? ''
  await main(page).locator('.waymark-action a').nth(at).click()
  await page.getByRole('button', { name: 'Mark it as done' }).click()
  await expect(page.locator('[data-result]')).toBeFocused()
  await back.click()
  await expect(main(page).getByRole('link', { name: next, exact: true })).toBeFocused()

  // Whoever comes from elsewhere stands at the top, as on every page.
  await page.goto(`/#/case/${id}/dates`)
  await expect(heading(page, 'Dates')).toBeVisible()
  await page.goto(`/#/case/${id}/actions`)
  await expect(heading(page, 'Actions')).toBeFocused()
})

test('the first hour ends on the page for the night, which leads on, and the case is left there', async ({
  page
}) => {
  const id = await openVaultWithCase(page, 'FHR-9')
  await answerTheFirstHour(page, id)
  await main(page).getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page, 'Make a copy: The first night')).toBeFocused()
  // The paper stands under the page: its title and sections follow in order.
  await expect(page.getByRole('heading', { level: 2, name: 'The first night', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await lookAt(page, 'first-hour-ends')
  const onwards = main(page).getByRole('link', { name: /^Go on: / })
  const next = (await onwards.innerText()).replace('Go on: ', '')
  await saved(page)
  await page.goto(`/#/case/${id}`)
  await expect(main(page)).toContainText(`The case was left on: ${next}`)
  await page.goBack()
  await onwards.press('Enter')
  await expect(heading(page, next)).toBeFocused()
})

// ¶23, ¶39: all that ends the first hour is answered, and the page for the night was not seen yet.
test('who enters somebody from the last page of the first hour, or goes back in it, is led to the page for the night', async ({
  page
}) => {
  const id = await openVaultWithCase(page, 'FHR-10')
  const goOn = () => main(page).getByRole('button', { name: 'Continue' }).click()
  const night = heading(page, 'Make a copy: The first night')
  await answerTheFirstHour(page, id)
  await main(page)
    .getByRole('link', { name: /^Add somebody to the people/ })
    .click()
  await page.locator('#person-name').fill('Marion Field')
  // Nobody is asked at which level a foster carer gives legal advice (¶48, ¶67).
  const advises = page.getByText('If this person gives the child legal advice')
  await expect(advises).toBeVisible()
  await page.getByRole('radio', { name: 'Carer', exact: true }).check()
  await expect(advises).toHaveCount(0)
  await saved(page)
  await main(page).getByRole('button', { name: 'Done with this entry' }).click()
  await expect(page.locator('#first-48-hours-who')).toBeFocused()
  await expect(main(page)).toContainText('step 4 of 4')
  await goOn()
  await expect(night).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(main(page)).toContainText('step 3 of 4')
  await goOn()
  await expect(main(page)).toContainText('step 4 of 4')
  await goOn()
  await expect(night).toBeVisible()
  // Another step ends the walk: what is opened from the task list goes on through its stage.
  await main(page)
    .getByRole('link', { name: /^Go on: / })
    .click()
  await page.goto(`/#/case/${id}/first-48-hours`)
  await expect(main(page)).not.toContainText('The first hour')
})
