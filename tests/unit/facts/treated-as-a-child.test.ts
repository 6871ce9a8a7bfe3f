import { describe, expect, it } from 'vitest'
import { whyTreatedAsAChild } from '../../../machines/facts/treated-as-a-child'
import { born, viewOf, type CaseAnswers } from '../../support/clock'

const why = (given: CaseAnswers) => whyTreatedAsAChild(viewOf(given, '2026-11-24'))

const foundAnAdult: CaseAnswers = {
  ...born('2009-05-01'),
  'age-in-doubt': 'yes',
  'age-assessment': 'full-assessment-recorded',
  'age-minded-to-meeting': 'held',
  'age-assessment-outcome': 'found-an-adult'
}

// ¶7: whoever meets somebody who could be taken for an adult is told to treat them as a child, and why.
describe('why whoever meets somebody has to treat them as a child', () => {
  it.each<[string, CaseAnswers, string | undefined]>([
    ['nobody doubts that they are 16', born('2010-05-01'), undefined],
    ['nobody doubts that they are 20', { ...born('2006-05-01'), 'age-in-doubt': 'no' }, undefined],
    [
      'their one date says 20, and whether it is in doubt is not recorded',
      born('2006-05-01'),
      'said-to-be-adult'
    ],
    ['their one date makes them 18 today', born('2008-11-24'), 'said-to-be-adult'],
    ['their one date makes them 18 tomorrow', born('2008-11-25'), undefined],
    ['their age is in doubt', { ...born('2010-05-01'), 'age-in-doubt': 'yes' }, 'in-doubt'],
    // No assessment will come: nobody waits for one.
    [
      'their age is in doubt, and it was decided not to assess it',
      { ...born('2010-05-01'), 'age-in-doubt': 'yes', 'age-assessment': 'decided-not-to-assess' },
      'not-to-be-assessed'
    ],
    [
      'their age is in doubt, and it was decided to wait',
      { ...born('2010-05-01'), 'age-in-doubt': 'yes', 'age-assessment': 'decided-to-wait' },
      'in-doubt'
    ],
    // Nobody takes a child of 8 or 10 for an adult, and whoever reads that an assessment may show one would begin to.
    [
      'they are small by every date',
      { ...born('2016-05-01', '2018-06-01'), 'age-in-doubt': 'yes' },
      undefined
    ],
    ['they are 13 by one date', { ...born('2013-11-24', '2018-06-01'), 'age-in-doubt': 'yes' }, 'in-doubt'],
    [
      'they are small by every date, and somebody says 18 or over',
      { ...born('2016-05-01'), 'age-in-doubt': 'yes', 'age-as-known': 'said-both' },
      'in-doubt'
    ],
    [
      'an assessment that found an adult is challenged',
      { ...foundAnAdult, 'age-assessment-challenged': 'challenged', 'age-challenge-meanwhile': 'as-a-child' },
      'challenged'
    ],
    [
      'a challenge has found that they are a child',
      {
        ...foundAnAdult,
        'age-assessment-challenged': 'challenged',
        'age-challenge-outcome': 'found-a-child'
      },
      'found-by-challenge'
    ],
    [
      'a challenge of a finding of an adult is answered with “younger than was found”',
      {
        ...foundAnAdult,
        'age-assessment-challenged': 'challenged',
        'age-challenge-outcome': 'younger-than-found'
      },
      'found-by-challenge'
    ],
    [
      'nobody doubts it, and one paper has a date of an adult',
      { ...born('2010-05-01', '2003-01-01'), 'age-in-doubt': 'no' },
      'not-in-doubt'
    ],
    [
      'an assessment found an adult, nobody doubts it, and another date makes a child of them',
      {
        ...foundAnAdult,
        ...born('2010-05-01', '2003-01-01'),
        'age-in-doubt': 'no'
      },
      'finding-not-settled'
    ],
    [
      'an assessment found an adult, nobody doubts it, and no date of an adult was typed',
      { ...foundAnAdult, ...born('2010-05-01'), 'age-in-doubt': 'no' },
      'finding-not-settled'
    ],
    [
      'an assessment found an adult, nobody doubts it, and its date is the one on record',
      {
        ...foundAnAdult,
        'dates-of-birth': [{ 'birth-date': '2004-05-01', 'birth-source': 'age-assessment' }],
        'age-in-doubt': 'no'
      },
      'finding-not-settled'
    ],
    [
      'an assessment has found a child, and one paper has a date of an adult',
      {
        ...born('2010-05-01', '2003-01-01'),
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-a-child'
      },
      'found-a-child'
    ],
    [
      'an assessment found a child, its date makes them 18, and another date does not',
      {
        'dates-of-birth': [
          { 'birth-date': '2007-06-01', 'birth-source': 'age-assessment' },
          { 'birth-date': '2011-06-01', 'birth-source': 'child-says' }
        ],
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-a-child'
      },
      'eighteen-not-settled'
    ],
    [
      'a challenge has found them younger than an assessment had, and that date makes them 18',
      {
        'dates-of-birth': [
          { 'birth-date': '2008-11-01', 'birth-source': 'age-assessment' },
          { 'birth-date': '2011-06-01', 'birth-source': 'child-says' }
        ],
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-a-child',
        'age-assessment-challenged': 'challenged',
        'age-challenge-outcome': 'younger-than-found'
      },
      'found-younger'
    ]
  ])('%s', (_, given, reason) => {
    expect(why(given)).toBe(reason)
  })
})
