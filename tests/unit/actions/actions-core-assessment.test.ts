import { describe, expect, it, test } from 'vitest'
import type { coreAssessmentActions } from '../../../content/actions/core-assessment'
import { actionsOf, allActions } from '../../../machines/actions/all'
import { answersOf, type ScenarioItem, type NamedCase } from '../../cases/named-case'

type CaseAnswers = NamedCase['answers']
type ActionId = keyof typeof coreAssessmentActions

/** Which of these actions are called for. */
const called = (given: CaseAnswers, ...ids: readonly ActionId[]) =>
  actionsOf({ answers: answersOf(given), today: '2026-11-24' })
    .map(({ id }) => id)
    .filter((id) => (ids as readonly string[]).includes(id))

const people: CaseAnswers = {
  people: [
    { 'person-name': 'Helen Marsh', 'person-role': 'carer' },
    { 'person-name': 'David Marsh', 'person-role': 'carer' }
  ]
}
const briefing = (of: string, ...covered: readonly string[]): ScenarioItem => ({
  'briefing-of': of,
  'briefing-on': '2026-11-11',
  'briefing-covered': covered
})
const british: CaseAnswers = { 'immigration-position': 'british' }

describe('the risk of going missing', () => {
  const atRisk: CaseAnswers = { ...people, 'missing-risk-conclusion': 'likely' }
  const agreed: CaseAnswers = { ...atRisk, 'police-roles-agreed': 'agreed' }
  const either = (given: CaseAnswers) => called(given, 'share-missing-risk', 'keep-missing-risk-under-review')

  it.each<[string, CaseAnswers]>([
    ['nobody has been told', atRisk],
    ['only the police have been', agreed],
    [
      'only the carer has been',
      { ...atRisk, 'carer-briefings': [briefing('Helen Marsh', 'risk-of-going-missing')] }
    ],
    ['the briefing was about something else', { ...agreed, 'carer-briefings': [briefing('Helen Marsh')] }],
    [
      'the briefing has still to be given',
      {
        ...agreed,
        'carer-briefings': [{ 'briefing-of': 'Helen Marsh', 'briefing-covered': ['risk-of-going-missing'] }]
      }
    ],
    [
      'one of two carers does not know',
      {
        ...agreed,
        'carer-briefings': [briefing('Helen Marsh', 'risk-of-going-missing'), briefing('David Marsh')]
      }
    ],
    [
      'a child’s briefings are said not to apply',
      { ...agreed, 'carer-briefings': { reason: 'does-not-apply' } }
    ]
  ])('is shared today where %s', (_, given) => {
    expect(either(given)).toEqual(['share-missing-risk'])
  })

  it('is kept under review, and not dropped, once the police and every carer share it', () => {
    const shared: CaseAnswers = {
      ...agreed,
      'carer-briefings': [briefing('Helen Marsh', 'risk-of-going-missing')]
    }
    expect(either(shared)).toEqual(['keep-missing-risk-under-review'])
    expect(either({ ...shared, 'missing-risk-conclusion': 'possible' })).toEqual([
      'keep-missing-risk-under-review'
    ])
    expect(either({ ...shared, 'missing-risk-conclusion': 'no-sign' })).toEqual([])
  })

  it('needs no carer’s briefing of an adult who has no carer', () => {
    const adult: CaseAnswers = {
      ...agreed,
      'age-as-known': '18-or-over',
      'age-in-doubt': 'no',
      'carer-briefings': { reason: 'does-not-apply' }
    }
    expect(either(adult)).toEqual(['keep-missing-risk-under-review'])
  })
})

describe('influence by whoever exploits', () => {
  const influenced: CaseAnswers = { ...people, 'influence-conclusion': 'continuing' }
  const steps: CaseAnswers = {
    'protection-steps': [{ 'protection-action': 'A new number, chosen with the child.' }]
  }
  const told: CaseAnswers = {
    'police-told': 'yes',
    'carer-briefings': [briefing('Helen Marsh', 'risk-from-traffickers')]
  }
  const either = (given: CaseAnswers) =>
    called(given, 'protect-from-influence', 'keep-protecting-from-influence')

  it.each<[string, CaseAnswers]>([
    ['nothing is in the protection plan', { ...influenced, ...told }],
    ['nobody has been told', { ...influenced, ...steps }],
    ['the police have not been told', { ...influenced, ...steps, ...told, 'police-told': 'no' }],
    [
      'the carer has not been told',
      { ...influenced, ...steps, ...told, 'carer-briefings': [briefing('Helen Marsh')] }
    ]
  ])('is acted on today where %s', (_, given) => {
    expect(either(given)).toEqual(['protect-from-influence'])
  })

  it('goes on being guarded against once steps stand and carer and police know', () => {
    const guarded: CaseAnswers = { ...influenced, ...steps, ...told }
    expect(either(guarded)).toEqual(['keep-protecting-from-influence'])
    expect(either({ ...guarded, 'influence-conclusion': 'no-sign' })).toEqual([])
  })
})

