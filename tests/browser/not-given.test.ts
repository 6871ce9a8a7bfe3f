import { expect, test } from '@playwright/test'
import type { NamedCase } from '../cases/named-case'
import { aunt } from './support/aunt'
import { openDocument, openNamed } from './support/named'
import { openCase } from './support/opening'
import { axeFindings } from './support/reading'
import { openVault } from './support/vault'

// ¶23, ¶30: the paper of the first night begins whole where the only carer is a danger, and whoever makes the carer's copy may have no other in mind.
test('the page where a copy is made says that the carer who is recorded is not to be given it', async ({
  page
}) => {
  const caseId = await openNamed(page, aunt)
  const warning = page.getByText('Mariama Bah: recorded in this part, and not safe for the child.')
  await openDocument(page, caseId, 'first-night')
  await expect(page.locator('input[data-of="recipient"][value="full"]')).toBeChecked()
  await expect(warning).toHaveCount(0)
  // Nothing is left out of the whole page, which opens with where she lives ticked; a copy that leaves something out has to be read first.
  await expect(page.locator('input[data-of="recipient-needs"][value="placement"]')).toBeChecked()
  const readFirst = page.getByText('Read every typed line of this copy before you give it to anybody.')
  await expect(readFirst).toHaveCount(0)
  await page.locator('input[data-of="recipient"][value="carer"]').check()
  await expect(readFirst).toBeVisible()
  await expect(warning).toBeVisible()
  await expect(page.getByText('07700 900811')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])

  // Nobody is offered by name for whom no copy is made.
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /PDF/ }).first().click()
  await download
  await expect(page.locator('#given-name')).toHaveValue('')

  await page.locator('input[data-of="recipient"][value="police"]').check()
  await expect(warning).toHaveCount(0)
})

// ¶23, ¶31: a transfer was turned down, and the paper for the next authority holds dangers, the past and telephone numbers.
test('a copy for an authority that does not take the child over says so before it is made', async ({
  page
}) => {
  const stays: NamedCase = {
    name: 'A boy who stays',
    answers: {
      reference: 'HBR-701',
      'known-as': 'Fahad',
      'age-as-known': '16-or-17',
      'immigration-position': 'claim-undecided',
      'transfer-state': 'will-not-happen'
    }
  }
  const warning = page.getByText('The transfer is recorded as one that will not happen')
  await openDocument(page, await openNamed(page, stays), 'transfer-summary')
  await page.locator('input[data-of="recipient"][value="receiving-authority"]').check()
  await expect(warning).toBeVisible()
  await page.locator('input[data-of="recipient"][value="full"]').check()
  await expect(warning).toHaveCount(0)
})

// ¶31, ¶34: the carer is not given what was said of a pregnancy in confidence, and a line that is given tells of it. Only a reader sees that.
test('the page where a copy is made shows the lines that may tell of a pregnancy, and cuts none of them', async ({
  page
}) => {
  const booked: NamedCase = {
    name: 'A girl with an appointment',
    answers: {
      reference: 'HBR-702',
      'known-as': 'Mireille',
      'place-tonight': 'foster-home',
      'first-48-hours-plan': 'Ruth goes with her to the antenatal clinic on Friday. She keeps her telephone.'
    }
  }
  await openDocument(page, await openNamed(page, booked), 'first-night')
  const summary = page.locator('summary', { hasText: 'about pregnancy or sexual health' })
  await page.locator('input[data-of="recipient"][value="full"]').check()
  await expect(summary).toHaveCount(0)

  await page.locator('input[data-of="recipient"][value="carer"]').check()
  await expect(summary).toHaveText('1 answer in this copy has a word about pregnancy or sexual health')
  const marked = page.locator('details mark')
  await expect(marked).toBeHidden()
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(marked).toHaveText('antenatal')
  await expect(page.locator('article.waymark-document')).toContainText('antenatal clinic on Friday')
  expect(await axeFindings(page)).toEqual([])
})

