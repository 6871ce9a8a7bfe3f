import { expect, test, type Page } from '@playwright/test'
import { expectPractice, keepsNothing } from './support/practice'
import { schemes } from './support/schemes'

const title = 'Brought in by a neighbour'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const onScreen = (page: Page) => page.getByRole('region', { name: 'On the screen' })

/** The facilitator's page of the short scenario, and the projector that it opened: each in a window of its own. */
async function inARoom(facilitator: Page): Promise<Page> {
  await facilitator.setViewportSize({ width: 320, height: 640 })
  await facilitator.goto('/practise.html')
  await facilitator.getByRole('button', { name: `With a group the scenario ${title}` }).click()
  await expect(heading(facilitator)).toHaveText(title)
  const opening = facilitator.context().waitForEvent('page')
  await facilitator.getByRole('link', { name: 'Open the projector' }).focus()
  await facilitator.keyboard.press('Enter')
  const projector = await opening
  await projector.setViewportSize({ width: 1280, height: 720 })
  await expect(heading(projector)).toHaveText('What is hard to read in it')
  return projector
}

/** Large enough for the back of a room, whole in its window, and no smaller than that needs. */
async function expectLarge(page: Page, where: string): Promise<void> {
  const { smallest, high, highIfLarger } = await page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('main')
    const size = main?.dataset['size'] ?? 'none'
    const highAs = (one: string) => {
      main?.setAttribute('data-size', one)
      return document.documentElement.scrollHeight
    }
    const larger: Record<string, string> = { medium: 'large', small: 'medium' }
    return {
      highIfLarger: size === 'large' ? Infinity : highAs(larger[size] ?? size),
      high: highAs(size),
      smallest: Math.min(
        ...[...document.querySelectorAll('.waymark-shown p')].map((one) =>
          Number.parseFloat(getComputedStyle(one).fontSize)
        )
      )
    }
  })
  expect(smallest, where).toBeGreaterThanOrEqual(30)
  expect(high, where).toBeLessThanOrEqual(720)
  expect(highIfLarger, where).toBeGreaterThan(720)
}

