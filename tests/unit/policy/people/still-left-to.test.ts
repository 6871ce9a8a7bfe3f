import { expect, it } from 'vitest'
import { stillLeftTo } from '../../../../machines/policy/people/still-left-to'
import { answersOf, personId } from '../../../cases/named-case'

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

/** ¶32: who arranged what is in place did so, and nothing of it is left to do. Who is still to arrange it has something left. */
it.each([
  ['in-place', 0],
  ['ended', 0],
  ['child-said-no', 0],
  ['to-be-referred', 1],
  ['referred', 1],
  ['waiting', 1],
  [undefined, 1]
])('of support whose stage is %s, %i is left to whoever arranges it', (stage, count) => {
  const support = (from?: string) => ({
    'specialist-supports': [
      {
        'specialist-support-for': 'Trauma group',
        'specialist-support-arranged-by': 'Callum Adair',
        ...(stage === undefined ? {} : { 'specialist-support-stage': stage }),
        ...(from === undefined ? {} : { 'specialist-support-from': from })
      }
    ]
  })
  expect(left(support())).toHaveLength(count)
  expect(left(support('2026-12-10'))).toHaveLength(count)
})

/** ¶33: a representative who has left represents nobody, though the matter has one on record. */
it('finds a legal matter in place whose representative has left', () => {
  const found = left({
    'legal-arrangements': [
      {
        'legal-matter': 'immigration-and-asylum',
        'legal-matter-stage': 'in-place',
        'legal-matter-representative': 'Callum Adair'
      }
    ]
  })
  expect(found[0]?.rest.map(({ list }) => list)).toEqual(['legal-arrangements'])
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
  'If he is not back by ten, ring Callum Adair, 07700 900123.',
  'If he is not back by ten ring Callum Adair, 07700 900123, then the police.',
  'If missing ring Callum Adair: 07700 900123.',
  'When he cannot sleep he may ring Callum Adair, who answers at night.',
  'In case the place fails call Callum Adair: 07700 900123.',
  'Unless Callum Adair is there, nobody answers.',
  'If he is out late, the carer, Callum\nAdair and the police are rung.',
  'No information except by Callum Adair.',
  'ring callum adair'
])('finds what is left to them in “%s”', (text) => {
  expect(left({ 'if-missing-carer': text })[0]?.rest).toEqual([{ list: 'if-missing-carer' }])
})

/** ¶39, ¶44: at home they are called by one name, and whoever rings by it reaches nobody either. A day, or more of their own name, makes it no other’s. */
it.each([
  'Ring Callum, 07700 900123.',
  'If he is not back by ten ring Callum.',
  'Callum’s mobile, at any hour.',
  'Ring Callum\nBernadette Osei rings the police.',
  'Callum Monday to Friday, then the police.',
  'Ring Callum J. Adair.',
  'Ring Callum A. at night.',
  'Ring Mr Adair.',
  'callum rings 999.',
  'if he is not back by ten ring callum, 07700 900123'
])('finds who is called as at home in “%s”', (text) => {
  expect(left({ 'if-missing-carer': text })[0]?.rest).toEqual([{ list: 'if-missing-carer' }])
})

/** Whoever is called Callum and something else is another, and so is a house. */
it.each([
  'Ring Callum Penn.',
  'Callum Penn-Hale rings 999.',
  'Ring Callum De Vries, Callum Penn and the police.',
  'Ring Callum House, 01632 960155.',
  'Callum Adair left on 27 November; Bernadette Osei rings.',
  'Callum left on 27 November; Bernadette Osei rings.',
  'Callum James Adair left on 27 November; Bernadette Osei rings.'
])('finds nobody who has left in “%s”', (text) => {
  expect(left({ 'if-missing-carer': text })).toEqual([])
})

/** A first name that somebody who is there has too, or the child, calls them. */
it('finds nobody by a first name that somebody who is there, or the child, has too', () => {
  const ring = { 'if-missing-carer': 'Ring Callum.' }
  expect(left({ ...ring, people: [...people, { 'person-name': 'Callum Penn' }] })).toEqual([])
  expect(left({ ...ring, 'known-as': 'Callum' })).toEqual([])
})

/** ¶23, ¶39: of a couple one may leave. A title says which of the two is rung, unless it may be of either. */
it.each([
  ['Mrs Jean Penn', 'Mr Tom Penn', 'Mrs Penn rings 999.', 1],
  ['Jean Penn', 'Mr Tom Penn', 'Ring Mrs. Penn.', 1],
  ['Jean Penn', 'Mr Tom Penn', 'Ring Ms Penn.', 1],
  ['Mr Tom Penn', 'Miss Jean Penn', 'Ring Mr Penn.', 1],
  ['Mrs Jean Penn', 'Mr Tom Penn', 'Mr Penn rings 999.', 0],
  ['Mrs Jean Penn', 'Mr Tom Penn', 'Dr Penn rings 999.', 0],
  ['Mrs Jean Penn', 'Tom Penn', 'Mrs Penn rings 999.', 0],
  ['Mrs Jean Penn', 'Ms Ada Penn', 'Mrs Penn rings 999.', 0],
  ['Mr Tom Penn', 'Mr Jim Penn', 'Mrs Penn rings 999.', 0],
  ['Mrs Jean Penn', 'Mr Tom Penn', 'Mrs Penn left on 27 November; Mr Penn rings.', 0]
] as const)('of %s, who left %s, “%s” names %i', (gone, stays, text, named) => {
  const people = [{ 'person-name': gone, 'person-until': '2026-11-27' }, { 'person-name': stays }]
  expect(left({ people, 'if-missing-carer': text })).toHaveLength(named)
})

