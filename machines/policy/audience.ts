import type { Audience } from '../../content/shape'
import type { CaseView } from '../case-file/case-file'
import { position } from './facts/case-details'
import { suspicion } from './facts/suspicion'

/** Whether this child is one of those whom a question, an option or a sentence concerns. Nobody else reads it (invariant 7). */
export function concerns(audience: Audience | undefined, view: CaseView): boolean {
  switch (audience) {
    case undefined:
      return true
    case 'not-british':
      return position.of(view) !== 'british'
    case 'not-british-or-settled':
      return position.of(view) !== 'british' && position.of(view) !== 'settled'
    case 'worry':
      return suspicion.of(view) === 'suspected' || suspicion.of(view) === 'finding-out'
  }
}
