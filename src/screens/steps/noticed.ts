import { facts } from '../../../machines/facts'
import type { Hindrance } from '../../../machines/facts/finishing/table'
import { standingDecision } from '../../../machines/policy/nrm-sheet/after'
import { hindrancesOf, mendedOn, missingFirst } from '../../../machines/policy/plans/finishing'
import type { Words } from '../../i18n/words'
import { hashOf } from '../../routing/place'
import type { Case } from '../case/case'
import { placeOfStep } from '../case/place-of-step'

/** What a suspicion requires to be recorded, and is not recorded yet, with where it is recorded. */
export interface Unrecorded {
  readonly hindrance: Hindrance
  /** The address of the step and question. */
  readonly there: string
}

const called: readonly Hindrance[] = [
  'safety-unrecorded',
  'strategy-discussion-unrecorded',
  'referral-unrecorded'
]

/** What a suspicion requires to be recorded, and is not recorded yet (¶10, ¶19, ¶20). */
export const unrecordedOf = ({ file, pathView, paths }: Case): readonly Unrecorded[] =>
  hindrancesOf(pathView)
    .filter((hindrance) => called.includes(hindrance))
    .map((hindrance) => ({
      hindrance,
      there: hashOf(
        placeOfStep(file.id, mendedOn(hindrance, pathView, paths), missingFirst(hindrance, pathView))
      )
    }))

/** What the competent authority has decided of a suspicion that stands, in words; nothing where nothing is decided. */
export function decidedOf({ pathView }: Case, words: Words): string | undefined {
  const decision = facts.suspicion.of(pathView) === 'suspected' ? standingDecision(pathView) : undefined
  return decision?.kind === undefined
    ? undefined
    : words(`referral-notice.decided.${decision.kind}`, { outcome: decision.outcome ?? '' })
}
