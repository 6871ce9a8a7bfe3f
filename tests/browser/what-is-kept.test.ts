import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { projectFolder } from '../../scripts/lib/project.mjs'
import { commit } from './support/practice'
import { openVault } from './support/vault'
import { keptForOffline } from './support/worker'

// With the worker that keeps Waymark's own files, as a person has it.
test.use({ serviceWorkers: 'allow' })

/** What docs/security-in-detail.md says is kept, by name: of each row of its table what stands in the second column. */
const page = readFileSync(join(projectFolder, 'docs', 'security-in-detail.md'), 'utf8')
const table = /^\| What \| Where \| Form \|\n\|[ -|]+\n((?:\|.+\n)+)/m.exec(page)?.[1] ?? ''
const named = table
  .split('\n')
  .flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))

/** A name that ends in … stands for each that begins so. */
const isCalled = (found: string, name: string) =>
  name.endsWith('…') ? found.startsWith(name.slice(0, -1)) : found === name
const isNamed = (found: string) => named.some((name) => isCalled(found, name))

/** All that this address keeps, whatever made it, by its name. */
const kept = (tab: Page) =>
  tab.evaluate(async () => {
    const files: string[] = []
    const folder = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> }
    for await (const name of folder.keys()) files.push(name)
    return [
      ...(await indexedDB.databases()).map(({ name = '' }) => name),
      ...(await caches.keys()),
      ...files,
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...document.cookie.split(';').filter((cookie) => cookie !== '')
    ].sort()
  })

test('what the browser keeps after cases and practice is what the page on security names, and goes as it says', async ({
  page: tab
}) => {
  expect(named).toHaveLength(13)
  const opened: string[] = []
  await tab.exposeFunction('noteOpened', (name: string) => opened.push(name))
  await tab.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB)
    indexedDB.open = (name: string, version?: number) => {
      ;(globalThis as unknown as { noteOpened: (name: string) => void }).noteOpened(name)
      return open(name, version)
    }
  })
  await openVault(tab)
  await keptForOffline(tab)
  await tab.getByRole('button', { name: 'Open a new case' }).click()
  await tab.locator('#reference').fill('KPT-1')
  await expect(tab.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  // It is written once the person has what they came for.
  await expect.poll(() => kept(tab)).toContain('waymark-vault-reserve')

  const practice = await tab.context().newPage()
  await practice.goto('/practise.html')
  await practice.getByRole('button', { name: 'Begin the scenario Brought in by a neighbour' }).click()
  await commit(practice, 'Nobody knows who he is')
  await practice.close()

  // A database that stands for a moment is seen while it is opened; a language is chosen where there are several.
  const rare = ['waymark.vault-deleted', 'waymark.timed-out', 'waymark.language']
  const all = [...new Set([...(await kept(tab)), ...opened])]
  expect(all.filter((name) => !isNamed(name))).toEqual([])
  expect(named.filter((name) => !rare.includes(name) && !all.some((found) => isCalled(found, name)))).toEqual(
    []
  )

  await tab.goto('/#/security')
  await tab.getByRole('button', { name: 'Delete the vault', exact: true }).click()
  await tab.locator('#wipe-word').fill('delete')
  await tab.getByRole('button', { name: 'Yes, delete everything' }).click()
  await expect(tab.getByText('was deleted in Waymark, with everything in it')).toBeVisible()
  const after = await kept(tab)
  expect(after.filter((name) => !isNamed(name))).toEqual([])
  expect(after).toContain('waymark.vault-deleted')
  for (const gone of ['waymark-vault-copy', 'waymark.vault-stood']) expect(after).not.toContain(gone)
})
