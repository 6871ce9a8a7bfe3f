import { describe, expect, it } from 'vitest'
import type { ActionRecord } from '../../../machines/case-file/action-record'
import { needsLeft, ofTheDay } from '../../../machines/actions/of-the-day'
import { answersOf, type NamedCase } from '../../cases/named-case'

const view = (given: NamedCase['answers']) => ({ answers: answersOf(given), today: '2026-11-24' })
const since: ActionRecord = { since: '2026-11-04', called: true }
const ill = view({ 'health-attention-today': 'yes' })
const doctor = (record: ActionRecord) => ({ 'see-a-doctor-or-nurse-today': record })

// ¶25: somebody who reads the answer weeks later has to know of which day it speaks.
describe('an answer that speaks of the day on which it was given', () => {
  it('has been so since its action was first called for', () => {
    expect(ofTheDay('health-attention-today', doctor(since), ill)).toEqual({
      state: 'since',
      on: '2026-11-04'
    })
  })

  it('is of today while it was said today', () => {
    expect(ofTheDay('health-attention-today', {}, ill)).toBeUndefined()
    expect(
      ofTheDay('health-attention-today', doctor({ since: '2026-11-24', called: true }), ill)
    ).toBeUndefined()
  })

  it('was seen to, or set aside, on a day', () => {
    const done = doctor({ ...since, outcome: { state: 'done', on: '2026-11-05' } })
    expect(ofTheDay('health-attention-today', done, ill)).toEqual({ state: 'done', on: '2026-11-05' })
  })

  it('is said anew where the answer went and came back', () => {
    const before = doctor({ ...since, called: false, outcome: { state: 'done', on: '2026-11-05' } })
    expect(ofTheDay('health-attention-today', before, ill)).toBeUndefined()
  })

  it('is no other answer', () => {
    for (const answer of ['no', { reason: 'not-known' }] as const)
      expect(
        ofTheDay('health-attention-today', doctor(since), view({ 'health-attention-today': answer }))
      ).toBeUndefined()
    expect(ofTheDay('place-tonight', doctor(since), ill)).toBeUndefined()
  })

  it('is help with distress too, unless self-harm is feared, which calls for the same', () => {
    const records = { 'get-help-today': since }
    const distress = { 'emotional-support-needed': 'today' }
    expect(ofTheDay('emotional-support-needed', records, view(distress))?.on).toBe('2026-11-04')
    const both = view({ ...distress, 'self-harm-worry': 'yes' })
    expect(ofTheDay('emotional-support-needed', records, both)).toBeUndefined()
  })
})

// ¶25, ¶32: a list of what is not planned sends nobody to plan what was done.
it('being seen by a doctor is left to be planned until that is done, and no longer', () => {
  const left = (record: ActionRecord) => needsLeft(doctor(record), ill).map(({ id }) => id)
  expect(left(since)).toContain('medical-attention')
  expect(
    left({ ...since, outcome: { state: 'dismissed', on: '2026-11-05', reason: 'He slept it off' } })
  ).toContain('medical-attention')
  expect(left({ ...since, outcome: { state: 'done', on: '2026-11-05' } })).not.toContain('medical-attention')
})
