import { describe, expect, it } from 'vitest'
import { chosenIn } from '../../../machines/policy/nrm-sheet/choices'
import type { PromptSheetFieldId } from '../../../content/prompt-sheet'
import { caseOf } from '../../rules/cases'
import type { RuleCase } from '../../rules/shape'

const unknown = { reason: 'not-known' }
const none = { reason: 'does-not-apply' }
const in_ = (...places: readonly string[]) => ({
  'exploitation-situations': places.map((place) => ({ 'situation-where': place }))
})
const each = (list: string, field: string, ...values: readonly unknown[]) => ({
  [list]: values.map((value) => (value === undefined ? {} : { [field]: value }))
})
const asked = (id: string): readonly (readonly [RuleCase, readonly string[]])[] => [
  [{ [id]: 'yes' }, ['yes']],
  [{ [id]: 'no' }, ['no']],
  [{ [id]: none }, ['no']],
  [{ [id]: unknown }, []],
  [{ [id]: null }, []]
]
const combined = (list: string, field: string): readonly (readonly [RuleCase, readonly string[]])[] => [
  [each(list, field, 'no', 'yes'), ['yes']],
  [each(list, field, 'no', none), ['no']],
  [each(list, field, 'no', undefined), []],
  [each(list, field, unknown), []],
  [{}, []]
]

/** What the Home Office’s form takes, from what is recorded (prompt sheet of April 2026). */
const table: Readonly<
  Partial<Record<PromptSheetFieldId, readonly (readonly [RuleCase, readonly string[]])[]>>
