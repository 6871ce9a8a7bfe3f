import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { documentIds } from '../../content/documents'
import { stages } from '../../content/stages'
import { buildFolder } from '../../scripts/lib/project.mjs'
import { referencePages } from '../../src/routing/place'
import { countyLine } from '../cases/county-line'
import { hostsNamed, makersServices, waysOut } from './support/allowed-in-build'
import { Host } from './support/host'
import { takeInNamed } from './support/named'
import { openCase, saved } from './support/opening'
import { pdfPages } from './support/reading'
import { RecordingProxy } from './support/recording-proxy'
import { titleOf } from './support/titles'
import { openVault, setUp, unlock } from './support/vault'
import { keptForOffline } from './support/worker'
import { isProving } from '../support/proving'

// With the worker that keeps Waymark for offline use, as a person has it.
test.use({ serviceWorkers: 'allow' })

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

for (const file of ['index.html', 'practise.html'])
  test(`${file} asks to be neither translated nor looked through for spelling, and for no suggestions while somebody writes`, () => {
    const text = readFileSync(join(buildFolder, file), 'utf8')
    const [head] = /<html[^>]*>/.exec(text) ?? []
    for (const attribute of [
      'lang="en-GB"',
      'translate="no"',
      'writingsuggestions="false"',
      'spellcheck="false"'
    ])
      expect(head).toContain(attribute)
    expect(text).toContain('<meta name="google" content="notranslate" />')
  })

test('no field asks for spelling, translation or suggestions', async ({ page }) => {
  await openVault(page)
  await openCase(page, 'HBR-8')
  const asked = await page.locator('input[type="text"], textarea').evaluateAll((fields) =>
    fields.map((field) => {
      const { translate, spellcheck, writingSuggestions } = field as HTMLElement
      return { translate, spellcheck, writingSuggestions }
    })
  )
  expect(asked.length).toBeGreaterThan(2)
  for (const one of asked)
    expect(one).toEqual({ translate: false, spellcheck: false, writingSuggestions: 'false' })
})

/** Opens the first step and the check page of every stage, with something typed in the first, and finishes the case. */
async function walkThrough(page: Page, caseId: string): Promise<void> {
  await page.goto(`#/case/${caseId}/opening-page`)
  await page.locator('#worries').fill('He says that a man waits at the gate.')
  await saved(page)
  const [, ...others] = stages.flatMap(({ steps, check }) => [
    ...Object.keys(steps).slice(0, isProving ? undefined : 1),
    check
  ])
  for (const step of others) {
    await page.goto(`#/case/${caseId}/${step}`)
    await expect(page.locator('#main-heading'), step).toHaveText(titleOf(step))
    const done = page.getByRole('button', { name: 'This stage is done' })
    if (await done.isVisible()) await done.click()
  }
  await page.goto(`#/case/${caseId}/finishing`)
  await page.getByRole('button', { name: 'Finish this version' }).click()
  await expect(page.getByText('This version is finished', { exact: true })).toBeVisible()
}

/** The host of an address, also of one that has no scheme, as a proxy is asked for it. */
const hostOf = (url: string) => (url.includes('://') ? new URL(url).host : url)

/** Presses what hands out a file, and waits for the file. */
async function handOut(page: Page, button: string | RegExp): Promise<void> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  await (await download).path()
}

/** Makes a backup of all cases. */
async function backUp(page: Page): Promise<void> {
  await page.goto('#/backup')
  await page.locator('#backup-passphrase').fill('harbour pencil walnut eleven stream')
  await page.locator('#backup-passphrase-again').fill('harbour pencil walnut eleven stream')
  await handOut(page, 'Make the backup')
}

