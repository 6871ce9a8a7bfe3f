import { describe, expect, it } from 'vitest'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { neededOn } from '../../../machines/facts/needed-on'
import { disclosed } from '../../../machines/journey/disclosed-case'
import { askedInMoment, stepsNow } from '../../../machines/journey/moments'
import { askedOn, onPath, pathsOf } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'

const viewOf = (given: NamedCase['answers']) =>
  onPath({
    answers: answersOf({
      'trafficking-conclusion': 'suspected',
      screenings: [{ 'screening-on': '2026-11-25' }],
      ...given
    }),
    today
  })
const inDays = (given: NamedCase['answers']) =>
  askedInMoment('health-checks', viewOf(given), 'first-days').now
const marked = (indicator: string, mark: string) => ({
  'marks-sexual-exploitation': { marks: { [indicator]: mark } }
})

// ¶25, ¶34: who is pregnant, or has an infection, is not left without care until the first review.
describe('what the child says of their health in confidence', () => {
  it.each(['seen', 'reported', 'suspected'])('is asked in the first days where a pregnancy is %s', (mark) => {
    const given = marked('infection-or-pregnancy', mark)
    expect(inDays(given)).toEqual(['health-in-confidence'])
    const view = viewOf(given)
    expect(stepsNow('care-plan', pathsOf(view), view, 'first-days')).toContain('health-checks')
  })

  it.each([
    ['nothing was noticed', {}],
    ['no pregnancy was seen', marked('infection-or-pregnancy', 'not-seen')],
    ['another sign was seen', marked('signs-of-assault', 'seen')]
  ])('waits for the first review where %s, and is asked then', (_, given) => {
    expect(inDays(given)).toEqual([])
    expect(askedOn('health-checks', viewOf(given))).toContain('health-in-confidence')
  })

  // Whoever is not told of the sign reads no sooner day that would say so.
  it('is not sooner in a copy that is not told of the sign', () => {
    const view = viewOf(marked('infection-or-pregnancy', 'seen'))
    const { view: told } = disclosed(view, {
      leftOut: new Set(['investigation', 'intimate']),
      own: []
    })
    expect(ifDisclosed(told, () => neededOn('health-checks', 'health-in-confidence', told))).toBe(
      'first-review'
    )
  })
})
