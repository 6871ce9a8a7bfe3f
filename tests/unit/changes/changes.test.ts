import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Matter } from '../../../content/matters'
import type { Question } from '../../../content/shape'
import { questions, type QuestionId } from '../../../content/stages'
import type { ActionRecords } from '../../../machines/case-file/action-record'
import type { AnyAnswer } from '../../../machines/case-file/answer'
import type { Answers, CaseView } from '../../../machines/case-file/case-file'
import { changesBetween, type Changes } from '../../../machines/changes'
import { unchangedWords } from '../../../src/documents/compose/versions/unchanged-words'
import { disclosed } from '../../../machines/journey/disclosed-case'
import { pathsOf } from '../../../machines/journey/paths'
import { today } from '../../explore/explore'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { reviewed } from '../../cases/reviews'

const side = (answers: Answers, actions: ActionRecords = {}) => ({ view: { answers, today }, actions })
const between = (before: NamedCase['answers'], now: NamedCase['answers']) =>
  changesBetween(side(answersOf(before)), side(answersOf(now)))

const nothing: Changes = {
  position: undefined,
  leavingCare: undefined,
  tracks: [],
  answers: [],
  texts: [],
  marks: [],
  details: [],
  actions: []
}

/** Every question that is told, as often as it is told: a question of cells once, however many cells changed. */
const told = ({ answers, texts }: Changes): readonly QuestionId[] => [
  ...answers.flatMap(({ changes }) => changes.map(({ id }) => id)),
  ...new Set(texts.map(({ id }) => id))
]

const named: readonly (readonly [string, Answers])[] = Object.values(reviewed).map((one) => [
  one.name,
  answersOf(one.answers)
])

const asked = Object.entries(questions) as [QuestionId, Question][]
/** Questions that concern every child, so that what is told does not hang on whom they concern; signs are told by screening. */
const free = asked.filter(
  ([, { only, kind }]) => only === undefined && kind !== 'indicator-marks' && kind !== 'indicator-details'
)

/** Two different answers to any question. */
function twoAnswers(question: Question): readonly [AnyAnswer, AnyAnswer] {
  if (question.kind === 'tracks')
    return [
      { state: 'answered', value: { plan: 'One' } },
      { state: 'answered', value: { plan: 'Two' } }
    ]
  return [{ state: 'not-known' }, { state: 'chose-not-to-say' }]
}

const subset = fc.subarray(free)

