import { beforeAll, expect, it } from 'vitest'
import { get } from 'svelte/store'
import { speakOf, wordsOf, type Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  await allWords()
  await speakOf('adult')
  words = get(wordsOf)('adult')
})

const referred: NamedCase['answers'] = {
  'known-as': 'Bekim',
  'dates-of-birth': [{ 'birth-date': '2007-02-20', 'birth-source': 'document' }],
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'known',
  'adult-told-consent-needed': 'yes',
  'adult-told-on': '2026-11-16',
  'adult-answer': 'agrees',
  referral: 'made',
  'referral-made-on': '2026-11-18'
}
const plan = (given: NamedCase['answers']) =>
  textsInDocument(copyFor(documentsOf(given, words)('pathway-plan'), 'full', words).model).join('\n')

// Home Office toolkit, April 2026, sections 4 and 5: emergency support before the decision, and what the recovery period is for. A safeguarding referral is a child’s.
it('the plan of an adult names the support that they may ask for, before the first decision and after it', () => {
  const before = plan(referred)
  expect(before).toContain('0800 808 3733')
  expect(before).not.toContain('safeguarding referral to the local authority today')
  const after = plan({
    ...referred,
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2026-11-23'
      }
    ]
  })
  expect(after).not.toContain('0800 808 3733')
  expect(after).toContain('a place to live, money, medical care or counselling, and legal advice')
})
