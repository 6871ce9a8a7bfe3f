import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/reading'
import { keepRecoveryKey, passphrase, unlock } from './support/vault'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

for (const colorScheme of ['light', 'dark'] as const) {
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
    await expect(heading(page)).toHaveText('Set up your vault')
    await expect(page.getByText(/This browser has|This browser cannot/)).toBeVisible()
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
    await look('recovery-key')
    await keepRecoveryKey(page)
    await expect(heading(page)).toHaveText('Cases')
    await page.goto('/#/security')
    await expect(heading(page)).toHaveText('Security')
    await expect(page.locator('#lock-after')).toBeVisible()
    await look('security')
    await page.reload()
    await expect(heading(page)).toHaveText('Unlock your cases')
    await look('unlock')
    await page.locator('#passphrase').fill('not the passphrase at all')
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await look('unlock-error')
    await unlock(page)
    await expect(heading(page)).toHaveText('Security')
  })
}
