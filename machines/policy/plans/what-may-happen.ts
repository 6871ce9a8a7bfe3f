import type { ImmigrationPosition } from '../../../content/immigration-tracks'
import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { isAppealAt, isAppealOver, isToComeWhilePending } from '../clock/appeal'
import { leaveEnding } from '../clock/immigration'

/** What a child who may not be able to stay is told of how things stand: what is recorded, and no more. */
type Standing =
  | 'open'
  | 'waiting'
  | 'family-waits'
  | 'asked-anew'
  | 'court'
  | 'protected'
  | 'for-a-time'
  | 'refused'
  | 'no-appeal'

const standings: Readonly<Record<Exclude<ImmigrationPosition, 'settled' | 'british'>, Standing>> = {
  'not-established': 'open',
  'no-claim-yet': 'open',
  'claim-withdrawn': 'open',
  'claim-undecided': 'waiting',
  'extension-pending': 'waiting',
  // They follow a refusal, and that was said to the child.
  'further-submissions': 'asked-anew',
  'appeal-pending': 'court',
  // The answer was yes, and more leave is likely after it (¶59).
  'refugee-status': 'protected',
  'humanitarian-protection': 'protected',
  'unaccompanied-child-leave': 'for-a-time',
  'eu-settlement-scheme': 'for-a-time',
  'victim-temporary-permission': 'for-a-time',
  'other-leave': 'for-a-time',
  'refused-no-leave': 'refused',
  'appeal-rights-exhausted': 'no-appeal'
}

/**
 * How things stand (¶27, ¶28, ¶57, ¶60). Nothing for a child who is British or settled, of whom nobody decides, nor where no position is
 * recorded. Leave that has ended says nothing any more. A refusal is with the court once an appeal of that decision is made. Where more is
 * recorded than that an appeal waits, the child is not told that no answer has come.
 */
export function standingOf(view: CaseView): Standing | undefined {
  const position = valueOf(view.answers, 'immigration-position')
  if (position === undefined || position === 'settled' || position === 'british') return undefined
  if (position === 'refused-no-leave' && isAppealAt(view, 'appeal-made')) return 'court'
  if (position === 'appeal-pending' && !isAppealOver(view)) {
    return isToComeWhilePending(view) ? 'refused' : 'open'
  }
  // The claim is somebody else's, and the child's answer hangs on it (¶7).
  if (position === 'claim-undecided' && isOneOf(view.answers, 'unaccompanied-own-right', 'no'))
    return 'family-waits'
  return leaveEnding(view) === 'ended' ? 'open' : standings[position]
}

/** Until which day they can stay, as their letter says it. Leave from before the letter may end sooner than what the letter gives. */
export function dayInTheLetter({ answers }: CaseView): PlainDate | undefined {
  const [end, letter, granted] = (['leave-ends-on', 'decision-letter-on', 'leave-granted-on'] as const).map(
    (id) => valueOf(answers, id)
  )
  const isOfBefore = letter !== undefined && granted !== undefined && lastDayOf(granted) < firstDayOf(letter)
  return end?.precision === 'day' && !isOfBefore ? end.date : undefined
}
