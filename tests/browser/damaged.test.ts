import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/reading'
import { openVault, reload } from './support/vault'

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
const link = (page: Page, reference: string) => page.getByRole('link', { name: reference, exact: true })

async function openCase(page: Page, reference: string): Promise<string> {
  await page.goto('/#/')
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill(reference)
  await saved(page)
  return new URL(page.url()).hash.split('/')[2] ?? ''
}

/** Changes one byte of what is kept of a case, as a bad disk does. */
async function damage(page: Page, table: 'cases' | 'heads', id: string): Promise<void> {
  await page.evaluate(
    async ([table, id]) => {
      const open = indexedDB.open('waymark-vault')
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result)
        open.onerror = () => reject(new Error('The database does not open.'))
      })
      const rows = database.transaction(table, 'readwrite').objectStore(table)
      await new Promise<void>((resolve, reject) => {
        const reading = rows.get(id)
        reading.onsuccess = () => {
          const row = reading.result as Record<string, unknown>
          const [name, bytes] = Object.entries(row)
            .flatMap(([name, value]) => {
              if (value instanceof ArrayBuffer) return [[name, new Uint8Array(value)] as const]
              return value instanceof Uint8Array ? [[name, value] as const] : []
            })
            .sort(([, one], [, other]) => other.length - one.length)[0] ?? ['', new Uint8Array()]
          bytes[0] = (bytes[0] ?? 0) ^ 1
          rows.put({ ...row, [name]: row[name] instanceof ArrayBuffer ? bytes.buffer : bytes })
        }
        rows.transaction.oncomplete = () => resolve()
        rows.transaction.onerror = () => reject(new Error('The row was not written.'))
      })
      database.close()
    },
    [table, id] as const
  )
}

test('a damaged case is said to be damaged, keeps no other from opening, and an earlier state of it is kept', async ({
  page
}) => {
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
  await damage(page, 'cases', id)
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
  page
}) => {
  await openVault(page)
  await openCase(page, 'WHOLE-2')
  const id = await openCase(page, 'HURT-2')
  await page.goto('/#/')
  await damage(page, 'heads', id)
  await damage(page, 'cases', id)
  await reload(page)
  await expect(page.getByText('What is kept of 1 case is damaged.')).toBeVisible()
  await expect(link(page, 'WHOLE-2')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: /^Look for an earlier state/ }).click()
  await page.getByRole('button', { name: 'Delete the damaged case' }).click()
  await expect(page.getByText('What is kept of 1 case is damaged.')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo deleting damaged case' })).toBeVisible()
})
