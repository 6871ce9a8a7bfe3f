import * as v from 'valibot'
import type { Finding } from '../../ports/cases'

/** What the manifest holds of a case. */
export interface Entry {
  /** The revision at which it was last saved. */
  readonly revision: number
  /** The name by which the case is told of once it is gone. */
  readonly reference: string
  /** The numbers of the case’s finished versions. */
  readonly versions: readonly number[]
  /** The revisions of the case’s earlier states that are kept. */
  readonly history: readonly number[]
  /** The case was removed here, and waits to be deleted. */
  readonly isRemoved?: true | undefined
}

/** The content of the manifest’s first row. The row’s own revision is the count: each counted write adds one. */
export interface Top {
  /** The revision of each bucket of cases; 0 where there is none yet. */
  readonly buckets: readonly number[]
  /** The revisions of the vault's own records. */
  readonly records: Readonly<Record<string, number>>
  /** Findings that nobody has read yet. */
  readonly findings: readonly Finding[]
}

/** A few cases share a row, so that a save seals a few kilobytes however many cases there are. */
export const bucketCount = 64

export const noTop: Top = { buckets: new Array<number>(bucketCount).fill(0), records: {}, findings: [] }

/** The bucket of a case, by its id. */
export function bucketOf(id: string): number {
  let sum = 0
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 65_521
  return sum % bucketCount
}

export const topId = 'manifest'
/** The id of the record that holds one bucket of the manifest. */
export const bucketId = (bucket: number): string => `${topId}-${bucket}`
/** Whether a record is one of the manifest's. */
export const isOfManifest = (id: string): boolean => id.startsWith(topId)

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const finding = v.looseObject({ kind: v.string() })
const top = v.object({
  buckets: v.pipe(v.array(whole), v.length(bucketCount)),
  records: v.record(v.string(), whole),
  findings: v.array(finding)
})
const entry = v.object({
  revision: whole,
  reference: v.string(),
  versions: v.array(whole),
  history: v.array(whole),
  isRemoved: v.optional(v.literal(true))
})
const bucket = v.array(v.tuple([v.string(), entry]))

/** The content of the first row. Undefined where the content is something else. */
export const topIn = (content: unknown): Top | undefined =>
  v.is(top, content) ? (content as Top) : undefined

/** The content of a bucket. Undefined where the content is something else. */
export const bucketIn = (content: unknown): ReadonlyMap<string, Entry> | undefined =>
  v.is(bucket, content) ? new Map(content) : undefined

const sameFinding = (one: Finding, other: Finding): boolean =>
  one.kind === other.kind && ('case' in one && one.case) === ('case' in other && other.case)

/** Findings with others, each once. */
export const withFindings = (all: readonly Finding[], more: readonly Finding[]): readonly Finding[] =>
  more.reduce((found, one) => (found.some((other) => sameFinding(one, other)) ? found : [...found, one]), all)

/** Findings without others. */
export const withoutFindings = (all: readonly Finding[], some: readonly Finding[]): readonly Finding[] =>
  all.filter((one) => !some.some((other) => sameFinding(one, other)))
