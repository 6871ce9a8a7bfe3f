import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installSystemPackage } from './system-tools.mjs'

const commandNames = ['firefox-esr', 'firefox']

/**
 * Every place where Firefox may be on this system, best first.
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function firefoxPaths(environment, platform) {
  const chosen = environment['FIREFOX'] ? [environment['FIREFOX']] : []
  if (platform === 'darwin') return [...chosen, '/Applications/Firefox.app/Contents/MacOS/firefox']
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => environment[name] ?? [])
    return [...chosen, ...roots.map((root) => join(root, 'Mozilla Firefox/firefox.exe'))]
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...chosen, ...commandNames.flatMap((name) => folders.map((folder) => join(folder, name)))]
}

/** @returns {string | null} */
function onThisSystem() {
  const works = (/** @type {string} */ path) =>
    existsSync(path) &&
    (process.platform === 'win32' ||
      spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0)
  return firefoxPaths(process.env, process.platform).find(works) ?? null
}

/**
 * The path of Firefox, which `npm run prove` needs: one that is here, else one that can be installed.
 * @returns {Promise<string>}
 * @throws {Error} with a sentence that says what to install
 */
export async function findOrInstallFirefox() {
  const found = onThisSystem()
  if (found !== null) return found
  await installSystemPackage('firefox-esr')
  const installed = onThisSystem()
  if (installed !== null) return installed
  throw new Error('npm run prove needs Firefox: install it, or set FIREFOX to its path.')
}
