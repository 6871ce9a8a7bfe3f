import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../machines/actions/list'
import { onPath } from '../../machines/journey/paths'
import { countsOf } from '../../src/screens/due/counts-of'
import { answersOf } from '../cases/named-case'
import { fileWith } from '../support/file'

describe('what is folded away on a list of actions', () => {
  const answers = answersOf({ 'trafficking-conclusion': 'suspected' })
  const called = { called: true, since: '2026-11-02' } as const
  const referral = (more: object = {}) => {
    const file = { ...fileWith(answers), actions: { 'make-the-nrm-referral': { ...called, ...more } } }
    return actionListOf(file, onPath({ answers, today: '2026-11-20' })).filter(
      ({ id }) => id === 'make-the-nrm-referral'
    )
  }

  it('is counted, with what cannot wait and what is overdue', () => {
    expect(countsOf(referral(), '2026-11-20')).toEqual({ count: 1, urgent: 1, overdue: 1 })
    expect(countsOf(referral({ due: '2026-12-01' }), '2026-11-20')).toEqual({
      count: 1,
      urgent: 1,
      overdue: 0
    })
    expect(countsOf(referral(), '2026-11-03')).toEqual({ count: 1, urgent: 1, overdue: 0 })
    expect(countsOf([], '2026-11-20')).toEqual({ count: 0, urgent: 0, overdue: 0 })
  })
})
