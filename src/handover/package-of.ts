import type { CasePackage } from '../ports/backups'
import type { Cases } from '../ports/cases'

/** A case as it is in the store, with its finished versions. Undefined where there is none with this id. May fail with a StoreError. */
export async function packageOf(cases: Cases, id: string): Promise<CasePackage | undefined> {
  const file = await cases.open(id)
  if (file === undefined) return undefined
  // Read after the state: a version that another tab finishes in between is not named in the state, and is left out.
  const [kept, history, noted] = await Promise.all([
    cases.versions(id),
    // A trail helps to tell two states apart. Without it the file is made all the same.
    cases.history(id).catch(() => []),
    cases.trail?.(id).catch(() => undefined)
  ])
  const versions = kept.filter(({ number }) => file.versions.some((version) => version.number === number))
  // What was replaced by another state is in the history, and is not what this one went on from.
  const past = history.filter(({ revision }) => revision >= (noted?.since ?? 0))
  // The state that went into a file last may be the state that stands here.
  const trail = new Set([...past.map(({ savedAt }) => savedAt), ...(noted?.instants ?? [])])
  trail.delete(file.savedAt)
  return { file, versions, trail: [...trail].sort().reverse() }
}
