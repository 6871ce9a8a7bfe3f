import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { isProving } from '../support/proving'
import { openCase, saved } from './support/opening'
import { axeFindings, textOf } from './support/reading'
import { copied } from './support/second-copy'
import { failWith, withStoreThatMayFail } from './support/store-faults'
import {
  keepRecoveryKey,
  openVault,
  passphrase,
  setUp,
  typeGroup,
  unlock,
  passphraseAsked,
  toSetUp
} from './support/vault'
import { schemes } from './support/schemes'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

for (const colorScheme of schemes) {
  test(`${colorScheme}: setting up, unlocking and the security page meet axe and fit 320 px`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme })
    const look = async (name: string) => {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 })
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        )
        expect(beyond, `${name} at ${width}`).toBeLessThanOrEqual(0)
        expect(await axeFindings(page), name).toEqual([])
        const folder = process.env['WAYMARK_PICTURES']
        if (folder !== undefined)
          await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png`, fullPage: true })
      }
    }
    await page.goto('/')
    await toSetUp(page)
    await look('set-up')
    await page.getByRole('button', { name: 'Set up the vault' }).click()
    await look('set-up-error')
    await page.getByRole('button', { name: 'Suggest five words' }).click()
    await expect(page.getByText(/Strength:/)).toBeVisible()
    await look('set-up-suggested')
    await page.locator('#passphrase').fill(passphrase)
    await page.locator('#passphrase-again').fill(passphrase)
    await page.getByRole('button', { name: 'Set up the vault' }).click()
    await expect(heading(page)).toHaveText('Keep your recovery key')
    await expect(page.getByText(/This browser has|This browser cannot/)).toBeVisible()
    await look('recovery-key')
    await keepRecoveryKey(page)
    await expect(heading(page)).toHaveText('Cases')
    await page.goto('/#/security')
    await expect(heading(page)).toHaveText('Security')
    await expect(page.locator('#lock-after')).toBeVisible()
    await look('security')
    // Read without the vault, it sets nothing.
    await page.reload()
    await expect(page.getByText('this page also sets when they lock')).toBeVisible()
    await expect(page.locator('#lock-after')).toHaveCount(0)
    await look('security-read')
    await page.goto('/#/')
    await expect(passphraseAsked(page)).toBeVisible()
    await look('unlock')
    await page.locator('#passphrase').fill('not the passphrase at all')
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await look('unlock-error')
    await unlock(page)
    await expect(heading(page)).toHaveText('Cases')
  })
}

const wiped = (page: Page) => page.getByText('was deleted in Waymark, with everything in it')
const lost = (page: Page) => page.getByText(/A vault stood in this browser/)

/** The browser loses its databases. */
async function loseDatabase(page: Page): Promise<void> {
  // Where nothing of the app runs, nothing holds the database.
  await page.goto('/favicon.svg')
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('waymark-vault')
        deleting.onsuccess = resolve
        deleting.onerror = reject
      })
  )
}

test('a vault whose database the browser has lost comes back from the second copy', async ({ page }) => {
  await openVault(page)
  const address = `/#/case/${await openCase(page, 'CPY-1')}/opening-page`
  await page.locator('#worries').fill('A car waits outside at night.')
  await saved(page)
  await copied(page, 1)
  await loseDatabase(page)
  await page.goto(address)
  await expect(passphraseAsked(page)).toBeVisible()
  await expect(page.getByText(/This browser had lost the vault. It is back/)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await unlock(page)
  await expect(page.locator('#worries')).toHaveValue('A car waits outside at night.')
  await page.reload()
  await expect(passphraseAsked(page)).toBeVisible()
  await expect(page.getByText(/This browser had lost the vault/)).toHaveCount(0)
})

