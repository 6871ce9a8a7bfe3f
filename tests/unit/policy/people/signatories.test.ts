import { expect, it } from 'vitest'
import type { Signatory } from '../../../../content/documents'
import { hasALineToSign } from '../../../../machines/policy/people/signatories'
import { caseOf } from '../../../rules/cases'

// ¶26: what was read back in the child’s language is signed for. Children Act 1989: parental responsibility, and an officer who reviews, end at 18.
it.each<[Signatory, child: boolean, adult: boolean]>([
  ['child', true, true],
  ['social-worker', true, true],
  ['parental-responsibility', true, false],
  ['independent-reviewing-officer', true, false]
])('%s has a line to sign on: for a child %s, for an adult %s', (who, child, adult) => {
  expect([hasALineToSign(who, caseOf({})), hasALineToSign(who, caseOf({ of: 'an adult' }))]).toEqual([
    child,
    adult
  ])
})

it('an interpreter has one where one is needed', () => {
  expect(hasALineToSign('interpreter', caseOf({ 'interpreter-needed': 'yes' }))).toBe(true)
  expect(hasALineToSign('interpreter', caseOf({ 'interpreter-needed': 'no' }))).toBe(false)
})
