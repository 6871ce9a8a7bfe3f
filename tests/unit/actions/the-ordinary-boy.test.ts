import { describe, expect, it } from 'vitest'
import type { Matter } from '../../../content/matters'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import type { CaseFile, CaseView } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { actionsOf } from '../../../machines/actions/all'
import { disclosed } from '../../../machines/journey/disclosed-case'
import { clockOf } from '../../../machines/policy/clock'
import { movedOn } from '../../../machines/policy/placement/moved-on'
import { answersOf, type NamedCase, type ScenarioItem } from '../../cases/named-case'
import { fileWith } from '../../support/file'

type CaseAnswers = NamedCase['answers']

const viewOf = (given: CaseAnswers, today: string): CaseView => ({ answers: answersOf(given), today })
const called = (given: CaseAnswers, today: string) => actionsOf(viewOf(given, today)).map(({ id }) => id)

/** The case as it stands on this day, with what was done before. */
function at(today: string, given: CaseAnswers, before: CaseFile = fileWith({})): CaseFile {
  const file = { ...before, answers: answersOf(given) }
  return followActions(file, { answers: file.answers, today })
}
function done(id: string, on: string, before: CaseFile): CaseFile {
  const file = withOutcome(before, id, { state: 'done', on }, on)
  return followActions(file, { answers: file.answers, today: on })
}
const itemIn = (file: CaseFile, id: string, today: string) =>
  actionListOf(file, { answers: file.answers, today }).find((one) => one.id === id)
const isOpen = (file: CaseFile, id: string, today: string) => {
  const item = itemIn(file, id, today)
  return item?.called === true && item.outcome === undefined
}

const care = (authority: string, from: string, to?: string): ScenarioItem => ({
  'care-authority': authority,
  'care-legal-basis': 'section-20',
  'care-from': from,
  ...(to === undefined ? {} : { 'care-to': to })
})
const born = (date: string): ScenarioItem[] => [{ 'birth-date': date, 'birth-source': 'document' }]

// ¶24: the transfer to another authority ends the placement of the first one, however soon it comes.
describe('a transfer within the first weeks, where nobody recorded when the first placement began', () => {
  const placed = (since: string, periods: ScenarioItem[]): CaseAnswers => ({
    'periods-of-care': periods,
    'placement-kind': 'supported-accommodation',
    'placement-since': since,
    'safe-place-first': 'safe-now'
  })
  const kentThenHarbourshire = [care('Kent', '2026-06-01', '2026-06-10'), care('Harbourshire', '2026-06-10')]

  it('is a move of the day on which the new placement began', () => {
    const given = placed('2026-06-10', kentThenHarbourshire)
    expect(movedOn(viewOf(given, '2026-06-10'))).toBe('2026-06-10')
    expect(called(given, '2026-06-10')).toContain('look-again-after-a-move')
  })

  it('is no move where the child stays in the placement, or was placed before the transfer', () => {
    expect(movedOn(viewOf(placed('2026-06-02', kentThenHarbourshire), '2026-06-10'))).toBeUndefined()
  })

  it('is no move of a first placement under the one authority, or under the second on the first day', () => {
    const ordered = { ...care('Kent', '2026-06-01'), 'care-legal-basis': 'interim-care-order' }
    expect(movedOn(viewOf(placed('2026-06-10', [ordered]), '2026-06-10'))).toBeUndefined()
    const sameDay = [care('Kent', '2026-06-10', '2026-06-10'), care('Harbourshire', '2026-06-10')]
    expect(movedOn(viewOf(placed('2026-06-10', sameDay), '2026-06-10'))).toBeUndefined()
    const notCare = [
      { ...care('Kent', '2026-06-01', '2026-06-10'), 'care-legal-basis': 'not-looked-after' },
      care('Harbourshire', '2026-06-10')
    ]
    expect(movedOn(viewOf(placed('2026-06-10', notCare), '2026-06-10'))).toBeUndefined()
  })

  it('is no move after a break: care of years ago ended with its placement', () => {
    const before = (to: string) => [care('Kent', '2023-06-01', to), care('Harbourshire', '2026-11-20')]
    expect(movedOn(viewOf(placed('2026-11-20', before('2023-09-01')), '2026-11-24'))).toBeUndefined()
    expect(movedOn(viewOf(placed('2026-11-20', before('2026-11-10')), '2026-11-24'))).toBe('2026-11-20')
  })

  it('goes by the day of the first placement where that is recorded', () => {
    const given = { ...placed('2026-06-10', kentThenHarbourshire), 'first-placement-on': '2026-06-10' }
    expect(movedOn(viewOf(given, '2026-06-10'))).toBeUndefined()
  })
})

