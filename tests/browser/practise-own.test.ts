import { readFile } from 'node:fs/promises'
import { expect, test, type Download, type Page } from '@playwright/test'
import { tabTo } from './support/by-keyboard'
import { expectPracticeBanded, keepsNothing } from './support/practice'
import { schemes } from './support/schemes'

const title = 'Brought in by a neighbour'
const copied = `${title} (a copy)`
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const text = (page: Page) => page.getByRole('textbox', { name: 'The text' })
const mendedList = (page: Page) =>
  page.getByRole('region', { name: 'What is to be mended' }).getByRole('list')
const whole = 'Nothing is to be mended: it can be played.'
const kept = (page: Page) => expect(page.getByText('What you type is kept in this browser.')).toBeVisible()

/** Goes to something by the tab key alone. */
async function go(page: Page, name: string, role: 'button' | 'link' | 'textbox' | 'radio' = 'button') {
  await tabTo(page, page.getByRole(role, { name, exact: true }).first())
}
async function press(page: Page, name: string, role: 'button' | 'link' = 'button') {
  await go(page, name, role)
  await page.keyboard.press('Enter')
}

/** The lines of the text that are selected. */
const selected = (page: Page) =>
  text(page).evaluate((area) =>
    area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : ''
  )

const textIn = async (download: Download) => readFile(await download.path(), 'utf8')

/** Plays a scenario of which nothing is recorded to its debrief, by keyboard. */
async function playToTheDebrief(page: Page, scenes: number): Promise<void> {
  for (let scene = 1; scene <= scenes; scene += 1) {
    await press(page, 'Say what you think')
    await expect(heading(page)).toHaveText('Before you go on')
    for (const [index, typed] of ['Nobody knows who he is', 'She sleeps somewhere else'].entries()) {
      const field = page.getByRole('textbox').nth(index)
      await tabTo(page, field)
      await page.keyboard.type(typed)
    }
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    await press(page, 'Record it in the case')
    await press(page, 'I have recorded it: how did it go on?')
    await expect(heading(page)).toHaveText('How it went on')
    await press(page, scene < scenes ? 'On to the next scene' : 'Look back')
  }
  await expect(heading(page)).toHaveText('Looking back')
}

for (const colorScheme of schemes) {
  test(`by keyboard alone: copied, changed, broken, mended, played to its debrief, exported and taken in, at 320 px and ${colorScheme}`, async ({
    page
  }) => {
    test.setTimeout(180_000)
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/practise.html')
    await press(page, `Copy and change the scenario ${title}`)
    await expect(heading(page)).toHaveText(copied)
    await expect(heading(page)).toBeFocused()
    await expect(page.getByText(whole)).toBeVisible()
    await expectPracticeBanded(page, 'a copy')

    // The form changes the text beside it.
    await go(page, 'Title', 'textbox')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('The girl next door: a copy ')
    await expect(heading(page)).toHaveText('The girl next door: a copy')
    expect(await text(page).inputValue()).toContain('title: "The girl next door: a copy "\n')
    const secondScene = page.getByRole('textbox', { name: 'Title of scene 2' })
    const second = await secondScene.inputValue()
    await press(page, `Move up scene 2: ${second}`)
    await expect(page.getByText(`“${second}” is now number 1.`)).toBeVisible()
    await expect(page.getByRole('button', { name: `Move down scene 1: ${second}` })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(secondScene).toHaveValue(second)
    await press(page, 'Add a scene')
    await expect(page.getByRole('textbox', { name: 'Title of scene 4' })).toBeFocused()
    await expect(page.getByRole('textbox', { name: 'Title of scene 4' })).toHaveValue('')
    await press(page, 'Take out scene 4:')
    await expect(page.getByRole('button', { name: 'Put it back as it was' })).toBeFocused()
    await expect(page.getByRole('textbox', { name: 'Title of scene 4' })).toHaveCount(0)
    await expectPracticeBanded(page, 'a form that was used')

    // Broken in the text, told with its line, which leads there.
    await page.getByRole('textbox', { name: 'The text' }).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('score: 10\n')
    const error = page.getByRole('link', { name: /^Line 1, score: There is no field “score” here\./ })
    await expect(error).toBeVisible()
    await expect(mendedList(page)).toHaveAttribute('aria-live', 'polite')
    await expect(page.getByText('One thing is to be mended before it can be played.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try it alone' })).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'As it is played' })).toContainText(
      'This is how it was when it could be played last.'
    )
    await expectPracticeBanded(page, 'a broken one')
    await kept(page)

    // Nothing is lost, and it is in the list as what it is.
    await page.reload()
    await expect(error).toBeVisible()
    await press(page, 'All scenarios', 'link')
    const own = page.getByRole('region', { name: /^The girl next door: a copy/ })
    await expect(own).toContainText('Your own')
    await expect(own).toContainText('Something in it is to be mended')
    await expect(own.getByRole('button', { name: /^Begin/ })).toHaveCount(0)
    await expectPracticeBanded(page, 'the list with a broken one')
    await press(page, 'Change the scenario The girl next door: a copy', 'link')

    // Mended from its error alone.
    await go(page, (await error.textContent()) ?? '', 'link')
    await page.keyboard.press('Enter')
    await expect(text(page)).toBeFocused()
    expect(await selected(page)).toBe('score: 10')
    await page.keyboard.press('Delete')
    await expect(page.getByText(whole)).toBeVisible()

    const exporting = page.waitForEvent('download')
    await press(page, 'Export as a file')
    const exported = await exporting
    expect(exported.suggestedFilename()).toBe('TRAINING_brought-in-by-a-neighbour-own.yaml')
    expect(await textIn(exported)).toBe(await text(page).inputValue())

    await press(page, 'Try it alone')
    await expect(heading(page)).toHaveText('Friday, 21.40. The front office')
    await playToTheDebrief(page, 3)
    await expectPracticeBanded(page, 'the debrief')

    // Taken in, and the same.
    await page.goto('/practise.html#/')
    await expect(page.getByRole('link', { name: /^The girl next door: a copy, begun/ })).toBeVisible()
    await go(page, 'Change the scenario The girl next door: a copy', 'link')
    await page.getByLabel('Take in a scenario from a file').setInputFiles(await exported.path())
    await expect(page.getByRole('status')).toContainText(['', '“The girl next door: a copy” was taken in.'])
    await expect(page.getByRole('region', { name: /^The girl next door: a copy/ })).toHaveCount(2)
    await page.getByRole('link', { name: 'Change the scenario The girl next door: a copy' }).last().focus()
    await page.keyboard.press('Enter')
    await expect(text(page)).toHaveValue(await textIn(exported))

    // Nothing left the machine: what was asked for is what the build holds.
    const origin = new URL(page.url()).origin
    expect(asked.filter((one) => !one.startsWith(`GET ${origin}/`) && !one.startsWith('GET blob:'))).toEqual(
      []
    )
    expect(asked.filter((one) => one.includes('?'))).toEqual([])
  })
}

