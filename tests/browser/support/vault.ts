import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test'
import { isProving } from '../../support/proving'
import { derivedIn, withDerived, type Derived } from './derived'
import { keptDatabase, withDatabase, type KeptDatabase } from './kept-database'

/** What opens the vault of every test. */
export const passphrase = 'marsh lantern copper violin tide'

/** What stands over the field on the front door where a vault stands. */
export const passphraseAsked = (page: Page): Locator =>
  page.getByRole('heading', { level: 2, name: 'Unlock your cases' })

/** Goes in by the first door where no vault stands. */
export async function toSetUp(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'My cases' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up your vault')
}

/** Gives the passphrase on the page that asks for it, and waits for the page that was asked for. */
export async function unlock(page: Page, text = passphrase): Promise<void> {
  const button = page.getByRole('button', { name: 'Unlock', exact: true })
  await expect(button).toBeVisible()
  await page.locator('#passphrase').fill(text)
  await button.click()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Lock', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Types the group that is asked for of the recovery key that is shown. @returns the key */
export async function typeGroup(page: Page): Promise<string> {
  const label = await page.locator('label[for="recovery-group"]').innerText()
  const key = (await page.locator('.waymark-recovery-key__group').allInnerTexts()).join('-')
  const number = Number(/\d+/.exec(label)?.[0])
  await page.locator('#recovery-group').fill(key.split('-')[number - 1] ?? '')
  await page.getByRole('button', { name: 'I have kept it: go on' }).click()
  return key
}

/** Keeps the recovery key that is shown, and says so. @returns the key */
export async function keepRecoveryKey(page: Page): Promise<string> {
  const key = await typeGroup(page)
  await expect(page.locator('.waymark-recovery-key')).toHaveCount(0)
  return key
}

/** Sets up a vault in a browser that has none, through every page of it, from the front door on. @returns the recovery key */
export async function setUp(page: Page, text = passphrase): Promise<string> {
  // Whoever came by an address that needs a vault is asked at once.
  if (/^(#\/?)?$/.test(new URL(page.url()).hash)) await toSetUp(page)
  await page.locator('#passphrase').fill(text)
  await page.locator('#passphrase-again').fill(text)
  await page.getByRole('button', { name: 'Set up the vault' }).click()
  const key = await keepRecoveryKey(page)
  await expect(page.getByRole('banner').getByRole('button', { name: 'Lock', exact: true })).toBeVisible()
  return key
}

/** A vault without a case, as the browser keeps it on disk, and what its passphrase comes to. */
interface KeptVault {
  readonly database: KeptDatabase
  readonly derived: Derived
}
let kept: KeptVault | undefined
const begun = new WeakSet<BrowserContext>()

/**
 * Has a browser that has opened nothing hold the vault that the first test of this process set up: it takes a second to set one
 * up, and nearly every test needs one.
 * @returns what to dispose of once the vault stands
 */
async function bringKept(context: BrowserContext): Promise<AsyncDisposable | undefined> {
  const isNew = !begun.has(context) && context.pages().every((page) => page.url() === 'about:blank')
  begun.add(context)
  if (kept === undefined || !isNew) return undefined
  if (!isProving) await withDerived(context, kept.derived)
  return withDatabase(context, kept.database)
}

/** Keeps the vault that was just set up, for the tests after this. */
async function keep(page: Page): Promise<void> {
  kept = { database: await keptDatabase(page, 'waymark-vault'), derived: await derivedIn(page, passphrase) }
}

const readWithoutVault = /^#\/(guidance|what-has-changed|glossary|resources|about|security)\b/

/**
 * Goes to an address with an open vault: it is set up where there is none, and unlocked where there is one. An address that
 * only differs after the # loads nothing, and leaves the vault open.
 */
export async function openVault(page: Page, address = '/'): Promise<void> {
  const { origin } = new URL(test.info().project.use.baseURL ?? '')
  const isOurs = new URL(address, origin).origin === origin
  const bringing = isOurs ? await bringKept(page.context()) : undefined
  const { hash } = new URL(address, origin)
  const isDoor = hash === '' || hash === '#/'
  // The front door and what is read without a vault ask for nothing: they are come to once it is open.
  const isRead = readWithoutVault.test(hash)
  await page.goto(isDoor || isRead ? `${address.replace(/#.*$/, '')}#/set-up` : address)
  const asking = page.getByRole('button', { name: /^(Set up the vault|Unlock)$/ })
  const isOpen = page.getByRole('banner').getByRole('button', { name: 'Lock', exact: true })
  await expect(asking.or(isOpen)).toBeVisible()
  await bringing?.[Symbol.asyncDispose]()
  if (!(await isOpen.isVisible())) await openAsked(page, isOurs)
  if (isRead) await comeTo(page, address)
}

/** Goes to a page of Waymark from another, and waits for it: the address changes before the page does. */
async function comeTo(page: Page, address: string): Promise<void> {
  const left = await page.title()
  await page.goto(address)
  await expect(page).not.toHaveTitle(left)
}

/** Unlocks the vault that is asked for, or sets one up, which is kept for the tests after this where it is of our own address. */
async function openAsked(page: Page, isOurs: boolean): Promise<void> {
  if ((await page.getByRole('button', { name: 'Unlock', exact: true }).count()) > 0) return unlock(page)
  await setUp(page)
  if (isOurs && kept === undefined) await keep(page)
}

/** Loads the page anew, which locks it, and unlocks it. */
export async function reload(page: Page): Promise<void> {
  await page.reload()
  await unlock(page)
}

/** Goes on at another time. For whoever left the vault open until then it has locked itself, and is unlocked. */
export async function later(page: Page, time: string): Promise<void> {
  await page.clock.setFixedTime(time)
  await expect(page.locator('#passphrase')).toBeVisible()
  await unlock(page)
}

/** Has the tabs of a browser know nothing of one another's writing, as in browsers without Web Locks: only revisions decide. */
export async function withoutLocks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })
  })
}
