import { beforeAll, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const concluded = (on: string): NamedCase['answers'] => ({
  'known-as': 'Bekim',
  'dates-of-birth': [{ 'birth-date': '2007-02-20', 'birth-source': 'document' }],
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'known',
  referral: 'made',
  'referral-made-on': '2022-03-14',
  'nrm-decisions': [
    { 'nrm-decision-kind': 'conclusive-grounds', 'nrm-decision-outcome': 'positive', 'nrm-decision-on': on }
  ]
})
const plan = (given: NamedCase['answers']) =>
  textsInDocument(copyFor(documentsOf(given, words)('pathway-plan'), 'full', words).model)

// ¶20: whoever turns 18 before the conclusive decision consents to stay. What was decided before 18 is over: nothing is asked, and nothing printed as open.
it('the plan of an adult has no heading on consent to a referral that was concluded before they were 18', () => {
  const paper = plan(concluded('2024-05-02'))
  expect(paper).not.toContain('Consent from 18')
  expect(paper.join('\n')).toContain('2 May 2024')
  expect(plan(concluded('2025-05-02'))).toContain('Consent from 18')
})
