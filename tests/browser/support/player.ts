import { expect, type Locator, type Page } from '@playwright/test'
import type { FieldQuestion, Question } from '../../../content/shape'
import { questions, stages, type QuestionId } from '../../../content/stages'
import {
  isItems,
  textOf,
  type ScenarioAnswer,
  type ScenarioItem,
  type NamedCase,
  type Single
} from '../../cases/named-case'
import { hintOf } from './titles'
import { whole } from './whole-page'

const stepsOf = new Map(
  stages.flatMap((stage) => Object.entries(stage.steps as Readonly<Record<string, readonly string[]>>))
)

/** The step that the address names. */
export const stepIn = (page: Page): string =>
  new URL(page.url()).hash
    .replace(/\/at\/.*/, '')
    .split('/')
    .at(-1) ?? ''

const dateParts = (text: string) => {
  const [year = '', month = '', day = ''] = text.split('-')
  return { year, month: month && String(Number(month)), day: day && String(Number(day)) }
}

async function fillDate(page: Page, id: string, given: Single): Promise<void> {
  const rough =
    typeof given === 'object' && 'about' in given ? given : { about: textOf(given), words: undefined }
  const { year, month, day } = dateParts(rough.about)
  await page.locator(`#${id}`).fill(day)
  await page.locator(`#${id}-month`).fill(month)
  await page.locator(`#${id}-year`).fill(year)
  if (rough.words !== undefined) await page.locator(`#${id}-words`).fill(rough.words)
}

async function giveReason(page: Page, id: string, question: Question, reason: string): Promise<void> {
  if (question.kind === 'choice' || question.kind === 'yes-no' || question.kind === 'choices') {
    await page.locator(`input[data-of="${id}"][value="${reason}"]`).check()
  } else {
    await page.locator(`#${id}-no-answer`).selectOption(reason)
  }
}

/** Answers one single question as a person would. */
async function fillSingle(page: Page, id: string, question: FieldQuestion, given: Single): Promise<void> {
  if (typeof given === 'object' && 'reason' in given) return giveReason(page, id, question, given.reason)
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return page.locator(`#${id}`).fill(textOf(given))
    case 'choice':
    case 'yes-no':
      return page.locator(`input[data-of="${id}"][value="${textOf(given)}"]`).check()
    case 'choices':
      for (const option of given as readonly string[]) {
        const box = page.locator(`input[data-of="${id}"][value="${option}"]`)
        // Of needs, those that nothing has found yet come when they are asked for.
        if ((await box.count()) === 0)
          await page.getByRole('button', { name: /^Show \d+ other need/ }).click()
        await box.check()
      }
      return
    case 'date':
      return fillDate(page, id, given)
    case 'person': {
      const name = textOf(given)
      const options = page.locator(`#${id} option`)
      const value = await options.filter({ hasText: name }).first().getAttribute('value')
      expect(value, `${name} in the list of people`).not.toBeNull()
      await page.locator(`#${id}`).selectOption(value)
    }
  }
}

/** The day on which the named cases are answered. */
const dayOfAnswering = '2026-11-24'

/** A copy that the case gives on a later day: the day counts once it has come, and whoever types it before is told so. */
const isStillToBeGiven = ({ 'recipient-given-on': on }: ScenarioItem): boolean =>
  typeof on === 'string' && on > dayOfAnswering

/** Answers fields of an entry that a button or link opens: a new one, or one that stands there. */
async function fillItem(
  page: Page,
  fields: Readonly<Record<string, FieldQuestion>>,
  item: ScenarioItem,
  opener: Locator
): Promise<void> {
  const from = page.url()
  await opener.click()
  await expect(page.locator('main [data-item]')).toBeVisible()
  for (const [id, given] of Object.entries(item)) {
    const question = fields[id]
    if (question === undefined) throw new Error(`There is no field ${id}.`)
    await fillSingle(page, id, question, given)
  }
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  if (isStillToBeGiven(item))
    await page.getByRole('button', { name: 'Leave it unfinished and go on' }).click()
  await expect(page).toHaveURL(from)
}

const listIn = (page: Page, id: QuestionId) => page.locator(`section[aria-labelledby="${id}"]`)

async function fill(page: Page, id: QuestionId, given: ScenarioAnswer): Promise<void> {
  const question: Question = questions[id]
  if (typeof given === 'object' && 'reason' in given) return giveReason(page, id, question, given.reason)
  if (question.kind === 'list' && isItems(given)) {
    const add = listIn(page, id).getByRole('button', { name: /^Add/ })
    for (const item of given) await fillItem(page, question.fields, item, add)
    return
  }
  if (question.kind === 'tracks') {
    const { tracks } = given as { tracks: Readonly<Record<string, string>> }
    for (const [column, text] of Object.entries(tracks))
      await page.locator(`[data-of="${id}-${column}"]`).fill(text)
    return
  }
  if (question.kind === 'indicator-marks') {
    const { marks } = given as { marks: Readonly<Record<string, string>> }
    for (const [indicator, mark] of Object.entries(marks)) {
      await page.locator(`input[data-of="${indicator}"][value="${mark}"]`).check()
    }
    return
  }
  if (question.kind === 'indicator-details') {
    const { details } = given as { details: Readonly<Record<string, Readonly<Record<string, string>>>> }
    for (const [indicator, detail] of Object.entries(details)) {
      for (const [part, text] of Object.entries(detail))
        await page.locator(`#${indicator}-${part}`).fill(text)
    }
    return
  }
  if (question.kind !== 'list') await fillSingle(page, id, question, given as Single)
}

