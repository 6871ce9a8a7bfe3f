import { chooseAnnex } from './copies'
import { expect, type Page } from '@playwright/test'
import { pathsOf } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import type { NamedReview } from '../../cases/reviews'
import { dateWords } from '../../../src/documents/compose/words/date-words'
import { without } from '../../../machines/case-file/without'
import { answerAnew } from './player'
import { axeFindings, pdfPages } from './reading'
import { later } from './vault'
import { saved } from './opening'

const mainText = (page: Page) => page.getByRole('main').innerText()

/** Opens the review of a finished case on its day. */
async function openReview(page: Page, caseId: string, { kind, on }: NamedReview): Promise<void> {
  await later(page, `${on}T10:00:00Z`)
  await page.goto(`#/case/${caseId}/versions`)
  await page.locator(`input[data-of="review-kind"][value="${kind}"]`).check()
  await page.getByRole('button', { name: 'Open the review' }).click()
  await expect(page.getByText(`A review was opened on ${dateWords(on)}`)).toBeFocused()
  await saved(page)
}

/** Changes the immigration position, and reads first what that does to the plans. */
async function changePosition(page: Page, caseId: string, position: string): Promise<string> {
  await page.goto(`#/case/${caseId}/immigration-position`)
  await page.getByLabel('New position').selectOption(position)
  await page.getByRole('button', { name: 'See what this changes' }).click()
  await expect(page).toHaveURL(/\/change-of-position\/[\w-]+$/)
  expect(page.url()).not.toContain(position)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What a change of position would do')
  const read = await mainText(page)
  await page.getByRole('button', { name: 'Accept the change' }).click()
  await expect(page).toHaveURL(/\/immigration-position$/)
  return read
}

/** What was read in the course of a review, page by page. */
interface ReadInReview {
  readonly change: string
  readonly list: string
  readonly second: string
  readonly first: string
}

/**
 * Plays the review of a case that is finished as version 1: opens it, changes the position and the other answers, sees the
 * list of changes, finishes version 2 and makes its care plan, and opens that of version 1.
 */
async function playReview(
  page: Page,
  caseId: string,
  named: NamedCase,
  review: NamedReview
): Promise<ReadInReview> {
  await openReview(page, caseId, review)
  const position = review.answers['immigration-position']
  const change = typeof position === 'string' ? await changePosition(page, caseId, position) : ''
  const answers = answersOf({ ...named.answers, ...review.answers })
  const steps = Object.values(pathsOf({ answers, today: review.on })).flat()
  await answerAnew(page, caseId, named, without(review.answers, 'immigration-position'), steps)

  await page.goto(`#/case/${caseId}/versions`)
  await expect(page.getByRole('table').first()).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  const list = await mainText(page)

  await page.goto(`#/case/${caseId}/finishing`)
  await page.getByRole('button', { name: 'Finish this version' }).click()
  await expect(page.getByText(`Version 2 was finished on ${dateWords(review.on)}`)).toBeFocused()
  await page.goto(`#/case/${caseId}/documents/care-plan`)
  await expect(page.getByRole('button', { name: 'Make a PDF' })).toBeVisible()
  await chooseAnnex(page)
  const second = (await pdfPages(page)).join(' ')

  await page.goto(`#/case/${caseId}/versions/1/care-plan`)
  await expect(page.locator('article')).toContainText('FINAL, version 1')
  return { change, list, second, first: await page.locator('article').innerText() }
}

/**
 * Plays the review of a case, and expects of it what its data says.
 * @param unread words that nobody reads in this case
 */
export async function expectReview(
  page: Page,
  caseId: string,
  named: NamedCase,
  review: NamedReview,
  unread: readonly string[]
): Promise<void> {
  const { change, list, second, first } = await playReview(page, caseId, named, review)
  const { listed, printed, gone, position } = review.after
  for (const phrase of listed) expect(list, 'the list of changes').toContain(phrase)
  for (const phrase of ['FINAL, version 2', 'Compared with version 1', ...printed])
    expect(second, 'version 2').toContain(phrase)
  for (const phrase of gone) expect(first, 'version 1').toContain(phrase)
  expect(first).not.toContain('Compared with version')
  const read = [change, list, second, first].map((text) => text.toLowerCase())
  expect(unread.filter((word) => read.some((text) => text.includes(word)))).toEqual([])
  if (position === 'refused-no-leave') {
    expect(change).toContain('“If the child returns” leads, instead of “While it is uncertain”.')
    expect(change).toContain(
      'Until 18 neither this position nor a refusal may take any of the authority’s support from the child'
    )
    expect(change).toContain('for some adults see Schedule 3, ¶65')
  }
}
