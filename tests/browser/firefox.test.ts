import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { findOrInstallFirefox } from '../../scripts/lib/firefox.mjs'
import { buildFolder } from '../../scripts/lib/project.mjs'
import { Host } from './support/host'
import { passphrase } from './support/vault'

// Playwright cannot drive the Firefox that systems come with; puppeteer can.

/** Presses the button of a name. */
const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click()

/** Makes a vault, and proves that its recovery key was kept. */
async function setUp(page: Page): Promise<void> {
  await page.locator('#passphrase').fill(passphrase)
  await page.locator('#passphrase-again').fill(passphrase)
  await press(page, 'Set up the vault')
  await page.waitForSelector('#recovery-group')
  const group = await page.evaluate(() => {
    const number = Number(
      /\d+/.exec(document.querySelector('label[for="recovery-group"]')?.textContent ?? '')?.[0]
    )
    return document.querySelectorAll('.waymark-recovery-key__group')[number - 1]?.textContent ?? ''
  })
  await page.locator('#recovery-group').fill(group)
  await press(page, 'I have kept it: go on')
}

// The long matrices look at a second browser; `npm test` does with one.
if (process.env['PROVE'] === '1') {
  test('in Firefox Waymark opens, keeps itself for a time without a network, and works then', async () => {
    test.setTimeout(240_000)
    const host = new Host()
    await host.serve(buildFolder)
    const downloads = mkdtempSync(join(tmpdir(), 'waymark-downloads-'))
    let browser: Browser | undefined
    try {
      browser = await launch({
        browser: 'firefox',
        executablePath: await findOrInstallFirefox(),
        headless: true,
        extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': downloads }
      })
      const page = await browser.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await page.goto(`${host.address}#/set-up`)
      await setUp(page)
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', {
        timeout: 60_000
      })

      await host.stop()
      await page.reload()
      await page.locator('#passphrase').fill(passphrase)
      await press(page, 'Unlock')
      await press(page, 'Open a new case')
      await page.locator('#reference').fill('FFX-1')
      await page.waitForFunction(() => /Saved \d/.test(document.body.innerText))
      const caseId = new URL(page.url()).hash.split('/')[2] ?? ''
      // The PDF's code and fonts were never asked for before.
      await page.evaluate((place) => (location.hash = place), `#/case/${caseId}/documents/care-plan`)
      await press(page, 'Make a PDF')
      await page.waitForFunction(() => document.body.innerText.includes('The PDF has been handed to'))
      await expect.poll(() => readdirSync(downloads)).toContainEqual(expect.stringMatching(/\.pdf$/))
      expect(complaints).toEqual([])
    } finally {
      await browser?.close()
      await host.stop()
      rmSync(downloads, { recursive: true, force: true })
    }
  })
}