test('a vault that the browser has cleared is missed', async ({ page }) => {
  await openVault(page)
  await loseDatabase(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await page.goto('/')
  await expect(lost(page)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await toSetUp(page)
  await expect(lost(page)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await setUp(page)
  await page.reload()
  await expect(passphraseAsked(page)).toBeVisible()
})

const errorOf = (page: Page, id: string) => page.locator(`#${id}-error`)
const submit = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('a passphrase that is short, or typed in two ways, is said beside its field and in the summary', async ({
  page
}) => {
  await page.goto('/#/set-up')
  await page.locator('#passphrase').fill('short')
  await page.locator('#passphrase-again').fill('short')
  await submit(page, 'Set up the vault')
  await expect(errorOf(page, 'passphrase')).toContainText('fewer than 14 characters')
  await page.locator('#passphrase').fill(passphrase)
  await submit(page, 'Set up the vault')
  await expect(errorOf(page, 'passphrase-again')).toBeVisible()
  await page.getByRole('alert').getByRole('link').click()
  await expect(page.locator('#passphrase-again')).toBeFocused()
})

test('nothing moves once it is said how strong a passphrase is: the button stays under who presses it', async ({
  page
}) => {
  await page.goto('/#/set-up')
  const button = page.getByRole('button', { name: 'Set up the vault' })
  await expect(button).toBeVisible()
  const before = await button.boundingBox()
  await page.locator('#passphrase').fill(passphrase)
  await expect(page.getByText('Strength: good, as far as Waymark can tell.')).toBeVisible()
  expect(await button.boundingBox()).toEqual(before)
})

/** Long enough, and on every list of passphrases that are tried first. */
const guessable = '12345678901234'

test('a passphrase that would be guessed at once makes no vault and becomes none, and neither a file', async ({
  page
}) => {
  const isRefused = async (id: string, button: string) => {
    for (const field of [id, `${id}-again`]) await page.locator(`#${field}`).fill(guessable)
    await submit(page, button)
    await expect(errorOf(page, id)).toContainText('would be guessed at once')
    await expect(
      page.getByRole('alert').getByRole('link', { name: /would be guessed at once/ })
    ).toBeVisible()
  }
  await page.goto('/#/set-up')
  await isRefused('passphrase', 'Set up the vault')
  await expect(heading(page)).toHaveText('Set up your vault')
  await setUp(page)
  await page.goto('/#/security')
  await page.locator('#present-passphrase').fill(passphrase)
  await isRefused('new-passphrase', 'Change the passphrase')
  await page.goto('/#/')
  const caseId = await openCase(page, 'HBR-77')
  let downloads = 0
  page.on('download', () => (downloads += 1))
  await page.goto('/#/backup')
  await isRefused('backup-passphrase', 'Make the backup')
  await page.goto(`/#/case/${caseId}/handing-over`)
  await isRefused('handing-over-passphrase', 'Make the file')
  expect(downloads).toBe(0)
  // What opened the vault opens it still.
  await page.reload()
  await unlock(page)
})

for (const part of isProving ? ['ask-strength', 'strength.worker'] : ['strength.worker']) {
  test(`where a part of what weighs a passphrase cannot be fetched, its length decides (${part})`, async ({
    page
  }) => {
    let asked = 0
    await page.route(`**/${part}*`, (route) => {
      asked += 1
      return route.abort()
    })
    await page.goto('/')
    await setUp(page, guessable)
    expect(asked).toBeGreaterThan(0)
    await page.reload()
    await unlock(page, guessable)
  })
}

test('a passphrase that is looked at is kept by no browser, and is a passphrase again once it is given', async ({
  page
}) => {
  await page.goto('/#/set-up')
  const fields = ['passphrase', 'passphrase-again'].map((id) => page.locator(`#${id}`))
  const areAll = async (type: string, autocomplete: string) => {
    for (const field of fields) {
      await expect(field).toHaveAttribute('type', type)
      await expect(field).toHaveAttribute('autocomplete', autocomplete)
    }
  }
  await areAll('password', 'new-password')
  for (const field of fields) {
    await field.fill('short')
    await page.locator(`button[aria-controls="${await field.getAttribute('id')}"]`).click()
  }
  await areAll('text', 'off')
  await submit(page, 'Set up the vault')
  await areAll('password', 'new-password')
  await expect(
    page.getByRole('status').filter({ hasText: 'What you typed is hidden: Passphrase' })
  ).toHaveCount(1)
  await expect(errorOf(page, 'passphrase')).toBeVisible()
})

test('suggested words are shown once, and differ each time', async ({ page }) => {
  await page.goto('/#/set-up')
  const suggest = page.getByRole('button', { name: 'Suggest five words' })
  await suggest.click()
  await expect(page.locator('#passphrase')).toHaveAttribute('type', 'text')
  const first = await page.locator('#passphrase').inputValue()
  expect(first.split(' ')).toHaveLength(5)
  await suggest.click()
  await expect(page.locator('#passphrase')).not.toHaveValue(first)
  await expect(page.getByText(/^Strength: good/)).toBeVisible()
  await page.locator('#passphrase').fill('passwordpassword')
  await expect(page.getByText(/^Strength: very weak/)).toBeVisible()
})

test('the recovery key opens the vault and a new passphrase is asked for; the old one opens nothing more', async ({
  page
}) => {
  await page.goto('/')
  const key = await setUp(page)
  await page.reload()
  await submit(page, 'Use the recovery key')
  await expect(page.locator('#recovery-key')).toBeFocused()
  await page.locator('#recovery-key').fill(key.slice(0, -1))
  await submit(page, 'Unlock')
  await expect(errorOf(page, 'recovery-key')).toContainText('not a whole recovery key')
  expect(await axeFindings(page)).toEqual([])
  await page.locator('#recovery-key').fill(key.toLowerCase().replaceAll('-', ' '))
  await submit(page, 'Unlock')
  await expect(heading(page)).toHaveText('Choose a new passphrase')
  await expect(heading(page)).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.locator('#new-passphrase').fill('another fourteen or more')
  await page.locator('#new-passphrase-again').fill('another fourteen or more')
  await submit(page, 'Use this passphrase')
  await expect(heading(page)).toHaveText('Cases')
  await page.reload()
  await page.locator('#passphrase').fill(passphrase)
  await submit(page, 'Unlock')
  await expect(errorOf(page, 'passphrase')).toBeVisible()
  await unlock(page, 'another fourteen or more')
})

test('the passphrase is changed and the recovery key replaced only with the present passphrase', async ({
  page
}) => {
  await page.goto('/')
  const key = await setUp(page)
  await page.goto('/#/security')
  await page.locator('#present-passphrase').fill('not the present passphrase')
  await page.locator('#new-passphrase').fill('another fourteen or more')
  await page.locator('#new-passphrase-again').fill('another fourteen or more')
  await submit(page, 'Change the passphrase')
  await expect(errorOf(page, 'present-passphrase')).toBeVisible()
  await page.locator('#present-passphrase').fill(passphrase)
  await submit(page, 'Change the passphrase')
  await expect(page.getByText('The passphrase has been changed.')).toBeVisible()
  await page.locator('#passphrase-for-key').fill(passphrase)
  await submit(page, 'Make a new recovery key')
  await expect(errorOf(page, 'passphrase-for-key')).toBeVisible()
  await page.locator('#passphrase-for-key').fill('another fourteen or more')
  await submit(page, 'Make a new recovery key')
  await expect(heading(page)).toHaveText('Keep your recovery key')
  const next = await keepRecoveryKey(page)
  await expect(page.getByText('The new recovery key has been kept.')).toBeVisible()
  await page.goto('/#/')
  await page.reload()
  await submit(page, 'Use the recovery key')
  await page.locator('#recovery-key').fill(key)
  await submit(page, 'Unlock')
  await expect(errorOf(page, 'recovery-key')).toContainText('not the recovery key of this vault')
  await page.locator('#recovery-key').fill(next)
  await submit(page, 'Unlock')
  await expect(heading(page)).toHaveText('Choose a new passphrase')
  await submit(page, 'Keep the passphrase as it was')
  await expect(heading(page)).toHaveText('Cases')
})

test('a group that is not of the key is not taken as proof that it was kept', async ({ page }) => {
  await page.goto('/#/set-up')
  await page.locator('#passphrase').fill(passphrase)
  await page.locator('#passphrase-again').fill(passphrase)
  await submit(page, 'Set up the vault')
  await page.locator('#recovery-group').fill('none')
  await submit(page, 'I have kept it: go on')
  await expect(errorOf(page, 'recovery-group')).toBeVisible()
  await expect(page.locator('.waymark-recovery-key')).toBeVisible()
})

test('whoever leaves before the recovery key was kept is given another first, which then takes its place', async ({
  page
}) => {
  await page.goto('/#/set-up')
  await page.locator('#passphrase').fill(passphrase)
  await page.locator('#passphrase-again').fill(passphrase)
  await submit(page, 'Set up the vault')
  await expect(heading(page)).toHaveText('Keep your recovery key')
  const first = (await page.locator('.waymark-recovery-key__group').allInnerTexts()).join('-')
  await page.reload()
  await unlock(page)
  await expect(heading(page)).toHaveText('Keep your recovery key')
  await expect(
    page.getByText('Nobody has confirmed yet that the recovery key of this vault was kept')
  ).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  const kept = await keepRecoveryKey(page)
  expect(kept).not.toBe(first)
  await expect(heading(page)).toHaveText('Cases')
  await page.reload()
  await unlock(page)
  await expect(heading(page)).toHaveText('Cases')
  await page.reload()
  await submit(page, 'Use the recovery key')
  await page.locator('#recovery-key').fill(first)
  await submit(page, 'Unlock')
  await expect(errorOf(page, 'recovery-key')).toContainText('not the recovery key of this vault')
  await page.locator('#recovery-key').fill(kept)
  await submit(page, 'Unlock')
  await expect(heading(page)).toHaveText('Choose a new passphrase')
})

test('a store that takes nothing keeps nobody from the cases, and a key that another tab replaced is said to open nothing', async ({
  page,
  context
}) => {
  await withStoreThatMayFail(page)
  await page.goto('/#/set-up')
  await page.locator('#passphrase').fill(passphrase)
  await page.locator('#passphrase-again').fill(passphrase)
  await submit(page, 'Set up the vault')
  await expect(heading(page)).toHaveText('Keep your recovery key')
  await failWith(page, 'QuotaExceededError')
  await typeGroup(page)
  await expect(page.getByRole('alert')).toContainText('could not be noted')
  expect(await axeFindings(page)).toEqual([])
  await submit(page, 'Go on all the same')
  await expect(heading(page)).toHaveText('Cases')

  await page.reload()
  await unlock(page)
  await expect(heading(page)).toHaveText('Keep your recovery key')
  const other = await context.newPage()
  await other.goto('/')
  await unlock(other)
  await keepRecoveryKey(other)
  await typeGroup(page)
  await expect(page.getByRole('alert')).toContainText('This one opens nothing: do not keep it.')
  await submit(page, 'Go on all the same')
  await expect(heading(page)).toHaveText('Cases')
})

test('on paper there is the key, what it is for and its day, and no address', async ({ page }) => {
  await page.goto('/#/set-up')
  await page.locator('#passphrase').fill(passphrase)
  await page.locator('#passphrase-again').fill(passphrase)
  await submit(page, 'Set up the vault')
  await expect(heading(page)).toHaveText('Keep your recovery key')
  const bytes = await page.pdf({ preferCSSPageSize: true, displayHeaderFooter: true })
  const folder = process.env['WAYMARK_PDF_FOLDER']
  if (folder !== undefined) await writeFile(join(folder, 'recovery-key.pdf'), bytes)
  const pages = await textOf(bytes)
  expect(pages).toHaveLength(1)
  const key = (await page.locator('.waymark-recovery-key__group').allInnerTexts()).join(' ')
  expect(pages[0]).toContain(key)
  expect(pages[0]).toContain('Recovery key for a Waymark vault')
  expect(pages[0]).toMatch(/Made on \d+ \w+ \d{4}/)
  expect(pages[0]).not.toMatch(/127\.0\.0\.1|http|Type group/)
})

test('the vault is deleted only after a word was typed, in every tab, also by who has no secret', async ({
  page,
  context
}) => {
  await openVault(page, '/#/security')
  const other = await context.newPage()
  await openVault(other)
  await page.bringToFront()
  await submit(page, 'Delete the vault')
  await expect(heading(page)).toBeFocused()
  await submit(page, 'Yes, delete everything')
  await expect(errorOf(page, 'wipe-word')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await submit(page, 'No, keep the vault')
  await expect(heading(page)).toHaveText('Security')
  await submit(page, 'Delete the vault')
  await page.locator('#wipe-word').fill('delete')
  await submit(page, 'Yes, delete everything')
  for (const tab of [page, other]) await expect(wiped(tab)).toBeVisible()
  // It is what the page has to say: the focus is on it.
  for (const tab of [page, other]) await expect(wiped(tab)).toBeFocused()
  // Nobody is told of a loss who wanted it gone.
  for (const tab of [page, other]) await expect(lost(tab)).toHaveCount(0)
  await toSetUp(other)
  await page.bringToFront()
  await setUp(page)
  // A tab that was about to set up another vault is told of this one.
  await expect(passphraseAsked(other)).toBeVisible()
  await other.getByText('I have neither').click()
  // A vault on a shared computer may be somebody else's.
  await expect(other.getByText('If it is somebody else’s, leave it')).toBeVisible()
  await submit(other, 'Delete this vault')
  await other.locator('#wipe-word').fill('delete')
  await submit(other, 'Yes, delete everything')
  for (const tab of [page, other]) await expect(wiped(tab)).toBeVisible()
})
