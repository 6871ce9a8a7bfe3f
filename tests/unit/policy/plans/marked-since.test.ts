import { isMarkedSinceConcluded } from '../../../../machines/policy/plans/marked-since'
import { isReferredByAnother } from '../../../../machines/policy/nrm-sheet/decisions'
import { standingDecision } from '../../../../machines/policy/nrm-sheet/after'
import { describe, expect, it } from 'vitest'
import { headingOf, referralNoticeOf } from '../../../../machines/policy/plans/referral-notice'
import { pathsOf } from '../../../../machines/journey/paths'
import { facts } from '../../../../machines/facts'
import { isConclusionOwed } from '../../../../machines/facts/conclusion-owed'
import { answersOf, type NamedCase } from '../../../cases/named-case'

type CaseAnswers = NamedCase['answers']
const today = '2026-11-24'
const view = (given: CaseAnswers) => ({ answers: answersOf(given), today })
const marked: CaseAnswers = {
  screenings: [{ 'screening-on': '2026-11-20' }],
  'marks-missing-and-movement': { marks: { 'missing-from-care': 'seen' } }
}
const notSuspected: CaseAnswers = {
  'trafficking-conclusion': 'not-suspected',
  'conclusion-reason': 'He says why.'
}

describe('a mark asks for a conclusion in the same stage', () => {
  it('where there is none, and the stage always leads to the page that asks for it', () => {
    expect(facts.conclusion.of(view(marked))).toBe('due')
    for (const given of [{}, marked, { ...marked, ...notSuspected }])
      expect(pathsOf(view(given))['trafficking-indicators']).toContain('conclusion')
  })

  it('again where nothing was suspected before it, or on a day that nobody recorded', () => {
    expect(isMarkedSinceConcluded(view({ ...marked, ...notSuspected }))).toBe(true)
    expect(isMarkedSinceConcluded(view({ ...marked, ...notSuspected, 'conclusion-on': '2026-11-19' }))).toBe(
      true
    )
  })

  it('again where signs were looked for in the month of the conclusion, and nobody knows whether before it', () => {
    const inNovember = {
      ...marked,
      screenings: [{ 'screening-on': { about: '2026-11' } }]
    }
    expect(
      isMarkedSinceConcluded(view({ ...inNovember, ...notSuspected, 'conclusion-on': '2026-11-20' }))
    ).toBe(true)
    expect(
      isMarkedSinceConcluded(view({ ...inNovember, ...notSuspected, 'conclusion-on': '2026-11-30' }))
    ).toBe(false)
  })

  it('not again where the conclusion came after the mark, nothing is marked, or it is suspected anyhow', () => {
    expect(isMarkedSinceConcluded(view({ ...marked, ...notSuspected, 'conclusion-on': '2026-11-20' }))).toBe(
      false
    )
    expect(isMarkedSinceConcluded(view(notSuspected))).toBe(false)
    // Signs were looked for after it, and none was seen.
    const looked: CaseAnswers = {
      screenings: [{ 'screening-on': '2026-11-20' }],
      'conclusion-on': '2026-11-19'
    }
    expect(isMarkedSinceConcluded(view({ ...looked, ...notSuspected }))).toBe(false)
    expect(isMarkedSinceConcluded(view({ ...marked, 'trafficking-conclusion': 'suspected' }))).toBe(false)
    expect(isMarkedSinceConcluded(view(marked))).toBe(false)
  })
})