test('what goes on after the day protects as much as what was due on the day', () => {
  const find = (id: ActionId) => allActions.find((action) => action.id === id)
  const going = [
    ['keep-missing-risk-under-review', 'standing'],
    ['keep-protecting-from-influence', 'standing']
  ] as const
  for (const [id, when] of going) expect(find(id)).toMatchObject({ protects: true, when })
})

test('that the child was made to repeat their account is closed by the day on which it was put right', () => {
  const repeated: CaseAnswers = { 'child-asked-to-repeat': 'yes' }
  const id = 'child-was-made-to-repeat'
  expect(called({ 'child-asked-to-repeat': 'no' }, id)).toEqual([])
  expect(called(repeated, id)).toEqual([id])
  expect(called({ ...repeated, 'repeat-put-right-on': { reason: 'does-not-apply' } }, id)).toEqual([id])
  expect(called({ ...repeated, 'repeat-put-right-on': '2026-11-04' }, id)).toEqual([])
})

describe('what is explained', () => {
  const explanations = (given: CaseAnswers) =>
    called(
      given,
      'explain-where-they-are',
      'explain-the-situation',
      'explain-the-risks',
      'explain-who-does-what'
    )

  it.each<[string, CaseAnswers, readonly ActionId[]]>([
    ['the situation', { 'not-yet-understood': ['their-situation'] }, ['explain-the-situation']],
    [
      'where they are, and the risks',
      { 'not-yet-understood': ['where-they-are', 'the-risks'] },
      ['explain-where-they-are', 'explain-the-risks']
    ],
    ['nothing, where it was not asked: an open question', {}, []],
    ['nothing, where all is understood', { 'not-yet-understood': { reason: 'does-not-apply' } }, []]
  ])('is only what the child does not understand yet: %s', (_, given, ids) => {
    expect(explanations(given)).toEqual(ids)
  })

  it('is the assessment, until the child understands it', () => {
    const concluded: CaseAnswers = { 'assessment-analysis': 'Sami is at risk.' }
    const id = 'go-through-the-assessment'
    expect(called(concluded, id)).toEqual([id])
    expect(called({ ...concluded, 'not-yet-understood': ['the-assessment'] }, id)).toEqual([id])
    expect(called({ ...concluded, 'not-yet-understood': ['the-risks'] }, id)).toEqual([])
    expect(called({ 'not-yet-understood': ['the-assessment'] }, id)).toEqual([])
  })
})

describe('psychological support', () => {
  it.each<[string, CaseAnswers, readonly ActionId[]]>([
    [
      'is arranged where it is needed',
      { 'emotional-support-needed': 'needed' },
      ['arrange-emotional-support']
    ],
    [
      'is arranged while the specialist referral has still to be made',
      { 'emotional-support-needed': 'needed', 'specialist-mental-health': 'referral-needed' },
      ['arrange-emotional-support']
    ],
    [
      'is followed up once the child has been referred',
      { 'emotional-support-needed': 'referred' },
      ['follow-up-emotional-support']
    ],
    [
      'is followed up once the care plan says that the child has been referred',
      { 'emotional-support-needed': 'needed', 'specialist-mental-health': 'referred' },
      ['follow-up-emotional-support']
    ],
    [
      'has begun when treatment is under way',
      { 'emotional-support-needed': 'needed', 'specialist-mental-health': 'treatment-under-way' },
      []
    ],
    [
      'has begun when treatment to which the child was referred is under way',
      { 'emotional-support-needed': 'referred', 'specialist-mental-health': 'treatment-under-way' },
      []
    ],
    ['has begun', { 'emotional-support-needed': 'in-place' }, []]
  ])('%s', (_, given, ids) => {
    expect(called(given, 'arrange-emotional-support', 'follow-up-emotional-support')).toEqual(ids)
  })
})

