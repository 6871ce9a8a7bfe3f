import type { immediateSafetyActions } from '../../../content/actions/immediate-safety'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { facts } from '../facts'
import type { ActionRules } from './action'

/** When each action of the first hours is called for. */
export const immediateSafetyRules: ActionRules<typeof immediateSafetyActions> = {
  'find-a-safe-place': ({ answers }) => isOneOf(answers, 'safe-place-first', 'being-arranged', 'not-safe'),
  'move-from-bed-and-breakfast': ({ answers }) => isOneOf(answers, 'place-tonight', 'bed-and-breakfast'),
  'check-the-adult': ({ answers }) => isOneOf(answers, 'place-tonight', 'with-an-adult-not-yet-checked'),
  'location-was-told': ({ answers }) =>
    itemsOf(answers, 'enquirers').some(
      (enquirer) =>
        fieldOf(enquirer, 'enquirer-told') === 'location-told' &&
        fieldOf(enquirer, 'enquirer-identity') !== 'established'
    ),
  'tell-the-police': (view) =>
    valueOf(view.answers, 'police-told') !== 'yes' && facts.suspicion.of(view) === 'suspected',
  'agree-police-roles': (view) =>
    valueOf(view.answers, 'police-roles-agreed') !== 'agreed' &&
    ['suspected', 'finding-out'].includes(facts.suspicion.of(view)),
  'take-a-photograph': ({ answers }) => isOneOf(answers, 'photograph-on-file', 'to-be-taken'),
  'report-missing': (view) =>
    facts.missing.of(view) === 'missing-now' &&
    !itemsOf(view.answers, 'missing-episodes').some(
      (episode) =>
        fieldOf(episode, 'missing-returned') !== 'yes' && fieldOf(episode, 'missing-police-told') === 'yes'
    ),
  'return-home-interview': ({ answers }) =>
    itemsOf(answers, 'missing-episodes').some(
      (episode) =>
        fieldOf(episode, 'missing-returned') === 'yes' &&
        !['done', 'offered-and-declined'].includes(fieldOf(episode, 'missing-return-interview') ?? '')
    ),
  'plan-the-first-48-hours': ({ answers }) => valueOf(answers, 'first-48-hours-plan') === undefined
}
