import { describe, expect, it } from 'vitest'
import type { HeadContent } from '../../../src/vault/cases/head'
import type { SealedRow, VersionRow } from '../../../src/vault/database'
import { adopt, lostIn } from '../../../src/vault/manifest/compare'
import { bucketOf, noTop, type Entry } from '../../../src/vault/manifest/content'
import { Draft } from '../../../src/vault/manifest/draft'
import { savedEntry } from '../../../src/vault/manifest/entry'
import type { Seen, SeenHead } from '../../../src/vault/manifest/look'
import type { State } from '../../../src/vault/manifest/state'
import { at } from './support'

const bytes = new Uint8Array([1])
const row = (id: string, revision: number): SealedRow => ({ id, revision, iv: bytes, data: bytes })
/** Of a case as builds from before the manifest saved it. */
const uncounted: HeadContent = {
  reference: 'A1',
  knownAs: 'Sami',
  savedAt: '',
  step: 'opening-page',
  dates: [],
  isMissing: false
}
const content: HeadContent = { ...uncounted, count: 1 }
const head = (revision: number, more: Partial<SeenHead> = {}): SeenHead => ({
  row: row('case-1', revision),
  content,
  isRemoved: false,
  ...more
})
const noted = (more: Partial<Entry> = {}): Entry => ({
  revision: 3,
  reference: 'A1',
  versions: [],
  history: [],
  ...more
})
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

/** What stands in a database with one case, or with none. */
const seen = (one: SeenHead | undefined, more: Partial<Seen> = {}): Seen => ({
  heads: new Map(one === undefined ? [] : [['case-1', one]]),
  cases: new Set(one === undefined ? [] : ['case-1']),
  versions: new Map(),
  history: new Map(),
  records: new Map(),
  damaged: new Map(),
  manifest: [],
  ...more
})
const states = (versions: readonly number[], history: readonly number[]) => ({
  versions: new Map([['case-1', versions]]),
  history: new Map([['case-1', history]])
})

/** A manifest that holds one case, or none. */
const state = (entry?: Entry, more: Partial<State> = {}): State => ({
  count: 5,
  top: noTop,
  buckets: new Map(
    entry === undefined
      ? []
      : [[bucketOf('case-1'), { row: row('manifest-1', 5), entries: new Map([['case-1', entry]]) }]]
  ),
  isRestored: false,
  isBehind: false,
  ...more
})

