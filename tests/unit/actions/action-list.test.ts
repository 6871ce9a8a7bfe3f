import { describe, expect, it } from 'vitest'
import type { When } from '../../../content/actions/action-content'
import type { ClockRowId } from '../../../content/clock'
import { clockRows } from '../../../content/clock'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { finished } from '../../../machines/case-file/change'
import { withActionEdited, withActionReopened, withOutcome } from '../../../machines/case-file/change-actions'
import { parseCaseFile } from '../../../machines/case-file/schema'
import { dueOf, type DueFrom } from '../../../machines/actions/due'
import { actionListOf } from '../../../machines/actions/list'
import { byTurn } from '../../../machines/actions/order'
import { allActions } from '../../../machines/actions/all'
import type { ClockEntry } from '../../../machines/policy/clock'
import { followActions } from '../../../machines/actions/follow'
import { answersOf, personId, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { fileWith } from '../../support/file'

const fileOf = (answers: NamedCase['answers']) => fileWith(answersOf(answers))
const viewOf = (file: ReturnType<typeof fileOf>, day = today) => ({ answers: file.answers, today: day })
const find = (file: ReturnType<typeof fileOf>, id: string, day = today) =>
  actionListOf(file, viewOf(file, day)).find((item) => item.id === id)

const unsafe = { 'safe-place-first': 'not-safe' } as const
const id = 'find-a-safe-place'

const entry = (row: ClockRowId, date: string, kind: 'due' | 'overdue' = 'due'): ClockEntry => ({
  row,
  date,
  basis: { kind: 'computed', question: 'assessment-started-on', from: '2026-12-01' },
  state: { kind }
})

it('says of what it answers whether that is contrary to the guidance', () => {
  expect(find(fileOf(unsafe), id)?.contrary).toBe(false)
  const told = {
    enquirers: [
      { 'enquirer-name': 'Bea', 'enquirer-told': 'location-told', 'enquirer-identity': 'not-established' }
    ]
  }
  expect(find(fileOf(told), 'location-was-told')?.contrary).toBe(true)
})

// ¶25, ¶39: nobody takes a child to a doctor who is not there, and whoever told the police has taken nobody there.
it.each(['health-attention-today', 'self-harm-worry', 'emotional-support-needed'] as const)(
  'while the child is missing the police are told of %s next after looking for the child, and the help itself waits for the return',
  (need) => {
    const ill = {
      'trafficking-conclusion': 'suspected',
      [need]: need === 'emotional-support-needed' ? 'today' : 'yes'
    } as const
    const doctor = need === 'health-attention-today' ? 'see-a-doctor-or-nurse-today' : 'get-help-today'
    const gone = followActions(
      fileOf({ ...ill, 'place-tonight': 'missing' }),
      viewOf(fileOf({ ...ill, 'place-tonight': 'missing' }))
    )
    expect(find(gone, doctor)).toBeUndefined()
    const items = actionListOf(gone, viewOf(gone))
    const police = 'tell-the-police-what-the-child-needs'
    expect(items.slice(0, 3).map(({ id }) => id)).toEqual(['report-missing', 'look-for-the-child', police])
    expect(byTurn(items, today).now.map(({ id }) => id)).toContain(police)
    const told = withOutcome(gone, police, { state: 'done', on: today }, today)
    const back = { ...told, answers: answersOf({ ...ill, 'place-tonight': 'foster-home' }) }
    expect(find(followActions(back, viewOf(back)), doctor)?.state).toBe('open')
  }
)

describe('whose it is', () => {
  it('is theirs whom an answer names for it, of several who have the part; everybody’s where none is named', () => {
    const given = {
      people: [
        { 'person-name': 'Rosa Vale', 'person-role': 'independent-reviewing-officer' },
        { 'person-name': 'Ann Bell', 'person-role': 'independent-reviewing-officer' }
      ],
      'still-to-explain': ['reviewing-officer']
    }
    const ownerOf = (more: NamedCase['answers']) =>
      find(fileOf({ ...given, ...more }), 'tell-the-child-about-the-reviewing-officer')?.owner
    const role = { kind: 'role', role: 'independent-reviewing-officer' }
    expect(ownerOf({ 'reviewing-officer': 'Ann Bell' })).toEqual({ ...role, people: [personId(1)] })
    expect(ownerOf({})).toEqual({ ...role, people: [personId(0), personId(1)] })
  })

  // ¶33, ¶48: a lawyer who defends a child in a criminal case does not prepare the hearing of the claim.
  describe('of what a lawyer does about the claim', () => {
    const lawyer = (name: string) => ({ 'person-name': name, 'person-role': 'legal-representative' })
    const given = {
      'immigration-position': 'appeal-pending',
      people: [lawyer('Owen Price'), lawyer('Leila Haddad')],
      'asylum-steps': [
        { 'asylum-step-kind': 'appeal-hearing', 'asylum-step-state': 'ahead', 'asylum-step-on': '2026-12-14' }
      ]
    } as const
    const arranged = (matter: string, who: string) => ({
      'legal-matter': matter,
      'legal-matter-representative': who
    })
    const owners = (more: NamedCase['answers']) => {
      const file = fileOf({ ...given, ...more })
      const owner = actionListOf(file, viewOf(file)).find(
        ({ action }) => action === 'prepare-for-the-appeal-hearing'
      )?.owner
      return owner?.kind === 'role' ? owner.people : []
    }
    const [owen, leila] = [personId(0), personId(1)]

    it('is theirs who is named as adviser', () => {
      expect(owners({ 'immigration-adviser': 'Leila Haddad' })).toEqual([leila])
      expect(owners({ 'immigration-adviser': 'Owen Price' })).toEqual([owen])
    })

    it('is not theirs who acts in other matters alone, and everybody’s of whom nothing says that', () => {
      const accused = arranged('criminal-case-as-accused', 'Owen Price')
      expect(owners({ 'legal-arrangements': [accused] })).toEqual([leila])
      const both = [accused, arranged('immigration-and-asylum', 'Owen Price')]
      expect(owners({ 'legal-arrangements': both })).toEqual([owen, leila])
      expect(owners({})).toEqual([owen, leila])
    })
  })
})

describe('by when', () => {
  const since = '2026-12-18'
  const record = { since, called: true }
  const given = (clock: DueFrom['clock'] = [], reviews: DueFrom['reviews'] = []): DueFrom => ({
    view: { answers: {}, today: since },
    clock,
    reviews
  })
  const dueFor = (when: When, from: DueFrom = given()) => dueOf(record, { when }, from)
  const review = (date: string, isLastDay = false, heldOn?: string) => ({ date, isLastDay, heldOn })

  it('what a person set wins over everything', () => {
    const set = { ...record, due: '2027-03-01' }
    expect(dueOf(set, { when: 'same-day' }, given())).toEqual({ date: '2027-03-01', basis: 'edited' })
  })

  // 18 December 2026 is a Friday; 25 and 28 December and 1 January are bank holidays.
  it.each<[When, ReturnType<typeof dueFor>]>([
    ['same-day', { date: since, basis: 'same-day' }],
    ['two-days', { date: '2026-12-20', basis: 'two-days' }],
    ['five-working-days', { date: '2026-12-29', basis: 'five-working-days' }],
    ['care-plan', { date: '2027-01-06', basis: 'ten-working-days' }],
    ['planned', { date: '2027-01-06', basis: 'ten-working-days' }],
    ['review', { date: '2027-03-18', basis: 'three-months' }],
    ['standing', { basis: 'standing' }]
  ])('where nothing else is known, %s is counted from the day on which it arose', (when, due) => {
    expect(dueFor(when)).toEqual(due)
  })

  it('the clock’s day stands where its row is open', () => {
    const from = given([entry('care-plan', '2026-12-30')])
    expect(dueOf(record, { when: 'care-plan', due: 'care-plan' }, from)).toEqual({
      date: '2026-12-30',
      basis: 'clock',
      row: 'care-plan'
    })
  })

  it('a day that somebody recorded is not said to be the law’s', () => {
    const set = {
      ...entry('nrm-referral', '2026-12-22'),
      basis: { kind: 'recorded', question: 'referral-by-date' }
    }
    expect(
      dueOf(record, { when: 'two-days', due: 'nrm-referral' }, given([set as ClockEntry]))
    ).toMatchObject({
      date: '2026-12-22',
      basis: 'recorded'
    })
  })

  it('the clock’s day, where it is known, goes before what cannot wait', () => {
    const from = given([entry('out-of-area-notice', '2026-12-29')])
    const { date, basis } = dueOf(record, { when: 'same-day', due: 'out-of-area-notice' }, from)
    expect([date, basis]).toEqual(['2026-12-29', 'clock'])
  })

  it('what belongs in the care plan comes with it, unless the plan’s day was before it arose', () => {
    expect(dueFor('care-plan', given([entry('care-plan', '2026-12-30')]))).toEqual({
      date: '2026-12-30',
      basis: 'care-plan'
    })
    expect(dueFor('care-plan', given([entry('care-plan', '2026-12-17', 'overdue')]))).toMatchObject({
      basis: 'ten-working-days'
    })
  })

  it.each<[string, When, DueFrom['reviews'], ReturnType<typeof dueFor>]>([
    [
      'the review that is arranged, where it comes before the last day for it',
      'review',
      [review('2027-02-11'), review('2027-03-02', true)],
      { date: '2027-02-11', basis: 'next-review' }
    ],
    [
      'the last day for it, where no day is arranged',
      'review',
      [review('2027-03-02', true)],
      { date: '2027-03-02', basis: 'last-day-for-review' }
    ],
    [
      'never one that was held before the action arose, or on that day',
      'review',
      [review('2026-12-01'), review(since), review('2027-06-18', true)],
      { date: '2027-03-18', basis: 'three-months' }
    ],
    [
      'never the last day for one that was held before it arose',
      'review',
      [review('2026-12-28', true, '2026-12-17'), review('2027-02-11', true)],
      { date: '2027-02-11', basis: 'last-day-for-review' }
    ],
    [
      'nor for one that was held on the day on which it arose',
      'review',
      [review('2026-12-28', true, since), review('2027-02-11', true)],
      { date: '2027-02-11', basis: 'last-day-for-review' }
    ],
    [
      'the last day for one that was held late, after it arose: nobody was given longer',
      'review',
      [review('2026-12-28', true, '2027-01-05'), review('2027-07-05', true)],
      { date: '2026-12-28', basis: 'last-day-for-review' }
    ],
    [
      'the first one after it arose, also where that is past',
      'review',
      [review('2026-12-28'), review('2027-03-28', true)],
      { date: '2026-12-28', basis: 'next-review' }
    ],
    [
      'the sooner, for what is planned',
      'planned',
      [review('2026-12-28'), review('2027-03-28', true)],
      { date: '2026-12-28', basis: 'next-review' }
    ],
    [
      'never three months off, for what is planned',
      'planned',
      [review('2027-03-18', true)],
      { date: '2027-01-06', basis: 'ten-working-days' }
    ]
  ])('of reviews, it is %s', (_, when, reviews, due) => {
    expect(dueFor(when, given([], reviews))).toEqual(due)
  })

  it('every row that an action names is one of the clock’s', () => {
    for (const { due } of allActions) if (due !== undefined) expect(clockRows).toHaveProperty(due)
  })

  // Each of these is part of a plan, or of what grows over weeks; what keeps the child safe meanwhile has a nearer day.
  const mayTakeLonger = [
    'screen-again',
    'build-safety-skills',
    'train-the-carer',
    'train-those-around-the-child',
    'liaise-about-family-contact',
    'check-reception-is-safe'
  ]

  it('nothing else that protects is left to a plan or a review', () => {
    const longer = allActions.filter(
      ({ protects, when }) => protects === true && ['care-plan', 'planned', 'review'].includes(when)
    )
    expect(longer.map(({ id }) => id).sort()).toEqual([...mayTakeLonger].sort())
  })
})

describe('an action', () => {
  it('names who has its role among the people', () => {
    const file = fileOf({ ...unsafe, people: [{ 'person-name': 'Jo Lund', 'person-role': 'social-worker' }] })
    expect(find(file, id)?.owner).toEqual({ kind: 'role', role: 'social-worker', people: ['person-1'] })
  })

  const people = [
    { 'person-name': 'Jo Lund', 'person-role': 'social-worker' },
    { 'person-name': 'Max Hale', 'person-role': 'first-responder' },
    { 'person-name': 'Beth Lowry', 'person-role': 'carer' },
    { 'person-name': 'Sam Roe', 'person-role': 'carer' },
    { 'person-name': 'Ann Vale', 'person-role': 'parent' },
    { 'person-name': 'Kit Moss', 'person-role': 'key-worker' }
  ]
  const sending = { 'trafficking-conclusion': 'suspected', referral: 'being-made', people } as const
  const doctor = { 'health-attention-today': 'yes', people } as const

  it.each<[string, string, NamedCase['answers'], readonly string[]]>([
    [
      'the referral’s first responder, whatever else they are',
      'finish-the-nrm-referral',
      { ...sending, 'referral-first-responder': 'Jo Lund' },
      ['person-1']
    ],
    [
      'the same for the guardian service',
      'make-the-guardian-referral',
      { ...sending, 'referral-first-responder': 'Jo Lund' },
      ['person-1']
    ],
    ['whoever has the role, where no answer names anybody', 'finish-the-nrm-referral', sending, ['person-2']],
    [
      'the carer of today’s placement, not the one before',
      'see-a-doctor-or-nurse-today',
      { ...doctor, 'placement-responsible-person': 'Sam Roe' },
      ['person-4']
    ],
    [
      'the key worker who answers for where the child lives today, where that is no carer’s home',
      'see-a-doctor-or-nurse-today',
      { ...doctor, 'placement-responsible-person': 'Kit Moss' },
      ['person-6']
    ],
    [
      'every carer, where it is not known who cares today',
      'see-a-doctor-or-nurse-today',
      doctor,
      ['person-3', 'person-4']
    ],
    [
      'no parent as the carer of a placement',
      'see-a-doctor-or-nurse-today',
      { ...doctor, 'placement-responsible-person': 'Ann Vale' },
      ['person-3', 'person-4']
    ]
  ])('names %s', (_, action, answers, named) => {
    expect(find(fileOf(answers), action)?.owner).toMatchObject({ kind: 'role', people: named })
  })

  it('is overdue the day after the day that it was due', () => {
    const file = followActions(fileOf(unsafe), viewOf(fileOf(unsafe)))
    expect(find(file, id)?.state).toBe('open')
    const later = find(file, id, '2027-01-15')
    expect(later).toMatchObject({ state: 'overdue', due: { basis: 'same-day', date: today } })
    const { now } = byTurn(actionListOf(file, viewOf(file, '2027-01-15')), '2027-01-15')
    expect(now[0]?.id).toBe(id)
  })

  it('that was edited stays, and says so, when the answers no longer call for it', () => {
    const edited = withActionEdited(fileOf(unsafe), id, { owner: 'Jo' }, today)
    const safe = { ...edited, answers: answersOf({ 'safe-place-first': 'safe-now' }) }
    expect(find(safe, id)).toMatchObject({ called: false, owner: { kind: 'edited', text: 'Jo' } })
  })

  it('that was ticked by mistake leaves nothing to do once the answers are put right and it is opened again', () => {
    const done = withOutcome(fileOf(unsafe), id, { state: 'done', on: today }, today)
    const called = followActions(done, viewOf(done))
    const opened = withActionReopened(called, id)
    expect(find(opened, id)).toMatchObject({ state: 'open', called: true })
    const safe = { answers: answersOf({ 'safe-place-first': 'safe-now' }) }
    const away = { ...called, ...safe }
    expect(find(away, id, '2026-11-27')).toMatchObject({ state: 'done', called: false })
    const gone = withActionReopened(followActions(away, viewOf(away, '2026-11-27')), id)
    expect(find(gone, id, '2026-11-27')).toBeUndefined()
    // What somebody wrote in it stays before them, and what came of it stays behind it for when it is called for again.
    expect(find(withActionEdited(gone, id, { owner: 'Jo' }, '2026-11-27'), id, '2026-11-27')).toMatchObject({
      called: false,
      state: 'open'
    })
    expect(find({ ...gone, answers: answersOf(unsafe) }, id, '2026-12-24')).toMatchObject({
      state: 'open',
      before: [{ state: 'done', on: today }]
    })
  })

  // Invariant 17: what was done once leaves no list and no paper because an answer closed it the second time.
  it('that was done, was called for anew and is no longer keeps what was done before them', () => {
    const on = (day: string, file: CaseFile, answers: NamedCase['answers']) => {
      const now = { ...file, answers: answersOf(answers) }
      return followActions(now, viewOf(now, day))
    }
    const safe = { 'safe-place-first': 'safe-now' } as const
    const done = withOutcome(fileOf(unsafe), id, { state: 'done', on: today }, today)
    const over = on('2026-11-26', on(today, done, unsafe), safe)
    const again = on('2026-12-01', over, unsafe)
    expect(find(again, id, '2026-12-01')).toMatchObject({ state: 'open', since: '2026-12-01' })
    const closed = on('2026-12-02', again, safe)
    const earlier = { called: false, before: [{ state: 'done', on: today }] }
    expect(find(closed, id, '2026-12-02')).toMatchObject(earlier)
    expect(find(on('2027-02-02', closed, safe), id, '2027-02-02')).toMatchObject(earlier)
  })

  it('in which somebody wrote what was done keeps it before them, though it was opened again on that day', () => {
    const note = 'Crime reference 44/771'
    const noted = withOutcome(fileOf(unsafe), id, { state: 'done', on: today, note }, today)
    const opened = withActionReopened(followActions(noted, viewOf(noted)), id)
    const safe = { ...opened, answers: answersOf({ 'safe-place-first': 'safe-now' }) }
    expect(find(safe, id, '2026-11-27')).toMatchObject({ called: false, before: [{ state: 'done', note }] })
  })

  it('that was added and emptied again leaves nothing behind', () => {
    const added = withActionEdited(fileOf({}), 'new', { what: 'Coat', addedTo: 'care-plan' }, today)
    // Nobody else is known to do it.
    expect(find(added, 'new')?.owner).toEqual({ kind: 'role', role: 'social-worker', people: [] })
    expect(find(added, 'new')).toMatchObject({ stage: 'care-plan', serves: [], added: true, sameDay: false })
    expect(find(added, 'new')).toMatchObject({ added: true, what: 'Coat', stage: 'care-plan' })
    const emptied = withActionEdited(added, 'new', { what: undefined, addedTo: 'care-plan' }, today)
    expect(emptied.actions).toEqual({})
  })

  it('that was done and stopped being called for opens anew when it is called for again', () => {
    const done = withOutcome(fileOf(unsafe), id, { state: 'done', on: today }, today)
    const called = followActions(done, viewOf(done))
    const safe = { ...called, answers: answersOf({ 'safe-place-first': 'safe-now' }) }
    const away = followActions(safe, viewOf(safe))
    const again = { ...away, answers: answersOf(unsafe) }
    expect(find(again, id, '2026-12-24')).toMatchObject({
      state: 'open',
      before: [{ state: 'done', on: today }],
      due: { date: '2026-12-24' }
    })
  })

  it('of a case that is read back is as it was', () => {
    const file = {
      ...withActionEdited(fileOf(unsafe), id, { what: 'Tonight', due: '2026-12-01' }, today),
      savedAt: 'x'
    }
    expect(parseCaseFile(JSON.parse(JSON.stringify(file)))).toEqual(file)
  })

  it('of a finished version stays as it was; following the answers changes nothing', () => {
    const file = finished(fileOf(unsafe), today)
    expect(followActions(file, viewOf(file, '2027-05-01'))).toBe(file)
  })
})
