import { describe, expect, it } from 'vitest'
import { begun, itemOf, type Given } from '../../support/over-days'

/**
 * A girl tells her carer alone that she has missed a period, before any nurse or midwife is on record. What is arranged that day is somebody’s in their own
 * name (¶34).
 */
const today = '2027-01-13'
const jo = { 'person-name': 'Jo Adams', 'person-role': 'social-worker' }
const nurse = { 'person-name': 'Femi Cole', 'person-role': 'health-professional' }
const given = (...people: readonly object[]): Given =>
  ({
    'age-as-known': '16-or-17',
    'health-in-confidence': ['pregnancy-test-or-advice', 'mutilation-to-ask'],
    people: [jo, ...people]
  }) as Given
const ownerOf = (id: string, answers: Given) => itemOf(begun(answers, today), id, today)?.owner
const worker = { kind: 'role', role: 'social-worker', people: ['person-1'] }

describe.each(['arrange-pregnancy-care', 'ask-about-genital-mutilation'])('%s', (id) => {
  it('is the social worker’s while no health professional is recorded', () => {
    expect(ownerOf(id, given())).toEqual(worker)
    expect(ownerOf(id, given({ 'person-name': 'Ida Moss', 'person-role': 'designated-nurse' }))).toEqual(
      worker
    )
  })

  it('is the health professional’s once there is one, and the worker’s again once they have left', () => {
    const health = { kind: 'role', role: 'health-professional', people: ['person-2'] }
    expect(ownerOf(id, given(nurse))).toEqual(health)
    expect(ownerOf(id, given({ ...nurse, 'person-until': '2027-01-10' }))).toEqual(worker)
  })
})

it('what a designated nurse arranges stays theirs, whoever is recorded', () => {
  const owner = ownerOf('arrange-blood-borne-virus-screening', {
    'health-in-confidence': ['blood-borne-virus-screening'],
    people: [jo]
  })
  expect(owner).toMatchObject({ role: 'designated-nurse' })
})
