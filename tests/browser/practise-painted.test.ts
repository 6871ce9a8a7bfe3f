import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { projectFolder } from '../../scripts/lib/project.mjs'
import { expectPracticeBanded } from './support/practice'
import { holdScripts } from './support/held-scripts'
import { axeFindings } from './support/reading'

const scenarios = readdirSync(join(projectFolder, 'content/scenarios'))
const title = 'Brought in by a neighbour'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const isRunning = (page: Page) => expect(page.locator('#practise > *').first()).toBeAttached()

/** Where each heading, each text and each button of the list stands. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h3, main p, dd, .govuk-button, .waymark-training p')]
      .filter((one) => one.closest('.waymark-scenario, .waymark-training') !== null || one.tagName === 'H1')
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        return [one.textContent.trim(), x, y, width, height].join(' ')
      })
  )

for (const width of [1280, 320])
  test(`the list is painted before any script, marked as practice, and nothing moves when the scripts run, at ${width} px`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const go = await holdScripts(page, '**/assets/*.js')
    await page.goto('/practise.html', { waitUntil: 'commit' })
    await expect(heading(page)).toHaveText('Practise with a scenario')
    await expect(page.locator('#practise > *')).toHaveCount(0)
    await expectPracticeBanded(page, 'the painted list')
    const before = await places(page)
    expect(before.length).toBeGreaterThan(14 * 5)
    await go()
    await isRunning(page)
    await expect(page.locator('#painted')).toHaveCount(0)
    expect(await places(page)).toEqual(before)
    expect(await axeFindings(page)).toEqual([])
  })

test('what is pressed before the scripts have come is begun once they have, once, and Back leads to the list', async ({
  page
}) => {
  const go = await holdScripts(page, '**/assets/*.js')
  await page.goto('/practise.html', { waitUntil: 'commit' })
  await page.getByRole('link', { name: `Begin the scenario ${title}` }).click()
  await go()
  await expect(heading(page)).toHaveText('Friday, 21.40. The front office')
  await page.goBack()
  await expect(heading(page)).toHaveText('Practise with a scenario')
  await expect(page.getByRole('link', { name: new RegExp(`^${title}, begun`) })).toHaveCount(1)
  await page.reload()
  await expect(page.getByRole('link', { name: new RegExp(`^${title}, begun`) })).toHaveCount(1)
})

test('whoever has gone to a scenario by keyboard before the scripts have come stays on it', async ({
  page
}) => {
  const go = await holdScripts(page, '**/assets/*.js')
  await page.goto('/practise.html', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Begin the scenario A good boss' }).focus()
  await go()
  await expect(page.getByRole('button', { name: 'Begin the scenario A good boss' })).toBeFocused()
})

test('whoever comes to another page of practice, such as a group at a projector, is not shown the list first', async ({
  page
}) => {
  await holdScripts(page, '**/assets/*.js')
  await page.goto('/practise.html#/case/some-id/projector', { waitUntil: 'commit' })
  await expect(page.locator('#painted')).toBeAttached()
  await expect(page.locator('#painted')).toBeHidden()
})

test('without scripts the list can be read, and the page says that it has not opened', async ({
  browser
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/practise.html')
  await expect(heading(page)).toHaveText('Practise with a scenario')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(scenarios.length)
  await expect(page.getByRole('heading', { name: 'Waymark has not opened yet' })).toBeVisible()
  await context.close()
})
