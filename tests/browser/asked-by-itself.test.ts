import { expect, test, type Page } from '@playwright/test'
import { buildFolder } from '../../scripts/lib/project.mjs'
import { askedForms } from './support/autofill-query'
import { Host } from './support/host'
import { openCase, saved } from './support/opening'
import { underPolicies } from './support/policies'
import { newProfile } from './support/profile'
import { RecordingProxy } from './support/recording-proxy'
import { setUp, unlock } from './support/vault'

/** Where Chromium asks about fields, here over plain HTTP, so that the proxy reads what it asks. */
const fieldService = 'http://fields.invalid/'
const leakService = /^passwordsleakcheck-pa\.googleapis\.com/

interface Watched {
  readonly page: Page
  readonly address: string
  /** Closes the browser as a person does and starts it again on the same profile. @returns its page */
  restart(): Promise<Page>
  /** What the browser asked about fields, each question once: it asks again where nobody answers. */
  asked(): readonly string[]
  /** How often it asked whether a passphrase has leaked. */
  leakChecks(): number
}

/** Runs a Chromium as a person has it, autofill and password manager on, all of whose requests are seen. */
async function watching(
  through: readonly string[],
  look: (watched: Watched) => Promise<void>
): Promise<void> {
  const host = new Host()
  await host.serve(buildFolder)
  const proxy = new RecordingProxy(host.address)
  const more = [
    `--proxy-server=${await proxy.start()}`,
    '--proxy-bypass-list=<-loopback>',
    `--autofill-server-url=${fieldService}`
  ]
  const profile = newProfile({ more, through })
  try {
    let browser = await profile.start()
    await look({
      page: browser.page,
      address: host.address,
      restart: async () => {
        await browser.close()
        browser = await profile.start()
        return browser.page
      },
      asked: () => [...new Set(proxy.sent.map(({ url }) => url).filter((url) => url.includes('/v1/pages/')))],
      leakChecks: () => proxy.sent.filter(({ url }) => leakService.test(url)).length
    })
    await browser.close()
  } finally {
    profile.remove()
    await proxy.stop()
    await host.stop()
  }
}

/** A page of no interest with two fields, about which Chromium asks at once where it asks at all. */
async function openPlainPage({ page }: Watched): Promise<void> {
  const body = '<input name="given-name"><input name="family-name"><input name="street">'
  await page.route('http://plain.invalid/', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('http://plain.invalid/')
  await page.locator('input').first().click()
  await page.keyboard.type('Ruth')
}

/** A case from the empty browser on: the vault, two steps that are typed in, and the vault unlocked again. */
async function useWaymark({ page, address }: Watched): Promise<void> {
  await page.goto(address)
  await setUp(page)
  const id = await openCase(page, 'HBR-1')
  for (const [step, field] of [
    ['trust', 'what-helps-feel-safe'],
    ['conclusion', 'conclusion-reason']
  ] as const) {
    await page.goto(`${address}#/case/${id}/${step}`)
    await page.locator(`#${field}`).pressSequentially('Kept here.')
    await saved(page)
  }
  await page.reload()
  await unlock(page)
}

/** Practice, alone and with a group, and a scenario of one's own: each page with fields is typed in. */
async function usePractice({ page, address }: Watched): Promise<void> {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  const type = async (text: string) => {
    for (const field of await page.locator('main').getByRole('textbox').all()) {
      await field.click()
      await page.keyboard.type(text)
    }
  }
  await page.goto(`${address}practise.html`)
  await press(/^Begin/)
  await press('Say what you think')
  await expect(page.getByRole('button', { name: 'Record it in the case' })).toBeVisible()
  await type('Thought. ')
  await page.goto(`${address}practise.html#/`)
  await press(/^With a group/)
  await expect(page.getByRole('button', { name: 'Begin the hour' })).toBeVisible()
  await press('Begin the hour')
  await type('Said. ')
  await page.goto(`${address}practise.html#/`)
  await press(/^Copy and change/)
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible()
  await page.getByRole('textbox', { name: 'Title', exact: true }).pressSequentially('Own')
}

test('Chromium asks its maker about the fields of a page, and about none of Waymark’s; whether a passphrase has leaked it asks', async () => {
  test.setTimeout(240_000)
  await watching([], async (watched) => {
    await useWaymark(watched)
    await usePractice(watched)
    // No page can forbid this one: README and the security page say so.
    await expect.poll(() => watched.leakChecks(), { timeout: 60_000 }).toBeGreaterThan(0)
    const before = watched.asked()
    await openPlainPage(watched)
    await expect.poll(() => watched.asked().length, { timeout: 60_000 }).toBeGreaterThan(before.length)
    expect(before).toEqual([])
  })
})

test('with the policies that Waymark comes with, Chromium asks neither, on no page', async () => {
  test.setTimeout(240_000)
  await watching(underPolicies('chrome/waymark.json'), async (watched) => {
    await useWaymark(watched)
    await usePractice(watched)
    await openPlainPage(watched)
    // What Chromium sends by itself goes out within the time that the rest takes, as the test above sees.
    await watched.page.goto(watched.address)
    await unlock(watched.page)
    expect(watched.asked()).toEqual([])
    expect(watched.leakChecks()).toBe(0)
    // What Chromium says of the policies that it found.
    await watched.page.goto('chrome://policy')
    const rows = watched.page.locator('policy-row').filter({ hasText: 'Mandatory' })
    await expect(rows.first()).toBeAttached()
    const found = await rows.evaluateAll((all) =>
      all.map((row) => (row.shadowRoot ?? row).textContent.replace(/\s+/g, ' ').trim())
    )
    for (const name of [
      'AutofillAddressEnabled',
      'PasswordLeakDetectionEnabled',
      'SpellCheckServiceEnabled',
      'TranslateEnabled'
    ])
      expect(found.join('\n')).toContain(`${name} false`)
    expect(found.filter((row) => /\b(Unknown policy|Ignored)\b/.test(row))).toEqual([])
  })
})

/** As in a browser that asks about searches too. */
const askingAboutSearches = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(HTMLFormElement.prototype, 'action', { set: () => undefined })
    const kept = Reflect.get(Element.prototype, 'setAttribute')
    Element.prototype.setAttribute = function (name, value) {
      if (!(this instanceof HTMLFormElement && name === 'action')) kept.call(this, name, value)
    }
  })

