import * as v from 'valibot'
import type { TrailNote } from '../../ports/cases'
import type { Access } from '../access'
import type { Manifest } from '../manifest/manifest'
import { changeRecord, readRecord } from '../records'

/** How many instants of a case are kept: twice as many as a file may bring. */
const keptInstants = 40

const entries = v.array(v.tuple([v.string(), v.array(v.pipe(v.string(), v.isoTimestamp()))]))

/** When states were saved from which the case went on, by the case’s id, the latest first. Instants and nothing else. */
type Trails = ReadonlyMap<string, readonly string[]>

const asMap = (content: unknown): Trails => new Map(v.is(entries, content) ? content : [])

/** The instants that are noted of a case. If they cannot be read, there are none: then a file may be said to differ where it is only older. */
export async function readTrail(access: Access, id: string): Promise<readonly string[]> {
  return asMap(await readRecord(access, 'trails').catch(() => undefined)).get(id) ?? []
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
    for (const { id, trail, isAnew } of notes) {
      const before = isAnew ? [] : (trails.get(id) ?? [])
      const instants = [...new Set([...trail, ...before])].filter((at) => at !== '')
      if (there.has(id)) trails.set(id, instants.sort().reverse().slice(0, keptInstants))
    }
    return [...trails]
  })
}
