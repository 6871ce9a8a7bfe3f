import { expect, it } from 'vitest'
import { answeredAs, begun, doneIn, itemOf, type Given } from '../../support/over-days'

const settle = 'pregnancy-and-own-child-differ'
const pregnant: Given = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'health-in-confidence': ['pregnancy-care-needed'],
  'has-children-of-their-own': 'yes'
}
const child = (name: string) => ({ 'connected-child-name': name, 'connected-child-relation': 'own-child' })

// Somebody found out that she is pregnant and has a child. Entering the child, as another order asks, asks nobody to find it out again (¶10, ¶34).
it('whether a pregnancy and a child both hold is settled once for the first child, and anew for a second', () => {
  const done = doneIn(begun(pregnant, '2026-11-24'), [settle], '2026-11-24')
  const stateWith = (...names: readonly string[]) =>
    itemOf(
      answeredAs(done, { ...pregnant, 'siblings-and-other-children': names.map(child) }, '2026-11-25'),
      settle,
      '2026-11-25'
    )?.state
  expect(itemOf(begun(pregnant, '2026-11-24'), settle, '2026-11-24')?.state).toBe('open')
  expect(stateWith('Ana')).toBe('done')
  expect(stateWith('Ana', 'Rui')).toBe('open')
})
