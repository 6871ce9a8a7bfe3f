import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { isAdvisedAtTheRightLevel } from '../people/advisers'
import { isNamedInVain } from '../people/has-somebody-as'
import { isDefendedThroughout } from './accused'

/** The matters whose lawyer is asked for by another question than the list of legal arrangements: nobody names that lawyer twice (¶33, ¶48). */
const askedElsewhere: Readonly<Record<string, (view: CaseView) => boolean>> = {
  'criminal-case-as-accused': isDefendedThroughout,
  'immigration-and-asylum': isAdvisedAtTheRightLevel
}

/**
 * Whether the child has a lawyer for a legal matter by another answer than the list of legal arrangements. What that list says of the matter comes
 * first, unless whoever it names has left or is a danger to the child.
 */
export function isHelpedElsewhere(matter: string, view: CaseView): boolean {
  const entries = itemsOf(view.answers, 'legal-arrangements').filter(
    (item) => fieldOf(item, 'legal-matter') === matter
  )
  return (
    entries.every((item) => isNamedInVain(fieldOf(item, 'legal-matter-representative'), view)) &&
    askedElsewhere[matter]?.(view) === true
  )
}
