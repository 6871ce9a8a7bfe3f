import * as v from 'valibot'
import type { Access } from '../access'
import { changeRecord, readRecord } from '../records'

/** The revision at which each case last went into a backup. */
export type BackedUp = ReadonlyMap<string, number>

const entries = v.array(v.tuple([v.string(), v.number()]))

const asMap = (content: unknown): BackedUp => new Map(v.is(entries, content) ? content : [])

/** What went into backups. Where that cannot be read, nothing did: a backup too many does no harm. */
export async function readBackedUp(access: Access): Promise<BackedUp> {
  return asMap(await readRecord(access, 'backed-up').catch(() => undefined))
}

/** Notes that cases went into a backup. One that is no longer there is forgotten. */
export async function noteBackedUp(
  access: Access,
  cases: readonly { readonly id: string; readonly revision: number }[]
): Promise<void> {
  const there = await access.read(['heads', 'removed'], async ({ heads, removed }) => [
    ...(await heads.toCollection().primaryKeys()),
    ...(await removed.toCollection().primaryKeys())
  ])
  const known = new Set(there)
  await changeRecord(access, 'backed-up', (content) => {
    const noted = new Map(asMap(content))
    for (const { id, revision } of cases) noted.set(id, Math.max(revision, noted.get(id) ?? 0))
    return [...noted].filter(([id]) => known.has(id))
  })
}
