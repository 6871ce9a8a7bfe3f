import { expect, it } from 'vitest'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { variantOf } from '../../../machines/actions/variants'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

/** A baby is a child in their own right: what was told once says nothing of what happens with the parent later (¶20, ¶39). */
const again = 'look-again-at-the-other-child'

const given = {
  'known-as': 'Shilan',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'siblings-and-other-children': [
    {
      'connected-child-name': 'Dilan',
      'connected-child-relation': 'own-child',
      'connected-child-worry': 'worry',
      'connected-child-safeguarding': 'done',
      'connected-child-own-referral': 'not-suspected'
    }
  ]
} as const satisfies NamedCase['answers']
const gone = (...days: readonly string[]) => ({
  ...given,
  'missing-episodes': days.map((day) => ({ 'missing-since': day, 'missing-returned': 'yes' }))
})

const at = (file: CaseFile, answers: NamedCase['answers'], today: string) => {
  const now = { ...file, answers: answersOf(answers) }
  return followActions(now, { answers: now.answers, today })
}
const isOpenOn = (file: CaseFile, today: string) =>
  actionListOf(file, { answers: file.answers, today }).some(
    ({ action, called, outcome }) => action === again && called && outcome === undefined
  )

it('each time that the parent was missing their own child is looked at again, though all was said before', () => {
  expect(isOpenOn(at(fileWith({}), given, '2026-02-01'), '2026-02-01')).toBe(false)
  const once = at(fileWith({}), gone('2026-02-15'), '2026-02-18')
  expect(isOpenOn(once, '2026-02-18')).toBe(true)
  expect(variantOf(again, { answers: once.answers, today: '2026-02-18' })).toBe('their-own-child')
  const closed = withOutcome(once, again, { state: 'done', on: '2026-02-18' }, '2026-02-18')
  const done = at(closed, gone('2026-02-15'), '2026-02-18')
  expect(isOpenOn(at(done, gone('2026-02-15'), '2026-03-20'), '2026-03-20')).toBe(false)
  expect(isOpenOn(at(done, gone('2026-02-15', '2026-03-19'), '2026-03-20'), '2026-03-20')).toBe(true)
})

it('a time missing of more than a year ago says nothing of a baby of today; one of no day, or that goes on, does', () => {
  const on = (episode: Readonly<Record<string, string>>) =>
    isOpenOn(at(fileWith({}), { ...given, 'missing-episodes': [episode] }, '2026-03-20'), '2026-03-20')
  expect(
    on({ 'missing-since': '2023-01-01', 'missing-returned': 'yes', 'missing-returned-on': '2025-03-19' })
  ).toBe(false)
  expect(
    on({ 'missing-since': '2023-01-01', 'missing-returned': 'yes', 'missing-returned-on': '2025-03-20' })
  ).toBe(true)
  expect(on({ 'missing-returned': 'yes' })).toBe(true)
  expect(on({ 'missing-since': '2023-01-01', 'missing-returned': 'no' })).toBe(true)
})
