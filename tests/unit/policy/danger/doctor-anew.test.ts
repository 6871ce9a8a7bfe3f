import { describe, expect, it } from 'vitest'
import { followActions } from '../../../../machines/actions/follow'
import { actionListOf } from '../../../../machines/actions/list'
import { isAskedAnew } from '../../../../machines/actions/of-the-day'
import { variantOf } from '../../../../machines/actions/variants'
import type { CaseFile } from '../../../../machines/case-file/case-file'
import { withOutcome } from '../../../../machines/case-file/change-actions'
import { answersOf, type NamedCase, type ScenarioItem } from '../../../cases/named-case'
import { fileWith } from '../../../support/file'

/** Health is looked to whatever else is decided (¶25), and whoever comes back may have been hurt since anybody asked (¶39). */
const ask = 'find-out-whether-a-doctor-is-needed'
const see = 'see-a-doctor-or-nurse-today'
const health = 'health-attention-today'
type Given = NamedCase['answers']

const girl = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected'
} as const satisfies Given
const back = (since: string, on: string) => ({
  'missing-since': since,
  'missing-returned': 'yes',
  'missing-returned-on': on
})

const at = (file: CaseFile, today: string, given: Given): CaseFile => {
  const answers = answersOf(given)
  return followActions({ ...file, answers }, { answers, today })
}
const opened = (given: Given, today: string) => at(fileWith({}), today, given)
const openOn = (file: CaseFile, today: string) =>
  actionListOf(file, { answers: file.answers, today })
    .filter(({ called, outcome }) => called && outcome === undefined)
    .map(({ action }) => action)
const done = (file: CaseFile, id: string, today: string) =>
  followActions(withOutcome(file, id, { state: 'done', on: today }, today), { answers: file.answers, today })
const anew = (file: CaseFile, today: string) =>
  isAskedAnew(health, file.actions, { answers: file.answers, today })

