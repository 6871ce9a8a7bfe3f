import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { buildFolder } from '../../scripts/lib/project.mjs'
import { saved } from './support/opening'
import { openVault, setUp } from './support/vault'

/** What somebody asks for later, or never: documents and their fonts, backups, the guidance, what weighs a new passphrase. */
const forLater =
  /\.(ttf|otf|wasm)$|\/assets\/(case-later|words-en-case|write-|word\.|backup|svg\.|strength|diceware|guidance|glossary|about|security|SearchList|printable|implementation)/

test('what comes before the first question is little, and nothing of what is asked for later', async ({
  page
}) => {
  await openVault(page)
  await page.goto('about:blank')
  await page.addInitScript(() => {
    // The first question, in the task in which it is made: what comes right after it is asked for later.
    new MutationObserver((_, observer) => {
      if (document.querySelector('#reference') === null) return
      performance.mark('first question')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  await openVault(page)
  // While the list is read, what a case needs is got ready.
  for (const part of ['case', 'words-en-opening'])
    await expect.poll(() => requested.some((path) => path.startsWith(`/assets/${part}-`)), part).toBe(true)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect(page.locator('#reference')).toBeVisible()
  const after = await page.evaluate(() => {
    const at = performance.getEntriesByName('first question')[0]?.startTime ?? 0
    const later = performance.getEntriesByType('resource').filter(({ startTime }) => startTime > at)
    return later.map(({ name }) => new URL(name).pathname)
  })
  const asked = requested.filter((path) => !after.includes(path))
  expect(asked.length).toBeLessThanOrEqual(25)
  expect(asked.filter((path) => forLater.test(path))).toEqual([])
  // The build calls them so.
  const files = readdirSync(join(buildFolder, 'assets')).map((name) => `/assets/${name}`)
  expect(files.filter((path) => forLater.test(path)).length).toBeGreaterThan(20)
  // Packed, as they go over the line.
  const sizes = asked.map(
    (path) => gzipSync(readFileSync(join(buildFolder, path === '/' ? 'index.html' : path))).length
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(192_000)
})

test('what people wait for is made ready to run as soon as it comes', () => {
  const files = readdirSync(join(buildFolder, 'assets'))
  for (const part of ['case', 'questions', 'case-later', 'TrainingRoom']) {
    const held = files.filter((name) => new RegExp(`^${part}-[\\w-]{8}\\.js$`).test(name))
    expect(held, part).not.toEqual([])
    for (const name of held)
      expect(readFileSync(join(buildFolder, 'assets', name), 'utf8'), name).toMatch(
        /^\/\/# allFunctionsCalledOnLoad\n/
      )
  }
})

test('words of the first question that cannot be had keep nobody from what needs none of them', async ({
  page
}) => {
  await page.route(/\/assets\/words-en-opening-/, (route) => route.abort())
  await page.goto('/#/set-up')
  await expect(page.locator('#passphrase')).toBeVisible()
  await page.unroute(/\/assets\/words-en-opening-/)
  await setUp(page)
  await page.getByRole('link', { name: 'Security' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Security' })).toBeVisible()
  // They are asked for again once they are needed.
  await page.goto('/#/')
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect(page.locator('#reference')).toBeVisible()
})

test('what is answered before the rest has come is kept, and what it calls for is said once it has', async ({
  page
}) => {
  await openVault(page)
  let letThrough: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(/\/assets\/case-later-/, async (route) => {
    await held
    await route.continue()
  })
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('HBR-1')
  await page.getByRole('radio', { name: 'I suspect it' }).check()
  await saved(page)
  // The notice of a referral is part of the first page; what else the answer calls for is not known yet.
  await expect(page.locator('.waymark-notice--important').first()).toBeVisible()
  await expect(page.locator('[data-called-for]')).toHaveCount(0)
  // Going on waits for the rest, and shows no page without it.
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/safe-place/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0)
  letThrough()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goBack()
  await expect(page.locator('#reference')).toHaveValue('HBR-1')
  await expect(page.locator('[data-called-for]').first()).toBeVisible()
})
