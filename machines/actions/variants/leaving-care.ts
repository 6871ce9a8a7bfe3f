import { isAdult } from '../../facts/age'
import { isFoundAChildAfterAll } from '../../facts/case-details'
import { areWeeksUpOnTheEve, eligibleAhead, leavingCare } from '../../policy/adulthood/leaving-care'
import { firstOf, where, whereTold, type Variants } from './variant'

/** Words of what is owed to whoever leaves care: an adviser, or advice and assistance (¶66, Children Act 1989 s24). */
export const onLeavingCare: Variants = {
  // For an adult it is called for only from 21, when an adviser is for somebody who asks (¶66).
  'appoint-personal-adviser': firstOf(
    where('from-21', isAdult),
    where('to-come', (view) => eligibleAhead(view) !== undefined)
  ),
  // Care has ended: what was to be decided for it is owed now (Children Act 1989 s24).
  'decide-on-advice-and-assistance': firstOf(
    // The 13 weeks may be incomplete only because of a finding that fell. Then it is too late for anybody but a lawyer (¶7).
    whereTold('finding-fell', (view) => isAdult(view) && isFoundAChildAfterAll(view)),
    where('by-one-day', areWeeksUpOnTheEve),
    where('qualifying', (view) => leavingCare(view).category === 'qualifying')
  )
}
