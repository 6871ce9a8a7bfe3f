import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { commit, expectPracticeBanded, keepsNothing } from './support/practice'
import { pdfPages, textOf } from './support/reading'
import { schemes } from './support/schemes'
import { openVault } from './support/vault'
import { saved } from './support/opening'

const title = 'Brought in by a neighbour'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** Begins the short scenario: from the list, one press to its first scene. */
async function begin(page: Page): Promise<void> {
  await page.goto('/practise.html')
  await press(page, `Begin the scenario ${title}`)
  await expect(heading(page)).toHaveText('Friday, 21.40. The front office')
}

/** Goes to the list and back, which reads what was kept: nothing is read before it is written. */
async function leaveAndComeBack(page: Page): Promise<void> {
  const here = page.url()
  await page.goto('/practise.html#/')
  await expect(heading(page)).toHaveText('Practise with a scenario')
  await page.goto(here)
}

/** Goes through a scene without recording anything. */
async function passOver(page: Page, next: string): Promise<void> {
  await commit(page, 'Nobody knows who he is', 'I lean that way')
  await press(page, 'I have recorded it: how did it go on?')
  await expect(heading(page)).toHaveText('How it went on')
  await press(page, next)
}

for (const colorScheme of schemes) {
  test(`a scenario from its beginning to its debrief, at 320 px and ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/practise.html')
    await expect(heading(page)).toHaveText('Practise with a scenario')
    await expectPracticeBanded(page, 'the list')
    await begin(page)
    await expectPracticeBanded(page, 'a scene')

    await press(page, 'Ask somebody')
    await press(page, 'Ask Has anybody seen who Mr Conteh is?')
    await expect(page.getByText('He rang from a withheld number.')).toBeFocused()
    await press(page, 'Ask What happened at the house?')
    await expect(page.getByText(/^Not yet: There is no interpreter/)).toBeFocused()
    await expectPracticeBanded(page, 'asking')

    await press(page, 'Say what you think')
    await press(page, 'Record it in the case')
    await expect(page.getByRole('alert')).toContainText('There is a problem')
    await page.getByRole('link', { name: 'Say how sure you are' }).click()
    await expect(page.getByRole('radio', { name: 'I am guessing' })).toBeFocused()
    await expectPracticeBanded(page, 'a commitment that is not whole')
    await page.getByRole('textbox').first().fill('Nobody knows who he is')
    await page.getByRole('radio', { name: 'I am guessing' }).check()
    await page.getByRole('textbox').last().fill('She sleeps somewhere else')
    await press(page, 'Record it in the case')
    await page.getByText('Hints', { exact: true }).click()
    await expectPracticeBanded(page, 'recording')

    await page.getByRole('main').getByRole('link', { name: 'A safe place, and who is asking' }).click()
    await expect(heading(page)).toBeFocused()
    await page.getByRole('group', { name: 'What kind of place' }).getByLabel('Foster home').check()
    await saved(page)
    // The scene stands above the step.
    const scene = page.getByRole('region', { name: 'The scene' })
    const above = (await scene.boundingBox())?.y ?? 0
    expect(above).toBeLessThan((await heading(page).boundingBox())?.y ?? 0)
    await expectPracticeBanded(page, 'a step with the scene')
    await scene.getByRole('link', { name: 'Back to the scenario' }).click()
    await press(page, 'I have recorded it: how did it go on?')
    await expectPracticeBanded(page, 'how it went on')
    await press(page, 'On to the next scene')
    await passOver(page, 'On to the next scene')
    await passOver(page, 'Look back')

    await expect(heading(page)).toHaveText('Looking back')
    const point = page.locator('.waymark-point', { hasText: 'She sleeps in a safe place that is not his' })
    await expect(point).toContainText('In the case')
    await expect(page.locator('.waymark-point', { hasText: 'Mr Conteh is recorded' })).toContainText(
      'Not in the case'
    )
    await expect(page.getByText('I am guessing')).toHaveCount(1)
    await expect(page.getByText('I lean that way')).toHaveCount(2)
    await expect(page.getByRole('main')).toContainText('you asked me which lamp I wanted')
    await expectPracticeBanded(page, 'the debrief')
    expect(await page.getByRole('main').innerText()).not.toMatch(
      /score|\d+ (of|out of) \d+ points|passed|failed/i
    )

    // It resumes where it was left, with what was written.
    const take = page.getByLabel('What do you take with you?')
    await take.fill('Ask who has seen him')
    await leaveAndComeBack(page)
    await expect(take).toHaveValue('Ask who has seen him')
    await page.reload()
    await expect(take).toHaveValue('Ask who has seen him')
  })
}

test('whoever went on to say what they think can still ask somebody, and finds what they wrote', async ({
  page
}) => {
  await page.goto('/practise.html')
  await page.getByRole('button', { name: 'Begin the scenario Brought in by a neighbour' }).click()
  await page.getByRole('button', { name: 'Say what you think' }).click()
  await page.getByRole('textbox').first().fill('Nobody knows who he is')
  await page.getByRole('button', { name: 'Ask somebody first' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask somebody')
  await page.getByRole('button', { name: 'Say what you think' }).click()
  await expect(page.getByRole('textbox').first()).toHaveValue('Nobody knows who he is')
  await expect(page.getByRole('button', { name: 'Record it in the case' })).toBeVisible()
})

test('by keyboard alone, from the list to the first step', async ({ page }) => {
  await page.goto('/practise.html')
  const go = async (name: string, role: 'button' | 'link' | 'textbox' | 'radio' = 'button') => {
    const target = page.getByRole(role, { name, exact: true }).first()
    await expect(target).toBeVisible()
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab')
      if (await target.evaluate((one) => one === document.activeElement)) return
    }
    throw new Error(`Tab does not lead to ${name}.`)
  }
  await go(`Begin the scenario ${title}`)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await go('Say what you think')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await go('What do you think is going on?', 'textbox')
  await page.keyboard.type('Nobody knows who he is')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await go('What do you do in the next hour?', 'textbox')
  await page.keyboard.type('Ask her')
  await go('Record it in the case')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Now record it')
  await expect(heading(page)).toBeFocused()
  await go('Open a case', 'link')
  await page.keyboard.press('Enter')
  await expect(page.locator('#reference')).toHaveValue('Practice 1')
  await expect(heading(page)).toBeFocused()
})

test('wide, the scene stands beside the step, and only its pages are offered there', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 })
  await begin(page)
  await commit(page, 'Nobody knows who he is', 'I lean that way')
  await page.getByRole('main').getByRole('link', { name: 'Open a case' }).click()
  const scene = page.getByRole('region', { name: 'The scene' })
  await expect(scene.getByRole('list').first().getByRole('link')).toHaveText([
    'Open a case',
    'A safe place, and who is asking',
    'Police, photograph and phones',
    'Strategy discussion and child protection'
  ])
  const beside = await scene.boundingBox()
  const step = await heading(page).boundingBox()
  expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThanOrEqual(step?.x ?? 0)
})

test('a real case and a training case never meet', async ({ page, context }) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('REAL-1')
  await page.locator('#known-as').fill('Somebody real')
  await saved(page)
  const real = new URL(page.url()).hash

  const other = await context.newPage()
  const opened: string[] = []
  await other.exposeFunction('noteOpened', (name: string) => opened.push(name))
  await other.addInitScript(() => {
    const note = (name: string) => {
      ;(globalThis as unknown as { noteOpened: (name: string) => void }).noteOpened(name)
    }
    const open = indexedDB.open.bind(indexedDB)
    indexedDB.open = (name: string, version?: number) => {
      note(name)
      return open(name, version)
    }
    const Channel = BroadcastChannel
    globalThis.BroadcastChannel = class extends Channel {
      constructor(name: string) {
        super(name)
        note(name)
      }
    }
    const request = navigator.locks.request.bind(navigator.locks) as (...given: unknown[]) => Promise<unknown>
    navigator.locks.request = (...given: unknown[]) => {
      note(String(given[0]))
      return request(...given)
    }
  })
  await begin(other)
  await commit(other, 'Nobody knows who he is', 'I lean that way')
  await other.getByRole('main').getByRole('link', { name: 'Open a case' }).click()
  await other.locator('#reference').fill('PRACTICE-1')
  await saved(other)
  const training = new URL(other.url()).hash
  // A scenario of one's own is written there too.
  await other.goto('/practise.html#/')
  await press(other, `Copy and change the scenario ${title}`)
  await other.getByRole('textbox', { name: 'Title', exact: true }).fill('A title that was typed')
  await expect(heading(other)).toHaveText('A title that was typed')
  await expect(other.getByText('What you type is kept in this browser.')).toBeVisible()
  // Everything that practice opened in the browser has its own name, but for the lock that keeps a look for room and every write apart:
  // it holds nothing.
  expect(opened).toContain('waymark-look-for-disk-space')
  const own = opened.filter((name) => name !== 'waymark-look-for-disk-space')
  expect(own).not.toEqual([])
  expect(own.filter((name) => !name.includes('waymark-training'))).toEqual([])

  // Neither opens the other's case, and neither lists it.
  await other.goto(`/practise.html${real}`)
  await expect(heading(other)).toHaveText('This practice case is not here')
  await other.goto('/practise.html#/')
  await expect(other.getByRole('main')).toContainText(title)
  await expect(other.getByText('REAL-1')).toHaveCount(0)
  await page.goto(`/${training.replace('opening-page', 'documents')}`)
  await expect(heading(page)).toHaveText('This case is not in this browser')
  await page.goto('/#/')
  await expect(page.getByRole('main')).toContainText('REAL-1')
  await expect(page.getByText('PRACTICE-1')).toHaveCount(0)
  await expect(page.getByText('A title that was typed')).toHaveCount(0)
  expect(await page.title()).not.toContain('TRAINING')

  // What belongs to real cases is not there in practice, by any address.
  const id = training.split('/')[2] ?? ''
  for (const place of [
    '/backup',
    '/take-in',
    '/security',
    `/case/${id}/back-up-case`,
    `/case/${id}/handing-over`
  ]) {
    await other.goto(`/practise.html#${place}`)
    await expect(heading(other), place).toHaveText('There is no such page in practice')
  }
  await other.goto(`/practise.html#/case/${id}`)
  await expect(other.getByRole('link', { name: 'Backup of this case' })).toHaveCount(0)

  // With both open, both work; wiping practice leaves the real case alone.
  await other.goto('/practise.html#/')
  await other.getByText('Wipe all practice', { exact: true }).click()
  await other.getByRole('button', { name: 'Wipe all practice from this browser' }).click()
  await expect(other.getByText('All practice is gone from this browser.')).toBeFocused()
  await other.goto(`/practise.html${training}`)
  await expect(heading(other)).toHaveText('This practice case is not here')
  await page.goto(`/${real}`)
  await expect(page.locator('#reference')).toHaveValue('REAL-1')
})