// ¶39: it is rung at night, by whoever has the child or looks for the child, and is missed before the paper leaves.
test('a page for the night that has no number to ring says so above its PDF, and has room to write it', async ({
  page
}) => {
  const caseId = await openNamed(page, aunt)
  const warning = page.getByText('Nobody has set an out-of-hours number here, so this copy has none.')
  const room = page.locator('article.waymark-document').getByText('Write it here: ____')
  for (const [document, recipient] of [
    ['first-night', 'carer'],
    ['missing-child-sheet', 'police']
  ] as const) {
    await openDocument(page, caseId, document)
    await page.locator(`input[data-of="recipient"][value="${recipient}"]`).check()
    await expect(warning).toBeVisible()
    await expect(room).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    // The authority's own is held at night too, by the duty team.
    await page.locator('input[data-of="recipient"][value="full"]').check()
    await expect(warning).toBeVisible()
  }
  await openDocument(page, caseId, 'first-night')
  await page.locator('input[data-of="recipient"][value="carer"]').check()
  const leaving = page.getByRole('link', { name: 'Set local details' })
  await leaving.press('Enter')
  // The link leads into the field that lacks, and back to where it stands.
  await expect(page.getByLabel('Out-of-hours number')).toBeFocused()
  await page.goBack()
  await expect(leaving).toBeFocused()
  await leaving.press('Enter')
  await expect(page.getByLabel('Out-of-hours number')).toBeFocused()
  await page.keyboard.type('020 7946 0000')
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()
  // Whoever left the paper for it comes back to the paper.
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/case/${caseId}/documents/first-night$`))
  await expect(page.locator('article.waymark-document')).toContainText('020 7946 0000')
  await expect(warning).toHaveCount(0)
  // Nobody who comes by the head of the page is brought past it.
  await page.getByRole('link', { name: 'Local details' }).click()
  await expect(page.locator('#detail-out-of-hours-number')).toBeVisible()
  await expect(page.locator('#main-heading')).toBeFocused()
})

// ¶39: the first hour asks for nobody’s name, and the paper that comes of it is held at night.
test('a page for the night that names no social worker says so to whoever makes it, with the way to record one', async ({
  page
}) => {
  await openVault(page)
  const caseId = await openCase(page, 'HBR-620')
  await openDocument(page, caseId, 'first-night')
  const warning = page.getByText('No social worker is recorded')
  await expect(warning).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  const leaving = page.getByRole('link', { name: 'Record the social worker' })
  await leaving.press('Enter')
  await expect(page).toHaveURL(/\/people\/[^/]+\/from\/first-night$/)

  // Back, without having entered anybody, and Done with somebody: both lead to the paper that was left.
  const paper = new RegExp(`/case/${caseId}/documents/first-night$`)
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(page).toHaveURL(paper)
  await expect(warning).toBeVisible()
  await leaving.press('Enter')
  await expect(page.locator('#main-heading')).toBeFocused()
  // Who it is was said by the link: the name is all that has to be typed.
  await expect(page.locator('input[data-of="person-role"][value="social-worker"]')).toBeChecked()
  await page.locator('#person-name').fill('Anouk Verhoeven')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(page).toHaveURL(paper)
  await expect(page.locator('#main-heading')).toBeFocused()
  await expect(warning).toHaveCount(0)
  await expect(page.locator('article.waymark-document')).toContainText('Anouk Verhoeven')
  // The way there and back is not where the case was left.
  await page.goto(`#/`)
  await expect(page.getByRole('link', { name: /HBR-620/ }).first()).toHaveAttribute(
    'href',
    `#/case/${caseId}/opening-page`
  )
})

