import { describe, expect, it } from 'vitest'
import { toBringBack } from '../../../machines/case-file/bring-back'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { restored } from '../../../machines/case-file/change'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { withCopyGiven } from '../../../machines/case-file/give-copy'
import { fieldOf, itemsOf } from '../../../machines/case-file/read'
import { answersOf } from '../../cases/named-case'
import { fileWith } from '../../support/file'

/** A copy that left the house does not come back, and what was done was done, whichever state is brought back (¶23). */
describe('an earlier state that is brought back', () => {
  const discussion = 'hold-a-strategy-discussion'
  const done = { state: 'done', on: '2026-02-04' } as const
  const earlier: CaseFile = {
    ...fileWith(answersOf({ 'known-as': 'Kayla' })),
    actions: { [discussion]: { since: '2026-02-01', called: true } }
  }
  const entriesOf = (...entries: Readonly<Record<string, string>>[]) =>
    itemsOf(answersOf({ 'plan-recipients': entries }), 'plan-recipients')
  const given = entriesOf(
    { 'recipient-name': 'School', 'recipient-given-on': '2026-02-04' },
    { 'recipient-name': 'Nobody yet' }
  ).reduce(withCopyGiven, earlier)
  const now = withOutcome(
    withOutcome(given, discussion, done, '2026-02-04'),
    'tell-the-police',
    done,
    '2026-02-04'
  )
  const back = restored(now, toBringBack(earlier, now))

  it('keeps who was given a copy since', () => {
    expect(itemsOf(back.answers, 'plan-recipients').map((one) => fieldOf(one, 'recipient-name'))).toEqual([
      'School'
    ])
    expect(back.answers['known-as']).toEqual(earlier.answers['known-as'])
  })

  it('and what was done since: behind what is open again, and of what it did not call for', () => {
    expect(back.actions[discussion]).toEqual({ since: '2026-02-01', called: true, before: [done] })
    expect(back.actions['tell-the-police']?.outcome).toEqual(done)
  })

  it('each once, however often it is brought back', () => {
    expect(toBringBack(toBringBack(earlier, now), now)).toEqual(toBringBack(earlier, now))
  })

  it('and is as it was where nothing was given or done', () => {
    expect(toBringBack(earlier, earlier)).toEqual(earlier)
  })
})