// ¶13, ¶46: signs are looked for again before each review, and when something changes.
describe('screening again', () => {
  const screened = (...days: string[]) => ({ screenings: days.map((on) => ({ 'screening-on': on })) })
  const reviewed = (...days: string[]) => ({
    reviews: days.map((on) => ({ 'review-on': on, 'review-state': 'review-held' }))
  })
  const boy: CaseAnswers = {
    'age-in-doubt': 'no',
    'dates-of-birth': born('2009-11-01'),
    'trafficking-conclusion': 'not-suspected',
    'periods-of-care': [care('Harbourshire', '2026-06-01')],
    'placement-kind': 'foster-care',
    'first-placement-on': '2026-06-01',
    'placement-since': '2026-06-01'
  }
  const id = 'screen-again'

  it('is owed before a review, until it was done after the review before', () => {
    expect(called({ ...boy, ...screened('2026-06-02') }, '2026-06-20')).toContain(id)
    expect(called({ ...boy, ...screened('2026-06-02', '2026-06-29') }, '2026-06-29')).not.toContain(id)
    const held = { ...boy, ...reviewed('2026-07-03') }
    expect(called({ ...held, ...screened('2026-06-02', '2026-06-29') }, '2026-07-06')).toContain(id)
    const again = screened('2026-06-02', '2026-06-29', '2026-09-21')
    expect(called({ ...held, ...again }, '2026-09-21')).not.toContain(id)
  })

  it('is done before the first review where the first screening was for it', () => {
    const forIt = { 'screening-on': '2026-06-29', 'screening-occasion': 'before-a-review' }
    expect(called({ ...boy, screenings: [forIt] }, '2026-06-29')).not.toContain(id)
  })

  it('is owed by the next review, and not at once after the one before', () => {
    const given = { ...boy, ...reviewed('2026-07-03'), ...screened('2026-06-02', '2026-06-29') }
    const before = at('2026-06-29', { ...boy, ...screened('2026-06-02', '2026-06-29') })
    expect(itemIn(at('2026-07-06', given, before), id, '2026-07-06')).toMatchObject({ state: 'open' })
  })

  it('comes again after Done: for the next review, after a move, and before 18', () => {
    let file = at('2026-07-06', { ...boy, ...reviewed('2026-07-03'), ...screened('2026-06-02') })
    file = done(id, '2026-07-06', file)
    expect(isOpen(file, id, '2026-07-06')).toBe(false)
    const moved = {
      ...boy,
      ...reviewed('2026-07-03'),
      ...screened('2026-06-02'),
      'placement-since': '2026-08-03'
    }
    file = at('2026-08-03', moved, file)
    expect(isOpen(file, id, '2026-08-03')).toBe(true)
    file = at('2026-08-05', moved, done(id, '2026-08-05', file))
    expect(isOpen(file, id, '2026-08-05')).toBe(false)
    file = at('2026-09-25', { ...moved, ...reviewed('2026-07-03', '2026-09-24') }, file)
    expect(isOpen(file, id, '2026-09-25')).toBe(true)
    file = done(id, '2026-09-25', file)
    file = at('2027-05-01', { ...moved, ...reviewed('2026-07-03', '2026-09-24') }, file)
    expect(isOpen(file, id, '2027-05-01')).toBe(true)
  })

  it('is owed after a move until it was done since, that day counting', () => {
    const moved = { ...boy, ...reviewed('2026-07-03'), 'placement-since': '2026-08-03' }
    expect(called({ ...moved, ...screened('2026-06-02', '2026-07-20') }, '2026-08-03')).toContain(id)
    expect(
      called({ ...moved, ...screened('2026-06-02', '2026-07-20', '2026-08-03') }, '2026-08-03')
    ).not.toContain(id)
  })

  it('is owed after a return from missing until it was done since, that day counting (¶39)', () => {
    const back = (returned: string | undefined): CaseAnswers => ({
      ...boy,
      ...reviewed('2026-06-28'),
      'missing-episodes': [
        {
          'missing-since': '2026-10-01',
          'missing-returned': 'yes',
          ...(returned === undefined ? {} : { 'missing-returned-on': returned })
        }
      ]
    })
    const gone = { 'missing-episodes': [{ 'missing-since': '2026-10-01', 'missing-returned': 'no' }] }
    const before = screened('2026-06-02', '2026-09-30')
    const ahead: CaseAnswers = {
      reviews: [{ 'review-on': '2026-09-28', 'review-state': 'review-held', 'review-next-on': '2027-03-20' }]
    }
    expect(called({ ...back('2026-10-05'), ...ahead, ...before }, '2026-10-06')).toContain(id)
    expect(called({ ...back(undefined), ...ahead, ...before }, '2026-10-06')).toContain(id)
    expect(called({ ...back('2026-10-05'), ...ahead, ...gone, ...before }, '2026-10-06')).not.toContain(id)
    const since = screened('2026-06-02', '2026-10-05')
    expect(called({ ...back('2026-10-05'), ...ahead, ...since }, '2026-10-06')).not.toContain(id)
  })

  it('is owed in the six weeks before the next review, unless it was done in them (¶46)', () => {
    const held: CaseAnswers = {
      ...boy,
      reviews: [{ 'review-on': '2026-09-28', 'review-state': 'review-held', 'review-next-on': '2026-12-10' }]
    }
    const early = screened('2026-06-02', '2026-10-01')
    expect(called({ ...held, ...early }, '2026-10-28')).not.toContain(id)
    expect(called({ ...held, ...early }, '2026-10-29')).toContain(id)
    expect(called({ ...held, ...early }, '2026-12-12')).toContain(id)
    expect(called({ ...held, ...screened('2026-06-02', '2026-10-29') }, '2026-12-05')).not.toContain(id)
    // No day is arranged: by the last day that the law gives, 28 December.
    const unarranged = { ...boy, ...reviewed('2026-06-28', '2026-09-28'), ...early }
    expect(called(unarranged, '2026-12-05')).not.toContain(id)
    expect(called(unarranged, '2027-02-14')).toContain(id)
  })

  it('comes again after Done for the review that is ahead', () => {
    const held: CaseAnswers = {
      ...boy,
      ...screened('2026-06-02'),
      reviews: [{ 'review-on': '2026-09-28', 'review-state': 'review-held', 'review-next-on': '2026-12-10' }]
    }
    let file = done(id, '2026-10-01', at('2026-10-01', held))
    file = at('2026-10-28', held, file)
    expect(isOpen(file, id, '2026-10-28')).toBe(false)
    file = at('2026-10-29', held, file)
    expect(isOpen(file, id, '2026-10-29')).toBe(true)
    // Another day for that review is no other review.
    file = done(id, '2026-11-02', file)
    const moved: CaseAnswers = {
      ...held,
      reviews: [{ 'review-on': '2026-09-28', 'review-state': 'review-held', 'review-next-on': '2026-12-14' }]
    }
    expect(isOpen(at('2026-11-03', moved, file), id, '2026-11-03')).toBe(false)
  })

  it('stands in a copy that is not told of reviews, as it did', () => {
    const view = viewOf(
      { ...boy, ...reviewed('2026-07-03'), ...screened('2026-06-02', '2026-06-29') },
      '2026-07-06'
    )
    expect(actionsOf(view).map((action) => action.id)).toContain(id)
    const { view: copy } = disclosed(view, { leftOut: new Set(['care']), own: [] })
    expect(actionsOf(copy).map((action) => action.id)).toContain(id)
  })

  it('is owed by no later reviews once they are grown up', () => {
    const grown = { ...boy, ...reviewed('2027-09-10') }
    expect(called({ ...grown, ...screened('2026-06-02', '2027-07-01') }, '2027-12-01')).not.toContain(id)
  })
})

