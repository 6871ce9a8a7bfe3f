import { describe, expect, it } from 'vitest'
import type { CaseView } from '../../../machines/case-file/case-file'
import { actionsOf } from '../../../machines/actions/all'
import { answersOf, type NamedCase } from '../../cases/named-case'

type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today: '2026-11-24' })
const called = (id: string, given: CaseAnswers) => actionsOf(view(given)).some((action) => action.id === id)
const whenOf = (id: string, given: CaseAnswers) =>
  actionsOf(view(given)).find((action) => action.id === id)?.when

const people: CaseAnswers = {
  people: [
    { 'person-name': 'Beth Lowry', 'person-role': 'carer' },
    { 'person-name': 'Yonas Abraha', 'person-role': 'independent-visitor' }
  ]
}

describe('what feels like punishment', () => {
  const left = (...still: readonly string[]): CaseAnswers => ({ 'child-part-still-to-do': still })

  it('is looked at today while it has still to be changed, or to be said why it stands', () => {
    expect(whenOf('change-what-feels-punitive', left('change-what-feels-punitive'))).toBe('same-day')
  })

  it.each<[string, CaseAnswers]>([
    ['was not asked yet', left('ask-what-feels-punitive')],
    ['has no part yet', left('involve-the-child')],
    ['was asked, and nothing is left', { 'child-part-still-to-do': { reason: 'does-not-apply' } }]
  ])('calls for no change where the child %s', (_, given) => {
    expect(called('change-what-feels-punitive', given)).toBe(false)
  })
})

describe('training', () => {
  const carer = (training: CaseAnswers[keyof CaseAnswers]): CaseAnswers => ({
    ...people,
    'carer-briefings': [
      { 'briefing-of': 'Beth Lowry', 'briefing-on': '2026-11-03', 'briefing-training': training as string }
    ]
  })

  it('of a carer is called for until it is booked', () => {
    expect(called('train-the-carer', carer('not-yet'))).toBe(true)
    expect(called('train-the-carer', carer({ reason: 'not-yet-explored' }))).toBe(false)
    expect(called('train-the-carer', carer('booked'))).toBe(false)
    expect(called('train-the-carer', carer('trained'))).toBe(false)
  })

  it('of the others is called for on its own, until it is booked', () => {
    const others: CaseAnswers = { 'authority-still-to-do': ['train-those-around-the-child'] }
    expect(called('train-those-around-the-child', carer('not-yet'))).toBe(false)
    expect(called('train-those-around-the-child', others)).toBe(true)
    expect(called('train-the-carer', { ...carer('booked'), ...others })).toBe(false)
    for (const given of [{ reason: 'does-not-apply' }, ['copy-to-the-case-record']] as const)
      expect(called('train-those-around-the-child', { 'authority-still-to-do': given })).toBe(false)
  })
})

