import type { checkAndDocumentsActions } from '../../../content/actions/check-and-documents'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { handover } from '../../facts/check-and-documents'
import { lastDayOf } from '../../facts/dates'
import { isWorried } from '../../facts/suspicion'
import { hasStillTo } from '../../policy/plans/handing-over'
import { isOpen } from '../../policy/plans/open-questions'
import { rowsNobodySeesTo } from '../overdue'
import { raisedBy, type ActionRules } from '../action'

/** When each action of the last stage is called for. */
export const checkAndDocumentsRules: ActionRules<typeof checkAndDocumentsActions> = {
  'give-reason-for-departure': ({ answers }) =>
    raisedBy(
      itemsOf(answers, 'departures'),
      (departure) =>
        fieldOf(departure, 'departure-reason') === undefined ||
        fieldOf(departure, 'departure-agreed-by') === undefined
    ),
  'see-to-what-is-overdue': rowsNobodySeesTo,
  'train-those-around-the-child': (view) => hasStillTo(view, 'train-those-around-the-child'),
  'agree-who-must-not-know': (view) =>
    isWorried(view) && valueOf(view.answers, 'must-not-be-told-location') === undefined,
  'read-the-plans-back': ({ answers }) =>
    valueOf(answers, 'still-to-explain')?.includes('plans-in-their-language') === true,
  'copy-to-the-case-record': (view) => hasStillTo(view, 'copy-to-the-case-record'),
  'hand-the-case-over': (view) => {
    const on = valueOf(view.answers, 'handover-on')
    // A day says not at which hour, and a month not on which day; what is to be told is written before. So through it, it is done once somebody says so.
    return (
      handover.of(view) === 'planned' &&
      (on === undefined || lastDayOf(on) >= view.today || isOpen(view.answers, 'handover-told'))
    )
  },
  'tell-the-child-of-the-handover': (view) =>
    handover.of(view) === 'planned' && isOpen(view.answers, 'handover-child-told')
}
