import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'

type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const read = (given: Given, document: DocumentId, recipient: RecipientId): readonly string[] =>
  textsInDocument(copyFor(documentsOf(given, words)(document), recipient, words).model)

/** What stands behind a title in the table of days: by when, and how it stands. */
function rowOf(texts: readonly string[], title: string): readonly string[] {
  const at = texts.findIndex((text, index) => text === title && texts[index + 1]?.includes('('))
  return at < 0 ? [] : texts.slice(at + 1, at + 3)
}

// Today is 25 November 2026. Five working days from Monday 9 November are Monday the 16th.
const referred: Given = {
  'periods-of-care': [
    { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-11-04' }
  ],
  'trafficking-conclusion': 'suspected',
  referral: 'made',
  'referral-made-on': '2026-11-09'
}

// The Home Office aims at five working days; that is no time limit in law (domain-facts, decision times).
describe('the day at which a decision on reasonable grounds is aimed', () => {
  it.each(['full', 'carer'] as const)('is nobody’s overdue duty on the care plan: %s', (recipient) => {
    const texts = read(referred, 'care-plan', recipient)
    expect(rowOf(texts, 'Decision on reasonable grounds')).toEqual([
      '16 November 2026 (computed)',
      'The aim has passed: whoever made the referral presses for an answer'
    ])
    expect(texts).not.toContain('16 November 2026: overdue')
  })
})

describe('a decision on conclusive grounds', () => {
  const decided = (...decisions: readonly (readonly [string, string | undefined, string])[]): Given => ({
    ...referred,
    'nrm-decisions': decisions.map(([kind, outcome, on]) => ({
      'nrm-decision-kind': kind,
      'nrm-decision-on': on,
      ...(outcome === undefined ? {} : { 'nrm-decision-outcome': outcome })
    }))
  })
  const isWaitedFor = (given: Given) => read(given, 'care-plan', 'full').includes('Conclusive grounds')
  const negative = ['reasonable-grounds', 'negative', '2026-11-13'] as const

  it('is waited for until a first decision, and after a positive one', () => {
    expect(isWaitedFor(referred)).toBe(true)
    expect(isWaitedFor(decided(['reasonable-grounds', 'positive', '2026-11-13']))).toBe(true)
  })

  it('is not waited for after a negative decision on reasonable grounds, unless another look is asked for (¶20)', () => {
    expect(isWaitedFor(decided(negative))).toBe(false)
    expect(isWaitedFor(decided(negative, ['reconsideration', undefined, '2026-11-20']))).toBe(true)
    expect(isWaitedFor(decided(negative, ['reconsideration', 'positive', '2026-11-20']))).toBe(true)
    expect(isWaitedFor(decided(negative, ['reconsideration', 'negative', '2026-11-20']))).toBe(false)
  })
})

describe('a child protection conference whose day has gone', () => {
  const arranged: Given = {
    ...referred,
    'strategy-discussion': 'held',
    'strategy-discussion-on': '2026-11-05',
    'child-protection-enquiry': 'started',
    'child-protection-conference-on': '2026-11-20',
    'child-protection-plan-decision': 'needed-not-yet-in-place'
  }
  const stateOf = (given: Given, document: DocumentId) =>
    rowOf(read(given, document, 'full'), 'Child protection conference')[1]

  it.each(['care-plan', 'review-record'] as const)(
    'is not said to be done, unless a plan came of it: %s',
    (document) => {
      expect(stateOf(arranged, document)).toBe('Set for 20 November 2026: what came of it is not recorded')
      const inPlace: Given = { ...arranged, 'child-protection-plan-decision': 'in-place' }
      expect(stateOf(inPlace, document)).toBe('Done on 20 November 2026')
    }
  )
})
