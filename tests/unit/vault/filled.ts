import { withAnswer } from '../../../machines/case-file/change'
import type { KeptVersion } from '../../../src/ports/cases'
import type { OpenVault } from '../../../src/ports/vault'
import type { VaultParts } from '../../../src/vault/browser-vault'
import { copyDatabase } from './raw'
import { at, freshName, freshVault, openAgain } from './support'

/** What stands in a filled vault and must be read nowhere in its bytes. */
export const planted = {
  name: 'Planted-Name Okonkwo',
  reference: 'PLANTED/REF/2291',
  address: '17 Planted Mews, Dover CT16 9ZZ',
  document: 'Planted sentence of a signed document.',
  local: 'planted.team@council.example'
} as const

export const versionOf = (id: string, number = 1): KeptVersion => ({
  case: id,
  number,
  file: at(1, planted.reference, id),
  documents: {
    withheld: [],
    shown: [{ id: 'care-plan', title: planted.document }]
  } as unknown as KeptVersion['documents']
})

const caseOf = (revision: number, id: string) =>
  withAnswer(
    withAnswer(at(revision, planted.reference, id), 'known-as', { state: 'answered', value: planted.name }),
    'worries',
    { state: 'answered', value: `${planted.address} ${revision}` }
  )

/** What the first sitting at a filled vault does. */
async function sitFirst(open: OpenVault): Promise<void> {
  for (const id of ['case-1', 'case-2', 'case-3']) {
    await open.cases.save(caseOf(1, id), { versions: [versionOf(id)] })
  }
  await open.localDetails.change(() => ({ 'nrm-referral-route': planted.local }) as never)
  await open.saveSettings({ lockAfter: 17 })
  await open.close()
}

/** The next sitting: its first save keeps the state before. */
async function sitAgain(name: string, parts: Partial<VaultParts> = {}): Promise<OpenVault> {
  const again = await openAgain(name, parts)
  await again.cases.save(caseOf(2, 'case-1'), { versions: [versionOf('case-1', 2)] })
  await again.cases.save(caseOf(2, 'case-2'))
  await again.cases.backedUp([{ id: 'case-2', revision: 2 }], '2026-11-24')
  await again.cases.remove('case-3')
  return again
}

/** A vault with something in each of its tables. */
export async function filledVault(parts: Partial<VaultParts> = {}) {
  const { name, open, recoveryKey } = await freshVault(parts)
  await sitFirst(open)
  return { name, open: await sitAgain(name, parts), recoveryKey }
}

let firstSitting: Promise<string> | undefined

/**
 * A filled vault, made by copying the rows of one first sitting: for tests that need hundreds of vaults. All of them have the same key, so a
 * row of one that is put into another can be read there.
 */
export async function filledVaultByCopy() {
  firstSitting ??= (async () => {
    const { name, open } = await freshVault()
    await sitFirst(open)
    return name
  })()
  const name = freshName()
  await copyDatabase(await firstSitting, name)
  return { name, open: await sitAgain(name) }
}

export type Outcome = { readonly value: unknown } | { readonly fault: unknown }

const outcomeOf = async (work: Promise<unknown>): Promise<Outcome> => {
  try {
    return { value: await work }
  } catch (error) {
    return { fault: (error as { fault?: unknown }).fault ?? error }
  }
}

/** Everything that can be read of a filled vault. */
export async function everythingIn({ cases, localDetails, settings, isRecoveryKeyKept }: OpenVault) {
  const ids = ['case-1', 'case-2', 'case-3'] as const
  const each = await Promise.all(
    ids.map(async (id) => [
      [`${id} open`, await outcomeOf(cases.open(id))],
      [`${id} versions`, await outcomeOf(cases.versions(id))],
      [`${id} history`, await outcomeOf(cases.history(id))],
      [`${id} state 1`, await outcomeOf(cases.openHistory(id, 1))]
    ])
  )
  return {
    list: await cases.list(),
    rest: Object.fromEntries([
      ...each.flat(),
      ['local details', await outcomeOf(localDetails.load())],
      ['settings', await outcomeOf(settings())],
      ['recovery key', await outcomeOf(isRecoveryKeyKept())]
    ]) as Readonly<Record<string, Outcome>>
  }
}
