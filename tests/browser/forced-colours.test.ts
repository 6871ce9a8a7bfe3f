import { expect, test } from '@playwright/test'
import { eritrea } from '../cases/eritrea'
import { openDocument, openNamed } from './support/named'

test.use({ viewport: { width: 320, height: 800 } })

// Colour alone tells nothing apart where the machine takes the colours away (WCAG 1.4.1).
test('on a phone without colours the labels of a table are told from what they label', async ({ page }) => {
  const caseId = await openNamed(page, eritrea)
  await page.emulateMedia({ forcedColors: 'active' })
  await openDocument(page, caseId, 'action-list')
  const cell = page.locator('.waymark-document__table tbody td[data-head]:not(:empty)').first()
  await expect(cell).toHaveCSS('font-weight', '700', { pseudo: 'before' })
  await expect(cell).toHaveCSS('font-weight', '400')
  await expect(page.locator('.waymark-document__table tbody th').first()).toHaveCSS('font-weight', '700')
})

test('on a phone without colours the mark of a draft has all of its border', async ({ page }) => {
  const caseId = await openNamed(page, eritrea)
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`#/case/${caseId}`)
  const tag = page.locator('.waymark-identity .govuk-tag')
  await expect(tag).toBeVisible()
  // What is written below covers what it stands over.
  const gap = await tag.evaluate((one) => {
    const below = one.closest('.waymark-identity__inner')?.querySelector('.waymark-identity__menu')
    return (below?.getBoundingClientRect().top ?? 0) - one.getBoundingClientRect().bottom
  })
  expect(gap).toBeGreaterThanOrEqual(0)
})

test('without colours the main button is told from the others', async ({ page }) => {
  const caseId = await openNamed(page, eritrea)
  await page.emulateMedia({ forcedColors: 'active' })
  await openDocument(page, caseId, 'action-list')
  const border = (name: string) =>
    page.getByRole('button', { name }).evaluate((one) => parseFloat(getComputedStyle(one).borderTopWidth))
  expect(await border('Make a PDF')).toBeGreaterThanOrEqual((await border('Print this page')) + 2)
})
