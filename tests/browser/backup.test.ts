import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/reading'
import { bytesOf, filePassphrase, makeFile, openFile, takeIn } from './support/files'
import { openVault, passphrase, setUp } from './support/vault'
import { complaintsOf } from './support/complaints'
import { saved } from './support/opening'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function openCase(page: Page, reference: string, knownAs: string): Promise<string> {
  await page.goto('/#/')
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill(reference)
  await page.locator('#known-as').fill(knownAs)
  await saved(page)
  return new URL(page.url()).hash.split('/')[2] ?? ''
}

async function rename(page: Page, id: string, knownAs: string): Promise<void> {
  await page.goto(`/#/case/${id}/opening-page`)
  await page.locator('#known-as').fill(knownAs)
  await saved(page)
}

const choice = (page: Page, name: string, text: RegExp) =>
  page.getByRole('group', { name }).getByRole('radio', { name: text })

test('all cases go into one encrypted file, and come in again in an empty vault', async ({
  page,
  browser
}) => {
  await openVault(page)
  await openCase(page, 'BAK-1', 'Sami')
  await openCase(page, 'BAK-2', 'Amina')
  await page.goto('/#/')
  await page.getByRole('link', { name: 'Make a backup' }).click()
  await expect(heading(page)).toHaveText('Backup')
  await expect(page.getByRole('row', { name: /BAK-1, Sami/ })).toContainText('Never')
  expect(await axeFindings(page)).toEqual([])
  const download = await makeFile(page, 'Make the backup')
  expect(download.suggestedFilename()).toMatch(/^waymark-backup-\d{4}-\d\d-\d\d\.age$/)
  await expect(page.getByText('The backup has been made')).toContainText('2 cases are in it')
  await expect(page.getByRole('row', { name: /BAK-1, Sami/ })).not.toContainText('Never')
  expect(await axeFindings(page)).toEqual([])
  const text = Buffer.from(await bytesOf(download)).toString('latin1')
  expect(text).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/)
  expect(text).not.toMatch(/Sami|Amina|BAK-1/)
  await page.goto('/#/')
  await expect(page.getByText(/in no backup|changed since the last backup/i)).toHaveCount(0)

  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto('/')
  await setUp(elsewhere)
  await openFile(elsewhere, await download.path())
  await expect(heading(elsewhere)).toHaveText('What is in the file')
  await expect(heading(elsewhere)).toBeFocused()
  expect(await axeFindings(elsewhere)).toEqual([])
  await choice(elsewhere, 'BAK-2, Amina', /^Leave it out/).check()
  await elsewhere.goto('/#/')
  // Nothing comes in by looking.
  await expect(elsewhere.getByText('There is no case here yet')).toBeVisible()
  await openFile(elsewhere, await download.path())
  await choice(elsewhere, 'BAK-2, Amina', /^Leave it out/).check()
  await elsewhere.getByRole('button', { name: 'Take in what is chosen' }).click()
  await expect(heading(elsewhere)).toHaveText('What has come in')
  await expect(heading(elsewhere)).toBeFocused()
  expect(await axeFindings(elsewhere)).toEqual([])
  await elsewhere.getByRole('link', { name: 'BAK-1, Sami' }).click()
  await expect(heading(elsewhere)).toHaveText('Task list')
  await elsewhere.goto('/#/')
  await expect(elsewhere.getByRole('link', { name: 'BAK-1', exact: true })).toHaveCount(1)
  await expect(elsewhere.getByRole('link', { name: 'BAK-2', exact: true })).toHaveCount(0)
  await elsewhere.context().close()
})

