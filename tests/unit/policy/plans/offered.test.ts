import { describe, expect, it } from 'vitest'
import type { FieldQuestion, Question } from '../../../../content/shape'
import { questionOf } from '../../../../machines/facts/asked'
import { offeredOf } from '../../../../machines/policy/needs/needs-offered'
import { optionsOffered } from '../../../../machines/policy/plans/offered'
import { answersOf, type NamedCase } from '../../../cases/named-case'

const offered = (
  id: 'placement-kind' | 'emergency-accommodation-kind' | 'place-tonight',
  age: NamedCase['answers']['age-as-known'],
  kept?: string
) =>
  optionsOffered(questionOf(id), { answers: answersOf({ 'age-as-known': age }), today: '2026-11-24' }, kept)

it.each([
  ['placement-kind', 'supported-accommodation'],
  ['emergency-accommodation-kind', 'emergency-supported-accommodation']
] as const)('%s offers no supported accommodation under 16', (id, option) => {
  expect(offered(id, 'under-16')).not.toContain(option)
  expect(offered(id, '16-or-17')).toContain(option)
  expect(offered(id, { reason: 'not-known' })).toContain(option)
})

it('one that was chosen stays where it stands, to be read and changed', () => {
  const all = offered('placement-kind', '16-or-17')
  expect(offered('placement-kind', 'under-16', 'supported-accommodation')).toEqual(all)
  expect(offered('placement-kind', 'under-16', 'foster-care')).toEqual(
    all.filter((option) => option !== 'supported-accommodation')
  )
})

it('where a child is tonight can be said of any place', () => {
  expect(offered('place-tonight', 'under-16')).toContain('supported-accommodation')
})

// ¶32: only a need that was found can be planned for. A boy is offered neither pregnancy nor a baby.
describe('which need an entry answers', () => {
  const fieldOf = (list: 'needs' | 'health-actions', field: 'need-for' | 'health-action-for') => {
    const question: Question = questionOf(list)
    const found = question.kind === 'list' ? question.fields[field] : undefined
    if (found === undefined) throw new Error(`There is no ${field}.`)
    return found
  }
  const [need, health] = [fieldOf('needs', 'need-for'), fieldOf('health-actions', 'health-action-for')]
  const of = (question: FieldQuestion, given: NamedCase['answers'], ticked?: readonly string[]) => {
    const view = { answers: answersOf(given), today: '2026-12-03' }
    return offeredOf(question, optionsOffered(question, view), view, ticked)
  }
  const found: NamedCase['answers'] = {
    'emotional-support-needed': 'needed',
    'health-needs-known': 'A tooth that hurts.',
    'identity-support': 'Halal.'
  }

  it('is asked of the needs that were found', () => {
    expect(of(need, found)).toEqual(['emotional-support', 'health', 'identity'])
    expect(of(health, found)).toEqual(['emotional-support', 'health'])
  })

  it('is asked of one that is planned for whole, too: another entry may answer it', () => {
    const planned: NamedCase['answers'] = {
      ...found,
      people: [{ 'person-name': 'Dr Patel', 'person-role': 'health-professional' }],
      'health-actions': [
        {
          'health-action': 'Dentist',
          'health-action-by': 'Dr Patel',
          'health-action-due': '2026-12-15',
          'health-action-for': ['health']
        }
      ]
    }
    expect(of(health, planned)).toEqual(['emotional-support', 'health'])
  })

  it('keeps what is ticked, in its place, and offers all where none was found', () => {
    expect(of(health, found, ['pregnancy'])).toEqual(['emotional-support', 'health', 'pregnancy'])
    expect(of(need, {})).toHaveLength(19)
    expect(of(health, {})).toHaveLength(9)
    expect(of(health, { 'identity-support': 'Halal.' })).toHaveLength(9)
    expect(of(health, { ...found, 'health-needs-known': 'None.' })).toEqual(['emotional-support'])
  })

  it('is asked of no other question: where needs are found and where support is chosen, all is offered', () => {
    const view = { answers: answersOf(found), today: '2026-12-03' }
    for (const id of ['must-not-be-told-location', 'legal-support-needed'] as const) {
      const question = questionOf(id)
      const all = optionsOffered(question, view)
      expect(offeredOf(question, all, view, ['health'])).toEqual(all)
    }
  })
})
