import { describe, expect, it } from 'vitest'
import { isCalledOn, safeMother, type Given } from '../../support/over-days'

/**
 * Who asks for a child and may be told, and who may not, while there is a suspicion. Written by hand from ¶23 and ¶30: responsibility
 * settles nothing while contact is in doubt, and somebody safe is still told.
 */
const today = '2026-10-27'
const asks = (name: string, told = 'location-told') => ({
  'enquirer-name': name,
  'enquirer-asked-on': '2026-10-26',
  'enquirer-identity': 'established',
  'enquirer-told': told
})
const orders = ['tell-enquirers-nothing', 'location-was-told'] as const
const calledFor = (name: string, given: Given): readonly string[] => {
  const whole: Given = {
    'age-as-known': '16-or-17',
    'trafficking-conclusion': 'suspected',
    'place-tonight': 'foster-home',
    enquirers: [asks(name)],
    ...given
  }
  return orders.filter((id) => isCalledOn(today, whole, id))
}

describe('a parent who holds parental responsibility and asks', () => {
  const holds = (name: string): Given => ({
    'parental-responsibility-holders': [{ 'holder-name': name, 'holder-reach': 'in-touch' }]
  })
  const familyOwes = (claimed: string, by = 'family'): Given => ({
    debts: [{ 'debt-for': 'The journey', 'debt-owed-by': by, 'debt-still-claimed': claimed }]
  })
  const father = (fields: object): Given => ({
    ...holds('Zhao Jianguo'),
    'family-contacts': [{ 'contact-who': 'Zhao Jianguo', 'contact-is-parent': 'yes', ...fields }]
  })
  const noPart = { 'contact-involvement': 'not-suspected' }

  it.each<[string, Given]>([
    [
      'contact with him waits, though nobody suspects him',
      father({ ...noPart, 'contact-assessment': 'not-assessed', 'contact-plan': 'wait-for-assessment' })
    ],
    [
      'contact goes on only as it was arranged',
      father({
        'contact-involvement': 'still-finding-out',
        'contact-plan': 'existing-contact-continues'
      })
    ],
    [
      'nobody has established whether it is safe to reach whoever claims to be her mother',
      {
        'parental-responsibility-holders': [
          { 'holder-name': 'Zhao Jianguo', 'holder-reach': 'not-established' }
        ]
      }
    ],
    [
      'the claim fell: the one who said so is found to be no parent',
      father({
        ...noPart,
        'contact-is-parent': 'no',
        'contact-assessment': 'under-way',
        'contact-plan': 'existing-contact-continues'
      })
    ],
    ['the family owes a debt that is still claimed', { ...holds('Zhao Jianguo'), ...familyOwes('yes') }],
    [
      'the child and the family owe it',
      { ...holds('Zhao Jianguo'), ...familyOwes('yes', 'child-and-family') }
    ],
    [
      'the family owes a debt, and a child who is looked after is missing tonight',
      {
        ...holds('Zhao Jianguo'),
        ...familyOwes('yes'),
        'place-tonight': 'missing',
        'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-09-01' }]
      }
    ],
    [
      'the family abroad owes a debt, and a child who is alone is missing tonight',
      {
        ...holds('Zhao Jianguo'),
        ...familyOwes('yes'),
        'place-tonight': 'missing',
        'unaccompanied-responsible-adult': 'nobody'
      }
    ],
    [
      'the child lives with the other parent',
      {
        ...father({ ...noPart, 'contact-plan': 'wait-for-assessment' }),
        'placement-kind': 'with-parent',
        'placement-responsible-person': 'Liu Mei',
        people: [{ 'person-name': 'Liu Mei', 'person-role': 'parent' }]
      }
    ]
  ])('is told nothing where %s', (_, given) => {
    expect(calledFor('Zhao Jianguo', given)).toEqual(orders)
  })

  it.each<[string, string, Given]>([
    ['nothing else is recorded of him', 'Zhao Jianguo', holds('Zhao Jianguo')],
    ['the debt is claimed no more', 'Zhao Jianguo', { ...holds('Zhao Jianguo'), ...familyOwes('no') }],
    [
      'the debt is the child’s alone',
      'Zhao Jianguo',
      { ...holds('Zhao Jianguo'), ...familyOwes('yes', 'child') }
    ],
    [
      'contact goes on, and he is no part of it, whatever the family owes',
      'Zhao Jianguo',
      { ...father({ ...noPart, 'contact-plan': 'existing-contact-continues' }), ...familyOwes('yes') }
    ],
    [
      'contact was assessed as safe, whatever the family owes',
      'Olena Bondar',
      { ...holds('Olena Bondar'), 'family-contacts': [safeMother], ...familyOwes('yes') }
    ],
    [
      'the child lives with her, whatever is still being found out: she has the child',
      'Olena Bondar',
      {
        ...holds('Olena Bondar'),
        'placement-kind': 'with-parent',
        'placement-responsible-person': 'Olena Bondar',
        people: [{ 'person-name': 'Olena Bondar', 'person-role': 'parent' }],
        'family-contacts': [
          {
            ...safeMother,
            'contact-involvement': 'still-finding-out',
            'contact-assessment': 'under-way',
            'contact-plan': 'existing-contact-continues'
          }
        ],
        ...familyOwes('yes')
      }
    ],
    // A debt makes nobody of the family a stranger whose child lives at home and is away tonight (¶23, ¶39).
    ...['missing', 'hospital', 'police-station', 'somewhere-else'].map((tonight): [string, string, Given] => [
      `the family owes a debt, and a child who lives at home is away tonight (${tonight})`,
      'Olena Bondar',
      {
        ...holds('Olena Bondar'),
        ...familyOwes('yes', 'child-and-family'),
        nationality: 'British',
        'place-tonight': tonight
      }
    ]),
    [
      'contact with somebody else waits',
      'Olena Bondar',
      {
        ...holds('Olena Bondar'),
        'family-contacts': [{ 'contact-who': 'Zhao Jianguo', 'contact-plan': 'wait-for-assessment' }]
      }
    ]
  ])('may be told where %s', (_, name, given) => {
    expect(calledFor(name, given)).toEqual([])
  })
})

describe('whoever works with the child and asks', () => {
  const person = (role: string, organisation?: string): Given => ({
    people: [
      {
        'person-name': 'Colin Wray',
        'person-role': role,
        ...(organisation === undefined ? {} : { 'person-organisation': organisation })
      }
    ]
  })
  const teacher = (organisation?: string) => person('designated-teacher', organisation)

  it.each(['not-applied', 'waiting'])(
    'as a designated teacher, is told nothing where the child goes to no school (%s)',
    (place) => {
      expect(calledFor('Colin Wray', { ...teacher('Ravenscourt School'), 'education-place': place })).toEqual(
        orders
      )
    }
  )

  // A name is written in many ways, and nobody compares two of them: who has left the case has a day in the list of people (¶23).
  it.each<[string, Given]>([
    [
      'the teacher of a child at school, whose school is written in another way',
      {
        ...teacher('Hatherby C of E Primary Academy'),
        'education-place': 'in-school',
        'school-name': 'Hatherby School'
      }
    ],
    [
      'a teacher of a child at school, of a school that nobody named',
      { ...teacher(), 'education-place': 'in-school' }
    ],
    ['a teacher, where nothing says yet where the child is taught', teacher('Ravenscourt School')],
    ['the child’s carer', person('carer')],
    ['the child’s social worker', person('social-worker')],
    ['the child’s solicitor', person('legal-representative')]
  ])('may be told as %s', (_, given) => {
    expect(calledFor('Colin Wray', given)).toEqual([])
  })
})
