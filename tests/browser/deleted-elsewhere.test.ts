import { readFile } from 'node:fs/promises'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { Decrypter } from 'age-encryption'
import { filePassphrase } from './support/files'
import { axeFindings } from './support/reading'
import { openVault, withoutLocks, passphraseAsked, unlock } from './support/vault'
import { saved } from './support/opening'

const anySaved = (page: Page) => page.getByText(/^Saved \d/)
const worries = (page: Page) => page.locator('#worries')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const isDeleted = (page: Page) => page.getByText('This case was deleted in another tab.')
const notSaved = (page: Page) =>
  page.getByRole('alert').getByText('Not saved: this case was deleted in another tab.')
const saveAgain = (page: Page) => page.getByRole('button', { name: 'Save it again', exact: true })

/** A case that is written in one tab, and the list of cases in another. */
async function inTwoTabs(
  page: Page,
  context: BrowserContext
): Promise<{ readonly list: Page; readonly id: string }> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('DEL-1')
  await worries(page).fill('Typed before')
  await saved(page)
  const list = await context.newPage()
  await openVault(list, '/')
  return { list, id: new URL(page.url()).hash.split('/')[2] ?? '' }
}

/** A case can be brought back for ten seconds; here they last as long as the machine takes for what a person does in them. */
async function withTimeToUndo(context: BrowserContext): Promise<void> {
  await context.clock.setFixedTime(new Date())
  await context.addInitScript(() => {
    const real = window.setTimeout.bind(window)
    const stretched = (work: () => void, time?: number) => real(work, time === 10_000 ? 600_000 : time)
    window.setTimeout = stretched as typeof window.setTimeout
  })
}

/** Deletes the case in the other tab, which asks to write it first where tabs know of one another. */
async function deleteIn(list: Page, id: string, locks: 'with' | 'without' = 'with'): Promise<void> {
  await list.goto(`/#/case/${id}/delete-case`)
  await expect(heading(list)).toContainText('DEL-1')
  if (locks === 'with') await list.getByRole('button', { name: 'Write here instead' }).click()
  await list.getByRole('button', { name: 'Yes, delete this case' }).click()
  await expect(list.getByRole('button', { name: /^Undo/ })).toBeVisible()
}

for (const locks of ['with', 'without'] as const)
  test.describe(`in a browser ${locks} locks`, () => {
    test.beforeEach(async ({ context }) => {
      await withTimeToUndo(context)
      if (locks === 'without') await withoutLocks(context)
    })

    test('a case that another tab deletes is said to be deleted at once, and “Saved” does not stand over it', async ({
      page,
      context
    }) => {
      const { list, id } = await inTwoTabs(page, context)
      await deleteIn(list, id, locks)
      await expect(isDeleted(page).first()).toBeVisible()
      await expect(anySaved(page)).toHaveCount(0)
      await expect(page.getByText('changed in another tab')).toHaveCount(0)
      await expect(worries(page)).toHaveValue('Typed before')
      expect(await axeFindings(page)).toEqual([])
      // Undone in the other tab, it is a case like any other again.
      await list.getByRole('button', { name: /^Undo/ }).click()
      await saved(page)
      await expect(isDeleted(page)).toHaveCount(0)
      await worries(page).fill('Typed after it was brought back')
      await saved(page)
      await page.goto('/#/')
      await expect(page.getByRole('link', { name: 'DEL-1', exact: true })).toHaveCount(1)
    })

    test('what is typed after another tab has deleted the case is kept, said to be unsaved, and saved once it is undone', async ({
      page,
      context
    }) => {
      const { list, id } = await inTwoTabs(page, context)
      await deleteIn(list, id, locks)
      await expect(isDeleted(page).first()).toBeVisible()
      await worries(page).fill('Typed too late')
      await expect(notSaved(page)).toBeVisible()
      await expect(anySaved(page)).toHaveCount(0)
      await expect(page.getByText('changed in another tab')).toHaveCount(0)
      expect(await axeFindings(page)).toEqual([])
      await list.getByRole('button', { name: /^Undo/ }).click()
      await saved(page)
      await expect(worries(page)).toHaveValue('Typed too late')
      await list.goto(`/#/case/${id}/opening-page`)
      await expect(worries(list)).toHaveValue('Typed too late')
    })
  })

