import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { followActions } from '../../../machines/actions/follow'
import { onPath } from '../../../machines/journey/paths'
import { peopleKeptAway } from '../../../machines/policy/danger/kept-away'
import { areCarersDoubted } from '../../../machines/policy/people/who-cares'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

type Given = NamedCase['answers']

const today = '2026-11-24'
const name = 'Aram Aziz'

// Somebody rang in March in the uncle's name, and nobody knows who it was. In July the uncle was assessed, and is safe.
const enquiry = {
  'enquirer-name': name,
  'enquirer-asked-on': '2026-03-02',
  'enquirer-identity': 'not-established'
}
const uncle = {
  'contact-who': name,
  'contact-now': 'in-contact',
  'contact-involvement': 'not-suspected',
  'contact-assessment': 'assessed-safe',
  'contact-assessed-on': '2026-07-10'
}
const without = (field: keyof typeof uncle) =>
  Object.fromEntries(Object.entries(uncle).filter(([id]) => id !== field))
const given = (more: Given = {}): Given => ({
  'trafficking-conclusion': 'suspected',
  people: [{ 'person-name': name, 'person-role': 'relative', 'person-contact': '01632 960801' }],
  'placement-kind': 'connected-person-foster-care',
  'placement-since': '2026-08-01',
  'placement-responsible-person': name,
  enquirers: [enquiry],
  'family-contacts': [uncle],
  ...more
})
const viewOf = (answers: Given) => onPath({ answers: answersOf(answers), today })
const called = (answers: Given): readonly string[] => {
  const view = viewOf(answers)
  return actionListOf(followActions(fileWith(answersOf(answers)), view), view).map(({ id }) => id)
}

// What was found later decides (¶23, ¶29, ¶30).
describe('a carer in whose name somebody asked, and who was found safe since', () => {
  it('is no danger to the child who lives with them: the child is not moved, and they are called', () => {
    expect(called(given())).not.toContain('carer-may-be-a-danger')
    expect(areCarersDoubted(viewOf(given()))).toBe(false)
    expect([...peopleKeptAway(viewOf(given()))]).toEqual([])
  })

  it('leaves open who it was that asked: anybody can give a name', () => {
    expect(called(given())).toContain('tell-enquirers-nothing')
  })

  it.each<readonly [string, Given]>([
    [
      'they asked after they were found safe',
      { enquirers: [{ ...enquiry, 'enquirer-asked-on': '2026-09-01' }] }
    ],
    ['they asked on the same day', { enquirers: [{ ...enquiry, 'enquirer-asked-on': '2026-07-10' }] }],
    [
      'one enquiry of two came after',
      { enquirers: [enquiry, { ...enquiry, 'enquirer-asked-on': '2026-09-01' }] }
    ],
    [
      'nobody knows when they asked',
      { enquirers: [{ 'enquirer-name': name, 'enquirer-identity': 'not-established' }] }
    ],
    ['nobody knows when they were found safe', { 'family-contacts': [without('contact-assessed-on')] }],
    ['the assessment goes on', { 'family-contacts': [{ ...uncle, 'contact-assessment': 'under-way' }] }],
    [
      'it is being found out about them',
      { 'family-contacts': [{ ...uncle, 'contact-involvement': 'still-finding-out' }] }
    ],
    ['they are suspected', { 'family-contacts': [{ ...uncle, 'contact-involvement': 'suspected' }] }],
    ['there is to be no contact', { 'family-contacts': [{ ...uncle, 'contact-plan': 'no-contact' }] }],
    ['somebody who exploits the child has their name', { exploiters: [{ 'exploiter-called': name }] }],
    [
      'somebody else of the family was found safe',
      { 'family-contacts': [{ ...uncle, 'contact-who': 'Hiwa Aziz' }] }
    ],
    [
      'the name is theirs in part alone',
      { enquirers: [{ ...enquiry, 'enquirer-name': 'Aram Aziz (the driver)' }] }
    ],
    [
      'whoever asked is of the authorities that the child fled',
      { enquirers: [{ ...enquiry, 'enquirer-identity': 'authority-of-their-country' }] }
    ]
  ])('stays one where %s', (_, more) => {
    const list = called(given(more))
    expect(
      list.some((id) => id.startsWith('carer-may-be-a-danger')) || areCarersDoubted(viewOf(given(more)))
    ).toBe(true)
    expect([...peopleKeptAway(viewOf(given(more)))]).toHaveLength(1)
  })
})
