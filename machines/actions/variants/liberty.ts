import { ifDisclosed } from '../../case-file/if-disclosed'
import { isSecurePlace } from '../../facts/protection-and-placement'
import { orderInDoubt, whatIsAskedOfTheOrder } from '../../policy/placement/liberty'
import { among, firstOf, whereTold, type Variants } from './variant'

/** What takes liberty away is the place, whatever measures are chosen in it (ECHR article 5). */
const ofASecurePlace = whereTold('secure-place', isSecurePlace)

/** Words of what authorises that liberty is taken away: of the place, of an order that has ended or was made for a child, and of its end (¶43). */
export const aboutLiberty: Variants = {
  'settle-what-authorises-a-measure': firstOf(
    among(['order-over', 'at-eighteen'], (view) => ifDisclosed(view, () => orderInDoubt(view))),
    ofASecurePlace
  ),
  'know-when-the-courts-order-ends': among(
    ['before-eighteen', 'ends-soon', 'ends-soon-before-eighteen', 'terms'],
    (view) => ifDisclosed(view, () => whatIsAskedOfTheOrder(view))
  ),
  'liberty-without-authority': ofASecurePlace
}