describe('what the last review found missing in protection', () => {
  const reviewed = (found: string, next?: string): CaseAnswers => ({
    reviews: [
      {
        'review-on': '2026-11-19',
        'review-state': 'review-held',
        'review-protection-needs': found,
        ...(next === undefined ? {} : { 'review-next-on': next })
      }
    ]
  })
  const step = (day: string): CaseAnswers => ({
    'protection-steps': [{ 'protection-action': 'The lock is changed.', 'protection-by-when': day }]
  })
  const urgent = (given: CaseAnswers) => called('meet-the-protection-needs', given)
  const planned = (given: CaseAnswers) => called('see-to-the-protection-needs', given)

  it.each(['partly-protected', 'not-protected'])('is for today where nothing has a date (%s)', (found) => {
    expect([urgent(reviewed(found)), planned(reviewed(found))]).toEqual([true, false])
    expect(whenOf('meet-the-protection-needs', reviewed(found))).toBe('same-day')
  })

  it.each<[string, CaseAnswers]>([
    ['a step', { ...reviewed('partly-protected'), ...step('2026-12-04') }],
    ['a step for a child not protected', { ...reviewed('not-protected'), ...step('2026-12-04') }],
    // Ten working days after the review of 19 November are 3 December: by then a look soon is a day for what is missing (¶39, ¶47).
    ['the next review', reviewed('partly-protected', '2026-12-03')],
    ['a review of protection', { ...reviewed('partly-protected'), 'protection-review-on': '2026-12-03' }]
  ])('is planned where %s has a day to come', (_, given) => {
    expect([urgent(given), planned(given)]).toEqual([false, true])
    expect(whenOf('see-to-the-protection-needs', given)).toBe('two-days')
  })

  it.each<[string, CaseAnswers]>([
    ['the day of the only step is past', { ...reviewed('partly-protected'), ...step('2026-11-20') }],
    ['the day of the next review is past', reviewed('partly-protected', '2026-11-23')],
    ['a child is not protected and only a review is set', reviewed('not-protected', '2026-12-03')],
    // The day for the next review always is typed: what is missing today does not wait three months for it (¶39, ¶47).
    ['the next review is more than ten working days on', reviewed('partly-protected', '2026-12-04')],
    ['the next review is three months on', reviewed('partly-protected', '2027-02-11')],
    [
      'protection is looked at again more than ten working days on',
      { ...reviewed('partly-protected'), 'protection-review-on': '2026-12-04' }
    ],
    [
      'nobody says when the review was, after which another is set',
      {
        reviews: [
          {
            'review-state': 'review-held',
            'review-protection-needs': 'partly-protected',
            'review-next-on': '2026-12-03'
          }
        ]
      }
    ]
  ])('is for today where %s', (_, given) => {
    expect([urgent(given), planned(given)]).toEqual([true, false])
  })

  // Its record was opened and not finished: nobody has said that anything was put right (¶46).
  it.each<[string, CaseAnswers[keyof CaseAnswers]]>([
    ['says nothing of it', {}],
    ['does not know', { reason: 'not-known' }]
  ] as never)('stays called for where a later review was held and %s', (_, said) => {
    const later = { 'review-on': '2026-11-23', 'review-state': 'review-held' }
    const open = (found: object) => ({ ...later, ...found })
    const withLater = (first: object, second: object): CaseAnswers => ({
      reviews: [{ 'review-on': '2026-11-19', 'review-state': 'review-held', ...first }, open(second)]
    })
    const of = (question: string) => ('reason' in (said as object) ? { [question]: said } : {})
    const protection = { 'review-protection-needs': 'not-protected' }
    expect(urgent(withLater(protection, of('review-protection-needs')))).toBe(true)
    expect(urgent(withLater(protection, { 'review-protection-needs': 'protected' }))).toBe(false)
    const status = { 'review-status-needs': 'partly-met' }
    expect(called('meet-the-status-needs', withLater(status, of('review-status-needs')))).toBe(true)
    for (const settled of ['met', { reason: 'does-not-apply' }])
      expect(
        called('meet-the-status-needs', withLater(status, { 'review-status-needs': settled })),
        JSON.stringify(settled)
      ).toBe(false)
  })

  // Care ended, and other care began much later: what was missing then is not what is missing now (regulation 33).
  it('is not for what a review of care that ended had found', () => {
    const care = (from: string, to?: string) => ({
      'care-authority': 'Hove',
      'care-legal-basis': 'section-20',
      'care-from': from,
      ...(to === undefined ? {} : { 'care-to': to })
    })
    const found = {
      'review-on': '2024-06-01',
      'review-state': 'review-held',
      'review-status-needs': 'not-met',
      'review-protection-needs': 'not-protected'
    }
    const first = { 'review-on': '2026-10-29', 'review-state': 'review-held' }
    const orders = (given: CaseAnswers) => [called('meet-the-status-needs', given), urgent(given)]
    const over = care('2024-02-01', '2025-01-10')
    const anew = [over, care('2026-10-02')]
    expect(orders({ 'periods-of-care': anew, reviews: [found, first] })).toEqual([false, false])
    // Nobody is safe for having come back into care: what protects is missing until a review has looked.
    expect(orders({ 'periods-of-care': anew, reviews: [found] })).toEqual([false, true])
    expect(
      orders({ 'periods-of-care': anew, reviews: [found, { ...found, 'review-on': '2026-10-29' }] })
    ).toEqual([true, true])
    // Whether care ended for a child who went missing is for a lawyer to say, and what is missing is missing still.
    const missing = { 'missing-episodes': [{ 'missing-since': '2025-01-10' }] }
    expect(orders({ ...missing, 'periods-of-care': anew, reviews: [found, first] })).toEqual([true, true])
    // So it is while nobody has recorded care anew.
    const placed = { 'placement-kind': 'foster-care', 'placement-since': '2025-01-11' }
    expect(orders({ ...placed, 'periods-of-care': [over], reviews: [found, first] })).toEqual([true, true])
    // One time in care, on two bases or with two authorities: the finding stands until a review says otherwise.
    const on = [over, { ...care('2025-01-10'), 'care-authority': 'Lewes' }]
    expect(orders({ 'periods-of-care': on, reviews: [found, first] })).toEqual([true, true])
  })

  it('calls for nothing where the child is protected, or no review has been held', () => {
    const waiting: CaseAnswers = {
      reviews: [{ 'review-on': '2026-12-03', 'review-state': 'review-planned' }]
    }
    for (const given of [reviewed('protected'), waiting, {}])
      expect([urgent(given), planned(given)]).toEqual([false, false])
  })
})

describe('an independent visitor', () => {
  const accepted: CaseAnswers = { 'visitor-answer': 'accepted' }
  const found: CaseAnswers = { ...accepted, ...people, 'visitor-person': 'Yonas Abraha' }
  const meeting = (given: CaseAnswers) => called('arrange-first-visitor-meeting', given)

  it('is first found, then met', () => {
    expect([called('find-an-independent-visitor', accepted), meeting(accepted)]).toEqual([true, false])
    expect([called('find-an-independent-visitor', found), meeting(found)]).toEqual([false, true])
  })

  it('needs no first meeting once it has a day', () => {
    expect(meeting({ ...found, 'visitor-first-meeting-on': '2026-12-12' })).toBe(false)
  })

  it.each(['declined', 'thinking'])('is not to be met where the child’s answer is %s', (answer) => {
    expect(meeting({ ...found, 'visitor-answer': answer })).toBe(false)
  })
})

