import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { Host, twoBuilds, type TwoBuilds } from '../support/host'
import { openCase, saved } from '../support/opening'
import { axeFindings } from '../support/reading'
import { setUp, unlock } from '../support/vault'
import { leftOf } from '../support/vault-rows'

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

/** Two tabs of one browser, of which one runs the older build and the other the newer one, with the vault open in both. */
async function twoTabs(page: Page, context: BrowserContext) {
  await page.goto(host.address)
  await setUp(page)
  // The host will no longer have the older build's files: the page that deletes is there before.
  await page.goto(`${host.address}#/security`)
  await expect(page.getByRole('button', { name: 'Delete the vault', exact: true })).toBeVisible()
  await page.goto(`${host.address}#/`)
  await openCase(page, 'WIPE-1')
  await host.serve(builds.newer)
  const newer = await context.newPage()
  await newer.goto(host.address)
  await unlock(newer)
  await openCase(newer, 'WIPE-2')
  return { older: page, newer }
}

async function wipe(page: Page): Promise<void> {
  await page.goto(`${host.address}#/security`)
  await page.getByRole('button', { name: 'Delete the vault', exact: true }).click()
  await page.locator('#wipe-word').fill('delete')
  await page.getByRole('button', { name: 'Yes, delete everything' }).click()
}

for (const who of ['older', 'newer'] as const)
  test(`deleted in the tab of the ${who} build, with another open: nothing comes back, and both say what happened`, async ({
    page,
    context
  }) => {
    const tabs = await twoTabs(page, context)
    const [here, other] = who === 'older' ? [tabs.older, tabs.newer] : [tabs.newer, tabs.older]
    // The other writes to the last.
    await other.locator('#worries').fill('Typed while it was deleted elsewhere.')
    await saved(other)
    await wipe(here)
    for (const tab of [here, other]) {
      await expect(tab.getByText('was deleted in Waymark, with everything in it')).toBeVisible()
      await expect(tab.getByText('it is gone with its cases')).toHaveCount(0)
    }
    expect(await axeFindings(here)).toEqual([])
    await other.reload()
    await expect(other.getByText('was deleted in Waymark, with everything in it')).toBeVisible()
    expect(await leftOf(other)).toEqual({ rows: 0, files: 0 })

    // A new one has nothing of it, and nothing is said any more of what was deleted.
    await setUp(other)
    await other.goto(`${host.address}#/`)
    await expect(other.getByText('There is no case here yet')).toBeVisible()
    await here.reload()
    await unlock(here)
    await here.goto(`${host.address}#/`)
    await expect(here.getByText('There is no case here yet')).toBeVisible()
  })