// ¶54: eighteen comes on its day, whether or not anybody has agreed on a home and money.
describe('home and money from 18', () => {
  const id = 'agree-home-and-money-from-eighteen'
  const tracks = (long: string) => ({ tracks: { transitional: long, 'long-term': long, return: 'None' } })
  const given: CaseAnswers = {
    'age-in-doubt': 'no',
    'dates-of-birth': born('2009-11-01'),
    'periods-of-care': [care('Harbourshire', '2026-06-01')],
    'tracks-accommodation': tracks('Shared house'),
    'tracks-money': tracks('Benefits')
  }

  it('is owed on the birthday and after it, until somebody calls it done', () => {
    const before = at('2027-10-31', given)
    expect(isOpen(before, id, '2027-10-31')).toBe(true)
    const grown = at('2027-11-01', given, before)
    expect(isOpen(grown, id, '2027-11-01')).toBe(true)
    expect(isOpen(at('2028-04-30', given, grown), id, '2028-04-30')).toBe(true)
    expect(isOpen(at('2027-11-02', given, done(id, '2027-11-01', grown)), id, '2027-11-02')).toBe(false)
  })

  it('is settled by what is written from half a year after 18', () => {
    expect(called(given, '2028-05-01')).not.toContain(id)
  })

  // ¶56: one track of several is no plan for the others.
  it('is owed while a track that stands has no home, or no money', () => {
    const begun = (text: string) => ({ tracks: { transitional: text, 'long-term': text, return: '' } })
    expect(called({ ...given, 'tracks-money': begun('Benefits') }, '2028-05-01')).toContain(id)
    expect(called({ ...given, 'tracks-accommodation': begun('Shared house') }, '2028-05-01')).toContain(id)
  })

  // What was agreed half a year before and nobody wrote down is agreed again before the day.
  it('is owed again in the last month while nothing is written, and once more by nobody', () => {
    const open = { ...given, 'tracks-money': { reason: 'not-known' } } as const
    const agreed = done(id, '2027-05-10', at('2027-05-03', open))
    expect(isOpen(at('2027-09-30', open, agreed), id, '2027-09-30')).toBe(false)
    const last = at('2027-10-01', open, agreed)
    expect(isOpen(last, id, '2027-10-01')).toBe(true)
    expect(isOpen(at('2027-10-01', given, agreed), id, '2027-10-01')).toBe(false)
    expect(isOpen(at('2027-11-01', open, done(id, '2027-10-05', last)), id, '2027-11-01')).toBe(false)
  })

  // ¶54, ¶66: who could find them in the next home was not asked of the last.
  it('is owed again when an adult lives elsewhere, until 21', () => {
    const lives = (place: string, more: CaseAnswers = {}): CaseAnswers => ({
      ...given,
      'place-tonight': place,
      ...more
    })
    const agreed = done(id, '2027-10-05', at('2027-10-01', lives('supported-accommodation')))
    const stays = at('2027-11-02', lives('supported-accommodation'), agreed)
    expect(isOpen(stays, id, '2027-11-02')).toBe(false)
    const moved = at('2028-03-01', lives('asylum-support-accommodation'), stays)
    expect(isOpen(moved, id, '2028-03-01')).toBe(true)
    const looked = done(id, '2028-03-02', moved)
    expect(isOpen(at('2028-03-20', lives('asylum-support-accommodation'), looked), id, '2028-03-20')).toBe(
      false
    )
    const flat = at('2028-04-10', lives('own-tenancy'), looked)
    expect(isOpen(flat, id, '2028-04-10')).toBe(true)
    // Another flat: the day tells it from the first.
    const settled = done(id, '2028-04-11', flat)
    const next = lives('own-tenancy', { 'placement-since': '2029-02-01', 'tracks-money': tracks('Benefits') })
    expect(isOpen(at('2029-01-30', next, settled), id, '2029-01-30')).toBe(false)
    expect(isOpen(at('2029-02-01', next, settled), id, '2029-02-01')).toBe(true)
    expect(called(next, '2030-11-01')).not.toContain(id)
  })

  it('stays done at 18 for whoever lives where they lived at 17', () => {
    for (const place of [
      'foster-home',
      'with-family',
      'somewhere-else',
      'bed-and-breakfast',
      'own-tenancy'
    ]) {
      const lives = { ...given, 'place-tonight': place }
      const agreed = done(id, '2027-10-05', at('2027-10-04', lives))
      expect(isOpen(at('2027-10-31', lives, agreed), id, '2027-10-31'), place).toBe(false)
      expect(isOpen(at('2027-11-01', lives, agreed), id, '2027-11-01'), place).toBe(false)
    }
  })

  it('stays done in a file of an earlier build, which kept no reason', () => {
    const agreed = done(id, '2027-10-05', at('2027-10-04', given))
    const file = {
      ...agreed,
      actions: { ...agreed.actions, [id]: { ...agreed.actions[id], for: [] } }
    } as CaseFile
    expect(isOpen(at('2027-10-06', given, file), id, '2027-10-06')).toBe(false)
    expect(isOpen(at('2027-11-01', given, file), id, '2027-11-01')).toBe(false)
  })

  it('is not called for by a home alone once what is planned is written, from half a year after 18', () => {
    expect(called({ ...given, 'place-tonight': 'own-tenancy' }, '2028-05-01')).not.toContain(id)
    expect(
      called({ ...given, 'place-tonight': 'own-tenancy', 'placement-since': '2028-04-20' }, '2028-05-01')
    ).toContain(id)
  })

  // ¶54, ¶64: whoever reads a copy without the place still reads that it is owed.
  it('stands in copies that are not told where they live', () => {
    for (const [day, place] of [
      ['2027-06-01', 'foster-home'],
      ['2027-10-10', 'foster-home'],
      ['2027-12-01', 'own-tenancy']
    ] as const) {
      const view: CaseView = { answers: answersOf({ ...given, 'place-tonight': place }), today: day }
      for (const leftOut of [['placement'], ['placement', 'immigration', 'health']] as const) {
        const { view: copy } = disclosed(view, { leftOut: new Set<Matter>(leftOut), own: [] })
        expect(
          actionsOf(copy).map((action) => action.id),
          `${day} ${leftOut.join()}`
        ).toContain(id)
      }
    }
  })

  it('is not owed again for a day that puts right when they came, or for a home that they had before 18', () => {
    const flat: CaseAnswers = { ...given, 'place-tonight': 'own-tenancy', 'placement-since': '2027-10-20' }
    const agreed = done(id, '2027-11-02', at('2027-11-01', flat))
    expect(isOpen(at('2028-06-01', flat, agreed), id, '2028-06-01')).toBe(false)
  })
})

