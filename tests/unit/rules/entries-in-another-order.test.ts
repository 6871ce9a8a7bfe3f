import { describe, expect, it } from 'vitest'
import type { Answers, CaseView } from '../../../machines/case-file/case-file'
import { isCalled } from '../../../machines/actions/all'
import { actionRows } from '../../rules/actions'
import { caseOf, nearOf } from '../../rules/cases'

/** Of people each is named by their place; decisions of the NRM without a day go by the order in which they were entered (decision 107). */
const inTheirOrder: readonly string[] = ['people', 'nrm-decisions']

/** The same case, with the entries of each other list the other way round. */
function turned({ answers, today }: CaseView): CaseView {
  const all = Object.entries(answers).map(([id, answer]) =>
    answer.state === 'answered' && Array.isArray(answer.value) && !inTheirOrder.includes(id)
      ? [id, { ...answer, value: answer.value.toReversed() }]
      : [id, answer]
  )
  return { answers: Object.fromEntries(all) as Answers, today }
}

describe('an order is called for in whichever order somebody wrote down the entries of a list', () => {
  it.each(Object.values(actionRows).flatMap((rows) => Object.entries(rows)))('%s', (id, row) => {
    const [first] = row.calls
    if (first === undefined) throw new Error('A row needs a case that calls for its action.')
    for (const one of row.calls) expect(isCalled(id, turned(caseOf(one))), row.why).toBe(true)
    for (const one of row.near) expect(isCalled(id, turned(nearOf(first, one))), row.why).toBe(false)
  })
})