describe('whether a doctor is needed is asked anew', () => {
  it('of a child who comes back, though it was “no” before, until somebody has asked', () => {
    const first = opened({ ...girl, [health]: 'no' }, '2026-02-10')
    expect(openOn(first, '2026-02-10')).not.toContain(ask)
    expect(anew(first, '2026-02-10')).toBe(false)
    const given = { ...girl, [health]: 'no', 'missing-episodes': [back('2026-02-20', '2026-02-24')] }
    const later = at(first, '2026-02-24', given)
    expect(openOn(later, '2026-02-24')).toContain(ask)
    expect(anew(later, '2026-02-24')).toBe(true)
    expect(variantOf(ask, { answers: later.answers, today: '2026-02-24' })).toBe('after-a-return')
    const asked = done(later, ask, '2026-02-24')
    expect(openOn(asked, '2026-02-24')).not.toContain(ask)
    expect(anew(asked, '2026-02-24')).toBe(false)
    const again = at(asked, '2026-03-09', {
      ...given,
      'missing-episodes': [back('2026-02-20', '2026-02-24'), back('2026-03-08', '2026-03-09')]
    })
    expect(openOn(again, '2026-03-09')).toContain(ask)
  })

  it('of a child whom a doctor saw before they went missing, and not of one who was seen since', () => {
    const hurt = { ...girl, [health]: 'yes' } as const
    const seen = done(opened(hurt, '2026-02-10'), see, '2026-02-10')
    const given = { ...hurt, 'missing-episodes': [back('2026-02-20', '2026-06-24')] }
    const later = at(seen, '2026-06-24', given)
    expect(openOn(later, '2026-06-24')).toContain(ask)
    expect(anew(later, '2026-06-24')).toBe(true)

    const unseen = at(opened(hurt, '2026-06-10'), '2026-06-24', given)
    expect(openOn(unseen, '2026-06-24')).toContain(see)
    expect(openOn(unseen, '2026-06-24')).not.toContain(ask)
    const taken = done(unseen, see, '2026-06-25')
    expect(openOn(taken, '2026-06-25')).not.toContain(ask)
    expect(anew(taken, '2026-06-25')).toBe(false)
  })

  it('where an assault is told of, and at each screening that shows the signs of one', () => {
    const told = {
      ...girl,
      [health]: 'no',
      'suspected-exploitation': ['child-sexual-exploitation', 'held-and-sexually-assaulted']
    } as const
    const file = opened(told, '2026-02-24')
    expect(openOn(file, '2026-02-24')).toContain(ask)
    expect(variantOf(ask, { answers: file.answers, today: '2026-02-24' })).toBe('after-an-assault')
    const asked = done(file, ask, '2026-02-24')
    expect(openOn(asked, '2026-03-09')).not.toContain(ask)
    const signs = at(asked, '2026-03-09', {
      ...told,
      screenings: [{ 'screening-on': '2026-03-09' }],
      'marks-sexual-exploitation': { marks: { 'signs-of-assault': 'seen' } }
    })
    expect(openOn(signs, '2026-03-09')).toContain(ask)
  })

  // What a doctor saw of the child before is no answer to what came after, though it was asked about since before.
  it('of who was told to be assaulted and was seen then, at a later return and at a later screening', () => {
    const told = {
      ...girl,
      [health]: 'yes',
      'suspected-exploitation': ['held-and-sexually-assaulted']
    } as const
    const seen = done(opened(told, '2026-03-02'), see, '2026-03-02')
    expect(openOn(seen, '2026-03-02')).not.toContain(ask)
    const home = at(seen, '2026-06-20', { ...told, 'missing-episodes': [back('2026-06-01', '2026-06-20')] })
    expect(openOn(home, '2026-06-20')).toContain(ask)
    expect(anew(home, '2026-06-20')).toBe(true)
    const screened = at(seen, '2026-06-20', {
      ...told,
      screenings: [{ 'screening-on': '2026-06-20' }],
      'marks-sexual-exploitation': { marks: { 'signs-of-assault': 'seen' } }
    })
    expect(openOn(screened, '2026-06-20')).toContain(ask)
  })

  // A return of which only the month is known, or nothing, may have been after the doctor (¶39); who was seen since it was entered is asked once more.
  it.each<[string, Given, string]>([
    ['the month', { 'missing-episodes': [back('2026-03-10', '2026-03')] }, '2026-03-20'],
    ['the month, which is over', { 'missing-episodes': [back('2026-03-10', '2026-03')] }, '2026-04-05'],
    ['the year', { 'missing-episodes': [back('2026', '2026')] }, '2026-03-20'],
    ['no day', { 'missing-episodes': [{ 'missing-returned': 'yes' }] }, '2026-03-20'],
    [
      'no day, of a screening',
      { screenings: [{}], 'marks-sexual-exploitation': { marks: { 'signs-of-assault': 'seen' } } },
      '2026-03-20'
    ]
  ])('of who was told to be assaulted and was seen before what came has only %s', (_, came, today) => {
    const told = {
      ...girl,
      [health]: 'yes',
      'suspected-exploitation': ['held-and-sexually-assaulted']
    } as const
    const first = done(opened(told, '2026-02-10'), see, '2026-03-02')
    expect(openOn(first, '2026-03-02')).not.toContain(ask)
    const later = at(first, today, { ...told, ...came })
    expect(openOn(later, today)).toContain(ask)
    expect(openOn(done(later, ask, today), '2026-04-06')).not.toContain(ask)
  })

  // Whom a doctor saw since they went missing was back by then.
  it('not of who was seen since they went missing, where nobody knows when they came back', () => {
    const told = {
      ...girl,
      [health]: 'yes',
      'suspected-exploitation': ['held-and-sexually-assaulted']
    } as const
    const seen = (on: string) =>
      at(done(opened(told, '2026-02-10'), see, on), '2026-03-20', {
        ...told,
        'missing-episodes': [{ 'missing-since': '2026-03-10', 'missing-returned': 'yes' }]
      })
    expect(openOn(seen('2026-03-12'), '2026-03-20')).not.toContain(ask)
    expect(openOn(seen('2026-03-09'), '2026-03-20')).toContain(ask)
  })

  it('of who was seen by a doctor at one return, at the next', () => {
    const given = {
      ...girl,
      [health]: 'yes',
      'missing-episodes': [back('2026-03-01', '2026-03-08')]
    } as const
    const seen = done(opened(given, '2026-03-08'), see, '2026-03-08')
    expect(openOn(seen, '2026-03-08')).not.toContain(ask)
    const again = at(seen, '2026-05-20', {
      ...given,
      'missing-episodes': [back('2026-03-01', '2026-03-08'), back('2026-05-15', '2026-05-20')]
    })
    expect(openOn(again, '2026-05-20')).toContain(ask)
  })

  it('not months after a return, of which health assessments have seen since; of one without a day it is', () => {
    const given = { ...girl, [health]: 'no' } as const
    const home = (episode: ScenarioItem, today: string) =>
      openOn(opened({ ...given, 'missing-episodes': [episode] }, today), today).includes(ask)
    expect(home(back('2026-06-20', '2026-06-28'), '2026-07-26')).toBe(true)
    expect(home(back('2026-06-20', '2026-06-28'), '2026-07-27')).toBe(false)
    expect(home(back('2026-06-20', '2026-06'), '2026-07-20')).toBe(true)
    expect(home({ 'missing-since': '2026-03-01', 'missing-returned': 'yes' }, '2026-07-27')).toBe(true)
    expect(home({ 'missing-returned': 'yes' }, '2026-07-27')).toBe(true)
  })

  // A mark has no day of its own: it may be noted long after its screening. What a doctor saw of the child before then is no answer to it.
  it.each(['seen', 'reported', 'suspected'])(
    'of signs of an assault that were %s, and noted after the initial health assessment in a screening of before it',
    (mark) => {
      const given = {
        ...girl,
        [health]: 'no',
        screenings: [{ 'screening-on': '2026-11-05' }],
        'initial-health-assessment': 'done-by-a-doctor',
        'initial-health-assessment-on': '2026-11-17'
      } as const satisfies Given
      const marked = (on: string) =>
        at(opened(given, on), '2026-11-24', {
          ...given,
          'marks-sexual-exploitation': { marks: { 'signs-of-assault': mark } }
        })
      for (const begun of ['2026-11-04', '2026-11-20', '2026-11-24'])
        expect(openOn(marked(begun), '2026-11-24'), begun).toContain(ask)
    }
  )

  it('not while the child is gone, who is there for nobody to ask', () => {
    const given = {
      ...girl,
      [health]: 'no',
      'place-tonight': 'missing',
      'missing-episodes': [back('2026-02-20', '2026-02-24'), { 'missing-since': '2026-02-27' }]
    } as const
    expect(openOn(opened(given, '2026-02-27'), '2026-02-27')).not.toContain(ask)
  })
})
