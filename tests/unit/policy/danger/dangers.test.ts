import { describe, expect, it } from 'vitest'
import { carersDoubted } from '../../../../machines/policy/people/who-cares'
import {
  areSomeOnlyKnown,
  dangersOf,
  isOfFormerPlacement,
  worksWithChildren
} from '../../../../machines/policy/danger/dangers'
import { asToldOnPaper } from '../../../../machines/journey/by-voice'
import type { Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { itemsOf } from '../../../../machines/case-file/read'
import { caseOf } from '../../../rules/cases'
import type { RuleCase } from '../../../rules/shape'

/** Who stands as a danger, by name, with why. */
function dangersIn(given: RuleCase): readonly string[] {
  const view = caseOf(given)
  const { exploiters, contacts, enquirers } = dangersOf(view, view.answers)
  const textOf = (fields: object, field: string) =>
    (fields as Readonly<Record<string, { value?: string } | undefined>>)[field]?.value ?? 'nobody'
  return [
    ...exploiters.map(({ fields }) => `exploiter ${textOf(fields, 'exploiter-called')}`),
    ...contacts.map(({ contact, why }) => `${why} ${textOf(contact.fields, 'contact-who')}`),
    ...enquirers.map(({ fields }) => `enquirer ${textOf(fields, 'enquirer-name')}`)
  ]
}
const contact = (fields: object): RuleCase => ({ 'family-contacts': [{ 'contact-who': 'Uncle', ...fields }] })

describe('whoever has the child before them knows (¶15, ¶23, ¶30, ¶44)', () => {
  it.each<readonly [string, RuleCase, readonly string[]]>([
    ['nobody where nobody is recorded', {}, []],
    [
      'who exploits the child, by what they are called',
      { exploiters: [{ 'exploiter-called': 'Mick' }, { 'exploiter-description': 'Tall' }] },
      ['exploiter Mick']
    ],
    [
      'who exploits the child, also once nothing is suspected any more, until somebody agrees that the suspicion is withdrawn (¶20)',
      {
        exploiters: [{ 'exploiter-called': 'Bekim' }],
        'trafficking-conclusion': 'not-suspected',
        referral: 'suspicion-withdrawn',
        'suspicion-withdrawn-reasons': 'He worked on Saturdays'
      },
      ['exploiter Bekim']
    ],
    [
      'and not after that',
      {
        exploiters: [{ 'exploiter-called': 'Bekim' }],
        'trafficking-conclusion': 'not-suspected',
        referral: 'suspicion-withdrawn',
        'suspicion-withdrawn-reasons': 'He worked on Saturdays',
        'suspicion-withdrawn-agreed-by': 'Max Hill'
      },
      []
    ],
    [
      'but still after it, where whoever is named for that cannot be the manager who agrees (¶9, ¶20)',
      {
        exploiters: [{ 'exploiter-called': 'Bekim' }],
        people: [{ 'person-name': 'Bekim' }],
        'trafficking-conclusion': 'not-suspected',
        referral: 'suspicion-withdrawn',
        'suspicion-withdrawn-reasons': 'He worked on Saturdays',
        'suspicion-withdrawn-agreed-by': 'Bekim'
      },
      ['exploiter Bekim']
    ],
    [
      'but after it, where who asks gives the manager’s name, and the child has their first name (¶9, ¶20)',
      {
        'known-as': 'Max',
        exploiters: [{ 'exploiter-called': 'Bekim' }],
        people: [{ 'person-name': 'Max', 'person-role': 'team-manager' }],
        enquirers: [{ 'enquirer-name': 'Max', 'enquirer-identity': 'not-established' }],
        'trafficking-conclusion': 'not-suspected',
        referral: 'suspicion-withdrawn',
        'suspicion-withdrawn-reasons': 'He worked on Saturdays',
        'suspicion-withdrawn-agreed-by': 'Max'
      },
      ['enquirer Max']
    ],
    [
      'and not where that manager’s first name was typed with a space after it',
      {
        'known-as': 'Max',
        exploiters: [{ 'exploiter-called': 'Bekim' }],
        people: [{ 'person-name': 'Max ', 'person-role': 'team-manager' }],
        'trafficking-conclusion': 'not-suspected',
        referral: 'suspicion-withdrawn',
        'suspicion-withdrawn-reasons': 'He worked on Saturdays',
        'suspicion-withdrawn-agreed-by': 'Max '
      },
      []
    ],
    [
      'not of somebody in no part, of whom the same is said',
      {
        exploiters: [{ 'exploiter-called': 'Bekim' }],
        people: [{ 'person-name': 'Ivo Lane' }],
        enquirers: [{ 'enquirer-name': 'Ivo Lane', 'enquirer-identity': 'not-established' }],
        'trafficking-conclusion': 'not-suspected',
        referral: 'suspicion-withdrawn',
        'suspicion-withdrawn-reasons': 'He worked on Saturdays',
        'suspicion-withdrawn-agreed-by': 'Ivo Lane'
      },
      ['exploiter Bekim', 'enquirer Ivo Lane']
    ],
    [
      'nor of a manager by the name of who exploits the child, or by the child’s whole name',
      {
        exploiters: [{ 'exploiter-called': 'Ali Hassan' }],
        people: [{ 'person-name': 'Hassan Ali', 'person-role': 'team-manager' }],
        'trafficking-conclusion': 'not-suspected',
        referral: 'suspicion-withdrawn',
        'suspicion-withdrawn-reasons': 'He worked on Saturdays',
        'suspicion-withdrawn-agreed-by': 'Hassan Ali'
      },
      ['exploiter Ali Hassan']
    ],
    ['who of the family had a part in it', contact({ 'contact-involvement': 'known' }), ['involved Uncle']],
    ['who may have had one', contact({ 'contact-involvement': 'suspected' }), ['involved Uncle']],
    [
      'of whom it is still found out, which is no suspicion',
      contact({ 'contact-involvement': 'still-finding-out' }),
      ['being-found-out Uncle']
    ],
    [
      'and who asks by that name is told nothing, also where it is known who they are',
      {
        ...contact({ 'contact-involvement': 'still-finding-out' }),
        enquirers: [{ 'enquirer-name': 'Uncle', 'enquirer-identity': 'established' }]
      },
      ['being-found-out Uncle', 'enquirer Uncle']
    ],
    [
      'with whom contact was found not to be safe',
      contact({ 'contact-involvement': 'not-suspected', 'contact-assessment': 'assessed-not-safe' }),
      ['assessed-not-safe Uncle']
    ],
    [
      'with whom contact goes on as it was arranged, while that is found out (¶29, ¶30)',
      contact({
        'contact-involvement': 'still-finding-out',
        'contact-assessment': 'under-way',
        'contact-plan': 'existing-contact-continues'
      }),
      ['only-as-arranged Uncle']
    ],
    [
      'which is no way to go on with somebody who is suspected',
      contact({ 'contact-involvement': 'suspected', 'contact-plan': 'existing-contact-continues' }),
      ['involved Uncle']
    ],
    [
      'nor where contact was found not to be safe',
      contact({
        'contact-involvement': 'still-finding-out',
        'contact-assessment': 'assessed-not-safe',
        'contact-plan': 'existing-contact-continues'
      }),
      ['assessed-not-safe Uncle']
    ],
    [
      'nor where it is new',
      contact({ 'contact-involvement': 'still-finding-out', 'contact-plan': 'start-contact' }),
      ['being-found-out Uncle']
    ],
    ['with whom there is to be none', contact({ 'contact-plan': 'no-contact' }), ['no-contact Uncle']],
    [
      'with whom contact waits until it is assessed (¶30)',
      contact({ 'contact-assessment': 'not-assessed', 'contact-plan': 'wait-for-assessment' }),
      ['waits Uncle']
    ],
    [
      'also while somebody assesses it, or nobody has said',
      contact({ 'contact-plan': 'wait-for-assessment', 'contact-assessment': 'under-way' }),
      ['waits Uncle']
    ],
    [
      'which is over once it was found to be safe',
      contact({ 'contact-plan': 'wait-for-assessment', 'contact-assessment': 'assessed-safe' }),
      []
    ],
    [
      'and nobody with whom it is safe',
      contact({ 'contact-assessment': 'assessed-safe', 'contact-plan': 'existing-contact-continues' }),
      []
    ],
    [
      'who asks, until it is established who they are',
      {
        enquirers: [
          { 'enquirer-name': 'Ivo', 'enquirer-identity': 'not-established' },
          { 'enquirer-name': 'Ana', 'enquirer-identity': 'established' },
          { 'enquirer-name': 'Tom' }
        ]
      },
      ['enquirer Ivo', 'enquirer Tom']
    ],
    [
      'who asks and is the one who exploits the child: to know who somebody is makes nobody safe (¶23, ¶30)',
      {
        of: 'a child who may have been trafficked',
        exploiters: [{ 'exploiter-called': 'Bekim' }],
        enquirers: [{ 'enquirer-name': ' bekim', 'enquirer-identity': 'established' }]
      },
      ['exploiter Bekim', 'enquirer  bekim']
    ],
    [
      'who asks and is the one with whom there is to be no contact',
      {
        ...contact({ 'contact-plan': 'no-contact' }),
        enquirers: [{ 'enquirer-name': 'Uncle', 'enquirer-identity': 'established' }]
      },
      ['no-contact Uncle', 'enquirer Uncle']
    ],
    [
      'who asks and of whom it is only known who they are, while there is a suspicion (¶23)',
      {
        of: 'a child who may have been trafficked',
        enquirers: [{ 'enquirer-name': 'Jordan Vale', 'enquirer-identity': 'established' }]
      },
      ['enquirer Jordan Vale']
    ],
    [
      'and nobody of whom somebody has said that they may be told: by their work, parental responsibility, or contact that is safe',
      {
        of: 'a child who may have been trafficked',
        'parental-responsibility-holders': [{ 'holder-name': 'Dana Reeve', 'holder-reach': 'in-touch' }],
        ...contact({ 'contact-assessment': 'assessed-safe' }),
        enquirers: ['Pat Lane', 'Dana Reeve', 'Uncle'].map((name) => ({
          'enquirer-name': name,
          'enquirer-identity': 'established'
        }))
      },
      []
    ],
    [
      'and nobody who was assessed as safe and has a part of the name of somebody who exploits the child: it is asked whether it is they, and nothing else here would end',
      {
        of: 'a child who may have been trafficked',
        ...contact({ 'contact-who': 'Arben Doka', 'contact-assessment': 'assessed-safe' }),
        exploiters: [{ 'exploiter-called': 'Arben' }],
        enquirers: [{ 'enquirer-name': 'Arben Doka', 'enquirer-identity': 'established' }]
      },
      ['exploiter Arben']
    ],
    [
      'whoever was assessed as safe, and goes by the whole name of somebody who exploits the child',
      {
        of: 'a child who may have been trafficked',
        ...contact({
          'contact-who': 'Arben Doka (cousin)',
          'contact-involvement': 'still-finding-out',
          'contact-assessment': 'assessed-safe',
          'contact-plan': 'existing-contact-continues'
        }),
        exploiters: [{ 'exploiter-called': 'Doka, Arben' }]
      },
      ['exploiter Doka, Arben', 'involved Arben Doka (cousin)']
    ],
    [
      'who asks for the country that the child may have fled, though it is known who that is',
      { enquirers: [{ 'enquirer-name': 'Consulate', 'enquirer-identity': 'authority-of-their-country' }] },
      ['enquirer Consulate']
    ],
    [
      'who was told where the child is, while there is a worry about the child (¶42)',
      {
        of: 'a child who may have been trafficked',
        enquirers: [
          { 'enquirer-name': 'Bekim', 'enquirer-identity': 'established', 'enquirer-told': 'location-told' }
        ]
      },
      ['enquirer Bekim']
    ],
    [
      'also where that was before the placement of today: they asked, and the police look there too',
      {
        of: 'a child who may have been trafficked',
        'placement-kind': 'foster-care',
        'placement-since': '2026-11-10',
        enquirers: [
          {
            'enquirer-name': 'Bekim',
            'enquirer-asked-on': '2026-11-01',
            'enquirer-identity': 'established',
            'enquirer-told': 'location-told'
          }
        ]
      },
      ['enquirer Bekim']
    ],
    [
      'and nobody who is established and was told, where there is no worry and no reason',
      {
        'trafficking-conclusion': 'not-suspected',
        enquirers: [
          { 'enquirer-name': 'Dr Lane', 'enquirer-identity': 'established', 'enquirer-told': 'location-told' }
        ]
      },
      []
    ]
  ])('%s', (_, given, who) => {
    expect(dangersIn(given)).toEqual(who)
  })
})

it('one of those who exploit the child works with children, whatever is said of the others', () => {
  const works = (...fields: readonly object[]) => {
    const view = caseOf({
      of: 'a child who may have been trafficked',
      exploiters: fields.map((one, index) => ({ 'exploiter-called': `Man ${String(index)}`, ...one }))
    })
    return worksWithChildren(view, view.answers)
  }
  expect(works({}, { 'exploiter-works-with-children': 'yes' })).toBe(true)
  expect(works({}, { 'exploiter-works-with-children': 'no' })).toBe(false)
})

describe('a copy for whoever works with children (¶10, ¶39)', () => {
  const disclosure: Disclosure = { leftOut: new Set(['health']), own: [], worksWithChildren: true }
  const toldOf = (works: string, given: Parameters<typeof asToldOnPaper>[1] = disclosure) =>
    asToldOnPaper(
      caseOf({
        of: 'a child who may have been trafficked',
        exploiters: [{ 'exploiter-called': 'A man', 'exploiter-works-with-children': works }]
      }),
      given
    )

  it('names nobody who is a danger where one of them works with children too: that is told by voice', () => {
    expect(toldOf('yes')).toEqual({
      ...disclosure,
      leftOut: new Set(['health', 'danger']),
      dangersByVoice: true
    })
  })

  it('is as it was where none of them does, for whoever does not, and where no danger is told in it anyway', () => {
    const others: Disclosure = { leftOut: new Set(['health']), own: [] }
    const without: Disclosure = { ...disclosure, leftOut: new Set(['danger']) }
    expect(toldOf('no')).toBe(disclosure)
    expect(toldOf('yes', others)).toBe(others)
    expect(toldOf('yes', without)).toBe(without)
  })
})

it('of contact that is not safe it is told whether the plan says that it goes on (¶30)', () => {
  const planned = (plan: string) => {
    const view = caseOf(contact({ 'contact-involvement': 'suspected', 'contact-plan': plan }))
    return dangersOf(view, view.answers).contacts.map(({ isPlanned }) => isPlanned)
  }
  expect(planned('existing-contact-continues')).toEqual([true])
  expect(planned('no-contact')).toEqual([false])
})

describe('what somebody was told who asked (¶23, ¶42)', () => {
  const asked = (on: string, more: RuleCase) => {
    const view = caseOf({ enquirers: [{ 'enquirer-name': 'Bea', 'enquirer-asked-on': on }], ...more })
    return itemsOf(view.answers, 'enquirers').map((enquirer) => isOfFormerPlacement(enquirer, view))
  }
  const ended: RuleCase = {
    'placement-since': '2026-06-30',
    'periods-of-care': [
      {
        'care-authority': 'Hove',
        'care-legal-basis': 'section-20',
        'care-from': '2026-06-30',
        'care-to': '2026-11-20'
      },
      { 'care-authority': 'Hove', 'care-legal-basis': 'not-looked-after', 'care-from': '2026-11-20' }
    ]
  }

  it.each([
    ['2026-06-29', false],
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['2026-11-19', true],
    ['2026-11-20', false]
  ])('is of a place that the child has left where they asked while it lasted: on %s, %s', (on, is) => {
    expect(asked(on, ended)).toEqual([is])
  })

  it.each([
    ['2026-06-29', true],
    ['2026-06-30', false]
  ])('is of the place before where they asked before that of today began: on %s, %s', (on, is) => {
    expect(asked(on, { 'placement-since': '2026-06-30' })).toEqual([is])
  })
})

it('one of those who ask is only known, while there is a suspicion, whoever else asks (¶23)', () => {
  const someOnlyKnown = (...identities: readonly string[]) =>
    areSomeOnlyKnown(
      caseOf({
        of: 'a child who may have been trafficked',
        enquirers: identities.map((identity, index) => ({
          'enquirer-name': `Somebody ${String(index)}`,
          'enquirer-identity': identity
        }))
      })
    )
  expect(someOnlyKnown('not-established', 'established')).toBe(true)
  expect(someOnlyKnown('not-established', 'authority-of-their-country')).toBe(false)
})

describe('with whom the child is while contact with them waits: where somebody is named for it, the named alone (¶30, ¶42)', () => {
  const waits = { 'contact-is-parent': 'yes', 'contact-plan': 'wait-for-assessment' }
  const parents: RuleCase = {
    people: [{ 'person-name': 'Ana Lingurar', 'person-role': 'parent' }],
    'placement-kind': 'with-parent',
    'family-contacts': [
      { 'contact-who': 'Ana Lingurar', ...waits },
      { 'contact-who': 'Vasile Lingurar', 'contact-involvement': 'still-finding-out', ...waits }
    ]
  }
  const unsettledIn = (given: RuleCase) => {
    const view = caseOf(given)
    const ids = carersDoubted(view)
    return itemsOf(view.answers, 'family-contacts').flatMap(({ id, fields }) =>
      ids.includes(id) ? [(fields['contact-who'] as { value?: string } | undefined)?.value] : []
    )
  }

  it.each(['first-48-hours-who', 'placement-responsible-person'])('by %s', (question) => {
    expect(unsettledIn({ ...parents, [question]: 'Ana Lingurar' })).toEqual(['Ana Lingurar'])
  })

  it('while it may be either of two parents where neither is', () => {
    expect(unsettledIn(parents)).toEqual(['Ana Lingurar', 'Vasile Lingurar'])
  })
})