describe('what changed between two versions', () => {
  it.each(named)('is nothing where both are the same: %s', (_, answers) => {
    expect(changesBetween(side(answers), side(structuredClone(answers)))).toEqual(nothing)
  })

  it('is each answer that changed, once, and no other', () => {
    fc.assert(
      fc.property(subset, subset, (before, now) => {
        const answers = (some: typeof free, which: 0 | 1) =>
          Object.fromEntries(some.map(([id, question]) => [id, twoAnswers(question)[which]])) as Answers
        const earlier = answers(before, 0)
        const both = new Set(before.map(([id]) => id))
        // Of those that stand in both, every other one stays as it was.
        const kept = now.filter(([id], index) => both.has(id) && index % 2 === 0)
        const later = { ...answers(now, 1), ...answers(kept, 0) }
        const expected = free
          .map(([id]) => id)
          .filter((id) => JSON.stringify(earlier[id]) !== JSON.stringify(later[id]))
        const found = told(changesBetween(side(earlier), side(later)))
        expect([...found].sort()).toEqual([...expected].sort())
      }),
      { numRuns: 60 }
    )
  })

  // A telephone number that is gone from a carer’s entry is as much a change as another one.
  it.each([
    ['written', {}, { 'person-contact': '01632 960171' }],
    ['taken out', { 'person-contact': '01632 960171' }, {}],
    ['changed', { 'person-contact': '01632 960171' }, { 'person-contact': '01632 960199' }]
  ])('tells a field of an entry that was %s', (_, before, now) => {
    const carer = { 'person-name': 'Ruth Ashdown', 'person-role': 'carer' }
    const { answers } = between({ people: [{ ...carer, ...before }] }, { people: [{ ...carer, ...now }] })
    expect(answers).toHaveLength(1)
    const told = JSON.stringify(answers)
    for (const value of [...Object.values(before), ...Object.values(now)]) expect(told).toContain(value)
    expect(told).toContain('"field":"person-contact"')
    expect(told).not.toContain('"field":"person-name"')
  })

  it('says nothing in a copy of an action that rests on what the copy leaves out, whatever was done with it', () => {
    const suspected = { answers: answersOf({ 'trafficking-conclusion': 'suspected' }), today }
    const copy = (...leftOut: readonly Matter[]) =>
      disclosed(suspected, { leftOut: new Set(leftOut), own: [] }).view
    const made = {
      'make-the-nrm-referral': { since: today, called: true, outcome: { state: 'done', on: today } }
    } as const
    const toldIn = (view: CaseView) =>
      changesBetween({ view, actions: {} }, { view, actions: made }).actions.map(({ id }) => id)
    expect(toldIn(suspected)).toEqual(['make-the-nrm-referral'])
    expect(toldIn(copy('health'))).toEqual(['make-the-nrm-referral'])
    expect(toldIn(copy('status'))).toEqual([])
  })

  // A version that is not told what an action rests on has not shown that it is new, or settled, or done (¶23, invariant 15).
  it('says nothing of an action, or of what follows, that either version leaves out', () => {
    const done = {
      'make-the-nrm-referral': { since: today, called: true, outcome: { state: 'done', on: today } }
    } as const
    const position = answersOf({ 'immigration-position': 'refugee-status' })
    const suspected = { answers: answersOf({ 'trafficking-conclusion': 'suspected' }), today }
    const copy = (view: CaseView) =>
      disclosed(view, { leftOut: new Set<Matter>(['status', 'immigration']), own: [] }).view
    const told = (before: CaseView, now: CaseView) =>
      changesBetween({ view: before, actions: {} }, { view: now, actions: done }).actions.map(({ id }) => id)
    expect(told({ answers: {}, today }, suspected)).toContain('make-the-nrm-referral')
    expect(told(copy(suspected), suspected)).not.toContain('make-the-nrm-referral')
    expect(told(suspected, copy(suspected))).not.toContain('make-the-nrm-referral')
    const follows = (before: CaseView, now: CaseView) =>
      changesBetween({ view: before, actions: {} }, { view: now, actions: {} })
    const [unknown, known] = [
      { answers: {}, today },
      { answers: position, today }
    ]
    expect(follows(unknown, known).position?.now).toBe('refugee-status')
    for (const [before, now] of [
      [copy(unknown), known],
      [unknown, copy(known)],
      [copy(known), unknown],
      [known, copy(unknown)]
    ] as const)
      expect(follows(before, now)).toMatchObject({ position: undefined, leavingCare: undefined, tracks: [] })
  })

  it('is what the answers call for now, and what they called for and no more', () => {
    const actions = (before: NamedCase['answers'], now: NamedCase['answers']) =>
      between(before, now).actions.filter(({ id }) => id === 'find-a-safe-place')
    const unsafe = { 'safe-place-first': 'not-safe' }
    expect(actions({}, unsafe)).toEqual([{ id: 'find-a-safe-place', kind: 'new' }])
    expect(actions(unsafe, {})).toEqual([{ id: 'find-a-safe-place', kind: 'settled' }])
    expect(actions(unsafe, unsafe)).toEqual([])
  })

  it('is told as it was and as it is', () => {
    const [stage] = between({ 'known-as': 'Sami' }, { 'known-as': 'Samir' }).answers
    expect(stage?.changes).toEqual([
      {
        id: 'known-as',
        before: { state: 'answered', value: 'Sami' },
        now: { state: 'answered', value: 'Samir' },
        items: []
      }
    ])
  })

  it('takes “not yet explored” and nothing for the same', () => {
    const changes = changesBetween(side({}), side({ worries: { state: 'not-yet-explored' } }))
    expect(changes).toEqual(nothing)
  })

  it('tells what was typed beside “not yet explored”: nobody has to look for it again', () => {
    const typed = { state: 'not-yet-explored', typed: 'A man rings at night.' } as const
    expect(told(changesBetween(side({}), side({ worries: typed })))).toEqual(['worries'])
    expect(told(changesBetween(side({ worries: typed }), side({})))).toEqual(['worries'])
  })

  it('tells a reason for having no answer where a text of a track stood, as a whole', () => {
    const before = answersOf({ 'tracks-work': { tracks: { transitional: 'A course' } } })
    const changes = changesBetween(side(before), side({ 'tracks-work': { state: 'chose-not-to-say' } }))
    expect(changes.answers.flatMap((stage) => stage.changes.map(({ now }) => now?.state))).toEqual([
      'chose-not-to-say'
    ])
    expect(changes.texts).toEqual([])
  })

  // A child who would not say, and later does, has changed: with the text alone it would read as if nobody had asked (¶46).
  it('tells a text of a track where a reason for having no answer stood, as a whole', () => {
    const now = answersOf({ 'tracks-work': { tracks: { transitional: 'A course' } } })
    const changes = changesBetween(side({ 'tracks-work': { state: 'chose-not-to-say' } }), side(now))
    expect(changes.answers.flatMap((stage) => stage.changes)).toMatchObject([
      { id: 'tracks-work', before: { state: 'chose-not-to-say' }, now: { state: 'answered' } }
    ])
    expect(changes.texts).toEqual([])
  })

  it('tells a text of a track by itself where nobody had explored it, whether that was recorded or not', () => {
    const now = side(answersOf({ 'tracks-work': { tracks: { transitional: 'A course' } } }))
    const open = side({ 'tracks-work': { state: 'not-yet-explored' } })
    const told = { id: 'tracks-work', column: 'transitional' }
    expect(changesBetween(open, now)).toMatchObject({
      answers: [],
      texts: [{ ...told, before: undefined, now: 'A course' }]
    })
    expect(changesBetween(now, open)).toMatchObject({
      answers: [],
      texts: [{ ...told, before: 'A course', now: undefined }]
    })
  })

  it('tells who noticed a sign, when and in what context, also where only one of these is written', () => {
    const detail = { who: '', when: '', context: '' }
    for (const one of ['who', 'when', 'context'] as const) {
      const now = { ...detail, [one]: 'Mrs Okafor' }
      const changes = changesBetween(
        side({}),
        side({
          'indicator-details': {
            state: 'answered',
            value: { 'screening-1': { 'debt-for-the-journey': now } }
          }
        })
      )
      expect(changes.details).toEqual([
        { screening: 'screening-1', indicator: 'debt-for-the-journey', before: undefined, now }
      ])
    }
  })

  it('tells entries of a list apart by their ids: added, removed, changed', () => {
    const people = (...entries: readonly (readonly [string, string])[]): Answers => ({
      people: {
        state: 'answered',
        value: entries.map(([id, name]) => ({
          id,
          fields: { 'person-name': { state: 'answered', value: name } }
        }))
      }
    })
    const changes = changesBetween(
      side(people(['1', 'Ruth'], ['2', 'Ali'], ['3', 'Mia'])),
      side(people(['3', 'Mia'], ['2', 'Aly'], ['4', 'Ben']))
    )
    const items = changes.answers[0]?.changes[0]?.items ?? []
    expect(items.map((item) => [item.kind, item.item.id])).toEqual([
      ['changed', '2'],
      ['added', '4'],
      ['removed', '1']
    ])
    expect(items[0]).toMatchObject({ fields: [{ field: 'person-name', now: { value: 'Aly' } }] })
  })

  it('tells signs by screening, and a screening that was added', () => {
    const first = { screenings: [{ 'screening-on': '2026-11-20' }] }
    const changes = between(first, {
      ...first,
      'marks-arrival-journey-and-documents': { marks: { 'debt-for-the-journey': 'reported' } }
    })
    expect(changes.marks).toEqual([
      { screening: 'screening-1', indicator: 'debt-for-the-journey', before: undefined, now: 'reported' }
    ])
    // Taken back, all that was marked in it: it is told no less than what comes.
    expect(
      between(
        {
          ...first,
          'marks-arrival-journey-and-documents': { marks: { 'debt-for-the-journey': 'reported' } }
        },
        first
      ).marks
    ).toEqual([
      { screening: 'screening-1', indicator: 'debt-for-the-journey', before: 'reported', now: undefined }
    ])
    const added = between({}, first).answers
    expect(added.flatMap((stage) => stage.changes.map(({ id }) => id))).toEqual(['screenings'])
  })

  it('tells a change of position, with the tracks that came and went', () => {
    const changes = between(
      { 'immigration-position': 'claim-undecided' },
      { 'immigration-position': 'appeal-rights-exhausted' }
    )
    expect(changes.position).toEqual({ before: 'claim-undecided', now: 'appeal-rights-exhausted' })
    expect(changes.tracks).toEqual([{ track: 'long-term', kind: 'ended' }])
  })

  it('tells a track that was set aside, and one that was taken up again', () => {
    const position = { 'immigration-position': 'refugee-status' } as const
    const setAside = {
      ...position,
      'tracks-set-aside': [{ 'set-aside-track': 'return', 'set-aside-reason': 'She will stay.' }]
    }
    expect(between(position, setAside).tracks).toEqual([{ track: 'return', kind: 'set-aside' }])
    expect(between(setAside, position).tracks).toEqual([{ track: 'return', kind: 'reinstated' }])
    // ¶60: who became British has no tracks, not even one that was set aside.
    const british = { ...setAside, 'immigration-position': 'british' }
    expect(between(setAside, british).tracks).toContainEqual({ track: 'return', kind: 'ended' })
    expect(between(british, setAside).tracks).toContainEqual({ track: 'return', kind: 'set-aside' })
  })

  it('tells the text of a track that changed', () => {
    const text = (words: string) => ({ 'tracks-work': { tracks: { transitional: words } } })
    expect(between(text('A course'), text('A job')).texts).toEqual([
      { id: 'tracks-work', column: 'transitional', before: 'A course', now: 'A job' }
    ])
    expect(between({}, text('')).texts).toEqual([])
  })

  it('takes an empty text of a track, and a sign that nobody explored, for nothing, before and now', () => {
    const text = (words: string) => ({ 'tracks-work': { tracks: { transitional: words } } })
    expect(between(text(''), {}).texts).toEqual([])
    expect(between(text(''), text('A job')).texts).toMatchObject([{ before: undefined, now: 'A job' }])
    expect(between(text('A job'), text('')).texts).toMatchObject([{ before: 'A job', now: undefined }])
    const sign = (mark?: string) => ({
      screenings: [{ 'screening-on': '2026-11-20' }],
      ...(mark === undefined
        ? {}
        : { 'marks-arrival-journey-and-documents': { marks: { 'debt-for-the-journey': mark } } })
    })
    expect(between(sign(), sign('not-explored')).marks).toEqual([])
    expect(between(sign('not-explored'), sign()).marks).toEqual([])
    expect(between(sign('reported'), sign('not-explored')).marks).toMatchObject([
      { before: 'reported', now: undefined }
    ])
  })

  it('tells actions that are new, settled, done, set aside and opened again', () => {
    const record = { since: today, called: false, what: 'Ring the school', addedTo: 'care-plan' } as const
    const done = { state: 'done', on: today } as const
    const actions = (before: ActionRecords, now: ActionRecords) =>
      changesBetween(side({}, before), side({}, now)).actions.map(({ id, kind }) => [id, kind])
    expect(actions({}, { own: record })).toEqual([['own', 'new']])
    expect(actions({ own: record }, { own: { ...record, outcome: done } })).toEqual([['own', 'done']])
    expect(actions({ own: { ...record, outcome: done } }, { own: record })).toEqual([['own', 'reopened']])
    expect(actions({ own: record }, {})).toEqual([['own', 'settled']])
    const closed = { own: { ...record, outcome: done } }
    expect(actions(closed, closed)).toEqual([])
    // Decision 116: what was only ticked, and opened again, is not owed once nothing calls for it.
    const ticked = { since: today, called: true } as const
    expect(
      actions({ 'find-a-safe-place': { ...ticked, outcome: done } }, { 'find-a-safe-place': ticked })
    ).toEqual([])
  })

  // ¶46: a review asks what has changed. That a day has come is no change, and the list of actions says it.
  it('tells what only a day called for apart from what an answer called for', () => {
    const need = (what: string, by: string) => ({
      'need-what': what,
      'need-response': 'Asked',
      'need-by-when': by
    })
    const before = answersOf({ needs: [need('A dentist', '2026-12-10')] })
    const kinds = (now: NamedCase['answers'], on: string) =>
      changesBetween(side(before), { view: { answers: answersOf(now), today: on }, actions: {} })
        .actions.filter(({ id }) => id.startsWith('see-to-a-need') || id === 'find-a-safe-place')
        .map(({ kind }) => kind)
    const same = { needs: [need('A dentist', '2026-12-10')] }
    expect(kinds(same, '2026-12-09')).toEqual([])
    expect(kinds(same, '2026-12-11')).toEqual(['come-due'])
    expect(kinds({ ...same, 'safe-place-first': 'not-safe' }, '2026-12-11').sort()).toEqual([
      'come-due',
      'new'
    ])
    // Written since, and past by now: the answers changed.
    expect(
      kinds({ needs: [need('A dentist', '2027-01-10'), need('A school', '2026-12-08')] }, '2026-12-11')
    ).toEqual(['new'])
  })

  // ¶46: a new day was agreed for what the version before had late. It is not done, and not called off.
  it('does not call an action settled whose entry stands with a later day', () => {
    const english = (by: string) => ({
      'need-what': 'English',
      'need-response': 'A course',
      'need-by-when': by
    })
    const before = answersOf({ needs: [english('2026-11-20')] })
    const kinds = (now: NamedCase['answers']) =>
      changesBetween(side(before), { view: { answers: answersOf(now), today: '2027-03-02' }, actions: {} })
        .actions.filter(({ id }) => id.startsWith('see-to-a-need'))
        .map(({ kind }) => kind)
    expect(kinds({ needs: [english('2027-04-01')] })).toEqual([])
    expect(kinds({ needs: [] })).toEqual(['settled'])
    expect(kinds({ needs: [{ 'need-what': 'English', 'need-response': 'A course' }] })).toEqual(['settled'])
  })

  it('says nothing of what does not concern the child as the case now is', () => {
    const changes = between(
      { 'immigration-position': 'claim-undecided', 'if-claim-refused': 'An appeal within 14 days.' },
      { 'immigration-position': 'british' }
    )
    expect(told(changes)).toEqual(['immigration-position'])
  })

  it('says nothing of tracks and signs that do not concern the child as the case now is', () => {
    const before = {
      'immigration-position': 'claim-undecided',
      screenings: [{ 'screening-on': '2026-11-20' }]
    }
    const written = {
      'marks-arrival-journey-and-documents': { marks: { 'entered-covertly': 'reported' } },
      'care-plan-tracks': { tracks: { transitional: 'A text.' } }
    }
    const signs = ({ texts, marks }: Changes) => [...texts, ...marks]
    expect(signs(between(before, { ...before, ...written }))).toHaveLength(2)
    const british = { ...before, 'immigration-position': 'british' }
    expect(signs(between(before, { ...british, ...written }))).toEqual([])
  })

  // An earlier build kept what was done for all entries of a list together.
  it('does not tell as done since what the version before had as done', () => {
    const done = { since: today, called: true, outcome: { state: 'done', on: today } } as const
    const answers = answersOf({
      needs: [{ 'need-what': 'A dentist', 'need-response': 'Asked', 'need-by-when': '2026-11-20' }]
    })
    const changes = changesBetween(
      side(answers, { 'see-to-a-need': done }),
      side(answers, { 'see-to-a-need:needs-1': done })
    )
    expect(changes.actions.filter(({ kind }) => kind === 'done')).toEqual([])
  })
})

