import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf } from '../../case-file/read'
import { mayBeSixteen } from '../../facts/age'
import { isOfCare } from '../../facts/care'
import { mayNotBeBritish } from '../../facts/case-details'
import { isDanger, mayBeThere, parentsOf } from '../../facts/contact'
import { isAlone } from '../../facts/unaccompanied'
import { isOnAWard } from '../../facts/where-placed'
import { isWithParent } from '../people/parental-responsibility'
import { isCareEndedByMissing, openPeriods } from '../placement/care-basis'
import { isInvolved } from './contact-to-fear'
import { contactsDoubted } from './dangers'
import { isAway, returnDays, returnsOfLate } from './returns'

/**
 * The child lives with somebody, or by themselves, as far as it is recorded. A British child is not asked who is responsible: anybody of the
 * family may be who is in touch, and in no doubt (¶30).
 */
function hasWhereToLive(view: CaseView): boolean {
  const { answers } = view
  // A child who fled a parent who is part of it is not with that parent, though placed there before.
  if (isWithParent(view) && !parentsOf(view).some((contact) => isInvolved(contact, view))) return true
  if (isOneOf(answers, 'place-tonight', 'with-family', 'with-an-adult-not-yet-checked')) return true
  if (isOneOf(answers, 'place-tonight', 'own-tenancy') && mayBeSixteen(view)) return true
  if (mayNotBeBritish(view)) return isAlone(view) === 'no'
  const doubted = contactsDoubted(view)
  return itemsOf(answers, 'family-contacts').some(
    (contact) =>
      mayBeThere(contact) && !isDanger(contact) && !isInvolved(contact, view) && !doubted.includes(contact)
  )
}

/**
 * All care on record has ended, and the child came back since from a time missing, not long ago or from the one that ended care; or lies on a
 * ward, alone. Nobody responsible has them, and the law of that care holds them no more (¶23, ¶39). False in a copy that is not told of it.
 */
export const isFoundWithoutCare = (view: CaseView): boolean => {
  const care = itemsOf(view.answers, 'periods-of-care').filter(isOfCare)
  if (care.length === 0 || openPeriods(view).length > 0) return false
  return isToldThat(view, () => {
    if (isAway(view) || hasWhereToLive(view)) return false
    const [ofLate, isByMissing] = [returnsOfLate(view), isCareEndedByMissing(view)]
    const isBack = returnDays(view).some(
      ({ id, on }) =>
        (isByMissing || ofLate.includes(id)) &&
        care.every((period) => (fieldOf(period, 'care-to')?.date ?? '') <= on)
    )
    return isBack || (isOnAWard(view) && isAlone(view) === 'yes')
  })
}
