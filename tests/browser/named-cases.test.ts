import { expect, test, type Page } from '@playwright/test'
import { documentIds } from '../../content/documents'
import { stages, type QuestionId } from '../../content/stages'
import { pathsOf } from '../../machines/journey/paths'
import { answersOf, textOf, type NamedCase } from '../cases/named-case'
import { expectations, type CaseName, type Expectation } from '../cases/expectations'
import { reviewed, reviews, type NamedReview } from '../cases/reviews'
import { chooseAnnex, chooseFull } from './support/copies'
import { axeFindings, pdfPages } from './support/reading'
import { openEverything } from './support/opening'
import { openNamed } from './support/named'
import { enterPeople, expectHints, goOn, playStep, stepIn } from './support/player'
import { expectReview } from './support/review'
import { titleOf } from './support/titles'
import { openVault } from './support/vault'
import { isProving } from '../support/proving'
import { complaintsOf } from './support/complaints'

// With the worker that keeps Waymark for offline use, as a person has it; offline.test.ts has it in the sample too.
test.use({ serviceWorkers: isProving ? 'allow' : 'block' })

type Played = readonly [NamedCase, Expectation, NamedReview]
const played = (name: CaseName): Played => [reviewed[name], expectations[name], reviews[name]]
/**
 * `npm run prove` plays all of them. In the sample the others are walked, built and read without a browser (named-cases.test.ts and
 * named-pdfs.test.ts in tests/unit), and have parts here (print.test.ts, nrm-sheet.test.ts, nothing-leaves.test.ts).
 */
const cases = (isProving ? (Object.keys(reviewed) as CaseName[]) : (['eritrea'] as const)).map(played)

/**
 * Where axe is run: on the check page of every stage, and on the documents. `npm run prove` runs it on every step. (How every kind
 * of field looks, reach.test.ts sees.)
 */
const lookedAt = new Set<string>([...stages.map(({ check }) => check), ...documentIds])
const isLookedAt = (place: string) => isProving || lookedAt.has(place)

/**
 * Whether the cases are answered by hand, question by question from an empty page, as `npm run prove` does. The sample takes them
 * in from a file and walks through them; what it answers by hand is the case of keyboard.test.ts.
 */
const isAnsweredByHand = isProving

/** Opens a new case in a vault that is open, and enters who is around the child. @returns the case's id, and what it answered */
async function openByHand(page: Page, named: NamedCase): Promise<[string, Set<QuestionId>]> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect(page.locator('#reference')).toBeVisible()
  const caseId = new URL(page.url()).hash.split('/')[2] ?? ''
  const answered = new Set<QuestionId>()
  await playStep(page, named, answered)
  await enterPeople(page, named, caseId)
  return [caseId, answered.add('people')]
}

/** Takes the case in from a file. @returns its id, and that it is answered */
async function openFromFile(page: Page, named: NamedCase): Promise<[string, Set<QuestionId>]> {
  return [await openNamed(page, named), new Set(Object.keys(named.answers) as QuestionId[])]
}

/** Below 16 nobody is led into planning for adulthood (¶51). */
const belowSixteen: readonly string[] = ['vietnam', 'county-line', 'romania', 'iran'] satisfies CaseName[]

/** With a conclusion and a reason that nothing is suspected, nobody is led through the strategy discussion and the referral (¶17–20). */
const withoutSuspicion: readonly string[] = ['eritrea'] satisfies CaseName[]

/**
 * What a case has an answer to and asks of nobody who answers by hand, because another answer says it: of college where the child learns (¶36), and
 * of slavery without trafficking whether the child was moved into it (¶17). A case from a file keeps its answer.
 */
const saidByOtherAnswers: Readonly<Record<string, readonly QuestionId[]>> = isAnsweredByHand
  ? {
      eritrea: ['college-place'],
      vietnam: ['slavery-or-forced-labour'],
      'county-line': ['slavery-or-forced-labour'],
      romania: ['slavery-or-forced-labour'],
      nigeria: ['slavery-or-forced-labour'],
      iran: ['slavery-or-forced-labour']
    }
  : {}

