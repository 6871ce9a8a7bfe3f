import { describe, expect, it } from 'vitest'
import plans from '../../../content/messages/en/plans.json'
import safety from '../../../content/messages/en/immediate-safety.json'
import { isCalledOn, type Given } from '../../support/over-days'

const today = '2026-11-24'
const hold = 'hold-a-strategy-discussion'
const missing: Given = { 'age-as-known': 'under-16', 'place-tonight': 'missing' }
const goneOn = (day: string): Given => ({
  ...missing,
  'missing-episodes': [{ 'missing-since': day, 'missing-returned': 'no' }]
})
const discussedOn = (day: string, outcome?: string): Given => ({
  'later-strategy-discussions': [
    {
      'later-discussion-on': day,
      ...(outcome === undefined ? {} : { 'later-discussion-outcome': outcome })
    }
  ]
})
const suspected: Given = { 'trafficking-conclusion': 'suspected' }
const first = (state: string, day?: string): Given => ({
  'strategy-discussion': state,
  ...(day === undefined ? {} : { 'strategy-discussion-on': day })
})

// ¶10, ¶39: a strategy discussion is held for a child who is missing, whatever is concluded of trafficking; one from before they went knew nothing of it.
describe('a strategy discussion of a missing child', () => {
  it.each<[boolean, string, Given]>([
    [true, 'nothing is concluded', missing],
    [true, 'nothing is suspected', { ...missing, 'trafficking-conclusion': 'not-suspected' }],
    [true, 'trafficking is suspected', { ...missing, ...suspected }],
    [
      true,
      'one was held the day before they went',
      { ...goneOn('2026-11-10'), ...discussedOn('2026-11-09') }
    ],
    [
      false,
      'one was held the day after they went',
      { ...goneOn('2026-11-10'), ...discussedOn('2026-11-11') }
    ],
    [
      false,
      'it was the first, the day after they went',
      { ...goneOn('2026-11-10'), ...first('held', '2026-11-11') }
    ],
    // That of the morning was about something else (¶20).
    [true, 'one was held on the day they went', { ...goneOn('2026-11-10'), ...discussedOn('2026-11-10') }],
    // They may have gone only at the end of the month.
    [
      true,
      'they went in a month, at whose start one was held',
      { ...goneOn('2026-10'), ...discussedOn('2026-10-02') }
    ],
    [false, 'they went in the month before', { ...goneOn('2026-10'), ...discussedOn('2026-11-02') }],
    [true, 'one is to come in two weeks', { ...goneOn('2026-11-10'), ...discussedOn('2026-12-09') }],
    [
      false,
      'that of today came to something',
      { ...goneOn('2026-11-10'), ...discussedOn('2026-11-24', 'Search the Leeds address.') }
    ],
    [true, 'nobody wrote since when they are gone', { ...missing, ...discussedOn('2026-11-20') }],
    // Turning 18 removes no risk.
    [
      true,
      'they are an adult',
      {
        'place-tonight': 'missing',
        'age-in-doubt': 'no',
        'dates-of-birth': [{ 'birth-date': '2007-02-20', 'birth-source': 'document' }]
      }
    ],
    [true, 'it was decided not to hold one', { ...missing, ...first('decided-not-to-hold') }]
  ])('is ordered: %s, where %s', (expected, _, given) => {
    expect(isCalledOn(today, given, hold)).toBe(expected)
  })

  it('is ordered once: not beside the order to hold the one that is arranged', () => {
    for (const arranged of [first('arranged'), first('arranged', today)]) {
      const given = { ...goneOn('2026-11-10'), ...arranged }
      expect(isCalledOn(today, given, hold)).toBe(false)
      const others = ['hold-the-arranged-discussion', 'record-what-came-of-the-discussion']
      expect(others.some((id) => isCalledOn(today, given, id))).toBe(true)
    }
  })

  it('is not ordered once the child is back', () => {
    const back: Given = {
      'age-as-known': 'under-16',
      'place-tonight': 'foster-home',
      'missing-episodes': [{ 'missing-since': '2026-11-10', 'missing-returned': 'yes' }]
    }
    expect(isCalledOn(today, back, hold)).toBe(false)
  })
})

it('the search orders none: it would stand twice on the same list', () => {
  const said = [
    safety.actions['look-for-the-child'],
    ...Object.values(plans['action-list'].as['look-for-the-child'])
  ]
  expect(said.length).toBeGreaterThan(4)
  for (const sentence of said) expect(sentence).not.toMatch(/strategy discussion/iu)
})
