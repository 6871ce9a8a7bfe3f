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
/** @typedef {(piece: string) => void} Hear */
/**
 * One part of the checks: where reports are written, and who hears what its programs print.
 * @typedef {{ title: string, check: (reports: string, hear?: Hear) => Promise<Tally> }} Part
 */
/**
 * Parts one after the other; lanes run side by side, to use both cores of a small machine.
 * @typedef {readonly Part[]} Lane
 */

/** @type {Tally} */
const oneFailure = { passed: 0, failed: 1 }

/** @type {readonly (readonly Lane[])[]} */
const parts = [
  [
    [
      { title: 'Types', check: checkTypes },
      { title: 'Lint', check: (_, hear) => checkLint({ LINT_MARKUP: 'without-types' }, hear) },
      { title: 'Nothing idle', check: checkIdle },
      { title: 'Build', check: checkBuild }
    ],
    [{ title: 'Unit and flow tests', check: (reports, hear) => checkUnits(reports, {}, hear) }]
  ],
  [[{ title: 'Browser tests', check: (reports, hear) => checkBrowser(reports, {}, hear) }]]
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
    [
      [
        { title: 'Lint, with the types of markup', check: (_, hear) => checkLint({}, hear) },
        { title: 'Long matrices', check: (reports, hear) => checkUnits(reports, environment, hear) },
        { title: 'Build', check: checkBuild },
        {
          title: 'Every step in a browser',
          check: (reports, hear) => checkBrowser(reports, environment, hear)
        }
      ]
    ]
  ])
}

/**
 * Runs the parts and closes with the one line that counts, whatever happened before.
 * @param {readonly (readonly Lane[])[]} chosen
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
 * @param {readonly (readonly Lane[])[]} chosen
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
    for (const lanes of chosen) {
      const areAlone = lanes.length === 1
      tallies.push(...(await Promise.all(lanes.map((lane) => runLane(lane, reports, areAlone)))))
    }
    return addUp(tallies)
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

/**
 * @param {Lane} lane
 * @param {string} reports
 * @param {boolean} isAlone
 */
async function runLane(lane, reports, isAlone) {
  /** @type {Tally[]} */
  const tallies = []
  for (const part of lane) tallies.push(await runPart(part, reports, isAlone))
  return addUp(tallies)
}

/**
 * @param {Part} part
 * @param {string} reports
 * @param {boolean} isAlone whether what it prints is shown as it comes; else it is shown whole when it has ended
 * @returns {Promise<Tally>}
 */
async function runPart(part, reports, isAlone) {
  const begun = Date.now()
  /** @type {string[]} */
  const heard = []
  if (isAlone) console.log(`\n== ${part.title}`)
  /** @type {Tally} */
  let tally
  try {
    tally = await part.check(reports, isAlone ? undefined : (piece) => heard.push(piece))
  } catch (error) {
    console.error(`${part.title} could not run: ${error instanceof Error ? error.message : String(error)}`)
    tally = oneFailure
  }
  if (!isAlone) console.log(`\n== ${part.title}\n${heard.join('')}`)
  const seconds = Math.round((Date.now() - begun) / 1000)
  console.log(
    `== ${part.title}: ${tally.failed === 0 ? 'passed' : 'FAILED'} (${closingLine(tally)}, ${seconds} s)`
  )
  return tally
}

/**
 * Options for a program: who hears it, if anybody but this terminal.
 * @param {Hear | undefined} hear
 */
const heardBy = (hear) => (hear === undefined ? {} : { hear })

/** @type {Part['check']} */
async function checkTypes(_, hear) {
  const parameters = ['--tsconfig', './tsconfig.json', '--fail-on-warnings']
  return tallyOfOne(await runTool('svelte-check', 'svelte-check', parameters, heardBy(hear)))
}

/**
 * @param {NodeJS.ProcessEnv} environment what lint leaves out, see eslint.config.js
 * @param {Hear} [hear]
 */
async function checkLint(environment, hear) {
  const rules = await runTool('eslint', 'eslint', ['.'], { environment, ...heardBy(hear) })
  const layout = await runTool('prettier', 'prettier', ['--check', '--log-level', 'warn', '.'], heardBy(hear))
  return tallyOfOne(rules === 0 ? layout : rules)
}

/**
 * Files, exports and packages that nothing uses, see knip.json.
 * @type {Part['check']}
 */
async function checkIdle(_, hear) {
  return tallyOfOne(await runTool('knip', 'knip', [], heardBy(hear)))
}

/**
 * @param {string} reports
 * @param {NodeJS.ProcessEnv} environment
 * @param {Hear} [hear]
 */
async function checkUnits(reports, environment, hear) {
  await prepareSystemTools()
  const file = join(reports, 'units.json')
  // The long matrices take their time: each test is told as it ends.
  const told = environment['PROVE'] === undefined ? 'default' : 'verbose'
  const parameters = ['run', `--reporter=${told}`, '--reporter=json', `--outputFile.json=${file}`]
  const code = await runTool('vitest', 'vitest', parameters, { environment, ...heardBy(hear) })
  return tallyOfVitest(readReport(file), code)
}

/** @type {Part['check']} */
async function checkBuild(_, hear) {
  // An older build must not stand in for one that fails now.
  rmSync(buildFolder, { recursive: true, force: true })
  return tallyOfOne(await runTool('vite', 'vite', ['build', '--logLevel', 'warn'], heardBy(hear)))
}

/**
 * @param {string} reports
 * @param {NodeJS.ProcessEnv} more
 * @param {Hear} [hear]
 */
async function checkBrowser(reports, more, hear) {
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
  const code = await runTool('@playwright/test', 'playwright', ['test'], { environment, ...heardBy(hear) })
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
