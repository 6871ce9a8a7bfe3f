import type { Finding } from '../../ports/cases'
import type { Access } from '../access'
import type { SealedRow } from '../database'
import { sealedSlot } from '../sealed-slot'
import {
  bucketId,
  bucketOf,
  noTop,
  topId,
  withFindings,
  withoutFindings,
  type Entry,
  type Top
} from './content'
import type { Bucket, State } from './state'

/** The manifest as it will be once a write is on disk. */
export class Draft {
  /** The count of this write. */
  readonly count: number
  readonly #before: State | undefined
  readonly #changed = new Map<number, Map<string, Entry>>()
  #top: Top

  /** @param before the manifest that this draft continues; undefined where a new manifest begins */
  constructor(before: State | undefined, count: number) {
    this.#before = before
    this.#top = before?.top ?? noTop
    this.count = count
  }

  /** Whether a new manifest begins. */
  get begins(): boolean {
    return this.#before === undefined
  }

  /** Whether the draft differs from the manifest before it. */
  get isChanged(): boolean {
    return this.#changed.size > 0 || this.#top !== (this.#before?.top ?? noTop)
  }

  /** The entry of a case. */
  entry(id: string): Entry | undefined {
    const at = bucketOf(id)
    return (this.#changed.get(at) ?? this.#before?.buckets.get(at)?.entries)?.get(id)
  }

  /** Changes the entry of a case. With `undefined`, the manifest no longer has an entry for it. */
  setEntry(id: string, entry: Entry | undefined): void {
    const at = bucketOf(id)
    const entries = this.#changed.get(at) ?? new Map(this.#before?.buckets.get(at)?.entries)
    if (entry === undefined) entries.delete(id)
    else entries.set(id, entry)
    this.#changed.set(at, entries)
  }

  /** Takes back the note that a case was removed here. */
  doubtRemoval(id: string): void {
    const entry = this.entry(id)
    if (entry?.isRemoved === true) this.setEntry(id, { ...entry, isRemoved: undefined })
  }

  /** The revision that the manifest notes for one of the vault’s own records. */
  record(id: string): number | undefined {
    return this.#top.records[id]
  }

  /** Notes the revision of one of the vault’s own records; with `undefined`, that there is no such record. */
  setRecord(id: string, revision: number | undefined): void {
    const records = new Map(Object.entries(this.#top.records))
    if (revision === undefined) records.delete(id)
    else records.set(id, revision)
    this.#top = { ...this.#top, records: Object.fromEntries(records) }
  }

  /** Adds findings, to be told until somebody has read them. */
  addFindings(findings: readonly Finding[]): void {
    this.#top = { ...this.#top, findings: withFindings(this.#top.findings, findings) }
  }

  /** Takes off findings that somebody has read. */
  dropFindings(findings: readonly Finding[]): void {
    this.#top = { ...this.#top, findings: withoutFindings(this.#top.findings, findings) }
  }

  /**
   * Seals what has changed.
   * @returns the rows to write, and the manifest as it is once they are on disk
   */
  async sealed(access: Access): Promise<{ readonly rows: readonly SealedRow[]; readonly after: State }> {
    const buckets = new Map(this.#before?.buckets)
    const revisions = [...this.#top.buckets]
    await Promise.all(
      [...this.#changed].map(async ([at, entries]) => {
        // No bucket ever gets the same revision twice, even where the manifest began anew: so an earlier bucket does not fit.
        const revision = (revisions[at] = this.count)
        buckets.set(at, { entries, row: await sealedRow(access, bucketId(at), revision, [...entries]) })
      })
    )
    const top = { ...this.#top, buckets: revisions }
    const first = await sealedRow(access, topId, this.count, top)
    const changed = [...this.#changed.keys()].flatMap((at) => rowOf(buckets.get(at)))
    const after = { count: this.count, top, buckets, isRestored: false, isBehind: false }
    return { rows: [...changed, first], after }
  }
}

const rowOf = (bucket: Bucket | undefined): readonly SealedRow[] => (bucket === undefined ? [] : [bucket.row])

async function sealedRow(access: Access, id: string, revision: number, content: unknown): Promise<SealedRow> {
  return { id, revision, ...(await access.seal(sealedSlot('records', { id, revision }), content)) }
}
