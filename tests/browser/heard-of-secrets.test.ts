import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/reading'
import { failWith, withStoreThatMayFail } from './support/store-faults'
import { openVault, passphrase, passphraseAsked, unlock } from './support/vault'

/** What whoever hears the pages of the vault and of the team is told: no more than needed while they type, and enough to know where they are (WCAG 2.4.2, 2.4.6, 4.1.3). */

test('that local details are saved is not spoken over the typing; trouble is, and that it is over', async ({
  page
}) => {
  await withStoreThatMayFail(page)
  await openVault(page, '/#/local-details')
  const authority = page.getByLabel('Authority', { exact: true })
  const line = page.getByRole('status').filter({ hasText: /Sav/ })
  await authority.fill('Anytown')
  await expect(line).toHaveText('Saved')
  await expect(line).toHaveAttribute('aria-live', 'off')
  await failWith(page, 'QuotaExceededError')
  await authority.fill('Anytown City')
  const trouble = page.getByRole('status').filter({ hasText: 'there is no room left' })
  await expect(trouble).toHaveAttribute('aria-live', 'polite')
  await failWith(page, undefined)
  await authority.fill('Anytown City Council')
  await expect(line).toHaveText('Saved')
  await expect(line).toHaveAttribute('aria-live', 'polite')
  await authority.fill('Anytown')
  await expect(line).toHaveAttribute('aria-live', 'off')
})

test('how strong a passphrase is is spoken once the typing pauses', async ({ page }) => {
  await page.goto('/#/set-up')
  const strength = page.locator('.waymark-strength')
  await page.locator('#passphrase').fill('marsh')
  await expect(strength).toHaveText(/very weak/i)
  await strength.evaluate((region) => {
    const heard: string[] = []
    new MutationObserver(() => heard.push(region.textContent.trim())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true
    })
    Object.assign(globalThis, { heard })
  })
  await page.locator('#passphrase').pressSequentially(' lantern copper violin tide', { delay: 60 })
  await expect(strength).not.toHaveText(/very weak/i)
  const heard = await page.evaluate(() => (globalThis as typeof globalThis & { heard: string[] }).heard)
  expect(heard).toHaveLength(1)
})

const titleIs = (page: Page, title: string) => expect(page).toHaveTitle(title)

test('the recovery key is a list, whose groups can be counted', async ({ page }) => {
  await page.goto('/#/set-up')
  await page.locator('#passphrase').fill(passphrase)
  await page.locator('#passphrase-again').fill(passphrase)
  await page.getByRole('button', { name: 'Set up the vault' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keep your recovery key')
  const groups = page.getByRole('region', { name: 'Recovery key' }).getByRole('list').getByRole('listitem')
  await expect(groups).toHaveCount(9)
  await expect(groups.nth(2)).toHaveText(/^\w{4}$/)
  expect(await axeFindings(page)).toEqual([])
})

test('two forms that ask for the present passphrase say what for', async ({ page }) => {
  await openVault(page, '/#/security')
  for (const [name, id] of [
    ['Change the passphrase', 'present-passphrase'],
    ['Replace the recovery key', 'passphrase-for-key']
  ] as const) {
    const fields = page
      .getByRole('group', { name, exact: true })
      .getByLabel('Present passphrase', { exact: true })
    await expect(fields).toHaveCount(1)
    await expect(fields).toHaveAttribute('id', id)
  }
  expect(await axeFindings(page)).toEqual([])
})

test('the title says that the passphrase is asked for, that it was refused, and no more once it is right', async ({
  page
}) => {
  await openVault(page, '/#/security')
  await titleIs(page, 'Security – Waymark')
  await page.getByRole('button', { name: 'Change the passphrase' }).click()
  await titleIs(page, 'Problem: Security – Waymark')
  await page.goto('/')
  await page.reload()
  await expect(passphraseAsked(page).first()).toBeVisible()
  await titleIs(page, 'Unlock your cases – Waymark')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await titleIs(page, 'Problem: Unlock your cases – Waymark')
  await unlock(page)
  await titleIs(page, 'Cases – Waymark')
})
