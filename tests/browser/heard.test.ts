import { expect, test, type Page } from '@playwright/test'
import { eritrea } from '../cases/eritrea'
import { iran } from '../cases/iran'
import { openDocument, openNamed } from './support/named'
import { openCase, saved } from './support/opening'
import { axeFindings } from './support/reading'
import { failWith, withStoreThatMayFail } from './support/store-faults'
import { openVault } from './support/vault'

/** What a screen reader says by itself, and what tells two controls apart for whoever hears them without the page (WCAG 2.4.4, 2.4.6, 4.1.3). */
type Hearing = typeof globalThis & { heard: string[] }

/** Notes what changes in a part of the page that speaks by itself, as it stands then. */
async function hear(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = []
    const speaks = (one: Element): boolean => {
      const region = one.closest('[aria-live], [role="status"], [role="alert"]')
      return region !== null && region.getAttribute('aria-live') !== 'off'
    }
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const one = target instanceof Element ? target : target.parentElement
        if (one !== null && speaks(one)) heard.push(one.textContent.trim())
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
    Object.assign(globalThis, { heard })
  })
}

const heardOn = (page: Page) => page.evaluate(() => (globalThis as Hearing).heard.filter((one) => one !== ''))

test('that each answer is saved is read where it stands and not spoken; trouble is, and that it is over', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  await withStoreThatMayFail(page)
  await openVault(page)
  await openCase(page, 'HRD-1')
  await hear(page)
  await page
    .locator('#worries')
    .pressSequentially('Sleeps badly. Somebody waits at the gate of the school. She will not say who.', {
      delay: 40
    })
  await expect(page.getByRole('status').filter({ hasText: /^Saving/ })).toHaveCount(0)
  await saved(page)
  expect((await heardOn(page)).filter((one) => /^Sav(ed|ing)/.test(one))).toEqual([])

  await failWith(page, 'QuotaExceededError')
  await page.locator('#worries').fill('There is no room for this')
  const trouble = page.getByRole('status').filter({ hasText: 'there is no room left' })
  await expect(trouble).toHaveAttribute('aria-live', 'polite')
  await failWith(page, undefined)
  await page.locator('#worries').fill('There is room again')
  await saved(page)
  expect(await heardOn(page)).toContain('Saved 10:00')
  await hear(page)
  await page.locator('#worries').fill('And more')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toHaveAttribute('aria-live', 'off')
  await saved(page)
  expect(await heardOn(page)).toEqual([])
})

test('what removes somebody from the case is told from what removes a note about them, and what it costs is heard at once', async ({
  page
}) => {
  const caseId = await openNamed(page, eritrea)
  await page.goto(`#/case/${caseId}/people`)
  const list = (id: string) => page.locator(`section[aria-labelledby="${id}"]`)
  await expect(list('people').locator('.waymark-card').first()).toBeVisible()
  const names = await page
    .locator('[data-remove], [data-change]')
    .evaluateAll((all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()))
  expect(names.length).toBeGreaterThan(4)
  expect(new Set(names).size).toBe(names.length)
  await list('people')
    .getByRole('button', { name: /^Remove Grace Adeyemi/ })
    .click()
  const keep = page.getByRole('button', { name: /^No, keep it/ })
  await expect(keep).toBeFocused()
  for (const one of [keep, page.getByRole('button', { name: /^Yes, remove it/ })])
    await expect(one).toHaveAccessibleDescription(/^Remove this\? \d+ answers? names? this person/)
  expect(await axeFindings(page)).toEqual([])
})

