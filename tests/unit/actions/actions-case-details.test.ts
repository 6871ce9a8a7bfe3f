import { describe, expect, it } from 'vitest'
import type { CaseView } from '../../../machines/case-file/case-file'
import { actionsOf } from '../../../machines/actions/all'
import { walk } from '../../../machines/journey/walk'
import { stageMachines } from '../../../machines/stages'
import { answersOf, type ScenarioItem, type NamedCase } from '../../cases/named-case'

type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers, today = '2026-11-24'): CaseView => ({ answers: answersOf(given), today })
const called = (given: CaseAnswers, today?: string) => actionsOf(view(given, today)).map(({ id }) => id)
const whenOf = (id: string, given: CaseAnswers) =>
  actionsOf(view(given)).find((action) => action.id === id)?.when

const doubtful: CaseAnswers = { 'age-in-doubt': 'yes' }

describe('whoever’s age is in doubt', () => {
  it('is to be treated as a child today, until it is recorded that they are', () => {
    expect(whenOf('treat-as-a-child-meanwhile', doubtful)).toBe('same-day')
    expect(called(doubtful)).not.toContain('go-on-treating-as-a-child')
    const treated: CaseAnswers = { ...doubtful, 'treated-as-a-child': 'yes' }
    expect(called(treated)).not.toContain('treat-as-a-child-meanwhile')
    expect(whenOf('go-on-treating-as-a-child', treated)).toBe('standing')
  })

  it('is put right the same day where they were treated as an adult', () => {
    const adult: CaseAnswers = { ...doubtful, 'treated-as-a-child': 'no' }
    expect(whenOf('treat-as-a-child', adult)).toBe('same-day')
    expect(called(adult)).not.toContain('treat-as-a-child-meanwhile')
    expect(called(adult)).not.toContain('go-on-treating-as-a-child')
  })

  it('is not told to go on once the doubt has ended', () => {
    const ended: CaseAnswers = { 'age-in-doubt': 'no', 'treated-as-a-child': 'yes' }
    expect(called(ended)).not.toContain('go-on-treating-as-a-child')
  })

  it('has a decision about an assessment, which may be to wait until a day', () => {
    expect(called(doubtful)).not.toContain('decide-about-an-age-assessment')
    expect(called({ ...doubtful, 'age-assessment': 'not-started' })).toContain(
      'decide-about-an-age-assessment'
    )
    const waiting: CaseAnswers = {
      ...doubtful,
      'age-assessment': 'decided-to-wait',
      'age-assessment-looked-at-again-on': '2026-12-10'
    }
    expect(called(waiting)).not.toContain('decide-about-an-age-assessment')
    expect(called(waiting)).not.toContain('look-again-at-an-age-assessment')
    expect(called(waiting, '2026-12-10')).not.toContain('look-again-at-an-age-assessment')
    expect(called(waiting, '2026-12-11')).toContain('look-again-at-an-age-assessment')
    expect(called({ ...doubtful, 'age-assessment': 'decided-to-wait' })).toContain(
      'look-again-at-an-age-assessment'
    )
  })

  it('has legal help with a challenge, of an official’s date too, until it is recorded', () => {
    for (const state of ['being-considered', 'challenged']) {
      const challenged: CaseAnswers = { ...doubtful, 'age-assessment-challenged': state }
      expect(called(challenged)).toContain('get-legal-help-with-an-age-challenge')
      const represented: CaseAnswers = {
        ...challenged,
        people: [{ 'person-name': 'Jonah Whitlock', 'person-role': 'legal-representative' }],
        'age-challenge-representative': 'Jonah Whitlock'
      }
      expect(called(represented)).not.toContain('get-legal-help-with-an-age-challenge')
    }
    const unchallenged: CaseAnswers = { ...doubtful, 'age-assessment-challenged': 'no' }
    expect(called(unchallenged)).not.toContain('get-legal-help-with-an-age-challenge')
  })

  it('is asked for the record of an assessment only once one has begun, and always on the page that asks for a safe move', () => {
    const pathOf = (given: CaseAnswers) => walk(stageMachines['case-details'], view(given))
    for (const state of ['not-started', 'decided-to-wait', 'decided-not-to-assess']) {
      const path = pathOf({ ...doubtful, 'age-assessment': state })
      expect(path).not.toContain('age-assessment-record')
      expect(path).toContain('age-doubt')
    }
    for (const state of ['under-way', 'full-assessment-recorded']) {
      const path = pathOf({ ...doubtful, 'age-assessment': state })
      expect(path).toContain('age-assessment-record')
      expect(path).toContain('age-doubt')
    }
  })
})

