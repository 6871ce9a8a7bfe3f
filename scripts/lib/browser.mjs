import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { projectFolder } from './project.mjs'
import { runTool } from './run.mjs'
import { installSystemPackage } from './system-tools.mjs'

/** What a person is told when no browser could be found or installed. */
export const noBrowserSentence =
  'No browser was found for the browser tests: install Chromium, Google Chrome or Microsoft Edge, or set CHROMIUM to the path of one.'

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable'
]

/**
 * Every place where a browser of the Chromium family may be on this system, best first.
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function browserPaths(environment, platform) {
  const chosen = environment['CHROMIUM'] ? [environment['CHROMIUM']] : []
  return [...chosen, ...systemPaths(environment, platform)]
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
function systemPaths(environment, platform) {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
    )
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? []
    )
    const files = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
    return roots.flatMap((root) => files.map((file) => join(root, file)))
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return commandNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * Whether the file really starts a browser. On some systems "chromium-browser" only prints how to install one.
 * @param {string} path
 * @returns {boolean}
 */
function works(path) {
  if (!existsSync(path)) return false
  // On Windows asking for the version would open a window.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** @returns {string | null} */
function onThisSystem() {
  return browserPaths(process.env, process.platform).find(works) ?? null
}

/** @returns {string | null} */
function ownOfPlaywright() {
  /** @type {{ chromium: { executablePath(): string } }} */
  const playwright = createRequire(join(projectFolder, 'package.json'))('@playwright/test')
  const path = playwright.chromium.executablePath()
  return works(path) ? path : null
}

/**
 * The path of a browser for the tests: one that is here, else one that can be installed; null when neither.
 * @returns {Promise<string | null>}
 */
export async function findOrInstallBrowser() {
  const found = onThisSystem() ?? ownOfPlaywright()
  if (found !== null) return found

  console.log('No browser was found, so one is being installed for the tests…')
  await runTool('@playwright/test', 'playwright', ['install', 'chromium'], { timeLimit: 60_000, quiet: true })
  const downloaded = ownOfPlaywright()
  if (downloaded !== null) return downloaded

  await installSystemPackage('chromium')
  return onThisSystem()
}