// ¶57, ¶66: from 18 the personal adviser supports a care leaver.
describe('what is the social worker’s', () => {
  const worker = { 'person-name': 'Grace Adeyemi', 'person-role': 'social-worker' }
  const adviser = { 'person-name': 'Ben Carver', 'person-role': 'personal-adviser' }
  const given = (people: ScenarioItem[]): CaseAnswers => ({
    'age-in-doubt': 'no',
    'dates-of-birth': born('2009-11-01'),
    'periods-of-care': [care('Harbourshire', '2026-06-01')],
    people
  })
  const ownerAt = (day: string, people: ScenarioItem[]) =>
    itemIn(at(day, given(people)), 'agree-home-and-money-from-eighteen', day)?.owner

  it('is the personal adviser’s from 18, where no social worker is there any more', () => {
    const left = { ...worker, 'person-until': '2027-11-01' }
    expect(ownerAt('2027-11-02', [left, adviser])).toEqual({
      kind: 'role',
      role: 'personal-adviser',
      people: ['person-2']
    })
  })

  it('stays the social worker’s while there is one, before 18, and where there is no adviser', () => {
    expect(ownerAt('2027-11-02', [worker, adviser])).toMatchObject({
      role: 'social-worker',
      people: ['person-1']
    })
    expect(ownerAt('2027-10-30', [adviser])).toMatchObject({ role: 'social-worker', people: [] })
    expect(ownerAt('2027-11-02', [])).toMatchObject({ role: 'social-worker', people: [] })
  })

  it('stays the social worker’s where it is to brief the adviser: nobody briefs themselves', () => {
    const day = '2027-11-02'
    const file = at(day, {
      ...given([adviser]),
      'trafficking-conclusion': 'suspected',
      'immigration-position': 'refugee-status',
      'personal-adviser-appointed': 'appointed',
      'personal-adviser-knows-trafficker-risk': 'not-yet',
      'personal-adviser-knows-migrant-issues': 'not-yet'
    })
    for (const id of [
      'brief-personal-adviser-on-trafficker-risk',
      'brief-personal-adviser-on-migrant-issues'
    ])
      expect(itemIn(file, id, day)?.owner, id).toEqual({ kind: 'role', role: 'social-worker', people: [] })
  })
})

