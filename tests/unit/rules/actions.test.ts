import { describe, expect, it } from 'vitest'
import type { StageId } from '../../../content/stages'
import type { CaseView } from '../../../machines/case-file/case-file'
import { parseCaseFile } from '../../../machines/case-file/schema'
import { actionReveals, actionsOf, allActions, callOf, mattersOfAction } from '../../../machines/actions/all'
import { actionRows } from '../../rules/actions'
import { caseOf, nearOf } from '../../rules/cases'
import { daysSaid, type ActionRow, type RuleCase } from '../../rules/shape'
import { fileWith } from '../../support/file'
import { notAsked } from './asked'

/** Whether the answers call for one action. */
function isCalled(id: string, view: CaseView): boolean {
  const by = callOf(id, view)
  return typeof by === 'boolean' ? by : by.length > 0
}

const byId = new Map(allActions.map((action) => [action.id, action]))
const said: Readonly<Record<string, string>> = daysSaid

/** What content says of an action, told as a row tells it. */
function asRow(id: string, stage: StageId, row: ActionRow) {
  const action = byId.get(id)
  return {
    whose: action?.owner,
    by: Object.keys(said).find((day) => said[day] === action?.when),
    clock: action?.due,
    protects: action?.protects === true,
    contrary: action?.contrary === true,
    danger: action?.danger,
    reveals: actionReveals(id),
    about: [...mattersOfAction(id, stage)].sort(),
    sources: [...(action?.serves ?? [])].sort(),
    why: row.why
  }
}

const told = (row: ActionRow) => ({
  whose: row.whose,
  by: row.by,
  clock: row.clock,
  protects: row.protects,
  contrary: row.contrary,
  danger: row.danger,
  reveals: row.reveals === true,
  about: [...row.about].sort(),
  sources: [...row.sources].sort(),
  why: row.why
})

/** What the row itself answers; the bases are looked at on their own. */
const given = (one: RuleCase) => Object.keys(one).filter((id) => id !== 'of' && one[id] !== null)

// A stage that calls for nothing yet has no rows.
const withRows = Object.entries(actionRows).filter(([, rows]) => Object.keys(rows).length > 0)
describe.each(withRows)('the actions of %s', (stage, rows) => {
  it.each(Object.entries(rows))('%s', (id, row) => {
    const [first] = row.calls
    if (first === undefined) throw new Error('A row needs a case that calls for its action.')
    const near = row.near.map((one) => nearOf(first, one))
    expect(near.length, 'A row needs a near case.').toBeGreaterThan(0)
    for (const view of near) expect(parseCaseFile(fileWith(view.answers))).toBeDefined()
    for (const one of row.calls) {
      const view = caseOf(one)
      expect(parseCaseFile(fileWith(view.answers))).toBeDefined()
      expect(notAsked(view, given(one)), row.why).toEqual([])
      expect(isCalled(id, view), row.why).toBe(true)
    }
    // What protects stands in the list of all that is called for as well.
    if (row.protects) expect(actionsOf(caseOf(first)).map((action) => action.id)).toContain(id)
    for (const [index, view] of near.entries())
      expect(isCalled(id, view), `${row.why} Near case ${index + 1} calls for it.`).toBe(false)
    expect(asRow(id, stage as StageId, row)).toEqual(told(row))
  })
})

it('there is a row for every action, and no row for anything else', () => {
  const rows = Object.values(actionRows).flatMap((stage) => Object.keys(stage))
  expect(rows.sort()).toEqual(allActions.map(({ id }) => id).sort())
})