/** The front door with all that is read without a vault, then practice: alone to the debrief's first page, with a group, and one's own. */
async function withoutAVault(page: Page): Promise<void> {
  await page.goto('/')
  for (const { href, name } of await page
    .locator('main a[href^="#/"]')
    .evaluateAll((links) =>
      links.map((link) => ({ href: link.getAttribute('href') ?? '', name: link.textContent.trim() }))
    )) {
    await page.goto(href)
    await expect(page.locator('#main-heading')).toHaveText(name === 'My cases' ? 'Set up your vault' : name)
  }
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  await page.goto('/practise.html')
  await press(/^Begin/)
  await press('Say what you think')
  await page.getByRole('textbox').first().fill('Nobody knows who he is')
  await page.getByRole('radio', { name: 'I lean that way' }).check()
  await page.getByRole('textbox').last().fill('She sleeps somewhere else')
  await press('Record it in the case')
  await page.getByRole('main').getByRole('link', { name: 'Open a case' }).click()
  await page.locator('#worries').fill('He rings too often')
  await saved(page)
  for (const begins of [/^With a group/, /^Copy and change/]) {
    await page.goto('/practise.html#/')
    await press(begins)
    await expect(page).not.toHaveURL(/#\/$/)
    await expect(page.locator('#main-heading')).toBeVisible()
  }
}

test('a whole case, its documents and its files: all that the browser asks for is Waymark’s own files', async ({
  playwright,
  launchOptions
}) => {
  test.setTimeout(600_000)
  const host = new Host()
  await host.serve(buildFolder)
  const { address } = host
  const proxy = new RecordingProxy(address)
  const server = await proxy.start()
  // A browser as it comes: nothing that it asks by itself is switched off.
  const profile = mkdtempSync(join(tmpdir(), 'waymark-profile-'))
  const context = await playwright.chromium.launchPersistentContext(profile, {
    ...launchOptions,
    // Without the exception for it, this machine's own addresses would go past the proxy.
    proxy: { server, bypass: '<-loopback>' },
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London'
  })
  try {
    const complaints: string[] = []
    const asked: string[] = []
    context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
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
    await withoutAVault(page)
    await page.goto('/')
    await setUp(page)
    const caseId = await takeInNamed(page, countyLine)
    await walkThrough(page, caseId)

    for (const id of documentIds) {
      await page.goto(`#/case/${caseId}/documents/${id}`)
      await expect(page.getByRole('button', { name: 'Make a PDF' })).toBeVisible()
    }
    expect((await pdfPages(page)).join(' ')).toContain('FINAL')
    await page.goto(`#/case/${caseId}/dates`)
    await handOut(page, /\(\.ics\)$/)
    await backUp(page)
    for (const place of [
      ...referencePages,
      `case/${caseId}/handing-over`,
      `case/${caseId}/all-tracks`,
      `case/${caseId}/nrm-preparation-sheet`
    ]) {
      await page.goto(`#/${place}`)
      await expect(page.locator('#main-heading'), place).toBeVisible()
    }
    await keptForOffline(page)
    await page.reload()
    await unlock(page)

    // What pages and workers asked for, as the browser says, and what left it, as the proxy saw.
    const own = new Set(['/', ...built].map((path) => new URL(path, address).href))
    const isOwn = (request: string) => {
      const [method, url = ''] = request.split(' ')
      // A file that is handed out is an address in the page's own memory.
      return method === 'GET' && (own.has(url.replace(/#.*$/, '')) || url.startsWith(`blob:${address}`))
    }
    expect(asked.filter((request) => !isOwn(request))).toEqual([])
    const sent = proxy.sent.filter(({ url }) => !makersServices.test(hostOf(url)))
    expect(sent.length).toBeGreaterThan(built.length)
    expect(sent.filter(({ url }) => !own.has(url))).toEqual([])
    for (const { method, url, headers, body } of sent) {
      expect(method, url).toBe('GET')
      expect(body, url).toBe(0)
      for (const telling of ['cookie', 'authorization', 'content-length', 'transfer-encoding'])
        expect(headers[telling], `${telling} to ${url}`).toBeUndefined()
      // Which page asked is said to nobody. Chromium names the worker when it looks for a newer one.
      expect([undefined, `${address}sw.js`], url).toContain(headers['referer'])
    }
    expect(complaints).toEqual([])
    // It sees what leaves: this does not prove itself by being blind.
    await page.goto('http://waymark.invalid/told').catch(() => undefined)
    expect(proxy.sent.map(({ url }) => url)).toContain('http://waymark.invalid/told')
  } finally {
    await context.close()
    await proxy.stop()
    await host.stop()
    rmSync(profile, { recursive: true, force: true })
  }
})
