import { expect, it } from 'vitest'
import { caseOf } from '../../../machines/training/begin'
import { readScenario } from '../../../machines/training/read'
import { smallScenario } from './small-scenario'

it('a case to practise with begins at the first step of its first scene, with what is known, and with its own days', () => {
  const read = readScenario(
    smallScenario
      .replace('steps: [opening-page, safe-place]', 'steps: [safe-place, opening-page]')
      .replace('  known-as: Noor\n', '  known-as: Noor\n  first-visit-on: day 0\n')
  )
  if (!('scenario' in read)) throw new Error(JSON.stringify(read.problems))
  const file = caseOf(read.scenario, 'case-9', '2026-11-24')
  expect(file).toMatchObject({ id: 'case-9', openedOn: '2026-11-24', step: 'safe-place', changes: 0 })
  expect(file.answers).toMatchObject({
    'known-as': { state: 'answered', value: 'Noor' },
    'first-visit-on': { state: 'answered', value: { date: '2026-11-23', precision: 'day' } }
  })
})

it('a scenario that names first a page that was joined begins where its questions are now', () => {
  const read = readScenario(
    smallScenario.replace('steps: [opening-page, safe-place]', 'steps: [other-potential-victims, safe-place]')
  )
  if (!('scenario' in read)) throw new Error(JSON.stringify(read.problems))
  expect(caseOf(read.scenario, 'case-9', '2026-11-24').step).toBe('future-risk')
})
