import { describe, expect, it } from 'vitest'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { withActionEdited, withOutcome } from '../../../machines/case-file/change-actions'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { listedOf } from '../../../src/bridge/listed'
import { onPath } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

const viewOn = ({ answers }: CaseFile, today: string) => onPath({ answers, today })
const savedOn = (day: string, answers: NamedCase['answers']): CaseFile => {
  const file = fileWith(answersOf(answers))
  return followActions(file, viewOn(file, day))
}
const first = '2026-11-05'
/** A girl of 11 in a bed and breakfast that is not safe (¶23, ¶45). */
const inDanger = { 'safe-place-first': 'not-safe', 'place-tonight': 'bed-and-breakfast' } as const
const sinceOf = (file: CaseFile, today: string) => listedOf(file, today).cannotWaitSince

describe('since when something cannot wait', () => {
  it('is the day on which a danger of the same day was first open, and the same a month later', () => {
    const file = savedOn(first, inDanger)
    expect(sinceOf(file, first)).toBe(first)
    expect(sinceOf(file, '2026-12-01')).toBe(first)
  })

  it('is nothing where what is open answers no danger', () => {
    expect(sinceOf(savedOn(first, { 'age-as-known': '16-or-17' }), first)).toBeUndefined()
  })

  it('ends once all of it was done', () => {
    let file = savedOn(first, inDanger)
    // What is done may call for more.
    for (let turn = 0; turn < 4; turn += 1)
      for (const { id, outcome } of actionListOf(file, viewOn(file, first)))
        if (outcome === undefined)
          file = followActions(
            withOutcome(file, id, { state: 'done', on: first }, first),
            viewOn(file, first)
          )
    expect(sinceOf(file, first)).toBeUndefined()
  })

  it('is the day that somebody wrote for all of it', () => {
    let file = savedOn(first, inDanger)
    for (const { id } of actionListOf(file, viewOn(file, first)))
      file = withActionEdited(file, id, { due: '2026-11-06' }, first)
    expect(sinceOf(file, first)).toBe('2026-11-06')
  })
})

// ¶39: of a missing child of whom no report is recorded, the report comes before all else.
describe('whether a missing child is reported', () => {
  const reported = (answers: NamedCase['answers']) => listedOf(savedOn(first, answers), first).isNotReported
  const time = (more: object = {}): NamedCase['answers'] => ({
    'missing-episodes': [{ 'missing-since': first, ...more }]
  })

  it.each<[string, NamedCase['answers'], true | undefined]>([
    ['tonight’s place says that the child is missing', { 'place-tonight': 'missing' }, true],
    ['nothing is said of the police', time(), true],
    ['the police were not told', time({ 'missing-police-told': 'no' }), true],
    ['the police were told', time({ 'missing-police-told': 'yes' }), undefined],
    ['the child is back', time({ 'missing-returned': 'yes' }), undefined],
    ['the child was never missing', { 'place-tonight': 'foster-home' }, undefined]
  ])('is told the list where %s', (_, answers, expected) => {
    expect(reported(answers)).toBe(expected)
  })

  it('is no longer owed once the action was marked as done', () => {
    let file = savedOn(first, time())
    for (const { id } of actionListOf(file, viewOn(file, first), ['report-missing']))
      file = followActions(withOutcome(file, id, { state: 'done', on: first }, first), viewOn(file, first))
    expect(listedOf(file, first).isNotReported).toBeUndefined()
  })
})

describe('the age in the list', () => {
  const births = (...dates: readonly string[]) => ({
    'dates-of-birth': dates.map((date) => ({ 'birth-date': date, 'birth-source': 'child-says' as const }))
  })
  const ageOf = (answers: NamedCase['answers']) => {
    const { bornOn, ageAsKnown } = listedOf(savedOn(first, answers), first)
    return bornOn ?? ageAsKnown
  }

  it('is by the date of birth; by what is said where none is; and none where dates differ', () => {
    expect(ageOf({ ...births('2009-02-10'), 'age-as-known': '16-or-17' })).toBe('2009-02-10')
    expect(ageOf({ 'age-as-known': 'under-16' })).toBe('under-16')
    expect(ageOf({ ...births('2009-02-10', '2007-01-01'), 'age-as-known': '16-or-17' })).toBeUndefined()
    expect(ageOf({ 'age-as-known': 'said-both' })).toBeUndefined()
  })
})
