import type { CaseView } from '../../case-file/case-file'
import { digest } from '../../case-file/digest'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { words } from '../../case-file/reason'
import { isUnderImmigrationControl } from '../../facts/case-details'
import { cannotBeAsked } from '../../facts/cannot-be-asked'
import { hasClaim } from '../../facts/audience'
import { plain } from './need-entries'

/**
 * A claim may still be made: a lawyer advises on it, or the position is that there is none yet and nobody has said that none is meant. What the
 * child says in confidence may be what the advice turns on (¶33).
 */
const mayClaim = (view: CaseView): boolean =>
  isUnderImmigrationControl(view) &&
  (isOneOf(view.answers, 'asylum-claimed-or-intended', 'waiting-for-legal-advice') ||
    (isOneOf(view.answers, 'immigration-position', 'no-claim-yet') &&
      !isOneOf(view.answers, 'asylum-claimed-or-intended', 'neither')))

/**
 * Something was said in confidence by a child whose claim is made, or may be, and not answered by protection. Who they are may be what the claim is
 * about, and no copy for the legal representative has it unless somebody says so. Nobody passes it on before the child has said that they may (¶31, ¶33).
 * What is said later is asked of anew: it calls for it by a mark of its words, so that what a child takes back stands nowhere in the file. A child who can be asked nothing is not asked.
 */
export function confidenceForTheLawyer(view: CaseView): readonly string[] {
  const said = plain(valueOf(view.answers, 'sexual-health-wishes') ?? '')
  const isAsked =
    said !== '' &&
    (hasClaim(view) || mayClaim(view)) &&
    !isOneOf(view.answers, 'immigration-position', 'refugee-status', 'humanitarian-protection') &&
    ifDisclosed(view, () => cannotBeAsked(view)) !== true
  return isAsked ? [words.write(digest(said))] : []
}
