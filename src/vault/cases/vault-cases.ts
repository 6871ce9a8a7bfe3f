import type { StepId } from '../../../content/stages'
import type { CaseFile } from '../../../machines/case-file/case-file'
import {
  StoreError,
  type CaseHead,
  type CaseList,
  type Cases,
  type CaseSave,
  type StoreFault
} from '../../ports/cases'
import type { Access } from '../access'
import { sameBytes } from '../bytes'
import type { SealedRow, VaultDatabase, VersionRow } from '../database'
import type { Draft } from '../manifest/draft'
import { savedEntry } from '../manifest/entry'
import type { Manifest } from '../manifest/manifest'
import { bringBack } from '../mend'
import { noteBackedUp, readBackedUp, type BackedUp } from './backed-up'
import { casePlace, readCase } from './case-record'
import { headLeftOn, headOf, headPlace, readHead, type HeadContent } from './head'
import { keepState, listHistory, openState, wholeState } from './history'
import { inOrder } from './in-order'
import type { Removal } from './removal'
import type { Sittings } from './sittings'
import { readVersions, sealVersion } from './versions'

async function list(access: Access, manifest: Manifest): Promise<CaseList> {
  const [{ seen, findings }, backedUp] = await Promise.all([manifest.check(), readBackedUp(access)])
  const rows = [...seen.heads.values()].filter(({ isRemoved }) => !isRemoved)
  return {
    // A damaged head keeps no other from being listed.
    heads: rows.flatMap(({ row, content }) =>
      content === undefined ? [] : [listed(row, content, backedUp)]
    ),
    unreadable: rows.flatMap(({ row, content }) => (content === undefined ? [row.id] : [])),
    ...(findings.length === 0 ? {} : { findings })
  }
}

/** What the list shows of a case. */
function listed({ id, revision }: SealedRow, content: HeadContent, backedUp: BackedUp): CaseHead {
  const { reference, knownAs, savedAt, step, dates, isMissing } = content
  const noted = backedUp.get(id)
  return {
    ...{ id, reference, knownAs, savedAt, step, dates },
    ...(isMissing === undefined ? {} : { isMissing }),
    needsBackup: revision !== noted?.revision,
    ...(noted === undefined ? {} : { backedUpOn: noted.on })
  }
}

async function open(access: Access, manifest: Manifest, id: string): Promise<CaseFile | undefined> {
  // An older state that was put back is seen before anybody works on it.
  await manifest.checked()
  const read = () =>
    access.read(['cases', 'heads'], ({ cases, heads }) => Promise.all([cases.get(id), heads.get(id)]))
  let [row, head] = await read()
  if (head === undefined) return undefined
  // An earlier state in the place of the last one would be a loss that nobody sees.
  if (row?.revision !== head.revision) {
    if (await bringBack(access, 'cases', id, head.revision, { inPlaceOf: row })) [row, head] = await read()
    if (row === undefined || row.revision !== head?.revision) throw new StoreError('unreadable')
  }
  // A damaged head keeps nobody from the case: it is written anew with the next save.
  const left = await readHead(access, head).catch(() => undefined)
  return readCase(access, 'cases', row, left?.step)
}

/** A case as it goes to disk, sealed before a transaction is begun; its head is sealed with the count of the manifest. */
interface SealedCase {
  readonly file: CaseFile
  readonly content: HeadContent
  readonly state: SealedRow
  readonly versions: readonly VersionRow[]
  readonly begins: boolean
  /** The state that it takes the place of, where that is kept. */
  readonly keeps: SealedRow | undefined
}

async function sealedCase(
  access: Access,
  sittings: Sittings,
  { file, saved = {} }: CaseSave
): Promise<SealedCase> {
  const { id, revision } = file
  const { dates = [], versions = [], keepsReplaced = false } = saved
  const begins = keepsReplaced || sittings.isOver(id)
  const [state, rows] = await Promise.all([
    access.seal(casePlace(id, revision), file),
    Promise.all(versions.map((version) => sealVersion(access, version)))
  ])
  return {
    file,
    content: headOf(file, dates),
    state: { id, revision, ...state },
    versions: rows,
    begins,
    // A new case takes the place of no state.
    keeps: begins && revision > 1 ? await wholeState(access, id) : undefined
  }
}

/** The head of a case that is saved at a count of the manifest, which the draft notes. */
async function countedHead(access: Access, draft: Draft, one: SealedCase): Promise<SealedRow> {
  const { id, revision } = one.file
  draft.setEntry(id, savedEntry(draft.entry(id), one.file, one.content, one.versions, one.keeps))
  const head = await access.seal(headPlace(id, revision), { ...one.content, count: draft.count })
  return { id, revision, ...head }
}

