import { expect, it } from 'vitest'
import type { PromptSheetFieldId } from '../../../content/prompt-sheet'
import type { StepId } from '../../../content/stages'
import { pathsOf } from '../../../machines/journey/paths'
import { questionAt, stepFor } from '../../../machines/policy/nrm-sheet/fields'
import { answersOf } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'

const paths = pathsOf({ answers: answersOf(vietnam.answers), today: '2026-11-24' })

// Where several pages ask for what a field needs, the one on which somebody would look for it.
it.each<[PromptSheetFieldId, StepId]>([
  ['under-18', 'who-the-child-is'],
  ['first-name', 'who-the-child-is'],
  ['interpreter-language', 'interpreter'],
  ['reported-before', 'professional-insight'],
  ['other-potential-victims', 'future-risk'],
  ['other-professionals', 'professional-insight'],
  ['other-professionals-details', 'professional-insight'],
  ['how-exploited', 'exploitation-situations']
])('for %s the sheet leads to the page %s', (field, step) => {
  expect(stepFor(field, paths)).toBe(step)
})

it('where the answers do not lead there yet, it leads to the decision on the referral', () => {
  expect(stepFor('how-exploited', { 'strategy-discussion-and-nrm': ['referral-decision'] })).toBe(
    'referral-decision'
  )
})

it.each<[PromptSheetFieldId, StepId, string, boolean]>([
  ['place-of-birth', 'who-the-child-is', 'place-of-birth', false],
  ['work-email', 'referral-made', 'referral-responder-contact', false],
  // It is asked nowhere before somebody says where the referral stands.
  ['work-email', 'referral-decision', 'referral', true]
])('for %s on %s it leads to the question %s', (field, step, id, isFirst) => {
  expect(questionAt(field, step)).toEqual({ id, isFirst })
})

it('leads to no question where the step asks none of it', () => {
  expect(questionAt('work-email', 'trust')).toBeUndefined()
})
