import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import { answeredAs, begun, doneIn, itemOf, opened, viewOf, type Given } from '../../support/over-days'

// A refusal of 16 March: the 14 days to appeal end on the 30th (Tribunal Procedure Rules 2014, rule 19).
const given = (state: Given): Given => ({
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  nationality: 'Iraqi',
  'asylum-claimed-or-intended': 'claimed',
  'immigration-position': 'refused-no-leave',
  'decision-sent-on': '2026-03-16',
  ...state
})
const advice = 'take-advice-on-the-refusal'
const lodging = 'have-the-appeal-lodged'
const stateOn = (file: Parameters<typeof opened>[0], id: string, today: string) =>
  itemOf(opened(file, today), id, today)?.state

/** Advice was taken on the day after the letter came, which is what the order asks, and nothing was written of what came of it. */
describe.each([
  ['nobody has said where it stands', {}],
  ['it stands as not yet taken', { 'appeal-state': 'advice-not-yet-taken' }],
  ['it stands as being taken', { 'appeal-state': 'advice-being-taken', 'appeal-state-on': '2026-03-18' }],
  ['nobody has found it out', { 'appeal-state': 'not-established' }],
  ['an appeal is to be made, and nobody wrote since when', { 'appeal-state': 'appeal-to-be-made' }]
] satisfies [string, Given][])('advice on a refusal that is done, where %s', (_, state) => {
  const done = doneIn(begun(given(state), '2026-03-18'), [advice], '2026-03-18')

  it('is done until three days before the last day to appeal, and then called for once more', () => {
    expect(stateOn(done, advice, '2026-03-26')).toBe('done')
    expect(stateOn(done, advice, '2026-03-27')).toBe('open')
    expect(stateOn(done, advice, '2026-03-30')).toBe('open')
    expect(stateOn(done, advice, '2026-03-31')).toBe('overdue')
  })

  it('is called for once more when that day is over, and nobody has said that an appeal was made', () => {
    const again = doneIn(opened(done, '2026-03-28'), [advice], '2026-03-28')
    expect(stateOn(again, advice, '2026-03-30')).toBe('done')
    const past = opened(again, '2026-03-31')
    expect(itemOf(past, advice, '2026-03-31')?.outcome).toBeUndefined()
    expect(variantOf(advice, viewOf(past, '2026-03-31'))).toBe('past-its-day')
    const asked = doneIn(past, [advice], '2026-03-31')
    expect(stateOn(asked, advice, '2026-05-01')).toBe('done')
  })

  it('is called for no more once somebody says that there is to be none', () => {
    const none = { ...state, 'appeal-state': 'no-appeal-after-advice', 'appeal-state-on': '2026-03-20' }
    const said = answeredAs(done, given(none), '2026-03-20')
    for (const today of ['2026-03-28', '2026-04-10'])
      expect(itemOf(opened(said, today), advice, today), today).toMatchObject({
        called: false,
        state: 'done'
      })
  })
})

it.each([
  ['appeal-made', {}, 'said-without-its-day'],
  ['no-appeal-after-advice', {}, 'said-without-its-day'],
  ['appeal-to-be-made', {}, 'past-its-day'],
  // Of an earlier refusal: of this one none is recorded.
  ['appeal-made', { 'appeal-state-on': '2026-01-08' }, 'past-its-day']
] as const)('nobody reads that none is recorded where “%s” is, %j', (state, day, expected) => {
  const said = { 'appeal-state': state, ...day }
  const done = doneIn(begun(given(said), '2026-03-18'), [advice], '2026-03-18')
  const past = opened(done, '2026-03-31')
  expect(itemOf(past, advice, '2026-03-31')).toMatchObject({ called: true })
  expect(variantOf(advice, viewOf(past, '2026-03-31'))).toBe(expected)
})

it('no last day calls for advice where none is known', () => {
  const { 'decision-sent-on': sent, ...rest } = given({})
  expect(sent).toBe('2026-03-16')
  const done = doneIn(begun(rest, '2026-03-18'), [advice], '2026-03-18')
  expect(stateOn(done, advice, '2026-05-01')).toBe('done')
})

describe('an appeal that is to be made, and is called lodged', () => {
  const state: Given = { 'appeal-state': 'appeal-to-be-made', 'appeal-state-on': '2026-03-18' }
  const done = doneIn(begun(given(state), '2026-03-18'), [lodging], '2026-03-20')
  it('is asked about once more when the last day is over and nobody has recorded it', () => {
    expect(stateOn(done, lodging, '2026-03-30')).toBe('done')
    expect(stateOn(done, lodging, '2026-03-31')).toBe('overdue')
    expect(variantOf(lodging, viewOf(done, '2026-03-31'))).toBe('past-its-day')
    const asked = doneIn(opened(done, '2026-03-31'), [lodging], '2026-03-31')
    expect(stateOn(asked, lodging, '2026-05-01')).toBe('done')
  })
  it('is not, where it is recorded', () => {
    const made = { 'appeal-state': 'appeal-made', 'appeal-state-on': '2026-03-20' }
    const said = answeredAs(done, given(made), '2026-03-21')
    expect(itemOf(opened(said, '2026-04-10'), lodging, '2026-04-10')).toMatchObject({ called: false })
  })
})
