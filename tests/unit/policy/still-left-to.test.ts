import { expect, it } from 'vitest'
import { stillLeftTo } from '../../../machines/policy/people/still-left-to'
import { answersOf, personId } from '../../cases/named-case'

const today = '2026-11-30'
const people = [
  { 'person-name': 'Callum Adair', 'person-role': 'social-worker', 'person-until': '2026-11-27' },
  { 'person-name': 'Bernadette Osei', 'person-role': 'social-worker' }
]
const left = (given: Readonly<Record<string, unknown>>) =>
  stillLeftTo({ answers: answersOf({ people, ...given }), today })

/** ¶31, ¶32: a plan says by whom each thing is done; whoever left does none of it. */
it('finds what a plan leaves to somebody who has left, ahead or without a day, and nothing of what is past', () => {
  const action = (by: number, due?: string) => ({
    'health-action': 'See the nurse',
    'health-action-by': String(people[by]?.['person-name']),
    ...(due === undefined ? {} : { 'health-action-due': due })
  })
  const found = left({
    'health-actions': [action(0, '2026-12-01'), action(0), action(0, '2026-11-20'), action(1, '2026-12-01')]
  })
  expect(found.map(({ id, rest }) => [id, rest.map(({ list, what }) => [list, what])])).toEqual([
    [
      personId(0),
      [
        ['health-actions', 'See the nurse'],
        ['health-actions', 'See the nurse']
      ]
    ]
  ])
})

/** ¶23: who asks where the child is, is answered by one person who is there. */
it('finds that enquiries are left to them', () => {
  expect(left({ 'who-may-answer-enquiries': 'Callum Adair only' })[0]?.rest).toEqual([
    { list: 'who-may-answer-enquiries' }
  ])
  expect(left({ 'who-may-answer-enquiries': 'Bernadette Osei only' })).toEqual([])
})

it('finds nothing of somebody who goes later, or whom nothing names', () => {
  expect(left({})).toEqual([])
  const goes = [{ ...people[0], 'person-until': '2026-12-04' }]
  expect(left({ people: goes, 'who-may-answer-enquiries': 'Callum Adair only' })).toEqual([])
})
