import type { StepId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { valueOf } from '../case-file/read'
import { missingContingencies } from './contingencies'
import { facts } from './facts'
import { lacks, safetyMeasures } from './safety-measures'

/** What keeps a case from being finished. Each has its sentence in the words and the step where it is mended. */
export type Hindrance =
  | 'safety-unrecorded'
  | 'strategy-discussion-unrecorded'
  | 'referral-unrecorded'
  | 'conclusion-unrecorded'
  | 'conclusion-reason-missing'
  | 'finding-out-incomplete'
  | 'contingency-missing'
  | 'visitor-reason-missing'
  | 'measure-incomplete'

const isSafetyRecorded = ({ answers }: CaseView) =>
  valueOf(answers, 'place-tonight') !== undefined && valueOf(answers, 'safe-place-first') !== undefined

const isDue = (view: CaseView) => facts.conclusion.of(view) === 'due'
const concludes = ({ answers }: CaseView) => valueOf(answers, 'trafficking-conclusion')

const rules: Readonly<Record<Hindrance, (view: CaseView) => boolean>> = {
  'safety-unrecorded': (view) => facts.suspicion.of(view) === 'suspected' && !isSafetyRecorded(view),
  'strategy-discussion-unrecorded': (view) =>
    facts.suspicion.of(view) === 'suspected' && facts.strategy.of(view) === 'unrecorded',
  'referral-unrecorded': (view) =>
    facts.referralRecord.of(view) === 'open' &&
    (facts.referral.of(view) === 'withdrawn' || facts.suspicion.of(view) === 'suspected'),
  'conclusion-unrecorded': (view) => isDue(view) && concludes(view) === undefined,
  'conclusion-reason-missing': (view) => isDue(view) && concludes(view) === 'not-suspected',
  'finding-out-incomplete': (view) => isDue(view) && concludes(view) === 'still-finding-out',
  'contingency-missing': (view) => missingContingencies(view).length > 0,
  'visitor-reason-missing': (view) =>
    facts.visitor.of(view) === 'declined' && valueOf(view.answers, 'visitor-declined-reason') === undefined,
  'measure-incomplete': ({ answers }) =>
    safetyMeasures(answers).some((measure) =>
      (['reason', 'child-view', 'alternative', 'review-date'] as const).some((carried) =>
        lacks(measure, carried)
      )
    )
}

/** All that can keep a case from being finished. */
export const hindrances = Object.keys(rules) as readonly Hindrance[]

/**
 * What keeps this case from being finished: with suspicion, safety, a strategy discussion and the NRM are recorded first;
 * whoever has tracks has what happens on refusal; a declined visitor and a chosen measure have their reasons.
 */
export function hindrancesOf(view: CaseView): readonly Hindrance[] {
  return hindrances.filter((hindrance) => rules[hindrance](view))
}

const mendingSteps: Readonly<Record<Hindrance, StepId>> = {
  'safety-unrecorded': 'safe-place',
  'strategy-discussion-unrecorded': 'strategy-discussion',
  'referral-unrecorded': 'referral-decision',
  'conclusion-unrecorded': 'conclusion',
  'conclusion-reason-missing': 'conclusion',
  'finding-out-incomplete': 'conclusion',
  'contingency-missing': 'if-refused',
  'visitor-reason-missing': 'visitor-declined',
  'measure-incomplete': 'safety-measures'
}

/** Of an adult: the refusals stand in the pathway plan alone, and of a referral their consent comes first. */
function mendedForAdult(hindrance: Hindrance, view: CaseView): StepId | undefined {
  if (hindrance === 'contingency-missing') return 'pathway-if-refused'
  if (hindrance !== 'referral-unrecorded') return undefined
  return facts.referral.of(view) === 'withdrawn' ? 'suspicion-withdrawn' : 'adult-consent'
}

/** The step on which something that keeps a case from being finished is recorded. */
export const mendedOn = (hindrance: Hindrance, view: CaseView): StepId =>
  (facts.age.of(view) === 'adult' ? mendedForAdult(hindrance, view) : undefined) ?? mendingSteps[hindrance]
