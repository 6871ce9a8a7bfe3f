import { expect, test, type Page } from '@playwright/test'
import { lookFrom, withoutLooking } from './support/disk-space'
import { plant, preparePlantedErrors } from './support/planted-errors'
import { commit, expectPracticeBanded, keepsNothing } from './support/practice'
import { failWith, withStoreThatMayFail } from './support/store-faults'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const notKept = (page: Page) => page.getByRole('alert').filter({ hasText: 'could not be kept' })

test('what cannot be kept of a session is said, is there for whoever comes back, and is kept once there is room', async ({
  page
}) => {
  await withStoreThatMayFail(page)
  await page.goto('/practise.html')
  await press(page, /^Begin/)
  await expect(heading(page)).toHaveText('Friday, 21.40. The front office')
  await failWith(page, 'QuotaExceededError')
  await commit(page, 'Thought on a full disk')
  await expect(notKept(page)).toContainText('keep it open')
  await expect(page.locator('body')).not.toContainText(/reload/i, { useInnerText: true })
  await page.setViewportSize({ width: 320, height: 720 })
  await expectPracticeBanded(page, 'a session that is not kept')

  // The list says so too, and the session is as it was left.
  await page.getByRole('banner').getByRole('link', { name: 'All scenarios' }).click()
  await expect(heading(page)).toHaveText('Practise with a scenario')
  await expect(notKept(page)).toBeVisible()
  await expectPracticeBanded(page, 'the list, with something that is not kept')
  await page.getByRole('link', { name: /^Brought in by a neighbour, begun/ }).click()
  await expect(heading(page)).toHaveText('Now record it')
  await expect(notKept(page)).toBeVisible()

  // There is room again: nobody has to do anything for it.
  await failWith(page, undefined)
  await expect(notKept(page)).toHaveCount(0)
  await page.reload()
  await expect(heading(page)).toHaveText('Now record it')
})

test('whoever closes the page while what they typed is still being kept is asked first', async ({
  page,
  context
}) => {
  await withoutLooking(page)
  await page.goto('/practise.html')
  await press(page, /^Begin/)
  await press(page, 'Say what you think')
  const thought = page.getByRole('textbox').first()
  const room = await context.newPage()
  await room.goto('/practise.html')
  await press(room, /^With a group/)
  await expect(room.getByRole('link', { name: 'Open the projector' })).toBeVisible()

  const endLook = await lookFrom(page)
  await thought.fill('Typed at the last moment')
  await room.keyboard.press('ArrowRight')
  await expect(room.getByText('How we work in this hour').first()).toBeVisible()
  for (const tab of [page, room]) {
    const asked = tab.waitForEvent('dialog')
    const closing = tab.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await closing
  }

  await endLook()
  await expect(thought).toHaveValue('Typed at the last moment')
  // Nothing is read before what was begun is kept. Then nobody is asked, and it is there.
  await page.getByRole('banner').getByRole('link', { name: 'All scenarios' }).click()
  await page.goBack()
  await expect(thought).toHaveValue('Typed at the last moment')
  await page.reload()
  await expect(thought).toHaveValue('Typed at the last moment')
  await Promise.all([room.waitForEvent('close'), room.close({ runBeforeUnload: true })])
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })])
})

test('what cannot be kept of a scenario of one’s own is said, and is there for whoever comes back', async ({
  page
}) => {
  await withStoreThatMayFail(page)
  await page.goto('/practise.html')
  await press(page, /^Copy and change/)
  const title = page.getByRole('textbox', { name: 'Title', exact: true })
  await expect(title).toBeVisible()
  await expect(page.getByText('What you type is kept in this browser.')).toBeVisible()
  await failWith(page, 'QuotaExceededError')
  await title.fill('A title that found no room')
  await expect(page.getByRole('status').filter({ hasText: 'could not be kept. Export' })).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'All scenarios' }).click()
  await expect(heading(page)).toHaveText('Practise with a scenario')
  await expect(notKept(page)).toBeVisible()
  await page.getByRole('link', { name: /^Change/ }).click()
  await expect(title).toHaveValue('A title that found no room')
  await expect(page.getByRole('status').filter({ hasText: 'could not be kept. Export' })).toBeVisible()

  await failWith(page, undefined)
  await expect(page.getByText('What you type is kept in this browser.')).toBeVisible()
  await page.reload()
  await expect(title).toHaveValue('A title that found no room')
})

