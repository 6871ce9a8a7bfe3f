import { isOneOf } from '../case-file/read'
import { fact } from './fact'

/** Whether the case goes, or went, to another worker, team or authority (¶24, ¶31). */
export const handover = fact(['none', 'planned'], ({ answers }) =>
  isOneOf(answers, 'handover-kind', 'another-worker', 'another-team', 'another-authority')
    ? 'planned'
    : 'none'
)
