import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../../machines/actions/variants'
import { answeredAs, begun, doneIn, itemOf, opened, viewOf, type Given } from '../../../support/over-days'

/** No significant change to a plan before a review has considered it, where that is practicable (regulation 32(2)). */
const arrange = 'arrange-the-next-review'
const today = '2027-02-01'
const girl: Given = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'periods-of-care': [
    { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20', 'care-from': '2026-12-03' }
  ],
  'first-placement-on': '2026-12-03',
  'placement-kind': 'childrens-home',
  'placement-area': 'at-a-distance',
  'placement-since': '2027-02-15',
  reviews: [{ 'review-on': '2026-12-20', 'review-state': 'review-held', 'review-next-on': '2027-03-15' }]
}

describe('before a move to a place far away', () => {
  it('a review is arranged before it, and considers it', () => {
    const file = begun(girl, today)
    expect(itemOf(file, arrange, today)).toMatchObject({
      called: true,
      due: { date: '2027-02-14', basis: 'before' }
    })
    expect(variantOf(arrange, viewOf(file, today))).toBe('before-a-far-move')
  })

  it('and nothing once it was arranged, or somebody said that one has considered it', () => {
    const planned = { 'review-on': '2027-02-09', 'review-state': 'review-planned' } as const
    expect(itemOf(begun({ ...girl, reviews: [planned] }, today), arrange, today)?.called ?? false).toBe(false)
    const done = doneIn(begun(girl, today), [arrange], today)
    expect(itemOf(done, arrange, '2027-02-05')?.outcome?.state).toBe('done')
  })

  it('once for a move that is put off, and anew for the next such move', () => {
    const done = doneIn(begun(girl, today), [arrange], '2027-02-05')
    const off = answeredAs(done, { ...girl, 'placement-since': '2027-02-22' }, '2027-02-08')
    expect(itemOf(off, arrange, '2027-02-08')?.outcome?.state).toBe('done')
    const there = answeredAs(off, { ...girl, 'placement-since': '2027-02-22' }, '2027-02-24')
    const next = answeredAs(there, { ...girl, 'placement-since': '2027-03-12' }, '2027-03-01')
    expect(itemOf(next, arrange, '2027-03-01')).toMatchObject({ called: true })
    expect(itemOf(next, arrange, '2027-03-01')?.outcome).toBeUndefined()
  })

  // Another home of another kind, or somewhere else, is a change to the plan that no review has considered. A day is not (regulation 32(2)).
  describe('that was seen to for one home', () => {
    const leeds = { ...girl, 'placement-address': '1 Elm Road, Leeds' } satisfies Given
    const put = (before: Given, ...after: readonly Given[]) =>
      after.reduce(
        (file, given) => answeredAs(file, given, '2027-02-08'),
        doneIn(begun(before, today), [arrange], '2027-02-05')
      )
    const stateOf = (file: ReturnType<typeof begun>) => itemOf(file, arrange, '2027-02-08')?.outcome?.state

    it.each<[string, Given]>([
      [
        'of another kind, elsewhere',
        { 'placement-kind': 'foster-care', 'placement-address': '9 Clyde Street, Carlisle' }
      ],
      ['of another kind', { 'placement-kind': 'foster-care' }],
      ['elsewhere', { 'placement-address': '9 Clyde Street, Carlisle' }]
    ])('a home %s is considered anew, on that day or on a later one', (_, other) => {
      for (const since of ['2027-02-15', '2027-03-12']) {
        const file = put(leeds, { ...leeds, ...other, 'placement-since': since })
        expect(itemOf(file, arrange, '2027-02-08')).toMatchObject({ called: true, state: 'open' })
        expect(variantOf(arrange, viewOf(file, '2027-02-08'))).toBe('before-a-far-move')
      }
    })

    it('the same home is not, on whatever day and however its address is spaced', () => {
      expect(stateOf(put(leeds, { ...leeds, 'placement-since': '2027-03-12' }))).toBe('done')
      expect(stateOf(put(leeds, { ...leeds, 'placement-address': ' 1 Elm road,  Leeds.' }))).toBe('done')
    })

    it('nor is what was not written then, as it is typed', () => {
      const { 'placement-kind': kind, ...unsaid } = girl
      expect(kind).toBe('childrens-home')
      expect(stateOf(put(unsaid, girl))).toBe('done')
      const typed = ['1', '1 E', '1 Elm', '1 Elm Road, Leeds'].map((text): Given => ({
        ...girl,
        'placement-address': text
      }))
      expect(stateOf(put(girl, ...typed))).toBe('done')
    })

    it('nor is the same home of which a figure was put right, or the postcode is added', () => {
      for (const text of ['11 Elm Road, Leeds', '1 Elm Road, Leeds, LS1 4QF'])
        expect(stateOf(put(leeds, { ...leeds, 'placement-address': text }))).toBe('done')
      const coded = { ...girl, 'placement-address': 'LS1 4QF' }
      expect(stateOf(put(coded, { ...girl, 'placement-address': 'CA2 7NJ' }))).toBeUndefined()
    })

    // What is typed in one sitting is one home. Once the case is opened again with it, that is the home that was seen to.
    it('the home that was written later is the one it was done for, once the case is opened again', () => {
      const elsewhere: Given = { ...leeds, 'placement-address': '9 Clyde Street, Carlisle' }
      const written = answeredAs(doneIn(begun(girl, today), [arrange], '2027-02-05'), leeds, '2027-02-06')
      const nextDay = opened(written, '2027-02-09')
      expect(itemOf(nextDay, arrange, '2027-02-09')?.outcome?.state).toBe('done')
      expect(itemOf(answeredAs(nextDay, elsewhere, '2027-02-09'), arrange, '2027-02-09')).toMatchObject({
        called: true,
        state: 'open'
      })
    })

    it('nor is a home of which somebody looked at another answer', () => {
      expect(stateOf(put(leeds, { ...leeds, 'placement-kind': 'foster-care' }, leeds))).toBe('done')
    })
  })
})
