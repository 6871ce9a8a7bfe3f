import { Access } from '../../../src/vault/access'
import { caseSlot } from '../../../src/vault/cases/case-record'
import { headOf } from '../../../machines/journey/case-head'
import { headSlot } from '../../../src/vault/cases/head'
import { Connection } from '../../../src/vault/connection'
import type { KeyRecord } from '../../../src/vault/key/key-record'
import { unwrapDataKey } from '../../../src/vault/key/wrap'
import { allRows, putRows } from './raw'
import { at, passphrase, quickDerive } from './support'

/** Saves a case as a build from before the manifest did: nothing is counted. */
export async function savedByOlderBuild(
  name: string,
  revision: number,
  id: string,
  reference: string
): Promise<void> {
  const [record] = (await allRows(name))['keys'] as unknown as readonly KeyRecord[]
  if (record === undefined) throw new Error('There is no vault.')
  const key = await unwrapDataKey(record, { kind: 'passphrase', text: passphrase }, quickDerive)
  const access = new Access(new Connection(name), record.vault, key)
  const file = at(revision, reference, id)
  const head = await access.seal(headSlot(id, revision), { ...headOf(file), dates: [] })
  const state = await access.seal(caseSlot(id, revision), file)
  await putRows(name, 'heads', [{ id, revision, ...head }])
  await putRows(name, 'cases', [{ id, revision, ...state }])
}
