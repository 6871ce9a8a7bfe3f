import { expect, test, type Page } from '@playwright/test'
import { eritrea } from '../cases/eritrea'
import { openNamed } from './support/named'
import { openCase, saved } from './support/opening'
import { axeFindings, pdfPages } from './support/reading'
import { commit } from './support/practice'
import { openVault, reload } from './support/vault'

// A real clipboard and a real paste.
test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Sixty characters a line, as a report that is pasted has them: Chromium takes each line by itself. */
const lines = (length: number) =>
  `${'word '.repeat(11)}line\n`.repeat(Math.ceil(length / 60)).slice(0, length)

/** The same without lines: a test's own typing takes them one by one, and seconds over it. */
const words = (length: number) => 'word '.repeat(Math.ceil(length / 5)).slice(0, length)

async function openStep(page: Page, step: string): Promise<void> {
  await openVault(page)
  const id = await openCase(page, 'HBR-210')
  await page.goto(`#/case/${id}/${step}`)
}

/** Has a text in the clipboard and pastes it into the field that has the focus, as a person does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => navigator.clipboard.writeText(given), text)
  await page.keyboard.press('ControlOrMeta+V')
}

const refusal = (page: Page, id: string) => page.locator(`#${id}-count .govuk-error-message`)

for (const [what, length] of [
  ['a million characters', 1_000_000],
  ['ten million characters', 10_000_000]
] as const) {
  test(`${what} are refused in a sentence, nothing is cut off, and the page stays free`, async ({ page }) => {
    test.setTimeout(240_000)
    await openStep(page, 'trust')
    const field = page.locator('#what-helps-feel-safe')
    await field.fill('What stood here before.')
    await saved(page)
    await field.press('End')
    await paste(page, lines(length))
    await expect(refusal(page, 'what-helps-feel-safe')).toContainText('Nothing was added.')
    await expect(field).toHaveValue('What stood here before.')
    // What was not put in is not lost: it is still where it was copied from.
    const held = await page.evaluateHandle(() => {
      const done = new Promise<number | undefined>((resolve) => {
        const heard = ({ clipboardData }: ClipboardEvent) => resolve(clipboardData?.getData('text').length)
        addEventListener('paste', heard, { once: true })
      })
      return { done }
    })
    await page.keyboard.press('ControlOrMeta+V')
    expect(await held.evaluate(({ done }) => done)).toBe(length)
    // The page goes on: the next key arrives, and takes the sentence with it.
    await page.keyboard.type(' More.')
    await expect(field).toHaveValue('What stood here before. More.')
    await expect(page.locator('#what-helps-feel-safe-count')).toHaveCount(0)
    await saved(page)
    await reload(page)
    await expect(field).toHaveValue('What stood here before. More.')
  })
}

/**
 * Listens for what a person does next. It is listening when this resolves: a key goes to the page another way, and may overtake.
 * @returns how long it keeps the page from its next frame, once it has happened
 */
async function listening(page: Page, event: 'keydown' | 'paste'): Promise<() => Promise<number>> {
  const heard = await page.evaluateHandle((name) => {
    const done = new Promise<number>((resolve) => {
      const begin = () => {
        const begun = performance.now()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
      }
      addEventListener(name, begin, { once: true, capture: true })
    })
    return { done }
  }, event)
  return () => heard.evaluate(({ done }) => done)
}

/** How long a paste keeps the page from its next frame, the quickest of three. */
async function pasteTakes(page: Page, text: string): Promise<number> {
  const field = page.locator('#what-helps-feel-safe')
  const times: number[] = []
  for (let time = 0; time < 3; time += 1) {
    await field.fill('')
    await field.focus()
    await page.evaluate((given) => navigator.clipboard.writeText(given), text)
    const taken = await listening(page, 'paste')
    await page.keyboard.press('ControlOrMeta+V')
    times.push(await taken())
  }
  return Math.min(...times)
}

test('a million characters that are refused keep the page a small part of what a third of them take where the browser finds their side', async ({
  page
}) => {
  test.setTimeout(240_000)
  await openStep(page, 'trust')
  const refused = await pasteTakes(page, lines(1_000_000))
  await page.evaluate(() => {
    const bare = document.createElement('textarea')
    bare.dir = 'auto'
    bare.spellcheck = false
    document.body.append(bare)
    bare.focus()
  })
  await page.evaluate((given) => navigator.clipboard.writeText(given), lines(300_000))
  const bare = await listening(page, 'paste')
  await page.keyboard.press('ControlOrMeta+V')
  expect(refused).toBeLessThan((await bare()) / 3)
})

test('no field has each paragraph’s side found anew, which Chromium does line by line', async ({ page }) => {
  await openStep(page, 'trust')
  const field = page.locator('#what-helps-feel-safe')
  await field.fill('خائف')
  const style = () => field.evaluate((one) => [one.getAttribute('dir'), getComputedStyle(one).unicodeBidi])
  expect(await style()).toEqual(['rtl', 'isolate'])
})

