import type { StepId } from '../../../content/stages'
import type { CaseFile } from '../../../machines/case-file/case-file'
import type { CaseHead, CaseList, Cases } from '../../ports/cases'
import { StoreError } from '../../ports/store-error'
import type { Access } from '../access'
import { sameBytes } from '../bytes'
import type { SealedRow } from '../database'
import type { Manifest } from '../manifest/manifest'
import { bringBack } from '../mend'
import { noteBackedUp, readBackedUp, type BackedUp } from './backed-up'
import { unsealCase } from './case-record'
import { headLeftOn, headSlot, readHead, type HeadContent } from './head'
import { listHistory, openState } from './history'
import { inOrder } from './in-order'
import type { Removal } from './removal'
import { saveAll, writeAll } from './save'
import type { Sittings } from './sittings'
import { readVersions } from './versions'

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
  const { reference, knownAs, savedAt, step, dates, isMissing, isTakenIn } = content
  const noted = backedUp.get(id)
  return {
    ...{ id, reference, knownAs, savedAt, step, dates },
    ...(isMissing === undefined ? {} : { isMissing }),
    ...(isTakenIn === true ? { isTakenIn } : {}),
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
    if (await bringBack(access, 'cases', id, head.revision, { replacing: row })) [row, head] = await read()
    if (row === undefined || row.revision !== head?.revision) throw new StoreError('unreadable')
  }
  // A damaged head keeps nobody from the case: it is written anew with the next save.
  const left = await readHead(access, head).catch(() => undefined)
  return unsealCase(access, 'cases', row, left?.step)
}

async function leaveOn(access: Access, id: string, step: StepId): Promise<void> {
  const row = await access.read(['heads'], ({ heads }) => heads.get(id))
  if (row === undefined) return
  const head = headLeftOn(await readHead(access, row), step)
  const sealed = await access.seal(headSlot(id, row.revision), head)
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
      writing.next([file.id], () => writeAll(access, manifest, sittings, [{ file, saved }])),
    saveAll: (saves) =>
      writing.next(
        saves.map(({ file }) => file.id),
        () => saveAll(access, manifest, sittings, saves)
      ),
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
