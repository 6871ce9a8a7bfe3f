import { describe, expect, it } from 'vitest'
import type { CaseView } from '../../../machines/case-file/case-file'
import { actionsOf } from '../../../machines/actions/all'
import { onPath } from '../../../machines/journey/paths'
import { hindrancesOf } from '../../../machines/policy/plans/finishing'
import { answersOf, type ScenarioItem, type NamedCase } from '../../cases/named-case'

type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today: '2026-11-24' })
const called = (given: CaseAnswers) => actionsOf(view(given)).map(({ id }) => id)
const whenOf = (id: string, given: CaseAnswers) =>
  actionsOf(view(given)).find((action) => action.id === id)?.when

// ¶20: nothing that protects goes before somebody has agreed that the suspicion is withdrawn.
describe('a suspicion that is withdrawn', () => {
  const withdrawn: CaseAnswers = {
    'trafficking-conclusion': 'not-suspected',
    referral: 'suspicion-withdrawn',
    'suspicion-withdrawn-reasons': 'He worked on Saturdays',
    people: [{ 'person-name': 'Max Hill', 'person-role': 'team-manager' }],
    'other-potential-victims': 'there-are-others',
    'exploitation-situations': [{ 'situation-called': 'The car wash', 'situation-still-in-it': 'yes' }],
    exploiters: [{ 'exploiter-called': 'Bekim' }],
    'last-contact-when': 'within-the-last-week',
    debts: [{ 'debt-for': 'The journey' }],
    'criminal-matters': [{ 'criminal-matter-kind': 'charge' }],
    'future-exploitation-concern': 'yes'
  }
  const protecting = [
    'still-being-exploited',
    'exploiters-in-touch-lately',
    'answer-the-debt',
    'refer-each-other-child',
    'arrange-help-for-a-police-interview',
    'protect-from-future-exploitation'
  ]
  const adult: CaseAnswers = {
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': '2007-03-15', 'birth-source': 'document' }]
  }
  const onItsPath = (given: CaseAnswers) => actionsOf(onPath(view(given))).map(({ id }) => id)

  it.each([
    ['a child', {}],
    ['an adult', adult]
  ] as const)('calls for all that protects %s from exploiters until somebody agrees', (_, who) => {
    const until = onItsPath({ ...withdrawn, ...who })
    expect(protecting.filter((id) => !until.includes(id))).toEqual([])
    const agreed = onItsPath({ ...withdrawn, ...who, 'suspicion-withdrawn-agreed-by': 'Max Hill' })
    expect(protecting.filter((id) => agreed.includes(id))).toEqual([])
  })
})

