import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { documentIds } from '../../content/documents'
import type { QuestionId } from '../../content/stages'
import { buildFolder } from '../../scripts/lib/project.mjs'
import { referencePages } from '../../src/routing/place'
import { eritrea } from '../cases/eritrea'
import type { NamedCase } from '../cases/given'
import { hostsNamed, waysOut } from './support/allowed-in-build'
import { Host } from './support/host'
import { enterPeople, goOn, playStep, stepIn } from './support/player'
import { pdfPages } from './support/reading'
import { RecordingProxy } from './support/recording-proxy'
import { setUp, unlock } from './support/vault'
import { keptForOffline } from './support/worker'

/** Every file of the build, as its path in an address. */
const built = readdirSync(buildFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(buildFolder.length))
const texts = built
  .filter((path) => /\.(js|css|html|svg|webmanifest)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(buildFolder, path), 'utf8') }))
const withoutHash = (path: string) => path.replace(/^.*\//, '').replace(/-[\w-]{8}(\.\w+)$/, '$1')

test('no file of the build names a host that is not known to be only named', () => {
  const named = texts.flatMap(({ path, text }) =>
    [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = '']) => `${host} in ${withoutHash(path)}`)
  )
  expect(named.filter((one) => !Object.hasOwn(hostsNamed, one.split(' ')[0] ?? ''))).toEqual([])
  for (const host of Object.keys(hostsNamed))
    expect(named.join('\n'), 'a host no longer named').toContain(host)
})

for (const { name, code, allowed } of waysOut) {
  test(`no file of the build has a way out by ${name} but those that are known`, () => {
    const found = texts.filter(({ text }) => code.test(text)).map(({ path }) => withoutHash(path))
    expect(found.sort()).toEqual(Object.keys(allowed).sort())
  })
}

/** Plays a case from its opening to its last step, and finishes it. @returns its id */
async function playWhole(page: Page, named: NamedCase): Promise<string> {
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect(page.locator('#reference')).toBeVisible()
  const caseId = new URL(page.url()).hash.split('/')[2] ?? ''
  const answered = new Set<QuestionId>()
  await playStep(page, named, answered)
  await enterPeople(page, named, caseId)
  answered.add('people')
  await page.goto(`#/case/${caseId}/opening-page`)
  await expect(page.locator('#reference')).toBeVisible()
  for (;;) {
    await playStep(page, named, answered)
    if (stepIn(page) === 'finishing') break
    const done = page.getByRole('button', { name: 'This stage is done' })
    if (stepIn(page).startsWith('check-') && (await done.isVisible())) await done.click()
    await goOn(page)
  }
  await page.getByRole('button', { name: 'Finish this version' }).click()
  await expect(page.getByText('This version is finished', { exact: true })).toBeVisible()
  return caseId
}

/** Presses what hands out a file, and waits for the file. */
async function handOut(page: Page, button: string | RegExp): Promise<void> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  await (await download).path()
}

test('a whole case, its documents and its files: all that the browser asks for is Waymark’s own files', async ({
  playwright,
  launchOptions
}) => {
  test.setTimeout(420_000)
  const host = new Host()
  await host.serve(buildFolder)
  const { address } = host
  const proxy = new RecordingProxy(address)
  const server = await proxy.start()
  // Without the exception for it, this machine's own addresses would go past the proxy.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    proxy: { server, bypass: '<-loopback>' }
  })
  try {
    const context = await browser.newContext({
      baseURL: address,
      locale: 'en-GB',
      timezoneId: 'Europe/London'
    })
    const complaints: string[] = []
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    context.on('weberror', (error) => complaints.push(error.error().message))
    // Workers say theirs in the console.
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        console.error(`The policy was broken: ${effectiveDirective} ${blockedURI}`)
      })
    })
    const page = await context.newPage()
    await page.clock.setFixedTime('2026-11-24T10:00:00Z')
    await page.goto('/')
    await setUp(page)
    const caseId = await playWhole(page, eritrea)

    for (const id of documentIds) {
      await page.goto(`#/case/${caseId}/documents/${id}`)
      await expect(page.getByRole('button', { name: 'Make a PDF' })).toBeVisible()
    }
    expect((await pdfPages(page)).join(' ')).toContain('FINAL')
    await page.goto(`#/case/${caseId}/dates`)
    await handOut(page, /\(\.ics\)$/)
    await page.goto(`#/case/${caseId}/handing-over`)
    await expect(page.locator('#main-heading')).toBeVisible()
    for (const place of [
      ...referencePages,
      `case/${caseId}/all-tracks`,
      `case/${caseId}/nrm-preparation-sheet`
    ]) {
      await page.goto(`#/${place}`)
      await expect(page.locator('#main-heading'), place).toBeVisible()
    }
    await keptForOffline(page)
    await page.reload()
    await unlock(page)

    const own = new Set(['/', ...built].map((path) => new URL(path, address).href))
    expect(proxy.sent.length).toBeGreaterThan(built.length)
    expect(proxy.sent.filter(({ url }) => !own.has(url))).toEqual([])
    for (const { method, url, headers, body } of proxy.sent) {
      expect(method, url).toBe('GET')
      expect(body, url).toBe(0)
      for (const telling of ['cookie', 'referer', 'authorization', 'content-length', 'transfer-encoding'])
        expect(headers[telling], `${telling} to ${url}`).toBeUndefined()
    }
    // It sees what leaves: this does not prove itself by being blind.
    await page.goto('http://waymark.invalid/told').catch(() => undefined)
    expect(proxy.sent.at(-1)?.url).toBe('http://waymark.invalid/told')
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
    await proxy.stop()
    await host.stop()
  }
})
