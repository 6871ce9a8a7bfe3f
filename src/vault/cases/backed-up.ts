import * as v from 'valibot'
import type { PlainDate } from '../../../machines/case-file/answer'
import type { Access } from '../access'
import type { Manifest } from '../manifest/manifest'
import { changeRecord, readRecord } from '../records'

interface Noted {
  readonly revision: number
  readonly on: PlainDate
  /** It is in the file that it came in from. */
  readonly isFromFile?: true | undefined
}

/** The revision at which each case last went into a backup, and the day. */
export type BackedUp = ReadonlyMap<string, Noted>

const entries = v.array(
  v.tuple([
    v.string(),
    v.strictObject({
      revision: v.number(),
      on: v.pipe(v.string(), v.isoDate()),
      isFromFile: v.optional(v.literal(true))
    })
  ])
)

const asMap = (content: unknown): BackedUp => new Map(v.is(entries, content) ? content : [])

/** What went into backups. If that cannot be read, it is taken for nothing: one backup too many does no harm. */
export async function readBackedUp(access: Access): Promise<BackedUp> {
  return asMap(await readRecord(access, 'backed-up').catch(() => undefined))
}

/** Notes that cases went into a backup. Cases that are no longer there are forgotten. */
export async function noteBackedUp(
  access: Access,
  manifest: Manifest,
  cases: readonly { readonly id: string; readonly revision: number }[],
  on: PlainDate,
  isFromFile = false
): Promise<void> {
  const rows = await access.read(['heads', 'removed'], async ({ heads, removed }) => [
    ...(await heads.all()),
    ...(await removed.all())
  ])
  const revisions = new Map(rows.map(({ id, revision }) => [id, revision]))
  await changeRecord(access, manifest, 'backed-up', (content) => {
    // A note with a revision that the case does not have comes from a deleted case that has come in again since.
    const noted = new Map(
      [...asMap(content)].filter(([id, { revision }]) => revision <= (revisions.get(id) ?? 0))
    )
    for (const { id, revision } of cases)
      if (revisions.has(id) && revision >= (noted.get(id)?.revision ?? 0))
        noted.set(id, { revision, on, ...(isFromFile ? { isFromFile } : {}) })
    return [...noted]
  })
}