test('the parser of what is written is fetched by nobody who only plays', async ({ page }) => {
  const parsers: string[] = []
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return
    void response.text().then(
      (code) => {
        // What the library says to programmers stands nowhere else.
        if (code.includes('Nested mappings are not allowed')) parsers.push(response.url())
      },
      () => undefined
    )
  })
  await page.goto('/practise.html')
  await page.getByRole('button', { name: `Begin the scenario ${title}` }).click()
  await expect(page).toHaveURL(/\/session$/)
  await page.getByRole('button', { name: 'Say what you think' }).click()
  await page.waitForLoadState('networkidle')
  expect(parsers).toEqual([])
  await page.goto('/practise.html#/')
  await page.getByRole('button', { name: `Copy and change the scenario ${title}` }).click()
  await expect(heading(page)).toHaveText(copied)
  await expect.poll(() => parsers.length).toBe(1)
})

/** A copy of the short scenario that is open, and its text. */
async function openACopy(page: Page): Promise<string> {
  await page.goto('/practise.html')
  await page.getByRole('button', { name: `Copy and change the scenario ${title}` }).click()
  await expect(page.getByText(whole)).toBeVisible()
  return text(page).inputValue()
}

test('what is taken out leaves nothing to mend, and is put back by Ctrl and Z; a broken text is exported as unfinished', async ({
  page
}) => {
  const before = await openACopy(page)
  for (const out of [/^Take out scene 1: /, /^Take out learning point 2: /, /^Take out scene 3: /]) {
    await page.getByRole('button', { name: out }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/was taken out/)).toBeVisible()
    expect(await text(page).inputValue()).not.toBe(before)
    await kept(page)
    await expect(page.getByText(whole)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Export as a file' })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(text(page)).toHaveValue(before)
    await expect(page.getByText(/was taken out/)).toHaveCount(0)
  }
  await text(page).fill(before.replace('minutes: 20', 'minutes: twenty'))
  await expect(page.getByRole('button', { name: 'Export it unfinished' })).toBeVisible()
  await expect(page.getByText('no Waymark takes it in')).toBeVisible()
  await kept(page)
  await page.goto('/practise.html#/')
  await expect(page.getByRole('button', { name: /^Export it unfinished/ })).toBeVisible()
  await expect(page.getByText('no Waymark takes it in')).toBeVisible()
})

test('an error far down leads to its line, which comes into sight', async ({ page }) => {
  const before = await openACopy(page)
  await text(page).fill(before.replace(/\nchild: >-\n.*\n/, '\nchild: 7\n'))
  const error = page.getByRole('link', { name: /^Line \d+, child: A text is expected here/ })
  await error.click()
  expect(await selected(page)).toBe('child: 7')
  const { top, height, scrolled } = await text(page).evaluate((area) => ({
    top: area.scrollTop,
    height: area.clientHeight,
    scrolled: area.scrollHeight
  }))
  expect(top).toBeGreaterThan(0)
  expect(top).toBeLessThan(scrolled - height + 1)
  const line = before.slice(0, before.indexOf('\nchild: ')).split('\n').length + 1
  await expect(page.getByText(`You are in line ${line} of`)).toBeVisible()
})

