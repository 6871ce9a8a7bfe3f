import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stampPaints } from './bench-in-page.mjs'
import { measureDoor } from './bench-door-page.mjs'
import { measureWaymark } from './bench-waymark-page.mjs'
import { serveCounting } from './counting-server.mjs'
import { findNpm } from './npm.mjs'
import { buildFolder, projectFolder } from './project.mjs'
import { run, runTool } from './run.mjs'

/**
 * What one round of one page came to: times in milliseconds until it was painted, and what was sent until the first question, packed.
 * @typedef {{ first: number, branch: number, next: number, bytes: number }} PeerRound
 * @typedef {import('./bench-waymark-page.mjs').WaymarkRound & import('./bench-door-page.mjs').DoorRound} OurRound
 * @typedef {import('./bench-waymark.mjs').Measured} Measured
 */

const folder = join(projectFolder, 'tests', 'bench', 'peers')
/** What goes on to the next page, in each peer. @type {Readonly<Record<string, string>>} */
const peers = {
  surveyjs: '#sv-nav-next input, #sv-nav-next button, .sd-navigation__next-btn',
  formio: '.btn-wizard-nav-next'
}
const rounds = 5
/** How many times slower the processor is made: an old laptop. */
const slower = 4

/** @param {readonly number[]} all */
const median = (all) => [...all].sort((one, other) => one - other)[all.length >> 1] ?? NaN

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} built
 * @param {string} next
 * @returns {Promise<PeerRound>}
 */
async function measurePeer(browser, built, next) {
  const server = await serveCounting(built)
  const context = await browser.newContext({ viewport: { width: 412, height: 915 } })
  try {
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await page.addInitScript(stampPaints, ['Question 1.1'])
    await page.goto(server.address)
    await page.waitForFunction(() => 'firstPainted' in window, null, { timeout: 60_000 })
    const first = Number(await page.evaluate('window.firstPainted'))
    const bytes = server.bytes()
    await page.waitForTimeout(1_500)
    const branch = Number(
      await page.evaluate(
        `window.timeAfter(() => document.querySelector('input[type=radio]').click(), () => window.isShown('Question 1.4'))`
      )
    )
    await page.waitForTimeout(500)
    const onward = Number(
      await page.evaluate(
        `window.timeAfter(() => document.querySelector(${JSON.stringify(next)}).click(), () => window.isShown('Question 2.1'))`
      )
    )
    return { first, branch, next: onward, bytes }
  } finally {
    await context.close()
    server.close()
  }
}

/**
 * Builds the same form in each of the libraries that a team could take instead, and measures them and Waymark round by round.
 * @param {string} executablePath of the browser
 * @returns {Promise<readonly Measured[] | string>} the lines of the table, or what went wrong, in a sentence
 */
export async function benchPeers(executablePath) {
  const npm = findNpm(process.env, process.execPath)
  if (npm === null) return 'npm was not found, so the peers cannot be installed.'
  if ((await run(process.execPath, [npm, 'ci', '--prefix', folder])) !== 0)
    return 'The peers could not be installed; npm says why above.'
  const built = mkdtempSync(join(tmpdir(), 'waymark-peers-'))
  /** @type {typeof import('@playwright/test')} */
  const { chromium } = createRequire(join(projectFolder, 'package.json'))('@playwright/test')
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
  })
  try {
    for (const peer of Object.keys(peers)) {
      const parameters = ['build', join(folder, peer), '--base', './', '--outDir', join(built, peer)]
      if ((await runTool('vite', 'vite', [...parameters, '--logLevel', 'error'])) !== 0)
        return `Building ${peer} failed; the build says why above.`
    }
    /** @type {Record<string, PeerRound[]>} */
    const found = Object.fromEntries(Object.keys(peers).map((peer) => [peer, []]))
    /** @type {OurRound[]} */
    const ours = []
    // Round by round, so that what else the machine does falls on all of them; the first one warms up and is thrown away.
    for (let round = -1; round < rounds; round += 1) {
      for (const [peer, next] of Object.entries(peers)) {
        const one = await measurePeer(browser, join(built, peer), next)
        if (round >= 0) found[peer]?.push(one)
      }
      const one = {
        ...(await measureWaymark(browser, buildFolder, slower)),
        ...(await measureDoor(browser, buildFolder, slower))
      }
      if (round >= 0) ours.push(one)
    }
    return linesOf(found, ours)
  } finally {
    await browser.close()
    rmSync(built, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * @param {Readonly<Record<string, readonly PeerRound[]>>} found
 * @param {readonly OurRound[]} ours
 * @returns {readonly Measured[]}
 */
function linesOf(found, ours) {
  /** @param {(one: PeerRound) => number} part */
  const best = (part) => Math.min(...Object.values(found).map((all) => median(all.map(part))))
  /**
   * @param {string} what
   * @param {(one: OurRound) => number} part
   * @param {(one: PeerRound) => number} ofPeer
   * @param {number} most the ratio that it may come to
   * @param {string} [unit]
   * @returns {Measured}
   */
  const line = (what, part, ofPeer, most, unit) => {
    const mine = median(ours.map(part))
    const theirs = best(ofPeer)
    const ratio = mine / theirs
    return {
      what,
      median: mine,
      ...(unit === undefined ? {} : { unit }),
      target: {
        words: `${ratio.toFixed(2)} of the best peer’s ${Math.round(theirs)}, at most ${most}`,
        isMet: ratio <= most
      }
    }
  }
  return [
    line(
      'Packed bytes to the first question',
      (one) => one.bytes / 1000,
      (one) => one.bytes / 1000,
      0.5,
      'kB'
    ),
    line(
      'Front door painted, no script having run',
      (one) => one.door,
      (one) => one.first,
      0.2
    ),
    line(
      'Practise: two clicks to the first scene',
      (one) => one.practise,
      (one) => one.first,
      0.33
    ),
    line(
      'Practice from its address, nothing kept',
      (one) => one.alone,
      (one) => one.first,
      0.33
    ),
    line(
      'Passphrase page painted',
      (one) => one.passphrase,
      (one) => one.first,
      0.2
    ),
    line(
      'From the open list to the first question',
      (one) => one.newCase,
      (one) => one.first,
      0.2
    ),
    line(
      'A conclusion to its notice',
      (one) => one.notice,
      (one) => one.branch,
      0.13
    ),
    line(
      'Continue to the next step',
      (one) => one.next,
      (one) => one.next,
      0.3
    )
  ]
}
