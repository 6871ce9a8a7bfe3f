import { readFile } from 'node:fs/promises'
import { expect, test, type Locator, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import { documentIds } from '../../content/documents'
import { stages } from '../../content/stages'
import { readPdf } from '../unit/pdf/read-pdf'
import { openFile } from './support/files'
import { planted, plantedFile, plantedId } from './support/planted'
import { openVault } from './support/vault'
import { complaintsOf } from './support/complaints'

/** Without the spaces, which a page and a PDF put where they like. */
const squeezed = (text: string) => text.replace(/\s+/g, '')

async function expectText(where: Locator, place: string): Promise<void> {
  await expect
    .poll(async () => squeezed(await where.innerText()), { message: place })
    .toContain(squeezed(planted(place)))
}

/** Nothing that was planted has become part of the page, and nothing of it ran. */
async function expectHarmless(page: Page): Promise<void> {
  await expect(page.locator('[data-planted]')).toHaveCount(0)
  expect(await page.evaluate(() => 'wasPlanted' in window)).toBe(false)
}

async function pdfOf(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a PDF' }).click()
  const anyway = page.getByRole('button', { name: 'Make the PDF all the same' })
  await Promise.race([downloading, anyway.click()])
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^[\p{L}\p{N}_.-]+$/u)
  const { body, info } = await readPdf(new Uint8Array(await readFile(await download.path())))
  // The title has it as text; the file has no forms, scripts or files of its own.
  expect(info).toMatchObject({
    IsAcroFormPresent: false,
    IsXFAPresent: false,
    IsCollectionPresent: false,
    Title: expect.stringContaining('<img data-planted')
  })
  expect(Object.keys(info)).not.toContain('Custom')
  return squeezed(body)
}

test('text that looks like markup, script, formula, PDF or calendar comes out as that text everywhere', async ({
  page
}) => {
  test.setTimeout(600_000)
  const complaints = complaintsOf(page)
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.accept()
  })
  await page.addInitScript(() => {
    Object.assign(window, { planted: () => Object.assign(window, { wasPlanted: true }) })
  })
  await openVault(page)
  const main = page.locator('#main')
  const at = async (path: string) => {
    await page.goto(`/#/case/${plantedId}${path}`)
    await expect(page.locator('#main-heading')).toBeVisible()
  }

  // Before and after it comes in.
  await openFile(page, { name: '<img data-planted>.age', mimeType: '', buffer: await plantedFile() })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is in the file')
  await expectText(main, 'reference')
  await expectText(main, 'known-as')
  await expectHarmless(page)
  await page.getByRole('button', { name: 'Take in what is chosen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What has come in')
  await expectText(main, 'reference')
  await page.goto('/#/')
  await expectText(main, 'reference')
  await expectText(main, 'known-as')
  await page.goto('/#/backup')
  await expectText(main, 'reference')
  await expectHarmless(page)

  // In fields, as it was typed.
  await at('/opening-page')
  await expect(page.locator('#worries')).toHaveValue(planted('worries').replaceAll('\r\n', '\n'))
  await expectText(page.locator('body'), 'reference')
  await expectHarmless(page)

  // On every page that a case has of its own, and on every stage's list of answers.
  for (const { check } of stages) {
    await at(`/${check}`)
    await expect.poll(async () => squeezed(await main.innerText())).toContain(squeezed('<img data-planted'))
    await expectHarmless(page)
  }
  for (const path of [
    '',
    '/dates',
    '/all-tracks',
    '/nrm-preparation-sheet',
    '/versions',
    '/versions/1',
    '/history',
    '/handing-over',
    '/back-up-case',
    '/delete-case',
    '/people',
    '/screenings'
  ]) {
    await at(path)
    await expectHarmless(page)
  }
  await at('/actions')
  // Whoever wrote an action finds it behind what is more urgent, too.
  await page
    .getByRole('button', { name: /^Show the rest/ })
    .first()
    .click()
  await expectText(main, 'what')
  await expectText(main, 'owner')
  await main.getByRole('link', { name: '~what~' }).click()
  await expect(page.locator('#action-what')).toBeVisible()
  await expectHarmless(page)

  // In documents, on the page and as PDF.
  for (const id of documentIds) {
    await at(`/documents/${id}`)
    await expectText(page.locator('article'), 'reference')
    await expectHarmless(page)
  }
  await at('/documents/assessment-record')
  const shown = squeezed(await page.locator('article').innerText())
  const places = [...shown.matchAll(/~([\w-]+)~<img/g)].map(([, place = '']) => place)
  expect(places.length).toBeGreaterThan(50)
  const pdf = await pdfOf(page)
  for (const place of new Set(places)) {
    expect(shown, place).toContain(squeezed(planted(place)))
    expect(pdf, place).toContain(squeezed(planted(place)))
  }
  await at('/versions/1/care-plan')
  await expectText(page.locator('article'), 'document')
  expect(await pdfOf(page)).toContain(squeezed(planted('document')))

  // In a calendar.
  await at('/dates')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save all dates as a calendar file (.ics)' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')
  expect(events.length).toBeGreaterThan(0)
  for (const event of events) {
    expect(event.getAllProperties('attendee')).toEqual([])
    expect(squeezed(String(event.getFirstPropertyValue('summary')))).toContain(squeezed(planted('reference')))
  }

  expect(dialogs).toEqual([])
  expect(complaints).toEqual([])
})
