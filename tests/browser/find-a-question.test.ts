import { expect, test } from '@playwright/test'
import { axeFindings } from './support/reading'
import { openVault } from './support/vault'

test('a question that can wait is found by a word of it, with the keyboard alone, and leads to its step', async ({
  page
}) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect(page.locator('#reference')).toBeVisible()
  await page.goto(page.url().replace(/\/opening-page$/, ''))
  await page.getByRole('link', { name: 'Find a question, needed now or later' }).press('Enter')
  await expect(page.locator('#main-heading')).toBeFocused()
  // Nothing is listed before something is asked for.
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(0)
  const field = page.locator('#find-question')
  await field.focus()
  await page.keyboard.type('reviewing officer')
  const found = page.getByRole('main').getByRole('link', { name: /reviewing officer/i })
  await expect(found.first()).toBeVisible()
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 320]
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  // The first answer is about the first review, in which it is needed: long after the first hour, in which the case is.
  await expect(page).toHaveURL(/\/reviews$/)

  await page.goBack()
  await page.locator('#find-question').fill('iro')
  await expect(found.first()).toBeVisible()
  await page.locator('#find-question').fill('GP')
  const surgery = page.getByRole('main').getByRole('link', { name: /surgery/i })
  await expect(surgery.first()).toBeVisible()
  // What a short form means comes before what only has its letters.
  await page.locator('#find-question').fill('CSE')
  const first = page.getByRole('main').getByRole('link', { name: /\S/ }).nth(1)
  await expect(first).toHaveText(/sexual exploitation/i)
  // An answer that only an entry of a list offers.
  await page.locator('#find-question').fill('police protection')
  await expect(
    page.getByRole('main').getByRole('link', { name: /when was the child in care/i })
  ).toBeVisible()
  await page.locator('#find-question').fill('deaf')
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /help to communicate/i })
      .first()
  ).toBeVisible()
  await page.locator('#find-question').fill('nothing has this word zzxqy')
  await expect(found).toHaveCount(0)
})

test('where nothing is found it says where words and the guidance stand, and leads there', async ({
  page
}) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect(page.locator('#reference')).toBeVisible()
  await page.goto(page.url().replace(/opening-page$/, 'find-a-question'))
  const main = page.getByRole('main')
  await page.locator('#find-question').fill('refoulement')
  await expect(main.getByText(/^Nothing found/)).toBeVisible()
  await expect(main.getByRole('link', { name: 'The guidance' })).toBeVisible()
  await main.getByRole('link', { name: 'Words and short forms' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Words and short forms')
})
