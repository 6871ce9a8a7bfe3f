import { expect, type Page } from '@playwright/test'

/**
 * Waits until the second copy holds the vault with so many cases. The copy is written some hundredths of a second after each save. A vault
 * that a test brought along without a copy is copied some seconds after it was unlocked.
 */
export async function copied(page: Page, cases: number): Promise<void> {
  const held = () =>
    page.evaluate(async () => {
      const files = await (await caches.open('waymark-vault-copy')).keys()
      const count = (table: string) => files.filter(({ url }) => url.includes(`/${table}/`)).length
      return [count('keys'), count('heads')]
    })
  await expect.poll(held, { timeout: 20_000 }).toEqual([1, cases])
}
