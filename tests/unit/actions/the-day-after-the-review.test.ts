import { beforeAll, describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import { clockOf } from '../../../machines/policy/clock'
import { reviewAtHand } from '../../../machines/policy/clock/reviews'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { copyFor } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { begun, itemOf, viewOf, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const review = 'hold-the-overdue-review'

/** The second review is arranged for the last day that regulation 33 gives: three months after the first. */
const boy = (...more: readonly Record<string, string>[]): Given => ({
  reference: 'DAY-1',
  'age-in-doubt': 'no',
  'age-as-known': '16-or-17',
  'periods-of-care': [{ 'care-from': '2026-11-06', 'care-legal-basis': 'section-20' }],
  reviews: [
    { 'review-on': '2026-12-03', 'review-state': 'review-held', 'review-next-on': '2027-03-03' },
    ...more
  ]
})
const planned = { 'review-on': '2027-03-03', 'review-state': 'review-planned' }

const saidOn = (day: string, given: Given) => {
  const file = begun(given, day)
  const item = itemOf(file, review, day)
  return item?.called === true
    ? { as: variantOf(review, viewOf(file, day)), contrary: item.contrary }
    : undefined
}
const paperOn = (day: string, given: Given) =>
  textsInDocument(
    copyFor(sourcesOf(begun(given, day), { today: day, words })('care-plan'), 'full', words).model
  ).join('\n')

describe('the days after the review that was arranged', () => {
  const missing = { as: 'record-missing', contrary: false }
  const overdue = { as: undefined, contrary: true }

  // Nobody has said that it was not held. Five working days after Wednesday 3 March are Wednesday the 10th.
  it.each([
    ['2027-03-03', undefined],
    ['2027-03-04', missing],
    ['2027-03-10', missing],
    ['2027-03-11', overdue]
  ])('ask for its record first, and are then late: %s', (day, said) => {
    for (const given of [boy(planned), boy()]) expect(saidOn(day, given), JSON.stringify(given)).toEqual(said)
  })

  // By hand: a review of 3 March, opened weeks later. It may have been held: its record is asked for still, and not only why it was not held.
  it('ask for its record also once they are late', () => {
    expect(paperOn('2027-03-30', boy(planned))).toContain('If it was held, record what it decided.')
  })

  it('ask for nothing once it was held, and for it to be held once it was put off', () => {
    const held = { 'review-on': '2027-03-03', 'review-state': 'review-held', 'review-next-on': '2027-09-01' }
    expect(saidOn('2027-03-04', boy(held))).toBeUndefined()
    // The last day of the law has gone, and nobody need be asked what came of it.
    const putOff = boy({ 'review-on': '2027-03-03', 'review-state': 'review-put-off' })
    expect(saidOn('2027-03-04', putOff)).toEqual(overdue)
    const view = viewOf(begun(putOff, '2027-03-04'), '2027-03-04')
    expect(reviewAtHand(clockOf(view), view)).toBeUndefined()
  })

  it('are late at once where it had been arranged for after the last day of the law, or an earlier one has no record either', () => {
    const late: Given = {
      ...boy(),
      reviews: [
        { 'review-on': '2026-12-03', 'review-state': 'review-held' },
        { 'review-on': '2027-03-09', 'review-state': 'review-planned' }
      ]
    }
    expect(saidOn('2027-03-10', late)).toEqual(overdue)
    expect(
      saidOn('2027-03-04', boy(planned, { 'review-on': '2027-02-01', 'review-state': 'review-planned' }))
    ).toEqual(overdue)
  })

  it('say on paper that the record is missing, and nothing of a law that was broken', () => {
    const [day, later] = [paperOn('2027-03-04', boy(planned)), paperOn('2027-03-15', boy(planned))]
    expect(day).toContain(words(`action-list.as.${review}.record-missing`))
    expect(day).not.toContain(words(`actions.${review}`).replace(/\.$/u, ''))
    expect(day).not.toContain(words('documents.parts.contrary'))
    expect(later).toContain(words(`actions.${review}`))
    expect(later).toContain(words('documents.parts.contrary'))
  })
})
