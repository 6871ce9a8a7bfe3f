import { expect, it } from 'vitest'
import { answeredAs, begun, doneIn, itemOf, type Given } from '../../support/over-days'

/** A court held the child, and they live with a foster carer now. A move ends no accusation: somebody records that it ended (¶33). */
const order = 'tell-the-prosecutor-of-the-referral'
const child: Given = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  referral: 'made'
}
const remanded: Given = {
  ...child,
  'periods-of-care': [{ 'care-legal-basis': 'remand', 'care-from': '2026-11-02' }]
}
const moved: Given = {
  ...child,
  'place-tonight': 'foster-home',
  'periods-of-care': [
    { 'care-legal-basis': 'remand', 'care-from': '2026-11-02', 'care-to': '2026-11-20' },
    { 'care-legal-basis': 'section-20', 'care-from': '2026-11-20' }
  ]
}
const held = begun(remanded, '2026-11-16')
const stateOf = (file: typeof held, day: string) => {
  const item = itemOf(file, order, day)
  return item?.called === true ? (item.outcome?.state ?? `open since ${item.since}`) : undefined
}

it('is owed since the court held them, also once they live elsewhere', () => {
  expect(stateOf(held, '2026-11-16')).toBe('open since 2026-11-16')
  expect(stateOf(answeredAs(held, moved, '2026-11-20'), '2026-11-20')).toBe('open since 2026-11-16')
  // A charge that is written down afterwards makes that no younger.
  const charged: Given = {
    ...moved,
    'criminal-matters': [{ 'criminal-matter-kind': 'charge', 'criminal-matter-on': '2026-11-01' }]
  }
  const later = answeredAs(answeredAs(held, moved, '2026-11-20'), charged, '2026-11-25')
  expect(stateOf(later, '2026-11-25')).toBe('open since 2026-11-16')
})

it('is owed no more once it is recorded that the matter ended', () => {
  const ended: Given = {
    ...moved,
    'criminal-matters': [
      {
        'criminal-matter-kind': 'charge',
        'criminal-matter-on': '2026-11-01',
        'criminal-matter-stands': 'nothing-came-of-it'
      }
    ]
  }
  expect(stateOf(answeredAs(held, ended, '2026-11-20'), '2026-11-20')).toBeUndefined()
})

it('stays done where the prosecutor was told while the court held them', () => {
  const done = doneIn(held, [order], '2026-11-17')
  expect(stateOf(answeredAs(done, moved, '2026-11-20'), '2026-11-20')).toBe('done')
})
