import { expect, test } from '@playwright/test'
import type { NamedCase } from '../cases/named-case'
import { openDocument, openNamed } from './support/named'
import { saved } from './support/opening'
import { axeFindings } from './support/reading'

const handedOver: NamedCase = {
  name: 'A boy whose worker of the first night has gone home',
  answers: {
    reference: 'HBR-3501',
    'known-as': 'Minh',
    people: [
      {
        'person-name': 'Joy Okafor',
        'person-role': 'social-worker',
        'person-contact': '07700 900555 until 08:00'
      }
    ],
    'handover-kind': 'another-team',
    'handover-on': '2026-11-24',
    'handover-told': 'Sam Reed takes him on.'
  }
}

// ¶24, ¶31: whoever holds a paper rings whom it names.
test('once the day of the handover is here, whoever makes a paper that names the worker who left is told, with the way to record the next', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T09:30:00Z')
  const caseId = await openNamed(page, handedOver)
  const warning = page.getByText('The day of the handover is 24 November 2026, and Joy Okafor')
  await openDocument(page, caseId, 'missing-child-sheet')
  await expect(page.locator('article.waymark-document')).toContainText('Joy Okafor')
  await expect(warning).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  // A copy that does not name her says nothing.
  await openDocument(page, caseId, 'first-night')
  const named = await page.locator('article.waymark-document').getByText('Joy Okafor').count()
  expect(await warning.count()).toBe(named === 0 ? 0 : 1)
  // Several at once.
  await page.goto(`#/case/${caseId}/documents`)
  await page.getByText('Several documents as one PDF').click()
  await page.getByRole('checkbox', { name: 'Missing child: sheet for the police' }).check()
  await expect(warning).toBeVisible()

  await openDocument(page, caseId, 'missing-child-sheet')
  await page.getByRole('main').getByRole('link', { name: 'Record who takes the case on' }).press('Enter')
  await expect(page).toHaveURL(/\/people\/.*from\/missing-child-sheet$/)
  await page.getByRole('link', { name: /^Change Joy Okafor/ }).click()
  await page.locator('#person-until').fill('23')
  await page.locator('#person-until-month').fill('11')
  await page.locator('#person-until-year').fill('2026')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await page.locator('section[aria-labelledby="people"]').getByRole('button', { name: /^Add/ }).click()
  await page.locator('#person-name').fill('Sam Reed')
  await page.locator('input[data-of="person-role"][value="social-worker"]').check()
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  // Back at the paper.
  await expect(page).toHaveURL(/\/documents\/missing-child-sheet$/)
  await expect(page.locator('article.waymark-document')).toContainText('Sam Reed')
  await expect(warning).toHaveCount(0)
})

test('where a handover is recorded, and where the case is handed over, stands the way to the people around the child', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T09:30:00Z')
  const caseId = await openNamed(page, handedOver)
  const link = page
    .getByRole('main')
    .getByRole('link', { name: 'Record who takes the case on, and the last day of whoever leaves' })
  await page.goto(`#/case/${caseId}/handing-over`)
  await expect(link).toBeVisible()
  await link.press('Enter')
  await expect(page).toHaveURL(/\/people\/at\/[^/]+$/)
  await page.goto(`#/case/${caseId}/handover-details`)
  await expect(link).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await link.press('Enter')
  await expect(page).toHaveURL(/\/people\/.*from\/handover-details$/)
  await expect(page.getByRole('link', { name: /^Change Joy Okafor/ })).toBeVisible()
  await saved(page)
  // Going on leads back to the handover.
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/handover-details$/)
})