test('a key in a text of nearly fifty thousand characters takes no longer than in a short one', async ({
  page
}) => {
  test.setTimeout(240_000)
  await openStep(page, 'trust')
  const field = page.locator('#what-helps-feel-safe')
  /** From a key to the next frame, the quickest of twelve. */
  const keyTakes = async (text: string) => {
    await field.fill(text)
    await saved(page)
    await field.press('ControlOrMeta+End')
    const times: number[] = []
    for (const key of 'twelve keys.') {
      const taken = await listening(page, 'keydown')
      await page.keyboard.press(key === ' ' ? 'Space' : key)
      times.push(await taken())
    }
    return Math.min(...times)
  }
  const short = await keyTakes(words(100))
  const long = await keyTakes(words(49_000))
  // A frame more or less is chance.
  expect(long).toBeLessThan(short * 2 + 17)
})

test('what is left is shown from nine tenths on, said aloud once typing rests, and the last character fits', async ({
  page
}) => {
  await openStep(page, 'trust')
  const field = page.locator('#what-helps-feel-safe')
  const count = page.locator('#what-helps-feel-safe-count')
  const spoken = page.locator('#what-helps-feel-safe ~ [aria-live="polite"]')
  await field.fill(words(44_999))
  await expect(count).toHaveCount(0)
  await field.press('ControlOrMeta+End')
  await page.keyboard.type('x')
  await expect(count).toHaveText('You have 5,000 characters left.')
  await expect(field).toHaveAccessibleDescription(/You have 5,000 characters left\.$/)
  await expect(spoken).toHaveText('You have 5,000 characters left.')
  // At a key the eye sees the number at once, and the ear is left alone.
  const heard = await spoken.evaluateHandle((region) => {
    const said: string[] = []
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true
    })
    return said
  })
  await page.keyboard.type('twenty keys in a row')
  await expect(count).toHaveText('You have 4,980 characters left.')
  await expect(spoken).toHaveText('You have 4,980 characters left.')
  expect((await heard.jsonValue()).length).toBeLessThan(10)

  await field.fill(words(49_999))
  await expect(count).toHaveText('You have 1 character left.')
  await field.press('ControlOrMeta+End')
  await page.keyboard.type('z')
  await expect(count).toHaveText('You have 0 characters left.')
  await page.keyboard.type('!')
  await expect(refusal(page, 'what-helps-feel-safe')).toHaveText(
    'Nothing was added. The text would have 50,001 characters, and a field takes 50,000. What was here stays as it was. Shorten what you add, or put it in other fields.'
  )
  await expect(spoken).toContainText('Nothing was added.')
  await expect(field).toHaveValue(`${words(49_999)}z`)
  expect(await axeFindings(page)).toEqual([])
  // A character in place of another is no longer text.
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.type('Z')
  await expect(field).toHaveValue(`${words(49_999)}Z`)
  await saved(page)
  await reload(page)
  await expect(field).toHaveValue(`${words(49_999)}Z`)
})

test('what was refused is said where somebody sees it, also under a text that is higher than the page', async ({
  page
}) => {
  await openStep(page, 'trust')
  const field = page.locator('#what-helps-feel-safe')
  await field.focus()
  // Pasted, as a person has it: `fill` takes 2,000 lines one by one, each with an event of its own.
  await paste(page, 'A line of a long text.\n'.repeat(2_000))
  await saved(page)
  await field.press('ControlOrMeta+Home')
  await paste(page, lines(20_000))
  await expect(refusal(page, 'what-helps-feel-safe')).toBeInViewport()
})

test('what a program puts in is refused as a whole too, in areas and in lines', async ({ page }) => {
  await openVault(page)
  const id = await openCase(page, 'HBR-211')
  await page.locator('#reference').fill('x'.repeat(50_001))
  await expect(refusal(page, 'reference')).toContainText('Nothing was added.')
  await expect(page.locator('#reference')).toHaveValue('HBR-211')
  await page.goto(`#/case/${id}/trust`)
  await page.locator('#what-helps-feel-safe').fill('x'.repeat(50_001))
  await expect(refusal(page, 'what-helps-feel-safe')).toContainText('50,001')
  await expect(page.locator('#what-helps-feel-safe')).toHaveValue('')
})