describe('telling the lawyers of the referral', () => {
  const referred: readonly CaseAnswers[] = [
    { referral: 'made' },
    { referral: 'already-made-by-another' },
    { referral: 'being-made' }
  ]
  const others: readonly CaseAnswers[] = [
    {},
    { referral: 'not-decided' },
    { referral: 'suspicion-withdrawn' }
  ]

  it('begins while the referral is being made, and ends when the solicitor is told', () => {
    for (const given of referred) {
      expect(called(given)).toContain('tell-the-solicitor-of-the-referral')
      expect(called({ ...given, 'solicitor-told-of-referral': 'no-solicitor-yet' })).toContain(
        'tell-the-solicitor-of-the-referral'
      )
      expect(called({ ...given, 'solicitor-told-of-referral': 'told' })).not.toContain(
        'tell-the-solicitor-of-the-referral'
      )
    }
    for (const given of others) expect(called(given)).not.toContain('tell-the-solicitor-of-the-referral')
  })

  // ¶33: whether anybody accuses the child is asked, and ordered of nobody. Section 45 is for whoever was made to commit a crime.
  it('tells no prosecutor of a child whom nothing on record accuses', () => {
    for (const given of referred)
      for (const more of [{}, { 'criminal-matters': { reason: 'does-not-apply' } } as const])
        expect(called({ ...given, ...more })).not.toContain('tell-the-prosecutor-of-the-referral')
  })

  it('is for the same day where the child may be prosecuted, until the prosecutor is told', () => {
    for (const one of referred) {
      const given: CaseAnswers = { ...one, 'suspected-exploitation': ['forced-crime'] }
      expect(whenOf('tell-the-prosecutor-of-the-referral', given)).toBe('same-day')
      expect(called({ ...given, 'prosecutor-told-of-referral': 'not-yet' })).toContain(
        'tell-the-prosecutor-of-the-referral'
      )
      for (const state of ['told', 'no-charge-or-investigation']) {
        const told = called({ ...given, 'prosecutor-told-of-referral': state })
        expect(told).not.toContain('tell-the-prosecutor-of-the-referral')
        expect(told).not.toContain('tell-the-prosecutor-once-there-is-a-file')
      }
    }
    for (const given of others) expect(called(given)).not.toContain('tell-the-prosecutor-of-the-referral')
  })

  it('is planned for the day of the file, where so far only the police can be told', () => {
    const police: CaseAnswers = {
      referral: 'being-made',
      'prosecutor-told-of-referral': 'police-told-no-file-yet'
    }
    expect(called(police)).not.toContain('tell-the-prosecutor-of-the-referral')
    expect(whenOf('tell-the-prosecutor-once-there-is-a-file', police)).toBe('planned')
    expect(called({ ...police, referral: 'not-decided' })).not.toContain(
      'tell-the-prosecutor-once-there-is-a-file'
    )
  })
})

describe('another child who may be a victim', () => {
  const other = (fields: ScenarioItem): CaseAnswers => ({
    'trafficking-conclusion': 'suspected',
    'siblings-and-other-children': [{ 'connected-child-worry': 'worry', ...fields }]
  })

  it('is referred today, until that is done or trafficking is not suspected for them', () => {
    for (const given of [other({}), other({ 'connected-child-own-referral': 'not-yet' })]) {
      expect(whenOf('refer-each-other-child', given)).toBe('same-day')
    }
    for (const own of ['made', 'not-suspected']) {
      expect(called(other({ 'connected-child-own-referral': own }))).not.toContain('refer-each-other-child')
    }
    expect(called({ 'other-potential-victims': 'not-sure' })).toContain('refer-each-other-child')
  })

  it('is referred once found, where the police are looking', () => {
    const lookedFor = [
      other({ 'connected-child-own-referral': 'not-found-police-looking' }),
      other({ 'connected-child-safeguarding': 'not-found-police-looking' }),
      other({
        'connected-child-safeguarding': 'not-found-police-looking',
        'connected-child-own-referral': 'not-yet'
      })
    ]
    for (const given of lookedFor) {
      expect(called(given)).not.toContain('refer-each-other-child')
      expect(whenOf('refer-the-other-child-once-found', given)).toBe('standing')
    }
    const referred = other({
      'connected-child-safeguarding': 'not-found-police-looking',
      'connected-child-own-referral': 'made'
    })
    expect(called(referred)).not.toContain('refer-the-other-child-once-found')
    const unworried = other({
      'connected-child-worry': 'no-worry',
      'connected-child-own-referral': 'not-found-police-looking'
    })
    expect(called(unworried)).not.toContain('refer-the-other-child-once-found')
  })

  it('is not referred from here while overseas', () => {
    for (const state of ['overseas-take-advice', 'overseas-advice-taken']) {
      expect(called(other({ 'connected-child-safeguarding': state }))).not.toContain('refer-each-other-child')
    }
    expect(called(other({ 'connected-child-own-referral': 'overseas-take-advice' }))).not.toContain(
      'refer-each-other-child'
    )
  })
})

