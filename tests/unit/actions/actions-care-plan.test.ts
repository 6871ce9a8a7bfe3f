import { describe, expect, it, test } from 'vitest'
import type { carePlanActions } from '../../../content/actions/care-plan'
import { actionsOf } from '../../../machines/actions/all'
import { followedRecords } from '../../../machines/actions/follow'
import type { ActionRecords } from '../../../machines/case-file/action-record'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { missingContingencies } from '../../../machines/policy/adulthood/contingencies'
import { contingencyQuestions } from '../../../machines/facts/finishing/table'
import { tracksOf } from '../../../machines/facts/tracks'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

type CaseAnswers = NamedCase['answers']
type ActionId = keyof typeof carePlanActions

const view = (given: CaseAnswers) => ({ answers: answersOf(given), today: '2026-11-24' })

/** Which of these actions are called for. */
const called = (given: CaseAnswers, ...ids: readonly ActionId[]) =>
  actionsOf(view(given))
    .map(({ id }) => id)
    .filter((id) => (ids as readonly string[]).includes(id))

describe('a place in education', () => {
  const either = (given: CaseAnswers) => called(given, 'secure-a-place-in-education', 'apply-to-college')
  const older: CaseAnswers = { 'age-as-known': '16-or-17', 'care-plan-ready-on': '2026-11-20' }

  it.each<[string, CaseAnswers, readonly ActionId[]]>([
    [
      'is secured for a child of school age',
      { 'age-as-known': 'under-16', 'education-place': 'waiting' },
      ['secure-a-place-in-education']
    ],
    [
      'is secured, whatever was once said about college, for a child of school age',
      { 'age-as-known': 'under-16', 'education-place': 'waiting', 'college-place': 'to-apply' },
      ['secure-a-place-in-education']
    ],
    [
      'is applied for at college, once, by whoever is past school age',
      { ...older, 'education-place': 'place-offered', 'college-place': 'place-offered' },
      ['apply-to-college']
    ],
    [
      'is applied for at college from school',
      { ...older, 'education-place': 'in-school', 'college-place': 'to-apply' },
      ['apply-to-college']
    ],
    [
      'is secured where nothing is said about college',
      { ...older, 'education-place': 'not-applied' },
      ['secure-a-place-in-education']
    ],
    [
      'is secured once it is offered, where nothing more is asked about college',
      { ...older, 'education-place': 'place-offered' },
      ['secure-a-place-in-education']
    ],
    ['is there', { ...older, 'education-place': 'in-college', 'college-place': 'enrolled' }, []]
  ])('%s', (_, given, ids) => {
    expect(either(given)).toEqual(ids)
  })
})

describe('checks and screening', () => {
  const ids = [
    'arrange-an-eye-test',
    'arrange-a-hearing-test',
    'arrange-tuberculosis-screening',
    'arrange-blood-borne-virus-screening'
  ] as const
  const open = (given: CaseAnswers) => called(given, ...ids)

  it('are arranged one by one, as each is open', () => {
    const booked: CaseAnswers = {
      'checks-to-arrange': { reason: 'does-not-apply' },
      'health-in-confidence': { reason: 'does-not-apply' }
    }
    const left = (...checks: readonly string[]) => open({ ...booked, 'checks-to-arrange': checks })
    expect(open(booked)).toEqual([])
    expect(left('eye-test')).toEqual(['arrange-an-eye-test'])
    expect(left('hearing-test')).toEqual(['arrange-a-hearing-test'])
    expect(left('tuberculosis-screening', 'eye-test')).toEqual([
      'arrange-an-eye-test',
      'arrange-tuberculosis-screening'
    ])
    expect(open({ ...booked, 'health-in-confidence': ['blood-borne-virus-screening'] })).toEqual([
      'arrange-blood-borne-virus-screening'
    ])
  })
})

describe('who is told of the status', () => {
  it('does not have others told while somebody is still finding out', () => {
    const given: CaseAnswers = {
      'immigration-position': 'british',
      'trafficking-conclusion': 'still-finding-out',
      'status-still-to-do': ['tell-those-who-care']
    }
    expect(called(given, 'tell-everyone-of-the-status')).toEqual([])
  })
})

test('that nobody else could be asked to agree the plan is an answer, and leaves the child to be asked', () => {
  const ids = ['agree-the-care-plan', 'agree-the-plan-with-the-child'] as const
  const older: CaseAnswers = { 'age-as-known': '16-or-17', 'care-plan-ready-on': '2026-11-20' }
  const agreedWith = (...who: readonly string[]) => called({ ...older, 'care-plan-agreed-with': who }, ...ids)
  expect(called(older, ...ids)).toEqual(['agree-the-care-plan'])
  expect(agreedWith('nobody-else-could-be-asked')).toEqual(['agree-the-plan-with-the-child'])
  expect(agreedWith('the-child', 'nobody-else-could-be-asked')).toEqual([])
})

describe('what happens on a refusal', () => {
  it.each(['claim-undecided', 'appeal-pending', 'unaccompanied-child-leave', 'british', 'settled'])(
    'is planned for as far as it can still come, and no further: %s',
    (position) => {
      const given: CaseAnswers = { 'immigration-position': position }
      const due = tracksOf(view(given)).contingencies
      expect(missingContingencies(view(given))).toEqual(due)
      const planned: CaseAnswers = Object.fromEntries(
        due.map((contingency) => [contingencyQuestions[contingency], 'A lawyer at once; he stays here.'])
      )
      expect(missingContingencies(view({ ...given, ...planned }))).toEqual([])
    }
  )

  it('stays open for each that the plan still lacks', () => {
    const given: CaseAnswers = { 'immigration-position': 'not-established' }
    const [first, ...others] = tracksOf(view(given)).contingencies
    expect(others.length).toBeGreaterThan(0)
    const planned: CaseAnswers =
      first === undefined ? {} : { [contingencyQuestions[first]]: 'A lawyer at once.' }
    expect(missingContingencies(view({ ...given, ...planned }))).toEqual(others)
  })
})

describe('a legal representative', () => {
  const arrange = 'arrange-a-legal-representative'
  const inMatter = (matter?: string): CaseAnswers => ({
    'legal-arrangements': [
      {
        'legal-matter-stage': 'being-arranged',
        ...(matter === undefined ? {} : { 'legal-matter': matter })
      }
    ]
  })
  const followed = (before: ActionRecords, given: CaseAnswers) => followedRecords(before, view(given))

  // ¶33: support is noted matter by matter; what somebody wrote without one is for a matter of no name yet.
  it('who was found for a matter that nobody had named is not looked for once it is said to be another one', () => {
    const { actions } = withOutcome(
      { ...fileWith({}), actions: followed({}, inMatter()) },
      arrange,
      { state: 'done', on: '2026-11-24' },
      '2026-11-24'
    )
    const found = followed(actions, inMatter())
    expect(followed(found, inMatter('other-legal-matter'))[arrange]?.outcome?.state).toBe('done')
    expect(followed(found, inMatter('immigration-and-asylum'))[arrange]?.outcome).toBeUndefined()
  })
})