describe('family contact', () => {
  const contact = (fields: ScenarioItem): CaseAnswers => ({
    'family-contacts': [{ 'contact-who': 'Aunt', ...fields }]
  })
  const safe: ScenarioItem = { 'contact-assessment': 'assessed-safe' }
  const goesOn: ScenarioItem = {
    ...safe,
    'contact-now': 'in-contact',
    'contact-plan': 'existing-contact-continues'
  }
  const waiting: ScenarioItem = { 'contact-assessment': 'under-way', 'contact-plan': 'wait-for-assessment' }

  it('that is safe is promoted until it is arranged', () => {
    const id = 'promote-safe-contact'
    expect(called(contact(goesOn), id)).toEqual([id])
    expect(called(contact({ ...goesOn, 'contact-plan-details': 'Sundays, by phone.' }), id)).toEqual([])
    expect(called({ ...contact(goesOn), 'placement-contact-how': 'In her room, at 7 pm.' }, id)).toEqual([])
    expect(called(contact({ ...goesOn, 'contact-plan': 'no-contact' }), id)).toEqual([])
  })

  it('that is safe and still said to wait is not arranged', () => {
    const stale = contact({ ...waiting, ...safe, 'contact-plan-details': 'Decided by Friday.' })
    expect(called(stale, 'promote-safe-contact')).toEqual(['promote-safe-contact'])
  })

  it('is talked over with the Home Office once, in the way that it stands', () => {
    const liaison = (given: CaseAnswers) =>
      called(
        given,
        'liaise-about-family-contact',
        'liaise-once-there-is-a-caseworker',
        'press-the-home-office-for-an-answer'
      )
    expect(liaison({})).toEqual([])
    expect(liaison({ 'home-office-liaison': 'not-yet-asked' })).toEqual(['liaise-about-family-contact'])
    expect(liaison({ 'home-office-liaison': 'no-caseworker-yet' })).toEqual([
      'liaise-once-there-is-a-caseworker'
    ])
    expect(liaison({ 'home-office-liaison': 'asked' })).toEqual(['press-the-home-office-for-an-answer'])
    expect(liaison({ 'home-office-liaison': 'agreed' })).toEqual([])
    for (const without of ['british', 'settled'])
      for (const answer of ['not-yet-asked', 'no-caseworker-yet', 'asked'])
        expect(liaison({ 'immigration-position': without, 'home-office-liaison': answer })).toEqual([])
  })

  // ¶30: the Home Office establishes whether contact is initiated. ¶29: contact that exists is promoted all the same.
  it('that is new waits for the Home Office, and no other', () => {
    const ids = ['promote-safe-contact', 'seek-parents-views', 'have-family-traced'] as const
    const parent = { ...safe, 'contact-is-parent': 'yes' }
    const lost = { ...parent, 'contact-now': 'contact-lost' }
    const [begin, trace] = [
      { ...lost, 'contact-plan': 'start-contact' },
      { ...lost, 'contact-plan': 'trace' }
    ]
    for (const answer of ['not-yet-asked', 'asked', 'no-caseworker-yet', 'not-to-be-started']) {
      for (const one of [begin, trace])
        expect(called({ ...contact(one), 'home-office-liaison': answer }, ...ids)).toEqual([])
      const there = contact({ ...parent, 'contact-now': 'in-contact' })
      expect(called({ ...there, 'home-office-liaison': answer }, ...ids)).toEqual(ids.slice(0, 2))
      // An answer of before says nothing once there is no caseworker.
      for (const position of ['british', 'settled'])
        expect(
          called(
            { ...contact(begin), 'home-office-liaison': answer, 'immigration-position': position },
            ...ids
          )
        ).toEqual(ids.slice(0, 2))
    }
    expect(called({ ...contact(trace), 'home-office-liaison': 'agreed' }, ...ids)).toEqual(ids.slice(1))
  })

  it('by tracing is decided on only when somebody may be traced', () => {
    const id = 'decide-on-tracing-support'
    const lost = { ...safe, 'contact-now': 'contact-lost' }
    const undecided: CaseAnswers = { 'tracing-support': 'not-decided' }
    expect(called({}, id)).toEqual([])
    expect(called(undecided, id)).toEqual([id])
    expect(called({ ...contact(waiting), ...undecided }, id)).toEqual([])
    expect(called({ 'family-contacts': [waiting, goesOn], ...undecided }, id)).toEqual([])
    expect(called({ 'family-contacts': [waiting, lost], ...undecided }, id)).toEqual([id])
    // Only who is said to wait for the assessment makes it premature (¶30), not everybody who has not been assessed.
    const notAssessed: ScenarioItem = { 'contact-assessment': 'not-assessed', 'contact-now': 'contact-lost' }
    expect(called({ ...contact(notAssessed), ...undecided }, id)).toEqual([id])
    expect(called({ ...contact({ ...waiting, ...safe }), ...undecided }, id)).toEqual([id])
    expect(called({ ...contact(lost), 'tracing-support': 'independent-service' }, id)).toEqual([])
  })

  it('by tracing is carried out once it is safe, until the person is found', () => {
    const id = 'have-family-traced'
    const traced = { ...safe, 'contact-plan': 'trace', 'contact-now': 'contact-lost' }
    expect(called(contact(traced), id)).toEqual([id])
    expect(called({ ...british, ...contact(traced) }, id)).toEqual([id])
    expect(called(contact({ ...traced, 'contact-assessment': 'under-way' }), id)).toEqual([])
    expect(called(contact({ ...traced, 'contact-now': 'in-contact' }), id)).toEqual([])
  })

  it('with parents who did not reply is tried again', () => {
    const id = 'try-the-parents-again'
    expect(called({ 'parents-views-sought': 'tried-without-reply' }, id)).toEqual([id])
    expect(called({ 'parents-views-sought': 'recorded' }, id)).toEqual([])
    expect(called({ 'parents-views-sought': 'not-safe-to-ask' }, id)).toEqual([])
  })
})
