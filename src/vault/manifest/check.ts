import type { Finding } from '../../ports/cases'
import type { Access } from '../access'
import { inTime } from '../../ports/at-most'
import { bringBack, bringCaseBack } from '../mend'
import type { RowWriting } from '../second-copy/address'
import { standAgain } from '../cases/stand-again'
import { adopt, lostIn, notRemoved, type Lost } from './compare'
import { topId, withFindings, type Entry } from './content'
import { Draft } from './draft'
import { laterIn } from './later'
import { lookAt, type Seen } from './look'
import { Late, type Checked, type Manifest } from './manifest'
import { mendManifest, type State } from './state'

/** How often the check looks again, for example after another tab has written. */
const attempts = 10

/**
 * How long the second copy may take to say what it has, in milliseconds. On a full disk it can hang, and the database leads. But a copy of thousands of
 * cases takes its time, and what only the copy has must not be missed.
 */
const patience = 30_000

/**
 * Holds the records of a vault against its manifest. A record that is older or gone is looked for in the second copy and brought back. A record that is
 * found nowhere is noted in the manifest, which tells of it until somebody has read it. If the manifest itself is found nowhere, the database is held
 * against all that the copy has. A vault from before manifests gets one, and nothing is told.
 */
export async function check(access: Access, manifest: Manifest): Promise<Checked> {
  const tried: Tried = new Map()
  for (let attempt = 0; ; attempt += 1) {
    const look = await lookBoth(access, manifest)
    const { seen, state } = look
    // First the manifest itself is mended, where it is gone, damaged or was put back; then the records that it names.
    const copied = state === undefined || look.isBehind ? await writingsIn(access) : []
    if (copied.length > 0 && (await isMended(access, look, tried))) continue
    const missing = [...laterIn(copied, seen), ...(state === undefined ? [] : lostIn(seen, state))]
    if (await broughtBack(access, missing, tried)) continue
    // The record still stands in the copy alone, for example because the disk refused to have it put back. So the copy gives up nothing.
    if (missing.some((one) => tried.get(nameOf(one)) === true)) access.copy?.keepAll()
    try {
      return await noted(access, manifest, look)
    } catch (error) {
      if (!(error instanceof Late) || attempt >= attempts) throw error
    }
  }
}

/** What stands in the database, and the manifest that it is held against. */
interface Look {
  readonly seen: Seen
  /** Undefined where the manifest is gone or damaged, or an older one was put in its place. */
  readonly state: State | undefined
  /** The highest count at which a case was saved. */
  readonly least: number
  /** The manifest was put here from the second copy, as it says in clear, and a head or a bucket is newer than it. */
  readonly isBehind: boolean
  /** The manifest is gone, or cannot be trusted. */
  readonly isLost: boolean
}

async function lookBoth(access: Access, manifest: Manifest): Promise<Look> {
  const seen = await lookAt(access)
  const least = Math.max(0, ...[...seen.heads.values()].map(({ content }) => content?.count ?? 0))
  const found = await manifest.unseal(seen.manifest)
  const state = typeof found === 'object' && (found.count >= least || found.isRestored) ? found : undefined
  const isBehind = state !== undefined && (state.count < least || state.isBehind)
  // No case was ever counted: the vault is new, or from before there was a manifest.
  const begins = found === 'absent' && least === 0
  return { seen, state, least, isBehind, isLost: (state === undefined || isBehind) && !begins }
}

/** What was looked for in the second copy, and whether it was there. */
type Tried = Map<string, boolean>

/** Looks for something, once. @returns whether it was found just now */
async function tryOnce(tried: Tried, what: string, look: () => Promise<boolean>): Promise<boolean> {
  if (tried.has(what)) return false
  const isFound = await look()
  tried.set(what, isFound)
  return isFound
}

/** Mends the manifest from the second copy, row by row. It is tried again only if other rows of the manifest stand there than the last time. */
function isMended(
  access: Access,
  { seen: { manifest }, least, isBehind }: Look,
  tried: Tried
): Promise<boolean> {
  const what = ['manifest', ...manifest.map(({ id, revision }) => `${id} ${revision}`)].join()
  return tryOnce(tried, what, () => mendManifest(access, manifest, least, isBehind))
}

