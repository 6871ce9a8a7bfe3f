import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../../machines/actions/variants'
import { answeredAs, begun, doneIn, itemOf, viewOf, type Given } from '../../../support/over-days'

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
})
