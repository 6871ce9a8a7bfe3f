import { describe, expect, it } from 'vitest'
import type { Matter } from '../../../../content/matters'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { itemsOf } from '../../../../machines/case-file/read'
import type { Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { disclosedAnswers } from '../../../../machines/policy/disclosure/disclosed-answers'
import { watched } from '../../../../machines/policy/disclosure/watched'
import {
  newSinceDecidedReferral,
  newSinceDiscussion,
  newSinceEnquiry
} from '../../../../machines/policy/danger/what-is-new'
import { caseOf } from '../../../rules/cases'
import type { RuleCase } from '../../../rules/shape'

const held: RuleCase = { 'strategy-discussion': 'held', 'strategy-discussion-on': '2026-11-10' }
const situation = (from: string): RuleCase => ({ 'exploitation-situations': [{ 'situation-from': from }] })
const seen: RuleCase = {
  screenings: [{ 'screening-on': '2026-11-12', 'screening-occasion': 'something-new-seen-or-said' }]
}
const idsOf = (view: CaseView, list: 'screenings' | 'exploitation-situations') =>
  itemsOf(view.answers, list).map(({ id }) => id)

describe('what came after the last strategy discussion (¶20)', () => {
  it('is told entry by entry, so that a later one calls for what is due anew', () => {
    const view = caseOf({ ...held, ...seen })
    expect(newSinceDiscussion(view)).toEqual(idsOf(view, 'screenings'))
  })

  it('is nothing before one was held, arranged or decided against', () => {
    const at = (state: string | null) =>
      newSinceDiscussion(caseOf({ ...held, ...situation('2026-11-12'), 'strategy-discussion': state })).length
    expect(['held', 'arranged', 'decided-not-to-hold'].map(at)).toEqual([1, 1, 1])
    expect(at(null)).toBe(0)
  })

  const without = (given: RuleCase, ...out: readonly Matter[]): CaseView => {
    const disclosure: Disclosure = { leftOut: new Set(out), own: [] }
    const view = caseOf(given)
    return { ...view, answers: watched(disclosedAnswers(view, disclosure), disclosure, new Set()) }
  }
  const toldIn = (view: CaseView) => ifDisclosed(view, () => newSinceDiscussion(view))

  it('is told in a copy by what it is given of, and that there is nothing only where it is given all', () => {
    // The returns of a child are of safety; signs and exploitation are of the investigation.
    expect(toldIn(without({ ...held, ...situation('2026-11-12') }, 'safety'))).toHaveLength(1)
    expect(toldIn(without({ ...held, ...situation('2026-11-08') }, 'safety'))).toBeUndefined()
    expect(toldIn(without({ ...held, ...situation('2026-11-08') }, 'health'))).toEqual([])
  })
})

describe('a relative who is found to be part of it (¶20, ¶30)', () => {
  const relative = (involvement: string, on?: string): RuleCase => ({
    'family-contacts': [
      {
        'contact-who': 'Arben Doka',
        'contact-now': 'in-contact',
        'contact-involvement': involvement,
        ...(on === undefined ? {} : { 'contact-assessed-on': on })
      }
    ]
  })
  const enquiry = (state: string): RuleCase => ({
    'child-protection-enquiry': state,
    'child-protection-enquiry-on': '2026-10-20'
  })
  const discussed = (given: RuleCase) => newSinceDiscussion(caseOf({ ...held, ...given })).length
  const enquired = (state: string, given: RuleCase) =>
    newSinceEnquiry(caseOf({ ...enquiry(state), ...given })).length

  it('calls for another discussion, by the day on which contact was assessed', () => {
    for (const part of ['known', 'suspected']) expect(discussed(relative(part, '2026-11-12'))).toBe(1)
    for (const part of ['still-finding-out', 'not-suspected'])
      expect(discussed(relative(part, '2026-11-12'))).toBe(0)
    expect(discussed(relative('known'))).toBe(0)
    expect(discussed(relative('known', '2026-11-10'))).toBe(0)
  })

  it('calls for another decision on an enquiry, once one that was started would have taken it in', () => {
    expect(enquired('decided-not-to-start', relative('known', '2026-10-21'))).toBe(1)
    // 15 working days after Tuesday 20 October is Tuesday 10 November.
    expect(enquired('finished', relative('known', '2026-11-10'))).toBe(0)
    expect(enquired('finished', relative('known', '2026-11-11'))).toBe(1)
  })

  it('refers nobody again by itself: that is for the discussion', () => {
    const ended: RuleCase = {
      of: 'a child who may have been trafficked',
      referral: 'made',
      'referral-made-on': '2026-10-01',
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'reasonable-grounds',
          'nrm-decision-outcome': 'negative',
          'nrm-decision-on': '2026-10-05'
        }
      ]
    }
    expect(newSinceDecidedReferral(caseOf({ ...ended, ...relative('known', '2026-11-12') }))).toEqual([])
  })
})