describe('exploiters who were lately in touch', () => {
  const protecting: CaseAnswers = {
    'police-told': 'yes',
    'protection-steps': [{ 'protection-action': 'Calls are answered by somebody who knows him.' }],
    'safety-measures': [{ 'measure-what': 'safe-word' }]
  }
  const lately = ['within-the-last-week', 'within-the-last-month']

  it('are met today, until the police know, the plan has steps and measures are chosen', () => {
    for (const when of lately) {
      const contact: CaseAnswers = { 'last-contact-when': when }
      expect(whenOf('exploiters-in-touch-lately', contact)).toBe('same-day')
      for (const id of Object.keys(protecting)) {
        const all = { ...contact, ...protecting }
        const without = Object.fromEntries(Object.entries(all).filter(([one]) => one !== id)) as CaseAnswers
        expect(called(without), id).toContain('exploiters-in-touch-lately')
        expect(called(without), id).not.toContain('keep-safe-from-exploiters-in-touch')
      }
    }
  })

  it('are then met by keeping that up, as long as the contact stands', () => {
    for (const when of lately) {
      const kept: CaseAnswers = { 'last-contact-when': when, ...protecting }
      expect(called(kept)).not.toContain('exploiters-in-touch-lately')
      expect(whenOf('keep-safe-from-exploiters-in-touch', kept)).toBe('standing')
    }
  })

  it('are no action where the contact was long ago', () => {
    for (const given of [{ 'last-contact-when': 'over-a-year-ago' }, {}]) {
      const long = called({ ...given, ...protecting })
      expect(long).not.toContain('exploiters-in-touch-lately')
      expect(long).not.toContain('keep-safe-from-exploiters-in-touch')
    }
  })

  it('leave the fear of further exploitation planned for, whatever is in place', () => {
    const feared: CaseAnswers = { 'future-exploitation-concern': 'yes' }
    for (const given of [feared, { ...feared, ...protecting }]) {
      expect(whenOf('protect-from-future-exploitation', given)).toBe('five-working-days')
    }
  })
})

describe('the duty to notify', () => {
  const refusing: CaseAnswers = {
    'age-as-known': '18-or-over',
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'suspected',
    'adult-answer': 'refuses'
  }

  it('stands for an adult who does not agree, until the day of the notification is recorded', () => {
    expect(called(refusing)).toContain('adult-duty-to-notify')
    expect(called({ ...refusing, 'adult-notified-on': '2026-11-23' })).not.toContain('adult-duty-to-notify')
    expect(called({ ...refusing, 'adult-answer': 'agrees' })).not.toContain('adult-duty-to-notify')
  })

  it('never concerns a child', () => {
    expect(called({ ...refusing, 'age-in-doubt': 'yes' })).not.toContain('adult-duty-to-notify')
  })
})

describe('a strategy discussion that was arranged', () => {
  const arranged = (on?: string): CaseAnswers => ({
    'trafficking-conclusion': 'suspected',
    'strategy-discussion': 'arranged',
    ...(on === undefined ? {} : { 'strategy-discussion-on': on })
  })
  const record = 'record-what-came-of-the-discussion'
  const fix = 'hold-the-arranged-discussion'

  it.each<[string, CaseAnswers, readonly string[], boolean]>([
    ['for tomorrow is arranged', arranged('2026-11-25'), [], false],
    ['for today is to be recorded', arranged('2026-11-24'), [record], true],
    ['for a day that has passed is to be recorded', arranged('2026-11-20'), [record], true],
    ['without a day gets one today', arranged(), [fix], true]
  ])('%s', (_, given, actions, isUnrecorded) => {
    const raised = called(given).filter((id) => id === record || id === fix)
    expect(raised).toEqual(actions)
    expect(hindrancesOf(view(given)).includes('strategy-discussion-unrecorded')).toBe(isUnrecorded)
  })

  it.each<[string, Record<string, string>, boolean]>([
    ['ahead', { 'later-discussion-on': '2026-11-25' }, false],
    ['past, without what came of it', { 'later-discussion-on': '2026-11-20' }, true],
    [
      'past, with what came of it',
      { 'later-discussion-on': '2026-11-20', 'later-discussion-outcome': 'Police visit the house.' },
      false
    ]
  ])('a later one that is %s', (_, later, isCalled) => {
    expect(called({ 'later-strategy-discussions': [later] }).includes(record)).toBe(isCalled)
  })
})
