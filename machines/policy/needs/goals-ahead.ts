import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'

/** The short goals that are still to come: neither reached, nor given up for another (¶56). */
export const goalsAhead = ({ answers }: CaseView): readonly ItemOf<'care-plan-goals'>[] =>
  itemsOf(answers, 'care-plan-goals').filter(
    (goal) => !['reached', 'changed'].includes(fieldOf(goal, 'care-plan-goal-state') ?? '')
  )
