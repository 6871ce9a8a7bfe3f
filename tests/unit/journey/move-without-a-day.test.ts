import { describe, expect, it } from 'vitest'
import { askedOn, onPath, pathsOf } from '../../../machines/journey/paths'
import { hasMovedOn, movedOn } from '../../../machines/policy/placement/moved-on'
import { isStillOpen } from '../../../machines/policy/plans/open-questions'
import { answersOf, type NamedCase } from '../../cases/named-case'

const day = 'placement-since'
/** She is 19, left care at 18, and her plan says where she is to live. */
const her: NamedCase['answers'] = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2007-03-15', 'birth-source': 'document' }],
  'periods-of-care': [
    {
      'care-authority': 'Hove',
      'care-legal-basis': 'section-20',
      'care-from': '2022-05-01',
      'care-to': '2025-03-15'
    }
  ],
  'placement-address': '9 New Road'
}

// ¶54: when an adult moves is asked for once, wherever they sleep until then, and no home is called left before somebody has written it.
describe('a move of an adult on a day that nobody wrote', () => {
  const viewOf = (given: NamedCase['answers']) => ({
    answers: answersOf({ ...her, ...given }),
    today: '2026-11-24'
  })
  const asking = (given: NamedCase['answers']) => {
    const view = viewOf(given)
    return Object.values(pathsOf(view))
      .flat()
      .filter((step) => askedOn(step, view).includes(day))
  }

  it.each<[string, NamedCase['answers']]>([
    ['nobody wrote where they sleep', {}],
    ['they are in prison', { 'place-tonight': 'prison-for-adults' }],
    ['they are with family', { 'place-tonight': 'with-family' }],
    ['they are where they were placed', { 'place-tonight': 'foster-home' }],
    ['they have a home of their own', { 'place-tonight': 'own-tenancy' }]
  ])('is asked for on one page where %s', (_, given) => {
    const view = onPath(viewOf(given))
    expect(asking(given)).toHaveLength(1)
    expect(isStillOpen(view, day)).toBe(true)
    expect([movedOn(view), hasMovedOn(view)]).toEqual([undefined, false])
  })

  it('is asked for no more once the day is written, and that day has to come', () => {
    const view = onPath(viewOf({ 'placement-since': '2027-01-10' }))
    expect(isStillOpen(view, day)).toBe(false)
    expect([movedOn(view), hasMovedOn(view)]).toEqual(['2027-01-10', false])
  })
})
