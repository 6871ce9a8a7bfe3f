import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/reading'
import { openVault, unlock } from './support/vault'

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
  await expect(page).toHaveURL(/\/reviews\/at\/[\w-]+$/)

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
  await expect(main.getByText(/^Nothing found for “refoulement”/)).toBeVisible()
  await expect(main.getByRole('link', { name: 'The guidance' })).toBeVisible()
  await main.getByRole('link', { name: 'Words and short forms' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Words and short forms')
})

test('where nothing is found it says where a note, a worry, an enquiry and something to do are written', async ({
  page
}) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect(page.locator('#reference')).toBeVisible()
  const at = page.url().replace(/opening-page$/, 'find-a-question')
  const main = page.getByRole('main')
  for (const [word, link, heading] of [
    ['new trainers', 'Add an action', 'New action'],
    ['telephone note', 'Record a sign that you noticed', /.+/],
    ['telephone note', 'Enquiries about where the child is', /^A safe place/]
  ] as const) {
    await page.goto(at)
    await page.locator('#find-question').fill(word)
    await expect(main).toContainText('A note of a call or a visit belongs in the child’s case record.')
    await main.getByRole('link', { name: link }).press('Enter')
    await expect(page).not.toHaveURL(/find-a-question$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
  await page.goto(at)
  await page.locator('#find-question').fill('telephone note')
  await expect(main).toContainText('belongs in the child’s case record')
  expect(await axeFindings(page)).toEqual([])
})

test('what was found is said once whoever types has stopped, and says for what', async ({ page }) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect(page.locator('#reference')).toBeVisible()
  await page.goto(page.url().replace(/opening-page$/, 'find-a-question'))
  const field = page.locator('#find-question')
  await expect(field).toBeVisible()
  await page.clock.install()
  // All that the line has said, in its order; emptied, it says nothing.
  await field.evaluate((input) => {
    const line = input.closest('main')?.querySelector('p[aria-live="polite"]')
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver(() => heard.push(line?.textContent ?? '')).observe(line ?? input, {
      characterData: true,
      childList: true,
      subtree: true
    })
  })
  const heard = () =>
    page.evaluate(() =>
      (window as unknown as { heard: readonly string[] }).heard.filter((text) => text !== '')
    )
  await page.clock.pauseAt(Date.now() + 60_000)
  for (const letter of 'lawyer') {
    await field.press(letter)
    await page.clock.runFor(100)
  }
  const found = page.getByRole('main').getByRole('link', { name: 'Who advises the child on immigration?' })
  await expect(found).toBeVisible()
  expect(await heard()).toEqual([])
  await page.clock.runFor(500)
  expect(await heard()).toEqual([expect.stringMatching(/^\d+ found for “lawyer”$/)])
  // Twice nothing is said twice.
  for (const word of ['zzq', 'zzx']) {
    await field.fill(word)
    await page.clock.runFor(600)
  }
  expect((await heard()).slice(1)).toEqual([
    expect.stringMatching(/^Nothing found for “zzq”/),
    expect.stringMatching(/^Nothing found for “zzx”/)
  ])
})

const search = async (page: Page, id: string, text: string, name: string | RegExp): Promise<void> => {
  await page.goto(`/#/case/${id}/find-a-question`)
  await page.locator('#find-question').fill(text)
  await page.getByRole('main').getByRole('link', { name }).first().press('Enter')
}

test('what is found has the focus and is in sight, in whichever group it waits, and the address does not tell what it was', async ({
  page
}) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect(page.locator('#reference')).toBeVisible()
  const id = new URL(page.url()).hash.split('/')[2] ?? ''
  await page.locator('#reference').fill('FIND-1')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  const group = page.locator('details.waymark-later')

  await search(page, id, 'reached at any hour', /at any hour/)
  await expect(group).toHaveAttribute('open')
  const found = page.locator('#safe-place-arrangements')
  await expect(found).toBeFocused()
  await expect(found).toBeInViewport()
  expect(page.url()).not.toContain('arrangements')
  expect(await axeFindings(page)).toEqual([])
  // Whoever closes the group has it closed, and opens it without being taken away.
  await group.locator('summary').click()
  await expect(group).not.toHaveAttribute('open')
  await group.locator('summary').press('Enter')
  await expect(found).toBeVisible()
  await expect(group.locator('summary')).toBeFocused()
  // Loaded anew, nobody knows any more which question it was: the step is there all the same.
  await page.reload()
  await unlock(page)
  await expect(page.locator('#main-heading')).toHaveText(/^A safe place/)

  // What is chosen already has the focus, so that no key changes it on the way.
  await page.goto(`/#/case/${id}/safe-place`)
  await page.locator('input[data-of="place-tonight"][value="foster-home"]').check()
  await search(page, id, 'sleep tonight', /sleep in, tonight/i)
  await expect(page.locator('input[data-of="place-tonight"][value="foster-home"]')).toBeFocused()
  // A list has its heading, and a question that is first on its page no less.
  await search(page, id, 'police protection', /when was the child in care/i)
  await expect(page.locator('#periods-of-care')).toBeFocused()
  await expect(page.locator('#periods-of-care')).toBeInViewport()
})

test('from a check page, and from what is missing before finishing, the way leads to the question', async ({
  page
}) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('input[data-of="trafficking-conclusion"][value="suspected"]').check()
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  const id = new URL(page.url()).hash.split('/')[2] ?? ''
  await page.goto(`/#/case/${id}/check-immediate-safety`)
  const main = page.getByRole('main')
  await main
    .getByRole('link', { name: /^Change Police told/ })
    .first()
    .press('Enter')
  await expect(page.locator('#police-told')).toBeFocused()
  await main.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/check-immediate-safety$/)

  await page.goto(`/#/case/${id}/finishing`)
  await main
    .getByRole('link', { name: /strategy discussion/i })
    .first()
    .press('Enter')
  const first = page.locator('input[data-of="strategy-discussion"]').first()
  await expect(first).toBeFocused()
  await expect(first).toBeInViewport()
})

test('a question that the answers do not lead to yet is named with its page', async ({ page }) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect(page.locator('#reference')).toBeVisible()
  await page.goto(page.url().replace(/opening-page$/, 'find-a-question'))
  await page.locator('#find-question').fill('reasonable grounds')
  const main = page.getByRole('main')
  await expect(main).toContainText('Not asked in this case as its answers stand now:')
  await expect(main.getByRole('listitem').first()).toContainText('decision')
  expect(await axeFindings(page)).toEqual([])
})
