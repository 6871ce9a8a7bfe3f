import { describe, expect, it } from 'vitest'
import type { QuestionId, StepId } from '../../../content/stages'
import { actionListOf } from '../../../machines/actions/list'
import { followActions } from '../../../machines/actions/follow'
import { askedInMoment, momentOf, stepsNow } from '../../../machines/journey/moments'
import { nextOpen } from '../../../machines/journey/next-open'
import { onPath, pathsOf } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

type Given = NamedCase['answers']

/** Blessing was found last night, and came to a foster home today, 24 days before her 18th birthday. */
const today = '2026-12-04'
const found: Given = {
  'place-tonight': 'foster-home',
  'safe-place-first': 'safe-now',
  'first-48-hours-plan': 'Ruth sits with her; the duty worker rings at nine.',
  'health-attention-today': 'no',
  'periods-of-care': [{ 'care-from': today, 'care-legal-basis': 'section-20' }]
}
const said = (age: string, more: Given = {}): Given => ({ ...found, 'age-as-known': age, ...more })
const viewOf = (given: Given) => onPath({ answers: answersOf(given), today })
const asked = (step: StepId, given: Given): readonly QuestionId[] => {
  const view = viewOf(given)
  return askedInMoment(step, view, momentOf({}, view)).now
}
const way = (given: Given) => {
  const view = viewOf(given)
  return stepsNow('case-details', pathsOf(view), view, 'first-days')
}

describe('the first days of a child who is said to be 16 or 17 (¶7, ¶48, ¶57)', () => {
  it('ask when they were born and how they stand, and nothing else of who they are', () => {
    const given = said('16-or-17')
    expect(way(given)).toEqual([
      'who-the-child-is',
      'immigration-position',
      'periods-of-care',
      'check-case-details'
    ])
    expect(asked('who-the-child-is', given)).toEqual(['dates-of-birth'])
    expect(asked('immigration-position', given)).toEqual(['immigration-position'])
  })

  it('lead there from the page for the night', () => {
    const view = viewOf({
      ...said('16-or-17'),
      ...Object.fromEntries(
        stepsNow('immediate-safety', pathsOf(viewOf(found)), viewOf(found), 'first-days')
          .flatMap((step) => askedInMoment(step, viewOf(found), 'first-days').now)
          .filter((id) => !(id in found))
          .map((id) => [id, { reason: 'not-known' }])
      )
    })
    const stages = stepsNow('case-details', pathsOf(view), view, 'first-days')
    expect(stages).toContain(nextOpen(pathsOf(view), view, 'first-days'))
  })

  it('ask once no more, where both are answered', () => {
    const born = [{ 'birth-date': '2008-12-28', 'birth-source': 'child-says' }]
    const view = viewOf(said('16-or-17', { 'dates-of-birth': born, 'immigration-position': 'no-claim-yet' }))
    expect(nextOpen(pathsOf(view), view, 'first-days')).not.toBe('who-the-child-is')
    expect(nextOpen(pathsOf(view), view, 'first-days')).not.toBe('immigration-position')
  })

  it('call with these answers for somebody who can be asked about a claim, the same day', () => {
    const born = [{ 'birth-date': '2008-12-28', 'birth-source': 'child-says' }]
    const answers = answersOf(
      said('16-or-17', { 'dates-of-birth': born, 'immigration-position': 'no-claim-yet' })
    )
    const view = { answers, today }
    const file = followActions({ ...fileWith({}), answers }, view)
    const find = actionListOf(file, view).find(({ id }) => id === 'find-a-regulated-adviser')
    expect(find).toMatchObject({ called: true, due: { date: today, basis: 'same-day' } })
  })
})

// ¶7, ¶33: that evening everybody is to treat them as a child and record it, an assessment is decided on, and a date that an official wrote down can be challenged.
describe('the first days of a child of whom somebody says 18 or over', () => {
  const ofWho = ['dates-of-birth', 'age-in-doubt']
  const ofDoubt = ['treated-as-a-child', 'age-assessment', 'age-assessment-challenged']

  it('ask when they were born, how they stand, and what is decided of their age, where people differ', () => {
    const given = said('said-both')
    expect(way(given)).toEqual([
      'who-the-child-is',
      'age-doubt',
      'immigration-position',
      'periods-of-care',
      'check-case-details'
    ])
    expect(asked('who-the-child-is', given)).toEqual(ofWho)
    expect(asked('age-doubt', given)).toEqual(ofDoubt)
    expect(asked('immigration-position', given)).toEqual(['immigration-position'])
  })

  it('ask it once the doubt is recorded, where “18 or over” was said', () => {
    const given = said('18-or-over')
    expect(asked('who-the-child-is', given)).toEqual(ofWho)
    expect(way(given)).not.toContain('age-doubt')
    expect(way({ ...given, 'age-in-doubt': 'no' })).not.toContain('age-doubt')
    expect(asked('age-doubt', { ...given, 'age-in-doubt': 'yes' })).toEqual(ofDoubt)
    expect(asked('immigration-position', given)).toEqual(['immigration-position'])
  })

  it('ask nothing of a doubt where “16 or 17” was said, also once it is recorded', () => {
    expect(way(said('16-or-17', { 'age-in-doubt': 'yes' }))).not.toContain('age-doubt')
  })
})

// What the law gives a younger child hangs on no birthday that is days away.
it.each<[string, Given]>([
  ['under 16', said('under-16')],
  ['of an age that nobody has said', found]
])('the first days of a child who is said to be %s are as they were', (_, given) => {
  expect(way(given)).toEqual(['periods-of-care', 'check-case-details'])
  expect(asked('who-the-child-is', given)).not.toContain('dates-of-birth')
  expect(asked('immigration-position', given)).not.toContain('immigration-position')
})
