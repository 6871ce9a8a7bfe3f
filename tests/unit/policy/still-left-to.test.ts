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

/** What is to be done today is not past yet. */
it('finds what is due today, and nothing of yesterday', () => {
  const due = (day: string) => ({
    'health-actions': [
      { 'health-action': 'See the nurse', 'health-action-by': 'Callum Adair', 'health-action-due': day }
    ]
  })
  expect(left(due('2026-11-30'))).toHaveLength(1)
  expect(left(due('2026-11-29'))).toEqual([])
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

/**
 * ¶23, ¶39: who does what in the first days, and what is done if the child goes missing, is left to people who are there; so are who is called where the
 * place fails, who stands in when the worker is away (¶24), and who is called in great distress (¶44).
 */
it.each([
  'if-missing-carer',
  'if-missing-authority',
  'first-48-hours-plan',
  'safe-place-arrangements',
  'continuity-of-worker',
  'distress-plan'
])('finds what %s leaves to them', (id) => {
  expect(left({ [id]: 'Callum Adair rings the police' })[0]?.rest).toEqual([{ list: id }])
  expect(left({ [id]: 'Bernadette Osei rings the police' })).toEqual([])
})

/** ¶23, ¶39: whoever rings reaches a telephone that nobody answers. */
it.each([
  'Ring Callum Adair’s mobile, 07700 900111, at any hour.',
  'The carer does not answer and rings Callum Adair.',
  'If he is not back Callum Adair rings 999.',
  'No information except by Callum Adair.',
  'Callum Adair has left a safe word with the carer and rings at night.'
])('finds what is left to them in “%s”', (text) => {
  expect(left({ 'if-missing-carer': text })[0]?.rest).toEqual([{ list: 'if-missing-carer' }])
})

/** A plan that says that they went, and who came, leaves nothing to them: whoever wrote that is not told of it again. */
it.each([
  'Bernadette Osei is there since Callum Adair left on 27 November.',
  'Callum Adair has gone. Bernadette Osei stays.',
  'Bernadette Osei took over from Callum Adair on 27 November.',
  'Bernadette Osei follows Callum Adair.',
  'Do not ring Callum Adair, who has left.'
])('finds nothing where it is said that they went: %s', (text) => {
  expect(left({ 'continuity-of-worker': text })).toEqual([])
})

it.each([
  'Callum Adair leaves his number at the front door.',
  'Callum Adair rings him each week. Callum Adair left his number with him.',
  'A call from Callum Adair each evening.'
])('finds what is still theirs beside that: %s', (text) => {
  expect(left({ 'continuity-of-worker': text })).toHaveLength(1)
})

it.each(['finding-out-who', 'first-48-hours-who', 'legal-meetings-companion', 'legal-meetings-stand-in'])(
  'finds that they are the one named under %s',
  (id) => {
    expect(left({ [id]: 'Callum Adair' })[0]?.rest).toEqual([{ list: id }])
    expect(left({ [id]: 'Bernadette Osei' })).toEqual([])
  }
)

/** Who agreed and who looked over the plan did so, and it stays theirs. */
it('finds nothing of what somebody did', () => {
  expect(
    left({ 'suspicion-withdrawn-agreed-by': 'Callum Adair', 'manager-oversight-by': 'Callum Adair' })
  ).toEqual([])
})

/** After some months in care the first two days are long past (¶23). */
it('finds nothing of the first 48 hours of a child who has been in care a while', () => {
  const periods = [{ 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2025-01-10' }]
  const first = { 'first-48-hours-plan': 'Callum Adair visits', 'first-48-hours-who': 'Callum Adair' }
  expect(left({ ...first, 'periods-of-care': periods })).toEqual([])
  expect(
    left({ ...first, 'periods-of-care': periods, 'if-missing-carer': 'Ring Callum Adair' })
  ).toHaveLength(1)
})

/** Somebody who took another post is entered twice, and has not left. */
it('does not say of somebody who is still there that they have left', () => {
  const twice = [
    { 'person-name': 'Ruth Amadi', 'person-role': 'duty-team', 'person-until': '2026-11-20' },
    { 'person-name': 'Ruth Amadi', 'person-role': 'social-worker' }
  ]
  expect(left({ people: twice, 'who-may-answer-enquiries': 'Ruth Amadi only' })).toEqual([])
})
