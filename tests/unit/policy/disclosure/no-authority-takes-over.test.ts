import { expect, it } from 'vitest'
import { isForNoAuthority } from '../../../../machines/policy/disclosure/recipients'
import { viewOf, type CaseAnswers } from '../../../support/clock'

// ¶23, ¶31: what is known goes to whoever takes the child over, and to no authority that does not.
it.each<[string, CaseAnswers, boolean]>([
  ['a transfer that was turned down', { 'transfer-state': 'will-not-happen' }, true],
  ['one that is agreed', { 'transfer-state': 'agreed' }, false],
  ['one that was asked for', { 'transfer-state': 'asked-for' }, false],
  ['none', {}, false],
  [
    'one that was turned down, and another handover that is planned',
    { 'transfer-state': 'will-not-happen', 'handover-kind': 'another-authority' },
    false
  ]
])('of %s, the copy for the next authority is for nobody: %j is %s', (_, given, isForNone) => {
  const view = viewOf(given, '2026-12-14')
  expect(isForNoAuthority('receiving-authority', view)).toBe(isForNone)
  expect(isForNoAuthority('full', view)).toBe(false)
})
