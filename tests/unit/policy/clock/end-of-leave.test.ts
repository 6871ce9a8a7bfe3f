import { expect, it } from 'vitest'
import {
  immigrationEntries,
  leaveEnding,
  endOfLeaveHeld
} from '../../../../machines/policy/clock/immigration'
import { answersOf, type NamedCase } from '../../../cases/named-case'

const view = (answers: NamedCase['answers'], today: string) => ({ answers: answersOf(answers), today })
const has: NamedCase['answers'] = {
  'immigration-position': 'unaccompanied-child-leave',
  'leave-ends-on': '2027-06-30'
}

// ¶33, ¶60: advice in time. Sought from six months ahead; from three on, an adviser no longer has the time that it takes.
it.each([
  ['2026-12-29', undefined],
  ['2026-12-30', 'advice-due'],
  ['2027-03-30', 'advice-due'],
  ['2027-03-31', 'advice-late'],
  // Who has leave until a day has it on that day.
  ['2027-06-30', 'advice-late'],
  ['2027-07-01', 'ended']
] as const)('on %s, leave until 30 June 2027 is: %s', (today, expected) => {
  expect(leaveEnding(view(has, today))).toBe(expected)
})

// Decision 121: a letter’s end of leave that is still ahead counts as leave after a refusal.
it.each(['refused-no-leave', 'appeal-rights-exhausted'])(
  'after %s, leave by a letter is held',
  (position) => {
    const refused = { ...has, 'immigration-position': position }
    expect(endOfLeaveHeld(view(refused, '2027-06-30'))).toBe('2027-06-30')
    expect(endOfLeaveHeld(view(refused, '2027-07-01'))).toBeUndefined()
  }
)

it.each(['settled', 'british', 'extension-pending'])('whoever is %s holds no leave that ends', (position) => {
  const given = { ...has, 'immigration-position': position }
  expect(endOfLeaveHeld(view(given, '2027-01-10'))).toBeUndefined()
})

// Taken when leave has ended, it was not on what comes after it: that was to be asked before.
it('advice after the end is not what was owed before it', () => {
  const late = { ...has, 'leave-advice-taken-on': '2027-07-02' }
  expect(immigrationEntries(view(late, '2027-07-05')).map(({ row }) => row)).not.toContain('leave-advice')
})
