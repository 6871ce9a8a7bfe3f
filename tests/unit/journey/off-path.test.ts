import { describe, expect, it } from 'vitest'
import { questions, stages } from '../../../content/stages'
import { answersOffPath } from '../../../machines/journey/answers-off-path'
import { onPath, pathsOf } from '../../../machines/journey/paths'
import { answersOf, type NamedCase, type ScenarioAnswer } from '../../cases/named-case'

const adult: NamedCase['answers'] = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2005-01-01', 'birth-source': 'document' }]
}
const keptIn = (given: NamedCase['answers']) => {
  const view = { answers: answersOf(given), today: '2026-11-24' }
  return stages.flatMap(({ id }) => answersOffPath(id, view, pathsOf(view)))
}

describe('what was recorded on a branch that is no longer taken', () => {
  const ofAChild: NamedCase['answers'] = {
    'permanence-plan': 'long-term-foster-care',
    'school-name': 'Bay School'
  }

  it('is found under the step that asked it, and under no other', () => {
    const kept = keptIn({ ...adult, ...ofAChild })
    expect(kept.flatMap(({ questions }) => questions).sort()).toEqual(['permanence-plan', 'school-name'])
    expect(new Set(kept.map(({ step }) => step)).size).toBe(2)
  })

  it('is in no document: what documents see has only what is asked', () => {
    const seen = onPath({
      answers: answersOf({ ...adult, ...ofAChild, 'known-as': 'Sami' }),
      today: '2026-11-24'
    })
    expect(Object.keys(seen.answers).sort()).toEqual(['age-in-doubt', 'dates-of-birth', 'known-as'])
  })

  it('is no list in which nothing stands', () => {
    const lists = Object.entries(questions).filter(([, { kind }]) => kind === 'list')
    expect(lists.length).toBeGreaterThan(10)
    const empty = Object.fromEntries(lists.map(([id]) => [id, []])) as NamedCase['answers']
    expect(keptIn({ ...empty, ...adult })).toEqual([])
  })

  it('is nothing that is asked still', () => {
    expect(keptIn({ ...ofAChild, 'known-as': 'Sami' })).toEqual([])
    expect(keptIn({ ...adult, 'known-as': 'Sami' })).toEqual([])
  })

  it('is also why there is no answer, and what somebody began to type, and not what nobody looked at', () => {
    const kept = (answer: ScenarioAnswer) =>
      keptIn({ ...adult, 'school-name': answer }).flatMap(({ questions }) => questions)
    expect(kept({ reason: 'not-known' })).toEqual(['school-name'])
    expect(kept({ reason: 'not-yet-explored' })).toEqual([])
  })
})

it('whoever opens another page of a case finds the way as it was, though an answer on it has changed', () => {
  const path = (name: string) => pathsOf({ answers: answersOf({ 'known-as': name }), today: '2026-11-24' })
  expect(path('Samira')).toBe(path('Sami'))
})
