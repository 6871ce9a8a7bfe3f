import { expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { variantOf } from '../../../machines/actions/variants'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { begun, doneIn, followed, answeredAs, viewOf, type Given } from '../../support/over-days'

/** A pregnancy ends, and no answer says so but a box that nobody ticks any more: what was planned for it asks nothing, and somebody asks the girl. */
const statesOf = (file: CaseFile, today: string) =>
  actionListOf(file, viewOf(file, today)).flatMap(({ action, state }) =>
    action === 'arrange-pregnancy-care' || action === 'see-to-a-health-action' ? [[action, state]] : []
  )

const child: Given = { 'age-as-known': '16-or-17', 'age-in-doubt': 'no' }
const pregnant = { 'health-in-confidence': ['pregnancy-care-needed'] } as const
const classes = {
  'health-actions': [
    {
      'health-action': 'Antenatal classes',
      'health-action-due': '2026-06-12',
      'health-action-for': ['unborn-child']
    }
  ]
} as const

it('whoever arranged care is asked anew what she needs, until her plans are without it, and nobody sees to the classes (¶34)', () => {
  const care = 'arrange-pregnancy-care'
  const first = begun({ ...child, ...pregnant, ...classes }, '2026-06-01')
  const arranged = followed(doneIn(first, [care], '2026-06-02'), '2026-06-13')
  expect(statesOf(arranged, '2026-06-13')).toEqual([
    ['see-to-a-health-action', 'overdue'],
    [care, 'done']
  ])
  const lost = answeredAs(arranged, { ...child, ...classes }, '2026-06-18')
  expect(statesOf(lost, '2026-06-18')).toEqual([[care, 'open']])
  expect(statesOf(answeredAs(lost, child, '2026-06-20'), '2026-06-20')).not.toContainEqual([care, 'open'])
})

it.each<readonly [string, Given]>([
  ['nobody knows', { 'health-in-confidence': { reason: 'not-known' } }],
  ['it is not yet explored', { 'health-in-confidence': { reason: 'not-yet-explored' } }],
  ['it is the mother of his child who is pregnant', { gender: 'male' }]
])(
  'where %s, what was planned is seen to as ever, and nobody is told that no pregnancy is recorded',
  (_, given) => {
    const file = begun({ ...child, ...classes, ...given }, '2026-06-13')
    expect(statesOf(file, '2026-06-13').map(([action]) => action)).toEqual(['see-to-a-health-action'])
  }
)

// ¶34, ¶39: care in a pregnancy goes on being owed while she is missing, and is owed with her on the day on which she is back.
it('is made ready with a midwife while she is missing, and arranged with her on the return', () => {
  const care = 'arrange-pregnancy-care'
  const gone: Given = { 'missing-episodes': [{ 'missing-since': '2026-06-09', 'missing-returned': 'no' }] }
  const back: Given = {
    'missing-episodes': [
      { 'missing-since': '2026-06-09', 'missing-returned': 'yes', 'missing-returned-on': '2026-06-12' }
    ]
  }
  const there = begun({ ...child, ...pregnant }, '2026-06-01')
  const missing = answeredAs(there, { ...child, ...pregnant, ...gone }, '2026-06-09')
  expect(statesOf(missing, '2026-06-09')).toEqual([[care, 'overdue']])
  expect(variantOf(care, viewOf(missing, '2026-06-09'))).toBe('while-missing')
  const ready = doneIn(missing, [care], '2026-06-10')
  expect(statesOf(ready, '2026-06-10')).toEqual([[care, 'done']])
  const returned = answeredAs(ready, { ...child, ...pregnant, ...back }, '2026-06-12')
  expect(statesOf(returned, '2026-06-12')).toEqual([[care, 'open']])
  expect(variantOf(care, viewOf(returned, '2026-06-12'))).toBeUndefined()
})

it('and what was arranged before she went stays arranged', () => {
  const care = 'arrange-pregnancy-care'
  const gone: Given = { 'missing-episodes': [{ 'missing-since': '2026-06-09', 'missing-returned': 'no' }] }
  const arranged = doneIn(begun({ ...child, ...pregnant }, '2026-06-01'), [care], '2026-06-02')
  const missing = answeredAs(arranged, { ...child, ...pregnant, ...gone }, '2026-06-09')
  expect(statesOf(missing, '2026-06-09')).toEqual([[care, 'done']])
})

// ¶34, ¶39: that none is recorded any more is asked of her alone. Nobody is told that she is pregnant meanwhile.
it('that is over is asked about on the return, and not while she is missing', () => {
  const care = 'arrange-pregnancy-care'
  const gone: Given = { 'missing-episodes': [{ 'missing-since': '2026-06-09', 'missing-returned': 'no' }] }
  const back: Given = {
    'missing-episodes': [
      { 'missing-since': '2026-06-09', 'missing-returned': 'yes', 'missing-returned-on': '2026-06-12' }
    ]
  }
  for (const said of [{}, { 'health-in-confidence': ['blood-borne-virus-screening'] }] as const) {
    const lost = { ...child, ...classes, ...said }
    const there = begun(lost, '2026-06-08')
    expect(statesOf(there, '2026-06-08')).toEqual([[care, 'open']])
    const missing = answeredAs(there, { ...lost, ...gone }, '2026-06-09')
    expect(statesOf(missing, '2026-06-10')).not.toContainEqual([care, 'open'])
    expect(statesOf(missing, '2026-06-10')).not.toContainEqual([care, 'overdue'])
    const returned = answeredAs(missing, { ...lost, ...back }, '2026-06-12')
    expect(statesOf(returned, '2026-06-12')).toEqual([[care, 'open']])
    expect(variantOf(care, viewOf(returned, '2026-06-12'))).toBe('none-any-more')
    // She was asked before she went, and the plans still have the entry: after days of which nobody knows, she is asked once more.
    const asked = answeredAs(doneIn(there, [care], '2026-06-08'), { ...lost, ...gone }, '2026-06-09')
    expect(statesOf(asked, '2026-06-10')).toEqual([[care, 'done']])
    expect(statesOf(answeredAs(asked, { ...lost, ...back }, '2026-06-12'), '2026-06-12')).toEqual([
      [care, 'open']
    ])
  }
})
