import { stampPaints } from './bench-in-page.mjs'
import { serveCounting } from './counting-server.mjs'

/**
 * What one round of the front door came to, in milliseconds until it was painted: the door with every script held back, and practice
 * from the front door to the first scene, by the two clicks that lead there. The time that somebody takes to click is theirs. `alone`: the
 * same from the address of practice, with nothing kept from before.
 * @typedef {{ door: number, practise: number, alone: number }} DoorRound
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
 * Until the list of practice is painted, in milliseconds since its page was asked for, and from the press that begins the short scenario to
 * its first scene.
 * @param {import('@playwright/test').Page} page
 */
async function timeInPractice(page) {
  await page.waitForURL(/practise\.html/)
  await page.waitForFunction(() => 'firstPainted' in window, null, { timeout: 60_000 })
  const list = Number(await page.evaluate('window.firstPainted'))
  await page.waitForTimeout(1_500)
  const scene = Number(
    await page.evaluate(
      `window.timeAfter(() => document.querySelector(${JSON.stringify(begins)}).click(), () => location.hash.endsWith('/session') && window.isShown('What arrives'))`
    )
  )
  return list + scene
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} slower
 */
async function timeToScene(browser, address, slower) {
  const { context, page } = await freshPage(browser, slower)
  try {
    await page.addInitScript(stampPaints, ['Begin'])
    await page.goto(address)
    await page.locator('#app a').first().waitFor()
    await page.waitForTimeout(1_500)
    await page.getByRole('link', { name: 'Practise' }).click()
    return await timeInPractice(page)
  } finally {
    await context.close()
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} slower
 */
async function timeFromAddress(browser, address, slower) {
  const { context, page } = await freshPage(browser, slower)
  try {
    await page.addInitScript(stampPaints, ['Begin'])
    await page.goto(`${address}practise.html`)
    return await timeInPractice(page)
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
      practise: await timeToScene(browser, server.address, slower),
      alone: await timeFromAddress(browser, server.address, slower)
    }
  } finally {
    server.close()
  }
}