test('what practice puts on paper says TRAINING: each page of a PDF, each print, and the names of files', async ({
  page
}) => {
  await begin(page)
  await commit(page, 'Nobody knows who he is', 'I lean that way')
  const id = new URL(page.url()).hash.split('/')[2] ?? ''
  await page.goto(`/practise.html#/case/${id}/documents/first-night`)
  const make = page.getByRole('button', { name: 'Make a PDF' })
  await expect(make).toBeVisible()
  const downloading = page.waitForEvent('download')
  await make.click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^TRAINING_/)
  const pages = await textOf(await readFile(await download.path()))
  expect(pages.filter((text) => !text.includes('TRAINING'))).toEqual([])
  await page.emulateMedia({ media: 'print' })
  const across = await page.evaluate(() => {
    const { content, position } = getComputedStyle(document.body, '::after')
    return { content, position }
  })
  // What is fixed is printed on every page.
  expect(across).toEqual({ content: '"TRAINING"', position: 'fixed' })
})

test('the debrief is a PDF too', async ({ page }) => {
  await begin(page)
  await passOver(page, 'On to the next scene')
  await passOver(page, 'On to the next scene')
  await passOver(page, 'Look back')
  const pages = await pdfPages(page)
  expect(pages.join(' ')).toContain('Nobody knows who he is')
  expect(pages.filter((text) => !text.includes('TRAINING'))).toEqual([])
})

test('where the browser refuses a store, practice goes on in memory and says so', async ({ page }) => {
  await keepsNothing(page)
  await begin(page)
  await expect(page.getByRole('region', { name: 'Training' })).toContainText('This browser keeps nothing')
  await commit(page, 'Nobody knows who he is', 'I lean that way')
  await page.getByRole('main').getByRole('link', { name: 'Open a case' }).click()
  await page.locator('#worries').fill('He rings too often')
  await saved(page)
})

test('the front door leads to practice, and practice needs no passphrase', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Practise' }).click()
  await expect(heading(page)).toHaveText('Practise with a scenario')
  await expect(page.getByRole('textbox')).toHaveCount(0)
})

test('practice asks for no file that the build does not have', async ({ page }) => {
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url())
  })
  await page.goto('/practise.html')
  await page
    .getByRole('button', { name: /^Begin/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/session$/)
  await expect(page.locator('#main-heading')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(missing).toEqual([])
})