/** Where a case is left and opened again: in the middle of every stage that it is led through. */
const leftOn = (named: NamedCase): readonly string[] =>
  Object.entries(pathsOf({ answers: answersOf(named.answers), today: '2026-11-24' }))
    .filter(([stage]) => stage !== 'pathway-planning' || !belowSixteen.includes(named.name))
    .filter(([stage]) => stage !== 'strategy-discussion-and-nrm' || !withoutSuspicion.includes(named.name))
    .map(([, path]) => path[Math.floor(path.length / 2)] ?? '')

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
  const begun = isAnsweredByHand ? 'answered from an empty page' : 'walked through from its file'
  test(`the case ${named.name} is ${begun} to its documents, and reviewed`, async ({ page }) => {
    // By hand it takes seven minutes on a busy machine.
    test.setTimeout(isProving ? 1_800_000 : 420_000)
    const complaints = complaintsOf(page)
    await page.clock.setFixedTime('2026-11-24T10:00:00Z')

    const [caseId, answered] = await (isAnsweredByHand ? openByHand : openFromFile)(page, named)
    await openEverything(page, caseId)
    await page.goto(`#/case/${caseId}/opening-page`)
    await expect(page.locator('#reference')).toHaveValue(textOf(named.answers.reference))

    const read: string[] = []
    const leaving = leftOn(named)
    const reopened: string[] = []
    const left = new Set<QuestionId>()
    for (;;) {
      for (const id of await playStep(page, named, answered)) left.add(id)
      await expectHints(page)
      if (leaving.includes(stepIn(page))) {
        reopened.push(stepIn(page))
        await reopen(page, named)
      }
      if (isLookedAt(stepIn(page))) expect(await axeFindings(page), stepIn(page)).toEqual([])
      read.push(`${stepIn(page)}: ${await page.getByRole('main').innerText()}`)
      if (stepIn(page) === 'finishing') break
      if (stepIn(page).startsWith('check-')) {
        const done = page.getByRole('button', { name: 'This stage is done' })
        if (await done.isVisible()) await done.click()
        // What has been answered since can call for what a later moment asks.
        if (isAnsweredByHand) {
          const check = page.url()
          await openEverything(page, caseId)
          await page.goto(check)
        }
      }
      await goOn(page)
    }
    const steps = read.map((text) => text.split(':')[0])
    expect(reopened).toEqual(leaving)
    expect([...left].filter((id) => !answered.has(id)).sort()).toEqual(saidByOtherAnswers[named.name] ?? [])
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
      await chooseFull(page)
      await chooseAnnex(page)
      if (isLookedAt(id)) expect(await axeFindings(page), id).toEqual([])
      const pages = await pdfPages(page)
      const text = pages.join(' ')
      const { printed, withheld } = expected.documents[id]
      for (const one of pages) expect(one).toContain('FINAL')
      for (const phrase of printed) expect(text, `${id} prints ${phrase}`).toContain(phrase)
      for (const phrase of withheld) expect(text, `${id} withholds ${phrase}`).not.toContain(phrase)
      for (const phrase of expected.unread)
        expect(text.toLowerCase(), `${id} has nothing of ${phrase}`).not.toContain(phrase)
    }
    // Reopened, a finished case stands on its task list, and nothing leads back to finishing (¶46).
    await page.goto('#/')
    await page.getByRole('link', { name: textOf(named.answers.reference), exact: true }).click()
    await expect(page).toHaveURL(/\/case\/[^/]+$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Task list' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Go on from there' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Go on from there' })).toHaveCount(0)
    await page.goto(`#/case/${caseId}/finishing`)
    await expect(page.getByText('This version is finished', { exact: true })).toBeVisible()

    // Reviewed, it is the next version; the first stays as it was.
    await expectReview(page, caseId, named, review, expected.unread)
    expect(complaints).toEqual([])
  })
}
