import { expect, it } from 'vitest'
import { answeredAs, begun, doneIn, itemOf, opened, type Given } from '../../support/over-days'

const child: Given = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'yes',
  'immigration-position': 'claim-undecided',
  people: [{ 'person-name': 'Nell Brody', 'person-role': 'social-worker' }]
}

// ¶7, ¶45: an order was ticked, and the place for adults is recorded as the placement afterwards. The child is there still.
it('a child is moved from a place for adults that is recorded as a placement after the order was ticked', () => {
  const order = 'move-from-a-place-for-adults'
  const hotel: Given = { ...child, 'place-tonight': 'asylum-support-accommodation' }
  const placed: Given = {
    ...hotel,
    'placement-kind': 'other-registered',
    'placement-address': 'The Station Hotel, 12 Quay Road, Marlport',
    'placement-since': '2026-11-08'
  }
  const ticked = doneIn(begun(hotel, '2026-11-17'), [order], '2026-11-17')
  expect(itemOf(opened(ticked, '2026-11-20'), order, '2026-11-20')?.state).toBe('done')
  const now = answeredAs(ticked, placed, '2026-11-18')
  expect(itemOf(now, order, '2026-11-18')?.state).toBe('open')
  // Done for that placement, it stays done when its address is put right.
  const moved = doneIn(now, [order], '2026-11-18')
  const right = answeredAs(moved, { ...placed, 'placement-address': '12 Quay Road' }, '2026-11-19')
  expect(itemOf(right, order, '2026-11-19')?.state).toBe('done')
})

it('is not asked to be moved a second time where the placement and tonight’s place are put side by side', () => {
  const order = 'move-from-a-place-for-adults'
  const hotel: Given = { ...child, 'place-tonight': 'asylum-support-accommodation' }
  const ticked = doneIn(begun(hotel, '2026-11-17'), [order], '2026-11-17')
  const fostered = answeredAs(
    ticked,
    { ...hotel, 'placement-kind': 'foster-care', 'placement-since': '2026-11-17' },
    '2026-11-18'
  )
  expect(itemOf(fostered, order, '2026-11-18')?.state).toBe('done')
  expect(itemOf(fostered, 'tonight-and-placement-differ', '2026-11-18')?.state).toBe('open')
})

// ¶27: what was asked while a transfer was open told the child nothing of what came of it.
it('a child who was not heard is told that the transfer will not happen', () => {
  const order = 'hear-the-child-about-the-transfer'
  const asked: Given = { ...child, 'transfer-state': 'asked-for' }
  const refused: Given = { ...child, 'transfer-state': 'will-not-happen' }
  const open = begun(asked, '2026-12-11')
  expect(itemOf(answeredAs(open, refused, '2026-12-14'), order, '2026-12-14')?.state).not.toBe('done')
  const ticked = doneIn(open, [order], '2026-12-11')
  expect(itemOf(answeredAs(ticked, refused, '2026-12-14'), order, '2026-12-14')?.state).toBe('open')
  const heard = answeredAs(open, { ...refused, 'transfer-child-view': 'Wants to stay' }, '2026-12-14')
  expect(itemOf(heard, order, '2026-12-14')?.called ?? false).toBe(false)
})
