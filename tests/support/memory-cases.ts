import { valueOf } from '../../machines/case-file/read'
import type { CaseFile } from '../../machines/case-file/case-file'
import type { Cases, HeadDate, KeptVersion, SavedWith, Trail } from '../../src/ports/cases'
import { StoreError } from '../../src/ports/store-error'

interface Kept {
  readonly file: CaseFile
  readonly dates: readonly HeadDate[]
  readonly history: readonly CaseFile[]
  readonly versions: readonly KeptVersion[]
}

/** Cases in memory, that keep to the port's promises: each save makes an entry of the history here. */
export function memoryCases(): Cases & { readonly ids: () => readonly string[] } {
  const kept = new Map<string, Kept>()
  const removed = new Map<string, Kept>()
  const trails = new Map<string, Trail>()
  const backedUp = new Map<string, { revision: number; on: string; isFromFile: boolean }>()
  const isInTheWay = ({ id, revision }: CaseFile) => (kept.get(id)?.file.revision ?? 0) !== revision - 1

  function keep(file: CaseFile, { dates = [], versions = [] }: SavedWith = {}): void {
    const before = kept.get(file.id)
    const others = (before?.versions ?? []).filter(
      ({ number }) => !versions.some((version) => version.number === number)
    )
    kept.set(file.id, {
      // What is stored is a copy, as on disk.
      file: structuredClone(file),
      dates,
      history: before === undefined ? [] : [before.file, ...before.history].slice(0, 10),
      versions: [...others, ...structuredClone(versions)]
    })
  }

  return {
    ids: () => [...kept.keys()],
    list: () =>
      Promise.resolve({
        heads: [...kept.values()].map(({ file, dates }) => ({
          id: file.id,
          reference: valueOf(file.answers, 'reference') ?? '',
          knownAs: valueOf(file.answers, 'known-as') ?? '',
          savedAt: file.savedAt,
          step: file.step,
          dates,
          needsBackup: file.revision > (backedUp.get(file.id)?.revision ?? 0),
          [backedUp.get(file.id)?.isFromFile === true ? 'inFileOf' : 'backedUpOn']: backedUp.get(file.id)?.on
        })),
        unreadable: []
      }),
    open: (id) => Promise.resolve(kept.get(id)?.file),
    save: (file, saved) => {
      if (isInTheWay(file)) return Promise.reject(new StoreError('changed-elsewhere'))
      keep(file, saved)
      return Promise.resolve()
    },
    saveAll: (saves) => {
      const refused = saves.filter(({ file }) => isInTheWay(file)).map(({ file }) => file.id)
      if (refused.length === 0) for (const { file, saved } of saves) keep(file, saved)
      return Promise.resolve(refused)
    },
    versions: (id) => Promise.resolve(kept.get(id)?.versions ?? []),
    leaveOn: () => Promise.resolve(),
    history: (id) =>
      Promise.resolve(
        (kept.get(id)?.history ?? []).map(({ revision, savedAt, changes }) => ({
          revision,
          savedAt,
          changes
        }))
      ),
    openHistory: (id, revision) =>
      Promise.resolve(kept.get(id)?.history.find((file) => file.revision === revision)),
    backedUp: (cases, on, isFromFile = false) => {
      for (const { id, revision } of cases) backedUp.set(id, { revision, on, isFromFile })
      return Promise.resolve()
    },
    trail: (id) => Promise.resolve(trails.get(id) ?? { instants: [], since: 0 }),
    noteTrails: (notes) => {
      for (const { id, trail, since } of notes) {
        const before = since === undefined ? trails.get(id) : undefined
        const instants = [...trail, ...(before?.instants ?? [])]
        trails.set(id, { instants, since: since ?? before?.since ?? 0 })
      }
      return Promise.resolve()
    },
    remove: (id) => {
      const one = kept.get(id)
      if (one !== undefined) removed.set(id, one)
      kept.delete(id)
      return Promise.resolve()
    },
    undoRemove: (id) => {
      const one = removed.get(id)
      if (one !== undefined) kept.set(id, one)
      removed.delete(id)
      return Promise.resolve(one !== undefined)
    }
  }
}