describe('what came after a referral that has ended (¶19)', () => {
  const ended = (made: string | object | null, decided?: string): RuleCase => ({
    of: 'a child who may have been trafficked',
    referral: 'made',
    'referral-made-on': made,
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'negative',
        ...(decided === undefined ? {} : { 'nrm-decision-on': decided })
      }
    ]
  })
  const count = (given: RuleCase) => newSinceDecidedReferral(caseOf(given)).length

  it('is what is later than the decision, which whoever refers knew of until then', () => {
    expect(count({ ...ended('2026-10-01', '2026-11-10'), ...situation('2026-11-12') })).toBe(1)
    expect(count({ ...ended('2026-10-01', '2026-11-10'), ...situation('2026-11-08') })).toBe(0)
    expect(count({ ...ended(null, '2026-11-10'), ...situation('2026-11-12') })).toBe(1)
    // The referral was made in the month of the decision, and before it.
    expect(count({ ...ended({ about: '2026-11' }, '2026-11-10'), ...situation('2026-11-12') })).toBe(1)
    // Of a decision without a day it is only known that it came after the referral.
    expect(count({ ...ended('2026-11-10'), ...situation('2026-11-12') })).toBe(1)
    expect(count({ ...ended('2026-11-10'), ...situation('2026-11-08') })).toBe(0)
  })

  it('is exploitation that went on while the child was missing, whenever it began', () => {
    const flat = (until: string): RuleCase => ({
      'exploitation-situations': [{ 'situation-from': '2026-06-24', 'situation-until': until }]
    })
    const away = (returned: string): RuleCase => ({
      'missing-episodes': [{ 'missing-since': '2026-06-24', 'missing-returned': returned }]
    })
    const decided = ended('2026-05-01', '2026-08-15')
    expect(count({ ...decided, ...flat('2026-11-02'), ...away('yes') })).toBe(1)
    expect(count({ ...decided, ...flat('2026-08-01'), ...away('yes') })).toBe(0)
    // Nobody was missing: the day on which it ended may be that on which everybody heard of it.
    expect(count({ ...decided, ...flat('2026-11-02') })).toBe(0)
    expect(count({ ...decided, ...flat('2026-11-02'), ...away('no') })).toBe(0)
  })

  // With a missing child a month is what anybody knows. The day on which they were found is known (¶19, ¶39).
  describe('where the child was found to have been exploited while missing', () => {
    const decided = ended('2026-05-01', '2026-10-15')
    const exploited = (from?: string | object, until?: string | object): RuleCase => ({
      'exploitation-situations': [
        {
          ...(from === undefined ? {} : { 'situation-from': from }),
          ...(until === undefined ? {} : { 'situation-until': until })
        }
      ]
    })
    const missing = (since?: string | object, back?: string): RuleCase => ({
      'missing-episodes': [
        {
          'missing-returned': 'yes',
          ...(since === undefined ? {} : { 'missing-since': since }),
          ...(back === undefined ? {} : { 'missing-returned-on': back })
        }
      ]
    })
    const lost = missing('2026-06-24', '2026-10-28')
    const [june, october, thisYear] = [{ about: '2026-06' }, { about: '2026-10' }, { about: '2026' }]

    it.each<[number, string, RuleCase, RuleCase]>([
      [1, 'to the day', exploited('2026-06-24', '2026-10-28'), lost],
      [1, 'to the month', exploited(june, october), lost],
      [1, 'to the year', exploited(thisYear, thisYear), lost],
      [1, 'without an end', exploited('2026-06-24'), lost],
      [1, 'without a beginning', exploited(undefined, october), lost],
      [1, 'over before the decision, of which nobody heard', exploited('2026-06-24', '2026-07-01'), lost],
      [1, 'begun before they went', exploited('2026-05-20', '2026-07-01'), lost],
      [
        1,
        'to the month, where nobody wrote when they came back',
        exploited(june, october),
        missing('2026-06-24')
      ],
      [1, 'where nobody wrote when they went', exploited(june, october), missing(undefined, '2026-10-28')],
      // What nobody knows is no news: a child is not made to go through it again for what was known for years (¶19).
      [
        0,
        'over for years, where nobody wrote when they went',
        exploited('2024-03-01', '2024-09-01'),
        missing(undefined, '2026-10-28')
      ],
      [
        0,
        'of years ago without an end, where nobody wrote when they went',
        exploited('2024-03-01'),
        missing(undefined, '2026-10-28')
      ],
      [0, 'over for years, where the time missing has no day', exploited('2024-03-01', june), missing()],
      [
        0,
        'before and after, where nobody wrote when they went',
        exploited('2024-03-01', '2026-11-20'),
        missing(undefined, '2026-10-28')
      ],
      [0, 'over before they went', exploited('2026-05-20', '2026-06-23'), lost],
      [
        0,
        'begun before they went, and ended long after the return',
        exploited('2026-05-20', '2026-11-20'),
        lost
      ],
      [0, 'over in the month before they went', exploited(undefined, { about: '2026-05' }), lost],
      // Of what has no end nobody says that it went on while they were away: the discussion after the return decides.
      [0, 'known before they went, without an end', exploited('2025-06-01'), lost],
      [0, 'without any day', exploited(), lost],
      [0, 'without an end, and without the day of the return', exploited('2026-06-24'), missing('2026-06-24')]
    ])('counts %s time: %s', (times, _, situations, episodes) => {
      expect(count({ ...decided, ...situations, ...episodes })).toBe(times)
    })

    // What everybody knew of when it was decided is no news by one night away since: the discussion after it decides (¶19, ¶20).
    it.each<[number, string, RuleCase, RuleCase]>([
      [0, 'to the year', exploited(thisYear), missing('2026-11-10', '2026-11-11')],
      [
        0,
        'until some day of the year',
        exploited('2026-01-05', thisYear),
        missing('2026-11-10', '2026-11-11')
      ],
      [0, 'from one year to the next', exploited({ about: '2025' }, thisYear), missing('2026-11-10')],
      // They are found where they were exploited, and nobody knows since when: no beginning says that it was known of.
      [
        1,
        'until the day they were found',
        exploited(undefined, '2026-11-11'),
        missing('2026-11-10', '2026-11-11')
      ],
      [1, 'until they were found, on no day', exploited(undefined, '2026-11-11'), missing('2026-11-10')],
      [
        0,
        'until after they came back',
        exploited(undefined, '2026-11-14'),
        missing('2026-11-10', '2026-11-11')
      ],
      [
        0,
        'until some day of the month',
        exploited(undefined, { about: '2026-11' }),
        missing('2026-11-10', '2026-11-11')
      ],
      [
        0,
        'known, until they were found',
        exploited('2026-01-05', '2026-11-11'),
        missing('2026-11-10', '2026-11-11')
      ],
      [1, 'anew while they were gone', exploited('2026-11-10'), missing('2026-11-10', '2026-11-11')],
      [1, 'who went the day before', exploited('2026-10-14'), missing('2026-10-14', '2026-10-28')],
      [1, 'who may have gone in the month', exploited(october), missing(october, '2026-10-28')],
      [1, 'of whom nobody wrote since when', exploited(june, october), missing(undefined, '2026-10-28')]
    ])(
      'counts %s time of a child who went since the decision, or may have gone before it: %s',
      (times, _, situations, episodes) => {
        expect(count({ ...decided, ...situations, ...episodes })).toBe(times)
      }
    )

    it('but not by a time missing that has nothing to do with it, or that was over before the decision', () => {
      const atHome = exploited('2025-06-01', '2026-11-02')
      expect(count({ ...decided, ...atHome, ...missing('2024-03-01', '2024-03-02') })).toBe(0)
      expect(count({ ...decided, ...atHome, ...missing('2026-02-01', '2026-04-02') })).toBe(0)
      expect(count({ ...decided, ...exploited('2026-10-29', '2026-11-02'), ...lost })).toBe(1)
      expect(count({ ...ended('2026-05-01', '2026-10-28'), ...exploited(june, october), ...lost })).toBe(0)
    })
  })

  it('is nothing while the referral is open, and of an adult what it is of a child (Modern Slavery Act 2015, section 52)', () => {
    const open: RuleCase = {
      ...ended('2026-10-01', '2026-11-10'),
      'nrm-decisions': [],
      ...situation('2026-11-12')
    }
    expect(count(open)).toBe(0)
    expect(
      count({
        ...ended('2026-10-01', '2026-11-10'),
        ...situation('2026-11-12'),
        of: 'an adult who may have been trafficked'
      })
    ).toBe(1)
  })
})
