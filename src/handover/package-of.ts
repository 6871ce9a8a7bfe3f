import type { CasePackage } from '../ports/backups'
import type { Cases } from '../ports/cases'

/** A case as it is in the store, with its finished versions; nothing where there is none with this id. May fail with a StoreError. */
export async function packageOf(cases: Cases, id: string): Promise<CasePackage | undefined> {
  const [file, versions, history] = await Promise.all([
    cases.open(id),
    cases.versions(id),
    // A trail helps to tell two states apart; without it a file is made all the same.
    cases.history(id).catch(() => [])
  ])
  return file && { file, versions, trail: history.map(({ savedAt }) => savedAt) }
}