/** Why a case cannot be saved over what stands; nothing where it can. */
async function standsInTheWay(
  { heads, removed }: VaultDatabase,
  { file: { id, revision } }: SealedCase
): Promise<StoreFault | undefined> {
  const before = await heads.get(id)
  if (before !== undefined) return before.revision === revision - 1 ? undefined : 'changed-elsewhere'
  // A case that was removed has no head: it is no new one for that.
  const isNew = revision === 1 && (await removed.get(id)) === undefined
  return isNew ? undefined : 'deleted-elsewhere'
}

/** Some cases of an act cannot be saved, so that nothing of it is written. */
class Refused extends StoreError {
  constructor(readonly cases: readonly { readonly id: string; readonly fault: StoreFault }[]) {
    super(cases[0]?.fault ?? 'failed')
  }
}

/** Writes cases in one transaction: all of them, or none where one cannot be saved. @throws Refused */
async function saveAll(
  access: Access,
  manifest: Manifest,
  sittings: Sittings,
  saves: readonly CaseSave[]
): Promise<void> {
  const sealed: SealedCase[] = []
  // One after the other: thousands at once would stand in memory twice.
  for (const one of saves) sealed.push(await sealedCase(access, sittings, one))
  const versions = sealed.flatMap((one) => one.versions)
  await manifest.write(['heads', 'cases', 'history', 'versions', 'removed'], async (draft) => {
    const heads: SealedRow[] = []
    for (const one of sealed) heads.push(await countedHead(access, draft, one))
    return async (database) => {
      const faults = await Promise.all(sealed.map((one) => standsInTheWay(database, one)))
      const refused = sealed.flatMap(({ file: { id } }, index) => {
        const fault = faults[index]
        return fault === undefined ? [] : [{ id, fault }]
      })
      if (refused.length > 0) throw new Refused(refused)
      await Promise.all(
        sealed.map(({ keeps }) => (keeps === undefined ? undefined : keepState(database, keeps)))
      )
      await Promise.all([
        database.cases.bulkPut(sealed.map(({ state }) => state)),
        database.heads.bulkPut(heads),
        ...(versions.length > 0 ? [database.versions.bulkPut(versions)] : [])
      ])
    }
  })
  for (const { file, begins } of sealed) if (begins) sittings.begin(file.id)
}

/** The ids of those that cannot be saved, where that is why nothing was written. */
function refusedIn(error: unknown): readonly string[] {
  if (error instanceof Refused) return error.cases.map(({ id }) => id)
  throw error
}

async function leaveOn(access: Access, id: string, step: StepId): Promise<void> {
  const row = await access.read(['heads'], ({ heads }) => heads.get(id))
  if (row === undefined) return
  const head = headLeftOn(await readHead(access, row), step)
  const sealed = await access.seal(headPlace(id, row.revision), head)
  const isWritten = await access.write(['heads'], async ({ heads }) => {
    const now = await heads.get(id)
    // No IV is ever used twice: the same one is the same row.
    if (now === undefined || !sameBytes(now.iv, row.iv)) return now === undefined
    await heads.put({ ...row, ...sealed })
    return true
  })
  // A save came between: the step is left on the head that it wrote.
  if (!isWritten) await leaveOn(access, id, step)
}

/** The cases of an open vault. */
export function vaultCases(access: Access, manifest: Manifest, removal: Removal, sittings: Sittings): Cases {
  // Whoever goes on fast leaves a step before the last is noted, or while the case is being saved on the step before: the one
  // that was left last stands, and whoever lists or opens the case reads it.
  const writing = inOrder()
  return {
    list: async () => {
      await writing.allSettled()
      return list(access, manifest)
    },
    open: async (id) => {
      await writing.settled(id)
      return open(access, manifest, id)
    },
    save: (file, saved = {}) =>
      writing.next([file.id], () => saveAll(access, manifest, sittings, [{ file, saved }])),
    saveAll: (saves) => {
      const ids = saves.map(({ file }) => file.id)
      return writing.next(ids, () =>
        saveAll(access, manifest, sittings, saves).then((): readonly string[] => [], refusedIn)
      )
    },
    versions: (id) => readVersions(access, id),
    leaveOn: (id, step) => writing.next([id], () => leaveOn(access, id, step)),
    history: (id) => listHistory(access, id),
    openHistory: (id, revision) => {
      // Who looks at an earlier state may bring it back: what that save replaces is kept too.
      sittings.end(id)
      return openState(access, id, revision)
    },
    backedUp: (cases, on) => {
      // By the state that went into it, a backup that comes in again is known as an earlier state of the case.
      for (const { id } of cases) sittings.end(id)
      return noteBackedUp(access, manifest, cases, on)
    },
    remove: (id) => removal.remove(id),
    undoRemove: (id) => removal.undo(id),
    findings: async (id) => {
      const { findings } = access.hasFound ? await manifest.check() : await manifest.checked()
      return findings.filter((finding) => 'case' in finding && finding.case === id)
    },
    findingsRead: (findings) =>
      manifest.write([], (draft) => {
        draft.dropFindings(findings)
        return Promise.resolve(() => Promise.resolve())
      })
  }
}
