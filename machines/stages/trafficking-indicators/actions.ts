import type { traffickingIndicatorsActions } from '../../../content/actions/trafficking-indicators'
import { isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { facts } from '../../facts'
import { hinders } from '../../policy/plans/finishing'
import { isSuspected } from '../../facts/suspicion'
import { noticedIndicators } from '../../facts/trafficking-indicators'
import { screeningsOf } from '../../policy/plans/indicators'
import type { ActionRules } from '../action'

/** When each action about the indicators and the conclusion is called for. */
export const traffickingIndicatorsRules: ActionRules<typeof traffickingIndicatorsActions> = {
  'look-for-indicators': ({ answers }) => itemsOf(answers, 'screenings').length === 0,
  'record-the-conclusion': (view) => hinders('conclusion-unrecorded', view),
  'give-the-reason-for-the-conclusion': (view) => hinders('conclusion-reason-missing', view),
  'name-who-finds-out': (view) => hinders('finding-out-incomplete', view),
  'find-out-by-the-date': (view) =>
    facts.conclusion.of(view) === 'complete' && facts.suspicion.of(view) === 'finding-out',
  'finding-out-is-overdue': ({ answers, today }) => {
    const by = valueOf(answers, 'finding-out-by')
    return (
      isOneOf(answers, 'trafficking-conclusion', 'still-finding-out') && by !== undefined && by.date < today
    )
  },
  'record-indicator-details': (view) => {
    const details = valueOf(view.answers, 'indicator-details') ?? {}
    // Details are asked of the latest screening; earlier ones stay as they were.
    const latest = screeningsOf(view.answers).at(-1)?.id
    const lacking = noticedIndicators(view).filter(({ screening, indicator }) => {
      if (screening !== latest) return false
      const detail = details[screening]?.[indicator]
      return detail === undefined || [detail.who, detail.when, detail.context].includes('')
    })
    return lacking.map(({ screening, indicator }) => `${screening}:${indicator}`)
  },
  'screen-again': (view) => itemsOf(view.answers, 'screenings').length > 0 && !isSuspected(view)
}