// ¶52, regulation 7: a review that was held begins the six months anew, whether or not it changed the plan.
describe('the review of the pathway plan', () => {
  const given = (status: string, ...reviews: ScenarioItem[]): CaseAnswers => ({
    'age-in-doubt': 'no',
    'dates-of-birth': born('2009-11-01'),
    'periods-of-care': [care('Harbourshire', '2026-06-01')],
    'pathway-plan-made-on': '2026-11-27',
    'pathway-review-status-considered': status,
    reviews
  })
  const held = (on: string): ScenarioItem => ({ 'review-on': on, 'review-state': 'review-held' })
  const dueOn = (answers: CaseAnswers, today = '2027-08-02') =>
    clockOf(viewOf(answers, today)).find(({ row }) => row === 'pathway-review')?.date

  it('is six months after the last one that was held', () => {
    expect(dueOn(given('considered', held('2027-03-18')))).toBe('2027-09-18')
    expect(dueOn(given('considered', held('2027-03-18'), held('2027-09-10')), '2027-10-04')).toBe(
      '2028-03-10'
    )
  })

  it('is six months after the plan, where no review has looked at it', () => {
    expect(dueOn(given('no-review-yet', held('2027-03-18')))).toBe('2027-05-27')
    expect(dueOn(given('considered', held('2026-09-24')))).toBe('2027-05-27')
    const planned = { 'review-on': '2027-03-18', 'review-state': 'review-planned' }
    expect(dueOn(given('considered', planned))).toBe('2027-05-27')
    expect(dueOn(given('considered', held('2027-09-10')))).toBe('2027-05-27')
  })
})

