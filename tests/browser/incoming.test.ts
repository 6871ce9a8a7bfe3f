import { expect, test, type Page } from '@playwright/test'
import { newCase } from '../../machines/case-file/change'
import type { CasePackage } from '../../src/ports/backups'
import { sealBytes } from '../../src/vault/backup/container'
import { firstLineOf, linesInOne, linesOf } from '../../src/vault/backup/write-contents'
import { openNamed } from './support/named'
import { isProving } from '../support/proving'
import { backups, idOf } from '../unit/backup/support'
import { complaintsOf } from './support/complaints'
import { filePassphrase, openFile, takeIn } from './support/files'
import { Load } from './support/load'
import { axeFindings } from './support/reading'
import { openVault } from './support/vault'

const text = (value: string) => ({ state: 'answered', value }) as const
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const cards = (page: Page) => page.locator('.waymark-card')

/** How long the page itself works on something, in milliseconds of a desk machine: what else the machine does is not counted. */
async function takes(page: Page, work: () => Promise<unknown>): Promise<number> {
  const load = await Load.of(page)
  const time = await load.during(work)
  return time / (await load.slowness())
}

const packageWith = (number: number, answers: object): CasePackage => ({
  file: {
    ...newCase(idOf(number), '2026-11-24'),
    answers: { reference: text(`IN-${number}`), 'known-as': text('Sami'), ...answers },
    savedAt: '2026-11-24T09:00:00.000Z',
    revision: 1
  },
  versions: [],
  trail: []
})

