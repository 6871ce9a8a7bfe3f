import type { CaseFile } from '../../machines/case-file/case-file'
import { fitCaseFile } from '../../machines/case-file/fit'
import type { LocalDetails } from '../../machines/case-file/local-details'
import { headOf } from '../../machines/journey/case-head'
import type { CaseHead, Cases, HeadDate, KeptVersion, SavedWith } from '../ports/cases'
import type { KeptLocalDetails } from '../ports/local-details'
import { StoreError } from '../ports/store-error'
import type { Change, TrainingStore } from '../ports/training-store'

interface Kept {
  readonly file: CaseFile
  readonly dates: readonly HeadDate[]
}

const keyOf = (id: string) => `case/${id}`
const versionsOf = (id: string) => `versions/${id}`

/** Where all of a case is kept. */
export const keysOfCase = (id: string): readonly string[] => [keyOf(id), versionsOf(id)]

/** A stored value as a case. An earlier build may have kept it. */
function caseIn(something: unknown): Kept | undefined {
  if (something === undefined) return undefined
  const { file, dates } = something as { readonly file: unknown; readonly dates: readonly HeadDate[] }
  const fit = fitCaseFile(file)
  if (fit === undefined) throw new StoreError('unreadable')
  return { file: fit, dates }
}

/** The change that writes a case for the first time. */
export const addedCase = (file: CaseFile): readonly [key: string, change: Change] => [
  keyOf(file.id),
  () => ({ file, dates: [] }) satisfies Kept
]

// Cases of practice go into no backup.
const listed = ({ file, dates }: Kept): CaseHead => ({
  id: file.id,
  ...headOf(file),
  dates,
  needsBackup: false
})

/** Training cases. They are kept where practice is kept, are in no backup, and have no history of earlier states. */
export function trainingCases(store: TrainingStore): Cases {
  const open = async (id: string) => caseIn(await store.get(keyOf(id)))?.file

  async function save(file: CaseFile, { dates = [], versions = [] }: SavedWith = {}): Promise<void> {
    await store.change(keyOf(file.id), (before) => {
      // Practice was wiped in another tab. What is typed here does not come back by itself.
      if (before === undefined && file.revision > 1) throw new StoreError('deleted-elsewhere')
      if ((caseIn(before)?.file.revision ?? 0) !== file.revision - 1)
        throw new StoreError('changed-elsewhere')
      return { file, dates } satisfies Kept
    })
    if (versions.length === 0) return
    await store.change(versionsOf(file.id), (before) => {
      const others = ((before ?? []) as readonly KeptVersion[]).filter(
        ({ number }) => !versions.some((version) => version.number === number)
      )
      return [...others, ...versions]
    })
  }

  return {
    async list() {
      const all = await store.all('case/')
      return { heads: all.flatMap(([, one]) => caseIn(one) ?? []).map(listed), unreadable: [] }
    },
    open,
    save,
    async saveAll(saves) {
      for (const { file, saved } of saves) await save(file, saved)
      return []
    },
    versions: async (id) => ((await store.get(versionsOf(id))) ?? []) as readonly KeptVersion[],
    leaveOn: (id, step) =>
      store.change(keyOf(id), (before) => {
        const kept = caseIn(before)
        return kept === undefined ? undefined : { ...kept, file: { ...kept.file, step } }
      }),
    history: () => Promise.resolve([]),
    openHistory: () => Promise.resolve(undefined),
    backedUp: () => Promise.resolve(),
    async remove(id) {
      for (const key of [...keysOfCase(id), `run/${id}`]) await store.change(key, () => undefined)
    },
    undoRemove: () => Promise.resolve(false)
  }
}

/** The team’s details as they are set in practice. Those of the vault are not seen here. */
export function trainingDetails(store: TrainingStore): KeptLocalDetails {
  const key = 'local-details'
  const load = async () => ((await store.get(key)) ?? {}) as LocalDetails
  return {
    load,
    async change(change) {
      await store.change(key, (before) => change(before ?? {}))
      return load()
    }
  }
}
