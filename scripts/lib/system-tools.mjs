import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

/** @param {string} command @returns {string | null} */
function inPath(command) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  // Servers stand where the path of a plain user does not look.
  const paths = [...folders, '/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, command))
  return paths.find((path) => existsSync(path)) ?? null
}

/**
 * Installs a package of the system's own, where that is Debian and we may: nothing where it cannot be.
 * @param {string} name
 * @returns {Promise<void>}
 */
export async function installSystemPackage(name) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  const listed = await run('apt-get', ['update'], { quiet: true })
  if (listed !== 0) return
  await run('apt-get', ['install', '-y', '--no-install-recommends', name], { quiet: true, environment })
}

/** What tests use of the system, and the Debian package that holds it. */
const packages = /** @type {const} */ ({
  age: 'age',
  nginx: 'nginx-light',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  qpdf: 'qpdf',
  // A terminal for programs that read a passphrase from nothing else.
  script: 'bsdutils'
})

/** @typedef {keyof typeof packages} SystemTool */

/**
 * The path of a program that is not ours, for tests that hold Waymark's files against it. It is installed where it is missing
 * and can be.
 * @param {SystemTool} command
 * @returns {Promise<string>}
 * @throws {Error} with a sentence that says what to install
 */
export async function systemTool(command) {
  const found = inPath(command)
  if (found !== null) return found
  await installSystemPackage(packages[command])
  const installed = inPath(command)
  if (installed !== null) return installed
  throw new Error(
    `The tests need the program ${command}: install it (on Debian the package ${packages[command]}).`
  )
}

/**
 * Sees to all of them before the tests begin, one after another: tests that run side by side would be in each other's way.
 * What cannot be installed is said by the test that needs it.
 * @returns {Promise<void>}
 */
export async function prepareSystemTools() {
  const commands = /** @type {SystemTool[]} */ (Object.keys(packages))
  for (const command of commands) await systemTool(command).catch(() => undefined)
}

/**
 * Runs such a program to its end.
 * @param {SystemTool} command
 * @param {readonly string[]} parameters
 * @param {{ input?: string | Uint8Array }} [more]
 * @returns {Promise<{ status: number | null, stdout: string, stderr: string }>}
 */
export async function runSystemTool(command, parameters, { input } = {}) {
  const path = await systemTool(command)
  const result = spawnSync(path, [...parameters], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
    ...(input === undefined ? {} : { input })
  })
  return { status: result.status, stdout: result.stdout, stderr: result.stderr }
}
