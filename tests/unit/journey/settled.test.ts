import { get } from 'svelte/store'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Question } from '../../../content/shape'
import { questions, stages, type QuestionId, type StepId } from '../../../content/stages'
import { statements, type Statement } from '../../../content/statements'
import type { CaseView } from '../../../machines/case-file/case-file'
import { askedOf, onPath, pathsOf } from '../../../machines/journey/paths'
import { answersOffPath } from '../../../machines/journey/answers-off-path'
import { actionsOf } from '../../../machines/actions/all'
import { audienceOf } from '../../../machines/facts/asked'
import { concerns } from '../../../machines/facts/audience'
import { currencyNotesOf } from '../../../machines/policy/plans/currency'
import { wordsIfAny, type Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { allWords } from '../../support/words'

/**
 * ¶64–65 speak of whoever may still be refused. A child who is settled, and has claimed asylum before, is asked nothing of
 * claiming, of refusals or of a voluntary return, reads nothing of them and is called to do nothing about them.
 */
type CaseAnswers = NamedCase['answers']
const answeredBefore: CaseAnswers = {
  'immigration-position': 'settled',
  'asylum-claimed-or-intended': 'claimed',
  'unaccompanied-own-right': 'yes',
  'unaccompanied-under-18-at-claim': 'yes',
  'unaccompanied-responsible-adult': 'nobody',
  'asylum-process-understood': 'not-yet',
  'asylum-steps': [{ 'asylum-step-kind': 'interview', 'asylum-step-state': 'ahead' }],
  'return-information-given': 'held-back',
  'pathway-assessment-state': 'under-way'
}
const born = (year: string): CaseAnswers => ({
  'dates-of-birth': [{ 'birth-date': `${year}-03-01`, 'birth-source': 'document' }],
  'age-in-doubt': 'no'
})
const cases: readonly (readonly [string, CaseAnswers])[] = [
  ['a child of 9', { ...answeredBefore, ...born('2017') }],
  ['a young person of 17', { ...answeredBefore, ...born('2009') }],
  [
    'a young person of 17 who is suspected',
    { ...answeredBefore, ...born('2009'), 'trafficking-conclusion': 'suspected' }
  ],
  ['somebody of 19', { ...answeredBefore, ...born('2007') }]
]

/** What is asked of a claim (¶57, ¶58), of refusals (¶60, ¶65) and of a voluntary return (¶50, ¶61, ¶62), by hand. */
const neverAsked: readonly QuestionId[] = [
  'asylum-claimed-or-intended',
  'unaccompanied-under-18-at-claim',
  'unaccompanied-own-right',
  'asylum-steps',
  'asylum-process-understood',
  'asylum-outcomes-understood',
  'asylum-support-through-process',
  'appeal-state',
  'if-claim-refused',
  'if-extension-refused',
  'if-appeal-dismissed',
  'human-rights-assessment-state',
  'return-information-given',
  'return-information-planned-for',
  'return-information-how',
  'return-wishes',
  'return-wished-for',
  'return-best-interests'
]

/** Each of these keys that has words. */
const keysAt = (under: string, keys: readonly string[]) =>
  keys.map((key) => `${under}.${key}`).filter((key) => get(wordsIfAny)(key) !== undefined)

/** What names asylum and asks nothing of a claim: whom the guidance covers, and what an adviser must be competent in (¶48). */
const asksNothing = [
  'questions.person-regulated-level.hint',
  'questions.immigration-adviser-level.hint',
  'questions.reasons-in-own-words.hint',
  'questions.legal-support-needed.options.immigration-and-asylum',
  'questions.legal-matter.options.immigration-and-asylum',
  'statements.scope-alone-in-the-uk',
  'currency.notes.who-is-covered-without-a-claim.draft',
  'currency.notes.who-is-covered-without-a-claim.now',
  'currency.notes.legal-aid.now',
  'currency.notes.immigration-advice-authority.now'
]

const speaksOfIt =
  /asylum|voluntary return|Voluntary Returns|return scheme|seek(s|ing)? protection|claim (is|may be|was) (undecided|refused)|appeal (is|was) dismissed|Schedule 3/i

describe.each(cases)('%s who is settled', (_, given) => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })
  const now: CaseView = { answers: answersOf(given), today: '2026-11-24' }
  const paths = pathsOf(now)
  const asked = [...askedOf(paths, now)]
  const view = onPath(now, paths)

  it('is asked none of it', () => {
    expect(asked.filter((id) => neverAsked.includes(id))).toEqual([])
    expect(asked).toContain('unaccompanied-responsible-adult')
    // Each by itself, whatever step it stands on; what an appeal came to is asked only where there was a decision.
    const audiences = neverAsked.filter((id) => concerns(audienceOf(id), now))
    expect(audiences.filter((id) => id !== 'appeal-state')).toEqual([])
  })

  const inQuestion = (id: QuestionId) => {
    const question: Question = questions[id]
    const fields = question.kind === 'list' ? Object.entries(question.fields) : []
    return [[id, question] as const, ...fields].flatMap(([key, one]) => [
      ...keysAt(`questions.${key}`, ['label', 'short', 'hint', 'item']),
      ...('options' in one ? one.options : [])
        .filter((option) => concerns('optionsOnly' in one ? one.optionsOnly[option] : undefined, now))
        .flatMap((option) => keysAt(`questions.${key}.options`, [option]))
    ])
  }

  it('is asked nothing of it in the words of a question, a step, a statement or a note', () => {
    const steps: readonly StepId[] = stages.flatMap(({ id }) => [...paths[id]])
    const read = [
      ...asked.flatMap(inQuestion),
      ...steps.flatMap((step) => keysAt(`steps.${step}`, ['title', 'why'])),
      ...Object.entries<Statement>(statements)
        .filter(([, statement]) => concerns(statement.only, now))
        .map(([id]) => `statements.${id}`),
      ...currencyNotesOf(steps, now).flatMap(({ id }) =>
        keysAt(`currency.notes.${id}`, ['title', 'draft', 'now'])
      )
    ]
    expect(read.length).toBeGreaterThan(500)
    const speaking = read.filter((key) => speaksOfIt.test(words(key)))
    expect(speaking.filter((key) => !asksNothing.includes(key))).toEqual([])
  })

  it('loses nothing that was recorded before: the page that ends the stage keeps it to be read', () => {
    const kept = stages.flatMap(({ id }) =>
      answersOffPath(id, now, paths).flatMap(({ questions: ids }) => ids)
    )
    for (const id of [
      'asylum-claimed-or-intended',
      'unaccompanied-own-right',
      'asylum-steps',
      'return-information-given'
    ])
      expect(kept).toContain(id)
  })

  it('is called to do nothing about it, and still to keep from the embassy', () => {
    const called = actionsOf(view).map(({ id }) => id)
    expect(called.filter((id) => speaksOfIt.test(words(`actions.${id}`)))).toEqual([])
    expect(called).toContain('never-approach-the-embassy')
  })
})