/** All that stands in the second copy, by its addresses. If nobody could look in time, the copy gives up nothing. */
async function writingsIn({ copy }: Access): Promise<readonly RowWriting[]> {
  if (copy === undefined) return []
  const found = await inTime(patience, copy.writings(), undefined)
  if (found === undefined) copy.keepAll()
  return found ?? []
}

const nameOf = (one: Lost): string => {
  switch (one.kind) {
    case 'row':
      return `${one.table} ${one.key.toString()}`
    case 'record':
      return `record ${one.id} ${one.revision}`
    case 'case':
      return `case ${one.id} ${one.entry.revision}`
  }
}

/**
 * Looks once in the second copy for each lost record.
 * @returns whether something came back
 */
async function broughtBack(access: Access, lost: readonly Lost[], tried: Tried): Promise<boolean> {
  let isBack = false
  for (const one of lost)
    isBack = (await tryOnce(tried, nameOf(one), () => bringOneBack(access, one))) || isBack
  return isBack
}

function bringOneBack(access: Access, one: Lost): Promise<boolean> {
  switch (one.kind) {
    case 'row':
      return bringBack(access, one)
    case 'record':
      return bringBack(
        access,
        { table: 'records', key: one.id, revision: one.revision, orLater: true },
        one.present
      )
    case 'case': {
      const { id, entry, present } = one
      const { revision, isRemoved = false } = entry
      // A row that stands in the other of the two tables is not written over.
      const standing = present?.isRemoved === isRemoved ? present.row : undefined
      return bringCaseBack(access, { id, revision, isRemoved }, standing)
    }
  }
}

/**
 * Has the manifest hold what was seen, and what is to be told about it. A case among the removed ones that this vault did not remove goes back into the
 * list.
 */
async function noted(
  access: Access,
  manifest: Manifest,
  { seen: found, state, isLost }: Look
): Promise<Checked> {
  // A manifest that cannot be trusted proves no removal. A case that waits to be deleted goes back to the list once its time has come.
  const again = isLost ? [] : notRemoved(found, state)
  const seen = again.length > 0 ? { ...found, heads: standing(found.heads, again) } : found
  const first = seen.manifest.find(({ id }) => id === topId)?.revision
  const counts = [...seen.heads.values()].map(({ content }) => content?.count ?? 0)
  const draft = new Draft(state, Math.max(first ?? 0, ...counts) + 1)
  const adopted = [
    ...(isLost ? [{ kind: 'list-lost' } as const] : []),
    ...again.map((id) => notRemovedIn(seen, id, draft.entry(id))),
    ...adopt(seen, state, draft)
  ].map((finding): Finding => (state?.isRestored === true ? { ...finding, afterLoss: true } : finding))
  if (isLost) for (const [id, { isRemoved }] of seen.heads) if (isRemoved) draft.doubtRemoval(id)
  const told = access.takeFound()
  const findings = [...adopted, ...told.map((finding) => named(finding, seen))]
  const all = withFindings(state?.top.findings ?? [], findings)
  if (state !== undefined && !draft.isChanged && findings.length === 0 && !state.isRestored)
    return { seen, findings: all }
  draft.addFindings(findings)
  try {
    await manifest.put(again.length > 0 ? ['heads', 'removed'] : [], draft, first, async (tables) => {
      for (const id of again) await standAgain(tables, id)
    })
    return { seen, findings: all }
  } catch (failure) {
    for (const finding of told) access.noteFound(finding)
    if (failure instanceof Late) throw failure
    return { seen: found, findings: all, failure }
  }
}

const notRemovedIn = ({ heads }: Seen, id: string, entry: Entry | undefined): Finding => ({
  kind: 'case-not-removed',
  case: id,
  reference: heads.get(id)?.content?.reference || entry?.reference
})

/** Heads, of which some are in the list again. */
const standing = (heads: Seen['heads'], again: readonly string[]): Seen['heads'] =>
  new Map([...heads].map(([id, head]) => [id, again.includes(id) ? { ...head, isRemoved: false } : head]))

/** A finding with the reference of its case. */
function named(finding: Finding, { heads }: Seen): Finding {
  if (!('case' in finding)) return finding
  const content = heads.get(finding.case)?.content
  return { ...finding, reference: content?.reference || content?.knownAs }
}
