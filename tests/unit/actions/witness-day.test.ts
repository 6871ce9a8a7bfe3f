import { expect, it } from 'vitest'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { answersOf } from '../../cases/named-case'
import { fileWith } from '../../support/file'

/** Who goes along to a trial, and who tells the child of its day, is agreed for the day that is fixed (¶33). */
const witness = 'protect-the-child-as-a-witness'

const trial = (day?: string) => ({
  'legal-arrangements': [
    {
      'legal-matter': 'criminal-case-as-victim',
      ...(day === undefined ? {} : { 'legal-matter-next-date': day })
    }
  ]
})
const at = (file: CaseFile, day: string | undefined, today: string) => {
  const now = { ...file, answers: answersOf(trial(day)) }
  return followActions(now, { answers: now.answers, today })
}
const isOpenOn = (file: CaseFile, today: string) =>
  actionListOf(file, { answers: file.answers, today }).some(
    ({ action, called, outcome }) => action === witness && called && outcome === undefined
  )
const done = (file: CaseFile, today: string) =>
  withOutcome(file, witness, { state: 'done', on: today }, today)

it('what was agreed for a witness before the trial had a day is agreed for that day, and for the next where it is put off', () => {
  const first = at(done(at(fileWith({}), undefined, '2026-02-10'), '2026-02-10'), undefined, '2026-02-11')
  expect(isOpenOn(first, '2026-02-11')).toBe(false)
  const fixed = at(first, '2026-11-03', '2026-09-01')
  expect(isOpenOn(fixed, '2026-09-01')).toBe(true)
  const ready = at(done(fixed, '2026-09-02'), '2026-11-03', '2026-10-30')
  expect(isOpenOn(ready, '2026-10-30')).toBe(false)
  // Its day goes by: what came of it is another order.
  expect(isOpenOn(at(ready, '2026-11-03', '2026-11-04'), '2026-11-04')).toBe(false)
  expect(isOpenOn(at(ready, '2027-01-12', '2026-11-04'), '2026-11-04')).toBe(true)
})

it('a day that is past when it is recorded is prepared for by nobody', () => {
  const first = at(done(at(fileWith({}), undefined, '2026-02-10'), '2026-02-10'), undefined, '2026-02-11')
  expect(isOpenOn(at(first, '2026-02-10', '2026-02-12'), '2026-02-12')).toBe(false)
})
