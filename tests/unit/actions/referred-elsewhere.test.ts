import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { variantOf } from '../../../machines/actions/variants'
import type { ScenarioItem } from '../../cases/named-case'
import { answeredAs, begun, doneIn, itemOf, opened, viewOf, type Given } from '../../support/over-days'

/**
 * The police of another force have referred the child. Their first responder answers for that referral alone: what this authority knows of is followed up by
 * whoever works with the child here (¶24, ¶31).
 */
const today = '2026-12-30'
const kerr = 'DS Paul Kerr'
const given = (referral: string, more: Given = {}): Given => ({
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2011-05-02', 'birth-source': 'child-says' }],
  'trafficking-conclusion': 'known',
  referral,
  'referral-made-on': '2026-12-27',
  'referral-first-responder': kerr,
  'evidence-documents': [{ 'evidence-sent': 'to-be-sent' }],
  'siblings-and-other-children': [
    {
      'connected-child-name': 'Kai Mercer',
      'connected-child-relation': 'same-address-now',
      'connected-child-worry': 'worry',
      'connected-child-own-referral': 'not-yet'
    }
  ],
  people: [
    { 'person-name': 'Jo Adams', 'person-role': 'social-worker' },
    { 'person-name': kerr, 'person-role': 'first-responder' }
  ],
  ...more
})
const ofThisDesk = [
  'follow-the-nrm-decisions',
  'make-the-guardian-referral',
  'refer-each-other-child',
  'send-the-evidence'
]
const ownersOf = (answers: Given) => {
  const file = begun(answers, today)
  return Object.fromEntries(
    actionListOf(file, viewOf(file, today))
      .filter(({ action, called }) => called && ofThisDesk.includes(action))
      .map(({ action, owner }) => [action, owner.kind === 'role' ? owner.people : []])
  )
}
const allOf = (person: string) => Object.fromEntries(ofThisDesk.map((id) => [id, [person]]))

describe('a referral that another organisation made', () => {
  it('leaves what this authority does to the social worker, whoever is named as first responder or has that role', () => {
    expect(ownersOf(given('already-made-by-another'))).toEqual(allOf('person-1'))
    const unnamed: Given = { 'referral-first-responder': { reason: 'not-known' } }
    expect(ownersOf(given('already-made-by-another', unnamed))).toEqual(allOf('person-1'))
  })

  it('a referral of this authority is its first responder’s', () => {
    expect(ownersOf(given('made'))).toEqual(allOf('person-2'))
  })

  // ¶20, ¶31: the letters and calls go to who made it. Whoever has left follows nothing up.
  it('is left to the social worker once that first responder has left, and the competent authority is told', () => {
    const jo = { 'person-name': 'Jo Adams', 'person-role': 'social-worker' }
    const people = (until: string, more: readonly ScenarioItem[] = []): Given => ({
      people: [jo, { 'person-name': kerr, 'person-role': 'first-responder', 'person-until': until }, ...more]
    })
    const words = (answers: Given) =>
      variantOf('follow-the-nrm-decisions', viewOf(begun(answers, today), today))
    const gone = given('made', people('2026-12-29'))
    expect(ownersOf(gone)).toEqual(allOf('person-1'))
    expect(words(gone)).toBe('responder-gone')
    const lastDay = given('made', people(today))
    expect(ownersOf(lastDay)).toEqual(allOf('person-2'))
    expect(words(lastDay)).toBeUndefined()
    const another = { 'person-name': 'DS Ann Poole', 'person-role': 'first-responder' }
    expect(ownersOf(given('made', people('2026-12-29', [another])))).toEqual(allOf('person-3'))
  })

  it('is the social worker’s, too, where the one who made it was the social worker before', () => {
    const before = {
      'person-name': 'Ruth Lane',
      'person-role': 'social-worker',
      'person-until': '2026-12-29'
    }
    const jo = { 'person-name': 'Jo Adams', 'person-role': 'social-worker' }
    expect(
      ownersOf(given('made', { 'referral-first-responder': 'Ruth Lane', people: [jo, before] }))
    ).toEqual(allOf('person-1'))
  })

  const copy = 'ask-for-a-copy-of-the-referral'
  const follow = 'follow-the-nrm-decisions'
  const found: Given = {
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2026-12-29'
      }
    ]
  }

  it('has a copy and the reference asked for by whoever works with the child, until the reference is here', () => {
    const file = (referral: string, more: Given = {}) => begun(given(referral, more), today)
    expect(itemOf(file('already-made-by-another'), copy, today)).toMatchObject({
      called: true,
      owner: { kind: 'role', people: ['person-1'] }
    })
    expect(itemOf(file('made'), copy, today)).toBeUndefined()
    const known: Given = { 'referral-reference': 'NRM-1' }
    expect(itemOf(file('already-made-by-another', known), copy, today)).toBeUndefined()
  })

  it('has them asked for within five working days, and a decision followed up when it is expected', () => {
    const dueOf = (id: string) =>
      itemOf(begun(given('already-made-by-another', found), today), id, today)?.due.date
    // Wednesday 30 December; 1 January is a bank holiday.
    expect(dueOf(copy)).toBe('2027-01-07')
    expect(dueOf(follow)).toBe('2027-01-28')
  })

  // ¶20, ¶24: who has the copy and the reference has heard of no decision.
  it('goes on having the decisions followed up once the copy and the reference were asked for', () => {
    const asked = doneIn(begun(given('already-made-by-another'), today), [copy], '2027-01-04')
    const stateOn = (file: CaseFile, id: string, on: string) => itemOf(opened(file, on), id, on)?.state
    expect(stateOn(asked, copy, '2027-03-01')).toBe('done')
    expect(stateOn(asked, follow, '2027-03-01')).toBe('overdue')
    const known = answeredAs(
      asked,
      given('already-made-by-another', { ...found, 'referral-reference': 'NRM-1' }),
      '2027-01-04'
    )
    expect(stateOn(known, follow, '2027-01-05')).toBe('open')
    expect(stateOn(known, follow, '2027-03-01')).toBe('overdue')
  })
})
