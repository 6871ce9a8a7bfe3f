import { describe, expect, it } from 'vitest'
import { without } from '../../../../machines/case-file/without'
import { begun, itemOf, type Given } from '../../../support/over-days'
import { care, entryOf } from '../../../support/clock'

// Harbourshire has looked after her since 5 March, has seen her once, and never reviewed. She runs, and is found in Cardiff on 27 March.
const harbourshire = care('2026-03-05', undefined, { 'care-authority': 'Harbourshire' })
const cardiff = (basis: string, to?: string) =>
  care('2026-03-27', to, { 'care-authority': 'Cardiff', 'care-legal-basis': basis })
const found: Given = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'immigration-position': 'not-established',
  'unaccompanied-responsible-adult': 'another-adult',
  'placement-kind': 'foster-care',
  'placement-since': '2026-03-05',
  'first-placement-on': '2026-03-05'
}
const today = '2026-04-10'

/** What the law asks by when, and whether the review that is late is called for. */
const owed = (given: Given) => {
  const of = (row: Parameters<typeof entryOf>[0]) => entryOf(row, given, today)?.date
  return {
    plan: of('care-plan'),
    visit: of('first-visit'),
    health: of('health-assessment'),
    review: of('first-review'),
    isLate: itemOf(begun(given, today), 'hold-the-overdue-review', today)?.called === true,
    isSettled: itemOf(begun(given, today), 'settle-which-authority-looks-after', today)?.called === true
  }
}
// Regulations 4, 7, 28 and 33: ten working days, a week, twenty working days and twenty working days, with Good Friday and Easter Monday
// on 3 and 6 April.
const fromTheFirst = {
  plan: '2026-03-19',
  visit: '2026-03-12',
  health: '2026-04-02',
  review: '2026-04-02',
  isLate: true
}

// ¶24: neither stops anything until it is settled which of them looks after her.
describe('a child whom a second authority holds while the first has not ended care', () => {
  it.each(['police-protection', 'section-20', 'emergency-protection-order'])(
    'is owed all as before, and what is late stays late: %s',
    (basis) => {
      const given = { ...found, 'periods-of-care': [harbourshire, cardiff(basis)] }
      expect(owed(given)).toEqual({ ...fromTheFirst, isSettled: true })
    }
  )

  // At night nobody writes which authority it is.
  it('so where the second, or the first, has no name', () => {
    const [first, second] = [harbourshire, cardiff('police-protection')]
    for (const nameless of [first, second]) {
      const periods = [first, second].map((one) => (one === nameless ? without(one, 'care-authority') : one))
      expect(owed({ ...found, 'periods-of-care': periods })).toMatchObject(fromTheFirst)
    }
  })

  it('so where the second is planned and has not begun', () => {
    const planned = care('2026-04-20', undefined, { 'care-authority': 'Cardiff' })
    expect(owed({ ...found, 'periods-of-care': [harbourshire, planned] })).toMatchObject(fromTheFirst)
  })

  it('so where of the second only the month is known', () => {
    const roughly = { ...cardiff('section-20'), 'care-from': '2026-03' }
    expect(owed({ ...found, 'periods-of-care': [roughly, harbourshire] })).toMatchObject(fromTheFirst)
  })

  it('so where of the first only this month is known, and the second has not begun', () => {
    const roughly = { ...harbourshire, 'care-from': '2026-04' }
    const planned = care('2026-04-20', undefined, { 'care-authority': 'Cardiff' })
    expect(owed({ ...found, 'periods-of-care': [roughly, planned] })).toEqual(
      owed({ ...found, 'periods-of-care': [roughly] })
    )
  })

  it('so once the night is over', () => {
    const given = { ...found, 'periods-of-care': [harbourshire, cardiff('police-protection', '2026-03-28')] }
    expect(owed(given)).toEqual({ ...fromTheFirst, isSettled: false })
  })

  // Each authority owes a child whom it takes over a plan, a visit and a review of its own.
  it('is owed all anew by the second once the first has ended care', () => {
    const ended = { ...harbourshire, 'care-to': '2026-03-27' }
    const given = { ...found, 'periods-of-care': [ended, cardiff('section-20')] }
    expect(owed(given)).toEqual({
      plan: '2026-04-14',
      visit: '2026-04-03',
      health: '2026-04-28',
      review: '2026-04-28',
      isLate: false,
      isSettled: false
    })
  })
})
