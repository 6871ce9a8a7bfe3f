import { expect, test } from '@playwright/test'
import { documentIds } from '../../content/documents'
import type { QuestionId } from '../../content/stages'
import { pathsOf } from '../../machines/journey'
import { countyLine } from '../cases/county-line'
import { eritrea } from '../cases/eritrea'
import { answersOf, textOf, type NamedCase } from '../cases/given'
import { vietnam } from '../cases/vietnam'
import { expectations, type Expectation } from '../cases/expectations'
import { axeFindings, pdfPages } from './support/reading'
import { enterPeople, goOn, playStep, stepIn } from './support/player'

const cases: readonly (readonly [NamedCase, Expectation])[] = [
  [eritrea, expectations.eritrea],
  [vietnam, expectations.vietnam],
  [countyLine, expectations['county-line']]
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

for (const [named, expected] of cases) {
  test(`the case ${named.name} is played from an empty page to its documents`, async ({ page }) => {
    test.setTimeout(420_000)
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        complaints.push(message.text())
      }
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.clock.setFixedTime('2026-11-24T10:00:00Z')

    await page.goto('/')
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
    for (;;) {
      await playStep(page, named, answered)
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
    expect(complaints).toEqual([])

    // Reopened, the case stands on the step where it was left, finished as it was.
    await page.goto('#/')
    await page.getByRole('link', { name: textOf(named.answers.reference), exact: true }).click()
    await expect(page).toHaveURL(/\/finishing$/)
    await expect(page.getByText('This version is finished', { exact: true })).toBeVisible()
  })
}
