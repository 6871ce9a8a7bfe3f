import { expect, it } from 'vitest'
import { needsOf, openNeeds } from '../../../../machines/policy/needs/needs'
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
const defence = { 'legal-matter': 'criminal-case-as-accused' }
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

// ¶33, section 45: a defence that is asked for is against something, and what was no accusation ends none.
it.each<[string, Given, boolean]>([
  ['nothing more is said', {}, false],
  [
    'a lawyer is in place, with no day ahead',
    {
      'legal-arrangements': [
        { ...defence, 'legal-matter-stage': 'in-place', 'legal-matter-next-date': '2026-11-22' }
      ]
    },
    false
  ],
  [
    'a lawyer is in place, with a day ahead',
    {
      'legal-arrangements': [
        { ...defence, 'legal-matter-stage': 'in-place', 'legal-matter-next-date': '2026-12-01' }
      ]
    },
    true
  ],
  [
    'one is still to be found',
    { 'legal-arrangements': [{ ...defence, 'legal-matter-stage': 'not-arranged' }] },
    true
  ],
  [
    'one is being arranged',
    { 'legal-arrangements': [{ ...defence, 'legal-matter-stage': 'being-arranged' }] },
    true
  ],
  [
    'a lawyer is still to be found in another matter',
    { 'legal-arrangements': [{ 'legal-matter': 'compensation', 'legal-matter-stage': 'not-arranged' }] },
    false
  ],
  [
    'what came to nothing was no accusation',
    {
      'criminal-matters': [
        { 'criminal-matter-kind': 'other', 'criminal-matter-stands': 'nothing-came-of-it' }
      ]
    },
    true
  ]
])('the box on a defence counts, where %s', (_, more, expected) => {
  const given: Given = { ...arrested('nothing-came-of-it'), ...more }
  const view = { answers: answersOf(given), today }
  expect(isSaidToBeAccused(view)).toBe(expected)
  expect(isCalledOn(today, given, 'tell-the-solicitor-of-the-referral')).toBe(expected)
  expect(needsOf(view).some(({ id }) => id === 'legal:criminal-case-as-accused')).toBe(expected)
})

it('a lawyer is looked for who defends the child against what nobody has written down yet', () => {
  const anew = (stage: string): Given => ({
    ...arrested('nothing-came-of-it'),
    'legal-support-needed': ['criminal-case-as-accused'],
    'legal-arrangements': [
      { ...defence, 'legal-matter-stage': stage, 'legal-matter-next-date': '2026-12-01' }
    ]
  })
  expect(isCalledOn(today, anew('not-arranged'), 'arrange-a-legal-representative')).toBe(true)
  expect(isCalledOn(today, anew('in-place'), 'arrange-a-legal-representative')).toBe(false)
})

// ¶27, ¶33: a day at court is before the child, in what nobody has written down yet. Nobody tells the child meanwhile that all has ended.
it.each<[string, boolean]>([
  ['2026-12-01', false],
  [today, false],
  ['2026-11-22', true]
])('the child is told that it has ended, unless the defence has a day ahead: %s', (day, expected) => {
  for (const stage of ['in-place', 'not-arranged']) {
    const given: Given = {
      ...arrested('nothing-came-of-it'),
      'legal-arrangements': [{ ...defence, 'legal-matter-stage': stage, 'legal-matter-next-date': day }]
    }
    expect(isCalledOn(today, given, 'tell-the-child-that-they-are-accused-no-more')).toBe(expected)
  }
})
