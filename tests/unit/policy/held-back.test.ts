import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withActionReopened, withOutcome } from '../../../machines/case-file/change-actions'
import { actionListOf } from '../../../machines/actions/list'
import { calledForBy } from '../../../machines/actions/raised-by'
import { followActions } from '../../../machines/actions/follow'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { fileWith } from '../../support/file'

/** Nobody is told what a child has been through before it is settled whether they are the one who did it (¶30, ¶42, ¶44). */
const ask = 'ask-whether-the-carer-is-meant'
const brief = 'brief-the-carer'
const complete = 'complete-the-briefing'

const viewOf = ({ answers }: CaseFile) => ({ answers, today })
const followed = (file: CaseFile) => followActions(file, viewOf(file))
const fileOf = (given: NamedCase['answers']) => followed(fileWith(answersOf(given)))
const openIn = (file: CaseFile, action: string) =>
  actionListOf(file, viewOf(file))
    .filter((item) => item.action === action && item.outcome === undefined && item.called)
    .map(({ id }) => id)

const given = {
  'known-as': 'Kayla',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'placement-kind': 'supported-accommodation',
  people: [
    { 'person-name': 'Jordan Pike', 'person-role': 'key-worker' },
    { 'person-name': 'Ola Grant', 'person-role': 'key-worker' }
  ],
  exploiters: [{ 'exploiter-called': 'Jordan' }]
} as const satisfies NamedCase['answers']

const close = (file: CaseFile, id: string, state: 'done' | 'dismissed') =>
  followed(
    withOutcome(
      file,
      id,
      state === 'done' ? { state, on: today } : { state, on: today, reason: 'The man is 50, and he is 23' },
      today
    )
  )

describe('while it is not settled whether the carer is meant', () => {
  it('nobody is to brief the carers, and it is said of whom it is to be settled', () => {
    const file = fileOf(given)
    const [one, ...others] = actionListOf(file, viewOf(file)).filter(({ action }) => action === ask)
    expect(others).toEqual([])
    expect(one?.entry).toBe(
      file.answers['people']?.state === 'answered' ? file.answers['people'].value[0]?.id : ''
    )
    expect(one?.sameDay).toBe(true)
    expect(openIn(file, brief)).toEqual([])
  })

  it('nor to complete what they were told', () => {
    const part = {
      ...given,
      'carer-briefings': [
        {
          'briefing-of': 'Ola Grant',
          'briefing-on': '2026-11-20',
          'briefing-covered': ['risk-of-going-missing']
        }
      ]
    } as const
    expect(openIn(fileOf(part), complete)).toEqual([])
    expect(openIn(fileOf({ ...part, exploiters: [{ 'exploiter-called': 'Bekim' }] }), complete)).toHaveLength(
      1
    )
  })

  it.each(['done', 'dismissed'] as const)(
    'they are briefed once it is %s, and not while it is open again',
    (state) => {
      const open = fileOf(given)
      const [id = ''] = openIn(open, ask)
      const closed = close(open, id, state)
      expect(openIn(closed, ask)).toEqual([])
      expect(openIn(closed, brief)).toHaveLength(1)
      expect(openIn(followed(withActionReopened(closed, id)), brief)).toEqual([])
    }
  )

  it('and while it is open for one of two', () => {
    const two = fileOf({
      ...given,
      exploiters: [{ 'exploiter-called': 'Jordan' }, { 'exploiter-called': 'Grant' }]
    })
    const [first = '', second = ''] = openIn(two, ask)
    const half = close(two, first, 'done')
    expect(openIn(half, brief)).toEqual([])
    expect(openIn(close(half, second, 'done'), brief)).toHaveLength(1)
  })

  it('who was asked about one is asked about another who comes to be known, and not again about the first', () => {
    const open = fileOf(given)
    const [id = ''] = openIn(open, ask)
    const closed = close(open, id, 'done')
    const exploiters = (...called: readonly string[]) => {
      const answers = answersOf({ ...given, exploiters: called.map((one) => ({ 'exploiter-called': one })) })
      expect(answers['people']).toEqual(closed.answers['people'])
      return followed({ ...closed, answers })
    }
    for (const another of ['Pike', 'Jordan (of the gym)']) {
      const two = exploiters('Jordan', another)
      expect(openIn(two, ask), another).toEqual([id])
      expect(openIn(two, brief), another).toEqual([])
      expect(openIn(close(two, id, 'done'), brief), another).toHaveLength(1)
      // It was settled of the first, and stays so.
      expect(openIn(followed({ ...two, answers: closed.answers }), ask), another).toEqual([])
    }
    expect(openIn(exploiters('Jordan', 'Bekim'), ask)).toEqual([])
    expect(openIn(exploiters('Jordan', 'Bekim'), brief)).toHaveLength(1)
  })

  it('who was asked about a name is asked when the same entry says another, of either, and not when it is only written anew', () => {
    const open = fileOf(given)
    const [id = ''] = openIn(open, ask)
    const closed = close(open, id, 'done')
    const renamed = (called: string, carer = 'Jordan Pike') => {
      const answers = answersOf({
        ...given,
        people: [{ 'person-name': carer, 'person-role': 'key-worker' }, given.people[1]],
        exploiters: [{ 'exploiter-called': called }]
      })
      const idOf = ({ answers: all }: CaseFile) =>
        all.exploiters?.state === 'answered' ? all.exploiters.value[0]?.id : ''
      expect(idOf({ ...closed, answers })).toBe(idOf(closed))
      return followed({ ...closed, answers })
    }
    for (const another of [renamed('Pike'), renamed('Jordan', 'Jordan Adams')]) {
      expect(openIn(another, ask)).toEqual([id])
      expect(openIn(another, brief)).toEqual([])
      expect(openIn(close(another, id, 'done'), brief)).toHaveLength(1)
      // Put back as it was, it was settled.
      expect(openIn(followed({ ...another, answers: closed.answers }), ask)).toEqual([])
    }
    for (const same of [renamed('jordan '), renamed('Mr Jordan'), renamed('Jordan', 'PIKE Jordan')]) {
      expect(openIn(same, ask)).toEqual([])
      expect(openIn(same, brief)).toHaveLength(1)
    }
  })

  it('a briefing that was given before stays on record as done', () => {
    const before = fileOf({ ...given, exploiters: [] })
    const done = close(before, brief, 'done')
    const after = followed({ ...done, answers: answersOf(given) })
    expect(openIn(after, ask)).toHaveLength(1)
    expect(actionListOf(after, viewOf(after)).find(({ action }) => action === brief)?.state).toBe('done')
  })

  it('is said where the carer is recorded', () => {
    const file = fileOf(given)
    const called = calledForBy(file.actions, ['people'], undefined, viewOf(file))
    expect(called.get('people')).toContain(ask)
  })
})

it('the name in full settles that they are one: the child is not safe there, and nobody asks', () => {
  const file = fileOf({ ...given, exploiters: [{ 'exploiter-called': 'Jordan Pike' }] })
  expect(openIn(file, 'carer-may-be-a-danger')).toHaveLength(1)
  expect([...openIn(file, ask), ...openIn(file, brief)]).toEqual([])
})
