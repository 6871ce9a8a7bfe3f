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
import { headLeftOn, headListing, headSlot, listedIn, readHead, type HeadContent } from './head'
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
    // A damaged head stops no other from being listed.
    heads: rows.flatMap(({ row, content }) =>
      content === undefined ? [] : [listed(row, content, backedUp)]
    ),
    unreadable: rows.flatMap(({ row, content }) => (content === undefined ? [row.id] : [])),
    ...(findings.length === 0 ? {} : { findings })
  }
}

/** What the list shows of a case. */
function listed({ id, revision }: SealedRow, content: HeadContent, backedUp: BackedUp): CaseHead {
  const { reference, knownAs, savedAt, step, isMissing, isTakenIn } = content
  const noted = backedUp.get(id)
  return {
    ...{ id, reference, knownAs, savedAt, step },
    ...listedIn(content),
    ...(isMissing === undefined ? {} : { isMissing }),
    ...(isTakenIn === true ? { isTakenIn } : {}),
    needsBackup: revision !== noted?.revision,
    ...(noted && { [noted.isFromFile ? 'inFileOf' : 'backedUpOn']: noted.on })
  }
}

async function open(access: Access, manifest: Manifest, id: string): Promise<CaseFile | undefined> {
  // The check sees an older state that was put back, before anybody works on it.
  await manifest.checked()
  const read = () =>
    access.read(['cases', 'heads'], ({ cases, heads }) => Promise.all([cases.get(id), heads.get(id)]))
  let [row, head] = await read()
  if (head === undefined) return undefined
  // If an earlier state stood in place of the last one, work would be lost and nobody would see it.
  if (row?.revision !== head.revision) {
    if (await bringBack(access, { table: 'cases', key: id, revision: head.revision }, row))
      [row, head] = await read()
    if (row === undefined || row.revision !== head?.revision) throw new StoreError('unreadable')
  }
  // A damaged head stops nobody from opening the case: the next save writes the head anew.
  const left = await readHead(access, head).catch(() => undefined)
  return unsealCase(access, 'cases', row, left?.step)
}

/** Writes a head anew without a save of its case. @param changed gives the head as it is to be; nothing where it is that already */
async function reseal(
  access: Access,
  id: string,
  changed: (head: HeadContent) => HeadContent | undefined
): Promise<void> {
  const row = await access.read(['heads'], ({ heads }) => heads.get(id))
  if (row === undefined) return
  const head = changed(await readHead(access, row))
  if (head === undefined) return
  const sealed = await access.seal(headSlot(id, row.revision), head)
  const isWritten = await access.write(['heads'], async ({ heads }) => {
    const now = await heads.get(id)
    // No IV is ever used twice, so the same IV means the same row.
    if (now === undefined || !sameBytes(now.iv, row.iv)) return now === undefined
    await heads.put({ ...row, ...sealed })
    return true
  })
  // A save came between. The head that the save wrote is the one that is written anew.
  if (!isWritten) await reseal(access, id, changed)
}

/** The cases of an open vault. */
export function vaultCases(access: Access, manifest: Manifest, removal: Removal, sittings: Sittings): Cases {
  // A user who goes on fast leaves a step before the last one is noted, or while the case is being saved on the step before. The step that was left last
  // stands, and is what a list or an opening of the case reads.
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
    leaveOn: (id, step) => writing.next([id], () => reseal(access, id, (head) => headLeftOn(head, step))),
    noteListed: (id, listed) =>
      writing.next([id], () => reseal(access, id, (head) => headListing(head, listed))),
    history: (id) => listHistory(access, id),
    openHistory: (id, revision) => {
      // A user who looks at an earlier state may bring it back. The state that the next save replaces is then kept too.
      sittings.end(id)
      return openState(access, id, revision)
    },
    backedUp: (cases, on, isFromFile) => {
      // A backup holds a state of the case. If the backup comes in again, this state must be known as an earlier one.
      for (const { id } of cases) sittings.end(id)
      return noteBackedUp(access, manifest, cases, on, isFromFile)
    },
    // Only files need it: its code comes with the first.
    trail: async (id) => (await import('./trails')).readTrail(access, id),
    noteTrails: async (notes) => (await import('./trails')).noteTrails(access, manifest, notes),
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
