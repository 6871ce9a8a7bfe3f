import type { CaseFile } from '../../../machines/case-file/case-file'
import { headOf } from '../../../machines/journey/case-head'
import type { CaseSave } from '../../ports/cases'
import { StoreError, type StoreFault } from '../../ports/store-error'
import type { Access } from '../access'
import type { SealedRow, VersionRow } from '../database'
import { savedEntry } from '../manifest/entry'
import type { Manifest } from '../manifest/manifest'
import type { ReadTables } from '../tables'
import { caseSlot } from './case-record'
import { headSlot, type HeadContent } from './head'
import { keepState, wholeState } from './history'
import type { Sittings } from './sittings'
import { sealVersion } from './versions'

/** A case as it goes to disk. All of it is sealed before a transaction begins. */
interface SealedCase {
  readonly file: CaseFile
  /** What the list shows of the case. It is sealed for the count of the write that it belongs to. */
  readonly head: HeadContent
  readonly state: SealedRow
  readonly versions: readonly VersionRow[]
  /** Whether this save begins a sitting. */
  readonly begins: boolean
  /** The state that this save replaces, if that state stays in the history. */
  readonly keeps: SealedRow | undefined
}

async function sealedCase(
  access: Access,
  sittings: Sittings,
  { file, saved = {} }: CaseSave
): Promise<SealedCase> {
  const { id, revision } = file
  const { versions = [], keepsReplaced = false, isTakenIn, ...listed } = saved
  const [state, rows] = await Promise.all([
    access.seal(caseSlot(id, revision), file),
    Promise.all(versions.map((version) => sealVersion(access, version)))
  ])
  const begins = keepsReplaced || sittings.isOver(id)
  return {
    file,
    head: { ...headOf(file), dates: [], ...listed, ...(isTakenIn === true ? { isTakenIn } : {}) },
    state: { id, revision, ...state },
    versions: rows,
    begins,
    // A new case takes the place of no state.
    keeps: begins && revision > 1 ? await wholeState(access, id) : undefined
  }
}

/** Why a case cannot be saved over what stands there. Undefined where it can. */
async function standsInTheWay(
  { heads, removed }: ReadTables<'heads' | 'removed'>,
  { file: { id, revision } }: SealedCase
): Promise<StoreFault | undefined> {
  const before = await heads.get(id)
  if (before !== undefined) return before.revision === revision - 1 ? undefined : 'changed-elsewhere'
  // A removed case has no head in the list, and is still not a new one.
  const isNew = revision === 1 && (await removed.get(id)) === undefined
  return isNew ? undefined : 'deleted-elsewhere'
}

interface RefusedCase {
  readonly id: string
  readonly fault: StoreFault
}

/** Cases that cannot be saved. Everything that was written beside them is refused too. */
class Refused extends StoreError {
  constructor(
    readonly cases: readonly RefusedCase[],
    first: StoreFault
  ) {
    super(first)
  }
}

async function assertFree(
  tables: ReadTables<'heads' | 'removed'>,
  all: readonly SealedCase[]
): Promise<void> {
  const faults = await Promise.all(all.map((one) => standsInTheWay(tables, one)))
  const refused = all.flatMap(({ file: { id } }, index): RefusedCase[] => {
    const fault = faults[index]
    return fault === undefined ? [] : [{ id, fault }]
  })
  const [first] = refused
  if (first !== undefined) throw new Refused(refused, first.fault)
}

/** Writes cases in one transaction: all of them, or none. @throws Refused where one cannot be saved */
export async function writeAll(
  access: Access,
  manifest: Manifest,
  sittings: Sittings,
  saves: readonly CaseSave[]
): Promise<void> {
  const all: SealedCase[] = []
  // One after the other: thousands at once would be in memory twice.
  for (const one of saves) all.push(await sealedCase(access, sittings, one))
  const versions = all.flatMap((one) => one.versions)
  await manifest.write(['heads', 'cases', 'history', 'versions', 'removed'], async (draft) => {
    const heads: SealedRow[] = []
    for (const one of all) {
      const { id, revision } = one.file
      const sealed = await access.seal(headSlot(id, revision), { ...one.head, count: draft.count })
      heads.push({ id, revision, ...sealed })
      draft.setEntry(id, savedEntry(draft.entry(id), one))
    }
    return async (tables) => {
      await assertFree(tables, all)
      await Promise.all(all.flatMap(({ keeps }) => (keeps === undefined ? [] : [keepState(tables, keeps)])))
      await Promise.all([
        tables.cases.putAll(all.map(({ state }) => state)),
        tables.heads.putAll(heads),
        tables.versions.putAll(versions)
      ])
    }
  })
  for (const { file, begins } of all) if (begins) sittings.begin(file.id)
}

/**
 * Saves cases as one act.
 * @returns the ids of cases that cannot be saved; if there are any, none was saved
 */
export async function saveAll(
  access: Access,
  manifest: Manifest,
  sittings: Sittings,
  saves: readonly CaseSave[]
): Promise<readonly string[]> {
  try {
    await writeAll(access, manifest, sittings, saves)
    return []
  } catch (error) {
    if (error instanceof Refused) return error.cases.map(({ id }) => id)
    throw error
  }
}
