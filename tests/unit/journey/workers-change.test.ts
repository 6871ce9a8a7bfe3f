import { describe, expect, it } from 'vitest'
import { askedInMoment, momentOf, stepsNow } from '../../../machines/journey/moments'
import { onPath, pathsOf } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'

type Given = NamedCase['answers']

const today = '2026-11-17'
const ruth = { 'person-name': 'Ruth Okafor-Lane', 'person-role': 'social-worker' }
const daniel = { 'person-name': 'Daniel Achebe', 'person-role': 'social-worker' }
const joyce = { 'person-name': 'Joyce Wardle', 'person-role': 'carer' }

/** A child in care since the day; the case with these people, and what is asked of a handover. */
const askedOf = (since: string, people: NonNullable<Given['people']>, more: Given = {}) => {
  const given = {
    'periods-of-care': [{ 'care-from': since, 'care-legal-basis': 'section-20' }],
    people,
    ...more
  } as const
  const view = onPath({ answers: answersOf(given), today })
  const now = momentOf({}, view)
  return stepsNow('check-and-documents', pathsOf(view), view, now)
    .filter((step) => step.startsWith('handover'))
    .flatMap((step) => askedInMoment(step, view, now).now)
}

describe.each([
  ['the first days', '2026-11-15'],
  ['before the first review', '2026-11-04']
])('in %s (¶24, ¶31)', (_, since) => {
  it('a handover is asked about where a social worker leaves, or there is another', () => {
    expect(askedOf(since, [{ ...ruth, 'person-until': '2026-11-20' }])).toEqual(['handover-kind'])
    expect(askedOf(since, [ruth, daniel])).toEqual(['handover-kind'])
  })

  it('then its day, and what the next worker and the child are told', () => {
    expect(askedOf(since, [ruth, daniel], { 'handover-kind': 'another-worker' })).toEqual(
      expect.arrayContaining(['handover-on', 'handover-told', 'handover-child-told'])
    )
  })

  it('nobody else is asked', () => {
    expect(askedOf(since, [ruth])).toEqual([])
    expect(askedOf(since, [{ ...joyce, 'person-until': '2026-11-16' }, ruth])).toEqual([])
  })
})
