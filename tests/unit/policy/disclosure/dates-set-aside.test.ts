import { describe, expect, it } from 'vitest'
import { fieldOf, itemsOf } from '../../../../machines/case-file/read'
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
/** Found a child by an assessment, who is 18 by its date on 14 May 2027, and by what she says on 4 August. */
const grown: RuleCase = {
  ...assessed('found-a-child'),
  'age-minded-to-meeting': 'held',
  'age-minded-to-meeting-on': '2026-03-10',
  'dates-of-birth': [
    { 'birth-date': '2009-08-04', 'birth-source': 'child-says' },
    { 'birth-date': '2002-01-01', 'birth-source': 'home-office' },
    { 'birth-date': '2009-05-14', 'birth-source': 'age-assessment' }
  ]
}
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

  // Decision 113: a date that a finding overturned stays overturned, also on the day on which they come of age by the date that was found.
  it('stays set aside once they are 18 by the date that was found, and no other date is', () => {
    const of = (today: string) => {
      const view = { ...caseOf(grown), today }
      const aside = datesSetAside(view)
      return itemsOf(view.answers, 'dates-of-birth').flatMap((birth) =>
        aside.has(birth.id) ? [fieldOf(birth, 'birth-source')] : []
      )
    }
    for (const today of ['2027-05-13', '2027-05-14', '2027-08-04', '2030-05-14'])
      expect(of(today), today).toEqual(['home-office'])
  })

  it('of an adult of whom it was not decided that they were a child is not set aside', () => {
    expect(setAside({ ...grown, 'age-assessment-outcome': 'found-an-adult' })).toBe(0)
    expect(setAside({ of: 'an adult', 'age-in-doubt': 'no' })).toBe(0)
  })

  // ¶7: dates stand side by side, each with its source. Of “another person or record” a school cannot tell what it is worth.
  it('is told to no school while the age is in doubt and the school is not told whose date it is', () => {
    const told = (given: RuleCase, leftOut: Disclosure['leftOut'] = new Set(['immigration'])) => {
      const answer = disclosedAnswers(caseOf(given), { leftOut, own: [], worksWithChildren: true })[
        'dates-of-birth'
      ]
      return answer?.state === 'answered'
        ? answer.value.map((one) => fieldOf(one, 'birth-date')?.date.slice(0, 4))
        : []
    }
    const doubted = (source: string): RuleCase => ({
      'age-in-doubt': 'yes',
      'dates-of-birth': [
        { 'birth-date': '2009-08-04', 'birth-source': 'child-says' },
        { 'birth-date': '2002-01-01', 'birth-source': source }
      ]
    })
    for (const source of ['home-office', 'other']) {
      expect(told(doubted(source)), source).toEqual(['2009'])
      // Told whose it is, it stands beside the other.
      expect(told(doubted(source), new Set())).toEqual(['2009', '2002'])
      const alone = {
        ...doubted(source),
        'dates-of-birth': [{ 'birth-date': '2002-01-01', 'birth-source': source }]
      }
      expect(told(alone)).toEqual(['2002'])
    }
    expect(told(doubted('document'))).toEqual(['2009', '2002'])
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