describe('missing references', () => {
  const found: CaseAnswers = { 'nhs-number': '999 000 1111', 'unique-pupil-number': 'X1' }

  it('are found where they are not known, and are an open question where nobody has looked', () => {
    expect(called({})).not.toContain('find-the-missing-references')
    for (const id of Object.keys(found)) {
      expect(called({ ...found, [id]: { reason: 'not-known' } })).toContain('find-the-missing-references')
      expect(called({ ...found, [id]: { reason: 'does-not-apply' } })).not.toContain(
        'find-the-missing-references'
      )
    }
    expect(called(found)).not.toContain('find-the-missing-references')
  })

  it('are those of the Home Office too, where asylum is sought', () => {
    const sought: CaseAnswers = { ...found, 'asylum-claimed-or-intended': 'claimed' }
    const unknown: CaseAnswers = { ...sought, 'home-office-reference': { reason: 'not-known' } }
    expect(called(sought)).not.toContain('find-the-missing-references')
    expect(called(unknown)).toContain('find-the-missing-references')
    expect(called({ ...unknown, 'immigration-position': 'british' })).not.toContain(
      'find-the-missing-references'
    )
    expect(called({ ...sought, 'home-office-reference': 'H1' })).not.toContain('find-the-missing-references')
  })
})

describe('a child who waits for legal advice before claiming', () => {
  const waiting: CaseAnswers = { 'asylum-claimed-or-intended': 'waiting-for-legal-advice' }
  const limbs: CaseAnswers = {
    'unaccompanied-responsible-adult': 'nobody',
    'unaccompanied-own-right': { reason: 'does-not-apply' },
    'unaccompanied-under-18-at-claim': { reason: 'does-not-apply' }
  }

  it('has nothing left to establish once each part is answered', () => {
    const unknown: CaseAnswers = { 'unaccompanied-responsible-adult': { reason: 'not-known' } }
    expect(called({ ...waiting, ...unknown })).toContain('establish-whether-unaccompanied')
    for (const given of [waiting, limbs, { ...waiting, ...limbs }])
      expect(called(given)).not.toContain('establish-whether-unaccompanied')
  })

  it('is protected from an approach to the embassy meanwhile', () => {
    expect(called(waiting)).toContain('never-approach-the-embassy')
    expect(called({})).not.toContain('never-approach-the-embassy')
    expect(called({ ...waiting, 'immigration-position': 'british' })).not.toContain(
      'never-approach-the-embassy'
    )
  })
})

describe('a worry for another child', () => {
  const other = (fields: ScenarioItem): CaseAnswers => ({
    'siblings-and-other-children': [{ 'connected-child-worry': 'worry', ...fields }]
  })
  const told = (state: string) => other({ 'connected-child-safeguarding': state })

  it('is told today, until it is told, under way or the police are looking', () => {
    for (const given of [other({}), told('not-yet'), told('not-needed')]) {
      expect(whenOf('tell-of-worry-for-another-child', given)).toBe('same-day')
    }
    for (const state of ['done', 'being-done', 'not-found-police-looking']) {
      expect(called(told(state))).not.toContain('tell-of-worry-for-another-child')
    }
    expect(called(other({ 'connected-child-worry': 'no-worry' }))).not.toContain(
      'tell-of-worry-for-another-child'
    )
  })

  it('is a matter for advice first where the child is overseas, until it is taken', () => {
    const overseas = [
      told('overseas-take-advice'),
      other({ 'connected-child-own-referral': 'overseas-take-advice' })
    ]
    for (const given of overseas) {
      expect(whenOf('take-advice-on-a-child-overseas', given)).toBe('same-day')
      expect(called(given)).not.toContain('tell-of-worry-for-another-child')
    }
    for (const state of ['overseas-advice-taken', 'being-done', 'done']) {
      const given = other({
        'connected-child-safeguarding': state,
        'connected-child-own-referral': 'overseas-take-advice'
      })
      expect(called(given)).not.toContain('take-advice-on-a-child-overseas')
      expect(called(given)).not.toContain('tell-of-worry-for-another-child')
    }
    expect(
      called(
        other({
          'connected-child-worry': 'no-worry',
          'connected-child-safeguarding': 'overseas-take-advice'
        })
      )
    ).not.toContain('take-advice-on-a-child-overseas')
  })
})
