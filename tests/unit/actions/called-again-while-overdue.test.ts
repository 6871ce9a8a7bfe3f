import { describe, expect, it } from 'vitest'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { answeredAs, begun, doneIn, itemOf, opened, type Given } from '../../support/over-days'

// “Done” says that it was done, or that it was agreed who does it and when. A duty whose day has gone lasts until it is recorded as met, whichever order
// sees to it: Care Planning Regulations 4, 7, 9, 28 and 33, a conference (¶20).
const inCare = {
  'age-as-known': 'under-16',
  'dates-of-birth': [{ 'birth-date': '2012-03-14', 'birth-source': 'family-says' }],
  'place-tonight': 'foster-home',
  'placement-kind': 'foster-care',
  'placement-since': '2026-03-02',
  'first-placement-on': '2026-03-02',
  'periods-of-care': [
    { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-03-02' }
  ]
} satisfies Given
const enquiry: Given = {
  ...inCare,
  'trafficking-conclusion': 'suspected',
  'strategy-discussion': 'held',
  'strategy-discussion-on': '2026-03-02',
  'child-protection-enquiry': 'started',
  'child-protection-enquiry-on': '2026-03-02',
  'child-protection-plan-decision': 'needed-not-yet-in-place'
}
// Wednesday 1 July. Five working days are over on Wednesday the 8th, ten on Wednesday the 15th.
const on = '2026-07-01'
const doneOnce = (given: Given, id: string) => doneIn(begun(given, on), [id], on)
const isOpenOn = (file: ReturnType<typeof begun>, id: string, day: string) => {
  const item = itemOf(opened(file, day), id, day)
  return item?.called === true && item.outcome === undefined
}

const orders: readonly [string, Given, string, string][] = [
  ['agree-the-placement-plan', inCare, '2026-07-15', '2026-07-16'],
  ['arrange-the-visits', inCare, '2026-07-15', '2026-07-16'],
  ['produce-the-care-plan', inCare, '2026-07-15', '2026-07-16'],
  ['arrange-the-initial-health-assessment', inCare, '2026-07-15', '2026-07-16'],
  ['hold-the-overdue-review', inCare, '2026-07-15', '2026-07-16'],
  ['arrange-the-protection-conference', enquiry, '2026-07-08', '2026-07-09']
]

describe.each(orders)('%s, done while its day is past and nothing records it', (id, given, last, after) => {
  const done = doneOnce(given, id)

  it('is silent for as long as there was to do it, and then called for again, late since then', () => {
    expect(isOpenOn(done, id, last)).toBe(false)
    expect(isOpenOn(done, id, after)).toBe(true)
    expect(isOpenOn(done, id, '2027-03-01')).toBe(true)
    expect(itemOf(opened(done, after), id, after)).toMatchObject({
      since: last,
      state: 'overdue',
      before: [{ state: 'done', on }]
    })
  })

  it('is called for again after each “Done”', () => {
    const twice = doneIn(opened(done, after), [id], after)
    expect(isOpenOn(twice, id, after)).toBe(false)
    expect(isOpenOn(twice, id, '2026-09-01')).toBe(true)
  })

  it('stays set aside where somebody gave a reason', () => {
    const aside = withOutcome(begun(given, on), id, { state: 'dismissed', on, reason: 'They agreed' }, on)
    expect(isOpenOn(aside, id, '2027-03-01')).toBe(false)
  })
})

describe('what is recorded as met does not come again', () => {
  it.each<[string, Given]>([
    ['agree-the-placement-plan', { ...inCare, 'placement-plan-agreed-on': '2026-07-06' }],
    ['produce-the-care-plan', { ...inCare, 'care-plan-ready-on': '2026-07-06' }],
    [
      'arrange-the-initial-health-assessment',
      {
        ...inCare,
        'initial-health-assessment': 'done-by-a-doctor',
        'initial-health-assessment-on': '2026-07-06'
      }
    ],
    ['arrange-the-protection-conference', { ...enquiry, 'child-protection-conference-on': '2026-07-06' }],
    [
      'hold-the-overdue-review',
      { ...inCare, reviews: [{ 'review-on': '2026-07-06', 'review-state': 'review-held' }] }
    ]
  ])('%s', (id, met) => {
    const before = id === 'arrange-the-protection-conference' ? enquiry : inCare
    const recorded = answeredAs(doneOnce(before, id), met, '2026-07-06')
    for (const day of ['2026-07-20', '2026-10-01']) expect(isOpenOn(recorded, id, day), day).toBe(false)
  })

  // How often is still open, and no visit is late: what was agreed about it stands.
  it('nor does an order that is called for still, where its day is kept', () => {
    const visited: Given = {
      ...inCare,
      'placement-since': '2026-06-29',
      'first-visit-on': '2026-07-02',
      visits: [{ 'visit-on': '2026-07-20' }, { 'visit-on': '2026-08-20' }]
    }
    const done = doneOnce(visited, 'arrange-the-visits')
    expect(itemOf(opened(done, '2026-08-21'), 'arrange-the-visits', '2026-08-21')).toMatchObject({
      called: true,
      state: 'done'
    })
  })
})

describe('and not before its day', () => {
  it('an examination that was called done at once is called for once the law’s day is past, and late since that day', () => {
    // Care from Monday 2 March: the health assessment before the first review, which is within 20 working days (regulations 7 and 33).
    const id = 'arrange-the-initial-health-assessment'
    const done = doneIn(begun(inCare, '2026-03-02'), [id], '2026-03-02')
    expect(isOpenOn(done, id, '2026-03-30')).toBe(false)
    expect(isOpenOn(done, id, '2026-03-31')).toBe(true)
    expect(itemOf(opened(done, '2026-05-01'), id, '2026-05-01')?.since).toBe('2026-03-30')
  })

  it('a first visit that was called done before its day has two working weeks from then', () => {
    const moved: Given = { ...inCare, 'placement-since': '2026-06-29' }
    const done = doneIn(begun(moved, on), ['arrange-the-visits'], on)
    // Within a week of the placement, which is 6 July (regulation 28); two working weeks are over on the 15th.
    expect(isOpenOn(done, 'arrange-the-visits', '2026-07-15')).toBe(false)
    expect(isOpenOn(done, 'arrange-the-visits', '2026-07-16')).toBe(true)
  })
})

// Nobody can visit a child who is missing (¶39): looking for them comes first.
it('no visit is called for again while the child is missing', () => {
  const gone: Given = {
    ...inCare,
    'missing-episodes': [
      { 'missing-from': 'The foster home', 'missing-since': '2026-07-03', 'missing-returned': 'no' }
    ]
  }
  const done = answeredAs(doneOnce(inCare, 'arrange-the-visits'), gone, '2026-07-03')
  expect(isOpenOn(done, 'arrange-the-visits', '2026-07-20')).toBe(false)
  const back = answeredAs(done, inCare, '2026-07-21')
  expect(isOpenOn(back, 'arrange-the-visits', '2026-07-22')).toBe(true)
})
