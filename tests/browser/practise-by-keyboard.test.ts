import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { readScenario } from '../../machines/training/read'
import type { Scenario, Scene } from '../../machines/training/scenario'
import { projectFolder } from '../../scripts/lib/project.mjs'
import { pressByKey, tabTo } from './support/by-keyboard'
import { axeFindings } from './support/reading'
import { whole } from './support/whole-page'

function scenarioOf(id: string): Scenario {
  const read = readScenario(readFileSync(join(projectFolder, `content/scenarios/${id}.yaml`), 'utf8'))
  if ('problems' in read) throw new Error(`${id} cannot be read.`)
  return read.scenario
}
/** The short one, and a long one. */
const played = ['brought-in-by-a-neighbour', 'the-plea-on-thursday'].map(scenarioOf)
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const thought = ({ id }: Scene) => `What I think in ${id}`

/** Writes into the first field of a step, or chooses in it, by keyboard. */
async function answerSomething(page: Page): Promise<void> {
  const asked = page.locator('.waymark-practise__case main')
  const field = asked.locator('textarea, input').first()
  const add = asked.getByRole('button', { name: /^Add / })
  await whole(page)
  await expect(field.or(add).first()).toBeVisible()
  // What is suspected is what later pages rest on.
  const conclusion = asked.locator('input[data-of="trafficking-conclusion"]')
  if ((await conclusion.count()) > 0) {
    await tabTo(page, conclusion.first())
    await page.keyboard.press('Space')
    for (let presses = 0; presses < 5; presses += 1) {
      if (await conclusion.and(page.locator('[value="suspected"]')).isChecked()) break
      await page.keyboard.press('ArrowDown')
    }
    await expect(conclusion.and(page.locator('[value="suspected"]'))).toBeChecked()
  }
  // A list is written into by its first entry.
  if (!(await field.isVisible())) await pressByKey(page, /^Add /)
  await tabTo(page, field)
  if (await field.evaluate((one) => one.matches('[type="radio"], [type="checkbox"]')))
    await page.keyboard.press('Space')
  else await page.keyboard.type('Seen by me')
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
}

async function playScene(page: Page, scene: Scene, isLast: boolean): Promise<void> {
  await expect(heading(page)).toHaveText(scene.title)
  await expect(heading(page)).toBeFocused()
  await pressByKey(page, 'Ask somebody')
  await expect(heading(page)).toHaveText('Ask somebody')
  for (const ask of scene.ask) {
    await pressByKey(page, `Ask ${ask.question}`)
    await expect(page.getByText((ask.later ?? ask.answer ?? '').slice(0, 40)).last()).toBeFocused()
  }
  await pressByKey(page, 'Say what you think')
  await expect(heading(page)).toHaveText('Before you go on')
  await tabTo(page, page.locator('#think'))
  await page.keyboard.type(thought(scene))
  await tabTo(page, page.getByRole('radio').first())
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'I lean that way' })).toBeChecked()
  await tabTo(page, page.locator('#next'))
  await page.keyboard.type('I ring the duty manager')
  await pressByKey(page, 'Record it in the case')
  await expect(heading(page)).toHaveText('Now record it')
  await expect(heading(page)).toBeFocused()
  // Into the first page of the scene and back, with something written there.
  await tabTo(page, page.getByRole('main').getByRole('listitem').getByRole('link').first())
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/session$/)
  await expect(heading(page)).toBeFocused()
  await answerSomething(page)
  await pressByKey(page, 'Back to the scenario', 'link')
  await pressByKey(page, 'I have recorded it: how did it go on?')
  await expect(heading(page)).toHaveText('How it went on')
  await expect(page.getByRole('main')).toContainText(scene.reveal.slice(0, 60))
  await pressByKey(page, isLast ? 'Look back' : 'On to the next scene')
}

