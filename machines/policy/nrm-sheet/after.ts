import { meaningsOfReferral, type MeaningOfReferral } from '../../../content/referral-after'
import type { Only } from '../../../content/shape'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf } from '../../case-file/read'
import { ageBand } from '../age'
import { concerns } from '../audience'

/** Whether there is a referral whose course can be followed. */
export const isReferred = (view: CaseView): boolean =>
  isOneOf(view.answers, 'referral', 'made', 'already-made-by-another') ||
  itemsOf(view.answers, 'nrm-decisions').length > 0

const audienceOf = (id: MeaningOfReferral): Only | undefined => {
  const meaning = meaningsOfReferral[id]
  return 'only' in meaning ? meaning.only : undefined
}

/** What the referral and the decisions on it mean for the plan, each meaning once, in the order of the decisions. */
export function meaningsFor(view: CaseView): readonly MeaningOfReferral[] {
  if (!isReferred(view)) return []
  const decisions = itemsOf(view.answers, 'nrm-decisions').map((item) => ({
    kind: fieldOf(item, 'nrm-decision-kind'),
    outcome: fieldOf(item, 'nrm-decision-outcome')
  }))
  const has = (kind: string, outcome?: string) =>
    decisions.some((one) => one.kind === kind && (outcome === undefined || one.outcome === outcome))
  const isPositive = has('reasonable-grounds', 'positive') || has('reconsideration', 'positive')
  const isOpen = isPositive && !has('conclusive-grounds')
  const told: readonly (readonly [MeaningOfReferral, boolean])[] = [
    ['waiting-for-reasonable-grounds', !has('reasonable-grounds') && !has('conclusive-grounds')],
    ['reasonable-grounds-positive', has('reasonable-grounds', 'positive')],
    ['reasonable-grounds-negative', has('reasonable-grounds', 'negative')],
    ['waiting-for-conclusive-grounds', isOpen],
    ['turning-18-before-the-decision', isOpen && ageBand(view) !== 'adult'],
    ['conclusive-grounds-positive', has('conclusive-grounds', 'positive')],
    ['conclusive-grounds-positive-permission', has('conclusive-grounds', 'positive')],
    ['conclusive-grounds-negative', has('conclusive-grounds', 'negative')],
    ['reconsideration-positive', has('reconsideration', 'positive')],
    ['reconsideration-negative', has('reconsideration', 'negative')],
    ['suspended-or-closed', decisions.some(({ outcome }) => outcome === 'suspended-or-closed')]
  ]
  return told.flatMap(([meaning, isTold]) => (isTold && concerns(audienceOf(meaning), view) ? [meaning] : []))
}
