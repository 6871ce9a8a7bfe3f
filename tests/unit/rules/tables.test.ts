import { describe, expect, it } from 'vitest'
import { clockRows, type ClockRow } from '../../../content/clock'
import { positions, type ImmigrationPosition } from '../../../content/immigration-tracks'
import type { Audience } from '../../../content/shape'
import type { CaseView } from '../../../machines/case-file/case-file'
import { parseCaseFile } from '../../../machines/case-file/schema'
import { holds, sentences, type GuardName } from '../../../machines/stages/guards'
import { facts, type FactName } from '../../../machines/facts'
import { concerns } from '../../../machines/facts/audience'
import { clockOf } from '../../../machines/policy/clock'
import { missingContingencies } from '../../../machines/policy/adulthood/contingencies'
import { leavingCare } from '../../../machines/policy/adulthood/leaving-care'
import { mattersIn } from '../../../machines/policy/disclosure/about'
import { hinders } from '../../../machines/policy/plans/finishing'
import type { Hindrance } from '../../../machines/facts/finishing/table'
import { tracksOf } from '../../../machines/facts/tracks'
import { caseOf, nearOf } from '../../rules/cases'
import type { HoldsRow } from '../../rules/shape'
import {
  audienceRows,
  clockTable,
  contingencyRows,
  factRows,
  finishingRows,
  guardRows,
  leavingCareRows,
  positionRows,
  trackRows
} from '../../rules/tables'
import { fileWith } from '../../support/file'

/** A case that a person could have recorded. */
function valid(view: CaseView): CaseView {
  expect(parseCaseFile(fileWith(view.answers))).toBeDefined()
  return view
}

/** Each table of what holds in some cases and not in near ones, and how its rows are judged. */
const judged: readonly (readonly [
  string,
  Readonly<Record<string, HoldsRow>>,
  (name: string, view: CaseView) => boolean
])[] = [
  ['guard', guardRows, (name, view) => holds(sentences[name as GuardName], view)],
  ['audience', audienceRows, (name, view) => concerns(name as Audience, view)],
  ['track', trackRows, (name, view) => tracksOf(view).pursued.some((track) => track === name)],
  ['contingency', contingencyRows, (name, view) => missingContingencies(view).some((one) => one === name)],
  ['what keeps a case from being finished:', finishingRows, (name, view) => hinders(name as Hindrance, view)],
  ['leaving-care category', leavingCareRows, (name, view) => leavingCare(view).category === name]
]

describe.each(judged)('the %s', (_, rows, isSo) => {
  it.each(Object.entries(rows))('%s', (name, row) => {
    const [first] = row.holds
    if (first === undefined || row.near.length === 0) throw new Error('A row needs a case and a near case.')
    for (const [index, one] of row.holds.entries())
      expect(isSo(name, valid(caseOf(one))), `${row.why} Case ${index + 1}.`).toBe(true)
    for (const [index, near] of row.near.entries())
      expect(isSo(name, valid(nearOf(first, near))), `${row.why} Near case ${index + 1}.`).toBe(false)
  })
})

it('a guard rests on what the table says', () => {
  const sourcesOf = (rows: readonly (readonly [string, readonly string[]])[]) =>
    Object.fromEntries(rows.map(([name, sources]) => [name, [...sources].sort()]))
  expect(sourcesOf(Object.entries(sentences).map(([name, { serves }]) => [name, serves]))).toEqual(
    sourcesOf(Object.entries(guardRows).map(([name, { sources }]) => [name, sources]))
  )
})

describe('the fact', () => {
  it.each(Object.entries(factRows))('%s', (name, { why, values }) => {
    const fact = facts[name as FactName]
    for (const [value, cases] of Object.entries(values)) {
      if (cases.length === 0) throw new Error(`No case in which ${name} is ${value}.`)
      for (const [index, one] of cases.entries())
        expect(fact.of(valid(caseOf(one))), `${why} Case ${index + 1} of ${value}.`).toBe(value)
    }
    expect([...fact.values].sort()).toEqual(Object.keys(values).sort())
  })
})

describe('the immigration position', () => {
  it.each(Object.entries(positionRows))('%s', (name, row) => {
    const { tracks, lead, decided, contingencies, serves } = positions[name as ImmigrationPosition]
    const view = valid(caseOf({ 'immigration-position': name }))
    expect(tracksOf(view).pursued).toEqual(row.tracks)
    expect(tracksOf(view).lead ?? null).toEqual(row.lead)
    expect(tracksOf(view).contingencies).toEqual(row.contingencies)
    expect({ tracks, lead, decided, contingencies, sources: [...serves].sort() }).toEqual({
      ...row,
      sources: [...row.sources].sort()
    })
  })

  it('has a row for each, and for nothing else', () => {
    expect(Object.keys(positionRows).sort()).toEqual(Object.keys(positions).sort())
  })
})

describe('the row of the clock', () => {
  const rowOf = (name: string, view: CaseView) => clockOf(view).find(({ row }) => row === name)

  it.each(Object.entries(clockTable))('%s', (name, row) => {
    const [first] = row.days
    if (first === undefined || row.near.length === 0) throw new Error('A row needs a case and a near case.')
    for (const { day, from, case: one } of row.days) {
      const entry = rowOf(name, valid(caseOf(one)))
      expect({ day: entry?.date, from: entry?.basis.question }, row.why).toEqual({ day, from })
    }
    for (const [index, near] of row.near.entries())
      expect(rowOf(name, valid(nearOf(first.case, near)))?.date, `Near case ${index + 1}.`).toBeUndefined()
  })

  it.each(Object.entries<ClockRow>(clockRows))(
    '%s is about what the table says, and rests on its sources',
    (name, row) => {
      expect({ about: [...mattersIn(row)], sources: [...row.serves].sort() }).toEqual({
        about: clockTable[name]?.about,
        sources: [...(clockTable[name]?.sources ?? [])].sort()
      })
    }
  )
})
