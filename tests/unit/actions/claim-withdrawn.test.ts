import { expect, it } from 'vitest'
import { isCalled } from '../../../machines/actions/all'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { answersOf } from '../../cases/named-case'
import { fileWith } from '../../support/file'

const advice = 'take-advice-on-the-refusal'

const at = (file: CaseFile, position: string, today: string) => {
  const now = { ...file, answers: answersOf({ 'immigration-position': position }) }
  return followActions(now, { answers: now.answers, today })
}
const openOn = (file: CaseFile, today: string) =>
  actionListOf(file, { answers: file.answers, today }).find(
    ({ action, called, outcome }) => action === advice && called && outcome === undefined
  )

it('a claim that is withdrawn goes to a lawyer that day, whatever advice was taken on a refusal before (¶48, ¶60)', () => {
  const refused = at(fileWith({}), 'refused-no-leave', '2026-02-02')
  expect(openOn(refused, '2026-02-02')).toBeDefined()
  const closed = withOutcome(refused, advice, { state: 'done', on: '2026-02-03' }, '2026-02-03')
  const advised = at(closed, 'refused-no-leave', '2026-02-03')
  expect(openOn(advised, '2026-02-03')).toBeUndefined()
  const withdrawn = at(advised, 'claim-withdrawn', '2026-04-14')
  expect(openOn(withdrawn, '2026-04-14')).toMatchObject({ due: { date: '2026-04-14', basis: 'same-day' } })
  expect(openOn(at(fileWith({}), 'claim-undecided', '2026-04-14'), '2026-04-14')).toBeUndefined()
  // An appeal that ended was of another decision, and nobody is too old to be advised.
  const view = (more: Record<string, string>) => ({
    answers: answersOf({ 'immigration-position': 'claim-withdrawn', ...more }),
    today: '2026-04-14'
  })
  expect(isCalled(advice, view({ 'appeal-state': 'appeals-ended' }))).toBe(true)
  expect(isCalled(advice, view({ 'age-as-known': '18-or-over' }))).toBe(true)
})

it('a refusal after a claim that was withdrawn is taken to the lawyer, who was asked of the other (¶33, ¶60)', () => {
  const withdrawn = at(fileWith({}), 'claim-withdrawn', '2026-03-02')
  const done = withOutcome(withdrawn, advice, { state: 'done', on: '2026-03-02' }, '2026-03-02')
  const asked = at(done, 'claim-withdrawn', '2026-03-03')
  expect(openOn(asked, '2026-03-03')).toBeUndefined()
  expect(openOn(at(asked, 'refused-no-leave', '2026-05-08'), '2026-05-08')).toBeDefined()
})
