import { describe, expect, it } from 'vitest'
import { standingOf } from '../../../../machines/policy/plans/what-may-happen'
import { viewOf, type CaseAnswers } from '../../../support/clock'

const standing = (given: CaseAnswers) => standingOf(viewOf(given, '2026-11-24'))

// ¶27, ¶28, ¶57, ¶60: what is recorded is told, and nothing of what somebody will decide.
describe('how things stand for a child who may not be able to stay', () => {
  it.each([
    ['not-established', 'open'],
    ['no-claim-yet', 'open'],
    ['claim-withdrawn', 'open'],
    ['claim-undecided', 'waiting'],
    ['extension-pending', 'waiting'],
    ['further-submissions', 'asked-anew'],
    ['refugee-status', 'protected'],
    ['humanitarian-protection', 'protected'],
    ['unaccompanied-child-leave', 'for-a-time'],
    ['eu-settlement-scheme', 'for-a-time'],
    ['victim-temporary-permission', 'for-a-time'],
    ['other-leave', 'for-a-time'],
    ['refused-no-leave', 'refused'],
    ['appeal-rights-exhausted', 'no-appeal'],
    ['settled', undefined],
    ['british', undefined]
  ])('%s is told as %s', (position, told) => {
    expect(standing({ 'immigration-position': position })).toBe(told)
  })

  // The claim of a child who came with a parent is the parent's (¶7).
  it('is told as the family’s where the claim is not the child’s own', () => {
    const claim = (own: string): CaseAnswers => ({
      'immigration-position': 'claim-undecided',
      'unaccompanied-own-right': own
    })
    expect(standing(claim('no'))).toBe('family-waits')
    expect(standing(claim('yes'))).toBe('waiting')
  })

  it('is not told where nobody has recorded it', () => {
    expect(standing({})).toBeUndefined()
  })

  it('is before a court once an appeal of that refusal is made, and not by one of an earlier decision', () => {
    const refused: CaseAnswers = {
      'immigration-position': 'refused-no-leave',
      'decision-sent-on': '2026-11-10',
      'appeal-state': 'appeal-made'
    }
    expect(standing({ ...refused, 'appeal-state-on': '2026-11-20' })).toBe('court')
    expect(standing({ ...refused, 'appeal-state-on': '2026-11-01' })).toBe('refused')
  })

  it('is open once leave has ended', () => {
    const leave = (end: string): CaseAnswers => ({
      'immigration-position': 'other-leave',
      'leave-ends-on': end
    })
    expect(standing(leave('2026-11-23'))).toBe('open')
    expect(standing(leave('2026-11-24'))).toBe('for-a-time')
  })
})