test('a scenario that finds no room is not begun, and nobody is told to load the page anew', async ({
  page
}) => {
  await withStoreThatMayFail(page)
  await page.goto('/practise.html')
  await expect(heading(page)).toHaveText('Practise with a scenario')
  await failWith(page, 'QuotaExceededError')
  for (const [deed, what] of [
    [/^Begin/, 'begun'],
    [/^Copy and change/, 'copied'],
    [/^With a group/, 'begun']
  ] as const) {
    await press(page, deed)
    const said = page.getByRole('status').filter({ hasText: `The scenario could not be ${what}` })
    await expect(said).toContainText('Look whether there is room')
    await expect(said).not.toContainText(/reload/i)
  }
  await failWith(page, undefined)
  await press(page, /^Begin/)
  await expect(heading(page)).toHaveText('Friday, 21.40. The front office')
})

test('data that is cleared under practice is told as what it is, and practice goes on without loading the page anew', async ({
  page
}) => {
  await page.goto('/practise.html')
  await press(page, /^Begin/)
  await commit(page, 'Thought on a full disk')
  await page.getByRole('main').getByRole('link', { name: 'Open a case' }).click()
  await page.locator('#worries').fill('He rings too often')
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await page.locator('#worries').fill('Typed after the data was cleared')
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible()
  await expect(page.locator('#worries')).toHaveValue('Typed after the data was cleared')
  await expect(page.locator('body')).not.toContainText(/reload/i, { useInnerText: true })
  await page.getByRole('banner').getByRole('link', { name: 'All scenarios' }).click()
  await press(page, /^Begin/)
  await expect(heading(page)).toHaveText('Friday, 21.40. The front office')
})

test('an error on a page of practice, or in its frame, leaves no empty page: the way back stands there', async ({
  page
}) => {
  await preparePlantedErrors(page)
  await page.goto('/practise.html')
  await press(page, /^Begin/)
  await expect(heading(page)).toHaveText('Friday, 21.40. The front office')
  await plant(page, 'a text area')
  await press(page, 'Say what you think')
  await expect(heading(page)).toHaveText('This page could not be shown')
  await expect(page.getByRole('main')).toContainText('What you practised is kept as far as you had come')
  await expectPracticeBanded(page, 'a page that could not be shown')
  await page.getByRole('main').getByRole('link', { name: 'All scenarios' }).click()
  await expect(heading(page)).toHaveText('Practise with a scenario')
  await plant(page, undefined)
  await page.getByRole('link', { name: /^Brought in by a neighbour, begun/ }).click()
  await expect(page.getByRole('button', { name: 'Record it in the case' })).toBeVisible()
})

test('an error in the frame of practice, while it is built, shows a page all the same', async ({ page }) => {
  await preparePlantedErrors(page)
  await page.addInitScript(() => Object.assign(globalThis, { planted: 'the frame' }))
  await page.goto('/practise.html')
  await expect(heading(page)).toHaveText('This page could not be shown')
  await plant(page, undefined)
  await press(page, 'Try this page again')
  await expect(heading(page)).toHaveText('Practise with a scenario')
})

test('where the browser keeps nothing, a part that cannot be loaded has nobody load the page anew: this tab has all of practice', async ({
  page
}) => {
  await keepsNothing(page)
  await page.goto('/practise.html')
  await press(page, /^Begin/)
  await commit(page, 'Thought in memory alone')
  const { hash } = new URL(page.url())
  await page.route(/assets\/TrainingRoom-.*\.js$/, (route) => route.abort())
  await page.getByRole('banner').getByRole('link', { name: 'All scenarios' }).click()
  await press(page, /^With a group/)
  await expect(page.getByRole('region', { name: 'A part of Waymark could not be loaded' })).toContainText(
    'kept nowhere but in this tab'
  )
  await expect(page.locator('body')).not.toContainText(/reload|load this page|refresh/i, {
    useInnerText: true
  })
  await page.evaluate((at) => (location.hash = at), hash)
  await expect(heading(page)).toHaveText('Now record it')
})