// ¶23, ¶39: whoever rings gets somebody who is there. That another worker is recorded does not change what was typed.
test('a paper that still names a worker who has left says so, and so does the task list, in one line', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T09:30:00Z')
  const caseId = await openNamed(page, {
    name: 'A boy whose plan names the worker who left',
    answers: {
      reference: 'HBR-3502',
      'known-as': 'Minh',
      people: [
        { 'person-name': 'Joy Okafor', 'person-role': 'social-worker', 'person-until': '2026-11-23' },
        { 'person-name': 'Sam Reed', 'person-role': 'social-worker', 'person-contact': '01632 960188' }
      ],
      'who-may-answer-enquiries': 'Joy Okafor only',
      'if-missing-authority': 'Joy Okafor sends the sheet to the police.'
    }
  })
  const main = page.getByRole('main')
  await page.goto(`#/case/${caseId}/task-list`)
  const line = main.getByText('Joy Okafor has left, and 2 answers still name them: read whether each holds')
  await expect(line).toBeVisible()
  await expect(main.getByRole('link', { name: 'Who answers enquiries' })).toBeHidden()
  await line.click()
  await expect(main.getByRole('link', { name: 'Who answers enquiries' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  const warning = page.getByText('Joy Okafor has left, and this copy still names them.')
  await openDocument(page, caseId, 'missing-child-sheet')
  await expect(warning).toBeVisible()
  await main.getByRole('link', { name: 'If missing: the authority and the police' }).click()
  await page.locator('#if-missing-authority').fill('Sam Reed sends the sheet to the police.')
  await page.getByRole('button', { name: 'Continue' }).click()
  // Back at the paper.
  await expect(page).toHaveURL(/\/documents\/missing-child-sheet$/)
  await expect(page.locator('article.waymark-document')).toContainText('Sam Reed sends the sheet')
  await expect(warning).toHaveCount(0)
})

// ¶24, ¶31: whoever takes over ten cases says who they are once.
test('whoever has said who they are takes a case over with one press, which says first what it records and can be taken back', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-12-01T09:30:00Z')
  const caseId = await openNamed(page, {
    name: 'A boy whose worker is ill',
    answers: {
      reference: 'HBR-3503',
      'known-as': 'Minh',
      people: [{ 'person-name': 'Joy Okafor', 'person-role': 'social-worker' }],
      'who-may-answer-enquiries': 'Joy Okafor only'
    }
  })
  const main = page.getByRole('main')
  const offer = main.getByText('Do you have this case now?')
  await page.goto(`#/case/${caseId}/task-list`)
  await expect(main.getByRole('heading', { name: 'Task list' })).toBeVisible()
  await expect(offer).toHaveCount(0)

  await page.goto('#/local-details')
  await page.getByLabel('Your name').fill('Sam Reed')
  await page.getByLabel('Your telephone').fill('01632 960188')
  await expect(main.getByText('Saved', { exact: true })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.goto(`#/case/${caseId}/task-list`)
  await offer.click()
  await expect(main.getByText('on your word, that Sam Reed is the social worker')).toContainText(
    'the last day of Joy Okafor was 30 November 2026. Nothing here checks it. Telephone: 01632 960188.'
  )
  expect(await axeFindings(page)).toEqual([])
  const take = main.getByRole('button', { name: 'I have this case now' })
  await take.press('Enter')
  await expect(main.getByText('Recorded on your word: Sam Reed')).toBeVisible()
  await expect(
    main.getByText('Joy Okafor has left, and 1 answer still names them: read whether it holds')
  ).toBeVisible()
  await main.getByRole('button', { name: 'Undo recording Sam Reed' }).press('Enter')
  await expect(main.getByText('the list of people is as it was')).toBeVisible()
  await expect(main.getByText('Joy Okafor has left')).toHaveCount(0)

  await offer.click()
  await take.click()
  await saved(page)
  await openDocument(page, caseId, 'missing-child-sheet')
  await expect(page.locator('article.waymark-document')).toContainText('01632 960188')
  await page.goto(`#/case/${caseId}/task-list`)
  await expect(offer).toHaveCount(0)
})

// ¶24, ¶39: a copy that is not told of the move names the worker of before too. Whoever makes it is told, until that worker’s last day is on record.
test('a paper that names somebody of the authority that the child has left says so to whoever makes it', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T09:30:00Z')
  const ofBoth: NamedCase = {
    name: 'A boy whom another authority took over',
    answers: {
      reference: 'MER-417',
      'known-as': 'Ahmad',
      'place-tonight': 'foster-home',
      'immigration-position': 'claim-undecided',
      'transfer-state': 'moved',
      'transfer-authority': 'Mercshire County Council',
      'periods-of-care': [
        { 'care-authority': 'Kent County Council', 'care-from': '2026-08-21', 'care-to': '2026-11-20' },
        { 'care-authority': 'Mercshire County Council', 'care-from': '2026-11-20' }
      ],
      people: [
        {
          'person-name': 'Kay Kent',
          'person-role': 'social-worker',
          'person-organisation': 'Kent County Council',
          'person-contact': '01632 960111'
        },
        {
          'person-name': 'Mira Merc',
          'person-role': 'social-worker',
          'person-organisation': 'Mercshire County Council',
          'person-contact': '01632 960200'
        }
      ]
    }
  }
  const warning = page.getByText('This copy names Kay Kent, of the authority that the child has left')
  const caseId = await openNamed(page, ofBoth)
  await openDocument(page, caseId, 'first-night')
  await page.locator('input[data-of="recipient"][value="police"]').check()
  await expect(page.locator('article.waymark-document')).toContainText('Kay Kent')
  await expect(warning).toBeVisible()
  // The carer’s page rings Mira Merc alone.
  await page.locator('input[data-of="recipient"][value="carer"]').check()
  await expect(page.locator('article.waymark-document')).not.toContainText('Kay Kent')
  await expect(warning).toHaveCount(0)
  await page.locator('input[data-of="recipient"][value="police"]').check()
  await page.getByRole('main').getByRole('link', { name: 'Record who takes the case on' }).press('Enter')
  await page.getByRole('link', { name: /^Change Kay Kent/ }).click()
  await page.locator('#person-until').fill('20')
  await page.locator('#person-until-month').fill('11')
  await page.locator('#person-until-year').fill('2026')
  await page.getByRole('button', { name: 'Done with this entry' }).click()
  await openDocument(page, caseId, 'first-night')
  await page.locator('input[data-of="recipient"][value="police"]').check()
  await expect(page.locator('article.waymark-document')).not.toContainText('Kay Kent')
  await expect(warning).toHaveCount(0)
})

// ¶24, ¶39: the child’s own copy names nobody of the authority that the child has left whom nobody can ring, and a copy that names one says so once.
test('a copy that names no worker since the move says so for the child too, and one that names whoever handed over says so once', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T09:30:00Z')
  const kay = {
    ...{ 'person-name': 'Kay Kent', 'person-role': 'social-worker' },
    'person-organisation': 'Kent County Council'
  } as const
  const moved = (person: typeof kay & { 'person-contact'?: string }): NamedCase => ({
    name: 'A boy of whom nobody of the new authority is on record',
    answers: {
      reference: 'MER-418',
      'known-as': 'Ahmad',
      'place-tonight': 'foster-home',
      'immigration-position': 'claim-undecided',
      'handover-kind': 'another-worker',
      'handover-on': '2026-11-20',
      'transfer-state': 'moved',
      'transfer-authority': 'Mercshire County Council',
      'periods-of-care': [
        { 'care-authority': 'Kent County Council', 'care-from': '2026-08-21', 'care-to': '2026-11-20' },
        { 'care-authority': 'Mercshire County Council', 'care-from': '2026-11-20' }
      ],
      people: [person]
    }
  })
  const ofBefore = page.getByText('of the authority that the child has left')
  const nobody = page.getByText('No social worker is recorded')
  const paper = page.locator('article.waymark-document')
  const childsCopy = async (caseId: string) => {
    await openDocument(page, caseId, 'care-plan')
    await page.locator('input[data-of="recipient"][value="child"]').check()
  }
  const caseId = await openNamed(page, moved(kay))
  await childsCopy(caseId)
  // Without the place it is not told to whom the child moved, and goes by the periods of care: she is of the authority before (¶24, ¶27).
  await expect(paper).not.toContainText('Kay Kent')
  await expect(nobody).toBeVisible()
  await expect(ofBefore).toHaveCount(0)
  await page.locator('input[type="checkbox"][value="placement"]').check()
  await expect(paper).not.toContainText('Kay Kent')
  await expect(nobody).toBeVisible()
})
