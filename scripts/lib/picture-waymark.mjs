import { findOrInstallBrowser, noBrowserSentence } from './browser.mjs'
import { installWhatIsMissing } from './install.mjs'
import { runTool } from './run.mjs'

/**
 * Builds the app and makes the pictures of docs/ in a browser.
 * @returns {Promise<void>}
 */
export async function pictureWaymark() {
  const problem = await pictures()
  if (problem === null) return
  console.error(problem)
  process.exitCode = 1
}

/** @returns {Promise<string | null>} what went wrong, in a sentence */
async function pictures() {
  const missing = await installWhatIsMissing()
  if (missing !== null) return missing
  const browser = await findOrInstallBrowser()
  if (browser === null) return noBrowserSentence
  if ((await runTool('vite', 'vite', ['build', '--logLevel', 'warn'])) !== 0)
    return 'The build failed; it says why above.'
  const parameters = ['test', '--config', 'tests/pictures/playwright.config.ts']
  const code = await runTool('@playwright/test', 'playwright', parameters, {
    environment: { CHROMIUM: browser }
  })
  return code === 0 ? null : 'MakingControls the pictures failed; the browser says why above.'
}
