import type { traffickingIndicatorsActions } from '../../../content/actions/trafficking-indicators'
import { isOneOf, valueOf } from '../../case-file/read'
import { facts } from '../../facts'
import { mayBePast } from '../../facts/dates'
import { beforeReturnAbroad } from '../../policy/danger/family'
import { hinders } from '../../policy/plans/finishing'
import { screeningsOwed } from '../../policy/danger/screenings-owed'
import { isSuspected, isWorried } from '../../facts/suspicion'
import { noticedIndicators } from '../../facts/trafficking-indicators'
import type { ActionRules } from '../action'

/** When each action about the indicators and the conclusion is called for. */
export const traffickingIndicatorsRules: ActionRules<typeof traffickingIndicatorsActions> = {
  'record-the-conclusion': (view) => hinders('conclusion-unrecorded', view),
  // A first page says in one tap that nothing is suspected. A history may show only later, and only to somebody to whom it can be told
  // (¶13). Where a referral stands, or a withdrawal is not agreed, that is settled first.
  'say-why-nothing-is-suspected': (view) => hinders('conclusion-reason-missing', view) && !isWorried(view),
  // Also before it is said who does it, and by when: somebody has to find out.
  'find-out-by-the-date': (view) => facts.suspicion.of(view) === 'finding-out',
  'finding-out-is-overdue': ({ answers, today }) =>
    isOneOf(answers, 'trafficking-conclusion', 'still-finding-out') &&
    mayBePast(valueOf(answers, 'finding-out-by'), today),
  // A sign that was noticed once goes on asking: a later screening undoes no marriage. Where that screening shows the sign, it may be of
  // another marriage (¶20, ¶30).
  // Whoever was to be married, or was, may be married there: before a return abroad it is decided on once more (¶20, ¶60).
  'act-on-a-forced-marriage': (view) => {
    const noticed = noticedIndicators(view).flatMap(({ screening, indicator }) =>
      indicator === 'early-or-forced-marriage' ? [screening] : []
    )
    return noticed.length === 0 ? [] : [...noticed, ...beforeReturnAbroad(view)]
  },
  'screen-again': (view) => !isSuspected(view) && screeningsOwed(view)
}
