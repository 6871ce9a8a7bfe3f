import { expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
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
