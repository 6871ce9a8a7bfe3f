import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallBrowser, noBrowserSentence } from './browser.mjs'
import { installWhatIsMissing } from './install.mjs'
import { host, projectFolder } from './project.mjs'
import { runTool } from './run.mjs'
import { createStaticServer, listen } from './static-server.mjs'
import { benchPeers } from './bench-peers.mjs'
import { exposeWorkerHeap } from './worker-heap.mjs'

/**
 * A line of the table, as tests/bench/bench.ts has it.
 * @typedef {{ what: string, median: number, unit?: string, target?: { words: string, isMet: boolean } }} Measured
 */

/**
 * Builds the bench page, opens it in a browser with a profile on the disk, and prints what was measured.
 * @returns {Promise<void>}
 */
export async function benchWaymark() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  const problem = await bench(folder).catch((/** @type {unknown} */ error) =>
    error instanceof Error ? error.message : String(error)
  )
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  if (problem === null) return
  console.error(problem)
  process.exitCode = 1
}

/**
 * @param {string} folder for the build and the browser's profile
 * @returns {Promise<string | null>} what went wrong, in a sentence
 */
async function bench(folder) {
  const missing = await installWhatIsMissing()
  if (missing !== null) return missing
  const browser = await findOrInstallBrowser()
  if (browser === null) return noBrowserSentence
  const page = join(folder, 'page')
  const parameters = ['build', '--config', 'tests/bench/vite.config.ts', '--outDir', page, '--emptyOutDir']
  const code = await runTool('vite', 'vite', [...parameters, '--logLevel', 'warn'])
  if (code !== 0) return 'Building the bench page failed; the build says why above.'
  const server = createStaticServer(page)
  const problem = await listen(server, 0)
  if (problem !== null) return problem
  try {
    console.log('Measuring in a browser; this takes a minute or two…')
    print(await measure(browser, join(folder, 'profile'), server.address()))
    const problem = await benchLoad(browser, join(folder, 'load.jsonl'))
    return problem ?? (await printPeers(browser))
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/**
 * @param {string} executablePath
 * @param {string} profile a folder: in a private window the browser would keep its databases in memory
 * @param {ReturnType<import('node:net').Server['address']>} address
 * @returns {Promise<Measured[]>}
 */
async function measure(executablePath, profile, address) {
  if (address === null || typeof address === 'string') throw new Error('The bench page has no port.')
  /** @type {typeof import('@playwright/test')} */
  const { chromium } = createRequire(join(projectFolder, 'package.json'))('@playwright/test')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
  })
  try {
    const page = await context.newPage()
    await exposeWorkerHeap(page)
    await page.goto(`http://${host}:${address.port}/`)
    return await page.evaluate('window.waymarkBench()')
  } finally {
    await context.close()
  }
}

/**
 * What a case of many years and two thousand others cost, from the test that holds them to their limits: the slowest of each.
 * @param {string} browser
 * @param {string} report
 * @returns {Promise<string | null>} what went wrong, in a sentence
 */
async function benchLoad(browser, report) {
  if ((await runTool('vite', 'vite', ['build', '--logLevel', 'warn'])) !== 0)
    return 'Building Waymark failed.'
  console.log('Two hours with a case of many years, at the speed of this machine; this takes some minutes…')
  const environment = { PROVE: '1', CHROMIUM: browser, WAYMARK_LOAD_REPORT: report }
  const code = await runTool('@playwright/test', 'playwright', ['test', 'load'], { environment, quiet: true })
  if (!existsSync(report)) return 'The load could not be measured: npm run browser -- load says why.'
  const lines = readFileSync(report, 'utf8').trim().split('\n')
  print(lines.map((line) => /** @type {Measured} */ (JSON.parse(line))))
  return code === 0
    ? null
    : 'Some of it is over its limit: npm run browser -- load says which, under PROVE=1.'
}

/**
 * Waymark beside what a team could take instead. A ratio that is missed is said, and fails nothing: it depends on the machine.
 * @param {string} browser
 * @returns {Promise<string | null>} what went wrong, in a sentence
 */
async function printPeers(browser) {
  console.log('Waymark beside its peers, on a processor slowed four times; this takes some minutes…')
  const lines = await benchPeers(browser)
  if (typeof lines === 'string') return lines
  print(lines)
  return null
}

/** @param {readonly Measured[]} all */
function print(all) {
  const rows = all.map(({ what, median, unit, target }) => [
    what,
    `${median < 10 ? median.toFixed(1) : Math.round(median)} ${unit ?? 'ms'}`,
    target === undefined ? '' : `${target.isMet ? 'met' : 'MISSED'}: ${target.words}`
  ])
  const table = [['What', 'Median', 'Target'], ...rows]
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)))
  for (const [what = '', median = '', target = ''] of table) {
    console.log(`${what.padEnd(widths[0] ?? 0)}  ${median.padStart(widths[1] ?? 0)}  ${target}`.trimEnd())
  }
}