test('whoever records the social worker keeps what the page shows as answered, once, and comes back to several documents too', async ({
  page
}) => {
  await openVault(page)
  const caseId = await openCase(page, 'HBR-622')
  const leaving = page.getByRole('link', { name: 'Record the social worker' })
  const worker = page.locator('input[data-of="person-role"][value="social-worker"]')
  const done = page.getByRole('button', { name: 'Done with this entry' })
  const entries = page.locator('section[aria-labelledby="people"] .waymark-card')
  await page.goto(`#/case/${caseId}/safe-place`)
  await expect(page.locator('#main-heading')).toBeFocused()
  await page.goto(`#/case/${caseId}/documents`)
  const several = page.getByText('Several documents as one PDF')
  const make = page.getByRole('button', { name: 'Make a PDF' })
  await expect(several).toBeVisible()
  await expect(make).toBeHidden()
  await several.click()
  // The button is there before anything is chosen, and says what lacks.
  await expect(page.getByText('Choose one document at least.')).toHaveCount(0)
  await make.click()
  await expect(page.getByText('Choose one document at least.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('group', { name: 'Which documents?' }).getByRole('checkbox').first().check()
  await expect(page.getByText('Choose one document at least.')).toHaveCount(0)
  for (let times = 0; times < 2; times += 1) {
    await leaving.press('Enter')
    await expect(worker).toBeChecked()
    // With nothing typed.
    await done.click()
    await expect(page).toHaveURL(new RegExp(`/case/${caseId}/documents$`))
    await page.getByRole('group', { name: 'Which documents?' }).getByRole('checkbox').first().check()
  }
  await page.goto('#/')
  await expect(page.getByRole('link', { name: /HBR-622/ }).first()).toHaveAttribute(
    'href',
    `#/case/${caseId}/safe-place`
  )
  await page.goto(`#/case/${caseId}/people`)
  await expect(entries).toHaveCount(1)
})

// ¶39: at night nobody types again what they set once for this computer.
test('whoever has set their own name records it with one press, or writes another over it', async ({
  page
}) => {
  await openVault(page)
  const caseId = await openCase(page, 'HBR-623')
  await page.goto('#/local-details')
  await page.locator('#own-name').fill('Anouk Verhoeven ')
  await page.locator('#own-telephone').fill('020 7946 0123')
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  await openDocument(page, caseId, 'first-night')
  await page.getByRole('link', { name: 'Record the social worker' }).press('Enter')
  await expect(page.locator('#person-name')).toHaveValue('Anouk Verhoeven')
  await expect(page.locator('#person-contact')).toHaveValue('020 7946 0123')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(page.locator('article.waymark-document')).toContainText('Anouk Verhoeven')
  await expect(page.locator('article.waymark-document')).toContainText('020 7946 0123')
  await expect(page.getByText('No social worker is recorded')).toHaveCount(0)
})

test('a social worker who is recorded without a name is not entered a second time', async ({ page }) => {
  await openVault(page)
  const caseId = await openCase(page, 'HBR-621')
  await page.goto(`#/case/${caseId}/people`)
  await page.locator('section[aria-labelledby="people"]').getByRole('button', { name: /^Add/ }).click()
  await page.locator('input[data-of="person-role"][value="social-worker"]').check()
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await openDocument(page, caseId, 'first-night')
  await page.getByRole('link', { name: 'Record the social worker' }).press('Enter')
  await expect(page.locator('input[data-of="person-role"][value="social-worker"]')).toBeChecked()
  await page.locator('#person-name').fill('Anouk Verhoeven')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await expect(page.locator('article.waymark-document')).toContainText('Anouk Verhoeven')
  await page.goto(`#/case/${caseId}/people`)
  await expect(page.locator('section[aria-labelledby="people"] .waymark-card')).toHaveCount(1)
})

// ¶39: at night the page for the first night is at hand, and the sheet that has what police look for is another.
test('a document that is not usually made for a recipient leads to those that are', async ({ page }) => {
  const caseId = await openNamed(page, aunt)
  await openDocument(page, caseId, 'first-night')
  const sheet = page.getByRole('main').getByRole('link', { name: 'Missing child: sheet for the police' })
  await expect(sheet).toHaveCount(0)
  await page.locator('input[data-of="recipient"][value="police"]').check()
  await expect(page.getByText('This document is not usually made for this recipient.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await sheet.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sheet for the police')
  await expect(page.locator('input[data-of="recipient"][value="police"]')).toBeChecked()
  await expect(page.getByText('This document is not usually made for this recipient.')).toHaveCount(0)
})

const reviewed: NamedCase = {
  name: 'A boy whose first review was held after “not due yet” was said',
  answers: {
    reference: 'HBR-701',
    'first-review-timing': 'not-yet-due',
    'periods-of-care': [{ 'care-from': '2026-10-05', 'care-legal-basis': 'section-20' }],
    reviews: [{ 'review-on': '2026-10-30', 'review-state': 'review-held' }]
  }
}

// ¶46
test('what was said of the first review before one was held is asked again where it stands', async ({
  page
}) => {
  const caseId = await openNamed(page, reviewed)
  const again = page.getByText('This was said before a review was held.')
  await page.goto(`#/case/${caseId}/check-review-advocacy-and-support`)
  await expect(again).toBeVisible()
  await page.goto(`#/case/${caseId}/reviews`)
  await expect(again).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.locator('input[data-of="first-review-timing"][value="held-in-time"]').check()
  await expect(again).toHaveCount(0)
})

// ¶39: the sheet is got ready before anybody is missed, and the list of documents calls it after a child who is.
test('the page in which the first hour ends leads to the sheet for the police', async ({ page }) => {
  await openVault(page)
  const caseId = await openCase(page, 'HBR-3511')
  await openDocument(page, caseId, 'first-night')
  const sheet = page.getByRole('main').getByRole('link', { name: 'The police’s sheet, to have ready' })
  await expect(sheet).toBeVisible()
  await sheet.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/case/${caseId}/documents/missing-child-sheet$`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sheet for the police')
})