async function fileOf(...cases: readonly CasePackage[]) {
  const { bytes } = await backups.seal(cases, filePassphrase)
  return { name: 'file.age', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
}

const people = (...given: readonly (readonly [string, string])[]) => ({
  state: 'answered',
  value: given.map(([id, name]) => ({ id, fields: { 'person-name': text(name) } }))
})

test('people who have one id in a file are two people here, every page opens, and who was meant is an open question', async ({
  page
}) => {
  const complaints = complaintsOf(page)
  await openVault(page)
  const doubled = packageWith(1, {
    people: people(['x', 'Amina Said'], ['y', 'Ben Okoro'], ['x', 'Yusuf Ali']),
    screenings: { state: 'answered', value: ['s', 's'].map((id) => ({ id, fields: {} })) },
    'reviewing-officer': text('x')
  })
  await openFile(page, await fileOf(doubled))
  await expect(page.getByText('entries of its lists have the id of another')).toBeVisible()
  await page.getByRole('button', { name: 'Take in what is chosen' }).click()
  await page.getByRole('link', { name: 'IN-1, Sami' }).click()
  const notice = page.getByRole('region', { name: 'Some entries could not be told apart' })
  await expect(notice).toContainText('Amina Said, Yusuf Ali')
  expect(await axeFindings(page)).toEqual([])
  const at = (place: string) => page.goto(`/#/case/${idOf(1)}/${place}`)
  await at('people')
  await expect(cards(page)).toHaveCount(3)
  await expect(page.getByRole('heading', { name: 'Yusuf Ali' })).toBeVisible()
  await at('reviews')
  await expect(page.locator('#reviewing-officer option:checked')).toHaveText(
    'Not clear which: Amina Said / Yusuf Ali'
  )
  for (const place of [
    'screenings',
    'indicators-forms-of-exploitation',
    'finishing',
    'documents',
    'actions',
    'versions'
  ]) {
    await at(place)
    await expect(heading(page)).toBeVisible()
  }
  await at('')
  await notice.getByRole('button', { name: 'I have looked at them' }).click()
  await expect(notice).toHaveCount(0)
  expect(complaints).toEqual([])
})

test('a list with as many entries as there can be says so in the place of its button, and takes changes', async ({
  page
}) => {
  await openVault(page)
  const many = Array.from({ length: 500 }, (_, at) => [`p${at}`, `Person ${at}`] as const)
  await takeIn(page, await fileOf(packageWith(1, { people: people(...many) })))
  const at = (place: string) => page.goto(`/#/case/${idOf(1)}/${place}`)
  const full = page.getByText('No more can be added here: a list holds 500 entries at most')
  const opening = await takes(page, async () => {
    await at('people')
    await expect(cards(page)).toHaveCount(500)
  })
  expect(opening).toBeLessThan(1000)
  await expect(full).toBeVisible()
  // The other lists of the page have room.
  const add = page.getByRole('button', { name: 'Add person' })
  await expect(page.getByRole('button', { name: 'Add child' })).toBeVisible()
  await expect(add).toHaveCount(0)
  await at('people/people/p499')
  await page.locator('#person-name').fill('Renamed')
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  // Somebody's address of a new entry asks nothing that would be lost.
  await at('people/people/another')
  await expect(full).toBeVisible()
  await expect(page.locator('#person-name')).toHaveCount(0)
  await at('people')
  await cards(page)
    .last()
    .getByRole('button', { name: /^Remove/ })
    .click()
  await page.getByRole('button', { name: /^Yes, remove it/ }).click()
  await expect(cards(page)).toHaveCount(499)
  await expect(full).toHaveCount(0)
  await expect(add).toBeFocused()
})

test('a case with more entries than one can have is refused in a sentence, and a file of many cases is shown part by part', async ({
  page
}) => {
  await openVault(page)
  const tooMany = Array.from({ length: 501 }, (_, at) => [`p${at}`, `Person ${at}`] as const)
  const others = Array.from({ length: 120 }, (_, at) => packageWith(at + 2, {}))
  await openFile(page, await fileOf(packageWith(1, { people: people(...tooMany) }), ...others))
  await expect(page.getByText('1 case in the file has more than 500 entries in one list')).toBeVisible()
  const choices = page.getByRole('group')
  await expect(choices).toHaveCount(50)
  await expect(page.getByText('70 more cases are in the file')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Show more of them' }).click()
  await expect(choices).toHaveCount(100)
  await choices.nth(60).getByRole('radio', { name: 'Leave it out' }).check()
  await page.getByRole('button', { name: 'Take in what is chosen' }).click()
  await expect(heading(page)).toHaveText('What has come in')
  await page.goto('/#/')
  // What nobody looked at comes in too.
  const listed = page.getByRole('main').getByRole('link', { name: /^IN-\d+$/ })
  await expect(listed).toHaveCount(50)
  for (const count of [100, 119]) {
    await page.getByRole('button', { name: /^Show more: / }).click()
    await expect(listed).toHaveCount(count)
  }
})

test('a file of 5,000 cases is refused in a sentence, the page stays free, and nothing of it comes in', async ({
  page
}) => {
  await openVault(page)
  // As another program writes it: Waymark makes none of so many.
  const cases = Array.from({ length: 5_000 }, (_, at) => packageWith(at + 1, {}))
  const contents = linesInOne([firstLineOf('2026-11-24T09:00:00.000Z'), ...cases.flatMap(linesOf)])
  const file = {
    name: 'file.age',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await sealBytes(contents, filePassphrase, 4))
  }
  const refusing = await takes(page, () => openFile(page, file))
  expect(refusing).toBeLessThan(1000)
  await expect(page.getByRole('alert')).toContainText(
    'This file holds more than 2,000 cases, more than Waymark takes in at once. Nothing has come in'
  )
  await expect(page.getByRole('group')).toHaveCount(0)
  await page.goto('/#/')
  await expect(page.getByText('There is no case here yet')).toBeVisible()
})

// It is sealed and opened for half a minute.
if (isProving)
  test('a file of as many cases as one may hold is shown within a second once it is decrypted', async ({
    page
  }) => {
    await openVault(page)
    const file = await fileOf(...Array.from({ length: 2_000 }, (_, at) => packageWith(at + 1, {})))
    const showing = await takes(page, async () => {
      await openFile(page, file)
      await expect(page.getByRole('group')).toHaveCount(50)
    })
    expect(showing).toBeLessThan(1000)
  })

// ¶24: whoever takes over gets the files of who has left, in any order, and must not work on the older address.
test('the earlier of two files of a case is called so after the later one, is left out beforehand, and shows what differs', async ({
  page
}) => {
  await openVault(page)
  const state = (day: number, where: string, trail: readonly string[]): CasePackage => {
    const one = packageWith(1, {
      'where-the-child-is': text(where),
      people: {
        state: 'answered',
        value: [
          {
            id: 'w',
            fields: {
              'person-name': text('Ruth Amadi'),
              'person-role': { state: 'answered', value: 'social-worker' }
            }
          }
        ]
      }
    })
    return { ...one, file: { ...one.file, savedAt: `2026-11-${day}T15:00:00.000Z` }, trail }
  }
  const earlier = state(20, 'With her foster carer in Hollin Bay', ['2026-11-19T15:00:00.000Z'])
  const later = state(27, 'At 9 Mill Rise', ['2026-11-26T15:00:00.000Z', '2026-11-20T15:00:00.000Z'])
  await takeIn(page, await fileOf(later))
  // Whose case it is now, the file cannot say.
  await expect(page.getByText('Social worker on record: Ruth Amadi. If the case is yours now')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Take in another file' }).click()
  await expect(heading(page)).toBeFocused()

  await openFile(page, await fileOf(earlier))
  await expect(page.getByText('It is here too, and the one here went on from it.')).toBeVisible()
  await expect(
    page.getByRole('radio', { name: /^Leave out the one in the file \(saved 20 Nov/ })
  ).toBeChecked()
  await expect(
    page.getByRole('radio', { name: /^Put the one in the file \(saved 20 Nov.*the one here \(saved 27 Nov/ })
  ).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  await page.locator('summary').filter({ hasText: 'What differs' }).click()
  const row = page.getByRole('row', { name: /Mill Rise/ })
  await expect(row).toContainText('With her foster carer in Hollin Bay')
  await expect(page.getByRole('columnheader')).toHaveText(['What', 'In the file', 'Here'])
  // Words that no page had fetched would stand here as their keys.
  expect(await page.getByRole('table').allInnerTexts()).not.toContainEqual(
    expect.stringMatching(/[a-z]\.[a-z-]+\.[a-z]/)
  )
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Take in what is chosen' }).click()
  await expect(page.getByText('Left out')).toBeVisible()
  await page.goto('/#/backup')
  // The stick may go back: it is no backup of hers.
  await expect(page.getByRole('row', { name: /IN-1/ })).toContainText(
    /No backup made here\. It came in from a file of \d/
  )
  await page.goto('/#/')
  await expect(page.getByRole('main').getByRole('link', { name: /^IN-1/ })).toHaveCount(1)
  await page.goto(`/#/case/${idOf(1)}/handing-over`)
  await page.getByRole('link', { name: 'Record that it was copied' }).click()
  await expect(page.locator('#case-record-copied-on')).toBeVisible()
})

// ¶39: kept beside it, the earlier state would go on saying that the child is missing. ¶18, ¶31: begun twice, a child has two cases.
test('a later file of a missing child takes the place of the case here, and one of the same reference is told of the other', async ({
  page
}) => {
  await openVault(page)
  const linh = (day: number, returned: string, trail: readonly string[]): CasePackage => {
    const one = packageWith(1, {
      'missing-episodes': {
        state: 'answered',
        value: [
          {
            id: 'm',
            fields: {
              'missing-since': { state: 'answered', value: { date: '2026-11-22', precision: 'day' } },
              'missing-returned': text(returned)
            }
          }
        ]
      }
    })
    return { ...one, file: { ...one.file, savedAt: `2026-11-${day}T15:00:00.000Z` }, trail }
  }
  await takeIn(page, await fileOf(linh(22, 'no', [])))
  await page.getByRole('button', { name: 'Take in another file' }).click()
  const again = packageWith(2, { reference: text('in-1 ') })
  await openFile(page, await fileOf(linh(30, 'yes', ['2026-11-22T15:00:00.000Z']), again))
  await expect(page.getByText('It is here too, and the one in the file went on from it.')).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Put the one in the file/ })).toBeChecked()
  await expect(page.getByText('Another case here has this reference, Sami, saved 22')).toBeVisible()
  await expect(page.getByText('It is not here yet')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Take in what is chosen' }).click()
  await expect(page.getByText('Took the place of the one that was here')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'Open the other case' }).click()
  await expect(page).toHaveURL(new RegExp(`/case/${idOf(1)}/?$`))
  await page.goto('/#/')
  await expect(page.getByRole('main').getByRole('link', { name: /^in-1/i })).toHaveCount(2)
  await expect(page.getByRole('main').getByText('Missing', { exact: true })).toHaveCount(0)
})

// ¶46: whoever takes a case over was never on the sender's page, and meets first what cannot wait.
test('a case that came in opens on its task list, which says that its review is tomorrow and what was decided', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  const caseId = await openNamed(page, {
    name: 'A girl whose review is tomorrow',
    answers: {
      reference: 'IN-46',
      'trafficking-conclusion': 'known',
      referral: 'made',
      'referral-made-on': '2026-09-03',
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'reasonable-grounds',
          'nrm-decision-outcome': 'positive',
          'nrm-decision-on': '2026-09-09'
        }
      ],
      'periods-of-care': [
        { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-09-01' }
      ],
      reviews: [{ 'review-on': '2026-11-25', 'review-state': 'review-planned' }]
    }
  })
  await page.goto('/#/')
  await page.getByRole('main').getByRole('link', { name: /IN-46/ }).first().click()
  await expect(page).toHaveURL(new RegExp(`/case/${caseId}$`))
  const review = page.getByRole('region', { name: 'The review is tomorrow (25 November 2026)' })
  await expect(review).toBeVisible()
  await expect(page.getByText('Reasonable grounds: positive.')).toBeVisible()
  await expect(page.getByText('It is known that there was trafficking or exploitation')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await review.getByRole('link', { name: 'What a review asks' }).click()
  await expect(page).toHaveURL(/\/reviews$/)
  // Somebody has looked at it, and nobody has worked on it here: what must be done still comes first (¶24).
  await page.goto('/#/')
  await page.getByRole('main').getByRole('link', { name: /IN-46/ }).first().click()
  await expect(page).toHaveURL(new RegExp(`/case/${caseId}$`))
  // Once something was written here, it was left where that was.
  await review.getByRole('link', { name: 'What a review asks' }).click()
  await page.locator('main textarea').first().fill('He asked for his brother.')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  await page.goto('/#/')
  await page.getByRole('main').getByRole('link', { name: /IN-46/ }).first().click()
  await expect(page.locator('main textarea').first()).toHaveValue('He asked for his brother.')
})

// Nobody throws away what was done because the answers are the same.
test('a file that differs in no answer and no action says in what else it may differ', async ({ page }) => {
  await openVault(page)
  const here = packageWith(1, { 'where-the-child-is': text('At 9 Mill Rise') })
  await takeIn(page, await fileOf(here))
  await page.getByRole('button', { name: 'Take in another file' }).click()
  await expect(heading(page)).toBeFocused()
  const stagesDone = { 'immediate-safety': '2026-11-20' }
  await openFile(page, await fileOf({ ...here, file: { ...here.file, stagesDone } }))
  await page.locator('summary').filter({ hasText: 'What differs' }).click()
  await expect(
    page.getByText(
      'No answer and no action differs. What differs is a finished version, a review or a stage marked done.'
    )
  ).toBeVisible()
})
