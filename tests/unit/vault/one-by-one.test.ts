import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Connection } from '../../../src/vault/connection'
import { copyIn, rawCopy } from './copied'
import { versionOf } from './filled'
import { allRows, deleteRow, putRows, setRows } from './raw'
import { at, freshName, freshVault, openAgain } from './support'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

it('a step that is left while another tab saves the case is left on what that tab saved', async () => {
  const { name, open } = await freshVault()
  await open.cases.save(at(1))
  const other = await openAgain(name)
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle)
  vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...given) => {
    await other.cases.save(at(2, 'A2'))
    return encrypt(...given)
  })
  await open.cases.leaveOn('case-1', 'trust')
  expect(await open.cases.open('case-1')).toEqual({ ...at(2, 'A2'), step: 'trust' })
})

it('every finished version that is gone from the database comes back from the second copy', async () => {
  const versions = [versionOf('case-1'), { ...versionOf('case-1'), number: 2 }]
  const copy = rawCopy()
  const name = freshName()
  const writing = copyIn(copy.files)
  const { open } = await freshVault({ name, copy: writing })
  await open.cases.save(at(1), { versions })
  await writing.settled()
  await open.close()
  for (const { number } of versions) await deleteRow(name, 'versions', ['case-1', number])
  const again = await openAgain(name, { copy: copyIn(copy.files) })
  expect((await again.cases.list()).findings).toContainEqual({
    kind: 'case-brought-back',
    case: 'case-1',
    reference: 'A1'
  })
  expect(await again.cases.versions('case-1')).toEqual(versions)
})

it('an older list of what was saved is not believed where it names a case that was deleted since', async () => {
  const { name, open } = await freshVault()
  await open.cases.save(at(1))
  await open.cases.save(at(1, 'B1', 'case-2'))
  const early = await allRows(name)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await open.cases.remove('case-2')
  await vi.advanceTimersByTimeAsync(11_000)
  vi.useRealTimers()
  await vi.waitFor(async () => expect((await allRows(name))['removed']).toEqual([]))
  await open.cases.save(at(2))
  await open.close()
  await setRows(name, 'records', early['records'] ?? [])
  expect((await (await openAgain(name)).cases.list()).findings).toEqual([{ kind: 'list-lost' }])
})

describe('room for the second copy', () => {
  it('is looked for again after half a million letters of rows that are each less', async () => {
    const { name, open } = await freshVault()
    await open.close()
    // 200,000 letters each.
    const rows = [1, 2, 3].map((id) => ({ id: `case-${id}`, revision: 1, data: new Uint8Array(150_000) }))
    await putRows(name, 'cases', rows)
    const room = { beforeWriting: vi.fn(() => Promise.resolve()) }
    const copy = copyIn(rawCopy().files)
    copy.lookFor(room)
    await copy.complete(await new Connection(name).database(), () => Promise.resolve(true))
    expect(room.beforeWriting).toHaveBeenCalledTimes(2)
  })
})
