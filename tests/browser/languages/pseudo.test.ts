import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'

import { stages } from '../../../content/stages'
import { momentOf, stepsNow } from '../../../machines/journey/moments'
import { pathsOf } from '../../../machines/journey/paths'
import { runTool } from '../../../scripts/lib/run.mjs'
import { answersOf } from '../../cases/named-case'
import { iran } from '../../cases/iran'
import { pseudoOf, pseudoStart } from '../../support/pseudo/pseudo-words'
import { complaintsOf } from '../support/complaints'
import { Host } from '../support/host'
import { takeInNamed } from '../support/named'
import { openCase } from '../support/opening'
import { stepIn } from '../support/player'
import { axeFindings, textOf } from '../support/reading'
import { failWith, withStoreThatMayFail } from '../support/store-faults'
import { openVault, passphrase, passphraseAsked, unlock } from '../support/vault'
import { englishFinder, seenOn, typedIn } from './english-left'
import { pseudo } from './languages'

// With the words of another language everything stands in another place: one case, from its file to a page on paper.
const named = iran
/** What is left out of a plan that says where he lives is shown before it is printed, with what was typed around it. */
const aroundWhatIsLeftOut = ['With his uncle or the', 'Threlfalls']
const englishIn = englishFinder([...typedIn(named.answers), ...aroundWhatIsLeftOut])
const day = '2026-11-24'

// Built once, for all tests of this file.
test.describe.configure({ mode: 'default' })

let folder: string
let host: Host
test.beforeAll(async () => {
  test.setTimeout(600_000)
  folder = mkdtempSync(join(tmpdir(), 'waymark-languages-'))
  host = new Host()
  const config = join('tests', 'browser', 'languages', 'vite.config.ts')
  const parameters = ['build', '--logLevel', 'error', '--config', config, '--outDir', folder, '--emptyOutDir']
  expect(await runTool('vite', 'vite', parameters)).toBe(0)
  await host.serve(folder)
})
test.afterAll(async () => {
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
})

const button = (page: Page, key: string) => page.getByRole('button', { name: pseudoOf(key), exact: true })

/** Unlocks the vault on a page that speaks the pseudo-language. */
async function unlockIn(page: Page): Promise<void> {
  await page.locator('#passphrase').fill(passphrase)
  await button(page, 'unlock.button').click()
  const lock = { name: pseudoOf('lock.lock'), exact: true }
  await expect(page.getByRole('banner').getByRole('button', lock)).toBeVisible()
}

