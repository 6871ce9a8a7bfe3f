import { describe, expect, it } from 'vitest'
import { clockOf } from '../../../../machines/policy/clock'
import { onPath } from '../../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../../cases/named-case'

type Given = NamedCase['answers']

const given = (decisions: Given['nrm-decisions']): Given => ({
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'suspected',
  referral: 'made',
  'referral-made-on': '2026-03-02',
  'nrm-decisions': decisions
})
const rowOf = (decisions: Given['nrm-decisions']) =>
  clockOf(onPath({ answers: answersOf(given(decisions)), today: '2026-11-24' })).find(
    ({ row }) => row === 'reasonable-grounds'
  )
const decision = (kind: string, outcome: string, on: string) => ({
  'nrm-decision-kind': kind,
  'nrm-decision-outcome': outcome,
  'nrm-decision-on': on
})

// ¶19: a conclusive decision follows one on reasonable grounds. Where it has come, the other has too, whether or not somebody entered it.
describe('the day of the decision on reasonable grounds', () => {
  it.each(['positive', 'negative'])(
    'is not overdue once a conclusive decision is entered alone: %s',
    (outcome) => {
      expect(rowOf([decision('conclusive-grounds', outcome, '2026-06-15')])).toBeUndefined()
    }
  )

  it('has passed where no decision is entered, or a conclusive one from before this referral', () => {
    expect(rowOf([])?.state.kind).toBe('passed')
    expect(rowOf([decision('conclusive-grounds', 'negative', '2025-06-15')])?.state.kind).toBe('passed')
  })

  it('stands as decided where it is entered', () => {
    expect(rowOf([decision('reasonable-grounds', 'positive', '2026-03-06')])?.state.kind).toBe('done')
  })
})
