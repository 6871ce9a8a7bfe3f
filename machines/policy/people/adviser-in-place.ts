import type { ActionId } from '../../../content/actions/ids'
import type { Role } from '../../../content/roles'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf } from '../../case-file/read'
import { isAdult } from '../../facts/age'
import { peopleActingNow } from './former-authority'

/** What tells the personal adviser something is done by whoever knows it: nobody briefs themselves. */
export const tellsTheAdviser: ReadonlySet<string> = new Set<ActionId>([
  'brief-personal-adviser-on-trafficker-risk',
  'brief-personal-adviser-on-migrant-issues'
])

/**
 * A care leaver may have no social worker any more: from 18 their personal adviser supports them (¶57, ¶66). What was the worker’s is the adviser’s then.
 * Neither is somebody who is a danger to them, or who acts for an authority that they have left.
 */
export function isAdviserInPlace(view: CaseView, keptAway: ReadonlySet<string>): boolean {
  if (!isAdult(view)) return false
  const has = (role: Role) =>
    peopleActingNow(view).some(
      (person) =>
        fieldOf(person, 'person-role') === role &&
        fieldOf(person, 'person-name') !== undefined &&
        !keptAway.has(person.id)
    )
  return !has('social-worker') && has('personal-adviser')
}