// ¶46: the review looks at whether the protection still fits.
describe('the day set for looking at the protection again', () => {
  const set = { 'protection-review-on': '2026-07-03' }
  const review = (on: string, state = 'review-held', needs?: string): ScenarioItem => ({
    'review-on': on,
    'review-state': state,
    ...(needs === undefined ? {} : { 'review-protection-needs': needs })
  })
  const isCalled = (...reviews: ScenarioItem[]) =>
    called({ ...set, reviews }, '2026-07-06').includes('review-protection-now')

  it('is met by a review that was held then or later, and answered it', () => {
    expect(isCalled(review('2026-07-03', 'review-held', 'protected'))).toBe(false)
    expect(isCalled(review('2026-07-05', 'review-held', 'not-protected'))).toBe(false)
  })

  it('stands in a copy that is not told of reviews', () => {
    const copy = (...leftOut: Matter[]) =>
      actionsOf(
        disclosed(viewOf({ ...set, 'trafficking-conclusion': 'suspected' }, '2026-07-06'), {
          leftOut: new Set(leftOut),
          own: []
        }).view
      ).map(({ id }) => id)
    expect(copy()).toContain('review-protection-now')
    expect(copy('care')).toContain('review-protection-now')
  })

  it('is not met by an earlier one, by one ahead or put off, nor by one that did not answer it', () => {
    expect(isCalled(review('2026-07-02', 'review-held', 'protected'))).toBe(true)
    expect(isCalled(review('2026-07-03', 'review-put-off', 'protected'))).toBe(true)
    expect(isCalled(review('2026-07-07', 'review-held', 'protected'))).toBe(true)
    expect(isCalled(review('2026-07-03'))).toBe(true)
  })
})
