import { expect, test, type Page } from '@playwright/test'
import type { QuestionId } from '../../../content/stages'
import { playStep } from '../support/player'
import { foundIn, inSessions, newProfile, ofTheBrowser, type Profile } from '../support/profile'
import { keepRecoveryKey, passphrase, unlock } from '../support/vault'
import { isProving } from '../../support/proving'
import type { NamedCase } from '../../cases/named-case'
import { saved } from '../support/opening'

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

/**
 * What Chromium writes before the names and states of fields that stand in no form, as those of a case: which radio of which
 * question was chosen. In the forms that ask for a passphrase one field alone is kept, which says “Waymark” to password managers.
 */
const fieldState = 'No owner'

/** What is chosen, in fields of every kind: radios, checkboxes, marks, selects, days, a list with entries, reasons for no answer. */
const choices: NamedCase = {
  name: 'A case in which much is chosen',
  answers: {
    'age-as-known': 'under-16',
    'trafficking-conclusion': 'still-finding-out',
    people: [{ 'person-name': 'Somebody', 'person-role': 'social-worker' }],
    screenings: [{ 'screening-on': '2026-11-20', 'screening-occasion': 'after-going-missing' }],
    'marks-arrival-journey-and-documents': { marks: { 'debt-for-the-journey': 'reported' } },
    'conclusion-on': '2026-11-20',
    'suspected-exploitation': ['forced-crime'],
    'safe-place-first': 'not-safe',
    'immigration-position': 'claim-undecided',
    'police-told': 'yes',
    'police-officer': { reason: 'not-known' }
  }
}
const steps = [
  'opening-page',
  'people',
  'screenings',
  'conclusion',
  'what-is-suspected',
  'police-agreement',
  'first-48-hours',
  'safe-place',
  'immigration-position'
]

/** What is looked at and must stand in no address: an action that this case calls for, and a position that the child might get. */
const lookedAt = ['find-a-safe-place', 'refugee-status'] as const

/** Names of fields in which something is chosen, none of which is that of a step: those stand in addresses. */
const chosen = [
  'trafficking-conclusion',
  'person-role',
  'screening-occasion',
  'debt-for-the-journey',
  'conclusion-on',
  'suspected-exploitation',
  'police-officer-no-answer'
] as const

/**
 * Turns a page without loading anything, and waits until the browser has written that, with all that it had to keep of the page
 * before: it does so a few seconds later.
 */
async function turnAndWait(page: Page, { folder }: Profile, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, place)
  await expect.poll(() => inSessions(folder, place), { timeout: 30_000 }).toBe(true)
}

/** Sets up a vault, and looks at what is typed meanwhile. */
async function setUpAndLook(page: Page, profile: Profile): Promise<void> {
  await page.locator('#passphrase').fill(passphrase)
  await page.locator('#passphrase-again').fill(passphrase)
  for (const id of ['passphrase', 'passphrase-again']) {
    await page.locator(`button[aria-controls="${id}"]`).click()
    await expect(page.locator(`#${id}`)).toHaveAttribute('type', 'text')
  }
  // An address that needs a vault: its set-up stays where it is.
  await turnAndWait(page, profile, '#/local-details')
  await page.getByRole('button', { name: 'Set up the vault' }).click()
  await keepRecoveryKey(page)
  await expect(page.getByRole('banner').getByRole('button', { name: 'Lock', exact: true })).toBeVisible()
}

/** Uses the app as on a day: types, chooses, turns pages, looks at documents, goes back to the list, locks and opens again. */
async function use(page: Page, baseURL: string, profile: Profile): Promise<void> {
  await page.goto(`${baseURL}#/set-up`)
  await setUpAndLook(page, profile)
  await page.goto(`${baseURL}#/`)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill(planted.reference)
  await page.locator('#known-as').fill(planted.knownAs)
  await page.locator('#worries').fill(`${planted.worries} ${planted.phone} ${planted.vietnamese}`)
  await saved(page)
  const id = new URL(page.url()).hash.split('/')[2] ?? ''
  const answered = new Set<QuestionId>(['reference', 'known-as', 'worries'])
  for (const step of steps) {
    await page.goto(`${baseURL}#/case/${id}/${step}`)
    await expect(page.locator('#main-heading')).toBeVisible()
    await playStep(page, choices, answered)
  }
  // A position that was answered is asked for as a change once its page is opened anew.
  const position = await page.title()
  await page.goto(`${baseURL}#/case/${id}/conclusion`)
  await expect(page).not.toHaveTitle(position)
  await page.goto(`${baseURL}#/case/${id}/immigration-position`)
  await page.getByLabel('New position').selectOption('refugee-status')
  await page.getByRole('button', { name: 'See what this changes' }).click()
  await expect(page.getByRole('heading', { name: 'What a change of position would do' })).toBeVisible()
  await page.goto(`${baseURL}#/case/${id}/actions`)
  await page.getByRole('link', { name: 'Find the child a safe place' }).click()
  await expect(page.locator('#main-heading')).toContainText('Find the child a safe place')
  await page.goto(`${baseURL}#/case/${id}/placement`)
  await page.locator('#placement-address').fill(planted.address)
  await saved(page)
  await page.goto(`${baseURL}#/case/${id}/safe-place`)
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
  await turnAndWait(page, profile, `#/case/${id}/dates`)
}

// Killed, it leaves behind what it would have tidied: the harder of the two.
for (const ending of isProving ? (['close', 'kill'] as const) : (['kill'] as const)) {
  test(`after any use nothing of a case stands in the profile on disk (${ending})`, async ({ baseURL }) => {
    const profile = newProfile()
    try {
      const browser = await profile.start()
      await use(browser.page, baseURL ?? '', profile)
      await browser[ending]()
      await browser.hasEnded
      expect([
        ...foundIn(profile.folder, [...phrases, passphrase]),
        // The names of questions stand in the app's own files too.
        ...foundIn(profile.folder, [fieldState, ...chosen, ...lookedAt], ofTheBrowser)
      ]).toEqual([])
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
    // A choice, and a passphrase that is looked at, as a page has them that forbids nothing.
    await browser.page.evaluate((text) => {
      const [radio, field] = [document.createElement('input'), document.createElement('input')]
      Object.assign(radio, { type: 'radio', name: 'plain-radio', value: 'chosen', id: 'plain-radio' })
      Object.assign(field, {
        type: 'text',
        name: 'plain-field',
        autocomplete: 'new-password',
        id: 'plain-field'
      })
      document.body.prepend(radio, field)
      field.value = text
    }, passphrase)
    await browser.page.locator('#plain-radio').check()
    await turnAndWait(browser.page, profile, '#/glossary')
    await browser.close()
    const where = foundIn(profile.folder, ['Ferrazmundo']).join(' ')
    expect(where).toContain('IndexedDB')
    expect(where).toContain('Local Storage')
    for (const phrase of [fieldState, 'plain-radio', passphrase])
      expect(foundIn(profile.folder, [phrase], ofTheBrowser).join(' ')).toContain('Sessions')
  } finally {
    profile.remove()
  }
})
