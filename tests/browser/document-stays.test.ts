import { expect, test } from '@playwright/test'
import { eritrea } from '../cases/eritrea'
import { openDocument, openNamed } from './support/named'
import { unlock } from './support/vault'

// Whoever has it read aloud would begin again from its first line, and whoever selects in it would lose what is selected.
test('a document that stands is not drawn anew when words come that it does not need', async ({ page }) => {
  const caseId = await openNamed(page, eritrea)
  await openDocument(page, caseId, 'action-list')
  let letThrough: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  // The words of the list of cases: whoever comes to a document by its address has not seen that list.
  await page.route(/\/assets\/case-list-/, async (route) => {
    await held
    await route.continue()
  })
  const coming = page.waitForResponse(/\/assets\/case-list-/)
  await page.reload()
  await unlock(page)
  const shown = page.locator('article.waymark-document')
  await expect(shown).toBeVisible()
  const first = await shown.elementHandle()
  letThrough()
  const words = (await coming).url()
  await page.evaluate(async (url) => {
    await import(url)
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
  }, words)
  expect(await first.evaluate((one) => one.isConnected)).toBe(true)
  await expect(shown).toBeVisible()
})
