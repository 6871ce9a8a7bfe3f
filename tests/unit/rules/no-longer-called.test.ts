import { describe, expect, it } from 'vitest'
import { noLongerCalled } from '../../../content/actions/no-longer-called'
import type { StageId } from '../../../content/stages'
import { actionReveals, contentOf, mattersOfAction } from '../../../machines/actions/all'
import rows from '../../rules/no-longer-called.json'

/** A row of the table, of an action that stands in case files of earlier builds. */
interface EarlierRow {
  readonly whose: string
  readonly protects: boolean
  readonly reveals?: boolean
  readonly about: readonly string[]
  readonly sources: readonly string[]
}

const byStage: Readonly<Record<string, Readonly<Record<string, EarlierRow>>>> = rows

describe.each(Object.entries(byStage))('of the earlier actions of %s', (stage, ofStage) => {
  it.each(Object.entries(ofStage))('%s is whose it was, and rests on what it did', (id, row) => {
    const action = contentOf(id)
    expect({
      stage: action?.stage,
      whose: action?.owner,
      protects: action?.protects === true,
      reveals: actionReveals(id),
      about: [...mattersOfAction(id, stage as StageId)].sort(),
      sources: [...(action?.serves ?? [])].sort()
    }).toEqual({
      stage,
      whose: row.whose,
      protects: row.protects,
      reveals: row.reveals === true,
      about: [...row.about].sort(),
      sources: [...row.sources].sort()
    })
  })
})

it('there is a row for each, and no row for anything else', () => {
  const idsIn = (all: Readonly<Record<string, object>>) => Object.values(all).flatMap(Object.keys).sort()
  expect(idsIn(byStage)).toEqual(idsIn(noLongerCalled))
})
