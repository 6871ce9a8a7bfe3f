import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { mediaTypeOf } from '../../scripts/lib/media-types.mjs'
import { buildFolder } from '../../scripts/lib/project.mjs'
import { caching, securityHeaders } from '../../scripts/lib/security-policy.mjs'
import { Nginx } from './support/nginx'
import { pdfPages } from './support/reading'
import { openCase } from './support/opening'
import { setUp, unlock } from './support/vault'
import { keptForOffline } from './support/worker'
import { complaintsOf } from './support/complaints'

// With the worker that keeps Waymark for offline use, as a person has it.
test.use({ serviceWorkers: 'allow' })

// One nginx for all tests of this file.
test.describe.configure({ mode: 'default' })

let folder: string
let nginx: Nginx
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-hosted-'))
  const root = join(folder, 'site')
  cpSync(buildFolder, root, { recursive: true })
  // What a person may leave lying in the folder, and what no build has yet.
  for (const name of ['.htpasswd', 'a.mjs', 'a.wasm', 'a.ttf', 'a.woff2', 'a.pdf', 'a.unheard-of'])
    writeFileSync(join(root, name), 'x')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'))
  nginx = await Nginx.start(root)
})
test.afterAll(async () => {
  await nginx.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Asks for a path exactly as it is written. */
function ask(path: string, { method = 'GET', headers = {} } = {}) {
  return new Promise<{
    status: number | undefined
    header: (name: string) => string | undefined
    text: string
  }>((resolve, reject) => {
    const asked = request(new URL(nginx.address), { path, method, headers }, (response) => {
      let text = ''
      response.on('data', (piece: Buffer) => (text += piece.toString('latin1')))
      response.on('end', () => {
        const header = (name: string) => {
          const value = response.headers[name.toLowerCase()]
          return Array.isArray(value) ? value.join(' and ') : value
        }
        resolve({ status: response.statusCode, header, text })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** One file of each kind, and by whichever way it is asked for. */
function oneOfEach(): readonly string[] {
  const paths = readdirSync(join(folder, 'site'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'site').length))
  const kinds = new Map(paths.map((path) => [`${path.startsWith('/assets/')} ${extname(path)}`, path]))
  return ['/', '/index.html', '/sw.js', '/manifest.webmanifest', ...kinds.values()]
}

test('nginx sends every header with every kind of file, its type, and how long it may be kept', async () => {
  const paths = oneOfEach()
  expect(paths.length).toBeGreaterThan(14)
  for (const path of paths) {
    const answer = await ask(path)
    expect(answer.status, path).toBe(200)
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer.header(name), path).toBe(value)
    expect(answer.header('Content-Type'), path).toBe(mediaTypeOf(path === '/' ? '/index.html' : path))
    const isHashed = path.startsWith('/assets/')
    expect(answer.header('Cache-Control'), path).toBe(isHashed ? caching.hashed : caching.other)
    expect(answer.header('Server'), path).toBe('nginx')
    expect(answer.header('Set-Cookie'), path).toBeUndefined()
  }
})

test('nginx packs what gets smaller, and answers that a kept file is still right', async () => {
  for (const path of ['/', '/sw.js']) {
    const packed = await ask(path, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(packed.header('Content-Encoding'), path).toBe('gzip')
    const kept = await ask(path, { headers: { 'If-None-Match': (await ask(path)).header('ETag') ?? '' } })
    expect(kept.status, path).toBe(304)
    expect(kept.header('Content-Security-Policy'), path).toBe(securityHeaders['Content-Security-Policy'])
  }
})

for (const path of [
  '/.htpasswd',
  '/assets/.git/config',
  '/link.txt',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/',
  '/assets/index-AAAAAAAA.js',
  '/case/anything'
]) {
  test(`nginx gives nothing for ${path}, with every header, and lets nobody keep that`, async () => {
    const answer = await ask(path)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.text).not.toContain('secret')
    expect(answer.text).not.toMatch(/^x$/)
    // What is not even an address is refused before the settings of a site are read.
    if (answer.status === 400) return
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer.header(name)).toBe(value)
    expect(answer.header('Cache-Control')).toBe(caching.other)
  })
}

test('nginx lets nobody write', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'TRACE'])
    expect((await ask('/index.html', { method })).status, method).toBe(405)
})

test('behind nginx Waymark works: worker, deep link, reload, documents, and all of it without a network', async ({
  page,
  context
}) => {
  test.setTimeout(180_000)
  const complaints = complaintsOf(page)
  const before = nginx.errors().length
  await page.goto(nginx.address)
  await keptForOffline(page)
  await setUp(page)
  const caseId = await openCase(page, 'NGX-1')
  const deep = `${nginx.address}#/case/${caseId}/who-the-child-is`

  const linked = await context.newPage()
  await linked.goto(deep)
  await unlock(linked)
  await expect(linked.locator('#main-heading')).toBeVisible()
  expect(linked.url()).toBe(deep)
  await linked.reload()
  await unlock(linked)
  expect(linked.url()).toBe(deep)
  await linked.close()

  await page.goto(`${nginx.address}#/case/${caseId}/documents/care-plan`)
  expect((await pdfPages(page)).join(' ')).toContain('NGX-1')
  await context.setOffline(true)
  await page.reload()
  await unlock(page)
  expect((await pdfPages(page)).join(' ')).toContain('NGX-1')
  expect(complaints).toEqual([])
  // The only log that there is has nothing of all that.
  expect(nginx.errors().slice(before)).toBe('')
})
