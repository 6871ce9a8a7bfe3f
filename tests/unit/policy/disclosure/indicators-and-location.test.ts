import { describe, expect, it } from 'vitest'
import { indicatorThemes } from '../../../../content/indicator-themes'
import { indicators } from '../../../../content/indicators'
import { questions } from '../../../../content/stages'
import { conclusion } from '../../../../machines/facts/trafficking-indicators'
import { itemsOf } from '../../../../machines/case-file/read'
import type { CaseView } from '../../../../machines/case-file/case-file'
import {
  indicatorsOf,
  isShownByMost,
  marksIn,
  noticedIn
} from '../../../../machines/policy/danger/indicators'
import { screeningsOf } from '../../../../machines/policy/danger/screenings'
import { everything, type Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { disclosureOf } from '../../../../machines/policy/disclosure/recipients'
import { personOf, personReveals } from '../../../../machines/policy/disclosure/who-reveals'
import { answersOf, type NamedCase } from '../../../cases/named-case'

type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today: '2026-11-24' })

describe('a conclusion', () => {
  const people = [{ 'person-name': 'Ruth Okafor', 'person-role': 'social-worker' }]
  const finding: CaseAnswers = { people, 'trafficking-conclusion': 'still-finding-out' }

  // ¶13, ¶19 and ¶20: a suspicion needs no more; that there is none needs its reason, and finding out somebody who does, by a day.
  it.each<[string, CaseAnswers, string]>([
    ['known', { 'trafficking-conclusion': 'known' }, 'complete'],
    ['suspected', { 'trafficking-conclusion': 'suspected' }, 'complete'],
    ['not suspected, without a reason', { 'trafficking-conclusion': 'not-suspected' }, 'due'],
    [
      'not suspected, with the reason',
      { 'trafficking-conclusion': 'not-suspected', 'conclusion-reason': 'Explored with the school.' },
      'complete'
    ],
    ['still finding out, by nobody', finding, 'due'],
    [
      'still finding out, by somebody by a day',
      { ...finding, 'finding-out-who': 'Ruth Okafor', 'finding-out-by': '2026-12-01' },
      'complete'
    ],
    ['none, and nothing noticed', {}, 'not-due'],
    ['none, and a worry told', { worries: 'New clothes that nobody bought.' }, 'due']
  ])('%s', (_, given, owed) => {
    expect(conclusion.of(view(given))).toBe(owed)
  })
})

describe('indicators', () => {
  const british = view({ 'immigration-position': 'british' })

  it('are 72, each in one theme and once', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(72)
    expect(indicators.map(({ number }) => number).sort((one, other) => one - other)).toEqual(
      Array.from({ length: 72 }, (_, index) => index + 1)
    )
    const byTheme = indicatorThemes.flatMap((theme) => indicatorsOf(theme, view({})))
    expect(byTheme.map(({ id }) => id).sort()).toEqual(indicators.map(({ id }) => id).sort())
  })

  it('about immigration do not reach a British child, and all others do', () => {
    const asked = indicatorThemes.flatMap((theme) => indicatorsOf(theme, british)).map(({ id }) => id)
    const left = indicators.map(({ id }) => id).filter((id) => !asked.includes(id))
    expect(left).toEqual(['entered-covertly', 'sponsor-of-other-children'])
    expect(marksIn('screening-1', british).map(({ indicator }) => indicator.id)).toEqual(
      indicators.filter(({ id }) => asked.includes(id)).map(({ id }) => id)
    )
  })

  it('are said to be shown by nearly every child who has fled only of whoever may be one of them', () => {
    const shown = (of: CaseView) => indicators.filter((one) => isShownByMost(one, of))
    expect(shown(view({})).length).toBeGreaterThan(0)
    expect(shown(view({ 'immigration-position': 'claim-undecided' }))).toEqual(shown(view({})))
    expect(shown(british)).toEqual([])
    expect(shown(view({ 'immigration-position': 'settled' }))).toEqual([])
  })

  it('that nobody marked are not explored, never not seen', () => {
    const marks = marksIn('screening-1', view({}))
    expect(marks).toHaveLength(72)
    expect(new Set(marks.map(({ mark }) => mark))).toEqual(new Set(['not-explored']))
  })

  const first = indicatorsOf('missing-and-movement', view({}))
  const ids = first.map(({ id }) => id)
  const marked = view({
    screenings: [{ 'screening-on': '2026-11-20' }],
    'marks-missing-and-movement': {
      marks: {
        [ids[0] ?? '']: 'seen',
        [ids[1] ?? '']: 'reported',
        [ids[2] ?? '']: 'suspected',
        [ids[3] ?? '']: 'not-seen'
      }
    }
  })

  it('are noticed when they are seen, reported or suspected', () => {
    expect(noticedIn('screening-1', marked).map(({ indicator }) => indicator.id)).toEqual(ids.slice(0, 3))
  })

  it('keep their marks to one screening', () => {
    expect(noticedIn('screening-2', marked)).toEqual([])
  })

  it('are screened in the order of the days; one without a day is the latest', () => {
    const { answers } = view({
      screenings: [
        { 'screening-on': '2026-11-20' },
        { 'screening-how-spoken': 'Alone' },
        { 'screening-on': '2026-10-01' }
      ]
    })
    expect(screeningsOf(answers).map(({ id, on }) => [id, on?.date])).toEqual([
      ['screening-3', '2026-10-01'],
      ['screening-1', '2026-11-20'],
      ['screening-2', undefined]
    ])
    expect(screeningsOf({})).toEqual([])
  })
})

