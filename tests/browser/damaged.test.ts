import { expect, test, type Page } from '@playwright/test'
import { copied } from './support/second-copy'
import { damageRow, keepRows, leftOf, takeRows, withoutCopy } from './support/vault-rows'
import { filePassphrase, makeFile } from './support/files'
import { axeFindings } from './support/reading'
import { keepRecoveryKey, openVault, passphrase, reload, setUp, unlock } from './support/vault'
import { saved } from './support/opening'

const link = (page: Page, reference: string) => page.getByRole('link', { name: reference, exact: true })

async function openCase(page: Page, reference: string): Promise<string> {
  await page.goto('/#/')
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill(reference)
  await saved(page)
  return new URL(page.url()).hash.split('/')[2] ?? ''
}

test('a damaged case is said to be damaged, keeps no other from opening, and an earlier state of it is kept', async ({
  page,
  context
}) => {
  await withoutCopy(context)
  await openVault(page)
  await openCase(page, 'WHOLE-1')
  const id = await openCase(page, 'HURT-1')
  await page.locator('#worries').fill('Of the first sitting')
  await saved(page)
  await reload(page)
  await page.locator('#worries').fill('Of the second sitting')
  await saved(page)
  await page.goto('/#/')
  await expect(link(page, 'HURT-1')).toBeVisible()
  await damageRow(page, 'cases', id)
  await link(page, 'HURT-1').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This case cannot be read')
  expect(await axeFindings(page)).toEqual([])
  await page.goto('/#/')
  await link(page, 'WHOLE-1').click()
  await expect(page.locator('#reference')).toHaveValue('WHOLE-1')

  await page.goto(`/#/case/${id}`)
  await page.getByRole('button', { name: /^Keep this state as a case/ }).click()
  await page.getByRole('link', { name: /^HURT-1 \(state of/ }).click()
  await expect(page.locator('#worries')).toHaveValue('Of the first sitting')
})

test('a case that the list cannot name is listed as damaged beside the others, and can be deleted', async ({
  page,
  context
}) => {
  await withoutCopy(context)
  await openVault(page)
  await openCase(page, 'WHOLE-2')
  const id = await openCase(page, 'HURT-2')
  await page.goto('/#/')
  await damageRow(page, 'heads', id)
  await damageRow(page, 'cases', id)
  await reload(page)
  await expect(page.getByText('What is kept of 1 case is damaged.')).toBeVisible()
  await expect(link(page, 'WHOLE-2')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: /^Look for an earlier state/ }).click()
  await page.getByRole('button', { name: 'Delete the damaged case' }).click()
  await expect(page.getByText('What is kept of 1 case is damaged.')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo deleting damaged case' })).toBeVisible()
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const found = (page: Page) => page.getByRole('region', { name: 'What was found of what is kept here' })

test('a damaged case is brought back from the second copy, opens as it was, and that is said until it is read', async ({
  page
}) => {
  await openVault(page)
  const id = await openCase(page, 'HURT-3')
  await page.locator('#worries').fill('Whole in the second copy')
  await saved(page)
  await page.goto('/#/')
  await copied(page, 1)
  await damageRow(page, 'cases', id)
  await reload(page)
  await link(page, 'HURT-3').click()
  await expect(page.locator('#worries')).toHaveValue('Whole in the second copy')
  const sentence = 'A damaged part of HURT-3 was brought back from the second copy'
  await expect(found(page)).toContainText(sentence)
  expect(await axeFindings(page)).toEqual([])
  await page.goto('/#/')
  await expect(found(page)).toContainText(sentence)
  expect(await axeFindings(page)).toEqual([])
  await found(page).getByRole('button', { name: 'I have read this' }).click()
  await expect(found(page)).toHaveCount(0)
  await expect(heading(page)).toBeFocused()
  await reload(page)
  await expect(link(page, 'HURT-3')).toBeVisible()
  await expect(found(page)).toHaveCount(0)
})

test('a case that is damaged where the browser has lost the second copy is said to be damaged; no other is taken for it, and its copy takes nothing damaged', async ({
  page
}) => {
  await openVault(page)
  await openCase(page, 'WHOLE-3')
  const id = await openCase(page, 'HURT-4')
  await page.locator('#worries').fill('Of the first sitting')
  await saved(page)
  await reload(page)
  await page.locator('#worries').fill('Of the second sitting')
  await saved(page)
  await page.goto('/#/')
  await copied(page, 2)
  await damageRow(page, 'cases', id)
  await page.evaluate(() => caches.delete('waymark-vault-copy'))
  await reload(page)
  await link(page, 'HURT-4').click()
  await expect(heading(page)).toHaveText('This case cannot be read')
  await expect(page.locator('#worries')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  await page.goto('/#/')
  await link(page, 'WHOLE-3').click()
  await expect(page.locator('#reference')).toHaveValue('WHOLE-3')
  // The copy is made anew of what is whole, and after another opening nothing has got worse.
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('waymark-vault-copy')).keys()).length), {
      timeout: 60_000
    })
    .toBeGreaterThan(2)
  await page.goto('/#/')
  await reload(page)
  await link(page, 'HURT-4').click()
  await expect(heading(page)).toHaveText('This case cannot be read')
  await page.getByRole('button', { name: /^Keep this state as a case/ }).click()
  await page.getByRole('link', { name: /^HURT-4 \(state of/ }).click()
  await expect(page.locator('#worries')).toHaveValue('Of the first sitting')
})

test('an older head and case that were put back, and a case that was taken away, are told of at the next opening', async ({
  page,
  context
}) => {
  await withoutCopy(context)
  await openVault(page)
  const gone = await openCase(page, 'GONE-1')
  const id = await openCase(page, 'OLD-1')
  await page.goto('/#/')
  const putBack = await keepRows(page, ['heads', 'cases'])
  await page.goto(`/#/case/${id}/opening-page`)
  await page.locator('#worries').fill('Typed after that')
  await saved(page)
  await page.goto('/#/')
  await expect(link(page, 'OLD-1')).toBeVisible()
  await putBack()
  for (const table of ['heads', 'cases']) await takeRows(page, table, [gone])
  await reload(page)
  await expect(found(page)).toContainText('OLD-1 is older than it was when this vault last saved it')
  await expect(found(page)).toContainText('GONE-1 is gone, and this vault did not delete it')
  expect(await axeFindings(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 720 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await found(page)
    .getByRole('link', { name: /^Look for an earlier state/ })
    .click()
  await expect(heading(page)).toHaveText('History')
  // Also where the case itself is opened, by its address.
  await page.goto(`/#/case/${id}/opening-page`)
  await reload(page)
  await expect(found(page)).toContainText('OLD-1 is older than it was')
  await expect(found(page)).not.toContainText('GONE-1')
  await page.goto(`/#/case/${gone}/task-list`)
  await expect(heading(page)).toHaveText('This case is not in this browser')
  await expect(found(page)).toContainText('GONE-1 is gone')
})

test('a key record that is damaged is brought back from the second copy, and that is said', async ({
  page
}) => {
  await openVault(page)
  await openCase(page, 'KEY-1')
  await copied(page, 1)
  for (const half of ['passphrase', 'recovery'] as const) await damageRow(page, 'keys', 'key', half)
  await page.reload()
  await expect(page.getByText('The key record of this vault was damaged, and is back')).toBeVisible()
  await unlock(page)
  await expect(page.locator('#reference')).toHaveValue('KEY-1')
})

test.describe('a key record that both copies have lost', () => {
  test.beforeEach(({ context }) => withoutCopy(context))

  const title = 'The key record of this vault is damaged'

  test('in what the passphrase opens: the recovery key opens the vault, and a new passphrase mends it', async ({
    page
  }) => {
    await page.goto('/')
    const key = await setUp(page)
    await openCase(page, 'KEY-2')
    await damageRow(page, 'keys', 'key', 'passphrase')
    await page.goto('/#/')
    await page.reload()
    await expect(heading(page)).toHaveText(title)
    await expect(page.getByRole('main')).not.toContainText('this case')
    expect(await axeFindings(page)).toEqual([])
    await page.locator('#recovery-key').fill(key)
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await expect(heading(page)).toHaveText('Choose a new passphrase')
    await expect(page.getByRole('button', { name: 'Keep the passphrase as it was' })).toHaveCount(0)
    await page.locator('#new-passphrase').fill(passphrase)
    await page.locator('#new-passphrase-again').fill(passphrase)
    await page.getByRole('button', { name: 'Use this passphrase' }).click()
    await expect(link(page, 'KEY-2')).toBeVisible()
    await reload(page)
    await expect(link(page, 'KEY-2')).toBeVisible()
  })

  test('in what the recovery key opens: the passphrase opens the vault, and a new recovery key is given', async ({
    page
  }) => {
    await openVault(page)
    await openCase(page, 'KEY-3')
    await damageRow(page, 'keys', 'key', 'recovery')
    await page.goto('/#/')
    await page.reload()
    await expect(page.getByText('the recovery key no longer opens this vault')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Use the recovery key' })).toHaveCount(0)
    expect(await axeFindings(page)).toEqual([])
    await unlock(page)
    await expect(page.getByText('What the recovery key opened was damaged')).toBeVisible()
    const key = await keepRecoveryKey(page)
    await expect(link(page, 'KEY-3')).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: 'Use the recovery key' }).click()
    await page.locator('#recovery-key').fill(key)
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await page.getByRole('button', { name: 'Keep the passphrase as it was' }).click()
    await expect(link(page, 'KEY-3')).toBeVisible()
  })

  test('as a whole: a backup is taken in from that page, and nothing goes before it opens', async ({
    page
  }) => {
    await openVault(page)
    await openCase(page, 'KEY-4')
    await page.goto('/#/backup')
    const download = await makeFile(page, 'Make the backup')
    await expect(page.getByText('The backup has been made')).toBeVisible()
    for (const half of ['passphrase', 'recovery'] as const) await damageRow(page, 'keys', 'key', half)
    const { rows } = await leftOf(page)
    await page.goto('/#/')
    await page.reload()
    await expect(heading(page)).toHaveText(title)
    await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toHaveCount(0)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'See whether a backup opens' }).click()
    await expect(heading(page)).toHaveText('Take in a backup')
    await expect(heading(page)).toBeFocused()
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel('File', { exact: true }).setInputFiles(await download.path())
    await page.getByLabel('Passphrase of the file', { exact: true }).fill('another passphrase than that')
    await page.getByRole('button', { name: 'Open the file' }).click()
    await expect(page.getByRole('alert')).toBeVisible({ timeout: 60_000 })
    expect((await leftOf(page)).rows).toBe(rows)
    await page.getByLabel('Passphrase of the file', { exact: true }).fill(filePassphrase)
    await page.getByRole('button', { name: 'Open the file' }).click()
    await expect(page.getByText('This backup opens. There is 1 case in it.')).toBeVisible({ timeout: 60_000 })
    expect((await leftOf(page)).rows).toBe(rows)
    expect(await axeFindings(page)).toEqual([])
    await page.locator('#passphrase').fill(passphrase)
    await page.locator('#passphrase-again').fill(passphrase)
    await page.getByRole('button', { name: 'Set up a new vault for the backup' }).click()
    await keepRecoveryKey(page)
    await expect(heading(page)).toHaveText('What is in the file')
    await page.getByRole('button', { name: 'Take in what is chosen' }).click()
    await expect(heading(page)).toHaveText('What has come in')
    await page.goto('/#/')
    await reload(page)
    await expect(link(page, 'KEY-4')).toBeVisible()
  })

  test('as a whole: the vault is deleted from that page, and the next page says so', async ({ page }) => {
    await openVault(page)
    await openCase(page, 'KEY-5')
    for (const half of ['passphrase', 'recovery'] as const) await damageRow(page, 'keys', 'key', half)
    await page.reload()
    await page.getByRole('button', { name: 'Delete this vault' }).click()
    await expect(heading(page)).toHaveText('Delete the whole vault?')
    await page.locator('#wipe-word').fill('delete')
    await page.getByRole('button', { name: 'Yes, delete everything' }).click()
    await expect(page.getByRole('main').getByRole('link', { name: 'My cases' })).toBeVisible()
    await expect(page.getByText('was deleted in Waymark, with everything in it')).toBeVisible()
    expect((await leftOf(page)).rows).toBe(0)
  })
})
