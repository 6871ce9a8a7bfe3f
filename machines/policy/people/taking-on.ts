import type { OwnDetails } from '../../case-file/local-details'
import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { handover } from '../../facts/check-and-documents'
import { addDays } from '../../facts/dates'
import { hasLeft } from '../../facts/has-left'
import { isCalledTheSame } from '../names/called-the-same'
import { onRecordSinceHandover } from './since-handover'

type Person = ItemOf<'people'>

/** What somebody says who has the case now: whose last day was yesterday, or the day of the handover, if anybody’s. */
export interface TakingOn {
  readonly name: string
  readonly earlier: Person | undefined
  readonly lastDay: PlainDate
}

/** A handover whose day is still to come: until then the other worker has the case. */
const isStillToCome = (view: CaseView): boolean =>
  handover.of(view) === 'planned' && (valueOf(view.answers, 'handover-on')?.date ?? view.today) > view.today

/** The day on which the case was handed over, where one is recorded and nobody’s last day has been since: it was the last day of whoever left (¶24). */
function dayOfHandover(view: CaseView): PlainDate | undefined {
  const on = valueOf(view.answers, 'handover-on')
  return on?.precision === 'day' ? onRecordSinceHandover(view)?.on : undefined
}

/**
 * What whoever works here could say of this case: that they have it now (¶24, ¶31). Undefined where they have said nothing of themselves, are on record
 * already, or the handover is to come. Of two social workers on record nobody here knows who goes.
 */
export function takingOn(own: OwnDetails | undefined, view: CaseView): TakingOn | undefined {
  const name = own?.name?.trim() ?? ''
  const now = itemsOf(view.answers, 'people').filter(
    (person) => fieldOf(person, 'person-role') === 'social-worker' && !hasLeft(person, view.today)
  )
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