describe('what would reveal where the child lives', () => {
  const roles = questions.people.fields['person-role'].options
  const at = (role: string) => view({ people: [{ 'person-name': 'Somebody', 'person-role': role }] })
  const told = (case_: CaseView, disclosure: Disclosure) =>
    itemsOf(case_.answers, 'people').map(({ id }) => personReveals(case_, id, disclosure))
  const revealing = [
    'carer',
    'key-worker',
    'designated-teacher',
    'health-professional',
    'designated-nurse',
    'support-worker',
    'other'
  ]

  it('is the name of whoever cares for, teaches or treats the child there, and of nobody else', () => {
    expect(roles.filter((role) => personReveals(at(role), 'person-1', everything)).sort()).toEqual(
      [...revealing].sort()
    )
  })

  // Where somebody of the family has the child on the first days, their home is where the child lives (¶23).
  it.each(['relative', 'parent'])(
    'is the name of a %s who has the child on the first days, and of no other',
    (role) => {
      const family = view({
        people: [
          { 'person-name': 'Mirela', 'person-role': role },
          { 'person-name': 'Sorin', 'person-role': role }
        ],
        'first-48-hours-who': 'Mirela'
      })
      expect(told(family, everything)).toEqual([true, false])
    }
  )

  // A health service is not given who has the child on the first days, so what its copy leaves out may not say it (¶23).
  it('is the name of all of the family in a copy that is not told with whom the child is', () => {
    const copy = disclosureOf({ recipient: 'health', also: [] }, 'care-plan')
    const given = disclosureOf({ recipient: 'health', also: ['safety'] }, 'care-plan')
    const people = [
      { 'person-name': 'Mirela', 'person-role': 'parent' },
      { 'person-name': 'Sorin', 'person-role': 'relative' },
      { 'person-name': 'Dan Hale', 'person-role': 'social-worker' }
    ]
    for (const who of ['Mirela', 'Sorin', 'Dan Hale'])
      expect(told(view({ people, 'first-48-hours-who': who }), copy)).toEqual([true, true, false])
    expect(told(view({ people, 'first-48-hours-who': 'Sorin' }), given)).toEqual([false, true, false])
  })

  it('may be the name of somebody without a role, and is not that of somebody who is no longer there', () => {
    const one = view({ people: [{ 'person-name': 'Somebody' }] })
    expect(personReveals(one, 'person-1', everything)).toBe(true)
    expect(personReveals(one, 'person-2', everything)).toBe(false)
    expect(personOf(one, 'person-1')?.id).toBe('person-1')
    expect(personOf(one, 'person-2')).toBeUndefined()
  })
})
