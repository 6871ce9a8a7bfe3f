// Before anything that looks for a store: here in Node there is none.
import 'fake-indexeddb/auto'
import type { Page } from '@playwright/test'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { newCase, withAnswer } from '../../../machines/case-file/change'
import { browserVault } from '../../../src/vault/browser-vault'
import { deriveHere } from '../../../src/vault/key/argon2'
import { largeCase } from '../../support/large-case'
import { passphrase } from './vault'

const name = 'waymark-vault'
export const largeId = 'a-large-case'

const smallCase = (number: number): CaseFile => ({
  ...withAnswer(newCase(`case-${number}`, '2026-11-24'), 'reference', {
    state: 'answered',
    value: `LOAD-${String(number).padStart(4, '0')}`
  }),
  savedAt: `2026-11-${String(1 + (number % 23)).padStart(2, '0')}T12:00:00.000Z`,
  revision: 1,
  changes: 1
})

const settled = <Value>(asked: IDBRequest<Value>) =>
  new Promise<Value>((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('Nothing came.'))
  })

/** Every row of the vault, by table, as text that a page can read: bytes as base64. */
async function rows(): Promise<string> {
  const database = await settled(indexedDB.open(name))
  const tables = [...database.objectStoreNames]
  const all = await Promise.all(
    tables.map(
      async (table) =>
        [table, await settled(database.transaction(table).objectStore(table).getAll())] as const
    )
  )
  database.close()
  await settled(indexedDB.deleteDatabase(name))
  return JSON.stringify(Object.fromEntries(all), (_, value: unknown) =>
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value
  )
}

/** A vault with so many cases and a large one, encrypted by the app's own code, as rows of its database. */
export async function largeVault(cases: number): Promise<string> {
  const writers = { claim: () => Promise.reject(new Error('Nobody writes here.')) }
  const { open } = await browserVault({ derive: deriveHere, name, writers, copy: undefined }).create(
    passphrase
  )
  await open.noteRecoveryKeyKept()
  const dates = [
    { row: 'nrm-referral', date: '2026-11-20' },
    { row: 'return-interview', date: '2026-12-01' }
  ] as const
  await open.cases.save(largeCase(largeId), { dates })
  for (let number = 1; number <= cases; number += 1) await open.cases.save(smallCase(number), { dates })
  await open.close()
  return rows()
}

/** Lays the rows of a vault into a browser that has none, and goes to the page that asks for its passphrase. */
export async function layDown(page: Page, vault: string): Promise<void> {
  // The app makes the database, in whatever shape it has today.
  await page.goto('/#/set-up')
  await page.getByRole('button', { name: 'Set up the vault' }).waitFor()
  await page.goto('/favicon.svg')
  await page.evaluate(
    ([name, text]) =>
      new Promise<void>((resolve, reject) => {
        const tables = JSON.parse(text, (_, value: unknown) => {
          const base64 = (value as { base64?: string } | null)?.base64
          return base64 === undefined
            ? value
            : Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        }) as Record<string, object[]>
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(new Error('The database does not open.'))
        opening.onsuccess = () => {
          const database = opening.result
          const writing = database.transaction(Object.keys(tables), 'readwrite')
          for (const [table, all] of Object.entries(tables))
            for (const row of all) writing.objectStore(table).put(row)
          writing.onerror = () => reject(new Error('A row was not taken.'))
          writing.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      }),
    [name, vault] as const
  )
  await page.goto('/')
}
