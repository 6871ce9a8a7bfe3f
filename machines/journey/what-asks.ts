import { stages, type QuestionId, type StepId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { stageOf } from '../facts/asked'
import { stageMachines } from '../stages'
import { holds, sentences, type GuardName } from '../stages/guards'
import { askedOn, pathsOf, type Paths } from './paths'
import { walk } from './walk'

/** The question whose answer a guard stands or falls by: somebody who misses a page goes there. */
const answeredBy: Readonly<Record<GuardName, QuestionId>> = {
  hasAgeAssessment: 'age-assessment',
  hasDecision: 'immigration-position',
  hasMarkedIndicators: 'screenings',
  hasNothingToDecide: 'trafficking-conclusion',
  hasReferralDecisions: 'referral',
  hasTracks: 'immigration-position',
  isAdult: 'dates-of-birth',
  isAgeChallenged: 'age-assessment-challenged',
  isAgeInDoubt: 'age-in-doubt',
  isAskedForConsent: 'dates-of-birth',
  isBritish: 'immigration-position',
  isFoundAnAdult: 'age-assessment-outcome',
  isHandedOver: 'handover-kind',
  isOnlyAboutEnquiry: 'trafficking-conclusion',
  isOutOfArea: 'placement-area',
  isOwedNoAdviser: 'periods-of-care',
  isReferralBeingMade: 'referral',
  isReferralPrepared: 'adult-answer',
  isReferred: 'referral',
  isSuspicionWithdrawn: 'referral',
  isTransferAskedFor: 'transfer-state',
  isWithdrawalAgreed: 'suspicion-withdrawn-agreed-by',
  // The same page, for the same reason: nobody is sent to a page that is not there.
  keepsAgeAssessment: 'age-in-doubt',
  measuresMayRestrain: 'safety-measures',
  needsInterpreter: 'interpreter-needed'
}

/** What has to be otherwise before a step asks anything. */
interface Awaits {
  readonly guard: GuardName
  /** Whether the guard has to hold; else it holds, and keeps the step away. */
  readonly holds: boolean
  /** The first step on the way that asks for it; nothing where none does. */
  readonly recordedOn: StepId | undefined
}

/** No step lies behind more than these. */
const most = 3

/** Nobody records another age to come to a page: it is the reason only where there is no other. */
const isOfAge = (name: GuardName) => ['age', 'consent'].includes(sentences[name].fact)

type Way = ReturnType<typeof wayWith>

/** How late on a way the first of its turned guards stands. */
const turnsAt = ({ turned, passed }: Way): number => passed.findIndex((name) => turned.includes(name))

/** First the ways that need no other age; of these the shortest; of these the one that leaves the answers as they are for longest. */
const byNearness = (one: Way, other: Way): number =>
  Number(one.turned.some(isOfAge)) - Number(other.turned.some(isOfAge)) ||
  one.at - other.at ||
  turnsAt(other) - turnsAt(one)

/** The way through a stage if some guards were turned the other way round, and which guards it came past, in order. */
function wayWith(step: StepId, view: CaseView, turned: readonly GuardName[]) {
  const passed: GuardName[] = []
  const guards = Object.fromEntries(
    (Object.keys(sentences) as GuardName[]).map((name) => [
      name,
      () => {
        if (!passed.includes(name)) passed.push(name)
        return holds(sentences[name], view) !== turned.includes(name)
      }
    ])
  ) as Record<GuardName, () => boolean>
  const path = walk(stageMachines[stageOf(step)].provide({ guards }), view)
  return { turned, passed, at: path.indexOf(step) }
}

/**
 * Why a step asks nothing as the answers stand: the fewest guards that would lead to it if they were turned the other way round, and of
 * these the nearest. Nothing where the step is on its way, or no answer leads to it.
 */
export function whatAsks(step: StepId, view: CaseView, paths: Paths = pathsOf(view)): Awaits | undefined {
  let trials: readonly (readonly GuardName[])[] = [[]]
  for (let count = 0; count <= most; count += 1) {
    const ways = trials.map((turned) => wayWith(step, view, turned))
    const [found] = ways.filter(({ at }) => at >= 0).sort(byNearness)
    if (found !== undefined) return nearestOf(found, view, paths)
    trials = ways.flatMap(({ turned, passed }) =>
      passed.filter((name) => !turned.includes(name)).map((name) => [...turned, name])
    )
  }
  return undefined
}

/** The turned guard that comes first. Where it and others rest on one answer, the one that has to hold. */
function nearestOf({ turned, passed }: Way, view: CaseView, paths: Paths): Awaits | undefined {
  const inOrder = passed.filter((name) => turned.includes(name))
  const [first] = inOrder
  if (first === undefined) return undefined
  const question = answeredBy[first]
  const toHold = inOrder.find((name) => answeredBy[name] === question && !holds(sentences[name], view))
  const recordedOn = stages
    .flatMap(({ id }) => paths[id])
    .find((step) => askedOn(step, view).includes(question))
  return { guard: toHold ?? first, holds: toHold !== undefined, recordedOn }
}
