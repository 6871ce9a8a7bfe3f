import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { pathsOf } from '../../../machines/journey/paths'
import { clockOf } from '../../../machines/policy/clock'
import {
  begun,
  doneIn,
  itemOf,
  opened,
  answeredAs,
  viewOf,
  withoutReasons,
  type Given
} from '../../support/over-days'

/** What was told, or looked into, was of the referral and the position of its day: of another it is owed anew (¶33, ¶65). */
const statesIn = (file: CaseFile, ids: readonly string[], today: string) =>
  ids.map((id) => itemOf(file, id, today)?.state)

describe('a second referral', () => {
  const tell = [
    'tell-the-officers-of-the-referral',
    'tell-the-solicitor-of-the-referral',
    'explain-the-referral-to-the-child'
  ]
  const open = tell.map(() => 'open')
  const done = tell.map(() => 'done')
  const once: Given = {
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'suspected',
    referral: 'made',
    'referral-made-on': '2026-05-10',
    'criminal-matters': [{ 'criminal-matter-kind': 'charge', 'criminal-matter-on': '2026-05-08' }]
  }
  const closed: Given = {
    ...once,
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'suspended-or-closed',
        'nrm-decision-on': '2026-06-25'
      }
    ]
  }
  const again: Given = { ...closed, referral: 'already-made-by-another', 'referral-made-on': '2026-10-31' }
  const first = doneIn(begun(once, '2026-05-11'), tell, '2026-05-12')
  const ended = answeredAs(first, closed, '2026-06-26')

  it('is told to whoever was told of the first, and of how that ended', () => {
    expect(statesIn(ended, tell, '2026-06-26')).toEqual(done)
    const referred = answeredAs(ended, again, '2026-11-05')
    expect(statesIn(referred, tell, '2026-11-05')).toEqual(open)
    const told = doneIn(referred, tell, '2026-11-06')
    expect(statesIn(opened(told, '2026-11-20'), tell, '2026-11-20')).toEqual(done)
    // Its day put right is no third one.
    const corrected = answeredAs(told, { ...again, 'referral-made-on': '2026-11-01' }, '2026-11-20')
    expect(statesIn(corrected, tell, '2026-11-20')).toEqual(done)
  })

  it('that an earlier build knew, with who was told of it, stays closed', () => {
    const told = doneIn(answeredAs(ended, again, '2026-11-05'), tell, '2026-11-06')
    expect(statesIn(opened(withoutReasons(told), '2026-11-20'), tell, '2026-11-20')).toEqual(done)
  })
})

describe('support of an adult that ended after an assessment', () => {
  const look = ['look-into-support-refused-to-an-adult']
  const at = (position: string, more: Given = {}): Given => ({
    'dates-of-birth': [{ 'birth-date': '2007-01-01', 'birth-source': 'passport-or-birth-certificate' }],
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'suspected',
    referral: 'made',
    'referral-made-on': '2024-05-10',
    'immigration-position': position,
    'human-rights-assessment-state': 'done',
    'adult-support-now': 'ended-after-assessment',
    ...more
  })
  const looked = doneIn(begun(at('appeal-rights-exhausted'), '2026-03-05'), look, '2026-03-06')

  it('is looked into again once the position is another, or something is decided', () => {
    expect(statesIn(looked, look, '2026-03-06')).toEqual(['done'])
    expect(statesIn(answeredAs(looked, at('refugee-status'), '2026-04-02'), look, '2026-04-02')).toEqual([
      'open'
    ])
    const decided = at('appeal-rights-exhausted', {
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'conclusive-grounds',
          'nrm-decision-outcome': 'positive',
          'nrm-decision-on': '2026-04-01'
        }
      ]
    })
    expect(statesIn(answeredAs(looked, decided, '2026-04-02'), look, '2026-04-02')).toEqual(['open'])
  })

  it('and stays looked into where an earlier build kept no position with it', () => {
    expect(statesIn(opened(withoutReasons(looked), '2026-04-02'), look, '2026-04-02')).toEqual(['done'])
  })
})

/** ¶20: a decision against the child ends no protection, and neither does referring the child once more. ¶33: the time to ask for another look runs on. */
describe('a negative decision, while the child is being referred again', () => {
  const negative: Given = {
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'suspected',
    referral: 'made',
    'referral-made-on': '2026-11-02',
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'negative',
        'nrm-decision-on': '2026-11-14',
        'nrm-decision-told-to-child': 'to-be-told'
      }
    ]
  }
  const again: Given = { ...negative, referral: 'being-made' }
  // The first word of a second referral: nobody has decided on it.
  const undecided: Given = { ...negative, referral: 'not-decided' }
  const owed = [
    'keep-protecting-after-a-negative-decision',
    'tell-the-child-of-the-decision',
    'ask-the-solicitor-about-a-negative-decision'
  ]
  const idsOn = (given: Given, today: string) => {
    const file = begun(given, today)
    return actionListOf(file, viewOf(file, today)).map(({ action }) => action)
  }
  const lastDayToAskIn = (given: Given, today: string) =>
    clockOf(viewOf(begun(given, today), today)).find(({ row }) => row === 'reconsideration')?.date

  it.each([
    ['as it stands', negative],
    ['while it is being made', again],
    ['before that is decided', undecided]
  ])('leaves owed what it called for: %s', (_, given) => {
    expect(idsOn(given, '2026-11-24')).toEqual(expect.arrayContaining(owed))
  })

  it.each([
    ['while it is being made', again],
    ['before that is decided', undecided]
  ])('leaves the last day to ask for another look, as long as there is time: %s', (_, given) => {
    expect(lastDayToAskIn(given, '2026-11-24')).toBe('2026-12-14')
    expect(lastDayToAskIn(given, '2026-12-15')).toBeUndefined()
  })

  it.each([again, undecided])('asks about no decision before the first referral is made', (given) => {
    const first: Given = Object.fromEntries(Object.entries(given).filter(([id]) => id !== 'nrm-decisions'))
    expect(idsOn(first, '2026-11-24')).not.toContain('keep-protecting-after-a-negative-decision')
    expect(
      pathsOf(viewOf(begun(first, '2026-11-24'), '2026-11-24'))['strategy-discussion-and-nrm']
    ).not.toContain('nrm-decisions')
  })
})
