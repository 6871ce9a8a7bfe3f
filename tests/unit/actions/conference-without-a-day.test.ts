import { expect, it } from 'vitest'
import { without } from '../../../machines/case-file/without'
import { begun, doneIn, followed, itemOf, type Given } from '../../support/over-days'

const arrange = 'arrange-the-protection-conference'
const decide = 'decide-on-a-child-protection-plan'
const given: Given = {
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'suspected',
  'child-protection-enquiry': 'started',
  'child-protection-plan-decision': 'not-yet-decided'
}

/** Somebody said that the conference is arranged, and typed no day. Three months on, nobody has decided on a plan (¶20, ¶39). */
it('leaves the decision on a plan open where the conference is called arranged and has no day', () => {
  const arranged = doneIn(begun(given, '2026-09-02'), [arrange], '2026-09-02')
  expect(itemOf(arranged, arrange, '2026-09-02')?.outcome?.state).toBe('done')
  const on = '2026-12-02'
  const later = itemOf(followed(arranged, on), decide, on)
  expect(later).toMatchObject({ called: true, since: '2026-09-02' })
  expect(later?.outcome).toBeUndefined()
})

it('says nothing of the decision while the conference that decides has a day to come', () => {
  const booked: Given = { ...given, 'child-protection-conference-on': '2026-09-20' }
  expect(itemOf(begun(booked, '2026-09-02'), decide, '2026-09-02')?.called ?? false).toBe(false)
})

/** The conference was on 10 November. Its day is entered, what was decided there is not: silence must not read as decided (¶20, ¶39). */
it.each(['2026-11-10', '2026-11-24', '2026-11'])(
  'asks what was decided at a conference of %s, where nobody has said anything of it',
  (on) => {
    const unsaid: Given = without(given, 'child-protection-plan-decision')
    const file = begun({ ...unsaid, 'child-protection-conference-on': on }, '2026-11-24')
    expect(itemOf(file, decide, '2026-11-24')).toMatchObject({ called: true })
    expect(itemOf(file, arrange, '2026-11-24')?.called ?? false).toBe(false)
  }
)

/**
 * Nobody suspects anything, and the day of the conference is “not known”. It follows an enquiry within 15 working days: after Monday 9 November that is Monday 30
 * November. Until then it is still to be arranged, and without an enquiry none was held (¶20, ¶39).
 */
it.each<[string, Given, readonly string[]]>([
  [
    'an enquiry was started yesterday',
    { 'child-protection-enquiry': 'started', 'child-protection-enquiry-on': '2026-12-01' },
    [arrange]
  ],
  [
    'the working days of the enquiry end today',
    { 'child-protection-enquiry': 'started', 'child-protection-enquiry-on': '2026-11-11' },
    [arrange]
  ],
  [
    'the working days of the enquiry are over',
    { 'child-protection-enquiry': 'started', 'child-protection-enquiry-on': '2026-11-09' },
    [decide]
  ],
  ['nobody wrote when the enquiry began', { 'child-protection-enquiry': 'started' }, [decide]],
  [
    'the enquiry is finished',
    { 'child-protection-enquiry': 'finished', 'child-protection-enquiry-on': '2026-12-01' },
    [decide]
  ],
  ['no enquiry is to be started', { 'child-protection-enquiry': 'decided-not-to-start' }, []],
  ['nothing is said of an enquiry', {}, []],
  [
    'a plan is needed without an enquiry',
    { 'child-protection-plan-decision': 'needed-not-yet-in-place' },
    [arrange]
  ]
])('where the day of the conference is not known, and %s', (_, more, expected) => {
  const today = '2026-12-02'
  const unknown: Given = {
    'age-as-known': 'under-16',
    'trafficking-conclusion': 'not-suspected',
    'child-protection-conference-on': { reason: 'not-known' },
    ...more
  }
  expect([arrange, decide].filter((id) => itemOf(begun(unknown, today), id, today)?.called)).toEqual(expected)
})

/**
 * “Not known” takes no last day away while the conference cannot have been held. After Thursday 12 November the fifteenth working day is Thursday 3 December, which
 * comes before the five working days of an order that is new on the 2nd (¶20, ¶39).
 */
it.each<[string, Given]>([
  ['its day is not known', { 'child-protection-conference-on': { reason: 'not-known' } }],
  ['nothing is said of its day', {}]
])('the conference is due by its last working day where %s', (_, more) => {
  const today = '2026-12-02'
  const enquiry: Given = { ...given, 'child-protection-enquiry-on': '2026-11-12', ...more }
  expect(itemOf(begun(enquiry, today), arrange, today)?.due.date).toBe('2026-12-03')
})

/** Enquiries are decided on at a strategy discussion: where nobody wrote when they began, the fifteen working days go from there (¶20). */
it.each([
  ['2026-12-01', [arrange], '2026-12-22'],
  ['2026-11-09', [decide], undefined]
])('an enquiry without a day began at the discussion of %s', (discussed, expected, due) => {
  const today = '2026-12-02'
  const enquiry: Given = {
    ...without(given, 'child-protection-plan-decision'),
    'strategy-discussion': 'held',
    'strategy-discussion-on': discussed,
    'child-protection-conference-on': { reason: 'not-known' }
  }
  const file = begun(enquiry, today)
  expect([arrange, decide].filter((id) => itemOf(file, id, today)?.called)).toEqual(expected)
  expect(itemOf(file, arrange, today)?.due.date).toBe(due)
})
