import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import { answeredAs, begun, doneIn, itemOf, opened, viewOf, type Given } from '../../support/over-days'

// Five children came in one lorry, and one is gone. Whoever took her knows the others (¶20, ¶39, ¶42).
const base: Given = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected'
}
const girl = (told: string, more: Readonly<Record<string, string>> = {}): Given => ({
  ...base,
  'siblings-and-other-children': [
    {
      'connected-child-name': 'EDT-3',
      'connected-child-relation': 'travelled-together',
      'connected-child-worry': 'worry',
      'connected-child-safeguarding': told,
      'connected-child-own-referral': 'not-yet',
      ...more
    }
  ]
})

describe('a child who came along is not found', () => {
  const order = 'look-again-after-a-return'
  const before = begun(girl('being-done'), '2026-12-02')
  const gone = answeredAs(before, girl('not-found-police-looking'), '2026-12-03')
  const variant = (given: Given) => variantOf(order, viewOf(begun(given, '2026-12-03'), '2026-12-03'))

  it('has this child’s own place, phones and briefing looked at the same day, and not before', () => {
    expect(itemOf(before, order, '2026-12-02')).toBeUndefined()
    expect(itemOf(gone, order, '2026-12-03')).toMatchObject({
      state: 'open',
      since: '2026-12-03',
      due: { date: '2026-12-03', basis: 'same-day' }
    })
    expect(variant(girl('not-found-police-looking'))).toBe('another-not-found')
  })

  it('is looked at once, and again when she is gone the next time', () => {
    const done = doneIn(gone, [order], '2026-12-03')
    expect(itemOf(opened(done, '2027-01-10'), order, '2027-01-10')?.state).toBe('done')
    const found = answeredAs(done, girl('done'), '2026-12-06')
    expect(itemOf(found, order, '2026-12-06')?.called).not.toBe(true)
    const again = answeredAs(found, girl('not-found-police-looking'), '2026-12-20')
    expect(itemOf(again, order, '2026-12-20')?.state).toBe('open')
  })

  // ¶20, ¶39: she was referred before she went, as children are. A referral finds nobody.
  it.each(['made', 'being-made'])('is so whose own referral is %s', (referral) => {
    const referred = girl('not-found-police-looking', { 'connected-child-own-referral': referral })
    expect(itemOf(begun(referred, '2026-12-03'), order, '2026-12-03')).toMatchObject({
      state: 'open',
      due: { date: '2026-12-03' }
    })
    expect(variant(referred)).toBe('another-not-found')
    const noWorry = girl('not-found-police-looking', {
      'connected-child-own-referral': referral,
      'connected-child-worry': 'no-worry'
    })
    expect(itemOf(begun(noWorry, '2026-12-03'), order, '2026-12-03')).toBeUndefined()
  })

  it('agrees nothing with a carer who is to be feared', () => {
    const feared: Given = { 'place-tonight': 'foster-home', 'safe-place-first': 'not-safe' }
    expect(variant({ ...girl('not-found-police-looking'), ...feared })).toBe(
      'carer-to-fear-another-not-found'
    )
  })
})

describe('this child is missing', () => {
  const away = { 'missing-episodes': [{ 'missing-since': '2026-12-03', 'missing-returned': 'no' }] }
  const back = {
    'missing-episodes': [
      { 'missing-since': '2026-12-03', 'missing-returned': 'yes', 'missing-returned-on': '2026-12-04' }
    ]
  }
  const told = girl('done', { 'connected-child-own-referral': 'made' })
  const before = begun(told, '2026-12-02')
  const id = () =>
    Object.keys(gone.actions).find((one) => one.startsWith('tell-of-worry-for-another-child:')) ?? ''
  const gone = answeredAs(before, { ...told, ...away }, '2026-12-03')

  it('so the workers of each who came along are told the same day, by that child’s name, and no more once they are back', () => {
    expect(itemOf(before, id(), '2026-12-02')).toBeUndefined()
    expect(itemOf(gone, id(), '2026-12-03')).toMatchObject({ state: 'open', due: { date: '2026-12-03' } })
    expect(variantOf('tell-of-worry-for-another-child', viewOf(gone, '2026-12-03'), id().split(':')[1])).toBe(
      'while-missing'
    )
    expect(itemOf(answeredAs(gone, { ...told, ...back }, '2026-12-04'), id(), '2026-12-04')?.called).not.toBe(
      true
    )
  })

  // ¶39: nobody was told on 20 December, whichever of the two was entered first.
  it('is told anew of the next time, also where the one before is closed after it was entered', () => {
    const done = doneIn(gone, [id()], '2026-12-03')
    const [first, over] = [away['missing-episodes'][0], back['missing-episodes'][0]]
    const next = { 'missing-since': '2026-12-20', 'missing-returned': 'no' }
    const both = (one: object | undefined): Given =>
      ({ ...told, 'missing-episodes': one === undefined ? [next] : [one, next] }) as Given
    const entered = answeredAs(done, both(first), '2026-12-20')
    expect(itemOf(answeredAs(entered, both(over), '2026-12-20'), id(), '2026-12-20')).toMatchObject({
      state: 'open',
      due: { date: '2026-12-20' }
    })
    const closed = answeredAs(done, { ...told, ...back }, '2026-12-20')
    expect(itemOf(answeredAs(closed, both(over), '2026-12-20'), id(), '2026-12-20')?.state).toBe('open')
  })

  it('is not told anew when what they were told of is written down as a time missing', () => {
    const tonight = answeredAs(before, { ...told, 'place-tonight': 'missing' }, '2026-12-03')
    const done = doneIn(tonight, [id()], '2026-12-03')
    const written = answeredAs(done, { ...told, 'place-tonight': 'missing', ...away }, '2026-12-04')
    expect(itemOf(written, id(), '2026-12-04')?.state).toBe('done')
  })

  it('is told anew where the worry had been told before', () => {
    const worried = begun(girl('not-yet'), '2026-12-02')
    const first =
      Object.keys(worried.actions).find((one) => one.startsWith('tell-of-worry-for-another-child:')) ?? ''
    const tick = doneIn(worried, [first], '2026-12-02')
    expect(itemOf(tick, first, '2026-12-02')?.state).toBe('done')
    expect(
      itemOf(answeredAs(tick, { ...girl('not-yet'), ...away }, '2026-12-03'), first, '2026-12-03')?.state
    ).toBe('open')
  })
})
