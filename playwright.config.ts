import { defineConfig, type ReporterDescription } from '@playwright/test'
import { host, projectFolder, testPort } from './scripts/lib/project.mjs'

const address = `http://${host}:${testPort}/`
const report = process.env['WAYMARK_BROWSER_REPORT']
const reporter: ReporterDescription[] = [['list']]
if (report !== undefined) reporter.push(['json', { outputFile: report }])

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter,
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // To look into a failure: npm run browser -- --trace on
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
        '--disable-sync'
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
