import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallBrowser, noBrowserSentence } from './browser.mjs'
import { installWhatIsMissing } from './install.mjs'
import { buildFolder } from './project.mjs'
import { runTool } from './run.mjs'
import { prepareSystemTools } from './system-tools.mjs'
import { addUp, closingLine, tallyOfOne, tallyOfPlaywright, tallyOfVitest } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ title: string, check: (reports: string) => Promise<Tally> }} Part */

/** @type {Tally} */
const oneFailure = { passed: 0, failed: 1 }

/** @type {readonly Part[]} */
const parts = [
  { title: 'Types', check: checkTypes },
  { title: 'Lint', check: checkLint },
  { title: 'Unit and flow tests', check: (reports) => checkUnits(reports, {}) },
  { title: 'Build', check: checkBuild },
  { title: 'Browser tests', check: (reports) => checkBrowser(reports, {}) }
]

/**
 * Runs every part of the checks, also after a failure, so that one run tells all.
 * @returns {Promise<void>}
 */
export function testWaymark() {
  return close(parts)
}

/**
 * Runs the tests with the longer matrices that PROVE switches on: more property runs, and axe on every step of every case.
 * @returns {Promise<void>}
 */
export function proveWaymark() {
  const environment = { PROVE: '1' }
  return close([
    { title: 'Long matrices', check: (reports) => checkUnits(reports, environment) },
    { title: 'Build', check: checkBuild },
    { title: 'Every step in a browser', check: (reports) => checkBrowser(reports, environment) }
  ])
}

/**
 * Runs the parts and closes with the one line that counts, whatever happened before.
 * @param {readonly Part[]} chosen
 */
async function close(chosen) {
  const tally = await runParts(chosen).catch((/** @type {unknown} */ error) => {
    console.error(`The checks could not run: ${error instanceof Error ? error.message : String(error)}`)
    return oneFailure
  })
  if (tally.failed > 0) process.exitCode = 1
  console.log(closingLine(tally))
}

/**
 * @param {readonly Part[]} chosen
 * @returns {Promise<Tally>}
 */
async function runParts(chosen) {
  const missing = await installWhatIsMissing()
  if (missing !== null) {
    console.error(missing)
    return oneFailure
  }
  const reports = mkdtempSync(join(tmpdir(), 'waymark-reports-'))
  try {
    /** @type {Tally[]} */
    const tallies = []
    for (const part of chosen) tallies.push(await runPart(part, reports))
    return addUp(tallies)
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

/**
 * @param {Part} part
 * @param {string} reports
 * @returns {Promise<Tally>}
 */
async function runPart(part, reports) {
  console.log(`\n== ${part.title}`)
  const begun = Date.now()
  /** @type {Tally} */
  let tally
  try {
    tally = await part.check(reports)
  } catch (error) {
    console.error(`${part.title} could not run: ${error instanceof Error ? error.message : String(error)}`)
    tally = oneFailure
  }
  const seconds = Math.round((Date.now() - begun) / 1000)
  console.log(
    `== ${part.title}: ${tally.failed === 0 ? 'passed' : 'FAILED'} (${closingLine(tally)}, ${seconds} s)`
  )
  return tally
}

async function checkTypes() {
  const parameters = ['--tsconfig', './tsconfig.json', '--fail-on-warnings']
  return tallyOfOne(await runTool('svelte-check', 'svelte-check', parameters))
}

async function checkLint() {
  const rules = await runTool('eslint', 'eslint', ['.'])
  const layout = await runTool('prettier', 'prettier', ['--check', '--log-level', 'warn', '.'])
  return tallyOfOne(rules === 0 ? layout : rules)
}

/**
 * @param {string} reports
 * @param {NodeJS.ProcessEnv} environment
 */
async function checkUnits(reports, environment) {
  await prepareSystemTools()
  const file = join(reports, 'units.json')
  const parameters = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runTool('vitest', 'vitest', parameters, { environment })
  return tallyOfVitest(readReport(file), code)
}

async function checkBuild() {
  // An older build must not stand in for one that fails now.
  rmSync(buildFolder, { recursive: true, force: true })
  return tallyOfOne(await runTool('vite', 'vite', ['build', '--logLevel', 'warn']))
}

/**
 * @param {string} reports
 * @param {NodeJS.ProcessEnv} more
 */
async function checkBrowser(reports, more) {
  if (!existsSync(join(buildFolder, 'index.html'))) {
    console.error('There is no build to open in a browser.')
    return oneFailure
  }
  const browser = await findOrInstallBrowser()
  if (browser === null) {
    console.error(noBrowserSentence)
    return oneFailure
  }
  const file = join(reports, 'browser.json')
  const environment = { ...more, CHROMIUM: browser, WAYMARK_BROWSER_REPORT: file }
  const code = await runTool('@playwright/test', 'playwright', ['test'], { environment })
  return tallyOfPlaywright(readReport(file), code)
}

/**
 * @param {string} file
 * @returns {unknown} null when the runner wrote no readable report
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