test('nothing here is replaced unless somebody says so; what is replaced stays in the history', async ({
  page
}) => {
  await openVault(page)
  const id = await openCase(page, 'BAK-3', 'As it was')
  await page.goto(`/#/case/${id}/back-up-case`)
  expect(await axeFindings(page)).toEqual([])
  const download = await makeFile(page, 'Make a backup of this case')
  expect(download.suggestedFilename()).toMatch(/^waymark-backup_BAK-3_\d{4}-\d\d-\d\d\.age$/)
  const path = await download.path()

  await openFile(page, path)
  await expect(page.getByText('There is nothing in it to take in')).toBeVisible()

  await rename(page, id, 'Typed since')
  await openFile(page, path)
  await expect(page.getByText('It is here too, and the one here went on from it')).toBeVisible()
  // A second case of an earlier state would only be in the way: it comes only where somebody says so.
  await expect(choice(page, 'BAK-3, As it was', /^Leave out the one in the file \(saved \d/)).toBeChecked()
  await choice(page, 'BAK-3, As it was', /^Keep both/).check()
  await page.getByRole('button', { name: 'Take in what is chosen' }).click()
  await expect(page.getByText('Taken in as a case of its own')).toBeVisible()
  await page.goto('/#/')
  // Nothing in the list or on the page that deletes one would tell them apart else.
  await expect(page.getByRole('link', { name: 'BAK-3', exact: true })).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'BAK-3 (from the file)', exact: true })).toBeVisible()
  await expect(page.getByText('Typed since')).toBeVisible()
  await expect(page.getByText('As it was')).toBeVisible()

  await openFile(page, path)
  await choice(page, 'BAK-3, As it was', /^Put the one in the file .* in its place; the one here/).check()
  await page.getByRole('button', { name: 'Take in what is chosen' }).click()
  await expect(page.getByText('Took the place of the one that was here')).toBeVisible()
  await page.goto(`/#/case/${id}/opening-page`)
  await expect(page.locator('#known-as')).toHaveValue('As it was')
  await page.goto(`/#/case/${id}/history`)
  // Before it was taken in theirs, and before that the state of the backup.
  await expect(page.getByRole('main').getByRole('link', { name: /^Saved/ })).toHaveCount(2)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Saved/ })
    .first()
    .click()
  await expect(page.getByRole('main')).toContainText('Typed since')
  // What differs from the case as it is now stands before all that the state holds.
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).nth(1)).toHaveText(
    'What differs from the case as it is now'
  )
  const row = page.getByRole('row', { name: /Typed since/ })
  await expect(row).toContainText('As it was')
  expect(await axeFindings(page)).toEqual([])
})

test('what is wrong with a file is said beside the field, and nothing comes in', async ({ page }) => {
  await openVault(page)
  const id = await openCase(page, 'BAK-4', 'Sami')
  await page.goto(`/#/case/${id}/back-up-case`)
  const made = await bytesOf(await makeFile(page, 'Make a backup of this case'))
  const file = (bytes: Uint8Array | string) => ({
    name: 'file.age',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes as string)
  })
  const asks = Buffer.from(Buffer.from(made).toString('latin1').replace(' 18\n', ' 30\n'), 'latin1')

  await page.goto('/#/take-in')
  await page.getByRole('button', { name: 'Open the file' }).click()
  const summary = page.getByRole('alert')
  await summary.getByRole('link', { name: 'Choose a file' }).click()
  await expect(page.locator('#take-in-file')).toBeFocused()
  expect(await axeFindings(page)).toEqual([])

  for (const [bytes, text, field] of [
    ['{"waymark":"case","file":{},"versions":[]}', 'not an encrypted file', 'file'],
    [made.slice(0, -1), 'was changed or cut short', 'file'],
    [asks, 'asks for more work', 'file']
  ] as const) {
    await openFile(page, file(bytes))
    await expect(page.locator(`#take-in-${field}-error`)).toContainText(text)
  }
  await openFile(page, file(made), 'another passphrase')
  await expect(page.locator('#take-in-passphrase-error')).toContainText('not the passphrase of the file')
  await summary.getByRole('link').click()
  await expect(page.locator('#take-in-passphrase')).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  // Mended where it is, the same file opens.
  await page.locator('#take-in-passphrase').fill(filePassphrase)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('What is in the file')
})

test('a passphrase for a file is asked twice and has to be long', async ({ page }) => {
  await openVault(page)
  await openCase(page, 'BAK-5', 'Sami')
  await page.goto('/#/backup')
  await page.locator('#backup-passphrase').fill('too short')
  await page.getByRole('button', { name: 'Make the backup' }).click()
  await expect(page.locator('#backup-passphrase-error')).toBeVisible()
  await page.locator('#backup-passphrase').fill(filePassphrase)
  await page.locator('#backup-passphrase-again').fill(`${filePassphrase}.`)
  await page.getByRole('button', { name: 'Make the backup' }).click()
  await page.getByRole('alert').getByRole('link').click()
  await expect(page.locator('#backup-passphrase-again')).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
})

