import { teamAlone } from '../../content/name-words/team-alone'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../case-file/read'
import { goesOn, isOfCare } from './care'
import { emailIn, phoneIn } from './contact-in-text'
import { hasLeft } from './has-left'
import { peopleNow } from './people-now'
import { isAlike } from './same-name'

/**
 * The one authority that looks after the child today: it is the one that the referral form asks about (¶20). Nothing where several are on
 * record, or where a safeguarding referral was made: that may have gone to another.
 */
export function authorityNow(view: CaseView): ItemOf<'periods-of-care'> | undefined {
  if (isOneOf(view.answers, 'safeguarding-referral', 'made')) return undefined
  const [first, ...others] = itemsOf(view.answers, 'periods-of-care').filter(
    (period) => isOfCare(period) && goesOn(period, view)
  )
  const name = first === undefined ? undefined : fieldOf(first, 'care-authority')
  const isTheSame = (other: ItemOf<'periods-of-care'>) =>
    isAlike(fieldOf(other, 'care-authority') ?? '', name ?? '')
  return name === undefined || !others.every(isTheSame) ? undefined : first
}

/** The form has a box for each: a telephone number and an email. */
const isReachedByBoth = (contact: string): boolean => emailIn(contact) !== '' && phoneIn(contact) !== ''

/** Whether somebody works for the authority of today: by what is recorded of them, or because the child was never another’s. */
function isOfAuthorityNow(
  person: ItemOf<'people'>,
  period: ItemOf<'periods-of-care'>,
  view: CaseView
): boolean {
  const name = fieldOf(period, 'care-authority') ?? ''
  const isOfIt = (other: string) => isAlike(other, name)
  const others = itemsOf(view.answers, 'periods-of-care').map((one) => fieldOf(one, 'care-authority') ?? name)
  return others.every(isOfIt) || isOfIt(fieldOf(person, 'person-organisation') ?? '')
}

/** The one social worker of that authority, where it is on record how they are reached. */
export function workerNow(view: CaseView): ItemOf<'people'> | undefined {
  const period = authorityNow(view)
  const [only, ...others] = peopleNow(view).filter(
    (person) => fieldOf(person, 'person-role') === 'social-worker'
  )
  if (only === undefined || others.length > 0 || period === undefined) return undefined
  const isKnown = fieldOf(only, 'person-name') !== undefined && isOfAuthorityNow(only, period, view)
  return isKnown && isReachedByBoth(fieldOf(only, 'person-contact') ?? '') ? only : undefined
}

/** What stands as an organisation names a team alone: the form asks for whom somebody works. */
export const isTeamAlone = (organisation: string): boolean => teamAlone.test(organisation)

/** Whoever named the first responder in the list of people said there for whom they work, and how they are reached (¶19). */
export const isResponderKnown = (view: CaseView): boolean =>
  itemsOf(view.answers, 'people').some(
    (person) =>
      person.id === valueOf(view.answers, 'referral-first-responder') &&
      !isTeamAlone(fieldOf(person, 'person-organisation') ?? 'team') &&
      isReachedByBoth(fieldOf(person, 'person-contact') ?? '') &&
      !hasLeft(person, view.today)
  )