// ¶46: a review looks at the whole plan anew. What nobody has touched since the last version may be of that day.
describe('what was written and stands as it was', () => {
  const unchanged = (before: NamedCase['answers'], now: NamedCase['answers']) => {
    const view = { answers: answersOf(now), today }
    return unchangedWords(answersOf(before), view, pathsOf(view))
  }
  const given: NamedCase['answers'] = {
    'age-as-known': 'under-16',
    'child-wishes': 'To ring his mother.',
    'identity-support': 'Halal food.',
    'physical-health-now': 'My teeth hurt.',
    'life-before': 'In Omdurman, with his mother.',
    'safe-place-first': 'yes'
  }

  it('is named once, on the first step of the plans that asks it, under its stage; what tells of the past is not', () => {
    expect(unchanged(given, given)).toEqual([
      {
        stage: 'care-plan',
        places: [
          { question: 'identity-support', step: 'permanence' },
          { question: 'child-wishes', step: 'wishes-and-feelings' },
          { question: 'physical-health-now', step: 'health-now' }
        ]
      }
    ])
  })

  it('is not what was changed, what is new, what was taken back, or what is chosen', () => {
    const now = { ...given, 'child-wishes': 'To play in a team.', 'health-care-now': 'A dentist.' }
    const questions = unchanged({ ...given, 'if-missing-carer': 'Rings 999.' }, now).flatMap(({ places }) =>
      places.map(({ question }) => question)
    )
    expect(questions).toEqual(['identity-support', 'physical-health-now'])
    expect(unchanged(given, { 'age-as-known': 'under-16' })).toEqual([])
  })

  it('is only what this child is still asked', () => {
    const asked = { ...given, 'human-rights-assessment-findings': 'None.' }
    expect(JSON.stringify(unchanged(asked, asked))).not.toContain('human-rights')
  })
})
