import { expect, it } from 'vitest'
import { openNeeds } from '../../../../machines/policy/needs/needs'
import { isSaidToBeAccused } from '../../../../machines/policy/accusations/accused'
import { answersOf } from '../../../cases/named-case'
import { isCalledOn, type Given } from '../../../support/over-days'

const today = '2026-11-23'
/** A girl who was arrested with packets inside her; nothing came of it in November, and the box on legal support is as it was in June. */
const arrested = (stands: string): Given => ({
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'criminal-matters': [{ 'criminal-matter-kind': 'arrest', 'criminal-matter-stands': stands }],
  'legal-support-needed': ['criminal-case-as-accused', 'criminal-case-as-victim']
})
const needed = (stands: string) =>
  openNeeds({ answers: answersOf(arrested(stands)), today }).map(({ id }) => id)

// ¶33: the plan notes the legal support that is needed. What is over needs none; what is done for her as a victim goes on.
it('what has come to nothing needs no defence in the plan', () => {
  expect(needed('goes-on')).toEqual(
    expect.arrayContaining(['legal:criminal-case-as-accused', 'legal:criminal-case-as-victim'])
  )
  expect(needed('nothing-came-of-it')).not.toContain('legal:criminal-case-as-accused')
  expect(needed('nothing-came-of-it')).toContain('legal:criminal-case-as-victim')
  expect(needed('convicted-or-cautioned')).toContain('legal:criminal-case-as-accused')
})

it('nobody is said to be accused by a box that was ticked before all was dropped', () => {
  const isAccused = (given: Given) => isSaidToBeAccused({ answers: answersOf(given), today })
  expect(isAccused(arrested('goes-on'))).toBe(true)
  expect(isAccused(arrested('nothing-came-of-it'))).toBe(false)
  expect(isAccused({ ...arrested('nothing-came-of-it'), 'criminal-matters': [] })).toBe(true)
})

// ¶33: a lawyer is looked for who defends a child against something.
it('no defence is looked for against what is over', () => {
  const alone = (stands: string): Given => ({
    ...arrested(stands),
    'legal-support-needed': ['criminal-case-as-accused']
  })
  expect(isCalledOn(today, alone('goes-on'), 'arrange-a-legal-representative')).toBe(true)
  expect(isCalledOn(today, alone('nothing-came-of-it'), 'arrange-a-legal-representative')).toBe(false)
})