test('within ten seconds it is saved again as the case that it was, with its history', async ({
  page,
  context
}) => {
  await withTimeToUndo(context)
  const { list, id } = await inTwoTabs(page, context)
  await deleteIn(list, id)
  await worries(page).fill('Typed too late')
  await expect(notSaved(page)).toBeVisible()
  await saveAgain(page).click()
  await saved(page)
  await expect(heading(page)).toBeFocused()
  await expect(saveAgain(page)).toHaveCount(0)
  await list.goto('/#/local-details')
  await list.goto('/#/')
  await expect(list.getByRole('link', { name: 'DEL-1', exact: true })).toHaveCount(1)
  await page.goto(`/#/case/${id}/opening-page`)
  await expect(worries(page)).toHaveValue('Typed too late')
})

test('after ten seconds what was typed can be had as an encrypted file, and saved as a case of its own', async ({
  page,
  context
}) => {
  test.setTimeout(180_000)
  const { list, id } = await inTwoTabs(page, context)
  await deleteIn(list, id)
  await worries(page).fill('Typed too late')
  await expect(notSaved(page)).toBeVisible()
  // The other tab stops offering to bring it back: it is gone for good.
  await expect(list.getByRole('button', { name: /^Undo/ })).toHaveCount(0, { timeout: 20_000 })

  await page.getByText('Download this case, encrypted').click()
  await page.locator('#sealed-passphrase').fill(filePassphrase)
  await page.locator('#sealed-passphrase-again').fill(filePassphrase)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download it' }).click()
  const decrypter = new Decrypter()
  decrypter.addPassphrase(filePassphrase)
  const text = await decrypter.decrypt(await readFile(await (await downloading).path()), 'text')
  expect(text).toContain('Typed too late')
  // The file has a passphrase of its own.
  await expect(page.getByText('This file has the passphrase of your vault.')).toHaveCount(0)

  await saveAgain(page).click()
  await expect(page.getByText(/^Saved \d.* as a case of its own/).first()).toBeVisible()
  await page.goto('/#/')
  await page.getByRole('link', { name: 'DEL-1', exact: true }).click()
  await expect(worries(page)).toHaveValue('Typed too late')
  expect(new URL(page.url()).hash).not.toContain(id)
  await worries(page).fill('And on')
  await saved(page)
})

test('after ten seconds the case is still said to be deleted, and a save that comes then does not make it anew', async ({
  page,
  context
}) => {
  const { list, id } = await inTwoTabs(page, context)
  await deleteIn(list, id)
  await expect(isDeleted(page).first()).toBeVisible()
  // Nothing has been typed here since: the first that is typed comes when the case is gone for good.
  await expect(list.getByRole('button', { name: /^Undo/ })).toHaveCount(0, { timeout: 20_000 })
  await expect(isDeleted(page).first()).toBeVisible()
  await expect(anySaved(page)).toHaveCount(0)
  await worries(page).fill('Typed when it was gone')
  await expect(notSaved(page)).toBeVisible()
  await expect(anySaved(page)).toHaveCount(0)
  await page.keyboard.press('F8')
  await expect(heading(page)).toHaveText('Locked, and something is not saved')
  await unlock(page)
  await expect(worries(page)).toHaveValue('Typed when it was gone')
  await expect(notSaved(page)).toBeVisible()
  await unlock(list)
  await expect(list.getByText('There is no case here yet')).toBeVisible()
})

test('where what is offered for a deleted case cannot be fetched, what was typed stays on screen, and its file is offered', async ({
  page,
  context
}) => {
  await withTimeToUndo(context)
  await page.route(/assets\/DeletedElsewhere-.*\.js$/, (route) => route.abort())
  const { list, id } = await inTwoTabs(page, context)
  await deleteIn(list, id)
  await expect(isDeleted(page).first()).toBeVisible()
  await expect(worries(page)).toHaveValue('Typed before')
  await expect(page.locator('body')).not.toContainText(/reload/i, { useInnerText: true })
  await worries(page).fill('Typed too late')
  await expect(notSaved(page)).toBeVisible()
  await expect(worries(page)).toHaveValue('Typed too late')
  await expect(page.getByText('Download this case, encrypted')).toBeVisible()
  await expect(page.locator('body')).not.toContainText(/reload/i, { useInnerText: true })
})

test('whoever means it to be deleted lets it go, and nothing holds the vault open for it', async ({
  page,
  context
}) => {
  const { list, id } = await inTwoTabs(page, context)
  await deleteIn(list, id)
  await worries(page).fill('Typed too late')
  await expect(notSaved(page)).toBeVisible()
  await page.getByRole('button', { name: 'Let it go: leave it deleted' }).click()
  await expect(page.getByRole('link', { name: 'DEL-1', exact: true })).toHaveCount(0)
  await expect(page.getByText('Typed too late')).toHaveCount(0)
  await page.keyboard.press('F8')
  await expect(passphraseAsked(page)).toBeVisible()
})
