import { describe, expect, it } from 'vitest'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { followedOnOpening } from '../../../machines/actions/since-when'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { onPath } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

/** Whoever only presses “Done”, and types nothing, has told, visited and agreed for one home: for the next it is owed anew (¶44, regulations 9, 28). */
type Given = NamedCase['answers']

const viewOf = ({ answers }: CaseFile, today: string) => onPath({ answers, today })
const followed = (file: CaseFile, today: string) => ({
  ...followActions(file, viewOf(file, today)),
  savedAt: `${today}T12:00:00.000Z`
})
const then = (file: CaseFile, given: Given, today: string) =>
  followed({ ...file, answers: answersOf(given), changes: file.changes + 1 }, today)
const opened = (file: CaseFile, today: string) =>
  followedOnOpening(file, viewOf(file, today), (on) => viewOf(file, on))
const itemOf = (file: CaseFile, id: string, today: string) =>
  actionListOf(file, viewOf(file, today)).find((one) => one.id === id)

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
const doneIn = (given: Given) =>
  ofEachHome.reduce(
    (now, id) => followed(withOutcome(now, id, { state: 'done', on: doneOn }, doneOn), doneOn),
    followed(fileWith(answersOf(given)), doneOn)
  )
const statesIn = (file: CaseFile, today: string) =>
  ofEachHome.map((id) => [id, itemOf(file, id, today)?.state])
/** The case as an earlier build kept it, which knew no reason by which these were closed. */
const withoutReasons = (file: CaseFile): CaseFile => ({
  ...file,
  actions: Object.fromEntries(
    Object.entries(file.actions).map(([id, record]) => [
      id,
      record.for === undefined ? record : { ...record, for: record.for.filter((one) => !one.includes(' ')) }
    ])
  )
})
const all = (state: string) => ofEachHome.map((id) => [id, state])

describe('what was done for one home', () => {
  it('is done for that home, also where it was done before anybody wrote since when', () => {
    const { 'first-placement-on': began, 'placement-since': since, ...undated } = first
    expect([began, since]).toEqual(['2025-06-03', '2025-06-03'])
    const night = doneIn(undated)
    expect(statesIn(then(night, first, '2025-07-04'), '2025-07-04')).toEqual(all('done'))
    expect(statesIn(then(night, second, '2026-02-04'), '2026-02-04')).toEqual(all('open'))
  })

  it('is done for that home, also once it is typed when the first one began', () => {
    const { 'first-placement-on': typed, ...before } = first
    expect(typed).toBe('2025-06-03')
    expect(statesIn(then(doneIn(before), first, '2025-08-01'), '2025-08-01')).toEqual(all('done'))
  })

  it('is done for that home, also once it is typed since when the child is there', () => {
    const { 'placement-since': since, ...before } = first
    expect(since).toBe('2025-06-03')
    expect(statesIn(then(doneIn(before), first, '2025-07-02'), '2025-07-02')).toEqual(all('done'))
  })

  it('is owed anew for the next, from the day on which that is entered', () => {
    const moved = then(doneIn(first), second, '2026-02-04')
    expect(statesIn(moved, '2026-02-04')).toEqual(all('open'))
    for (const id of ofEachHome) expect(itemOf(moved, id, '2026-02-04')?.since, id).toBe('2026-02-04')
    // And done there, it is done.
    const again = ofEachHome.reduce(
      (now, id) =>
        followed(withOutcome(now, id, { state: 'done', on: '2026-02-05' }, '2026-02-05'), '2026-02-05'),
      moved
    )
    expect(statesIn(opened(again, '2026-03-05'), '2026-03-05')).toEqual(all('done'))
  })

  it('is owed anew for the next, though nobody said when the first began', () => {
    const { 'first-placement-on': one, ...here } = first
    const { 'first-placement-on': other, ...next } = second
    expect([one, other]).toEqual(['2025-06-03', '2025-06-03'])
    const before = doneIn(here)
    expect(statesIn(before, doneOn)).toEqual(all('done'))
    const moved = then(before, next, '2026-02-04')
    expect(statesIn(moved, '2026-02-04')).toEqual(all('open'))
    // Nor where whoever entered the move took one day for the other.
    const both = then(before, { ...next, 'first-placement-on': '2026-02-04' }, '2026-02-04')
    expect(statesIn(both, '2026-02-04')).toEqual(all('open'))
  })

  // The commonest move: from the bed of the first nights to a home.
  it('is owed anew for the next, also in the first weeks', () => {
    const bridging = home('5 Orchard Way', 'Ann Price', '2025-06-28')
    const { 'first-placement-on': one, ...here } = bridging
    const { 'first-placement-on': other, ...next } = home('9 Mill Road', 'Jo Batt', '2025-07-05')
    expect([one, other]).toEqual(['2025-06-03', '2025-06-03'])
    expect(statesIn(then(doneIn(here), next, '2025-07-05'), '2025-07-05')).toEqual(all('open'))
  })

  it('and what an earlier build kept closed over a move stays closed', () => {
    const moved = then(doneIn(second), second, '2026-02-05')
    expect(statesIn(opened(withoutReasons(moved), '2026-03-05'), '2026-03-05')).toEqual(all('done'))
  })

  it('and so does what it closed in a first home, of which it kept no day, until the child moves', () => {
    const { 'first-placement-on': one, ...here } = first
    expect(one).toBe('2025-06-03')
    const kept = opened(withoutReasons(doneIn(here)), '2025-08-01')
    expect(statesIn(kept, '2025-08-01')).toEqual(all('done'))
    const moved = then(kept, second, '2026-02-04')
    expect(statesIn(moved, '2026-02-04')).toEqual(all('open'))
  })
})