for (const scenario of played)
  test(`“${scenario.title}” is played alone, by keyboard alone, to its debrief`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.goto('/practise.html')
    await pressByKey(page, `Begin the scenario ${scenario.title}`)
    for (const [index, scene] of scenario.scenes.entries())
      await playScene(page, scene, index + 1 === scenario.scenes.length)
    await expect(heading(page)).toHaveText('Looking back')
    await expect(heading(page)).toBeFocused()
    for (const scene of scenario.scenes)
      await expect(page.getByText(thought(scene), { exact: true })).toBeVisible()
    // Point by point, each with what was missed.
    for (const point of scenario.points) await expect(page.getByText(point.what).first()).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await tabTo(page, page.getByLabel('What do you take with you?'))
    await page.keyboard.type('Ask earlier')
    await expect(page.getByLabel('What do you take with you?')).toHaveValue('Ask earlier')
    await pressByKey(page, 'All scenarios', 'link')
    await pressByKey(page, new RegExp(`^${scenario.title}, begun`), 'link')
    await expect(page.getByLabel('What do you take with you?')).toHaveValue('Ask earlier')
  })

const onScreen = (page: Page) => page.getByRole('region', { name: 'On the screen' })
const row = (page: Page, name: RegExp) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })

/** A cell names its column before what stands in it. */
const are = (minutes: number) => new RegExp(`(?<!\\d)${minutes} minutes$`)

/** Moves on with the arrow key until the stretch of the plan is another; both windows show the same card meanwhile. */
async function toStretch(facilitator: Page, projector: Page, name: RegExp): Promise<void> {
  const now = facilitator.getByRole('rowheader', { name })
  for (let presses = 0; presses < 60; presses += 1) {
    if (/now/i.test((await now.textContent()) ?? '')) return
    const before = await projector.locator('#main').innerText()
    await facilitator.keyboard.press('ArrowRight')
    await expect(projector.locator('#main')).not.toHaveText(before, { useInnerText: true })
    const card = await heading(projector).innerText()
    await expect(onScreen(facilitator).getByRole('heading', { level: 3 }).first()).toHaveText(card)
  }
  throw new Error('The plan does not come to it.')
}

for (const scenario of played)
  test(`“${scenario.title}” is one hour in a room with two windows, by keyboard alone, timed by its own plan`, async ({
    page: facilitator,
    context
  }) => {
    test.setTimeout(240_000)
    await context.clock.install({ time: new Date('2026-11-26T10:00:00Z') })
    await facilitator.goto('/practise.html')
    await pressByKey(facilitator, `With a group the scenario ${scenario.title}`)
    await expect(heading(facilitator)).toHaveText(scenario.title)
    const opening = context.waitForEvent('page')
    await pressByKey(facilitator, /^Open the projector/, 'link')
    const projector = await opening
    await expect(heading(projector)).toHaveText('What is hard to read in it')
    // Reading the note takes nothing of the hour.
    await context.clock.fastForward('07:00')
    await facilitator.bringToFront()
    await pressByKey(facilitator, 'Begin the hour')
    await expect(heading(projector)).toHaveText('How we work in this hour')

    const stretches: readonly (readonly [RegExp, number])[] = [
      [/^To frame it/, 5],
      ...scenario.scenes.map((_, index): readonly [RegExp, number] => [
        new RegExp(`^Scene ${index + 1}:`),
        12
      ]),
      [/^Looking back/, 15],
      [/^What we take with us/, 4]
    ]
    for (const [name, minutes] of stretches) {
      await toStretch(facilitator, projector, name)
      await expect(row(facilitator, name).getByRole('cell').first()).toHaveText(are(minutes))
      await context.clock.fastForward(minutes * 60_000)
      await expect(row(facilitator, name).getByRole('cell').last()).toHaveText(are(minutes))
    }
    await expect(row(facilitator, /^Altogether/).getByRole('cell')).toHaveText([are(60), are(60)])
    // After its end no time goes by.
    await facilitator.keyboard.press('ArrowRight')
    await expect(heading(projector)).toHaveText('Thank you')
    await context.clock.fastForward('30:00')
    await expect(row(facilitator, /^Altogether/).getByRole('cell')).toHaveText([are(60), are(60)])
    expect(await axeFindings(facilitator)).toEqual([])
    expect(await axeFindings(projector)).toEqual([])
  })
