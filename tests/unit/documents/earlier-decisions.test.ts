import { expect, it } from 'vitest'
import { textsInDocument } from '../../support/document-texts'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

// By hand: the reviewing officer reads what came of the last decisions before what this review found (¶46); a goal says how far it has come (¶56).
it('the review record says what came of the earlier decisions, before the child’s part; the plan says that a goal is reached', async () => {
  const words = await allWords()
  const source = documentsOf(
    {
      reference: 'REV-2',
      reviews: [
        { 'review-on': '2026-08-03', 'review-state': 'review-held', 'review-decisions': 'Tracing begins.' },
        {
          'review-on': '2026-11-24',
          'review-state': 'review-planned',
          'review-child-part': 'He will come himself.',
          'review-earlier-decisions': 'Tracing was begun on 9 September.'
        }
      ],
      'immigration-position': 'claim-undecided',
      'care-plan-goals': [
        {
          'care-plan-goal': 'Start college',
          'care-plan-goal-due': '2026-10-30',
          'care-plan-goal-state': 'reached'
        }
      ]
    },
    words
  )
  const record = textsInDocument(copyFor(source('review-record'), 'full', words).model).join('\n')
  expect(record.indexOf('Tracing begins.')).toBeGreaterThan(0)
  expect(record.indexOf('Tracing was begun')).toBeGreaterThan(record.indexOf('Tracing begins.'))
  expect(record.indexOf('He will come')).toBeGreaterThan(record.indexOf('Tracing was begun'))
  const signatures = record.indexOf('Signatures')
  expect(record.indexOf('Tracing was begun')).toBeLessThan(signatures)
  const plan = textsInDocument(copyFor(source('care-plan'), 'full', words).model).join('\n')
  expect(plan).toMatch(/Start college[\s\S]{0,80}Reached/)
})
