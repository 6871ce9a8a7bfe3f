import { describe, expect, it } from 'vitest'
import { isMarkedSinceConcluded, referralNoticeOf } from '../../../machines/policy/plans/referral-notice'
import { pathsOf } from '../../../machines/journey/paths'
import { facts } from '../../../machines/facts'
import { answersOf, type NamedCase } from '../../cases/named-case'

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
    ['suspected', { ...suspected, referral: 'made' }],
    ['suspected-adult', { ...adult, ...suspected }],
    ['suspected-adult', { ...adult, ...suspected, 'adult-answer': 'agrees' }],
    ['suspected-adult', { ...adult, ...suspected, referral: 'being-made' }],
    ['adult-refuses', { ...adult, ...suspected, 'adult-answer': 'refuses' }],
    ['adult-refuses', { ...adult, ...suspected, 'adult-answer': 'refuses', referral: 'made' }],
    ['adult-referred', { ...adult, ...suspected, referral: 'made' }],
    ['adult-referred', { ...adult, ...suspected, 'adult-answer': 'agrees', referral: 'made' }]
  ])('is %s: case %#', (notice, given) => {
    expect(referralNoticeOf(view(given))).toBe(notice)
  })
})
