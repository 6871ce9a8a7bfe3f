import type { KnownDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, valueOf } from '../../case-file/read'
import { lastDayOf } from '../../facts/dates'
import { isOpen } from '../plans/open-questions'
import { socialWorkersActing } from './former-authority'

/** Who is to be the child’s social worker once the one of today has left, from which day, and whether the child was told (¶24, ¶27). */
export interface NextWorker {
  readonly people: readonly string[]
  readonly from: KnownDate
  readonly isTold: boolean
}

/** Of two social workers of whom one has a last day, it is the other. Nobody’s first day is on record. */
export function nextWorker(view: CaseView): NextWorker | undefined {
  const { answers, today } = view
  const workers = socialWorkersActing(view)
  const [until] = workers.flatMap((person) => fieldOf(person, 'person-until') ?? [])
  const from = valueOf(answers, 'handover-on') ?? until
  if (until === undefined || from === undefined || lastDayOf(from) < today) return undefined
  if (isOneOf(answers, 'handover-kind', 'none-planned')) return undefined
  return {
    people: workers.filter((one) => fieldOf(one, 'person-until') === undefined).map(({ id }) => id),
    from,
    isTold: !isOpen(answers, 'handover-child-told')
  }
}
