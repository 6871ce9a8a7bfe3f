import { expect, it } from 'vitest'
import { disclosedActions, isActionGiven } from '../../../machines/actions/disclosed-actions'
import type { Matter } from '../../../content/matters'
import { answersOf } from '../../cases/named-case'
import type { Disclosure } from '../../../machines/policy/disclosure/disclosure'

const without = (...matters: readonly Matter[]): Disclosure => ({ leftOut: new Set(matters), own: [] })
const record = { since: '2026-11-01', called: true }

it.each([
  [
    'a referral, to who may know of the status',
    'make-the-nrm-referral',
    'strategy-discussion-and-nrm',
    ['health'],
    true
  ],
  ['a referral, to who may not', 'make-the-nrm-referral', 'strategy-discussion-and-nrm', ['status'], false],
  [
    'what is about care and the status, to who may not know of one of them',
    'take-advice-on-compensation',
    'care-plan',
    ['status'],
    false
  ],
  ['a pregnancy, to who may not know of it', 'arrange-pregnancy-care', 'care-plan', ['intimate'], false],
  [
    'a pregnancy, where it is the place that is left out',
    'arrange-pregnancy-care',
    'care-plan',
    ['placement'],
    true
  ]
] as const)('%s', (_, id, stage, leftOut, is) => {
  expect(isActionGiven(id, stage, without(...leftOut))).toBe(is)
})

it('what is intimate, on no paper that the child carries and somebody may find', () => {
  const own: Disclosure = { ...without(), toTheChild: true }
  expect(isActionGiven('arrange-pregnancy-care', 'care-plan', own)).toBe(false)
  expect(isActionGiven('make-the-nrm-referral', 'strategy-discussion-and-nrm', own)).toBe(true)
})

it('of what people have done a copy holds what it may name, what they added with its stage, and nothing that is of no stage', () => {
  const records = {
    'make-the-nrm-referral': record,
    'arrange-pregnancy-care': record,
    'my-own': { ...record, called: false, addedTo: 'care-plan' as const, what: 'Ring' },
    'no-more': record
  }
  expect(Object.keys(disclosedActions(records, [], without('intimate')))).toEqual([
    'make-the-nrm-referral',
    'my-own'
  ])
  expect(Object.keys(disclosedActions(records, [], without('care')))).toEqual([
    'make-the-nrm-referral',
    'arrange-pregnancy-care'
  ])
})

it('an owner whom somebody wrote down is not told where it is somebody who is a danger, now or in the version compared with (¶23, ¶30)', () => {
  const records = { 'make-the-nrm-referral': { ...record, owner: 'genti' } }
  const ownerIn = (...exploiters: readonly string[]) =>
    disclosedActions(
      records,
      exploiters.map((called) => ({
        answers: answersOf({
          'trafficking-conclusion': 'suspected',
          exploiters: [{ 'exploiter-called': called }]
        }),
        today: '2026-11-24'
      })),
      without('danger')
    )['make-the-nrm-referral']?.owner
  expect(ownerIn('Genti')).toBeUndefined()
  expect(ownerIn('Arben', 'Genti')).toBeUndefined()
  expect(ownerIn('Arben')).toBe('genti')
})