describe('what the manifest holds of a case that is saved', () => {
  const version = (number: number) => ({ number }) as VersionRow

  it('of a new case is nothing of one that stood there under its id', () => {
    expect(
      savedEntry(noted({ versions: [1], history: [1, 2], isRemoved: true }), {
        file: at(1),
        head: content,
        versions: [],
        keeps: undefined
      })
    ).toEqual({ revision: 1, reference: 'A1', versions: [], history: [] })
  })

  it('goes on from what it held before, also at the second save', () => {
    const before = noted({ revision: 1, versions: [1], history: [] })
    expect(
      savedEntry(before, { file: at(2), head: content, versions: [], keeps: undefined }).versions
    ).toEqual([1])
    expect(
      savedEntry(before, { file: at(2), head: content, versions: [version(2)], keeps: row('case-1', 1) })
    ).toEqual({
      revision: 2,
      reference: 'A1',
      versions: [1, 2],
      history: [1]
    })
  })

  it('begins with nothing where it held nothing', () => {
    expect(
      savedEntry(undefined, { file: at(4), head: content, versions: [], keeps: undefined })
    ).toMatchObject({ versions: [], history: [] })
  })

  it('has numbers in order, each once, and the last ten earlier states', () => {
    const before = noted({ versions: [2, 10], history: upTo(10) })
    const entry = savedEntry(before, {
      file: at(12),
      head: content,
      versions: [version(9), version(2)],
      keeps: row('case-1', 11)
    })
    expect(entry.versions).toEqual([2, 9, 10])
    expect(entry.history).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('is called by its reference, and by the child’s name where it has none', () => {
    expect(
      savedEntry(undefined, {
        file: at(1),
        head: { ...content, reference: '' },
        versions: [],
        keeps: undefined
      }).reference
    ).toBe('Sami')
  })
})

describe('a case that stands in the database, held against what was noted', () => {
  const found = (one: SeenHead | undefined, before: State | undefined, more: Partial<Seen> = {}) => {
    const draft = new Draft(before, 6)
    const findings = adopt(seen(one, more), before, draft)
    return { findings, entry: draft.entry('case-1'), isChanged: draft.isChanged }
  }

  it.each<[string, SeenHead, Entry, Partial<Seen>]>([
    ['as it was saved', head(3), noted(), {}],
    ['removed, as was noted', head(3, { isRemoved: true }), noted({ isRemoved: true }), {}],
    ['with its versions and states', head(3), noted({ versions: [1], history: [1, 2] }), states([1], [1, 2])],
    ['damaged', head(2, { content: undefined }), noted(), {}]
  ])('%s, leaves all as it is', (_, one, entry, more) => {
    expect(found(one, state(entry), more)).toEqual({ findings: [], entry, isChanged: false })
  })

  it.each<[string, SeenHead, Entry | undefined, Partial<State>]>([
    ['was saved later, by an older build', head(4), noted(), {}],
    ['was brought back after it was removed, by an older build', head(3), noted({ isRemoved: true }), {}],
    ['was begun by an older build', head(3, { content: uncounted }), undefined, {}],
    ['was removed, of which nothing is noted any more', head(3, { isRemoved: true }), undefined, {}],
    [
      'came back after a loss, and was saved one write after the list that came back with it',
      head(3, { content: { ...content, count: 6 } }),
      undefined,
      { isRestored: true }
    ]
  ])('that %s is noted, and nothing is told', (_, one, entry, more) => {
    const { findings, entry: after } = found(one, state(entry, more))
    expect(findings).toEqual([])
    expect(after).toEqual(
      noted({ revision: one.row.revision, ...(one.isRemoved ? { isRemoved: true } : {}) })
    )
  })

  it('where nothing was ever noted, begins the list', () => {
    expect(found(head(3), undefined)).toEqual({ findings: [], entry: noted(), isChanged: true })
  })

  it('that was deleted before is told of also where the vault is said to have come back after a loss', () => {
    const { findings } = found(head(3), state(undefined, { isRestored: true }))
    expect(findings).toEqual([{ kind: 'case-back', case: 'case-1', reference: 'A1' }])
  })

  it.each<[string, string, SeenHead, Entry | undefined, Partial<Seen>]>([
    ['older than it was', 'case-older', head(2), noted(), {}],
    ['older, and lacking a version', 'case-older', head(2), noted({ versions: [1] }), {}],
    ['lacking a finished version', 'case-lacks', head(3), noted({ versions: [1, 2] }), states([1], [])],
    ['lacking an earlier state', 'case-lacks', head(3), noted({ history: [1, 2] }), states([], [1])],
    ['deleted before, and there again', 'case-back', head(3), undefined, {}]
  ])('%s, is told of once, and noted as it stands', (_, kind, one, entry, more) => {
    const { findings, entry: after } = found(one, state(entry), more)
    expect(findings).toEqual([{ kind, case: 'case-1', reference: 'A1' }])
    expect(after).toEqual({
      revision: one.row.revision,
      reference: 'A1',
      versions: more.versions?.get('case-1') ?? [],
      history: more.history?.get('case-1') ?? []
    })
  })

  it('lacks no earlier state where as many stand as are kept', () => {
    const more = states([], upTo(12).slice(2))
    expect(found(head(13), state(noted({ revision: 13, history: upTo(10) })), more).findings).toEqual([])
  })

  it('is told of by its reference where it is gone, unless it was removed here', () => {
    expect(found(undefined, state(noted()))).toMatchObject({
      findings: [{ kind: 'case-gone', case: 'case-1', reference: 'A1' }],
      entry: undefined
    })
    expect(found(undefined, state(noted({ isRemoved: true })))).toMatchObject({
      findings: [],
      entry: undefined
    })
  })
})

describe('what should stand in the database', () => {
  it.each<[string, SeenHead | undefined, Entry, Partial<Seen>, readonly string[]]>([
    ['and does, is not lost', head(3), noted({ versions: [1] }), states([1], []), []],
    ['and is gone, is lost', undefined, noted(), {}, ['case']],
    ['and was removed here, is not lost', undefined, noted({ isRemoved: true }), {}, []],
    ['and is older, is lost', head(2), noted({ versions: [1] }), {}, ['case']],
    ['and is newer, is not lost', head(4), noted(), {}, []],
    ['at a number that was damaged, is lost', head(4, { content: undefined }), noted(), {}, ['case']],
    ['and does not open, is looked for elsewhere', head(3, { content: undefined }), noted(), {}, []],
    [
      'and lacks a version and a state, lacks these',
      head(3),
      noted({ versions: [1], history: [2] }),
      {},
      ['versions', 'history']
    ],
    ['without what its head names, lacks that', head(3), noted(), { cases: new Set<string>() }, ['cases']]
  ])('%s', (_, one, entry, more, lost) => {
    expect(
      lostIn(seen(one, more), state(entry)).map((found) => (found.kind === 'row' ? found.table : found.kind))
    ).toEqual(lost)
  })

  it('of the vault’s own records is lost what is older or not there', () => {
    const records = (...all: readonly SealedRow[]) => new Map(all.map((one) => [one.id, one]))
    const before = state(undefined, { top: { ...noTop, records: { settings: 2, 'local-details': 1 } } })
    const some = seen(undefined, { records: records(row('settings', 1), row('local-details', 1)) })
    expect(lostIn(some, before)).toEqual([
      { kind: 'record', id: 'settings', revision: 2, present: row('settings', 1) }
    ])
    const damaged = seen(undefined, {
      records: records(row('settings', 2)),
      damaged: records(row('local-details', 1))
    })
    expect(lostIn(damaged, before)).toEqual([
      { kind: 'record', id: 'local-details', revision: 1, present: row('local-details', 1) }
    ])
  })

  it('and is older or gone of what people see, is told of; of other records nothing is', () => {
    const before = state(undefined, {
      top: { ...noTop, records: { settings: 2, 'local-details': 1, 'backed-up': 4 } }
    })
    const told = (...there: readonly SealedRow[]) => {
      const draft = new Draft(before, 6)
      const records = new Map(there.map((one) => [one.id, one]))
      return {
        findings: adopt(seen(undefined, { records }), before, draft).map(({ kind }) => kind),
        noted: ['settings', 'local-details', 'backed-up'].map((id) => draft.record(id))
      }
    }
    const details = row('local-details', 1)
    expect(told(row('settings', 2), details, row('backed-up', 4))).toEqual({ findings: [], noted: [2, 1, 4] })
    expect(told(row('settings', 3), details, row('backed-up', 4))).toEqual({ findings: [], noted: [3, 1, 4] })
    expect(told(row('settings', 1), details, row('backed-up', 2))).toEqual({
      findings: ['details-older'],
      noted: [1, 1, 2]
    })
    expect(told(row('settings', 2))).toEqual({
      findings: ['details-older'],
      noted: [2, undefined, undefined]
    })
  })
})