for (const colorScheme of schemes) {
  test(`a scenario in a room, with two windows by keyboard, ${colorScheme}`, async ({
    page: facilitator
  }) => {
    await facilitator.emulateMedia({ colorScheme })
    const projector = await inARoom(facilitator)
    await projector.emulateMedia({ colorScheme })
    await expectPractice(facilitator, 'the content note, for the facilitator')
    await expectPractice(projector, 'the content note, on the projector')
    await expectLarge(projector, 'the content note')

    // A key in either window moves both.
    await facilitator.keyboard.press('ArrowRight')
    await expect(heading(projector)).toHaveText('How we work in this hour')
    await projector.keyboard.press('PageDown')
    await expect(projector.getByText('A girl is sitting in our front office')).toBeVisible()
    await expect(onScreen(facilitator)).toContainText('A girl is sitting in our front office')
    await expect(projector.getByText('I am her uncle')).toHaveCount(0)
    await expectPractice(facilitator, 'what arrives, for the facilitator')
    await expectPractice(projector, 'what arrives, on the projector')
    await expectLarge(projector, 'what arrives')

    // What is the facilitator's is not on the projector.
    const said = facilitator.getByLabel('What the groups said')
    await said.focus()
    await facilitator.keyboard.type('b. Who is he?')
    await expect(said).toHaveValue('b. Who is he?')
    await facilitator.getByLabel('What to come back to').focus()
    await facilitator.keyboard.type('Night duty')
    await facilitator.keyboard.press('Enter')
    await expect(facilitator.getByRole('checkbox', { name: 'Night duty' })).not.toBeChecked()
    await expect(heading(projector)).toHaveText('What arrives')
    expect(await projector.locator('body').innerText()).not.toMatch(/Who is he|Night duty|¶|minute/)

    // Blank, from a clicker: what is pressed next brings it back and moves nothing.
    await projector.keyboard.press('.')
    await expect(heading(projector)).toHaveText('The screen is blank')
    await expect(projector.getByText('A girl is sitting')).toHaveCount(0)
    await expect(onScreen(facilitator)).toContainText('The screen is blank.')
    await expectPractice(projector, 'blank')
    await projector.keyboard.press('PageDown')
    await expect(projector.getByText('A girl is sitting in our front office')).toBeVisible()
    await facilitator.getByRole('button', { name: 'Pause' }).focus()
    await facilitator.keyboard.press('Enter')
    await expect(heading(projector)).toHaveText('We are pausing')
    await projector.keyboard.press('ArrowRight')
    await expectPractice(projector, 'pausing')
    await facilitator.getByRole('button', { name: 'Go on' }).focus()
    await facilitator.keyboard.press('Enter')
    await expect(projector.getByText('A girl is sitting in our front office')).toBeVisible()

    // Single keys can be taken away: the choice is followed by both.
    await facilitator.getByLabel('Let b and the full stop blank the screen').focus()
    await facilitator.keyboard.press('Space')
    // The projector has followed the choice by the time it has followed what comes after it.
    await facilitator.keyboard.press('ArrowRight')
    await expect(projector.getByText('She has lived next door since the spring')).toBeVisible()
    await projector.keyboard.press('b')
    await projector.keyboard.press('PageUp')
    await expect(projector.getByText('A girl is sitting in our front office')).toBeVisible()
    await expect(onScreen(facilitator)).toContainText('A girl is sitting in our front office')
    await projector.keyboard.press('ArrowRight')

    // The projector stands where it was, and the facilitator's page with what was written.
    // What comes next stands in that part as well, under “Then”: only what is on the screen says that the key was kept.
    await expect(onScreen(facilitator).locator('.waymark-room__card')).toContainText(
      'She has lived next door since the spring'
    )
    await projector.reload()
    await expect(projector.getByText('She has lived next door since the spring')).toBeVisible()
    await facilitator.reload()
    await expect(facilitator.getByLabel('What the groups said')).toHaveValue('b. Who is he?')

    // An answer is hidden until it is shown.
    // The uncle, what they think, and the first question.
    for (let presses = 0; presses < 3; presses += 1) await projector.keyboard.press('PageDown')
    await expect(heading(projector)).toHaveText('Finding out')
    await expect(projector.getByText('Has anybody seen who Mr Conteh is?')).toBeVisible()
    await expect(projector.getByText('He rang from a withheld number')).toHaveCount(0)
    await expect(onScreen(facilitator)).toContainText('He rang from a withheld number')
    await facilitator.keyboard.press('PageDown')
    await expect(projector.getByText('He rang from a withheld number')).toBeVisible()

    // To the end, each card whole in its window.
    await heading(facilitator).focus()
    const seen: string[] = []
    for (let presses = 0; presses < 90 && seen.at(-1) !== 'Thank you'; presses += 1) {
      const before = await projector.locator('#main').innerText()
      await facilitator.keyboard.press('ArrowRight')
      await expect(projector.locator('#main')).not.toHaveText(before, { useInnerText: true })
      const card = await heading(projector).innerText()
      if (!seen.includes(card)) await expectPractice(projector, card)
      await expectLarge(projector, await projector.locator('#main').innerText())
      seen.push(card)
    }
    expect([...new Set(seen)]).toEqual([
      'Finding out',
      'How it went on',
      'To talk about',
      'What arrives',
      'Before you hear more',
      'What a careful practitioner does',
      'What the child would have said to whoever did all this',
      'What do we take with us?',
      'Thank you'
    ])
    await expectPractice(facilitator, 'the end, for the facilitator')
    await expect(facilitator.getByRole('table')).toContainText('60 minutes')
    await expect(facilitator.getByRole('table')).toContainText('12 minutes')

    // It is under way in the list, and opens where it was left.
    await facilitator.goto('/practise.html')
    await facilitator.getByRole('link', { name: new RegExp(`^${title}, begun`) }).click()
    await expect(onScreen(facilitator)).toContainText('Thank you')
  })
}

/** Presses a button of the facilitator's page, as a person without a mouse does. */
async function pressOn(facilitator: Page, name: string): Promise<void> {
  await facilitator.getByRole('button', { name, exact: true }).focus()
  await facilitator.keyboard.press('Enter')
}

