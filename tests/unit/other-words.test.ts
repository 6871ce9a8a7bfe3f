import { expect, it } from 'vitest'
import { otherWords } from '../../content/other-words'
import { stepAsking } from '../../machines/facts/asked'
import type { QuestionId } from '../../content/stages'

// By hand from a first user's desk: what was typed there and found nothing.
it.each<[string, QuestionId]>([
  ['GP', 'surgery'],
  ['IRO', 'reviewing-officer'],
  ['PEP', 'personal-education-plan-ready-on'],
  ['LAC', 'periods-of-care'],
  ['s47', 'child-protection-enquiry'],
  ['NRM', 'referral'],
  ['UASC', 'unaccompanied-responsible-adult'],
  ['LADO', 'exploiters'],
  ['CSE', 'marks-sexual-exploitation'],
  ['CCE', 'marks-criminal-exploitation'],
  ['FGM', 'health-in-confidence'],
  ['BSL', 'communication-help'],
  ['RHI', 'missing-episodes'],
  ['RG', 'nrm-decisions'],
  ['EPO', 'periods-of-care'],
  ['s46', 'periods-of-care'],
  ['deaf', 'communication-help-needed'],
  ['allergy', 'medicines-and-allergies'],
  ['county lines', 'marks-criminal-exploitation'],
  ['return interview', 'missing-episodes'],
  ['tattoo', 'child-description'],
  ['mosque', 'cultural-background'],
  ['Red Cross', 'tracing-support'],
  ['Merton', 'age-assessment']
])('%s means the question %s', (short, question) => {
  const meant: Readonly<Record<string, readonly QuestionId[]>> = otherWords
  expect(meant[short]).toContain(question)
})

it('each leads to questions that a step asks', () => {
  for (const question of Object.values<readonly QuestionId[]>(otherWords).flat())
    expect(stepAsking(question), question).toBeDefined()
})