test('were Chromium to ask, no number that it sends of Waymark’s fields would come twice, whatever step and case is open, in this visit and the next', async () => {
  test.setTimeout(400_000)
  await watching([], async (watched) => {
    const { address } = watched
    const numbers: string[] = []
    /**
     * Goes somewhere and reads the numbers that Chromium sends of what it finds there. What it has asked before counts as nothing
     * new: names that stay end in this wait. It keeps no answer that would let it ask less, for nobody ever answers.
     */
    const noteAsked = async (where: string, go: () => Promise<unknown>) => {
      const before = watched.asked().length
      await go()
      const message = `Chromium asks about ${where} by numbers that it has not sent before`
      await expect.poll(() => watched.asked().length, { timeout: 45_000, message }).toBeGreaterThan(before)
      const forms = watched.asked().slice(before).slice(-1).flatMap(askedForms)
      expect(forms.flatMap(({ fields }) => fields).length, where).toBeGreaterThan(0)
      numbers.push(...forms.flatMap(({ form, fields }) => [String(form), ...fields.map(String)]))
    }
    const fillIn = async (page: Page, id: string) => {
      for (const step of ['trust', 'conclusion', 'trust'])
        await noteAsked(step, async () => {
          await page.goto(`${address}#/case/${id}/${step}`)
          await page.locator('main textarea').first().pressSequentially('Kept.')
          await saved(page)
        })
    }
    await askingAboutSearches(watched.page)
    await watched.page.goto(address)
    await setUp(watched.page)
    const ids: string[] = []
    for (const reference of ['HBR-1', 'HBR-2']) {
      await watched.page.goto(`${address}#/`)
      const id = await openCase(watched.page, reference)
      ids.push(id)
      await fillIn(watched.page, id)
    }
    // A second visit, and a third after the browser was closed: what is counted or kept begins again there.
    const visitAgain = async (page: Page, come: () => Promise<unknown>) => {
      await noteAsked('the page that asks for the passphrase', async () => {
        await come()
        await page.locator('#passphrase').click()
      })
      await unlock(page)
      for (const id of ids) await fillIn(page, id)
    }
    await visitAgain(watched.page, () => watched.page.reload())
    const page = await watched.restart()
    await askingAboutSearches(page)
    await visitAgain(page, () => page.goto(address))
    expect(numbers.length).toBeGreaterThan(60)
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([])
  })
})
