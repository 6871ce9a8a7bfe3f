import { expect, test, type Locator, type Page } from '@playwright/test'
import { pressByKey } from './support/by-keyboard'
import { axeFindings } from './support/reading'
import { schemes } from './support/schemes'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const stop = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const number = (page: Page, count: number) => page.getByText(`Tour, stop ${count} of 5`)
const takes = (page: Page) => page.getByRole('button', { name: 'Take the tour' })
const titles = [
  'What arrives',
  'Where you ask',
  'What you think, before you know more',
  'Where it is recorded',
  'Looking back'
] as const

/** Where the tours of the sessions that are kept stand. Practice looks for room before it writes: what was just done is kept a moment later. */
const keptTours = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('The store of practice was not read.'))
      })
    const database = await done(indexedDB.open('waymark-training'))
    const all: { readonly tour?: unknown }[] = await done(
      database.transaction('kept').objectStore('kept').getAll()
    )
    database.close()
    return all.map(({ tour }) => tour)
  })

async function begin(page: Page, title = 'Brought in by a neighbour'): Promise<void> {
  await page.goto('/practise.html')
  await pressByKey(page, `Begin the scenario ${title}`)
  await expect(page).toHaveURL(/\/session$/)
  await expect(heading(page)).toBeVisible()
}

/** A stop that has the focus on its heading, stands in the page above what it is about, and covers nothing. */
async function expectStop(page: Page, count: number, about?: Locator): Promise<void> {
  const shown = stop(page, titles[count - 1] ?? '')
  await expect(number(page, count)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  if (about !== undefined) {
    const { y = 0, height = 0 } = (await shown.boundingBox()) ?? {}
    const { y: under = -1 } = (await about.boundingBox()) ?? {}
    expect(y + height).toBeLessThanOrEqual(under)
  }
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
  ).toBe(true)
  expect(await axeFindings(page)).toEqual([])
}
const expectFocus = (page: Page, count: number) =>
  expect(stop(page, titles[count - 1] ?? '').getByRole('heading')).toBeFocused()

/** Says what is thought, by keyboard. */
async function commit(page: Page): Promise<void> {
  await page.getByRole('textbox').first().focus()
  await page.keyboard.type('Nobody knows who he is')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.getByRole('textbox').last().focus()
  await page.keyboard.type('She sleeps somewhere else')
  await pressByKey(page, 'Record it in the case')
}

for (const colorScheme of schemes)
  test(`${colorScheme}: the short scenario opens with a tour of five stops that is walked by keyboard at 320 px, left, and taken again`, async ({
    page
  }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await begin(page)
    // Whoever comes hears the page's heading; the tour is the next thing on it.
    await expect(heading(page)).toBeFocused()
    await expectStop(page, 1, page.getByText('From:').first())
    await pressByKey(page, 'Next stop')
    await expectFocus(page, 2)
    await expectStop(page, 2, page.getByRole('button', { name: 'Ask somebody' }))
    await expect.poll(() => keptTours(page)).toContain('asking')
    await page.reload()
    await expectStop(page, 2, page.getByRole('button', { name: 'Ask somebody' }))
    await pressByKey(page, 'Stop before')
    await expectFocus(page, 1)
    for (const count of [2, 3]) {
      await pressByKey(page, 'Next stop')
      await expectFocus(page, count)
    }
    await expectStop(page, 3, page.getByRole('button', { name: 'Say what you think' }))
    await pressByKey(page, 'Leave the tour')
    await expect(takes(page)).toBeFocused()
    await expect.poll(() => keptTours(page)).toContain('away')
    await page.reload()
    await expect(heading(page)).toBeVisible()
    await expect(page.getByText(/Tour, stop/)).toHaveCount(0)
    await pressByKey(page, /^Take the tour/)
    await expectFocus(page, 1)
    // To its end without leaving the page, and each stop can be left.
    for (const count of [2, 3, 4, 5]) {
      await pressByKey(page, 'Next stop')
      await expectFocus(page, count)
      await expectStop(page, count)
    }
    await pressByKey(page, 'End the tour')
    await expect(takes(page)).toBeFocused()
  })

test('the tour goes along with the session, to the step and to the debrief', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 320, height: 640 })
  await begin(page)
  await pressByKey(page, 'Say what you think')
  await expect(heading(page)).toBeFocused()
  await expectStop(page, 3, page.getByLabel('What do you think is going on?'))
  await commit(page)
  await expect(heading(page)).toHaveText('Now record it')
  await expectStop(page, 4, page.getByRole('list').filter({ hasText: 'Open a case' }))
  // On the step, it stands with the scene, and can be left there.
  await pressByKey(page, 'Open a case', 'link')
  await expect(page.locator('#reference')).toBeVisible()
  const scene = page.getByRole('region', { name: 'The scene' })
  await expect(scene.getByText('Tour, stop 4 of 5')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await pressByKey(page, 'Back to the scenario', 'link')
  await pressByKey(page, 'I have recorded it: how did it go on?')
  await expect(heading(page)).toHaveText('How it went on')
  await expect(page.getByText(/Tour, stop/)).toHaveCount(0)
  for (const next of ['On to the next scene', 'On to the next scene', 'Look back']) {
    await pressByKey(page, next)
    if (next === 'Look back') break
    await expect(page.getByText(/Tour, stop/)).toHaveCount(0)
    await pressByKey(page, 'Say what you think')
    await commit(page)
    await pressByKey(page, 'I have recorded it: how did it go on?')
  }
  await expect(heading(page)).toHaveText('Looking back')
  await expectStop(page, 5, page.getByLabel('How was that for you?'))
  await pressByKey(page, 'End the tour')
  await expect(takes(page)).toBeFocused()
})

test('other scenarios open without the tour, and offer it', async ({ page }) => {
  await begin(page, 'A good boss')
  await expect(page.getByText(/Tour, stop/)).toHaveCount(0)
  await pressByKey(page, /^Take the tour/)
  await expectFocus(page, 1)
})
