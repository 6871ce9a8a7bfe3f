import type { Audience } from '../../content/shape'
import type { CaseView } from '../case-file/case-file'
import { itemsOf } from '../case-file/read'
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
    case 'had-another-position':
      return (
        concerns('not-british-or-settled', view) &&
        itemsOf(view.answers, 'immigration-positions-before').length > 0
      )
    case 'worry':
      return suspicion.of(view) === 'suspected' || suspicion.of(view) === 'finding-out'
  }
}
