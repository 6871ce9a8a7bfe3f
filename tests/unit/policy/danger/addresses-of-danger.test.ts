import { expect, it } from 'vitest'
import { followActions } from '../../../../machines/actions/follow'
import { actionListOf } from '../../../../machines/actions/list'
import type { CaseFile } from '../../../../machines/case-file/case-file'
import { withOutcome } from '../../../../machines/case-file/change-actions'
import { answersOf, type NamedCase } from '../../../cases/named-case'
import { fileWith } from '../../../support/file'

const today = '2026-11-24'
const house = '22 Park Avenue, Millford'
const back: NamedCase['answers'] = {
  'trafficking-conclusion': 'suspected',
  'safe-place-first': 'not-safe',
  'place-tonight': 'with-an-adult-not-yet-checked',
  'where-the-child-is': house,
  exploiters: [
    { 'exploiter-called': 'Mrs Bello', 'exploiter-whereabouts-known': 'yes', 'exploiter-whereabouts': house }
  ]
}
const at = (file: CaseFile, answers: NamedCase['answers']) => {
  const now = { ...file, answers: answersOf(answers) }
  return followActions(now, { answers: now.answers, today })
}
const isOpen = (file: CaseFile) =>
  actionListOf(file, { answers: file.answers, today }).some(
    ({ action, called, outcome }) => action === 'still-being-exploited' && called && outcome === undefined
  )

it('a child is got out of the work that goes on too, whatever was done about the house in which they are (¶20, ¶23)', () => {
  const begun = at(fileWith({}), back)
  expect(isOpen(begun)).toBe(true)
  const outcome = { state: 'done', on: today } as const
  const done = at(withOutcome(begun, 'still-being-exploited', outcome, today), back)
  expect(isOpen(done)).toBe(false)
  const atWork = [{ 'situation-called': 'Car wash', 'situation-still-in-it': 'yes' }]
  expect(isOpen(at(done, { ...back, 'exploitation-situations': atWork }))).toBe(true)
})

it.each(['police-station', 'youth-detention', 'prison-for-adults', 'immigration-removal-centre'] as const)(
  'a child who is held is not in the house that is still recorded as where they are: %s (¶7, ¶20)',
  (place) => {
    expect(isOpen(at(fileWith({}), { ...back, 'place-tonight': place }))).toBe(false)
    expect(isOpen(at(fileWith({}), back))).toBe(true)
  }
)
