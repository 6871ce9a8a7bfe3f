import { describe, expect, it } from 'vitest'
import { careEndedOn, endedCare } from '../../../../machines/policy/placement/care-ended'
import type { ScenarioItem } from '../../../cases/named-case'
import { viewOf } from '../../../support/clock'

const view = (...periods: readonly ScenarioItem[]) => viewOf({ 'periods-of-care': periods }, '2026-11-24')
const care = (from: string, to: string) => ({
  'care-legal-basis': 'section-20',
  'care-from': from,
  'care-to': to
})
const outOfCare = (from: string) => ({ 'care-legal-basis': 'not-looked-after', 'care-from': from })

describe('the care that has ended', () => {
  it('is the last, in whatever order the periods stand', () => {
    const last = { from: '2026-03-01', until: '2026-10-01' }
    const [earlier, later] = [care('2024-01-10', '2024-06-01'), care('2026-03-01', '2026-10-01')]
    expect(endedCare(view(later, earlier, outOfCare('2026-10-01')))).toEqual(last)
    expect(endedCare(view(earlier, later, outOfCare('2026-10-01')))).toEqual(last)
  })

  it('is no time out of care that is over too', () => {
    const out = { ...outOfCare('2026-10-01'), 'care-to': '2026-11-01' }
    expect(endedCare(view(care('2026-03-01', '2026-10-01'), out, outOfCare('2026-11-05')))?.from).toBe(
      '2026-03-01'
    )
  })

  it('ended on the first day since when nobody looks after the child, as somebody says', () => {
    const before = care('2026-03-01', '2026-10-01')
    expect(careEndedOn(view(before, outOfCare('2026-10-20'), outOfCare('2026-10-05')))).toBe('2026-10-05')
    expect(careEndedOn(view(before, outOfCare('2026-11-24')))).toBe('2026-11-24')
    expect(careEndedOn(view(before, outOfCare('2026-11-25')))).toBeUndefined()
  })

  it('has ended by nobody’s word where an end alone is recorded, or what came after it has no basis or no day', () => {
    const before = care('2026-03-01', '2026-10-01')
    expect(endedCare(view(before))).toBeUndefined()
    expect(endedCare(view(before, { 'care-legal-basis': 'not-looked-after' }))).toBeUndefined()
    expect(endedCare(view(before, { 'care-from': '2026-10-01' }))).toBeUndefined()
  })
})
