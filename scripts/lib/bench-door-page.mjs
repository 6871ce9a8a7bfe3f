import { stampPaints } from './bench-in-page.mjs'
import { serveCounting } from './counting-server.mjs'

/**
 * What one round of the front door came to, in milliseconds until it was painted: the door with every script held back, and practice
 * from its page to the first scene, with nothing kept from before.
 * @typedef {{ door: number, practise: number }} DoorRound
 */

const aDoor = 'My cases'
const begins = '#main button'

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {number} slower
 */
async function freshPage(browser, slower) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 915 },
    serviceWorkers: 'block',
    locale: 'en-GB'
  })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return { context, page }
}

/**
 * The front door of a browser that has never seen it, before any script: none comes until it is painted.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} slower
 */
async function paintOfDoor(browser, address, slower) {
  const { context, page } = await freshPage(browser, slower)
  try {
    await page.route('**/*.js', () => undefined)
    await page.addInitScript(stampPaints, [aDoor])
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction(() => 'firstPainted' in window, null, { timeout: 60_000 })
    return Number(await page.evaluate('window.firstPainted'))
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
  }
}

/**
 * From the address of practice to the first scene of the short scenario: until its list is painted, and from the press that begins it.
 * The time that somebody takes to press is theirs.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} slower
 */
async function timeToScene(browser, address, slower) {
  const { context, page } = await freshPage(browser, slower)
  try {
    await page.addInitScript(stampPaints, ['Begin'])
    await page.goto(`${address}practise.html`)
    await page.waitForFunction(() => 'firstPainted' in window, null, { timeout: 60_000 })
    const list = Number(await page.evaluate('window.firstPainted'))
    await page.waitForTimeout(1_500)
    const scene = Number(
      await page.evaluate(
        `window.timeAfter(() => document.querySelector(${JSON.stringify(begins)}).click(), () => location.hash.endsWith('/session') && window.isShown('What arrives'))`
      )
    )
    return list + scene
  } finally {
    await context.close()
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} built
 * @param {number} slower how many times slower the processor is made
 * @returns {Promise<DoorRound>}
 */
export async function measureDoor(browser, built, slower) {
  const server = await serveCounting(built)
  try {
    return {
      door: await paintOfDoor(browser, server.address, slower),
      practise: await timeToScene(browser, server.address, slower)
    }
  } finally {
    server.close()
  }
}
