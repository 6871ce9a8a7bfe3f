import { describe, expect, it } from 'vitest'
import { isMarkedSinceConcluded } from '../../../machines/policy/plans/referral-notice'
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

  it('not again where the conclusion came after the mark, nothing is marked, or it is suspected anyhow', () => {
    expect(isMarkedSinceConcluded(view({ ...marked, ...notSuspected, 'conclusion-on': '2026-11-20' }))).toBe(
      false
    )
    expect(isMarkedSinceConcluded(view(notSuspected))).toBe(false)
    expect(isMarkedSinceConcluded(view({ ...marked, 'trafficking-conclusion': 'suspected' }))).toBe(false)
    expect(isMarkedSinceConcluded(view(marked))).toBe(false)
  })
})
