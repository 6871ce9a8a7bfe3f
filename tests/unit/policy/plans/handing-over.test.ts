import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../../machines/case-file/case-file'
import { leftOn, restored, undone, withAnswer, withMoment } from '../../../../machines/case-file/change'
import { withOutcome } from '../../../../machines/case-file/change-actions'
import {
  isChangedSinceCopy,
  isCopiedToRecord,
  isCopyOfEarlierDay
} from '../../../../machines/policy/plans/handing-over'
import { fileWith } from '../../../support/file'

const day = '2026-12-01'
const saved = (file: CaseFile): CaseFile => ({ ...file, savedAt: `${day}T11:30:00.000Z` })
const text = (value: string) => ({ state: 'answered', value }) as const
const on = (date: string, precision: 'day' | 'month' = 'day') =>
  ({ state: 'answered', value: { date, precision } }) as const
const before = fileWith({ worries: text('Sleeps badly.') })
const copied = saved(withAnswer(before, 'case-record-copied-on', on(day)))

// Regulation 50: the record is the authority's. ¶31: a worry is shared with whoever takes the case on.
describe('a case is wiped only while the case record has a copy of all that stands here', () => {
  it('has one once its day was entered after the last change', () => {
    expect(isCopiedToRecord(copied)).toBe(true)
    expect(isChangedSinceCopy(copied)).toBe(false)
  })

  it('has none of a worry that was written down later on the same day', () => {
    const worried = saved(withAnswer(copied, 'worries', text('A man waits for him at college.')))
    expect(isCopiedToRecord(worried)).toBe(false)
    expect(isChangedSinceCopy(worried)).toBe(true)
    // Copied again, the day is entered once more.
    const again = withAnswer(
      withAnswer(worried, 'case-record-copied-on', undefined),
      'case-record-copied-on',
      on(day)
    )
    expect(isCopiedToRecord(saved(again))).toBe(true)
  })

  it('has none of what was done with an action later on that day, nor of an earlier state that came back', () => {
    const done = saved(
      withOutcome(copied, 'report-missing', { state: 'done', on: day, note: 'By phone' }, day)
    )
    expect(isCopiedToRecord(done)).toBe(false)
    expect(isCopiedToRecord(saved(restored(copied, before)))).toBe(false)
  })

  // An action closed by a slip and opened again with Undo: what stands is what was copied.
  it('has one again once a slip is taken back, and only where it had one before', () => {
    const slip = saved(
      withOutcome(copied, 'report-missing', { state: 'done', on: day, note: 'By phone' }, day)
    )
    const back = saved(undone(slip, copied))
    expect([isCopiedToRecord(back), isChangedSinceCopy(back)]).toEqual([true, false])
    // Its number is a new one: a draft that was printed meanwhile has the other.
    expect(back.changes).toBe(slip.changes + 1)
    expect(isCopiedToRecord(saved(withAnswer(back, 'worries', text('A man waits for him.'))))).toBe(false)
    const worried = saved(withAnswer(copied, 'worries', text('A man waits for him at college.')))
    const other = saved(withOutcome(worried, 'report-missing', { state: 'done', on: day }, day))
    expect(isCopiedToRecord(saved(undone(other, worried)))).toBe(false)
    // On a later day it is asked again.
    const later = { ...undone(slip, copied), savedAt: '2026-12-02T08:00:00.000Z' }
    expect(isCopiedToRecord(later)).toBe(false)
  })

  // The page asks to enter the day once more, and the button “Today” gives the same day as before.
  it('has one of a worry of the same day once the same day is entered once more', () => {
    const worried = saved(withAnswer(copied, 'worries', text('A man waits for him at college.')))
    expect(isCopiedToRecord(saved(withAnswer(worried, 'case-record-copied-on', on(day))))).toBe(true)
  })

  it('still has one once somebody has only looked at the case', () => {
    expect(isCopiedToRecord(saved(leftOn(copied, 'placement')))).toBe(true)
    expect(isCopiedToRecord(saved(withMoment(copied, 'first-review')))).toBe(true)
  })

  it('is not said to have one where nothing tells which came first, as in a case of before', () => {
    const { recordCopied, ...former } = copied
    expect(recordCopied).toBe(copied.changes)
    expect(isCopiedToRecord(former)).toBe(false)
    expect(isChangedSinceCopy(former)).toBe(true)
  })

  it('has none that is of a day before the last change, of a month alone, or still to be made', () => {
    const earlier = saved(withAnswer(before, 'case-record-copied-on', on('2026-11-30')))
    expect(isCopiedToRecord(earlier)).toBe(false)
    const month = saved(withAnswer(before, 'case-record-copied-on', on(day, 'month')))
    expect(isCopiedToRecord(month)).toBe(false)
    // Nothing was changed but that day: nobody is told of a change.
    for (const file of [earlier, month])
      expect([isChangedSinceCopy(file), isCopyOfEarlierDay(file)]).toEqual([false, true])
    const worried = saved(withAnswer(earlier, 'worries', text('A man waits for him at college.')))
    expect([isChangedSinceCopy(worried), isCopyOfEarlierDay(worried)]).toEqual([true, false])
    // Copied on the day of entering it, it counts.
    const today = saved(withAnswer(earlier, 'case-record-copied-on', on(day)))
    expect([isCopiedToRecord(today), isCopyOfEarlierDay(today)]).toEqual([true, false])
    const ticked = withAnswer(before, 'authority-still-to-do', {
      state: 'answered',
      value: ['copy-to-the-case-record']
    })
    const owed = saved(withAnswer(ticked, 'case-record-copied-on', on(day)))
    expect(isCopiedToRecord(owed)).toBe(false)
    // Nothing was copied, so nothing is said of a copy that lacks something.
    expect([isChangedSinceCopy(owed), isCopyOfEarlierDay(owed)]).toEqual([false, false])
    expect(isChangedSinceCopy(before)).toBe(false)
  })
})
