import { ifDisclosed } from '../../case-file/if-disclosed'
import { isSecurePlace } from '../../facts/protection-and-placement'
import { orderInDoubt, whatIsAskedOfTheOrder } from '../../policy/plans/liberty'
import { firstOf, whereTold, type VariantOf } from './variant'

/** What takes liberty away is the place, whatever measures are chosen in it (ECHR article 5). */
const ofASecurePlace = whereTold('secure-place', isSecurePlace)

/** Words of what authorises that liberty is taken away: of the place, of an order that has ended or was made for a child, and of its end (¶43). */
export const aboutLiberty: Readonly<Record<string, VariantOf>> = {
  'settle-what-authorises-a-measure': firstOf(
    (view) => ifDisclosed(view, () => orderInDoubt(view)),
    ofASecurePlace
  ),
  'know-when-the-courts-order-ends': (view) => ifDisclosed(view, () => whatIsAskedOfTheOrder(view)),
  'liberty-without-authority': ofASecurePlace
}