/** Enters the people first, each once: steps before the step of people already name them. */
export async function enterPeople(page: Page, named: NamedCase, caseId: string): Promise<void> {
  const people = named.answers.people
  if (people === undefined) return
  await page.goto(`#/case/${caseId}/people`)
  await expect(page.locator('#people')).toBeVisible()
  await fill(page, 'people', people)
}

/** Opens the part of the step that holds the questions of later moments, if the step has such a part. */
async function openWhatCanWait(page: Page): Promise<void> {
  const closed = page.locator('details[data-can-wait]:not([open]) > summary')
  if ((await closed.count()) > 0) await closed.click()
}

/** Signs and their details have no field of the question's own name. */
const hasNoFieldOfItsOwn = (id: QuestionId): boolean =>
  ['indicator-marks', 'indicator-details'].includes(questions[id].kind)

/** Whether the page asks a question: what another answer says already is asked of nobody who answers by hand. */
async function isAsked(page: Page, id: QuestionId): Promise<boolean> {
  if (hasNoFieldOfItsOwn(id)) return true
  // Back from an entry, the page is made anew.
  await whole(page)
  const field = page.locator(
    `#${id}, [data-of="${id}"], [data-of^="${id}-"], section[aria-labelledby="${id}"]`
  )
  return (await field.count()) > 0
}

/**
 * Answers what the named case has for the step on screen; what was answered before is left as it is.
 * @returns what the case has an answer to and the step does not ask
 */
export async function playStep(
  page: Page,
  named: NamedCase,
  answered: Set<QuestionId>
): Promise<readonly QuestionId[]> {
  await whole(page)
  await openWhatCanWait(page)
  const notAsked: QuestionId[] = []
  for (const id of (stepsOf.get(stepIn(page)) ?? []) as readonly QuestionId[]) {
    const given = named.answers[id]
    if (given === undefined || answered.has(id)) continue
    if (await isAsked(page, id)) {
      await fill(page, id, given)
      answered.add(id)
    } else notAsked.push(id)
  }
  return notAsked
}

/** Each question that a page asks has its hint beside it: a duty may stand there and nowhere else (¶26). */
export async function expectHints(page: Page): Promise<void> {
  const text = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ')
  for (const id of (stepsOf.get(stepIn(page)) ?? []) as readonly QuestionId[]) {
    const hint = hintOf(id)
    if (hint !== undefined && (await isAsked(page, id))) expect(text, `the hint of ${id}`).toContain(hint)
  }
}

/**
 * Goes on with the page's own button, and waits until the next step stands.
 */
export async function goOn(page: Page): Promise<void> {
  const from = page.url()
  const main = page.getByRole('main')
  await main.getByRole('button', { name: /^(Continue|Go on to)/ }).click()
  await expect(page).not.toHaveURL(from)
  await expect(page.locator('#main-heading')).toBeFocused()
}

/** Changes the entries of a list that differ from those that were given before, and adds those that are new. */
async function changeItems(
  page: Page,
  id: QuestionId,
  before: readonly ScenarioItem[],
  items: readonly ScenarioItem[]
): Promise<void> {
  const question: Question = questions[id]
  if (question.kind !== 'list') throw new Error(`${id} is no list.`)
  for (const [index, item] of items.entries()) {
    const earlier = before[index]
    if (earlier === undefined) continue
    const changed = Object.entries(item).filter(([field, given]) => earlier[field] !== given)
    if (changed.length === 0) continue
    const change = listIn(page, id)
      .getByRole('link', { name: /^Change/ })
      .nth(index)
    await fillItem(page, question.fields, Object.fromEntries(changed), change)
  }
  const added = items.slice(before.length)
  if (added.length > 0) await fill(page, id, added)
}

/**
 * Answers anew what a review of a named case changes, each question on the first step that asks for it.
 * @param steps those on the path that the review gives
 */
export async function answerAnew(
  page: Page,
  caseId: string,
  named: NamedCase,
  changed: NamedCase['answers'],
  steps: readonly string[]
): Promise<void> {
  const left = new Set(Object.keys(changed) as QuestionId[])
  for (const step of steps) {
    const asked = (stepsOf.get(step) ?? []) as readonly QuestionId[]
    const here = asked.filter((id) => left.delete(id))
    if (here.length === 0) continue
    await page.goto(`#/case/${caseId}/${step}`)
    for (const id of here) {
      const [before, given] = [named.answers[id], changed[id]]
      if (given === undefined) continue
      if (isItems(given))
        await changeItems(page, id, before !== undefined && isItems(before) ? before : [], given)
      else await fill(page, id, given)
    }
    await goOn(page)
  }
  expect([...left]).toEqual([])
}
