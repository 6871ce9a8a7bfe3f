import type { StepId } from '../../../content/stages'
import type { CaseFile } from '../../../machines/case-file/case-file'
import type { CaseHead, CaseList, Cases, CaseSave } from '../../ports/cases'
import { StoreError, type StoreFault } from '../../ports/store-error'
import type { Access } from '../access'
import { sameBytes } from '../bytes'
import type { SealedRow, VaultDatabase, VersionRow } from '../database'
import { noteBackedUp, readBackedUp, type BackedUp } from './backed-up'
import { casePlace, readCase } from './case-record'
import { headLeftOn, headOf, headPlace, readHead } from './head'
import { keepState, listHistory, openState } from './history'
import { inOrder } from './in-order'
import type { Removal } from './removal'
import type { Sittings } from './sittings'
import { readVersions, sealVersion } from './versions'

async function list(access: Access): Promise<CaseList> {
  const [rows, backedUp] = await Promise.all([
    access.read(['heads'], ({ heads }) => heads.toArray()),
    readBackedUp(access)
  ])
  const read = await Promise.all(rows.map((row) => listed(access, row, backedUp)))
  return {
    heads: read.filter((head) => head !== undefined),
    unreadable: rows.filter((_, index) => read[index] === undefined).map(({ id }) => id)
  }
}

/** What the list shows of a case; nothing where its head is damaged, which keeps no other from being listed. */
async function listed(access: Access, row: SealedRow, backedUp: BackedUp): Promise<CaseHead | undefined> {
  try {
    const head = await readHead(access, row)
    const noted = backedUp.get(row.id)
    const needsBackup = row.revision !== noted?.revision
    return { ...head, id: row.id, needsBackup, ...(noted === undefined ? {} : { backedUpOn: noted.on }) }
  } catch (error) {
    // The key went while they were read: nothing is wrong with any of them.
    if (!(error instanceof StoreError) || error.fault === 'locked') throw error
    return undefined
  }
}

async function open(access: Access, id: string): Promise<CaseFile | undefined> {
  const [row, head] = await access.read(['cases', 'heads'], ({ cases, heads }) =>
    Promise.all([cases.get(id), heads.get(id)])
  )
  if (head === undefined) return undefined
  // An earlier state in the place of the last one would be a loss that nobody sees.
  if (row?.revision !== head.revision) throw new StoreError('unreadable')
  // A damaged head keeps nobody from the case: it is written anew with the next save.
  const left = await readHead(access, head).catch(() => undefined)
  return readCase(access, row, left?.step)
}

/** A case as it goes to disk: all of it sealed before a transaction is begun. */
interface SealedCase {
  readonly id: string
  readonly revision: number
  readonly head: SealedRow
  readonly state: SealedRow
  readonly versions: readonly VersionRow[]
  readonly begins: boolean
}

async function sealedCase(
  access: Access,
  sittings: Sittings,
  { file, saved = {} }: CaseSave
): Promise<SealedCase> {
  const { id, revision } = file
  const { dates = [], versions = [], keepsReplaced = false } = saved
  const [head, state, rows] = await Promise.all([
    access.seal(headPlace(id, revision), headOf(file, dates)),
    access.seal(casePlace(id, revision), file),
    Promise.all(versions.map((version) => sealVersion(access, version)))
  ])
  return {
    id,
    revision,
    head: { id, revision, ...head },
    state: { id, revision, ...state },
    versions: rows,
    begins: keepsReplaced || sittings.isOver(id)
  }
}

/** Why a case cannot be saved over what stands; nothing where it can. */
async function standsInTheWay(
  { heads, removed }: VaultDatabase,
  { id, revision }: SealedCase
): Promise<StoreFault | undefined> {
  const before = await heads.get(id)
  if (before !== undefined) return before.revision === revision - 1 ? undefined : 'changed-elsewhere'
  // A case that was removed has no head: it is no new one for that.
  const isNew = revision === 1 && (await removed.get(id)) === undefined
  return isNew ? undefined : 'deleted-elsewhere'
}

/** Writes cases in one transaction: all of them, or none where one cannot be saved. @returns those that cannot, and why */
async function saveAll(
  access: Access,
  sittings: Sittings,
  saves: readonly CaseSave[]
): Promise<readonly { readonly id: string; readonly fault: StoreFault }[]> {
  const sealed: SealedCase[] = []
  // One after the other: thousands at once would stand in memory twice.
  for (const one of saves) sealed.push(await sealedCase(access, sittings, one))
  const versions = sealed.flatMap((one) => one.versions)
  const refused = await access.write(
    ['heads', 'cases', 'history', 'versions', 'removed'],
    async (database) => {
      const faults = await Promise.all(sealed.map((one) => standsInTheWay(database, one)))
      const found = sealed.flatMap(({ id }, index) => {
        const fault = faults[index]
        return fault === undefined ? [] : [{ id, fault }]
      })
      if (found.length > 0) return found
      await Promise.all(sealed.filter(({ begins }) => begins).map(({ id }) => keepState(database, id)))
      await Promise.all([
        database.cases.bulkPut(sealed.map(({ state }) => state)),
        database.heads.bulkPut(sealed.map(({ head }) => head)),
        ...(versions.length > 0 ? [database.versions.bulkPut(versions)] : [])
      ])
      return []
    }
  )
  if (refused.length === 0) for (const { id, begins } of sealed) if (begins) sittings.begin(id)
  return refused
}

async function save(access: Access, sittings: Sittings, one: CaseSave): Promise<void> {
  const [refused] = await saveAll(access, sittings, [one])
  if (refused !== undefined) throw new StoreError(refused.fault)
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
export function vaultCases(access: Access, removal: Removal, sittings: Sittings): Cases {
  // Whoever goes on fast leaves a step before the last is noted, or while the case is being saved on the step before: the one
  // that was left last stands, and whoever lists or opens the case reads it.
  const writing = inOrder()
  return {
    list: async () => {
      await writing.allSettled()
      return list(access)
    },
    open: async (id) => {
      await writing.settled(id)
      return open(access, id)
    },
    save: (file, saved = {}) => writing.next([file.id], () => save(access, sittings, { file, saved })),
    saveAll: async (saves) => {
      const ids = saves.map(({ file }) => file.id)
      const refused = await writing.next(ids, () => saveAll(access, sittings, saves))
      return refused.map(({ id }) => id)
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
      return noteBackedUp(access, cases, on)
    },
    remove: (id) => removal.remove(id),
    undoRemove: (id) => removal.undo(id)
  }
}
