import { expect, it } from 'vitest'
import { questionOf } from '../../../machines/facts/asked'
import { optionsOffered } from '../../../machines/policy/plans/offered'
import { answersOf, type NamedCase } from '../../cases/named-case'

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