describe('the notice on every page (¶19; of an adult by their consent)', () => {
  const suspected: CaseAnswers = { 'trafficking-conclusion': 'suspected' }
  const adult: CaseAnswers = {
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': '2005-01-01', 'birth-source': 'document' }]
  }
  it.each<[string, CaseAnswers]>([
    ['not-concluded', {}],
    ['not-concluded', adult],
    ['finding-out', { 'trafficking-conclusion': 'still-finding-out' }],
    ['finding-out', { ...adult, 'trafficking-conclusion': 'still-finding-out' }],
    ['not-suspected', notSuspected],
    ['not-suspected', { ...adult, ...notSuspected, 'adult-answer': 'refuses', referral: 'made' }],
    ['suspected', suspected],
    ['suspected', { ...suspected, 'adult-answer': 'refuses' }],
    ['suspected', { ...suspected, referral: 'being-made' }],
    ['referred', { ...suspected, referral: 'made' }],
    ['referred', { ...suspected, 'trafficking-conclusion': 'known', referral: 'already-made-by-another' }],
    ['suspected-adult', { ...adult, ...suspected }],
    ['suspected-adult', { ...adult, ...suspected, 'adult-answer': 'agrees' }],
    ['suspected-adult', { ...adult, ...suspected, referral: 'being-made' }],
    ['adult-refuses', { ...adult, ...suspected, 'adult-answer': 'refuses' }],
    ['adult-refuses', { ...adult, ...suspected, 'adult-answer': 'refuses', referral: 'made' }],
    ['adult-referred', { ...adult, ...suspected, referral: 'made' }],
    ['adult-referred', { ...adult, ...suspected, 'adult-answer': 'agrees', referral: 'made' }]
  ])('is %s: case %#', (notice, given) => {
    expect(referralNoticeOf(view(given), isReferredByAnother)).toBe(notice)
  })

  // Under a title that says what was concluded nobody reads that they have to conclude: who, by when and why have actions (¶13).
  it.each<[boolean, CaseAnswers]>([
    [true, marked],
    [true, { worries: 'A man waits at the gate' }],
    [false, {}],
    [false, { 'trafficking-conclusion': 'still-finding-out' }],
    [false, { ...marked, 'trafficking-conclusion': 'still-finding-out' }],
    [false, { 'trafficking-conclusion': 'not-suspected' }],
    [false, { ...marked, 'trafficking-conclusion': 'not-suspected' }],
    [false, { ...marked, ...suspected }]
  ])('asks for a conclusion (%s) where nothing is concluded alone: case %#', (isOwed, given) => {
    expect(isConclusionOwed(view(given))).toBe(isOwed)
  })

  // A worker who takes the case over refers nobody again, and does not read that what is known is suspected (¶19, ¶20).
  it.each<[string, CaseAnswers]>([
    ['known', { 'trafficking-conclusion': 'known' }],
    ['known', { 'trafficking-conclusion': 'known', referral: 'made' }],
    ['known', { ...adult, 'trafficking-conclusion': 'known', 'adult-answer': 'refuses' }],
    ['referred', { ...suspected, referral: 'made' }],
    ['suspected', suspected]
  ])('is headed as %s: case %#', (heading, given) => {
    expect(headingOf(view(given), referralNoticeOf(view(given), isReferredByAnother))).toBe(heading)
  })

  describe('names the decision that stands', () => {
    const decision = (kind: string, outcome: string, on: string) => ({
      'nrm-decision-kind': kind,
      'nrm-decision-outcome': outcome,
      'nrm-decision-on': on
    })
    const referred: CaseAnswers = { ...suspected, referral: 'made', 'referral-made-on': '2026-09-03' }
    const positive = decision('reasonable-grounds', 'positive', '2026-09-09')
    const outcomeOf = (given: CaseAnswers) => standingDecision(view(given)).outcome

    it('the last by its day, whichever was entered first', () => {
      const later = decision('conclusive-grounds', 'negative', '2026-10-20')
      expect(outcomeOf({ ...referred, 'nrm-decisions': [positive] })).toBe('positive')
      expect(outcomeOf({ ...referred, 'nrm-decisions': [later, positive] })).toBe('negative')
    })

    it('a conclusive one, however roughly its day is known or in whatever order they were entered', () => {
      const negative = { 'nrm-decision-kind': 'conclusive-grounds', 'nrm-decision-outcome': 'negative' }
      const early = { 'nrm-decision-kind': 'reasonable-grounds', 'nrm-decision-outcome': 'positive' }
      const orders = [
        [early, negative],
        [negative, early],
        [decision('reasonable-grounds', 'positive', '2026-09-09'), negative],
        [decision('conclusive-grounds', 'negative', '2026-10-20'), early],
        [decision('reasonable-grounds', 'positive', '2026-11-01'), negative, positive]
      ]
      for (const decisions of orders)
        expect(outcomeOf({ ...referred, 'nrm-decisions': decisions })).toBe('negative')
    })

    it('and no kind of one that does not say what it decided', () => {
      const unsaid = { 'nrm-decision-outcome': 'positive', 'nrm-decision-on': '2026-09-09' }
      expect(standingDecision(view({ ...referred, 'nrm-decisions': [unsaid] })).kind).toBeUndefined()
    })

    it('and none of a referral before, or where nothing is decided', () => {
      expect(outcomeOf(referred)).toBeUndefined()
      const again: CaseAnswers = { ...referred, 'referral-made-on': '2026-11-01' }
      expect(outcomeOf({ ...again, 'nrm-decisions': [positive] })).toBeUndefined()
    })
  })
})
