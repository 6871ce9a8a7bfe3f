import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { variantOf } from '../../../machines/actions/variants'
import { begun, itemOf, viewOf, type Given } from '../../support/over-days'

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

  it('says first that a copy, the reference and each decision come here', () => {
    const said = (answers: Given) => {
      const file = begun(answers, today)
      return variantOf('follow-the-nrm-decisions', viewOf(file, today))
    }
    expect(said(given('already-made-by-another'))).toBe('made-by-another')
    expect(said(given('made'))).toBeUndefined()
    // Once the reference is here, what is left is to follow the decisions.
    expect(said(given('already-made-by-another', { 'referral-reference': 'NRM-1' }))).toBeUndefined()
    const asked: Given = {
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'reasonable-grounds',
          'nrm-decision-outcome': 'negative',
          'nrm-decision-on': '2026-12-29'
        },
        { 'nrm-decision-kind': 'reconsideration' }
      ]
    }
    expect(said(given('already-made-by-another', asked))).toBe('asked-for')
  })

  it('asks for them within five working days, and for a decision when it is expected', () => {
    const found: Given = {
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'reasonable-grounds',
          'nrm-decision-outcome': 'positive',
          'nrm-decision-on': '2026-12-29'
        }
      ]
    }
    const dueOf = (more: Given) =>
      itemOf(
        begun(given('already-made-by-another', { ...found, ...more }), today),
        'follow-the-nrm-decisions',
        today
      )?.due.date
    // Wednesday 30 December; 1 January is a bank holiday.
    expect(dueOf({})).toBe('2027-01-07')
    expect(dueOf({ 'referral-reference': 'NRM-1' })).toBe('2027-01-28')
  })
})
