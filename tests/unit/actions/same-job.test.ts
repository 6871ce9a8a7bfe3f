import { expect, test } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { followActions } from '../../../machines/actions/follow'
import { onPath } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

const today = '2026-11-24'
const itemOf = (id: string, answers: NamedCase['answers']) => {
  const view = onPath({ answers: answersOf(answers), today })
  return actionListOf(followActions(fileWith(answersOf(answers)), view), view).find((one) => one.id === id)
}
const given = (due: string, more = {}): NamedCase['answers'] => ({
  'dates-of-birth': [{ 'birth-date': '2011-04-02', 'birth-source': 'document' }],
  people: [
    { 'person-name': 'Gerald Obi', 'person-role': 'virtual-school-head' },
    { 'person-name': 'Ruth Price', 'person-role': 'designated-teacher' }
  ],
  'education-to-arrange': ['english-support', 'special-educational-needs'],
  'education-actions': [
    {
      'education-objective': 'English five mornings a week',
      'education-action': 'A tutor until the place starts',
      'education-action-by': 'Ruth Price',
      'education-action-due': due,
      'education-action-for': ['english'],
      ...more
    }
  ]
})

// ¶36: the plan says by whom and by when, so the order to do it says the same.
test('one job has one person and one day: those of the plan', () => {
  const item = itemOf('arrange-english-support', given('2026-11-30'))
  expect(item?.due).toEqual({ date: '2026-11-30', basis: 'recorded' })
  expect(item?.owner).toMatchObject({ kind: 'role', role: 'designated-teacher' })
})

test('what the plan says of another job, in part, or for a day gone by, says nothing of this one', () => {
  for (const answers of [
    given('2026-11-30', { 'education-action-for': ['education'] }),
    given('2026-11-30', { 'education-action-by': { reason: 'not-known' } }),
    given('2026-11-20')
  ]) {
    const item = itemOf('arrange-english-support', answers)
    expect(item?.due.basis).not.toBe('recorded')
    expect(item?.owner).toMatchObject({ kind: 'role', role: 'virtual-school-head' })
  }
  expect(itemOf('look-into-special-educational-needs', given('2026-11-30'))?.due.basis).not.toBe('recorded')
})

// ¶36, ¶38: a special educational need is looked into before there is a school. Only a school has a designated teacher.
test('a child without a school has no designated teacher to whom anything could be left', () => {
  const owner = (more: NamedCase['answers'], role = 'virtual-school-head') =>
    itemOf('look-into-special-educational-needs', {
      'dates-of-birth': [{ 'birth-date': '2014-04-02', 'birth-source': 'document' }],
      people: [{ 'person-name': 'Gerald Obi', 'person-role': role }],
      'education-to-arrange': ['special-educational-needs'],
      ...more
    })?.owner
  for (const place of ['waiting', 'not-applied'])
    expect(owner({ 'education-place': place })).toMatchObject({
      role: 'virtual-school-head',
      people: [expect.any(String)]
    })
  for (const place of ['in-school', 'in-college', 'other-setting', 'place-offered'])
    expect(owner({ 'education-place': place })).toMatchObject({ role: 'designated-teacher', people: [] })
  expect(owner({})).toMatchObject({ role: 'designated-teacher' })
  expect(owner({ 'education-place': 'waiting' }, 'designated-teacher')).toMatchObject({
    role: 'designated-teacher',
    people: [expect.any(String)]
  })
})

// ¶34: whoever explains the course and books it has the order for it, by the day that the plan has.
test('an entry whose aim is that the child is immunised is the order for it; one that speaks of it beside another aim is not', () => {
  const immunisation = (entry: Readonly<Record<string, unknown>>) =>
    itemOf('arrange-immunisation', {
      'dates-of-birth': [{ 'birth-date': '2011-04-02', 'birth-source': 'document' }],
      people: [{ 'person-name': 'Gwen Tolliver', 'person-role': 'designated-nurse' }],
      'checks-to-arrange': ['immunisation', 'dental-check'],
      'health-actions': [{ 'health-action-by': 'Gwen Tolliver', 'health-action-due': '2026-12-15', ...entry }]
    })
  const aimed = immunisation({
    'health-objective': 'Immunised as others of his age',
    'health-action': 'Book it'
  })
  expect(aimed?.due).toEqual({ date: '2026-12-15', basis: 'recorded' })
  expect(aimed?.owner).toMatchObject({ kind: 'role', role: 'designated-nurse' })
  for (const entry of [
    { 'health-objective': 'The tooth stops hurting', 'health-action': 'Ask for vaccination records too' },
    { 'health-objective': 'Vaccinations up to date' }
  ]) {
    const other = immunisation(entry)
    expect(other?.due.basis).not.toBe('recorded')
    expect(other?.owner).not.toMatchObject({ role: 'designated-nurse' })
  }
})
