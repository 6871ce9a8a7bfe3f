import { expect, test, type Page } from '@playwright/test'
import { isProving } from '../../support/proving'
import { openFile, filePassphrase } from '../support/files'
import { newProfile, type Profile } from '../support/profile'
import { openVault, unlock } from '../support/vault'
import { smallCase } from '../../unit/backup/small-case'
import { backups } from '../../unit/backup/support'

const count = 40
/** At how many moments of taking in the browser is killed, from the first write to the last of the second copy. */
const moments = isProving ? 60 : 6

/** A file with forty cases, each with a finished version. */
async function fileOfMany() {
  const cases = Array.from({ length: count }, (_, at) => smallCase(at + 1, `KIL-${at + 1}`))
  const { bytes, unrestorable } = await backups.seal(cases, filePassphrase)
  expect(unrestorable).toEqual([])
  return { name: 'forty.age', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
}

/** What the page tells of its writes, in their order: each row that the database has taken, that all is on disk, each row of the second copy. */
type Told = 'row' | 'on-disk' | 'copied'

/** Hears of every write of the page. The app does not know of it. */
async function hearWrites(page: Page, heard: (what: Told) => void): Promise<void> {
  await page.exposeBinding('waymarkTestWrote', (_, what: Told) => {
    heard(what)
  })
  await page.addInitScript(() => {
    const tell = (window as unknown as { waymarkTestWrote(what: string): Promise<void> }).waymarkTestWrote
    const put = IDBObjectStore.prototype.put
    const told = new WeakSet<IDBTransaction>()
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      const request = put.apply(this, given)
      request.addEventListener('success', () => void tell('row'))
      if (!told.has(this.transaction)) {
        told.add(this.transaction)
        this.transaction.addEventListener('complete', () => void tell('on-disk'), { once: true })
      }
      return request
    }
    const keep = Cache.prototype.put
    Cache.prototype.put = async function (this: Cache, ...given: Parameters<typeof keep>) {
      await keep.apply(this, given)
      void tell('copied')
    }
  })
}

/** How many rows of each table the database holds. */
const rowsIn = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('The database was not read.'))
      })
    const database = await done(indexedDB.open('waymark-vault'))
    const rows: Record<string, number> = {}
    for (const table of ['heads', 'cases', 'versions'])
      rows[table] = await done(database.transaction(table).objectStore(table).count())
    database.close()
    return rows
  })

const listed = (page: Page) => page.getByRole('main').getByRole('link', { name: /^KIL-\d+$/ })

/** Lets the page stand still in its first write, so that a kill meets it there, however late it comes. */
const holdFirstWrite = (page: Page) =>
  page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      put.apply(this, given)
      void (window as unknown as { waymarkTestWrote(what: string): Promise<void> }).waymarkTestWrote('row')
      for (;;);
    }
  })

/**
 * Takes the file in, in a browser on a profile of its own, and hears what is written meanwhile.
 * @param isHeld whether it stands still in its first write
 */
async function takingIn(
  profile: Profile,
  address: string,
  file: Awaited<ReturnType<typeof fileOfMany>>,
  heard: (what: Told, kill: () => void) => void,
  isHeld = false
) {
  const browser = await profile.start()
  const { page } = browser
  page.setDefaultTimeout(20_000)
  let isTaking = false
  await hearWrites(page, (what) => {
    if (isTaking) heard(what, browser.kill)
  })
  await page.goto(address)
  await unlock(page)
  await openFile(page, file)
  if (isHeld) await holdFirstWrite(page)
  isTaking = true
  // Killed while it is still answering, the browser answers no more.
  await page
    .getByRole('button', { name: 'Take in what is chosen' })
    .click()
    .catch(() => undefined)
  return browser
}

test(`killed at ${moments} moments of taking in ${count} cases, all of them stand afterwards or none`, async ({
  baseURL
}) => {
  const address = baseURL ?? ''
  // A limit for what hangs: beside others, a moment takes a quarter of a minute.
  test.setTimeout(600_000 + moments * 60_000)
  const file = await fileOfMany()
  const begun = newProfile()
  const profiles = [begun]
  try {
    const first = await begun.start()
    await openVault(first.page, address)
    // Else each of the browsers below would fetch and keep all of Waymark anew.
    await first.page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await first.close()

    // Once without a kill: all come in, and what is written on the way is counted.
    const whole = newProfile({ from: begun.folder })
    profiles.push(whole)
    const told: Told[] = []
    const unkilled = await takingIn(whole, address, file, (what) => told.push(what))
    await expect(unkilled.page.getByRole('heading', { level: 1 })).toHaveText('What has come in')
    const rows = { heads: count, cases: count, versions: count }
    expect(await rowsIn(unkilled.page)).toEqual(rows)
    await expect.poll(() => told.filter((what) => what === 'copied').length).toBeGreaterThanOrEqual(3 * count)
    await unkilled.close()
    const onDisk = told.indexOf('on-disk')
    expect(onDisk).toBeGreaterThan(count)

    const outcomes: number[] = []
    for (let moment = 0; moment < moments; moment += 1) {
      // Half of them until all is on disk, half while the second copy follows.
      const half = Math.ceil(moments / 2)
      const at =
        moment < half
          ? Math.round((moment / half) * onDisk)
          : onDisk + Math.round(((moment - half) / (moments - half)) * (told.length - onDisk - 1))
      const profile = newProfile({ from: begun.folder })
      profiles.push(profile)
      let heard = 0
      let copied = 0
      const known = { onDisk: false }
      const listen = (what: Told, kill: () => void) => {
        known.onDisk ||= what === 'on-disk'
        if (what === 'copied') copied += 1
        if (heard === at) kill()
        heard += 1
      }
      // On a busy machine a kill at the first write can come after the last: the first moment is held.
      const killed = await takingIn(profile, address, file, listen, moment === 0)
      // Should fewer writes be told than in the run without a kill, it is killed once all is written.
      let hasEnded = false
      const ended = killed.hasEnded.then(() => (hasEnded = true))
      await expect.poll(() => hasEnded || copied >= 3 * count, { timeout: 180_000 }).toBe(true)
      killed.kill()
      await ended

      const after = await profile.start()
      await after.page.goto(address)
      await unlock(after.page)
      const found = await rowsIn(after.page)
      const isAll = found['heads'] === count
      expect(found, `killed at ${at} of ${told.length}`).toEqual(
        isAll ? rows : { heads: 0, cases: 0, versions: 0 }
      )
      await expect(listed(after.page)).toHaveCount(isAll ? count : 0)
      // What was told to be on disk is.
      if (known.onDisk) expect(isAll).toBe(true)
      outcomes.push(found['heads'] ?? 0)
      if (isAll) {
        await listed(after.page).last().click()
        await expect(after.page.getByRole('heading', { level: 1 })).toBeVisible()
      }
      await after.close()
      profile.remove()
    }
    // Moments of which each leaves the same would prove little.
    expect(new Set(outcomes)).toEqual(new Set([0, count]))
  } finally {
    for (const profile of profiles) profile.remove()
  }
})
