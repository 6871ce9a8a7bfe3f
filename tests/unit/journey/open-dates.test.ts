import { expect, it } from 'vitest'
import { openDates } from '../../../machines/journey/open-dates'
import { born, care, viewOf } from '../../support/clock'

/** Regulation 33: a first review within twenty working days of becoming looked after; nobody is looked after at 18. */
it('the list of cases has the days of a case that are ahead and those that have passed, as they are on that day', () => {
  const given = { ...born('2010-03-17'), 'age-in-doubt': 'no', 'periods-of-care': [care('2026-11-02')] }
  const { answers } = viewOf(given, '2026-11-24')
  const on = (today: string) => openDates({ answers }, today).find(({ row }) => row === 'first-review')
  expect(on('2026-11-24')).toEqual({ row: 'first-review', date: '2026-11-30' })
  expect(on('2026-12-05')).toEqual({ row: 'first-review', date: '2026-11-30' })
  expect(on('2028-03-17')).toBeUndefined()
})

// ¶51, ¶66: most of what is owed ends or changes on that day.
it('the list of cases has the 18th birthday in the half year before it, and not once it has come', () => {
  const { answers } = viewOf({ ...born('2008-12-03'), 'age-in-doubt': 'no' }, '2026-11-24')
  const on = (today: string) => openDates({ answers }, today).find(({ row }) => row === 'eighteenth-birthday')
  expect(on('2026-06-02')).toBeUndefined()
  expect(on('2026-06-03')).toEqual({ row: 'eighteenth-birthday', date: '2026-12-03' })
  expect(on('2026-12-02')).toEqual({ row: 'eighteenth-birthday', date: '2026-12-03' })
  // From that day on this is an adult’s case.
  expect(on('2026-12-03')).toBeUndefined()
})