test('in practice too a text over the bound is refused as a whole, in every form, and nothing is cut off', async ({
  page
}) => {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  /** Pastes too much into a field, then types at its end, and sees it as it was but for what has room. */
  const refuses = async (id: string, bound: number) => {
    const field = page.locator(`#${id}`)
    await field.focus()
    await field.press('ControlOrMeta+End')
    const before = await field.inputValue()
    await paste(page, words(bound + 1))
    await expect(refusal(page, id)).toContainText('Nothing was added.')
    await expect(field).toHaveValue(before)
    // To the last character, and no further.
    const full = before + words(bound - before.length)
    await paste(page, words(bound - before.length))
    await expect(field).toHaveValue(full)
    await page.keyboard.type('!')
    await expect(refusal(page, id)).toContainText('Nothing was added.')
    await expect(field).toHaveValue(full)
    await field.fill(before)
  }
  await page.goto('/practise.html')
  await press(/^Begin the scenario/)
  await press('Say what you think')
  await page.locator('#think').fill('What stood here before.')
  await refuses('think', 50_000)
  await refuses('next', 50_000)
  // What is as long as can be stands whole in what is looked back at.
  const told = `${words(49_980)}and the end of it.`
  await page.locator('#think').fill(told)
  await page.locator('#next').fill('She sleeps somewhere else')
  await page.getByRole('radio', { name: 'I am guessing' }).check()
  await press('Record it in the case')
  for (const onward of ['On to the next scene', 'On to the next scene', 'Look back']) {
    await press('I have recorded it: how did it go on?')
    await press(onward)
    if (onward !== 'Look back') await commit(page, 'Nobody knows who he is')
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Looking back')
  expect(await page.getByText('and the end of it.').first().textContent()).toContain(told)

  await page.goto('/practise.html#/')
  await press(/^With a group the scenario/)
  await press('Begin the hour')
  await refuses('come-back-to', 50_000)

  await page.goto('/practise.html#/')
  await press(/^Copy and change the scenario/)
  // The text of a whole scenario stands in one field.
  await refuses('own-text', 200_000)
})

const sides = [
  ['Arabic', 'هو يخاف من الرجل عند الباب', 'rtl'],
  ['Hebrew', 'הוא מפחד מהאיש', 'rtl'],
  ['Tigrinya', 'ካብቲ ሰብኣይ ይፈርህ', 'ltr'],
  ['English', 'He is afraid of the man.', 'ltr'],
  ['English with Arabic in it', 'He said: خائف', 'ltr'],
  ['Arabic with English in it', 'قال: afraid', 'rtl'],
  ['figures and brackets before Hebrew', '12) (… שלום', 'rtl'],
  ['figures and brackets before English', '12) (… hello שלום', 'ltr'],
  ['figures alone', '12 34', 'ltr'],
  ['nothing but a mark from right to left', '\u200F12', 'rtl'],
  ['many figures before Arabic', `${'1 '.repeat(2_000)}خائف`, 'rtl']
] as const

test('a text stands at the side where its first letter has it, as it is typed and as it is opened again', async ({
  page
}) => {
  await openStep(page, 'opening-page')
  const [line, area] = [page.locator('#known-as'), page.locator('#worries')]
  const sideOf = (field: typeof line) => field.evaluate((one) => getComputedStyle(one).direction)
  for (const [what, text, side] of sides) {
    for (const field of [line, area]) {
      await field.fill(text)
      await expect(field, what).toHaveValue(text)
      expect(await sideOf(field), what).toBe(side)
    }
    await saved(page)
    await page.goto(page.url().replace('opening-page', 'trust'))
    await expect(page.locator('#what-helps-feel-safe')).toBeVisible()
    await page.goto(page.url().replace('trust', 'opening-page'))
    for (const field of [line, area]) {
      await expect(field, what).toHaveValue(text)
      expect(await sideOf(field), what).toBe(side)
    }
  }
  // Letter by letter: the side turns with the first letter, not before.
  await area.fill('')
  await area.pressSequentially('12 ')
  expect(await sideOf(area)).toBe('ltr')
  await area.pressSequentially('ש')
  expect(await sideOf(area)).toBe('rtl')
})

test('a longer text of an earlier build opens, is shown and printed whole, and can be shortened and not lengthened', async ({
  page
}) => {
  test.setTimeout(240_000)
  const text = `${lines(119_940)}and the end of it.`
  const answers = { ...eritrea.answers, 'what-helps-feel-safe': text }
  const id = await openNamed(page, { ...eritrea, answers })
  await page.goto(`#/case/${id}/trust`)
  const field = page.locator('#what-helps-feel-safe')
  await expect(field).toHaveValue(text)
  const count = page.locator('#what-helps-feel-safe-count')
  await expect(count).toHaveText(
    'This text is 69,958 characters longer than the 50,000 that a field takes. It is kept whole, and you can shorten it.'
  )
  await field.press('ControlOrMeta+End')
  await page.keyboard.type('!')
  await expect(refusal(page, 'what-helps-feel-safe').first()).toContainText('Nothing was added.')
  await expect(field).toHaveValue(text)
  await page.keyboard.press('Backspace')
  await expect(count).toContainText('69,957')
  await saved(page)

  const short = text.slice(0, -1)
  await page.goto(`#/case/${id}/check-immediate-safety`)
  await expect(page.getByText('and the end of it').first()).toBeVisible()
  expect(await page.getByText('and the end of it').first().textContent()).toContain(short.slice(0, 1_000))
  await page.goto(`#/case/${id}/documents/protection-and-placement-plan`)
  await expect(page.getByText('and the end of it').first()).toBeVisible()
  const printed = (await pdfPages(page)).join(' ')
  expect(printed).toContain('and the end of it')
  expect(printed.match(/\bline\b/g)?.length).toBeGreaterThanOrEqual(1_999)
})
