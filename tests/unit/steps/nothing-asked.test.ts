import { describe, expect, it } from 'vitest'
import caseWords from '../../../content/messages/en/case-pages.json'
import { stages, type StepId } from '../../../content/stages'
import type { CaseView } from '../../../machines/case-file/case-file'
import { pathsOf } from '../../../machines/journey/paths'
import { whatAsks } from '../../../machines/journey/what-asks'

const today = '2026-11-27'
const answered = (given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, { state: 'answered', value }]))
const manager = {
  id: 'max',
  fields: answered({ 'person-name': 'Max Hill', 'person-role': 'team-manager' })
}
const caseWith = (given: Readonly<Record<string, string>>): CaseView => ({
  answers: answered({ people: [manager], ...given }),
  today
})
const said = (step: StepId, given: Readonly<Record<string, string>>) => {
  const { guard, holds, recordedOn } = whatAsks(step, caseWith(given)) ?? {}
  return [holds === true ? 'once' : 'unless', guard, recordedOn]
}
const suspected = { 'trafficking-conclusion': 'suspected' }
const adult = { 'age-as-known': '18-or-over', 'age-in-doubt': 'no' }

describe('a page that has nothing to ask says what is missing, and where that is recorded', () => {
  it.each<[StepId, Readonly<Record<string, string>>, readonly unknown[]]>([
    // ¶17–20: a referral and who exploits the child are asked about once there is a suspicion.
    ['referral-decision', {}, ['unless', 'hasNothingToDecide', 'opening-page']],
    ['exploiters', {}, ['unless', 'hasNothingToDecide', 'opening-page']],
    [
      'exploiters',
      { 'trafficking-conclusion': 'not-suspected' },
      ['unless', 'hasNothingToDecide', 'opening-page']
    ],
    // The nearest thing first: without a suspicion nobody can have referred.
    ['nrm-decisions', {}, ['unless', 'hasNothingToDecide', 'opening-page']],
    ['nrm-decisions', suspected, ['once', 'hasReferralDecisions', 'referral-decision']],
    // Of two answers to one question, the one that leads there.
    [
      'suspicion-withdrawn',
      { ...suspected, referral: 'made' },
      ['once', 'isSuspicionWithdrawn', 'referral-decision']
    ],
    // ¶20: who exploits the child is asked about until somebody agrees that nothing is suspected any more.
    [
      'exploiters',
      {
        'trafficking-conclusion': 'not-suspected',
        referral: 'suspicion-withdrawn',
        'suspicion-withdrawn-agreed-by': 'max'
      },
      ['unless', 'isWithdrawalAgreed', 'suspicion-withdrawn']
    ],
    // ¶7, ¶26: a doubt, an interpreter.
    ['age-doubt', {}, ['once', 'isAgeInDoubt', 'who-the-child-is']],
    ['age-assessment-record', { 'age-in-doubt': 'yes' }, ['once', 'hasAgeAssessment', 'age-doubt']],
    ['age-assessment-record', {}, ['once', 'isAgeInDoubt', 'who-the-child-is']],
    ['age-challenge', {}, ['once', 'isAgeInDoubt', 'who-the-child-is']],
    ['interpreter', {}, ['once', 'needsInterpreter', 'safe-place']],
    // ¶56: tracks are for who may have to leave.
    ['return-planning', { 'immigration-position': 'british' }, ['once', 'hasTracks', 'immigration-position']],
    // An adult is referred where they agree; nobody records another age for the page of a child.
    [
      'before-and-with-the-referral',
      { ...suspected, ...adult },
      ['once', 'isReferralPrepared', 'adult-consent']
    ],
    ['permanence', adult, ['unless', 'isAdult', 'who-the-child-is']],
    ['leave', {}, ['once', 'hasDecision', 'immigration-position']]
  ])('%s with %j', (step, given, expected) => {
    expect(said(step, given)).toEqual(expected)
  })

  it('says nothing of a page that is on its way', () => {
    expect(whatAsks('exploiters', caseWith(suspected))).toBeUndefined()
  })

  it.each([
    {},
    suspected,
    adult,
    { ...adult, ...suspected },
    { ...suspected, referral: 'suspicion-withdrawn' },
    { ...suspected, referral: 'suspicion-withdrawn', 'suspicion-withdrawn-agreed-by': 'max' },
    { 'immigration-position': 'british' }
  ])('has a sentence for every page that %j leaves out', (given) => {
    const view = caseWith(given)
    const paths = pathsOf(view)
    const { asks }: { readonly asks: Readonly<Record<string, unknown>> } = caseWords.case
    const missing = stages.flatMap(({ id, steps }) =>
      (Object.keys(steps) as StepId[])
        .filter((step) => !paths[id].includes(step))
        .filter((step) => {
          const [when = '', guard = ''] = said(step, given) as readonly string[]
          return (asks[when] as Readonly<Record<string, string>>)[guard] === undefined
        })
    )
    expect(missing).toEqual([])
  })
})
