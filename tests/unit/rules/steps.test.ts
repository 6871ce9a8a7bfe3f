import { describe, expect, it } from 'vitest'
import { stages, type StageId, type StepId } from '../../../content/stages'
import type { CaseView } from '../../../machines/case-file/case-file'
import { parseCaseFile } from '../../../machines/case-file/schema'
import type { StageMachine } from '../../../machines/stages/stage'
import { stageMachines } from '../../../machines/stages'
import { walk } from '../../../machines/journey/walk'
import { caseOf, nearOf } from '../../rules/cases'
import { stepRows } from '../../rules/tables'
import { fileWith } from '../../support/file'

const stageOf = new Map<string, StageId>(
  stages.flatMap(({ id, steps }) => Object.keys(steps).map((step) => [step, id] as const))
)

/** The statechart in which a step stands. */
function machineOf(step: string): StageMachine {
  const stage = stageOf.get(step)
  if (stage === undefined) throw new Error(`There is no step ${step}.`)
  return stageMachines[stage]
}

/** Whether the answers lead through a step. */
function isLed(step: string, view: CaseView): boolean {
  expect(parseCaseFile(fileWith(view.answers))).toBeDefined()
  return walk(machineOf(step), view).includes(step as StepId)
}

describe('the step', () => {
  it.each(Object.entries(stepRows))('%s', (step, row) => {
    const meta = machineOf(step).states[step]?.meta
    expect([...(meta?.serves ?? [])].sort()).toEqual([...row.sources].sort())
    const [first] = row.led ?? []
    for (const [index, one] of (row.led ?? []).entries())
      expect(isLed(step, caseOf(one)), `Case ${index + 1}.`).toBe(true)
    if (first === undefined) return
    expect(row.near?.length, 'Who is led through it needs a near case.').toBeGreaterThan(0)
    for (const [index, near] of (row.near ?? []).entries())
      expect(isLed(step, nearOf(first, near)), `Near case ${index + 1}.`).toBe(false)
  })

  it('stands in a machine that is called as its stage, which an error names', () => {
    for (const { id } of stages) expect(stageMachines[id].id).toBe(id)
  })

  it('has a row each, and there is none for anything else', () => {
    expect(Object.keys(stepRows).sort()).toEqual([...stageOf.keys()].sort())
  })
})