/** What is wrong with a page in another language: what is left in English, and what does not fit a small screen. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { texts, tooWide } = await seenOn(page)
  return [
    ...englishIn(texts).map((text) => `in English: ${text}`),
    ...(tooWide > 0 ? [`${tooWide} px too wide`] : [])
  ]
}

/** Does something that leads to another page, and waits until that page has its heading. */
async function turn(page: Page, to: { readonly hash: string } | { readonly button: readonly string[] }) {
  await page.evaluate(async (where) => {
    const before = document.getElementById('main-heading')
    if ('hash' in where) location.hash = where.hash
    else {
      const find = () =>
        [...document.querySelectorAll<HTMLElement>('main button')].find(({ innerText }) =>
          where.button.some((text) => innerText.startsWith(text))
        )
      // The end of a page comes a frame after its heading; the test’s own limit holds where none goes on.
      while (find() === undefined) await new Promise((resolve) => requestAnimationFrame(resolve))
      find()?.click()
    }
    const isThere = () => {
      const heading = document.getElementById('main-heading')
      return heading !== before && document.activeElement === heading
    }
    while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, to)
}

/** Where axe is run: on one page of each kind, as in reach.test.ts. */
const lookedAt = [
  'opening-page',
  'safe-place',
  'who-the-child-is',
  'people',
  'indicators-forms-of-exploitation',
  'check-care-plan',
  'finishing'
]

/** Pages beside the steps, each of another kind. */
const pages = [
  '',
  'about',
  'backup',
  'glossary',
  'guidance',
  'guidance/23',
  'local-details',
  'resources',
  'security',
  'take-in',
  'what-has-changed',
  'case/:case',
  'case/:case/actions',
  'case/:case/dates',
  'case/:case/documents',
  'case/:case/documents/pathway-plan',
  'case/:case/history',
  'case/:case/all-tracks',
  'case/:case/nrm-preparation-sheet',
  'case/:case/versions'
]

test('a case is walked through, and printed, in a language of long words that is read from right to left', async ({
  browser
}) => {
  const context = await browser.newContext({ baseURL: host.address })
  const page = await context.newPage()
  test.setTimeout(600_000)
  const complaints = complaintsOf(page)
  await page.clock.setFixedTime(`${day}T10:00:00Z`)
  await page.setViewportSize({ width: 320, height: 640 })

  // The language is chosen while the vault is closed, and kept.
  await openVault(page, host.address)
  const caseId = await takeInNamed(page, named)
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await page.locator(`button[lang="${pseudo.tag}"]`).click()
  await expect(page.locator('html')).toHaveAttribute('lang', pseudo.tag)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('#passphrase')).toBeVisible()
  // English calls itself as it does.
  expect(await faultsOf(page)).toEqual(['in English: British English'])
  expect(await axeFindings(page), 'the locked page').toEqual([])
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual([
    'waymark.language',
    'waymark.last-input',
    'waymark.vault-stood'
  ])
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', pseudo.tag)
  await unlockIn(page)

  // Continue leads through what the case’s moment needs: what waits until 16 is passed by.
  const view = { answers: answersOf(named.answers), today: day }
  const paths = pathsOf(view)
  const steps = stages.flatMap(({ id }) => stepsNow(id, paths, view, momentOf({}, view)))
  await page.goto(`/#/case/${caseId}/${steps[0] ?? ''}`)
  const reached: string[] = []
  const faults: string[] = []
  const further = [pseudoOf('case.continue'), pseudoStart('check.next')]
  await expect(page.locator('#main-heading')).toBeVisible()
  for (;;) {
    const step = stepIn(page)
    reached.push(step)
    faults.push(...(await faultsOf(page)).map((fault) => `${step}: ${fault}`))
    if (lookedAt.includes(step)) faults.push(...(await axeFindings(page)).map((fault) => `${step}: ${fault}`))
    if (step === steps.at(-1)) break
    await turn(page, { button: further })
  }
  expect(reached).toEqual(steps)

  for (const place of pages) {
    await turn(page, { hash: `#/${place.replace(':case', caseId)}` })
    faults.push(...(await faultsOf(page)).map((fault) => `${place}: ${fault}`))
    faults.push(...(await axeFindings(page)).map((fault) => `${place}: ${fault}`))
  }
  expect(faults).toEqual([])

  await page.goto(`/#/case/${caseId}/documents/care-plan`)
  const paper = page.locator('article.waymark-document')
  await expect(paper).toHaveAttribute('lang', pseudo.tag)
  const downloading = page.waitForEvent('download')
  await button(page, 'documents.make-pdf').click()
  const pdf = await readFile(await (await downloading).path())
  expect(pdf.toString('latin1')).toContain(`/Lang (${pseudo.tag})`)
  const printed = await textOf(pdf)
  expect(printed.length).toBeGreaterThan(3)
  expect(complaints).toEqual([])
  await context.close()
})

test('another language loads the page anew: it is offered where the vault is locked, and not while something unsaved is held', async ({
  browser
}) => {
  const context = await browser.newContext({ baseURL: host.address })
  const page = await context.newPage()
  const other = page.locator(`button[lang="${pseudo.tag}"]`)
  await withStoreThatMayFail(page)
  await openVault(page, host.address)
  await openCase(page, 'LNG-1')
  await failWith(page, 'QuotaExceededError')
  await page.locator('#worries').fill('Only in memory')
  await page.keyboard.press('F8')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked, and something is not saved')
  await expect(other).toHaveCount(0)
  await unlock(page)
  await expect(page.locator('#worries')).toHaveValue('Only in memory')
  await failWith(page, undefined)
  await page.keyboard.press('F8')
  await expect(passphraseAsked(page)).toBeVisible()
  await expect(other).toBeVisible()
  await context.close()
})