/** Of what somebody left behind, and of how they once went, a part may still be theirs. In doubt it is named: a glance costs less than a call to nobody. */
it.each([
  'Callum Adair has left a safe word with the carer and rings at night.',
  'Callum Adair left numbers for the carer and is rung first.',
  'Callum Adair, who left 07700 900111 with the carer, is rung first.',
  'Ring Callum Adair (left his number at the front door).',
  'Callum Adair has left instructions.',
  'Callum Adair leaves his number at the front door.',
  'Callum Adair went with her last time and goes again.',
  'Callum Adair handed her a phone and is on the other end at night.',
  'When Callum Adair has left, the carer rings him.',
  'If Callum Adair has gone, ring his mobile.',
  'If Callum Adair is no longer here, ring his mobile.',
  'Callum Adair no longer works on Mondays and is rung on the other days.',
  'Callum Adair’s last day was to be Friday.',
  'Never leave without Callum Adair.',
  'Do not act without Callum Adair.',
  'A call from Callum Adair each evening.',
  'Callum Adair (left 27 November). Ring Callum Adair on his own telephone.'
])('finds what may still be theirs in “%s”', (text) => {
  expect(left({ 'continuity-of-worker': text })).toHaveLength(1)
})

/** Whoever wrote beside the name that they left is not told of it again. */
it.each([
  'Bernadette Osei is there since Callum Adair left on 27 November.',
  'Callum Adair left 27.11.2026. Bernadette Osei stays.',
  'Callum Adair has left in November 2026; Bernadette Osei stays.',
  'Callum Adair, who left on 27 November, told her of it.',
  'Callum Adair (left 27 November) told her of it.',
  'Callum Adair (left) told her of it.',
  'Callum Adair (who has left) told her of it.',
  'Do not ring Callum Adair, who has left.',
  'Callum Adair no longer works here.',
  'Callum Adair’s last day was 27 November.'
])('finds nothing where it is said beside their name that they left: %s', (text) => {
  expect(left({ 'continuity-of-worker': text })).toEqual([])
})

/** Only a person can read these. They still name whoever left, which is all that the notice says. */
it.each([
  'Callum Adair has gone. Bernadette Osei stays.',
  'Bernadette Osei took over from Callum Adair on 27 November.',
  'Bernadette Osei has taken over Callum Adair’s cases.',
  'Instead of Callum Adair ring Bernadette Osei.',
  'Ring Bernadette Osei, not Callum Adair.'
])('leaves to a person what nobody can be sure of: %s', (text) => {
  expect(left({ 'continuity-of-worker': text })).toHaveLength(1)
})

/** Many are known by one name, or stand in the list with what they do beside it. */
it.each([
  ['Callum', 'Ring Callum, 07700 900123.'],
  ['Callum (night worker)', 'At night ring Callum.'],
  ['Callum Adair (Kent)', 'Ring Callum Adair.'],
  ['Mr Adair', 'Ring Mr Adair.']
])('finds %s in “%s”', (name, text) => {
  const people = [{ 'person-name': name, 'person-until': '2026-11-27' }]
  expect(left({ people, 'if-missing-carer': text })).toHaveLength(1)
})

it.each([
  ['Joy', 'It is a joy to him to be rung.'],
  ['Joy Adair', 'It is a joy to him to be rung.'],
  ['Will Adair', 'The carer will ring 999, and will call the duty team.'],
  ['May Adair', 'He may call at night; the carer rings may be a friend.'],
  ['Callum Adair', 'Ring Callum Osei.'],
  ['Callum Adair', 'Ring Adair House.'],
  ['Callum Adair (Kent)', 'Ring the team in Kent.'],
  ['Social worker', 'Ring the social worker.']
])('does not find %s in “%s”', (name, text) => {
  const people = [{ 'person-name': name, 'person-until': '2026-11-27' }]
  expect(left({ people, 'if-missing-carer': text })).toEqual([])
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

/** Two who share a town, a team or the name of a family in their entries are two people. */
it.each([
  ['Callum Adair (Kent)', 'Bernadette Osei (Kent)'],
  ['Callum Adair (East Kent)', 'Bernadette Osei (East Kent)'],
  ['Callum Adair, duty team', 'Duty team'],
  ['Adair, Callum', 'Adair, Bridget']
])('does not take %s for %s', (gone, here) => {
  const two = [{ 'person-name': gone, 'person-until': '2026-11-20' }, { 'person-name': here }]
  expect(left({ people: two, 'who-may-answer-enquiries': `${gone} only` })).toHaveLength(1)
})

it.each([
  ['Ruth Amadi (duty team)', 'Ruth Amadi'],
  ['Amadi, Ruth', 'Ms Ruth Amadi'],
  ['Ruth', 'Ruth (social worker)']
])('takes %s for %s', (gone, here) => {
  const twice = [{ 'person-name': gone, 'person-until': '2026-11-20' }, { 'person-name': here }]
  expect(left({ people: twice, 'who-may-answer-enquiries': `${gone} only` })).toEqual([])
})
