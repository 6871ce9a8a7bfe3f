import { describe, expect, test } from 'vitest'
import { entryOf, type CaseAnswers } from '../../support/clock'

// Of a hearing, an interview or a day at court often only the month is known at first. A child who is to be prepared and accompanied (¶33) is that
// until the month is over.
describe.each<[string, CaseAnswers]>([
  [
    'asylum-step',
    {
      'asylum-steps': [
        { 'asylum-step-kind': 'interview', 'asylum-step-state': 'ahead', 'asylum-step-on': '2026-12' }
      ]
    }
  ],
  [
    'legal-day',
    {
      'legal-arrangements': [
        { 'legal-matter': 'family-proceedings', 'legal-matter-next-date': { about: '2026-12' } }
      ]
    }
  ]
])('of a day of which only the month is known: %s', (row, answers) => {
  test.each(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-31'])('it stands on %s', (today) => {
    expect(entryOf(row as 'asylum-step', answers, today)).toMatchObject({ precision: 'month' })
  })

  test('it is gone once the month is over', () => {
    expect(entryOf(row as 'asylum-step', answers, '2027-01-01')).toBeUndefined()
  })
})

// Rule 19 of the Tribunal’s rules: a notice that arrives on the last day is in time.
test('the last day to appeal is no lost day, also where the position says that rights are exhausted', () => {
  const answers: CaseAnswers = {
    'immigration-position': 'appeal-rights-exhausted',
    'decision-sent-on': '2026-11-10',
    'appeal-state': 'appeal-to-be-made',
    'appeal-state-on': '2026-11-12',
    'appeal-due-on': '2026-11-24'
  }
  expect(entryOf('appeal', answers, '2026-11-24')).toMatchObject({
    date: '2026-11-24',
    state: { kind: 'due' }
  })
})

// A letter of November that says “by the end of the month” is about the decision of that November.
test('a last day to appeal of which only the month is known belongs to the decision of that month', () => {
  const answers: CaseAnswers = {
    'immigration-position': 'refused-no-leave',
    'decision-sent-on': '2026-11-10',
    'appeal-state': 'advice-not-yet-taken',
    'appeal-state-on': '2026-11-11',
    'appeal-due-on': { about: '2026-11' }
  }
  expect(entryOf('appeal', answers, '2026-11-11')).toMatchObject({ basis: { kind: 'letter' } })
})

// Until police protection ends it is what holds the child, whatever is expected of the next day (Children Act 1989, section 46).
test('what comes after police protection is owed until its last day, also where it is written why it will end', () => {
  const answers: CaseAnswers = {
    'periods-of-care': [
      {
        'care-authority': 'Hove',
        'care-legal-basis': 'police-protection',
        'care-from': '2026-11-24',
        'care-to': '2026-11-26',
        'care-ended-because': 'Home to her mother'
      }
    ]
  }
  for (const today of ['2026-11-24', '2026-11-25'])
    expect(entryOf('care-basis', answers, today)).toMatchObject({
      date: '2026-11-26',
      state: { kind: 'due' }
    })
})
