import { describe, expect, it } from 'vitest'
import type { ClockRowId } from '../../../content/clock'
import type { ActionItem } from '../../../machines/actions/action-item'
import { turnGroups } from '../../../machines/actions/groups'
import { actionListOf } from '../../../machines/actions/list'
import { byTurn, inOrder } from '../../../machines/actions/order'
import type { DueBasis } from '../../../machines/actions/due'
import { withActionEdited } from '../../../machines/case-file/change-actions'
import type { Danger } from '../../../content/actions/danger'
import { begun, followed, viewOf, type Given } from '../../support/over-days'

const today = '2026-11-24'

/** An open action; nothing about it is pressing unless it is said. */
function item(id: string, more: Partial<ActionItem> = {}): ActionItem {
  const owner = { kind: 'role', role: 'social-worker', people: [] } as const
  return {
    id,
    action: id,
    owner,
    defaultOwner: owner,
    since: today,
    due: { basis: 'standing', date: undefined },
    state: 'open',
    called: true,
    added: false,
    before: [],
    serves: [],
    stage: 'opening',
    sameDay: false,
    contrary: false,
    protects: false,
    ...more
  }
}
const due = (date: string, basis: DueBasis = 'recorded') => ({ due: { basis, date } })
/** Police protection, or an emergency protection order, ends on this day. */
const careEnding = (date: string) => ({
  protects: true,
  due: { basis: 'clock', date, row: 'care-basis' } as const,
  careEnds: date
})
const danger = (name: Danger) => ({ danger: name })
const done = { state: 'done', outcome: { state: 'done', on: today } } as const
const order = (...items: readonly ActionItem[]) => items.toSorted(inOrder(today)).map(({ id }) => id)

describe('of two actions stands first', () => {
  it.each([
    ['what is open, before what is done', item('a'), item('b', { ...done, ...danger('missing') })],
    [
      'what answers a danger, before what answers none',
      item('a', danger('not-prepared')),
      item('b', { sameDay: true, ...due(today) })
    ],
    [
      'that a child is missing, before that a place is not safe',
      item('a', danger('missing')),
      item('b', danger('not-safe'))
    ],
    ['what is near, before what is far', item('a', due('2026-11-27')), item('b', due('2026-11-28'))],
    ['what is near, before what cannot wait', item('a', due('2026-11-27')), item('b', { sameDay: true })],
    [
      'a set day that is near, before a suggested one that is earlier',
      item('a', due('2026-11-27')),
      item('b', due('2026-11-25', 'ten-working-days'))
    ],
    ['what cannot wait, before what can', item('a', { sameDay: true }), item('b', due('2026-11-28'))],
    ['the earlier day', item('a', due('2026-12-01')), item('b', due('2026-12-02'))],
    ['what has a day, before what has none', item('a', due('2026-12-01')), item('b')],
    [
      'what protects and is late, before what has its day tomorrow',
      item('a', { protects: true, ...due('2026-11-01') }),
      item('b', due('2026-11-25'))
    ],
    [
      'what has its day tomorrow, before what protects nobody and is late',
      item('a', due('2026-11-25')),
      item('b', due('2026-11-01'))
    ],
    [
      'what belongs to an earlier stage',
      item('a', { stage: 'immediate-safety' }),
      item('b', { stage: 'care-plan' })
    ],
    [
      'what stands earlier in content, of one danger, whatever its day',
      item('find-a-safe-place', { ...danger('not-safe') }),
      item('check-the-adult', { ...danger('not-safe'), ...due(today) })
    ],
    ['what content names, before what a person added', item('find-a-safe-place'), item('my own')],
    // From tomorrow nobody holds the child by any right (Children Act 1989, sections 45 and 46).
    [
      'what police protection ends without today, before whoever asks where the child is',
      item('b', careEnding(today)),
      item('a', danger('sought-out'))
    ],
    ['a child who is missing, before that', item('b', danger('missing')), item('a', careEnding(today))],
    [
      'whoever asks where the child is, while it holds until tomorrow',
      item('b', danger('sought-out')),
      item('a', careEnding('2026-11-25'))
    ],
    [
      'the same where nothing calls for it any more',
      item('b', danger('sought-out')),
      item('a', { ...careEnding(today), called: false })
    ],
    [
      'that of one danger which stands earlier in content, on its last day too',
      item('settle-the-basis-of-care', { ...careEnding(today), stage: 'case-details' }),
      item('care-without-a-basis', { ...danger('unsafe-tonight'), stage: 'case-details' })
    ]
  ])('%s', (_, first, second) => {
    expect(order(second, first)).toEqual([first.id, second.id])
    expect(order(first, second)).toEqual([first.id, second.id])
  })
})