> = {
  'place-of-referral': [[{}, ['england']]],
  'under-18': [
    [{ of: 'an adult' }, ['no']],
    [{}, ['yes']],
    [{ of: 'a child of 14' }, ['yes']],
    [{ 'age-in-doubt': 'yes' }, ['not-sure']],
    // How old a small child is may be in doubt: that they are a child is not.
    [{ 'age-in-doubt': 'yes', 'dates-of-birth': [{ 'birth-date': '2018-06-01' }] }, ['yes']],
    [{ 'age-in-doubt': 'yes', 'dates-of-birth': [{ 'birth-date': '2013-11-24' }] }, ['not-sure']],
    [{ 'dates-of-birth': null }, []],
    [{ 'dates-of-birth': null, 'age-as-known': 'not-known-yet' }, ['not-sure']],
    [{ 'dates-of-birth': null, 'age-as-known': 'under-16' }, ['yes']],
    [{ 'age-as-known': '18-or-over' }, ['not-sure']],
    [
      {
        'age-as-known': '18-or-over',
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-a-child'
      },
      ['yes']
    ],
    [{ of: 'found to be an adult' }, ['no']]
  ],
  'more-than-one-situation': [
    [in_('united-kingdom', 'overseas'), ['yes']],
    [in_('united-kingdom'), ['no']],
    // The form: any other type of exploitation counts, also in one place.
    [
      { 'exploitation-situations': [{ 'situation-forms': ['child-sexual-exploitation', 'forced-crime'] }] },
      ['yes']
    ],
    [{ 'exploitation-situations': [{ 'situation-forms': ['forced-work', 'wages-taken'] }] }, ['no']],
    [{ 'exploitation-situations': [{ 'situation-forms': ['forced-work', 'slavery-or-servitude'] }] }, ['no']],
    [{ 'exploitation-situations': unknown }, ['not-sure']],
    [{}, []]
  ],
  'where-exploited': [
    [in_('united-kingdom'), ['uk']],
    [in_('overseas'), ['overseas']],
    [in_('united-kingdom', 'overseas'), ['uk-and-overseas']],
    [in_('united-kingdom-and-overseas'), ['uk-and-overseas']],
    [{}, []]
  ],
  'how-exploited': [
    [{ 'suspected-exploitation': ['forced-work'] }, ['labour-and-financial']],
    // What a situation is recorded to have been is chosen on the form too, whether or not it was suspected before.
    [{ 'exploitation-situations': [{ 'situation-forms': ['forced-crime'] }] }, ['criminal']],
    [
      {
        'suspected-exploitation': ['forced-work'],
        'exploitation-situations': [
          { 'situation-forms': ['wages-taken', 'child-sexual-exploitation'] },
          { 'situation-where': 'overseas' }
        ]
      },
      ['labour-and-financial', 'sexual']
    ],
    [in_('overseas'), []],
    [{}, []]
  ],
  'taken-somewhere': combined('exploitation-situations', 'situation-taken-somewhere'),
  'still-in-situation': combined('exploitation-situations', 'situation-still-in-it'),
  'exploiters-whereabouts-known': combined('exploiters', 'exploiter-whereabouts-known'),
  'exploiters-in-the-uk': combined('exploiters', 'exploiter-in-the-uk'),
  'last-in-contact': [
    [{ 'last-contact-when': 'within-the-last-week' }, ['within-the-last-week']],
    [{ 'last-contact-when': unknown }, ['not-sure']],
    [{}, []]
  ],
  'reported-before': [
    [{ 'reported-before': 'reported' }, ['yes']],
    [{ 'reported-before': 'not-reported' }, ['no']],
    [{ 'reported-before': 'not-sure' }, ['not-sure']],
    [{ 'reported-before': unknown }, ['not-sure']],
    [{}, []]
  ],
  'other-potential-victims': [
    [{ 'other-potential-victims': 'there-are-others' }, ['yes']],
    [{ 'other-potential-victims': 'no-others' }, ['no']],
    [{ 'other-potential-victims': 'not-sure' }, ['not-sure']],
    [{ 'other-potential-victims': unknown }, ['not-sure']],
    [{}, []]
  ],
  'willing-to-co-operate': [
    [{ 'co-operation-willing': 'willing' }, ['yes']],
    [{ 'co-operation-willing': 'not-willing' }, ['no']],
    [{ 'co-operation-willing': { reason: 'chose-not-to-say' } }, []],
    [{}, []]
  ],
  'credibility-concerns': asked('credibility-concerns'),
  'future-exploitation-concerns': asked('future-exploitation-concern'),
  children: asked('has-children-of-their-own'),
  'interpreter-needed': asked('interpreter-needed'),
  'communication-help': [
    ...asked('communication-help-needed'),
    [{ 'communication-help-needed': 'british-sign-language' }, ['yes']],
    [{ 'communication-help-needed': 'another-sign-language' }, ['yes']],
    [{ 'communication-help-needed': 'own-signs' }, ['yes']],
    [{ 'communication-help-needed': 'cannot-read' }, ['yes']]
  ],
  'has-crime-reference': [
    [{ 'crime-reference': 'CR1' }, ['yes']],
    [{ 'crime-reference': none }, ['no']],
    [{ 'crime-reference': unknown }, ['no']],
    // Where no force recorded a crime, nobody is asked for its reference.
    [{ 'crime-police-force': none }, ['no']],
    [{ 'crime-police-force': none, 'crime-reference': 'CR1' }, ['yes']],
    [{ 'crime-police-force': 'Harbourshire Police' }, []],
    [{ 'crime-police-force': unknown }, []],
    [{}, []]
  ],
  'has-home-office-references': [
    [{ 'home-office-reference': 'M1' }, ['yes']],
    [{ 'home-office-reference': none }, ['no']],
    [{ 'home-office-reference': unknown }, ['no']],
    [{}, []],
    [{ 'immigration-position': 'british' }, ['no']]
  ],
  'other-professionals': [
    [{}, ['yes']],
    [{ people: null, 'other-professionals-involved': 'A dentist' }, ['yes']],
    [{ people: null, 'other-professionals-involved': none }, ['no']],
    [{ people: null }, []]
  ],
  'indicators-identified': [
    [{}, []],
    [{ screenings: [{ 'screening-on': '2026-11-20' }] }, ['no']],
    [
      {
        screenings: [{ 'screening-on': '2026-11-20' }, { 'screening-on': '2026-11-22' }],
        'marks-missing-and-movement': { marks: { 'missing-from-care': 'seen' } }
      },
      ['yes']
    ]
  ],
  gender: [
    [{ gender: 'female' }, ['female']],
    [{}, []]
  ]
}

describe.each(Object.entries(table))('the field %s of the form', (field, rows) => {
  it.each(rows.map(([given, chosen]) => [JSON.stringify(given), given, chosen] as const))(
    '%s',
    (_, given, chosen) => {
      expect(chosenIn(field as PromptSheetFieldId, caseOf(given))).toEqual(chosen)
    }
  )
})
