import { defineConfig, type ReporterDescription } from '@playwright/test'
import { host, projectFolder, testPort } from './scripts/lib/project.mjs'

const address = `http://${host}:${testPort}/`
/**
 * Parts of Chromium that Playwright switches off, and those of its own window that take a third of a second for every tab that
 * a test opens. Only the last list counts, so that this one holds both.
 */
const switchedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess'
]
const report = process.env['WAYMARK_BROWSER_REPORT']
const reporter: ReporterDescription[] = [['list']]
if (report !== undefined) reporter.push(['json', { outputFile: report }])

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // Tests wait for frames and for saving: three keep two cores busy.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  // Limits for what hangs: a busy machine needs more than the usual 5 s to unlock a vault of two thousand cases.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter,
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // To look into a failure: npm run browser -- --trace on
    // The worker keeps all of Waymark for offline use, which takes its time: only the tests of that let it.
    serviceWorkers: 'block',
    trace: 'off',
    video: 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${switchedOff.join(',')}`
      ]
    }
  },
  // The real build behind the real headers, so that the content security policy is under test too.
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs`,
    cwd: projectFolder,
    url: address,
    reuseExistingServer: false,
    timeout: 20_000
  }
})
