import { expect, test, type Page } from '@playwright/test'
import { documentIds } from '../../content/documents'
import type { QuestionId } from '../../content/stages'
import { pathsOf } from '../../machines/journey'
import { countyLine } from '../cases/county-line'
import { eritrea } from '../cases/eritrea'
import { answersOf, textOf, type NamedCase } from '../cases/given'
import { vietnam } from '../cases/vietnam'
import { expectations, type Expectation } from '../cases/expectations'
import { reviews, type NamedReview } from '../cases/reviews'
import { axeFindings, pdfPages } from './support/reading'
import { enterPeople, goOn, playStep, stepIn } from './support/player'
import { expectReview } from './support/review'
import { titleOf } from './support/titles'
import { openVault } from './support/vault'

const cases: readonly (readonly [NamedCase, Expectation, NamedReview])[] = [
  [eritrea, expectations.eritrea, reviews.eritrea],
  [vietnam, expectations.vietnam, reviews.vietnam],
  [countyLine, expectations['county-line'], reviews['county-line']]
]

/**
 * On which steps of a case axe is run: on every step of the first case, and on those of the others that the first does not
 * lead through. `npm run prove` runs it on every step of each.
 */
const first = new Set<string>(
  Object.values(pathsOf({ answers: answersOf(eritrea.answers), today: '2026-11-24' })).flat()
)
const isLookedAt = (named: NamedCase, step: string) =>
  named === eritrea || process.env['PROVE'] === '1' || !first.has(step)

/** Where a case is left and opened again: in the middle of every stage. The first case has enough to do with axe. */
const leftOn = (named: NamedCase): readonly string[] =>
  named === eritrea
    ? []
    : Object.values(pathsOf({ answers: answersOf(named.answers), today: '2026-11-24' })).map(
        (path) => path[Math.floor(path.length / 2)] ?? ''
      )

/** Leaves the case for the list of cases, and opens it again: it stands on the same step. */
async function reopen(page: Page, named: NamedCase): Promise<void> {
  const step = stepIn(page)
  const title = titleOf(step)
  await expect(page.locator('#main-heading')).toHaveText(title)
  await page.goto('#/')
  await page.getByRole('link', { name: textOf(named.answers.reference), exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/${step}$`))
  await expect(page.locator('#main-heading')).toHaveText(title)
}

for (const [named, expected, review] of cases) {
  test(`the case ${named.name} is played from an empty page to its documents, and reviewed`, async ({
    page
  }) => {
    test.setTimeout(420_000)
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        complaints.push(message.text())
      }
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.clock.setFixedTime('2026-11-24T10:00:00Z')

    await openVault(page)
    await page.getByRole('button', { name: 'Open a new case' }).click()
    await expect(page.locator('#reference')).toBeVisible()
    const caseId = new URL(page.url()).hash.split('/')[2] ?? ''
    const answered = new Set<QuestionId>()
    await playStep(page, named, answered)
    await enterPeople(page, named, caseId)
    answered.add('people')
    await page.goto(`#/case/${caseId}/opening-page`)
    await expect(page.locator('#reference')).toHaveValue(textOf(named.answers.reference))

    const read: string[] = []
    const leaving = leftOn(named)
    const reopened: string[] = []
    for (;;) {
      await playStep(page, named, answered)
      if (leaving.includes(stepIn(page))) {
        reopened.push(stepIn(page))
        await reopen(page, named)
      }
      if (isLookedAt(named, stepIn(page))) expect(await axeFindings(page), stepIn(page)).toEqual([])
      read.push(`${stepIn(page)}: ${await page.getByRole('main').innerText()}`)
      if (stepIn(page) === 'finishing') break
      if (stepIn(page).startsWith('check-')) {
        const done = page.getByRole('button', { name: 'This stage is done' })
        if (await done.isVisible()) await done.click()
      }
      await goOn(page)
    }
    const steps = read.map((text) => text.split(':')[0])
    expect(reopened).toEqual(leaving)
    for (const step of expected.through) expect(steps).toContain(step)
    for (const step of expected.around) expect(steps).not.toContain(step)
    // What does not concern this child is read on no page, once it is known.
    for (const word of expected.unread) {
      const known = read.slice(read.findIndex((text) => text.startsWith('references:')))
      expect(known.filter((text) => text.toLowerCase().includes(word))).toEqual([])
    }

    await page.getByRole('button', { name: 'Finish this version' }).click()
    await expect(page.getByText('This version is finished', { exact: true })).toBeVisible()

    for (const id of documentIds) {
      await page.goto(`#/case/${caseId}/documents/${id}`)
      await expect(page.getByRole('button', { name: 'Make a PDF' })).toBeVisible()
      expect(await axeFindings(page), id).toEqual([])
      const pages = await pdfPages(page)
      const text = pages.join(' ')
      const { printed, withheld } = expected.documents[id]
      for (const one of pages) expect(one).toContain('FINAL')
      for (const phrase of printed) expect(text, `${id} prints ${phrase}`).toContain(phrase)
      for (const phrase of withheld) expect(text, `${id} withholds ${phrase}`).not.toContain(phrase)
      for (const phrase of expected.unread)
        expect(text.toLowerCase(), `${id} has nothing of ${phrase}`).not.toContain(phrase)
    }
    // Reopened, the case stands on the step where it was left, finished as it was.
    await page.goto('#/')
    await page.getByRole('link', { name: textOf(named.answers.reference), exact: true }).click()
    await expect(page).toHaveURL(/\/finishing$/)
    await expect(page.getByText('This version is finished', { exact: true })).toBeVisible()

    // Reviewed, it is the next version; the first stays as it was.
    await expectReview(page, caseId, named, review, expected.unread)
    expect(complaints).toEqual([])
  })
}
