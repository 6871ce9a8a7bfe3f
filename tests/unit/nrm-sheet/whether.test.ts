import { describe, expect, it } from 'vitest'
import { chosenIn } from '../../../machines/policy/nrm-sheet/choices'
import { otherProfessionals } from '../../../machines/policy/nrm-sheet/people'
import { recordedOn, wasReferredAsAChild, whyNoSheet } from '../../../machines/policy/nrm-sheet/whether'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { caseOf } from '../../rules/cases'
import type { RuleCase } from '../../rules/shape'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

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

// ¶19, ¶21: a referral that was made at 17 was a child’s. Nobody asks at 18 for consent to what was sent.
describe('the sheet of somebody who was referred at 17 and is 18 now', () => {
  const then: RuleCase = {
    of: 'an adult who may have been trafficked',
    referral: 'made',
    'referral-made-on': '2025-03-14'
  }
  it('is of a child', () => {
    expect(wasReferredAsAChild(caseOf(then))).toBe(true)
    expect(chosenIn('under-18', caseOf(then))).toEqual(['yes'])
  })

  it.each<[string, RuleCase]>([
    ['was referred on the 18th birthday', { ...then, 'referral-made-on': '2025-03-15' }],
    [
      'was referred in the month of it, on a day that nobody knows',
      { ...then, 'referral-made-on': '2025-03' }
    ],
    ['was referred on a day that nobody recorded', { ...then, 'referral-made-on': null }],
    ['was not referred', { ...then, referral: 'being-made' }],
    [
      'was referred at 17, and the referral has ended',
      {
        ...then,
        'nrm-decisions': [
          {
            'nrm-decision-kind': 'reasonable-grounds',
            'nrm-decision-outcome': 'negative',
            'nrm-decision-on': '2025-04-01'
          }
        ]
      }
    ],
    // ¶19, ¶20: what is found ends it as well. What comes after is for another referral, with their consent (section 52).
    [
      'was referred at 17, and was found to be a victim',
      {
        ...then,
        'nrm-decisions': [
          {
            'nrm-decision-kind': 'conclusive-grounds',
            'nrm-decision-outcome': 'positive',
            'nrm-decision-on': '2025-05-06'
          }
        ]
      }
    ]
  ])('is of an adult where somebody %s', (_, given) => {
    expect(wasReferredAsAChild(caseOf(given))).toBe(false)
    expect(chosenIn('under-18', caseOf(given))).toEqual(['no'])
  })

  it('is of a child as long as grounds were found, and nothing was concluded', () => {
    const grounds: RuleCase = {
      ...then,
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'reasonable-grounds',
          'nrm-decision-outcome': 'positive',
          'nrm-decision-on': '2025-04-01'
        }
      ]
    }
    expect(chosenIn('under-18', caseOf(grounds))).toEqual(['yes'])
  })

  it('is of a child while they are one, by the answers of a child', () => {
    expect(wasReferredAsAChild(caseOf({ ...then, of: 'a child who may have been trafficked' }))).toBe(false)
  })

  it('has on paper no count of empty fields, and nothing of consent', async () => {
    const words = await allWords()
    const read = (madeOn: string, decisions: Record<string, string>[] = []) => {
      const given: NamedCase['answers'] = {
        'age-in-doubt': 'no',
        'dates-of-birth': [{ 'birth-date': '2007-03-15', 'birth-source': 'child-says' }],
        'trafficking-conclusion': 'suspected',
        referral: 'made',
        'referral-made-on': madeOn,
        'nrm-decisions': decisions
      }
      return readIn(copyFor(documentsOf(given, words)('nrm-preparation-sheet'), 'full', words).model)
    }
    const ofAnAdult = ['nrm-sheet.adult', 'nrm-sheet.nothing-blocks']
    for (const line of ofAnAdult) {
      expect(read('2025-03-14')).not.toContain(words(line))
      expect(read('2025-03-15')).toContain(words(line))
    }
    expect(read('2025-03-14')).toContain(words('nrm-sheet.under-18-then'))
    expect(read('2025-03-14')).toContain('Send on whatever becomes known')
    const found = read('2025-03-14', [
      {
        'nrm-decision-kind': 'conclusive-grounds',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2025-05-06'
      }
    ])
    expect(found).toContain('It ended with a positive decision')
    expect(found).toContain('first for their consent')
    expect(found).not.toContain('Send on whatever becomes known')
    expect(found).not.toContain(words('nrm-sheet.under-18-then'))
    // It opens with what an adult is asked, and calls itself nobody else’s sheet.
    expect(read('2025-03-15')).toContain('first for their consent')
    expect(read('2025-03-15')).not.toContain('This sheet is for a child')
  })
})
