import { expect, test } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { packCase } from '../../src/handover/case-package'
import { answersOf } from '../cases/given'
import { vietnam } from '../cases/vietnam'
import { fileWith } from '../support/file'
import { axeFindings } from './support/reading'
const out = '/tmp/papers-shots'
mkdirSync(out, { recursive: true })
for (const [name, width, scheme] of [['1280', 1280, 'light'], ['320', 320, 'light'], ['1280d', 1280, 'dark'], ['320d', 320, 'dark']] as const)
test('look ' + name, async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: scheme })
  page.on('console', (m) => console.log(m.text()))
  await page.goto('/')
  const text = packCase({ file: { ...fileWith(answersOf(vietnam.answers)), id: 'x' }, versions: [] })
  await page.locator('input[type=file]').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page).toHaveURL(/#\/case\//)
  const id = new URL(page.url()).hash.split('/')[2]
  await page.goto(`/#/case/${id}/documents/care-plan`)
  await page.getByLabel('A school or college').check()
  await expect(page.getByText('Copy for a school or college.')).toBeVisible()
  console.log(name, JSON.stringify(await axeFindings(page)))
  await page.getByText(/Left out of what was typed/).click()
  await page.screenshot({ path: `${out}/school-${name}.png`, fullPage: true, clip: { x: 0, y: 0, width, height: width === 320 ? 2600 : 1700 } })
  await page.getByLabel('The police').check()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a PDF' }).click()
  console.log((await downloading).suggestedFilename())
  await expect(page.getByRole('heading', { name: 'Who received this copy?' })).toBeVisible()
  console.log(name, JSON.stringify(await axeFindings(page)))
  await page.screenshot({ path: `${out}/given-${name}.png`, fullPage: true, clip: { x: 0, y: 0, width, height: width === 320 ? 2600 : 1700 } })
  await page.goto(`/#/case/${id}/documents/missing-child-sheet`)
  await page.getByLabel('The police').check()
  await expect(page.getByText('Copy for the police.')).toBeVisible()
  await page.screenshot({ path: `${out}/missing-${name}.png`, fullPage: true, clip: { x: 0, y: 0, width, height: width === 320 ? 2600 : 1700 } })
  await page.goto(`/#/case/${id}/documents`)
  await page.getByLabel('Care plan').check()
  await page.getByLabel('Pathway plan').check()
  await page.waitForTimeout(500)
  console.log(name, JSON.stringify(await axeFindings(page)))
  await page.screenshot({ path: `${out}/several-${name}.png`, fullPage: true, clip: { x: 0, y: 0, width, height: width === 320 ? 2600 : 1700 } })
})
