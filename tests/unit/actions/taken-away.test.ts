import { describe, expect, it } from 'vitest'
import { followedRecords } from '../../../machines/actions/follow'
import { saidHere } from '../../../machines/actions/taken-away'
import { onPath } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'

const today = '2026-12-06'
const viewOf = (given: NamedCase['answers'], day = today) =>
  onPath({ answers: answersOf({ 'age-as-known': '16-or-17', ...given }), today: day })

const suspected = { 'trafficking-conclusion': 'suspected' }
const notSuspected = { 'trafficking-conclusion': 'not-suspected' }
const page = ['safe-place-first', 'trafficking-conclusion'] as const

/** What is said under the questions of a page once its answers are others. */
function saidAfter(before: NamedCase['answers'], now: NamedCase['answers'], day = today, work = {}) {
  const records = { ...followedRecords({}, viewOf(before, '2026-11-28')), ...work }
  const followed = followedRecords(records, viewOf(now))
  const said = saidHere(followed, page, undefined, viewOf(now, day)).gone
  return Object.fromEntries([...said].map(([question, gone]) => [question, gone.map(({ id }) => id)]))
}

describe('what an answer takes away of what protects', () => {
  it('is said under the question that was answered otherwise, with what could not wait', () => {
    const said = saidAfter(suspected, notSuspected)
    expect(Object.keys(said)).toEqual(['trafficking-conclusion'])
    expect(said['trafficking-conclusion']).toEqual(
      expect.arrayContaining([
        'hold-a-strategy-discussion',
        'decide-on-child-protection',
        'make-the-nrm-referral'
      ])
    )
    const records = followedRecords(
      followedRecords({}, viewOf(suspected, '2026-11-28')),
      viewOf(notSuspected)
    )
    const gone = saidHere(records, page, undefined, viewOf(notSuspected)).gone.get('trafficking-conclusion')
    expect(gone?.find(({ id }) => id === 'hold-a-strategy-discussion')?.sameDay).toBe(true)
  })

  it('not on the next day', () => {
    expect(saidAfter(suspected, notSuspected, '2026-12-07')).toEqual({})
  })

  it('not what only an option called for that somebody passed by today', () => {
    const looked = ['suspected', 'still-finding-out', 'suspected'].reduce(
      (records, one) => followedRecords(records, viewOf({ 'trafficking-conclusion': one })),
      followedRecords({}, viewOf(suspected, '2026-11-28'))
    )
    expect([...saidHere(looked, page, undefined, viewOf(suspected)).gone.values()].flat()).toEqual([])
  })

  it('not once it is answered as before', () => {
    expect(saidAfter(suspected, suspected)).toEqual({})
  })

  it('nor what was done: nobody has to do it', () => {
    const done = { since: '2026-11-28', called: true, outcome: { state: 'done', on: '2026-11-28' } }
    const said = saidAfter(suspected, notSuspected, today, { 'make-the-nrm-referral': done })
    expect(said['trafficking-conclusion']).not.toContain('make-the-nrm-referral')
    expect(said['trafficking-conclusion']).toContain('hold-a-strategy-discussion')
  })

  it('and says nothing under a question that has to do with none of it', () => {
    expect(saidAfter({ 'safe-place-first': 'not-safe' }, { 'safe-place-first': 'safe-now' })).toEqual({
      'safe-place-first': expect.arrayContaining(['find-a-safe-place']) as unknown
    })
  })

  it('of one entry of a list, on its page alone', () => {
    const situation = (still: 'yes' | 'no') => ({
      ...suspected,
      'exploitation-situations': [{ 'situation-still-in-it': still }]
    })
    const records = followedRecords(
      followedRecords({}, viewOf(situation('yes'), '2026-11-28')),
      viewOf(situation('no'))
    )
    const on = (item: string | undefined) =>
      [...saidHere(records, ['exploitation-situations'], item, viewOf(situation('no'))).gone.values()]
        .flat()
        .map(({ id }) => id)
    expect(on('exploitation-situations-1')).toContain('still-being-exploited')
    expect(on(undefined)).toEqual([])
  })
})
