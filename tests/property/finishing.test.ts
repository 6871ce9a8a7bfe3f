import { get } from 'svelte/store'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Question } from '../../content/shape'
import { stages, type QuestionId } from '../../content/stages'
import type { Answers, CaseView } from '../../machines/case-file/case-file'
import { finish } from '../../machines/journey/finish'
import { askedOn, onPath, pathsOf } from '../../machines/journey/paths'
import { occurrencesOf } from '../../machines/actions/all'
import { questionOf } from '../../machines/facts/asked'
import { facts } from '../../machines/facts'
import { hindrancesOf, mendedOn } from '../../machines/policy/plans/finishing'
import { askedByFinishing, hindrances, type Hindrance } from '../../machines/facts/finishing/table'
import { lacking } from '../../machines/facts/finishing/lacking'
import { reasonsOffered } from '../../machines/policy/plans/offered'
import { stageMachines } from '../../machines/stages'
import { wordsIfAny, type Words } from '../../src/i18n/words'
import { answersOf, type NamedCase } from '../cases/named-case'
import { explore, today } from '../explore/explore'
import { changesOn, somebody } from '../explore/offered-answers'
import { fileWith } from '../support/file'
import { isProving } from '../support/proving'
import { adultsReferrals, discussions } from '../support/recorded'
import { allWords } from '../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const view = (answers: Answers): CaseView => ({ answers, today })
const isFinished = (answers: Answers) => !Array.isArray(finish(fileWith(answers), today))

/** Cases that are half mended: each lacks one thing alone, which another page than the first may ask for. */
const corners: readonly Answers[] = (
  [
    {
      referral: 'suspicion-withdrawn',
      'suspicion-withdrawn-reasons': 'A family loan, repaid.',
      'trafficking-conclusion': 'suspected'
    },
    { referral: 'being-made', 'trafficking-conclusion': 'suspected', 'referral-by-date': '2026-12-01' },
    {
      'strategy-discussion': 'arranged',
      'strategy-discussion-on': today,
      'trafficking-conclusion': 'suspected'
    },
    { 'strategy-discussion': 'held', 'strategy-discussion-on': today, 'trafficking-conclusion': 'suspected' },
    { 'trafficking-conclusion': 'still-finding-out', 'finding-out-by': '2026-12-01' },
    {
      'safety-measures': [
        { 'measure-what': 'phone-removed-for-a-time', 'measure-alternative': { reason: 'does-not-apply' } },
        { 'measure-what': 'safe-word', 'measure-child-view': { reason: 'not-known' } }
      ]
    },
    { 'missing-episodes': [{ 'missing-since': today }] },
    { 'missing-episodes': [{ 'missing-since': today, 'missing-police-told': 'yes' }] }
  ] satisfies readonly NamedCase['answers'][]
).map((given) => answersOf({ 'place-tonight': 'foster-home', 'safe-place-first': 'safe-now', ...given }))

/** Every explored case, each once: with the facts that finishing asks about, and what they can be at each age. */
const explored: readonly Answers[] = [
  ...new Map(
    [
      ...stages.flatMap(({ id }) => explore(stageMachines[id], ['age'])),
      ...explore(stageMachines['review-advocacy-and-support'], ['age', 'visitor', 'position']),
      ...explore(stageMachines['protection-and-placement'], ['age', 'measures', 'suspicion']),
      ...explore(stageMachines['strategy-discussion-and-nrm'], ['age', 'suspicion', 'referral']).flatMap(
        (one) =>
          [...discussions, ...adultsReferrals].map(({ given }) => ({
            answers: { ...one.answers, ...answersOf(given) }
          }))
      ),
      ...explore(stageMachines['trafficking-indicators'], ['age', 'conclusion', 'suspicion'])
    ].map(({ answers }) => [JSON.stringify(answers), answers] as const)
  ).values()
]