for (const width of [1280, 320]) {
  test(`an hour that runs short is looked back on in order, and what the room said is kept, at ${width}`, async ({
    page: facilitator
  }) => {
    const projector = await inARoom(facilitator)
    await facilitator.setViewportSize({ width, height: 900 })
    await expect(facilitator.getByText('Nobody presses “With a group” there')).toBeVisible()
    for (let presses = 0; presses < 6; presses += 1) await projector.keyboard.press('PageDown')
    await expect(heading(projector)).toHaveText('Finding out')
    await expect(projector.getByText('Has anybody seen who Mr Conteh is?')).toBeVisible()
    await pressOn(facilitator, 'Skip this question')
    await expect(projector.getByText('Has anybody seen who Mr Conteh is?')).toHaveCount(0)
    await expect(projector.getByText('What do you expect to hear?')).toBeVisible()
    await facilitator.getByLabel('What the groups said').fill('Group 1: fairly sure.')
    await facilitator.getByLabel('What to come back to').fill('Night duty')
    await facilitator.keyboard.press('Enter')
    await facilitator.getByRole('checkbox', { name: 'Night duty' }).check()

    // A scene is looked back on once everybody has heard how it went on.
    while ((await heading(projector).textContent()) !== 'How it went on') {
      await projector.keyboard.press('PageDown')
      await projector.waitForTimeout(50)
    }
    // What is passed by shows on no screen: it stays blank.
    await pressOn(facilitator, 'Blank the screen')
    await expect(heading(projector)).toHaveText('The screen is blank')
    await pressOn(facilitator, 'Skip to the next scene')
    await facilitator.getByText('What they said before', { exact: true }).click()
    await expect(facilitator.getByLabel(/^What they said in scene 1/)).toHaveValue('Group 1: fairly sure.')
    // Emptied, it keeps its field: a letter is written in it, and blanks nothing.
    const before = facilitator.getByLabel(/^What they said in scene 1/)
    await before.fill('')
    await facilitator.keyboard.type('b')
    await expect(before).toHaveValue('b')
    await before.fill('Group 1: fairly sure.')
    await expectPractice(facilitator, 'the second scene, for the facilitator')
    await pressOn(facilitator, 'Go to looking back')
    await expect(facilitator.getByRole('heading', { name: 'On the screen', exact: true })).toBeFocused()
    await expect(heading(projector)).toHaveText('The screen is blank')
    await pressOn(facilitator, 'Show the screen again')
    await expect(heading(projector)).toHaveText('What a careful practitioner does')
    await expectPractice(projector, 'points of the scene that was played')
    await expectLarge(projector, 'points of the scene that was played')

    // Each point on the screen has its paragraph and what went wrong elsewhere, for the facilitator alone.
    const points = await onScreen(facilitator).locator('.waymark-room__card p:not([class])').count()
    const behind = facilitator.locator('.waymark-point')
    await expect(behind).toHaveCount(points)
    for (const point of await behind.all()) {
      await expect(point.getByRole('link', { name: /^¶/ }).first()).toBeVisible()
      await expect(point).toContainText(/Elsewhere:\s+.+ \(.+, .+, \d{4}/)
      await expect(point).toContainText('If nobody says it, ask:')
      // None of the second scene, which was passed by.
      await expect(point).toContainText('Friday, 21.40. The front office')
    }
    expect(await projector.locator('body').innerText()).not.toMatch(/Elsewhere|¶|fairly sure/)
    await expect(facilitator.getByLabel(/^What they said in scene 1/)).toHaveValue('Group 1: fairly sure.')
    await expectPractice(facilitator, 'looking back, for the facilitator')

    // A paragraph opens beside the facilitator’s page, whose clock and keys go on.
    const opening = facilitator.context().waitForEvent('page')
    await behind.getByRole('link', { name: /^¶/ }).first().focus()
    await facilitator.keyboard.press('Enter')
    await expect(heading(await opening)).toBeVisible()
    await expect(heading(facilitator)).toHaveText(title)

    // The record of the room can be taken away, and a promise that was kept stays.
    const downloading = facilitator.waitForEvent('download')
    await pressOn(facilitator, 'Make the record')
    expect((await downloading).suggestedFilename()).toMatch(/^TRAINING_room-record_/)
    await facilitator.reload()
    await expect(facilitator.getByRole('checkbox', { name: 'Night duty' })).toBeChecked()

    // A line that should not have been written can be taken off the list.
    await facilitator.getByText('Take a line off the list', { exact: true }).click()
    await expectPractice(facilitator, 'lines that can be taken off')
    await pressOn(facilitator, 'Take it off Night duty')
    await expect(facilitator.getByRole('heading', { name: 'To come back to' })).toBeFocused()
    await expect(facilitator.getByText('Night duty')).toHaveCount(0)
  })
}

test('what was begun is taken away by itself, can be put back, and is gone once the page is left', async ({
  page
}) => {
  await page.goto('/practise.html')
  await expect(page.getByText('whoever opens this browser can read it')).toBeVisible()
  await page.getByRole('button', { name: `Begin the scenario ${title}` }).click()
  await expect(heading(page)).toHaveText('Friday, 21.40. The front office')
  const run = page.url()
  await page.goto('/practise.html#/')
  const link = page.getByRole('link', { name: new RegExp(`^${title}, begun`) })
  await pressOn(page, `Take away ${(await link.textContent()) ?? ''}`)
  const said = page.getByText('It can be put back until you leave this page.')
  await expect(said).toBeFocused()
  await expect(link).toHaveCount(0)
  await expectPractice(page, 'a run that was taken away')
  await pressOn(page, 'Put it back')
  await expect(page.getByText('It is back.')).toBeFocused()
  await expect(link).toBeVisible()
  await pressOn(page, `Take away ${(await link.textContent()) ?? ''}`)
  await expect(said).toBeFocused()
  await page.goto(run)
  await expect(heading(page)).toHaveText('This practice case is not here')
  await page.goto('/practise.html#/')
  await expect(page.getByRole('button', { name: 'Put it back' })).toHaveCount(0)
})

test('two clicks on a button that passes something by pass by one thing', async ({ page: facilitator }) => {
  const projector = await inARoom(facilitator)
  await facilitator.setViewportSize({ width: 1280, height: 900 })
  for (let presses = 0; presses < 6; presses += 1) await projector.keyboard.press('PageDown')
  await expect(projector.getByText('Has anybody seen who Mr Conteh is?')).toBeVisible()
  const button = facilitator.getByRole('button', { name: 'Skip this question' })
  await button.scrollIntoViewIfNeeded()
  const box = await button.boundingBox()
  if (box === null) throw new Error('The button has no place.')
  // Two clicks, each its own for the browser, as from a slow finger.
  for (let clicks = 0; clicks < 2; clicks += 1)
    await facilitator.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(projector.getByText('Would she like something to eat, and to rest?')).toBeVisible()
})

test('a double click on “Skip to the next scene” skips to the next scene', async ({ page: facilitator }) => {
  const projector = await inARoom(facilitator)
  for (let presses = 0; presses < 3; presses += 1) await projector.keyboard.press('PageDown')
  await expect(onScreen(facilitator)).toContainText('Friday, 21.40. The front office')
  await facilitator.getByRole('button', { name: 'Skip to the next scene' }).dblclick()
  await expect(projector.locator('.waymark-projector__scene')).toHaveText(
    'Saturday, 10.15. What the carer says'
  )
})

test('the projector fills the screen, and gives it back', async ({ page }) => {
  const projector = await inARoom(page)
  await projector.getByRole('button', { name: 'Full screen' }).click()
  await expect(projector.getByRole('button', { name: 'Leave full screen' })).toBeVisible()
  expect(await projector.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await projector.getByRole('button', { name: 'Leave full screen' }).click()
  await expect(projector.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible()
})

test('where the browser keeps nothing, the two windows follow each other in memory', async ({
  page,
  context
}) => {
  await keepsNothing(context)
  const projector = await inARoom(page)
  await projector.keyboard.press('PageDown')
  await expect(onScreen(page)).toContainText('How we work in this hour')
  await projector.reload()
  await expect(heading(projector)).toHaveText('How we work in this hour')
})

test('a second hour has the projector of the first: no third window, and none that shows the group before', async ({
  page: facilitator
}) => {
  const projector = await inARoom(facilitator)
  await facilitator.getByRole('button', { name: 'Begin the hour' }).click()
  await expect(heading(projector)).toHaveText('How we work in this hour')
  // Which guidance this is stands before the group, and it is not the one in force.
  await expect(projector.getByText('January 2014 consultation draft')).toBeVisible()
  const before = projector.url()

  await facilitator.goto('/practise.html')
  await facilitator.getByRole('button', { name: `With a group the scenario ${title}` }).click()
  await expect(heading(facilitator)).toHaveText(title)
  await facilitator.getByRole('link', { name: 'Open the projector' }).click()
  await expect(heading(projector)).toHaveText('What is hard to read in it')
  expect(projector.url()).not.toBe(before)
  expect(facilitator.context().pages()).toHaveLength(2)
  // It moves with the new session, and moves that one.
  await facilitator.getByRole('button', { name: 'Begin the hour' }).click()
  await expect(heading(projector)).toHaveText('How we work in this hour')
  await projector.keyboard.press('PageDown')
  await expect(onScreen(facilitator).getByRole('heading', { level: 3 }).first()).toHaveText('What arrives')
  // A facilitator's page that was loaded anew finds it too.
  await facilitator.reload()
  await facilitator.getByRole('link', { name: 'Open the projector' }).click()
  await expect(heading(projector)).toHaveText('What arrives')
  expect(facilitator.context().pages()).toHaveLength(2)
})

test('whoever goes on as facilitator in the window that was the projector opens another one, and stays', async ({
  page: facilitator
}) => {
  const projector = await inARoom(facilitator)
  await facilitator.close()
  await projector.goto('/practise.html')
  await projector.getByRole('button', { name: `With a group the scenario ${title}` }).click()
  await expect(heading(projector)).toHaveText(title)
  const opening = projector.context().waitForEvent('page')
  await projector.getByRole('link', { name: 'Open the projector' }).click()
  await expect(heading(await opening)).toHaveText('What is hard to read in it')
  await expect(heading(projector)).toHaveText(title)
})

test('whoever goes on as facilitator in the window of the guidance has a paragraph beside it, and stays', async ({
  page: facilitator
}) => {
  const link = (page: Page) => page.getByRole('main').getByRole('link', { name: /^¶/ }).first()
  await inARoom(facilitator)
  const opening = facilitator.context().waitForEvent('page')
  await link(facilitator).click()
  const guidance = await opening
  await facilitator.close()
  await guidance.goto('/practise.html')
  await guidance.getByRole('button', { name: `With a group the scenario ${title}` }).click()
  await expect(heading(guidance)).toHaveText(title)
  const another = guidance.context().waitForEvent('page')
  await link(guidance).click()
  await expect(heading(await another)).toBeVisible()
  await expect(heading(guidance)).toHaveText(title)
})

test('wiping all practice blanks a projector that is open, and nothing brings the scene back', async ({
  page: facilitator
}) => {
  const projector = await inARoom(facilitator)
  await facilitator.keyboard.press('ArrowRight')
  await facilitator.keyboard.press('ArrowRight')
  await expect(projector.getByText('A girl is sitting in our front office')).toBeVisible()
  const list = await facilitator.context().newPage()
  await list.goto('/practise.html')
  await list.getByText('Wipe all practice', { exact: true }).click()
  await expect(list.getByText('stay in the downloads folder')).toBeVisible()
  await list.getByRole('button', { name: 'Wipe all practice from this browser' }).click()
  await expect(heading(projector)).toHaveText('The screen is blank')
  await expect(heading(facilitator)).toHaveText('This practice case is not here')
  await projector.keyboard.press('PageDown')
  await facilitator.keyboard.press('ArrowRight')
  await expect(heading(projector)).toHaveText('The screen is blank')
  await expect(projector.getByText('A girl is sitting')).toHaveCount(0)
})

test('the list says how long a scenario takes alone and with a group', async ({ page }) => {
  await page.goto('/practise.html')
  await expect(
    page.getByRole('region', { name: title }).getByText('20 minutes alone, 60 with a group')
  ).toBeVisible()
})
