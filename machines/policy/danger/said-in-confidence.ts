import type { ActionId } from '../../../content/actions/ids'
import type { ActionRecord, ActionRecords } from '../../case-file/action-record'
import type { CaseView } from '../../case-file/case-file'
import { digest } from '../../case-file/digest'
import { isToldThat } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { markOf, words } from '../../case-file/reason'
import { isUnderImmigrationControl } from '../../facts/case-details'
import { cannotBeAsked } from '../../facts/cannot-be-asked'
import { hasClaim } from '../../facts/audience'
import { plain } from '../needs/need-entries'

/**
 * A claim may still be made: a lawyer advises on it, or the position is that there is none yet and nobody has said that none is meant. What the
 * child says in confidence may be what the advice turns on (¶33).
 */
const mayClaim = (view: CaseView): boolean =>
  isUnderImmigrationControl(view) &&
  (isOneOf(view.answers, 'asylum-claimed-or-intended', 'waiting-for-legal-advice') ||
    (isOneOf(view.answers, 'immigration-position', 'no-claim-yet') &&
      !isOneOf(view.answers, 'asylum-claimed-or-intended', 'neither')))

const marked = (said: string): string => markOf.write(digest(plain(said)))

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
    !isToldThat(view, cannotBeAsked)
  return isAsked ? [marked(said)] : []
}

/** A reason of an earlier build, which kept the words themselves, by their mark. */
function byMark(reason: string): string {
  const said = markOf.read(reason) === undefined ? words.read(reason) : undefined
  return said === undefined ? reason : marked(said)
}

const asked: ActionId = 'ask-whether-the-lawyer-may-know'

/**
 * The records with marks where an earlier build kept the words that a child said in confidence. Nobody sees them there, and nobody could take them out
 * (¶31).
 */
export function withoutWordsInConfidence(records: ActionRecords): ActionRecords {
  const record: ActionRecord | undefined = records[asked]
  if (record?.for === undefined) return records
  const { gone } = record
  const left =
    gone === undefined ? undefined : Object.entries(gone).map(([one, on]) => [byMark(one), on] as const)
  return {
    ...records,
    [asked]: {
      ...record,
      for: [...new Set(record.for.map(byMark))],
      ...(left === undefined ? {} : { gone: Object.fromEntries(left) })
    }
  }
}