test('a backup and what comes in from it need no mouse, fit a narrow page, and send nothing', async ({
  page,
  baseURL
}) => {
  const requests: string[] = []
  const complaints = complaintsOf(page)
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
  await page.setViewportSize({ width: 320, height: 640 })
  await openVault(page)
  const id = await openCase(page, 'BAK-6', 'Sami')
  await page.goto('/#/backup')
  await page.locator('#backup-passphrase').focus()
  await page.keyboard.insertText(filePassphrase)
  await page.locator('#backup-passphrase-again').focus()
  await page.keyboard.insertText(filePassphrase)
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const path = await (await downloading).path()
  const isNarrow = () =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
  expect(await isNarrow()).toBe(true)
  await rename(page, id, 'Sami Y')
  await openFile(page, path)
  await expect(heading(page)).toBeFocused()
  expect(await isNarrow()).toBe(true)
  await page.keyboard.press('Tab')
  await expect(choice(page, 'BAK-6, Sami', /^Leave out/)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(choice(page, 'BAK-6, Sami', /^Keep both/)).toBeChecked()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Tab')
  await expect(page.locator('summary').filter({ hasText: 'What differs' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table')).toContainText('Sami Y')
  expect(await isNarrow()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Left out')).toBeVisible()
  expect(await isNarrow()).toBe(true)
  for (const request of requests) expect(request).toMatch(new RegExp(`^GET (blob:)?${baseURL ?? ''}`))
  expect(complaints).toEqual([])
})

test('a case that is handed over is taken in elsewhere as the same case', async ({ page, browser }) => {
  await openVault(page)
  const id = await openCase(page, 'BAK-7', 'Sami')
  await page.goto(`/#/case/${id}/handing-over`)
  expect(await axeFindings(page)).toEqual([])
  const download = await makeFile(page, 'Make the file')
  expect(download.suggestedFilename()).toBe('case_BAK-7_handed-over.age')
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto('/')
  await setUp(elsewhere)
  await takeIn(elsewhere, await download.path())
  await elsewhere.goto('/#/')
  await expect(elsewhere.getByText('Sami')).toBeVisible()
  await elsewhere.context().close()
})

test('a file that is told to somebody refuses the passphrase of the vault, and a backup with it warns', async ({
  page
}) => {
  await openVault(page)
  const id = await openCase(page, 'BAK-8', 'Sami')
  await page.goto(`/#/case/${id}/handing-over`)
  await expect(page.getByText('It does not hold your team’s own details')).toBeVisible()
  const field = page.locator('#handing-over-passphrase')
  await field.fill(passphrase)
  await page.locator('#handing-over-passphrase-again').fill(passphrase)
  await page.getByRole('button', { name: 'Make the file' }).click()
  await expect(page.locator('#handing-over-passphrase-error')).toContainText(
    'Whoever you tell it to could open every case on this computer'
  )
  await page.getByRole('alert').getByRole('link').click()
  await expect(field).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await expect(page.getByText('The file has been made')).toHaveCount(0)
  // Another one is taken in its place.
  await makeFile(page, 'Make the file')
  await expect(page.getByText('The file has been made')).toBeVisible()

  await page.goto('/#/backup')
  const warning = page.getByText('This backup has the passphrase of your vault.')
  await page.locator('#backup-passphrase').fill(passphrase)
  await page.locator('#backup-passphrase-again').fill(passphrase)
  // It is asked before there is a file, and made by whoever means it.
  await page.getByRole('button', { name: 'Make the backup' }).click()
  await expect(page.locator('#backup-passphrase-error')).toContainText(
    'This is the passphrase of your vault.'
  )
  await expect(page.getByText('The backup has been made')).toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make the backup' }).click()
  await download
  await expect(warning).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await makeFile(page, 'Make the backup')
  await expect(page.getByText('The backup has been made')).toBeVisible()
  await expect(warning).toHaveCount(0)
})
