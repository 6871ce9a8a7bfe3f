import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import {
  begun,
  doneIn,
  itemOf,
  opened,
  answeredAs,
  withoutReasons,
  type Given
} from '../../support/over-days'

/** Whoever only presses “Done”, and types nothing, has told, visited and agreed for one home: for the next it is owed anew (¶44, regulations 9, 28). */
const ofEachHome = [
  'brief-the-carer',
  'agree-the-placement-plan',
  'arrange-the-visits',
  'send-the-placement-notices',
  'agree-what-happens-if-missing'
] as const

const home = (address: string, carer: string, since: string): Given => ({
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'missing-risk-conclusion': 'likely',
  'periods-of-care': [
    { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2025-06-03' }
  ],
  'first-placement-on': '2025-06-03',
  'placement-kind': 'foster-care',
  'placement-address': address,
  'placement-since': since,
  'placement-responsible-person': carer,
  people: [{ 'person-name': carer, 'person-role': 'carer' }]
})
const first = home('5 Orchard Way', 'Ann Price', '2025-06-03')
const second = home('9 Mill Road', 'Jo Batt', '2026-02-04')

const doneOn = '2025-07-01'
const allDone = (given: Given) => doneIn(begun(given, doneOn), ofEachHome, doneOn)
const statesIn = (file: CaseFile, today: string) =>
  ofEachHome.map((id) => [id, itemOf(file, id, today)?.state])
const all = (state: string) => ofEachHome.map((id) => [id, state])
/** Weeks later: what the clock has a day for, and nobody recorded as met, is owed again (regulations 9 and 28, decision 125). */
const onTheClock: readonly string[] = ['agree-the-placement-plan', 'arrange-the-visits']
const weeksLater = ofEachHome.map((id) => [id, onTheClock.includes(id) ? 'overdue' : 'done'])

describe('what was done for one home', () => {
  it('is done for that home, also where it was done before anybody wrote since when', () => {
    const { 'first-placement-on': began, 'placement-since': since, ...undated } = first
    expect([began, since]).toEqual(['2025-06-03', '2025-06-03'])
    const night = allDone(undated)
    expect(statesIn(answeredAs(night, first, '2025-07-04'), '2025-07-04')).toEqual(all('done'))
    expect(statesIn(answeredAs(night, second, '2026-02-04'), '2026-02-04')).toEqual(all('open'))
  })

  it('is done for that home, also once it is typed when the first one began', () => {
    const { 'first-placement-on': typed, ...before } = first
    expect(typed).toBe('2025-06-03')
    expect(statesIn(answeredAs(allDone(before), first, '2025-07-04'), '2025-07-04')).toEqual(all('done'))
    expect(statesIn(answeredAs(allDone(before), first, '2025-08-01'), '2025-08-01')).toEqual(weeksLater)
  })

  it('is done for that home, also once it is typed since when the child is there', () => {
    const { 'placement-since': since, ...before } = first
    expect(since).toBe('2025-06-03')
    expect(statesIn(answeredAs(allDone(before), first, '2025-07-02'), '2025-07-02')).toEqual(all('done'))
  })

  it('is owed anew for the next, from the day on which that is entered', () => {
    const moved = answeredAs(allDone(first), second, '2026-02-04')
    expect(statesIn(moved, '2026-02-04')).toEqual(all('open'))
    for (const id of ofEachHome) expect(itemOf(moved, id, '2026-02-04')?.since, id).toBe('2026-02-04')
    // And done there, it is done.
    const again = doneIn(moved, ofEachHome, '2026-02-05')
    expect(statesIn(opened(again, '2026-02-11'), '2026-02-11')).toEqual(all('done'))
    expect(statesIn(opened(again, '2026-03-05'), '2026-03-05')).toEqual(weeksLater)
  })

  it('is owed anew for the next, though nobody said when the first began', () => {
    const { 'first-placement-on': one, ...here } = first
    const { 'first-placement-on': other, ...next } = second
    expect([one, other]).toEqual(['2025-06-03', '2025-06-03'])
    const before = allDone(here)
    expect(statesIn(before, doneOn)).toEqual(all('done'))
    const moved = answeredAs(before, next, '2026-02-04')
    expect(statesIn(moved, '2026-02-04')).toEqual(all('open'))
    // Nor where whoever entered the move took one day for the other.
    const both = answeredAs(before, { ...next, 'first-placement-on': '2026-02-04' }, '2026-02-04')
    expect(statesIn(both, '2026-02-04')).toEqual(all('open'))
  })

  // The commonest move: from the bed of the first nights to a home.
  it('is owed anew for the next, also in the first weeks', () => {
    const bridging = home('5 Orchard Way', 'Ann Price', '2025-06-28')
    const { 'first-placement-on': one, ...here } = bridging
    const { 'first-placement-on': other, ...next } = home('9 Mill Road', 'Jo Batt', '2025-07-05')
    expect([one, other]).toEqual(['2025-06-03', '2025-06-03'])
    expect(statesIn(answeredAs(allDone(here), next, '2025-07-05'), '2025-07-05')).toEqual(all('open'))
  })

  it('and what an earlier build kept closed over a move stays closed, but for what the clock calls overdue', () => {
    const moved = answeredAs(allDone(second), second, '2026-02-05')
    expect(statesIn(opened(withoutReasons(moved), '2026-03-05'), '2026-03-05')).toEqual(weeksLater)
  })

  it('and so does what it closed in a first home, of which it kept no day, until the child moves', () => {
    const { 'first-placement-on': one, ...here } = first
    expect(one).toBe('2025-06-03')
    const kept = opened(withoutReasons(allDone(here)), '2025-08-01')
    expect(statesIn(kept, '2025-08-01')).toEqual(weeksLater)
    const moved = answeredAs(kept, second, '2026-02-04')
    expect(statesIn(moved, '2026-02-04')).toEqual(all('open'))
  })
})
