import { describe, expect, it } from 'vitest'
import { hasBegun, partsTakenUp } from '../../../../machines/policy/people/has-begun'
import { viewOf, type CaseAnswers } from '../../../support/clock'

const view = (given: CaseAnswers) => viewOf(given, '2026-11-24')

// ¶47, ¶66: a child is not told of somebody as theirs who is still to come.
describe('whether somebody has taken up their part', () => {
  it('is asked of a visitor and an adviser alone: whoever else is named is there (¶47, ¶66)', () => {
    expect([...partsTakenUp].sort()).toEqual(['independent-visitor', 'personal-adviser'])
  })

  it.each<[string, CaseAnswers, boolean]>([
    ['is being appointed', { 'personal-adviser-appointed': 'being-appointed' }, false],
    ['is not appointed yet', { 'personal-adviser-appointed': 'not-yet' }, false],
    ['is appointed', { 'personal-adviser-appointed': 'appointed' }, true],
    ['is named, and nothing says that they are to come', {}, true]
  ])('a personal adviser who %s', (_, given, has) => {
    expect(hasBegun('personal-adviser', view(given))).toBe(has)
  })

  it.each<[string, CaseAnswers, boolean]>([
    ['has met the child', { 'visitor-first-meeting-on': '2026-11-20' }, true],
    ['meets the child today', { 'visitor-first-meeting-on': '2026-11-24' }, true],
    ['meets the child tomorrow', { 'visitor-first-meeting-on': '2026-11-25' }, false],
    [
      'has not, for all one knows',
      { 'personal-adviser-appointed': 'appointed', 'visitor-first-meeting-on': { reason: 'not-known' } },
      false
    ]
  ])('an independent visitor who %s', (_, given, has) => {
    expect(hasBegun('independent-visitor', view(given))).toBe(has)
  })
})
