import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import { answeredAs, begun, doneIn, itemOf, type Given, viewOf } from '../../support/over-days'

// “For now” ends: what a child said no to, or was not told, is looked at again after the next review (¶35, ¶46, ¶50).
const child: Given = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2010-03-01', 'birth-source': 'child-says' }],
  'immigration-position': 'claim-undecided',
  'asylum-claimed-or-intended': 'claimed',
  'unaccompanied-under-18-at-claim': 'yes',
  'unaccompanied-own-right': 'yes',
  'unaccompanied-responsible-adult': 'nobody'
}
const held = (...days: readonly string[]): Given => ({
  reviews: days.map((day) => ({ 'review-on': day, 'review-state': 'review-held' }))
})
const stateOf = (file: ReturnType<typeof begun>, id: string, on: string) => itemOf(file, id, on)?.state

describe('specialist mental health help that the child said no to for now', () => {
  const [again, refused] = [
    'offer-emotional-support-again',
    { ...child, 'specialist-mental-health': 'child-said-no-for-now' } as Given
  ]

  it('is offered again, and once more after each review', () => {
    const file = begun(refused, '2026-09-01')
    expect(stateOf(file, again, '2026-09-01')).toBe('open')
    expect(variantOf(again, viewOf(file, '2026-09-01'))).toBe('specialist')
    const offered = doneIn(file, [again], '2026-09-10')
    expect(stateOf(offered, again, '2026-09-30')).toBe('done')
    const reviewed = answeredAs(offered, { ...refused, ...held('2026-10-12') }, '2026-10-13')
    expect(stateOf(reviewed, again, '2026-10-13')).toBe('open')
    const twice = doneIn(reviewed, [again], '2026-10-20')
    expect(stateOf(twice, again, '2026-10-20')).toBe('done')
    const accepted = {
      ...refused,
      'specialist-mental-health': 'referred',
      ...held('2026-10-12', '2027-01-12')
    }
    expect(itemOf(answeredAs(twice, accepted, '2027-01-13'), again, '2027-01-13')?.called).not.toBe(true)
  })

  it('keeps its own words where other support was refused', () => {
    const other = begun({ ...child, 'emotional-support-needed': 'declined-for-now' }, '2026-09-01')
    expect(stateOf(other, again, '2026-09-01')).toBe('open')
    expect(variantOf(again, viewOf(other, '2026-09-01'))).toBeUndefined()
  })
})

describe('that help with a return exists, held back for now', () => {
  const [tell, back] = [
    'tell-about-voluntary-return',
    { ...child, 'return-information-given': 'held-back' } as Given
  ]

  it('is looked at again after a review, and not before one', () => {
    const file = begun(back, '2026-09-01')
    expect(stateOf(file, tell, '2026-09-01')).toBeUndefined()
    const reviewed = answeredAs(file, { ...back, ...held('2026-10-12') }, '2026-10-13')
    expect(stateOf(reviewed, tell, '2026-10-13')).toBe('open')
    expect(variantOf(tell, viewOf(reviewed, '2026-10-13'))).toBe('held-back')
    const looked = doneIn(reviewed, [tell], '2026-10-14')
    expect(stateOf(looked, tell, '2026-12-14')).toBe('done')
    const next = answeredAs(looked, { ...back, ...held('2026-10-12', '2027-01-12') }, '2027-01-13')
    expect(stateOf(next, tell, '2027-01-13')).toBe('open')
  })
})
