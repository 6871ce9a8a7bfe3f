import { beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '../../../machines/case-file/case-file'
import { meaningsFor } from '../../../machines/policy/nrm-sheet'
import { referralAfterBlocks } from '../../../src/documents/build/referral-after-blocks'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { answersOf, type GivenItem } from '../../cases/given'
import { vietnam } from '../../cases/vietnam'
import { allWords } from '../../support/words'
import { buildingOf } from './built'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const decided = (...decisions: readonly (readonly [kind: string, outcome: string])[]): Answers => ({
  ...answersOf(vietnam.answers),
  ...answersOf({
    referral: 'made',
    'referral-made-on': '2026-11-25',
    'nrm-decisions': decisions.map(([kind, outcome]): GivenItem => ({
      'nrm-decision-kind': kind,
      'nrm-decision-outcome': outcome,
      'nrm-decision-on': '2026-12-01'
    }))
  })
})
const meanings = (answers: Answers) => meaningsFor({ answers, today: '2027-02-01' })
const textOf = (answers: Answers) => JSON.stringify(referralAfterBlocks(buildingOf(answers, words)))

describe('after the referral', () => {
  it('nothing is said before it is made', () => {
    expect(referralAfterBlocks(buildingOf(answersOf(vietnam.answers), words))).toEqual([])
  })

  it.each([
    [[], ['waiting-for-reasonable-grounds']],
    [
      [['reasonable-grounds', 'positive']],
      ['reasonable-grounds-positive', 'waiting-for-conclusive-grounds', 'turning-18-before-the-decision']
    ],
    [[['reasonable-grounds', 'negative']], ['reasonable-grounds-negative']],
    [
      [
        ['reasonable-grounds', 'positive'],
        ['conclusive-grounds', 'positive']
      ],
      ['reasonable-grounds-positive', 'conclusive-grounds-positive', 'conclusive-grounds-positive-permission']
    ],
    [[['conclusive-grounds', 'negative']], ['conclusive-grounds-negative']],
    [
      [
        ['reasonable-grounds', 'negative'],
        ['reconsideration', 'positive']
      ],
      [
        'reasonable-grounds-negative',
        'waiting-for-conclusive-grounds',
        'turning-18-before-the-decision',
        'reconsideration-positive'
      ]
    ]
  ] as const)('%j means %j', (decisions, expected) => {
    expect(meanings(decided(...decisions))).toEqual(expected)
  })

  it('says after every decision what none of them changes', () => {
    for (const outcome of ['positive', 'negative', 'suspended-or-closed'] as const) {
      const text = textOf(decided(['reasonable-grounds', outcome]))
      expect(text).toContain(words('referral-after.stands.protection'))
      expect(text).toContain('¶20')
      expect(text).toContain('1 December 2026')
    }
  })

  it('says nothing of permission to stay to a British child’s worker', () => {
    const british: Answers = {
      ...answersOf(countyLine.answers),
      ...answersOf({
        'nrm-decisions': [{ 'nrm-decision-kind': 'conclusive-grounds', 'nrm-decision-outcome': 'positive' }]
      })
    }
    expect(meanings(british)).toContain('conclusive-grounds-positive')
    expect(textOf(british)).not.toMatch(/permission|leave\b/i)
  })
})
