import type { OwnDetails } from '../../case-file/local-details'
import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, valueOf, type ItemOf } from '../../case-file/read'
import { handover } from '../../facts/check-and-documents'
import { addDays } from '../../facts/dates'
import { peopleNow } from '../../facts/people-now'
import { isCalledTheSame } from '../names/called-the-same'
import { daysOfOneHandover, onRecordSinceHandover } from './since-handover'
import { isStillNamedIn } from './still-left-to'

type Person = ItemOf<'people'>

/** What somebody says who has the case now: whose last day was yesterday, or the day of a handover of late, if anybody’s. */
export interface TakingOn {
  readonly name: string
  readonly earlier: Person | undefined
  readonly lastDay: PlainDate
}

/** A handover whose day is still to come: until then the other worker has the case. */
const isStillToCome = (view: CaseView): boolean =>
  handover.of(view) === 'planned' && (valueOf(view.answers, 'handover-on')?.date ?? view.today) > view.today

/** Whether what is recorded of a handover names somebody. It asks who takes the case on, so it may be them. */
const isNamedInHandover = (person: Person, { answers }: CaseView): boolean =>
  isStillNamedIn(valueOf(answers, 'handover-told') ?? '', fieldOf(person, 'person-name') ?? '')

/**
 * The day on which the case was handed over, where one is recorded of late and nobody’s last day has been since: it was the last day of whoever left (¶24). One of
 * months ago, or one that names them, may be the day on which they took the case on, and what they did since is theirs (¶31).
 */
function dayOfHandover(view: CaseView): PlainDate | undefined {
  const on = valueOf(view.answers, 'handover-on')
  const since = on?.precision === 'day' ? onRecordSinceHandover(view) : undefined
  return since === undefined ||
    since.on < addDays(view.today, -daysOfOneHandover) ||
    isNamedInHandover(since.worker, view)
    ? undefined
    : since.on
}

/**
 * What whoever works here could say of this case: that they have it now (¶24, ¶31). Undefined where they have said nothing of themselves, are on record
 * already, or the handover is to come. Of two social workers on record nobody here knows who goes.
 */
export function takingOn(own: OwnDetails | undefined, view: CaseView): TakingOn | undefined {
  const name = own?.name?.trim() ?? ''
  const now = peopleNow(view).filter((person) => fieldOf(person, 'person-role') === 'social-worker')
  const [earlier] = now
  const isOnRecord = now.some((person) => isCalledTheSame(fieldOf(person, 'person-name'), name))
  return name === '' || now.length > 1 || isOnRecord || isStillToCome(view)
    ? undefined
    : { name, earlier, lastDay: dayOfHandover(view) ?? addDays(view.today, -1) }
}

/** The people around the child once that was said. Whoever had the case stays in the list: what they said and did is theirs. */
export function peopleTakenOn(
  people: readonly Person[],
  { name, earlier, lastDay }: TakingOn,
  telephone: string | undefined,
  newId: string
): readonly Person[] {
  const answered = <Value>(value: Value) => ({ state: 'answered', value }) as const
  const until = answered({ date: lastDay, precision: 'day' } as const)
  return [
    ...people.map((person) =>
      person.id === earlier?.id ? { ...person, fields: { ...person.fields, 'person-until': until } } : person
    ),
    {
      id: newId,
      fields: {
        'person-name': answered(name),
        'person-role': answered('social-worker' as const),
        ...(telephone === undefined ? {} : { 'person-contact': answered(telephone) })
      }
    }
  ]
}
