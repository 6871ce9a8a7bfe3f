import * as v from 'valibot'
import type { Trail, TrailNote } from '../../ports/cases'
import type { Access } from '../access'
import type { Manifest } from '../manifest/manifest'
import { changeRecord, readRecord } from '../records'

/** How many instants of a case are kept: twice as many as a file may bring. */
const keptInstants = 40

const entries = v.array(
  v.tuple([v.string(), v.array(v.pipe(v.string(), v.isoTimestamp())), v.optional(v.number(), 0)])
)

/** By the case’s id, the instants, the latest first, and the revision from which the history counts. Nothing else. */
type Trails = ReadonlyMap<string, Trail>

const asMap = (content: unknown): Trails => {
  const read = v.safeParse(entries, content)
  return new Map((read.success ? read.output : []).map(([id, instants, since]) => [id, { instants, since }]))
}

const none: Trail = { instants: [], since: 0 }

/** What is noted of a case. @throws StoreError */
export async function readTrail(access: Access, id: string): Promise<Trail> {
  return asMap(await readRecord(access, 'trails')).get(id) ?? none
}

/** Notes instants of cases. Cases that are no longer there are forgotten. */
export async function noteTrails(
  access: Access,
  manifest: Manifest,
  notes: readonly TrailNote[]
): Promise<void> {
  const keys = await access.read(['heads', 'removed'], async ({ heads, removed }) => [
    ...(await heads.keys()),
    ...(await removed.keys())
  ])
  const there = new Set(keys)
  await changeRecord(access, manifest, 'trails', (content) => {
    const trails = new Map([...asMap(content)].filter(([id]) => there.has(id)))
    for (const { id, trail, since } of notes) {
      const before = since === undefined ? (trails.get(id) ?? none) : { ...none, since }
      const all = [...new Set([...trail, ...before.instants])].filter((at) => at !== '')
      const instants = all.sort().reverse().slice(0, keptInstants)
      if (there.has(id)) trails.set(id, { instants, since: before.since })
    }
    return [...trails].map(([id, { instants, since }]) => [id, instants, since])
  })
}
