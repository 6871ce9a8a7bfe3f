import { stampPaints } from './bench-in-page.mjs'
import { serveCounting } from './counting-server.mjs'

/**
 * What one round of Waymark came to, in milliseconds until it was painted: the page that asks for the passphrase, the open list to
 * the first question, a conclusion of suspicion to its notice, and the median of the steps gone on from. Bytes are packed, from the
 * page that asks for the passphrase to the first question, with nothing kept from before.
 * @typedef {{ passphrase: number, newCase: number, notice: number, next: number, bytes: number }} WaymarkRound
 */

const passphrase = 'marsh lantern copper violin tide'
// The first hour has four steps: three are gone on from.
const steps = 3

/** @param {string} name */
const button = (name) =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(name)}))`

/** @param {import('@playwright/test').Page} page */
async function setUpVault(page) {
  await page.locator('#passphrase').fill(passphrase)
  await page.locator('#passphrase-again').fill(passphrase)
  await page.getByRole('button', { name: 'Set up the vault' }).click()
  const label = await page.locator('label[for="recovery-group"]').innerText()
  const groups = await page.locator('.waymark-recovery-key__group').allInnerTexts()
  const wanted = Number(/\d+/.exec(label)?.[0])
  await page.locator('#recovery-group').fill(groups.join('-').split('-')[wanted - 1] ?? '')
  await page.getByRole('button', { name: 'I have kept it: go on' }).click()
  await page.getByRole('button', { name: 'Lock', exact: true }).waitFor()
  await page.waitForTimeout(500)
}

/**
 * Sets up a vault at full speed, comes back as on the next morning, and measures.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} built
 * @param {number} slower how many times slower the processor is made
 * @returns {Promise<WaymarkRound>}
 */
export async function measureWaymark(browser, built, slower) {
  const server = await serveCounting(built)
  const context = await browser.newContext({
    viewport: { width: 412, height: 915 },
    serviceWorkers: 'block',
    locale: 'en-GB'
  })
  try {
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    await page.addInitScript(stampPaints, ['Passphrase'])
    await page.goto(`${server.address}#/set-up`)
    await setUpVault(page)
    await client.send('Network.enable')
    await client.send('Network.setCacheDisabled', { cacheDisabled: true })
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower })
    server.forget()
    await page.goto('about:blank')
    await page.goto(server.address)
    await page.waitForFunction(() => 'firstPainted' in window, null, { timeout: 60_000 })
    const painted = Number(await page.evaluate('window.firstPainted'))
    await page.locator('#passphrase').fill(passphrase)
    await page.waitForTimeout(1_500)
    /** @param {string} act @param {string} isThere */
    const time = async (act, isThere) =>
      Number(await page.evaluate(`window.timeAfter(() => { ${act} }, () => ${isThere})`))
    await time(`${button('Unlock')}.click()`, `window.isShown('Open a new case')`)
    await page.waitForTimeout(800)
    const newCase = await time(
      `${button('Open a new case')}.click()`,
      `document.querySelector('#reference')?.checkVisibility()`
    )
    const bytes = server.bytes()
    await page.waitForTimeout(1_500)
    const notice = await time(
      `document.querySelector('input[data-of="trafficking-conclusion"][value="suspected"]').click()`,
      `document.querySelector('.waymark-notice--important')?.checkVisibility()`
    )
    await page.waitForTimeout(1_200)
    /** @type {number[]} */
    const onward = []
    for (let step = 0; step < steps; step += 1) {
      onward.push(
        await time(
          `window.hashBefore = location.hash; [...document.querySelectorAll('main button')].filter((one) => /^(Continue|Go on)/.test(one.textContent.trim())).at(-1).click()`,
          `location.hash !== window.hashBefore && document.activeElement?.id === 'main-heading'`
        )
      )
      await page.waitForTimeout(600)
    }
    onward.sort((one, other) => one - other)
    return { passphrase: painted, newCase, notice, next: onward[steps >> 1] ?? NaN, bytes }
  } finally {
    await context.close()
    server.close()
  }
}
