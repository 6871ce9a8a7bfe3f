import { describe, expect, it } from 'vitest'
import { fieldOf } from '../../../../machines/case-file/read'
import { disclosedAnswers } from '../../../../machines/policy/disclosure/disclosed-answers'
import type { Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { datesSetAside } from '../../../../machines/policy/disclosure/dates-set-aside'
import { caseOf } from '../../../rules/cases'
import type { RuleCase } from '../../../rules/shape'

/** 16 as they say, 22 by a passport that is in doubt. */
const dates: RuleCase = {
  'age-in-doubt': 'yes',
  'dates-of-birth': [
    { 'birth-date': '2010-03-01', 'birth-source': 'child-says' },
    { 'birth-date': '2004-05-01', 'birth-source': 'document' }
  ]
}
const assessed = (outcome: string): RuleCase => ({
  ...dates,
  'age-assessment': 'full-assessment-recorded',
  'age-assessment-outcome': outcome
})
const challenged = (state: string, outcome: string): RuleCase => ({
  ...assessed('found-an-adult'),
  'age-assessment-challenged': state,
  'age-challenge-outcome': outcome
})
const setAside = (given: RuleCase) => datesSetAside(caseOf(given)).size

// ¶7, ¶31: whoever has the child among other children reads no date that would be taken for the child’s age.
describe('the date of birth by which a child would be an adult', () => {
  it.each<[string, RuleCase]>([
    ['once a full assessment found a child', assessed('found-a-child')],
    ['once a challenge of one that found an adult found a child', challenged('challenged', 'found-a-child')],
    [
      'once a challenge found them younger than was found',
      { ...challenged('challenged', 'younger-than-found'), 'age-assessment-outcome': 'found-a-child' }
    ]
  ])('is set aside %s', (_, given) => {
    expect(setAside(given)).toBe(1)
  })

  it.each<[string, RuleCase]>([
    ['while nobody has decided of the age', dates],
    ['once a full assessment found an adult', assessed('found-an-adult')],
    ['while a challenge has come to nothing', challenged('challenged', 'what-was-challenged-stands')]
  ])('is not set aside %s', (_, given) => {
    expect(setAside(given)).toBe(0)
  })

  it('is set aside where a paper has it, and not where the assessment that found a child gave it', () => {
    const unsettled: RuleCase = {
      ...assessed('found-a-child'),
      'dates-of-birth': [
        { 'birth-date': '2007-06-01', 'birth-source': 'age-assessment' },
        { 'birth-date': '2010-03-01', 'birth-source': 'child-says' },
        { 'birth-date': '2004-05-01', 'birth-source': 'document' }
      ]
    }
    expect(setAside(unsettled)).toBe(1)
  })

  it('is told to everybody but whoever has the child among other children', () => {
    const told = (more: Partial<Disclosure>) => {
      const answer = disclosedAnswers(caseOf(assessed('found-a-child')), {
        leftOut: new Set(),
        own: [],
        ...more
      })['dates-of-birth']
      return answer?.state === 'answered' ? answer.value.map((one) => fieldOf(one, 'birth-source')) : []
    }
    expect(told({})).toEqual(['child-says', 'document'])
    expect(told({ worksWithChildren: true })).toEqual(['child-says'])
  })
})
