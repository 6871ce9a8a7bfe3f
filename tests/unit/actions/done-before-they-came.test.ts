import { describe, expect, it } from 'vitest'
import { begun, doneIn, itemOf, opened, type Given } from '../../support/over-days'

const id = 'tell-the-police'
const ruth = { 'person-name': 'Ruth Okafor-Lane', 'person-role': 'social-worker' }
const daniel = { 'person-name': 'Daniel Achebe', 'person-role': 'social-worker' }
const left = { ...ruth, 'person-until': '2026-11-20' }

/** Done on one day, looked at on 23 November with these people: whose part it is, and how many are named. */
const ownerOf = (people: NonNullable<Given['people']>, doneOn: string | undefined) => {
  const on = doneOn ?? '2026-11-04'
  const file = begun({ 'trafficking-conclusion': 'suspected', 'police-told': 'no', people }, on)
  const after = opened(doneOn === undefined ? file : doneIn(file, [id], on), '2026-11-23')
  const owner = itemOf(after, id, '2026-11-23')?.owner
  return owner?.kind === 'role' ? [owner.role, owner.people.length] : owner
}
// ¶31, invariant 17: a court reads who did what.
describe('an order that was done', () => {
  it('is said of the part alone once whoever had it then has left', () => {
    expect(ownerOf([left, daniel], '2026-11-04')).toEqual(['social-worker', 0])
    expect(ownerOf([left, daniel], '2026-11-20')).toEqual(['social-worker', 0])
  })

  it('is of whoever has the part, where it was done since or nobody has left', () => {
    expect(ownerOf([left, daniel], '2026-11-22')).toEqual(['social-worker', 1])
    expect(ownerOf([ruth], '2026-11-04')).toEqual(['social-worker', 1])
  })

  it('and one that is open is of whoever has the part now', () => {
    expect(ownerOf([left, daniel], undefined)).toEqual(['social-worker', 1])
  })
})
