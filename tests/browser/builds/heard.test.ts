import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { Host, twoBuilds, type TwoBuilds } from '../support/host'
import { openCase, saved } from '../support/opening'
import { passphraseAsked, setUp, unlock } from '../support/vault'

test.use({ serviceWorkers: 'block' })

// The newer build is made once, for all tests of this file.
test.describe.configure({ mode: 'default' })

let builds: TwoBuilds
test.beforeAll(async () => {
  test.setTimeout(180_000)
  builds = await twoBuilds()
})
test.afterAll(() => builds.remove())

const host = new Host()
test.beforeEach(async () => {
  await host.serve(builds.older)
})
test.afterEach(() => host.stop())

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const worries = (page: Page) => page.locator('#worries')
const at = (id: string, page: string) => `${host.address}#/case/${id}/${page}`

/** A case that is written in one of two tabs, of which the first runs the older build and the second the newer one, and shown in the other. */
async function inBoth(page: Page, context: BrowserContext) {
  await page.goto(host.address)
  await setUp(page)
  // The host will no longer have the older build's files: what a case needs when it is read again, or lost, comes while it is filled
  // in, and the pages that this test goes to are there before.
  const arrived = [/\/fit-[^/]*\.js$/, /\/DeletedElsewhere-[^/]*\.js$/].map((file) =>
    page.waitForResponse(file)
  )
  const id = await openCase(page, 'TWO-1')
  await Promise.all(arrived)
  await page.goto(at(id, 'delete-case'))
  await expect(heading(page)).toContainText('TWO-1')
  await page.goto(at(id, 'opening-page'))
  await worries(page).fill('Of the older build')
  await saved(page)
  await host.serve(builds.newer)
  const newer = await context.newPage()
  await newer.goto(host.address)
  await unlock(newer)
  await newer.goto(at(id, 'opening-page'))
  await expect(worries(newer)).toHaveValue('Of the older build')
  return { id, older: page, newer }
}

for (const who of ['older', 'newer'] as const) {
  const sides = (tabs: { older: Page; newer: Page }) =>
    who === 'older' ? ([tabs.older, tabs.newer] as const) : ([tabs.newer, tabs.older] as const)

  test(`what the tab of the ${who} build writes is shown in the other, which writes only once it has taken the case over`, async ({
    page,
    context
  }) => {
    const tabs = await inBoth(page, context)
    const [here, other] = sides(tabs)
    // The older tab had the case first.
    if (who === 'newer') await here.getByRole('button', { name: 'Write here instead' }).click()
    await expect(other.getByRole('button', { name: 'Write here instead' })).toBeVisible()
    await expect(worries(other)).not.toBeEditable()
    await worries(here).fill(`Typed in the ${who} one`)
    await saved(here)
    await expect(worries(other)).toHaveValue(`Typed in the ${who} one`)
    // Typed a moment before the other takes it over, it is saved first.
    await worries(here).fill('Typed at the last moment')
    await other.getByRole('button', { name: 'Write here instead' }).click()
    await expect(worries(other)).toBeEditable()
    await expect(worries(other)).toHaveValue('Typed at the last moment')
    await expect(worries(here)).not.toBeEditable()
    await worries(other).fill('Typed in the other')
    await saved(other)
    await expect(worries(here)).toHaveValue('Typed in the other')
    // Nothing has become a copy.
    await here.goto(`${host.address}#/`)
    await expect(here.getByRole('link', { name: 'TWO-1', exact: true })).toHaveCount(1)
    await expect(here.getByRole('link', { name: /^TWO-1/ })).toHaveCount(1)
  })

  test(`a case that the tab of the ${who} build deletes is said to be deleted in the other, and what is typed there stays in reach`, async ({
    page,
    context
  }) => {
    const { id, ...tabs } = await inBoth(page, context)
    const [here, other] = sides(tabs)
    await here.goto(at(id, 'delete-case'))
    if (who === 'newer') await here.getByRole('button', { name: 'Write here instead' }).click()
    else await expect(other.getByRole('button', { name: 'Write here instead' })).toBeVisible()
    await here.getByRole('button', { name: 'Yes, delete this case' }).click()
    await expect(other.getByText('This case was deleted in another tab.').first()).toBeVisible()
    await expect(other.getByText(/^Saved \d/)).toHaveCount(0)
    await expect(worries(other)).toHaveValue('Of the older build')
  })

  test(`locked in the tab of the ${who} build, the vault is locked in the other too, with what was typed there saved`, async ({
    page,
    context
  }) => {
    const tabs = await inBoth(page, context)
    const [here, other] = sides(tabs)
    await other.goto(`${host.address}#/`)
    const id = await openCase(other, 'TWO-2')
    await worries(other).fill('Typed a moment before')
    await here.keyboard.press('F8')
    for (const tab of [here, other]) await expect(passphraseAsked(tab)).toBeVisible()
    await unlock(other)
    await other.goto(at(id, 'opening-page'))
    await expect(worries(other)).toHaveValue('Typed a moment before')
  })
}
