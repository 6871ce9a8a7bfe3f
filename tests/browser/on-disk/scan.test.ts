import { expect, test, type Page } from '@playwright/test'
import { foundIn, newProfile } from '../support/profile'
import { openVault, unlock } from '../support/vault'
import { isProving } from '../../support/proving'

/** What must stand nowhere in the profile: names, an address, a number, phrases. Each is unlike anything the app says. */
const planted = {
  reference: 'ZQX-73911-VB',
  knownAs: 'Quyenthu Ambarazade',
  worries: 'Somebody called Ferrazmundo waits by the turquoise lighthouse',
  address: '41 Wrensfoot Hollow, Pellmarsh',
  phone: '07700 900417',
  enquirer: 'Uncle Balthasarov of Crimplesham',
  vietnamese: 'Nguyễn Thị Quỳnh Hương Lạc'
} as const
const phrases = [
  ...Object.values(planted),
  // Parts, as what is packed on disk may stand in pieces.
  'Ambarazade',
  'Ferrazmundo',
  'turquoise lighthouse',
  'Wrensfoot',
  'Balthasarov',
  'Crimplesham',
  'Quỳnh Hương'
]

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()

/** Uses the app as on a day: types, turns pages, looks at documents, goes back to the list, locks and opens again. */
async function use(page: Page, baseURL: string): Promise<void> {
  await openVault(page, baseURL)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill(planted.reference)
  await page.locator('#known-as').fill(planted.knownAs)
  await page.locator('#worries').fill(`${planted.worries} ${planted.phone} ${planted.vietnamese}`)
  await saved(page)
  const id = new URL(page.url()).hash.split('/')[2] ?? ''
  await page.goto(`${baseURL}#/case/${id}/placement`)
  await page.locator('#placement-address').fill(planted.address)
  await saved(page)
  await page.goto(`${baseURL}#/case/${id}/enquirers`)
  await page.locator('#who-may-answer-enquiries').fill(planted.enquirer)
  await saved(page)
  for (const place of [
    'task-list',
    'documents/care-plan',
    'documents/protection-and-placement-plan',
    'dates'
  ])
    await page.goto(`${baseURL}#/case/${id}${place === 'task-list' ? '' : `/${place}`}`)
  await page.goto(`${baseURL}#/`)
  await expect(page.getByRole('link', { name: planted.reference, exact: true })).toBeVisible()
  await page.reload()
  await unlock(page)
  await page.getByRole('link', { name: planted.reference, exact: true }).click()
  await expect(page.locator('#who-may-answer-enquiries')).toHaveValue(planted.enquirer)
}

// Killed, it leaves behind what it would have tidied: the harder of the two.
for (const ending of isProving ? (['close', 'kill'] as const) : (['kill'] as const)) {
  test(`after any use nothing of a case stands in the profile on disk (${ending})`, async ({ baseURL }) => {
    test.setTimeout(120_000)
    const profile = newProfile()
    try {
      const browser = await profile.start()
      await use(browser.page, baseURL ?? '')
      await browser[ending]()
      await browser.hasEnded
      expect(foundIn(profile.folder, phrases)).toEqual([])
      // The vault itself is there, or nothing was looked at.
      expect(foundIn(profile.folder, ['waymark-vault'])).not.toEqual([])
    } finally {
      profile.remove()
    }
  })
}

test('the same look finds what a page does leave in clear', async ({ baseURL }) => {
  const profile = newProfile()
  try {
    const browser = await profile.start()
    await browser.page.goto(baseURL ?? '')
    await browser.page.evaluate(async (text) => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('plain', 1)
        request.onupgradeneeded = () => request.result.createObjectStore('notes')
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('no database'))
      })
      await new Promise<void>((resolve) => {
        const writing = opened.transaction('notes', 'readwrite', { durability: 'strict' })
        writing.objectStore('notes').put({ text, more: text.repeat(3) }, 'one')
        writing.oncomplete = () => resolve()
      })
      localStorage.setItem('note', text)
    }, planted.worries)
    await browser.close()
    const where = foundIn(profile.folder, ['Ferrazmundo']).join(' ')
    expect(where).toContain('IndexedDB')
    expect(where).toContain('Local Storage')
  } finally {
    profile.remove()
  }
})
