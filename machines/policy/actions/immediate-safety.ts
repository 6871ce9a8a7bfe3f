import type { immediateSafetyActions } from '../../../content/actions/immediate-safety'
import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { facts } from '../facts'
import { isOpen } from '../open-questions'
import { raisedBy, type ActionRules } from './action'

/** Talks after a return, and the plan for the first hours with a carer, are for children; what keeps an adult safe goes on. */
const isChild = (view: CaseView) => facts.age.of(view) !== 'adult'

/** By what somebody can be recognised without a photograph. */
const recognisedBy = [
  'description-height-and-build',
  'description-hair-and-eyes',
  'description-marks'
] as const satisfies readonly QuestionId[]

/** When each action of the first hours is called for. */
export const immediateSafetyRules: ActionRules<typeof immediateSafetyActions> = {
  'find-a-safe-place': ({ answers }) => isOneOf(answers, 'safe-place-first', 'being-arranged', 'not-safe'),
  // Of those under 18 the guidance says that it never suits (¶45).
  'move-from-bed-and-breakfast': (view) =>
    isChild(view) && isOneOf(view.answers, 'place-tonight', 'bed-and-breakfast'),
  'check-the-adult': ({ answers }) => isOneOf(answers, 'place-tonight', 'with-an-adult-not-yet-checked'),
  'location-was-told': ({ answers }) =>
    raisedBy(
      itemsOf(answers, 'enquirers'),
      (enquirer) =>
        fieldOf(enquirer, 'enquirer-told') === 'location-told' &&
        fieldOf(enquirer, 'enquirer-identity') !== 'established'
    ),
  'tell-the-police': (view) =>
    valueOf(view.answers, 'police-told') !== 'yes' && facts.suspicion.of(view) === 'suspected',
  'agree-police-roles': (view) =>
    valueOf(view.answers, 'police-roles-agreed') !== 'agreed' &&
    ['suspected', 'finding-out'].includes(facts.suspicion.of(view)),
  // What the child wants stands; somebody who looks for them still has to know whom (¶39).
  'record-another-way-of-recognising': ({ answers }) =>
    isOneOf(answers, 'photograph-on-file', 'child-objects') && recognisedBy.some((id) => isOpen(answers, id)),
  'take-a-photograph': ({ answers }) => isOneOf(answers, 'photograph-on-file', 'to-be-taken'),
  'report-missing': (view) => {
    const now = itemsOf(view.answers, 'missing-episodes').filter(
      (episode) => fieldOf(episode, 'missing-returned') !== 'yes'
    )
    const isCalled =
      facts.missing.of(view) === 'missing-now' &&
      !now.some((episode) => fieldOf(episode, 'missing-police-told') === 'yes')
    // Missing as the place of tonight says, without an episode yet.
    return isCalled && (now.length === 0 || raisedBy(now))
  },
  'return-home-interview': (view) =>
    isChild(view) &&
    raisedBy(
      itemsOf(view.answers, 'missing-episodes'),
      (episode) =>
        fieldOf(episode, 'missing-returned') === 'yes' &&
        !['done', 'offered-and-declined'].includes(fieldOf(episode, 'missing-return-interview') ?? '')
    ),
  'plan-the-first-48-hours': (view) =>
    isChild(view) && valueOf(view.answers, 'first-48-hours-plan') === undefined
}
