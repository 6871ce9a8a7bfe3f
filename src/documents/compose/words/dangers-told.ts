import { itemsOf } from '../../../../machines/case-file/read'
import { isCarerToFear } from '../../../../machines/policy/people/carers-who-ask'
import { carersDoubted, carersUnsettledAsTold } from '../../../../machines/policy/people/who-cares'
import { exploitersTiedTo } from '../../../../machines/policy/danger/contact-to-fear'
import { dangersOf, type Dangers } from '../../../../machines/policy/danger/dangers'
import type { Building } from '../building/context'

/** Somebody of the family, or another person, with whom contact is not safe or waits. */
export type UnsafeContact = Dangers['contacts'][number]

/** Whether the copy is for the people who have the child with them: their own names stay in it. */
export const isForWhoCares = ({ disclosure }: Building): boolean => disclosure.own.length > 0

/**
 * Leaves out of the carers’ copy an exploiter to whom a carer is tied, until it is settled whether the child may stay with that carer. The name alone would
 * tell the carer whom the child has named (¶30, ¶42). All answers that the copy is given count, on the path or off it.
 */
function exploitersTold({ exploiters }: Dangers, building: Building): Dangers['exploiters'] {
  if (!isForWhoCares(building)) return exploiters
  const whole = { ...building.view, answers: building.file.answers }
  const caring = new Set(carersDoubted(whole))
  const tied = itemsOf(whole.answers, 'family-contacts').flatMap((contact) =>
    caring.has(contact.id) ? exploitersTiedTo(contact, whole).map(({ id }) => id) : []
  )
  return exploiters.filter(({ id }) => !tied.includes(id))
}

/**
 * The dangers that a copy tells. Family who have the child by what is recorded, while contact with them waits, stand apart under `caring`. No paper gives
 * the carers both orders about themselves: they have nothing under `caring`. Other copies say that only one of the two holds.
 */
export function dangersTold(building: Building): Dangers & { readonly caring: readonly UnsafeContact[] } {
  const all = dangersOf(building.view, building.file.answers)
  const caring = carersUnsettledAsTold(building.view)
  const isCaring = ({ contact }: UnsafeContact) => caring.has(contact.id)
  return {
    ...all,
    exploiters: exploitersTold(all, building),
    enquirers: all.enquirers.filter((enquirer) => !isCarerToFear(enquirer, building.view)),
    contacts: all.contacts.filter((one) => !isCaring(one)),
    caring: isForWhoCares(building) ? [] : all.contacts.filter(isCaring)
  }
}
