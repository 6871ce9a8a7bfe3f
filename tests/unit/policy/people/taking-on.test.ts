import { expect, it } from 'vitest'
import { withOwn } from '../../../../machines/case-file/local-details'
import { itemsOf } from '../../../../machines/case-file/read'
import { peopleTakenOn, takingOn } from '../../../../machines/policy/people/taking-on'
import { peopleNow } from '../../../../machines/facts/people-now'
import { answersOf, personId, type NamedCase } from '../../../cases/named-case'

const today = '2026-12-01'
const grace = { 'person-name': 'Grace Adeyemi', 'person-role': 'social-worker' }
const tom = { 'person-name': 'Tom Hartley', 'person-role': 'team-manager' }
const view = (given: NamedCase['answers']) => ({ answers: answersOf(given), today })
const said = (given: NamedCase['answers'], name = 'Nora Lind') => takingOn({ name }, view(given))

/** ¶24, ¶31: from the day on which somebody has the case, whoever had it is rung no more. */
it('ends with yesterday what the one social worker had, and nobody else’s part', () => {
  expect(said({ people: [tom, grace] })).toMatchObject({
    name: 'Nora Lind',
    earlier: { id: personId(1) },
    lastDay: '2026-11-30'
  })
})

it('can be said where nobody is on record, or whoever was has left', () => {
  expect(said({})).toMatchObject({ earlier: undefined })
  expect(said({ people: [{ ...grace, 'person-until': '2026-11-20' }] })).toMatchObject({ earlier: undefined })
})

it('ends a part whose last day was to come, as that of somebody who falls ill before it', () => {
  expect(said({ people: [{ ...grace, 'person-until': '2026-12-11' }] })?.earlier?.id).toBe(personId(0))
})

it('cannot be said by nobody, nor by whoever is on record', () => {
  expect(takingOn(undefined, view({ people: [grace] }))).toBeUndefined()
  expect(said({ people: [grace] }, ' ')).toBeUndefined()
  expect(said({ people: [grace] }, 'grace  adeyemi')).toBeUndefined()
})

/** A town or a team that two share makes no one person of them. */
it('can be said by somebody who only shares with them what stands beside the name', () => {
  const inKent = { ...grace, 'person-name': 'Grace Adeyemi (Kent)' }
  expect(said({ people: [inKent] }, 'Nora Lind (Kent)')?.earlier?.id).toBe(personId(0))
  expect(said({ people: [inKent] }, 'Ms Grace Adeyemi')).toBeUndefined()
})

/** Nobody here knows which of two goes. */
it('is not offered where two social workers are on record', () => {
  expect(said({ people: [grace, { ...grace, 'person-name': 'Ruth Amadi' }] })).toBeUndefined()
})

/** ¶24: until the day of the handover the other has the case. */
it('is not offered before the day of a handover', () => {
  const on = (day: string) => ({ people: [grace], 'handover-kind': 'another-worker', 'handover-on': day })
  expect(said(on('2026-12-02'))).toBeUndefined()
  expect(said(on('2026-12-01'))).toBeDefined()
})

it('leaves whoever had the case in the list, with a last day, and adds who has it now', () => {
  const before = view({ people: [grace, tom] })
  const taking = takingOn({ name: 'Nora Lind' }, before)
  if (taking === undefined) throw new Error('It is not offered.')
  const people = peopleTakenOn(itemsOf(before.answers, 'people'), taking, '01632 960188', 'new')
  expect(people.map(({ id }) => id)).toEqual([personId(0), personId(1), 'new'])
  const after = { today, answers: { people: { state: 'answered', value: people } } } as const
  expect(peopleNow(after).map(({ id }) => id)).toEqual([personId(1), 'new'])
  expect(people[0]?.fields['person-name']).toEqual({ state: 'answered', value: 'Grace Adeyemi' })
  expect(people[2]?.fields).toEqual({
    'person-name': { state: 'answered', value: 'Nora Lind' },
    'person-role': { state: 'answered', value: 'social-worker' },
    'person-contact': { state: 'answered', value: '01632 960188' }
  })
  // Once is enough.
  expect(takingOn({ name: 'Nora Lind' }, after)).toBeUndefined()
})

/** ¶24: whose case it was until the handover is on record already. */
it('takes the day of a recorded handover as the last day of whoever left', () => {
  const handedOver = { people: [grace], 'handover-kind': 'another-worker', 'handover-on': '2026-11-10' }
  expect(said(handedOver)?.lastDay).toBe('2026-11-10')
  expect(said({ people: [grace] })?.lastDay).toBe('2026-11-30')
})

/** ¶31: what somebody did since the handover is theirs. One of months ago is the day on which they took the case on themselves. */
it('takes yesterday where the recorded handover is of more than four weeks ago', () => {
  const handedOver = (day: string) => ({
    people: [grace],
    'handover-kind': 'another-worker',
    'handover-on': day
  })
  expect(said(handedOver('2026-03-02'))?.lastDay).toBe('2026-11-30')
  expect(said(handedOver('2026-11-02'))?.lastDay).toBe('2026-11-30')
  expect(said(handedOver('2026-11-03'))?.lastDay).toBe('2026-11-03')
  // Who had it before her left with that handover, or with another.
  const joy = (until: string) => ({
    'person-name': 'Joy Okafor',
    'person-role': 'social-worker',
    'person-until': until
  })
  for (const until of ['2026-01-20', '2026-03-02'])
    expect(said({ ...handedOver('2026-03-02'), people: [joy(until), grace] })?.lastDay).toBe('2026-11-30')
})

/** ¶24, ¶31: who takes the case on is asked first of what is told. */
it('takes yesterday where what is recorded of the handover names them, and the day of it where it names another', () => {
  const told = (text: string) => ({
    people: [grace],
    'handover-kind': 'another-worker',
    'handover-on': '2026-11-10',
    'handover-told': text
  })
  expect(said(told('Grace Adeyemi on 10 November'))?.lastDay).toBe('2026-11-30')
  expect(said(told('I told Grace Adeyemi everything'))?.lastDay).toBe('2026-11-30')
  expect(said(told('Nora Lind has the plans and all that is open.'))?.lastDay).toBe('2026-11-10')
})

it('is set part by part, and taken away with an empty text', () => {
  const own = withOwn(withOwn(undefined, 'name', 'Nora Lind'), 'telephone', '01632 960188')
  expect(own).toEqual({ name: 'Nora Lind', telephone: '01632 960188' })
  expect(withOwn(own, 'telephone', ' ')).toEqual({ name: 'Nora Lind' })
})