describe('an advocate who is no specialist', () => {
  const wanted: CaseAnswers = { 'advocate-wanted': 'wanted' }

  it('is looked for unless no specialist is called for', () => {
    const looked = (answer: string) =>
      called('look-for-a-specialist-advocate', { ...wanted, 'advocate-specialist': answer })
    expect(['not-a-specialist', 'none-found', 'specialist-not-called-for'].map(looked)).toEqual([
      true,
      true,
      false
    ])
  })
})

describe('telling about voluntary return', () => {
  const alone: CaseAnswers = {
    'unaccompanied-responsible-adult': 'nobody',
    'asylum-claimed-or-intended': 'claimed',
    'immigration-position': 'claim-undecided'
  }
  const through = (day?: string): CaseAnswers => ({
    ...alone,
    'return-information-given': 'through-the-representative',
    ...(day === undefined ? {} : { 'return-information-planned-for': day })
  })
  const open = (given: CaseAnswers) => called('tell-about-voluntary-return', given)

  it('is called for until the child is told, or will be by the legal representative on a day to come', () => {
    expect(open(alone)).toBe(false)
    expect(open({ ...alone, 'return-information-given': 'not-yet' })).toBe(true)
    expect(open(through())).toBe(true)
    expect(open(through('2027-01-31'))).toBe(false)
    expect(open({ ...alone, 'return-information-given': 'return-information-told' })).toBe(false)
  })

  it('is called for again once that day is past', () => {
    expect(open(through('2026-11-23'))).toBe(true)
  })

  it('never concerns a British child', () => {
    expect(open({ ...alone, 'immigration-position': 'british' })).toBe(false)
  })
})

describe('an adult beyond doubt', () => {
  const adult: CaseAnswers = {
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': '2007-03-01', 'birth-source': 'document' }],
    'periods-of-care': [{ 'care-from': '2026-11-20', 'care-legal-basis': 'section-20' }],
    'trafficking-conclusion': 'suspected',
    'child-protection-plan-decision': 'not-yet-decided',
    'delegated-authority-state': 'not-yet',
    'reunification-considered': 'not-yet-considered',
    'placement-kind': 'foster-care',
    consents: [{ 'consent-for': 'medical-treatment', 'consent-state': 'not-yet-asked' }],
    'missing-risk-conclusion': 'likely'
  }
  const child: CaseAnswers = {
    ...adult,
    'dates-of-birth': [{ 'birth-date': '2011-03-01', 'birth-source': 'document' }]
  }

  it.each([
    'decide-on-a-child-protection-plan',
    'decide-on-child-protection',
    'plan-the-first-48-hours',
    'obtain-the-consents',
    'agree-delegated-authority',
    'assess-at-once',
    'consider-reunification',
    'produce-the-care-plan',
    'name-the-reviewing-officer',
    'brief-the-carer'
  ])('is not asked for what is a child’s: %s', (id) => {
    expect(called(id, child)).toBe(true)
    expect(called(id, adult)).toBe(false)
  })

  it.each([
    'tell-the-police',
    'agree-police-roles',
    'agree-who-must-not-know',
    'hold-a-strategy-discussion',
    'share-missing-risk',
    'agree-what-happens-if-missing'
  ])('keeps what protects: %s', (id) => {
    expect(called(id, adult)).toBe(true)
  })

  it('has what is an adult’s: adult-explain-consent', () => {
    expect(called('adult-explain-consent', child)).toBe(false)
    expect(called('adult-explain-consent', adult)).toBe(true)
  })

  // What leaving care gives: 13 weeks in care before 18, and not a period that nobody ended (¶51, Children Act 1989, Schedule 2 and s24).
  it('has what is an adult’s, where care before 18 gives it: assess-pathway-needs', () => {
    const since = (from: string, given: CaseAnswers) =>
      called('assess-pathway-needs', {
        ...given,
        'periods-of-care': [{ 'care-from': from, 'care-legal-basis': 'section-20' }]
      })
    expect(since('2024-06-01', child)).toBe(false)
    expect(since('2024-06-01', adult)).toBe(true)
    expect(since('2025-02-01', adult)).toBe(false)
    expect(called('assess-pathway-needs', adult)).toBe(false)
  })

  it('whose age is in doubt is a child in all of it', () => {
    const doubted: CaseAnswers = { ...adult, 'age-in-doubt': 'yes' }
    expect(called('decide-on-a-child-protection-plan', doubted)).toBe(true)
    expect(called('obtain-the-consents', doubted)).toBe(true)
  })

  it('who is at no risk of going missing has no protection plan to keep', () => {
    const safe: CaseAnswers = {
      ...adult,
      'trafficking-conclusion': 'not-suspected',
      'missing-risk-conclusion': 'no-sign'
    }
    expect(called('agree-what-happens-if-missing', safe)).toBe(false)
    expect(called('agree-what-happens-if-missing', { ...safe, 'place-tonight': 'missing' })).toBe(true)
  })
})