/** Where a case stands on its way to being finished: what keeps it from that, and the page that it leads to. */
function finishingOf(answers: Answers) {
  const paths = pathsOf(view(answers))
  const onIt = onPath(view(answers), paths)
  const [hindrance] = hindrancesOf(onIt)
  return hindrance === undefined
    ? undefined
    : { hindrance, step: mendedOn(hindrance, onIt, paths), paths, lacks: lacking(hindrance, onIt), onIt }
}

/** What tells one state of finishing from another: what is asked for, and on which page. */
const stateOf = (now: ReturnType<typeof finishingOf>) =>
  now === undefined
    ? ''
    : [now.hindrance, now.step, ...now.lacks.map(({ question, field }) => field ?? question)].join(' ')

/** Cases that differ in what keeps them from being finished, children’s and adults’; `npm test` looks for them among every fifth. */
let differing: readonly Answers[] = []
beforeAll(() => {
  const found = explored
    .filter((_, index) => isProving || index % 5 === 0)
    .flatMap((answers): (readonly [string, Answers])[] => {
      const now = finishingOf(answers)
      if (now === undefined) return []
      const lacks = hindrancesOf(now.onIt).flatMap((one) => lacking(one, now.onIt))
      const asked = lacks.map(({ question, field }) => field ?? question)
      return [[[facts.age.of(now.onIt) === 'adult', ...asked].join(' '), answers]]
    })
  differing = [...new Map(found).values(), ...corners]
}, 120_000)

/** The questions under which something is lacking, or which say the same. */
const lackingIn = (now: NonNullable<ReturnType<typeof finishingOf>>): readonly QuestionId[] =>
  now.lacks.flatMap(({ question, or }) => [question, ...(or === undefined ? [] : [or.question])])

/**
 * Answers the pages that finishing leads to as somebody would who tries whatever they offer, one thing after another.
 * @returns what keeps the case from being finished whatever is tried; nothing where it can be
 */
function stuckOn(start: Answers): string | undefined {
  const seen = new Set<string>()
  const go = (answers: Answers): string | undefined => {
    const now = finishingOf(answers)
    if (now === undefined) return isFinished(answers) ? undefined : 'refused all the same'
    const state = stateOf(now)
    if (seen.has(state) || !Object.values(now.paths).flat().includes(now.step)) return state
    seen.add(state)
    // Nobody is sent to a page that does not ask for what is lacking.
    const asked = askedOn(now.step, now.onIt)
    if (!lackingIn(now).some((id) => asked.includes(id))) return `misled: ${state}`
    for (const change of changesOn(now.step, now.onIt, lackingIn(now))) {
      const then = go({ ...answers, ...change })
      if (then === undefined || then.startsWith('misled')) return then
    }
    return state
  }
  return go({ ...somebody, ...start })
}