describe('what has its turn', () => {
  const ids = (items: readonly ActionItem[]) => items.map(({ id }) => id)

  it.each([
    ['now: what answers a danger', item('x', danger('not-prepared')), 'now'],
    ['now: what cannot wait', item('x', { sameDay: true }), 'now'],
    ['now: a set day within three days', item('x', due('2026-11-27')), 'now'],
    ['now: a suggested day that has come', item('x', due(today, 'ten-working-days')), 'now'],
    [
      'this week: a suggested day within seven days',
      item('x', due('2026-11-25', 'ten-working-days')),
      'thisWeek'
    ],
    ['this week: the seventh day', item('x', due('2026-12-01')), 'thisWeek'],
    ['later: the eighth', item('x', due('2026-12-02')), 'later'],
    ['later: no day', item('x'), 'later'],
    // A reviewing officer arranges no review of an adult. What was done before is kept, and its day is over.
    [
      'later: a day that is past of what nothing calls for',
      item('x', { ...due('2026-04-15'), called: false }),
      'later'
    ],
    [
      'this week: the day that somebody wrote for it',
      item('x', { ...due('2026-11-30', 'edited'), called: false }),
      'thisWeek'
    ],
    [
      'this week: the day of what somebody added',
      item('x', { ...due('2026-11-30', 'ten-working-days'), called: false, added: true }),
      'thisWeek'
    ]
  ] as const)('%s', (_, one, turn) => {
    expect(ids(byTurn([one], today)[turn])).toEqual(['x'])
  })

  it('is five things at most, the worst of them, told in their order; the others come this week', () => {
    const items = [
      item('same day', { sameDay: true }),
      item('not prepared', danger('not-prepared')),
      item('near', due('2026-11-26')),
      item('missing', danger('missing')),
      item('hurt', danger('hurt-today')),
      item('near too', due('2026-11-27')),
      item('done', { ...done, sameDay: true })
    ]
    const turns = byTurn(items, today)
    expect(ids(turns.now)).toEqual(['not prepared', 'near', 'missing', 'hurt', 'near too'])
    expect(ids(turns.thisWeek)).toEqual(['same day'])
    expect(turns.later).toEqual([])
  })

  // A plan can be late by a day; a child whom nobody is prepared to look for, or who is at risk today, cannot wait for it (¶10, ¶20, ¶23, ¶39).
  it('gives its places to what protects before days of paper, and to those before what only cannot wait', () => {
    const lawful = (id: string, row: ClockRowId) =>
      item(id, { due: { date: '2026-11-26', basis: 'clock', row } })
    const items = [
      item('agree-police-roles', danger('not-prepared')),
      item('take-a-photograph', danger('not-prepared')),
      lawful('arrange-the-visits', 'first-visit'),
      lawful('agree-the-placement-plan', 'placement-plan'),
      item('follow-the-genital-mutilation-procedure', { sameDay: true, protects: true }),
      item('tell-of-worry-for-another-child', { sameDay: true, protects: true }),
      item('establish-language-needs', { sameDay: true })
    ]
    expect(ids(byTurn(items, today).now)).toEqual([
      'agree-police-roles',
      'take-a-photograph',
      'arrange-the-visits',
      'follow-the-genital-mutilation-procedure',
      'tell-of-worry-for-another-child'
    ])
    expect(ids(byTurn(items, today).thisWeek)).toEqual([
      'agree-the-placement-plan',
      'establish-language-needs'
    ])
  })

  // Who may be a personal adviser's to have is 18 in a month: its own day has gone, and no plan of March stands before it (¶66).
  it('gives its places to what protects and is owed today since its own day has gone, before days of paper', () => {
    const paper = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      item(id, { due: { date: '2026-11-26', basis: 'clock', row: 'placement-plan' } })
    )
    const adviser = item('appoint-personal-adviser', { protects: true, ...due(today, 'same-day') })
    expect(ids(byTurn([...paper, adviser], today).now)).toContain('appoint-personal-adviser')
    const errand = { ...adviser, protects: false }
    expect(ids(byTurn([...paper, errand], today).now)).not.toContain('appoint-personal-adviser')
  })

  it('gives none to errands on days that somebody wrote down while anything that protects cannot wait', () => {
    const protecting = ['a', 'b', 'c', 'd'].map((id) => item(id, { sameDay: true, protects: true }))
    const errands = ['shoes', 'post', 'map'].map((id) =>
      item(id, { added: true, called: false, ...due('2026-11-25', 'edited') })
    )
    expect(ids(byTurn([...errands, ...protecting], today).now)).toEqual(['shoes', 'a', 'b', 'c', 'd'])
    const ofToday = errands.map((one) => ({ ...one, ...due(today, 'edited') }))
    expect(ids(byTurn([...ofToday, ...protecting], today).now)).toEqual(['shoes', 'a', 'b', 'c', 'd'])
  })

  it('gives none sooner to what somebody wrote a later day down for, and one to what protects once that day has come', () => {
    const protecting = ['a', 'b', 'c', 'd', 'e'].map((id) => item(id, { sameDay: true, protects: true }))
    const moved = (day: string) => item('moved', { sameDay: true, protects: true, ...due(day, 'edited') })
    expect(ids(byTurn([...protecting, moved('2026-11-26')], today).now)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(ids(byTurn([...protecting, moved(today)], today).now)).toContain('moved')
  })

  it('gives none to what the answers no longer call for, whatever day somebody wrote down for it', () => {
    const kept = item('kept', {
      called: false,
      sameDay: true,
      ...danger('not-prepared'),
      ...due(today, 'edited')
    })
    expect(byTurn([kept], today)).toMatchObject({ now: [], thisWeek: [{ id: 'kept' }] })
    expect(ids(byTurn([{ ...kept, added: true }], today).now)).toEqual(['kept'])
  })

  it('gives none to what is suggested for a later day while anything cannot wait, whatever danger it answers', () => {
    const later = item('later', {
      ...danger('not-prepared'),
      protects: true,
      ...due('2026-11-26', 'two-days')
    })
    const waiting = ['a', 'b', 'c', 'd', 'e'].map((id) => item(id, { sameDay: true }))
    expect(ids(byTurn([later, ...waiting], today).now)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(ids(byTurn([later, ...waiting.slice(1)], today).now)).toEqual(['later', 'b', 'c', 'd', 'e'])
  })

  it.each<[string, ActionItem]>([
    ['a day that a person or a letter set', item('x', due('2026-11-26', 'recorded'))],
    ['a day of the law for what protects', item('x', { protects: true, ...due('2026-11-26', 'clock') })],
    [
      'the end of a right to stay',
      item('x', { due: { date: '2026-11-26', basis: 'clock', row: 'leave-end' } })
    ]
  ])('is no paper, and keeps its place: %s', (_, one) => {
    const protecting = ['a', 'b', 'c', 'd', 'e'].map((id) => item(id, { sameDay: true, protects: true }))
    expect(ids(byTurn([...protecting, one], today).now)).toContain('x')
  })
})

// ¶24, ¶27: a child is told before the handover, and still on its day. ¶54, ¶64: where they live from 18 is agreed before that day.
describe('what comes before a day is as near as that day, until it is over', () => {
  const before = (until: string, date: string, basis: DueBasis = 'before') => ({
    ...due(date, basis),
    comesBefore: until
  })
  const late = item('late', due('2026-06-09', 'five-working-days'))

  it.each([
    ['its own day was yesterday, and that day is today', before(today, '2026-11-23')],
    ['its suggested day has gone, and that day is in three', before('2026-11-27', '2026-06-09', 'two-days')]
  ])('%s', (_, more) => {
    expect(order(late, item('before', more))).toEqual(['before', 'late'])
  })

  it.each([
    ['that day is over', before('2026-11-23', '2026-11-22')],
    ['that day is further off', before('2026-11-28', '2026-06-10', 'two-days')],
    ['nothing comes after it', due('2026-11-23', 'before')]
  ])('and no nearer where %s', (_, more) => {
    expect(order(item('before', more), late)).toEqual(['late', 'before'])
  })

  it('so that the child is told of the handover, and home and money are agreed, in the last days before them', () => {
    const given: Given = {
      'age-as-known': '16-or-17',
      'dates-of-birth': [{ 'birth-date': '2008-12-03', 'birth-source': 'home-office' }],
      'age-in-doubt': 'no',
      'periods-of-care': [
        { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-06-02' }
      ],
      'handover-kind': 'another-authority',
      'handover-on': '2026-12-01'
    }
    const file = followed(begun(given, '2026-06-02'), '2026-11-21')
    const firstOn = (day: string) => {
      const view = viewOf(file, day)
      return byTurn(actionListOf(file, view), day).now.map(({ id }) => id)
    }
    const both = ['tell-the-child-of-the-handover', 'agree-home-and-money-from-eighteen']
    for (const day of ['2026-11-30', '2026-12-01'])
      expect(firstOn(day), day).toEqual(expect.arrayContaining(both))
    expect(firstOn('2026-12-02')).not.toContain(both[0])
    expect(firstOn('2026-12-02')).toContain(both[1])
  })
})

describe('what holds all the time stands together by who does it', () => {
  const by = (id: string, owner: ActionItem['owner']) => item(id, { owner })
  const role = (name: string, ...people: readonly string[]) => ({ kind: 'role', role: name, people }) as const
  const written = (text: string) => ({ kind: 'edited', text }) as const
  const orderOf = (...items: readonly ActionItem[]) =>
    turnGroups(items, today).flatMap((group) => group.items.map(({ id }) => id))

  it.each<[string, ActionItem['owner'], ActionItem['owner']]>([
    ['two roles that nobody is named for', role('social-worker'), role('carer')],
    ['two carers', role('carer', 'Ana'), role('carer', 'Ben')],
    ['one person in two roles', role('carer', 'Ana'), role('key-worker', 'Ana')],
    ['two who were written in', written('Jo Lund'), written('Sam Ode')],
    ['a role, and somebody who was written in', role('carer'), written('carer')]
  ])('%s are two', (_, one, other) => {
    expect(orderOf(by('a', one), by('b', other), by('c', one))).toEqual(['a', 'c', 'b'])
  })

  it('one who was written in is the same, however it was typed', () => {
    expect(
      orderOf(by('a', written('Jo Lund')), by('b', role('carer')), by('c', written(' jo lund ')))
    ).toEqual(['a', 'c', 'b'])
  })
})

// What is ruled out goes on tomorrow; what holds the child ends today.
it('on the last day of police protection what is to hold the child is one of the five, however many dangers stand beside it', () => {
  const others = (
    [
      'tell-enquirers-nothing',
      'tell-the-police-what-leads-to-the-child',
      'make-existing-contact-safe'
    ] as const
  ).map((id) => item(id, danger('sought-out')))
  const items = (date: string) => [
    ...others,
    item('adult-does-not-interpret', danger('spoken-for')),
    item('find-an-interpreter', danger('not-understood')),
    item('settle-the-basis-of-care', careEnding(date))
  ]
  const now = (date: string) => byTurn(items(date).toSorted(inOrder(today)), today).now.map(({ id }) => id)
  expect(now(today)).toEqual([
    'settle-the-basis-of-care',
    ...others.map(({ id }) => id),
    'adult-does-not-interpret'
  ])
  expect(now('2026-11-25')).not.toContain('settle-the-basis-of-care')
})

// Somebody wrote when it is to be settled: the day itself, or a later one. What holds the child ends today all the same.
it.each(['2026-09-10', '2026-09-14', undefined])(
  'what settles the basis on its last day stands first, with %s written for it',
  (written) => {
    const [on, id] = ['2026-09-10', 'settle-the-basis-of-care']
    const given: Given = {
      'age-as-known': 'under-16',
      'place-tonight': 'foster-home',
      enquirers: [{ 'enquirer-name': 'Comfort', 'enquirer-identity': 'not-established' }],
      'periods-of-care': [
        { 'care-authority': 'Hove', 'care-legal-basis': 'police-protection', 'care-from': '2026-09-07' }
      ]
    }
    const file = withActionEdited(begun(given, on), id, { due: written }, on)
    const turnOn = (day: string) =>
      byTurn(actionListOf(file, viewOf(file, day)), day).now.map((one) => one.id)
    expect(turnOn(on)[0]).toBe(id)
    expect(turnOn('2026-09-09')[0]).toBe('tell-enquirers-nothing')
  }
)

it('what nothing calls for any more is not said to be for the next review', () => {
  const turnOf = (called: boolean) =>
    turnGroups([item('x', { ...due('2026-12-10', 'ten-working-days'), called })], today, '2027-01-12').map(
      ({ turn }) => turn
    )
  expect([turnOf(true), turnOf(false)]).toEqual([['before-the-review'], ['later']])
})
