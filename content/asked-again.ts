import type { Only } from './shape'
import type { QuestionId, StepId } from './stages'

/** Of whom alone a step asks again what an earlier one asks of every child: what they say of threats, where there may be some (¶35). */
export const askedAgainOf: Readonly<Partial<Record<StepId, Readonly<Partial<Record<QuestionId, Only>>>>>> = {
  'health-actions': { 'influence-child-view': 'threatened' }
}
