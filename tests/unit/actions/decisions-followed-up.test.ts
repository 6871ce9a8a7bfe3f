import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import {
  answeredAs,
  begun,
  doneIn,
  itemOf,
  opened,
  withoutReasons,
  type Given
} from '../../support/over-days'

/** Two decisions come after a referral, the second at least 30 days after the first: what was followed up until the first leaves the second (¶19, ¶20). */
const follow = 'follow-the-nrm-decisions'
const referred: Given = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  referral: 'made',
  'referral-made-on': '2026-05-06'
}
const entry = (kind: string, outcome: string | undefined, on: string) => ({
  'nrm-decision-kind': kind,
  ...(outcome === undefined ? {} : { 'nrm-decision-outcome': outcome }),
  'nrm-decision-on': on
})
const first = entry('reasonable-grounds', 'positive', '2026-05-12')
const decided = (...all: readonly ReturnType<typeof entry>[]): Given => ({
  ...referred,
  'nrm-decisions': [...all]
})

const done = doneIn(begun(referred, '2026-05-08'), [follow], '2026-05-12')
const stateOn = (file: CaseFile, today: string) => itemOf(opened(file, today), follow, today)?.state

describe('following up the decisions on a referral', () => {
  it('is done for the first decision, whenever nothing else comes', () => {
    expect(stateOn(done, '2026-08-01')).toBe('done')
  })

  it('is open once more when the first is entered, and late as anything is', () => {
    const now = answeredAs(done, decided(first), '2026-05-14')
    expect(itemOf(now, follow, '2026-05-14')).toMatchObject({ state: 'open', since: '2026-05-14' })
    expect(stateOn(now, '2026-11-01')).toBe('overdue')
    const again = doneIn(now, [follow], '2026-05-20')
    expect(stateOn(again, '2026-11-01')).toBe('done')
  })

  it('is called for no more once the second is there', () => {
    const second = entry('conclusive-grounds', 'positive', '2026-09-01')
    const now = answeredAs(done, decided(first, second), '2026-09-02')
    expect(itemOf(now, follow, '2026-09-02')).toMatchObject({ called: false, state: 'done' })
  })

  it('is open once more when another look is asked for', () => {
    const negative = entry('conclusive-grounds', 'negative', '2026-09-01')
    const before = answeredAs(done, decided(first), '2026-05-14')
    const closed = answeredAs(doneIn(before, [follow], '2026-05-20'), decided(first, negative), '2026-09-02')
    expect(itemOf(closed, follow, '2026-09-02')).toMatchObject({ called: false })
    const asked = decided(first, negative, entry('reconsideration', undefined, '2026-09-10'))
    expect(stateOn(answeredAs(closed, asked, '2026-09-10'), '2026-09-10')).toBe('open')
  })

  it('is not opened by an entry that says nothing yet', () => {
    const empty = entry('reasonable-grounds', undefined, '2026-05-12')
    expect(stateOn(answeredAs(done, decided(empty), '2026-05-14'), '2026-05-14')).toBe('done')
  })

  it('stays done as an earlier build kept it, until the next decision', () => {
    const after = doneIn(begun(decided(first), '2026-05-14'), [follow], '2026-05-20')
    const kept = opened(withoutReasons(after), '2026-06-20')
    expect(stateOn(kept, '2026-06-20')).toBe('done')
    const none = opened(withoutReasons(done), '2026-05-13')
    expect(stateOn(none, '2026-05-13')).toBe('done')
    expect(stateOn(answeredAs(none, decided(first), '2026-05-14'), '2026-05-14')).toBe('open')
  })

  // ¶19, ¶20: what was followed up in May was followed up without it.
  const until: Given = decided(first)
  const shut = doneIn(answeredAs(done, until, '2026-05-14'), [follow], '2026-05-20')
  const afterwards = (more: Given, on = '2026-11-03') =>
    itemOf(answeredAs(opened(shut, on), { ...until, ...more }, on), follow, on)
  const away = (more: Record<string, string>) => ({
    'missing-episodes': [{ 'missing-since': '2026-06-24', 'missing-returned': 'yes', ...more }]
  })

  it.each<[string, Given]>([
    [
      'exploitation since then is written down',
      {
        'exploitation-situations': [
          { 'situation-forms': ['sexual-exploitation'], 'situation-from': '2026-06-24' }
        ]
      }
    ],
    [
      'new signs are seen',
      { screenings: [{ 'screening-on': '2026-11-02', 'screening-occasion': 'something-new-seen-or-said' }] }
    ],
    ['the child comes back', away({ 'missing-returned-on': '2026-11-02' })],
    [
      'whoever made the referral has left',
      {
        'referral-first-responder': 'Ann Lee',
        people: [{ 'person-name': 'Ann Lee', 'person-role': 'first-responder', 'person-until': '2026-10-30' }]
      }
    ]
  ])('is open once more when %s', (_, more) => {
    expect(afterwards(more)).toMatchObject({ state: 'open', since: '2026-11-03' })
  })

  it('is done once for that news', () => {
    const back = away({ 'missing-returned-on': '2026-11-02' })
    const told = doneIn(answeredAs(shut, { ...until, ...back }, '2026-11-03'), [follow], '2026-11-04')
    expect(stateOn(told, '2027-01-10')).toBe('done')
  })

  // An earlier build called for nothing new: what was known when it was pressed is done (¶19, ¶20).
  it.each<[string, string, string]>([
    ['done', 'for what came before it was pressed', '2026-05-19'],
    ['open', 'for what came on that day', '2026-05-20'],
    ['open', 'for what came after it', '2026-05-28']
  ])('as an earlier build kept it is %s %s', (state, _, day) => {
    const file = answeredAs(
      shut,
      {
        ...until,
        'exploitation-situations': [{ 'situation-forms': ['forced-labour'], 'situation-from': day }],
        ...away({ 'missing-since': '2026-05-13', 'missing-returned-on': day })
      },
      '2026-05-30'
    )
    const asKept = { ...file, actions: { ...file.actions, [follow]: shut.actions[follow] } } as CaseFile
    expect(stateOn(asKept, '2026-06-20')).toBe(state)
  })

  it.each<[string, Given]>([
    [
      'exploitation before the decision is written down',
      {
        'exploitation-situations': [
          { 'situation-forms': ['sexual-exploitation'], 'situation-from': '2026-01-02' }
        ]
      }
    ],
    [
      'signs are looked for again before a review',
      { screenings: [{ 'screening-on': '2026-11-02', 'screening-occasion': 'before-a-review' }] }
    ]
  ])('stays done when %s', (_, more) => {
    expect(afterwards(more)).toMatchObject({ state: 'done' })
  })

  it('is open once more for a suspended referral when the child is found', () => {
    const suspended = decided(first, entry('conclusive-grounds', 'suspended-or-closed', '2026-08-10'))
    const asked = doneIn(answeredAs(shut, suspended, '2026-08-11'), [follow], '2026-08-20')
    const found = { ...suspended, ...away({ 'missing-returned-on': '2026-11-02' }) }
    expect(stateOn(asked, '2026-11-02')).toBe('done')
    expect(stateOn(answeredAs(opened(asked, '2026-11-03'), found, '2026-11-03'), '2026-11-03')).toBe('open')
  })
})