describe('for whatever finishing asks there is an answer that the page offers and finishing takes (invariant 18)', () => {
  test('so that every case can be finished by what its pages offer, one answer after another', () => {
    const met = new Set<Hindrance>()
    for (const answers of differing) {
      for (const one of hindrancesOf(onPath(view(answers)))) met.add(one)
      expect(stuckOn(answers), JSON.stringify(answers)).toBeUndefined()
    }
    expect([...met].sort()).toEqual([...hindrances].sort())
  }, 120_000)

  test('and what stands in the table is what the questions offer, and asked on a step', () => {
    for (const asked of hindrances.flatMap((one) => askedByFinishing[one].answers)) {
      const list = questionOf(asked.question)
      const question: Question | undefined =
        asked.field === undefined ? list : list.kind === 'list' ? list.fields[asked.field] : undefined
      expect(question, asked.field).toBeDefined()
      if (question === undefined) continue
      const options =
        question.kind === 'choice' ? question.options : question.kind === 'yes-no' ? ['yes', 'no'] : []
      expect(options).toEqual(expect.arrayContaining([...(asked.options ?? []), ...(asked.except ?? [])]))
      expect(reasonsOffered(question)).toEqual(expect.arrayContaining([...(asked.reasons ?? [])]))
    }
  })

  test('and a reason that the hint of such a question speaks of is one that finishing takes', () => {
    const quoted = (['not-known', 'chose-not-to-say', 'does-not-apply'] as const).map(
      (reason) => [reason, `“${words(`non-answers.${reason}`)}”`] as const
    )
    const hintOf = get(wordsIfAny)
    const told = hindrances
      .flatMap((one) => askedByFinishing[one].answers)
      .flatMap(({ question, field, reasons = [] }) => {
        const hint = hintOf(`questions.${field ?? question}.hint`) ?? ''
        return quoted.flatMap(([reason, text]) =>
          hint.includes(text) ? [{ question, reason, reasons }] : []
        )
      })
    expect(told.map(({ question }) => question)).toEqual(
      expect.arrayContaining(['if-claim-refused', 'if-extension-refused', 'if-appeal-dismissed'])
    )
    for (const { question, reason, reasons } of told) expect(reasons, question).toContain(reason)
  })

  /** Those of which the same lack is all that calls for the action. */
  const alone: readonly Hindrance[] = [
    'conclusion-unrecorded',
    'conclusion-reason-missing',
    'measure-incomplete'
  ]
  /** What lacks is an open question, and nothing that somebody has to do: finishing alone asks for it. */
  const askedAlone: readonly Hindrance[] = [
    'safety-unrecorded',
    'finding-out-incomplete',
    'contingency-missing',
    'visitor-reason-missing'
  ]

  /** Whether neither a strategy discussion nor a referral has been begun or decided on. */
  const isUndecided = (hindrance: Hindrance, { answers }: CaseView) =>
    (hindrance === 'strategy-discussion-unrecorded' && answers['strategy-discussion'] === undefined) ||
    (hindrance === 'referral-unrecorded' && answers.referral === undefined)

  test('and whatever is answered there, an action for the same lack stands no longer than finishing is kept from', () => {
    const tried = new Set<Hindrance>()
    const looked = new Set<string>()
    for (const answers of differing) {
      const paths = pathsOf(view(answers))
      const onIt = onPath(view(answers), paths)
      for (const hindrance of hindrancesOf(onIt)) {
        const { actions } = askedByFinishing[hindrance]
        if (actions.length === 0) continue
        const step = mendedOn(hindrance, onIt, paths)
        const asked = lacking(hindrance, onIt).map(({ question }) => question)
        const lack = [hindrance, facts.age.of(onIt), facts.referral.of(onIt), ...asked].join(' ')
        if (looked.has(lack)) continue
        looked.add(lack)
        for (const change of [{}, ...changesOn(step, onIt, asked)]) {
          const then = onPath(view({ ...somebody, ...answers, ...change }))
          const isKept = hindrancesOf(then).includes(hindrance)
          const { called } = occurrencesOf(then)
          const isCalled = actions.some((id) => called.has(id))
          // Beside a referral, or a withdrawal that nobody agreed, the conclusion itself is in question: that is settled before anybody says why.
          const isSettledFirst =
            hindrance === 'conclusion-reason-missing' &&
            (called.has('conclusion-and-referral-differ') || called.has('manager-agrees-the-withdrawal'))
          const at = `${hindrance} ${JSON.stringify(change)}`
          if (hindrance === 'conclusion-unrecorded' || hindrance === 'conclusion-reason-missing')
            expect(isCalled, at).toBe(isKept && !isSettledFirst)
          else if (alone.includes(hindrance) && isCalled) expect(isKept, at).toBe(true)
          // Nobody has decided or begun anything: that is to be done, and stands as an action.
          else if (isKept && Object.keys(change).length === 0 && isUndecided(hindrance, then))
            expect(isCalled, at).toBe(true)
          tried.add(hindrance)
        }
      }
    }
    expect([...tried].sort()).toEqual(hindrances.filter((one) => !askedAlone.includes(one)).sort())
  }, 120_000)
})
