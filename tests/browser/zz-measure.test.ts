import { expect, test, type Page } from '@playwright/test'
import { newCase } from '../../machines/case-file/change'
import { backups, idOf, packageOf } from '../unit/backup/support'
import { eritrea } from '../cases/eritrea'
import { filePassphrase, openFile } from './support/files'
import { openVault } from './support/vault'

const text = (value: string) => ({ state: 'answered', value }) as const
const file = async (cases: readonly unknown[]) => {
  const { bytes, unrestorable } = await backups.seal(cases as never, filePassphrase)
  console.log('unrestorable', unrestorable.length)
  return { name: 'f.age', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
}
async function timed(page: Page, what: string, act: () => Promise<void>) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const at = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  const before = await at()
  const start = Date.now()
  await act()
  await page.evaluate(() => new Promise((r) => requestAnimationFrame(() => setTimeout(r, 0))))
  console.log(what, 'cpu ms', Math.round(((await at()) - before) * 1000), 'wall', Date.now() - start)
  await cdp.detach()
}
for (const n of (process.env['N'] ?? '100').split(',').map(Number))
test(`list ${n}`, async ({ page }) => {
  test.setTimeout(600_000)
  page.setDefaultTimeout(300_000)
  const one = packageOf(eritrea)
  const people = Array.from({ length: n }, (_, i) => ({ id: `p${i}`, fields: { 'person-name': text(`Person ${i}`), 'person-role': text('other') } }))
  const exploitation = Array.from({ length: n }, (_, i) => ({ id: `e${i}`, fields: {} }))
  const case1 = { ...one, file: { ...one.file, answers: { ...one.file.answers, people: { state: 'answered', value: people } } } }
  void exploitation
  await openVault(page)
  await openFile(page, await file([case1]))
  await page.getByRole('button', { name: 'Take in what is chosen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What has come in')
  const id = idOf(1)
  await timed(page, `${n} task list`, async () => { await page.goto(`/#/case/${id}`); await expect(page.getByRole('heading', { level: 1 })).toHaveText('Task list') })
  await timed(page, `${n} people page`, async () => { await page.goto(`/#/case/${id}/people`); await expect(page.locator('.waymark-card')).toHaveCount(n) })
  await timed(page, `${n} item page`, async () => { await page.goto(`/#/case/${id}/people/people/p1`); await expect(page.locator('#person-name')).toBeVisible() })
  await timed(page, `${n} a key`, async () => { await page.locator('#person-name').press('End'); await page.keyboard.type('x'); await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible() })
  await timed(page, `${n} placement`, async () => { await page.goto(`/#/case/${id}/placement`); await expect(page.getByRole('heading', { level: 1 })).toBeVisible() })
  await timed(page, `${n} actions`, async () => { await page.goto(`/#/case/${id}/actions`); await expect(page.getByRole('heading', { level: 1 })).toHaveText('Actions') })
})
for (const n of (process.env['C'] ?? '').split(',').filter(Boolean).map(Number))
test(`cases ${n}`, async ({ page }) => {
  test.setTimeout(600_000)
  page.setDefaultTimeout(300_000)
  await openVault(page)
  const cases = Array.from({ length: n }, (_, i) => ({ file: { ...newCase(idOf(i + 1), '2026-11-24'), savedAt: '2026-11-24T09:00:00.000Z', revision: 1, answers: { reference: text(`R-${i}`), 'known-as': text('Sami') } }, versions: [], trail: [] }))
  const f = await file(cases)
  await timed(page, `${n} cases preview`, async () => { await openFile(page, f); await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is in the file', { timeout: 200_000 }) })
  await timed(page, `${n} cases take`, async () => { await page.getByRole('button', { name: 'Take in what is chosen' }).click();  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What has come in', { timeout: 300_000 }) })
})
