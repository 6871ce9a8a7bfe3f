import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import type { Matter } from '../../content/matters'
import { documentText, sectionText } from '../../src/documents/plain-text/document-text'
import type { Words } from '../../src/i18n/words'
import { vietnam } from '../cases/vietnam'
import { missingInOrder, textsInDocument } from '../support/document-texts'
import { paragraphsIn, partOf, partsOf } from '../unit/word/read-word'
import { fullCopy } from './support/copies'
import { openDocument, openNamed } from './support/named'
import { pasted } from './support/pasted'
import { axeFindings } from './support/reading'
import { allWords } from './support/words'
import { complaintsOf } from './support/complaints'

// Pages of documents are long, and axe reads all of them.

const today = '2026-11-24'

let words: Words
test.beforeAll(async () => {
  words = await allWords()
})

const modelOf = (id: 'care-plan' | 'pathway-plan', also: readonly Matter[] = []) =>
  fullCopy(id, vietnam, words, { also })

async function open(page: Page): Promise<string> {
  await page.clock.setFixedTime(`${today}T10:00:00Z`)
  return openNamed(page, vietnam)
}

async function makeWord(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a Word file' }).click()
  const download = await downloading
  await expect(page.getByText('The Word file has been handed to your browser’s downloads.')).toBeVisible()
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('a care plan is made as a Word file, and shows where the child lives only where asked to', async ({
  page
}) => {
  const complaints = complaintsOf(page)
  const caseId = await open(page)
  await openDocument(page, caseId, 'care-plan')
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))

  const withheld = await makeWord(page)
  expect(fetched.filter((url) => url.includes('word.worker'))).toHaveLength(1)
  expect(withheld.name).toMatch(/^care-plan_.*\.docx$/)
  expect(Object.keys(partsOf(withheld.bytes))).toContain('word/document.xml')
  const body = paragraphsIn(partOf(withheld.bytes, 'word/document.xml')).join('\n')
  expect(missingInOrder(textsInDocument(modelOf('care-plan')), body)).toEqual([])

  await page.getByRole('checkbox', { name: /Show in this copy/ }).check()
  const shown = paragraphsIn(partOf((await makeWord(page)).bytes, 'word/document.xml')).join('\n')
  expect(missingInOrder(textsInDocument(modelOf('care-plan', ['placement'])), shown)).toEqual([])
  expect(shown).not.toBe(body)
  expect(complaints).toEqual([])
  expect(await axeFindings(page)).toEqual([])
})

test('Word is offered for the plans that go into case systems, and its code comes only when asked for', async ({
  page
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  const caseId = await open(page)
  const button = page.getByRole('button', { name: 'Make a Word file' })
  await openDocument(page, caseId, 'pathway-plan')
  await expect(button).toBeVisible()
  await openDocument(page, caseId, 'assessment-record')
  await expect(button).toHaveCount(0)
  expect(fetched.filter((url) => /(make-word|word\.worker)/.test(url))).toEqual([])
})

test('a Word file that cannot be made is said to be so, and what to do instead', async ({ page }) => {
  await page.route('**/word.worker*', (route) => route.abort())
  const caseId = await open(page)
  await openDocument(page, caseId, 'care-plan')
  await page.getByRole('button', { name: 'Make a Word file' }).click()
  await expect(page.getByText('The Word file could not be made.')).toBeVisible()
})

test('a document is copied as text, section by section or whole, with the keyboard alone', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const model = modelOf('care-plan')
  const caseId = await open(page)
  await openDocument(page, caseId, 'care-plan')
  await page.locator('summary', { hasText: 'Copy as text, for a case system' }).focus()
  await page.keyboard.press('Enter')
  expect(await axeFindings(page)).toEqual([])

  const [, section] = model.sections
  if (section === undefined) throw new Error('The plan has no second section.')
  const one = page.getByRole('button', { name: `Copy ${section.heading}`, exact: true })
  await one.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: `Copied: ${section.heading}` })).toBeVisible()
  await expect(one).toBeFocused()
  expect(await pasted(page)).toBe(sectionText(section))
  await expect(page.getByRole('button', { name: /^Copy (?!the whole)/ })).toHaveCount(model.sections.length)

  await page.getByRole('button', { name: 'Copy the whole document' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied: the whole document' })).toBeVisible()
  expect(await pasted(page)).toBe(documentText(model))
})

test('at no width is anything wider than the screen, and tables stay tables for who hears them', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const caseId = await open(page)
  await openDocument(page, caseId, 'care-plan')
  await page.getByText('Copy as text, for a case system').click()
  // A telephone, and tablets on either side of where the side column begins and where columns keep their words whole.
  for (const width of [640, 641, 700, 834, 895, 896, 320]) {
    await page.setViewportSize({ width, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width)
  }
  const table = page
    .getByRole('table')
    .filter({ has: page.getByRole('columnheader', { name: 'By when' }) })
    .filter({ has: page.getByRole('columnheader', { name: 'How it stands' }) })
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  await expect(table.getByRole('rowheader').first()).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})
