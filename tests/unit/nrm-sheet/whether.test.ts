import { describe, expect, it } from 'vitest'
import { otherProfessionals } from '../../../machines/policy/nrm-sheet/people'
import { recordedOn, whyNoSheet } from '../../../machines/policy/nrm-sheet/whether'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { caseOf } from '../../rules/cases'

describe('whether there is a sheet to prepare a referral with', () => {
  it.each([
    ['a child of whom nobody suspects anything', {}, 'no-worry'],
    ['a child whose case is concluded', { 'trafficking-conclusion': 'not-suspected' }, 'no-worry'],
    [
      'a child who may have been trafficked, whose consent is not asked',
      { of: 'a child who may have been trafficked' },
      undefined
    ],
    [
      'a child of whom somebody still finds out',
      { 'trafficking-conclusion': 'still-finding-out' },
      undefined
    ],
    ['an adult who was not asked', { of: 'an adult who may have been trafficked' }, 'no-consent'],
    [
      'an adult who refuses',
      { of: 'an adult who may have been trafficked', 'adult-answer': 'refuses' },
      'no-consent'
    ],
    [
      'an adult who agrees',
      { of: 'an adult who may have been trafficked', 'adult-answer': 'agrees' },
      undefined
    ],
    [
      'an adult who was referred as a child',
      { of: 'an adult who may have been trafficked', referral: 'made' },
      undefined
    ]
  ] as const)('%s', (_, given, why) => {
    expect(whyNoSheet(caseOf(given))).toBe(why)
  })

  it('says where what calls for one is recorded', () => {
    expect(recordedOn).toEqual({ 'no-worry': 'conclusion', 'no-consent': 'adult-consent' })
  })
})

it('asks of who works with the child, and of nobody whose name says where the child lives (¶23)', () => {
  const roles = [
    'social-worker',
    'team-manager',
    'independent-reviewing-officer',
    'carer',
    'key-worker',
    'police',
    'home-office-caseworker',
    'legal-representative',
    'lawyer-of-the-authority',
    'personal-adviser',
    'virtual-school-head',
    'designated-teacher',
    'health-professional',
    'designated-nurse',
    'interpreter',
    'advocate',
    'independent-visitor',
    'child-trafficking-guardian',
    'childrens-guardian',
    'support-worker',
    'first-responder',
    'parent',
    'relative',
    'other'
  ]
  const people: NamedCase['answers'] = {
    people: [
      ...roles.map((role) => ({ 'person-name': role, 'person-role': role })),
      {
        'person-name': 'A worker of the youth justice team',
        'person-role': 'other',
        'person-organisation': 'YJT'
      },
      { 'person-name': 'Somebody' },
      { 'person-name': 'Left', 'person-role': 'advocate', 'person-until': '2026-10-01' }
    ]
  }
  const named = otherProfessionals({ answers: answersOf(people), today: '2026-11-24' }).map(
    ({ fields }) => (fields['person-name'] as { value: string }).value
  )
  expect(named).toEqual([
    'social-worker',
    'team-manager',
    'independent-reviewing-officer',
    'police',
    'home-office-caseworker',
    'legal-representative',
    'personal-adviser',
    'virtual-school-head',
    'health-professional',
    'designated-nurse',
    'interpreter',
    'advocate',
    'child-trafficking-guardian',
    'childrens-guardian',
    'support-worker',
    'A worker of the youth justice team'
  ])
})
