import { expect, it } from 'vitest'
import { otherWords } from '../../content/other-words'
import { stepAsking } from '../../machines/facts/asked'
import { finderOf } from '../../src/screens/reference/search'
import { questions, type QuestionId } from '../../content/stages'
import { allWords } from '../support/words'

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
  ['BSL', 'communication-help-needed'],
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
  ['central authority', 'tracing-support'],
  ['Merton', 'age-assessment'],
  ['lawyer', 'legal-arrangements'],
  ['lawyer', 'immigration-adviser'],
  ['solicitor', 'legal-arrangements'],
  ['solicitor', 'immigration-adviser'],
  ['passport', 'dates-of-birth'],
  ['passport', 'marks-arrival-journey-and-documents'],
  ['cousin', 'family-members'],
  ['nightmare', 'emotional-support-needed'],
  ['recommendation', 'reviews'],
  ['respite', 'daily-care'],
  ['vaccination', 'checks-to-arrange'],
  ['dentist', 'health-actions']
])('%s means the question %s', (short, question) => {
  const meant: Readonly<Record<string, readonly QuestionId[]>> = otherWords
  expect(meant[short]).toContain(question)
})

it('each leads to questions that a step asks', () => {
  for (const question of Object.values<readonly QuestionId[]>(otherWords).flat())
    expect(stepAsking(question), question).toBeDefined()
})

/** As the page has them, but for hints and options: the words of the step and of the question. */
async function findsAmongQuestions() {
  const words = await allWords()
  return finderOf(
    (Object.keys(questions) as QuestionId[]).map((id) => ({
      id,
      title: words(`questions.${id}.label`),
      text: words(`questions.${id}.short`),
      otherWords: Object.entries<readonly QuestionId[]>(otherWords)
        .filter(([, meant]) => meant.includes(id))
        .map(([word]) => word)
    }))
  )
}

it.each(['lawyer', 'solicitor', 'solicitors'])('%s finds first where the lawyer is named', async (typed) => {
  const find = await findsAmongQuestions()
  expect(find(typed).slice(0, 2).sort()).toEqual(['immigration-adviser', 'legal-arrangements'])
})

// By hand: a search for two things, as somebody says them.
it('a short word that says nothing holds no search back, and one that says something is not left out', () => {
  const find = finderOf([
    { id: 'visits', title: 'When does the solicitor visit?', text: 'Legal adviser' },
    { id: 'surgery', title: 'Which GP surgery?', text: 'Doctor' },
    { id: 'dentist', title: 'Which dental surgery?', text: 'Teeth' }
  ])
  expect(find('my solicitor')).toEqual(['visits'])
  expect(find('is he at the dental surgery')).toEqual(['dentist'])
  expect(find('whose solicitor')).toEqual([])
  expect(find('GP surgery')).toEqual(['surgery'])
  // Nothing else is asked for.
  expect(find('his')).toEqual([])
  // A number is what somebody asks for.
  expect(find('45 surgery')).toEqual([])
})

it.each([
  ['who is her IRO', ['reviewing-officer']],
  ['does she need BSL', ['communication-help-needed']],
  ['what about FGM', ['health-in-confidence']],
  ['does she need BSL?', ['communication-help-needed']],
  // A short form of two words is one as well, in a sentence too.
  ['did the Red Cross ever answer', ['tracing-support']],
  ['when was her return interview', ['missing-episodes']]
])('%s finds what is asked by its short form, and nothing else', async (typed, found) => {
  const find = await findsAmongQuestions()
  expect([...find(typed)].sort()).toEqual(found)
})

// One word of a short form that has several means nothing by itself, nor do the letters with which other words begin.
it.each([
  'her red scarf',
  'job interview tomorrow',
  'a bar where he drinks',
  'return of his telephone',
  'cross that the light was red'
])('%s finds nothing', async (typed) => {
  const find = await findsAmongQuestions()
  expect(find(typed)).toEqual([])
})

it('a short form is found as a whole word where all the other words are in no question', async () => {
  const find = await findsAmongQuestions()
  expect([...find('PA system')].sort()).toEqual(['personal-adviser', 'personal-adviser-appointed'])
})

// By hand from the desk before a second review: each was typed there, and found nothing or not the plan for health.
it.each<[string, QuestionId]>([
  ['cousin', 'family-members'],
  ['a cousin in Leeds', 'family-members'],
  ['nightmares', 'emotional-support-needed'],
  ['recommendations', 'reviews'],
  ['respite', 'daily-care'],
  ['vaccin', 'checks-to-arrange'],
  ['vaccinations', 'checks-to-arrange'],
  ['dentist', 'health-actions']
])('%s finds %s', async (typed, question) => {
  const find = await findsAmongQuestions()
  expect(find(typed)).toContain(question)
})

// By hand from the desk of a girl of 15 who had missed periods: each was typed there, and found nothing or only periods of care (¶25, ¶34).
it.each<[string, QuestionId]>([
  ['pregnant', 'health-in-confidence'],
  ['may be pregnant', 'health-in-confidence'],
  ['periods', 'health-in-confidence'],
  ['period', 'health-in-confidence'],
  ['missed periods', 'health-in-confidence'],
  ['periods', 'physical-health-now'],
  ['hurt', 'health-attention-today'],
  ['is she hurt', 'physical-health-now'],
  ['injury', 'health-attention-today'],
  ['injuries', 'physical-health-now']
])('%s finds %s, and what else it may mean', async (typed, question) => {
  const find = await findsAmongQuestions()
  expect(find(typed)).toContain(question)
})

it.each(['periods of care', 'period of care'])('%s finds first when the child was in care', async (typed) => {
  const find = await findsAmongQuestions()
  expect(find(typed)[0]).toBe('periods-of-care')
  expect(find('periods')).toContain('periods-of-care')
})
