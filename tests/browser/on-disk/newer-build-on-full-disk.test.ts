import { expect, test, type Page } from '@playwright/test'
import { buildFolder } from '../../../scripts/lib/project.mjs'
import { Host } from '../support/host'
import { largerBuild } from '../support/larger-build'
import { newProfile } from '../support/profile'
import { newSmallDisk } from '../support/small-disk'
import { openVault, passphraseAsked, unlock } from '../support/vault'
import { saved } from '../support/opening'

const megabyte = 1024 * 1024

/** Has the browser fetch what the host has now. @returns what became of its worker, once its files are all here or were given up */
const fetchNewer = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const ended = new Promise<string>((resolve) => {
      const follow = () => {
        const { installing } = registration
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed' || installing.state === 'redundant') resolve(installing.state)
        })
      }
      follow()
      registration.addEventListener('updatefound', follow)
    })
    await registration.update()
    return ended
  })

/** How many of some files the browser keeps. */
const keptOf = (page: Page, files: readonly string[]) =>
  page.evaluate(
    async (wanted) =>
      (await Promise.all(wanted.map((file) => caches.match(new URL(file, document.baseURI))))).filter(
        (found) => found !== undefined
      ).length,
    files
  )

test('a newer build that a disk has no room for is left alone, costs the vault nothing, and comes once there is room', async () => {
  test.setTimeout(300_000)
  const host = new Host()
  await host.serve(buildFolder)
  const newer = largerBuild(12)
  const disk = newSmallDisk(120)
  const profile = newProfile({ where: disk.folder })
  try {
    const { page } = await profile.start()
    await page.goto(host.address)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await openVault(page, host.address)
    await page.getByRole('button', { name: 'Open a new case' }).click()
    await page.locator('#reference').fill('DSK-3')
    await saved(page)
    await host.serve(newer.folder)

    // From nearly nothing to what some of its files would fit into: in the middle there is no more room.
    for (const leave of [megabyte, 8 * megabyte, 21 * megabyte]) {
      disk.fill(leave)
      expect(await fetchNewer(page), `with ${leave} left`).toBe('redundant')
      expect(await keptOf(page, newer.added)).toBe(0)
      disk.clear()
    }
    await page.locator('#worries').fill('Typed after the disk was full')
    await saved(page)

    expect(await fetchNewer(page)).toBe('installed')
    expect(await keptOf(page, newer.added)).toBe(newer.added.length)
    await page.reload()
    await expect(passphraseAsked(page)).toBeVisible()
    await unlock(page)
    await expect(page.locator('#worries')).toHaveValue('Typed after the disk was full')
    await expect(page.getByRole('region', { name: 'A newer Waymark is ready' })).toBeVisible()
  } finally {
    profile.remove()
    disk.remove()
    newer.remove()
    await host.stop()
  }
})