test('a file that is no scenario is refused in one sentence with its line, and nothing is kept', async ({
  page
}) => {
  const whole = await openACopy(page)
  await page.goto('/practise.html#/')
  const field = page.getByLabel('Take in a scenario from a file')
  const sayings: readonly (readonly [string, string | RegExp])[] = [
    ['name: a package\n', 'Line 1: This is no scenario: it has no title, no scenes and no points.'],
    [
      whole.replace('format: 3', 'format: 9'),
      'Line 3, format: This was written for a newer Waymark (format 9; this one reads 3): open it in a newer Waymark.'
    ],
    [
      whole.replace('id: brought-in-by-a-neighbour-own', 'id: brought-in-by-a-neighbour'),
      /^Error: ?Line 4, id: Waymark has a scenario “brought-in-by-a-neighbour” already/
    ],
    [
      whole.replace('belief: trafficking-conclusion', 'belief: trafficking-conclusions'),
      /Did you mean “trafficking-conclusion”\?$/
    ],
    [`a: &a [${'b,'.repeat(10)}]\nc: [*a, *a]\n`, /Line 2: A scenario has no aliases/],
    ['a'.repeat(900_000), 'This file is far larger than any scenario. Choose another file.']
  ]
  for (const [content, said] of sayings) {
    await field.setInputFiles({ name: 'a.yaml', mimeType: 'application/yaml', buffer: Buffer.from(content) })
    await expect(page.locator('#own-file-error')).toContainText(said)
    await expect(page.getByText('The file was not taken in, and nothing of it was kept.')).toBeVisible()
    await expect(field).toHaveAttribute('aria-describedby', /own-file-error/)
  }
  await expectPracticeBanded(page, 'a file that was refused')
  await expect(page.getByText('Your own', { exact: true })).toHaveCount(1)
})

test('markup in a scenario is text, and an own one is played with a group and keeps the wording it began with', async ({
  page
}) => {
  const before = await openACopy(page)
  const markup = '<img src=x onerror="window.harmed=1"> <b>bold</b>'
  await text(page).fill(before.replace(`title: ${copied}`, `title: '${markup}'`))
  await expect(heading(page)).toHaveText(markup)
  await page.getByRole('button', { name: 'Try it with a group' }).click()
  await expect(page).toHaveURL(/\/room$/)
  await expect(heading(page)).toHaveText(markup)
  const room = page.url()
  await page.goto('/practise.html#/')
  await page.getByRole('link', { name: /^Change/ }).click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Another')
  await expect(heading(page)).toHaveText('Another')
  await kept(page)
  await page.goto(room)
  await expect(heading(page)).toHaveText(markup)
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false)

  // Wiping training wipes it too.
  await page.goto('/practise.html#/')
  await page.getByText('Wipe all practice', { exact: true }).click()
  await page.getByRole('button', { name: 'Wipe all practice from this browser' }).click()
  await expect(page.getByText('All practice is gone from this browser.')).toBeFocused()
  await expect(page.getByText('Your own', { exact: true })).toHaveCount(0)
})

test('two tabs: the second that writes is told, and loses nothing of what the first wrote', async ({
  page,
  context
}) => {
  const before = await openACopy(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(text(other)).toHaveValue(before)
  await text(page).fill(`${before}# mine\n`)
  await kept(page)
  await text(other).fill(`${before}# theirs\n`)
  await expect(other.getByText('This scenario was changed in another tab since.')).toBeVisible()
  await page.reload()
  await expect(text(page)).toHaveValue(`${before}# mine\n`)
})

test('where the browser refuses a store, it is written in memory, and the page says so', async ({ page }) => {
  await keepsNothing(page)
  const before = await openACopy(page)
  await expect(
    page.getByText('This browser keeps nothing for this page. Export the scenario before you close it.')
  ).toBeVisible()
  await text(page).fill(`${before}# mine\n`)
  await page.goto('/practise.html#/')
  await page.getByRole('link', { name: /^Change/ }).click()
  await expect(text(page)).toHaveValue(`${before}# mine\n`)
  await page.getByText('Take this scenario away', { exact: true }).click()
  await page.getByRole('button', { name: 'Take it away' }).click()
  await expect(heading(page)).toHaveText('Practise with a scenario')
  await expect(page.getByText('Your own', { exact: true })).toHaveCount(0)
})

test('wide, the preview stands beside the text', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 })
  await openACopy(page)
  const form = await page.getByRole('textbox', { name: 'Title', exact: true }).boundingBox()
  const preview = await page.getByRole('region', { name: 'As it is played' }).boundingBox()
  expect((form?.x ?? 0) + (form?.width ?? 0)).toBeLessThanOrEqual(preview?.x ?? 0)
})
