import type { checkAndDocumentsActions } from '../../../content/actions/check-and-documents'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { handover } from '../../facts/check-and-documents'
import { isWorried } from '../../facts/suspicion'
import { isOpen } from '../../policy/plans/open-questions'
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
  'train-those-around-the-child': ({ answers }) => isOneOf(answers, 'staff-trained', 'some', 'nobody'),
  'agree-who-must-not-know': (view) =>
    isWorried(view) && valueOf(view.answers, 'must-not-be-told-location') === undefined,
  'read-the-plans-back': ({ answers }) => isOneOf(answers, 'plans-read-back', 'arranged', 'not-yet'),
  'copy-to-the-case-record': ({ answers }) => isOneOf(answers, 'case-record-copied', 'no'),
  'hand-the-case-over': (view) => {
    const on = valueOf(view.answers, 'handover-on')
    return (
      handover.of(view) === 'planned' &&
      (on === undefined || on.date > view.today || isOpen(view.answers, 'handover-told'))
    )
  },
  'tell-the-child-of-the-handover': (view) =>
    handover.of(view) === 'planned' && isOpen(view.answers, 'handover-child-told')
}
