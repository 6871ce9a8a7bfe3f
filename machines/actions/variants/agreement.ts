import { isWatched } from '../../case-file/if-disclosed'
import { agreedAlone } from '../../policy/people/agreed-alone'
import { decidedByADanger } from '../../policy/danger/dangers-in-plans'
import {
  agreeingOutOfReach,
  doubtfullyAgreeing,
  isAgreedTooYoung,
  whoCouldAgree
} from '../../policy/people/parental-responsibility'
import { holdingNow, ordersOfACourt } from '../../policy/clock/care-basis'
import { firstOf, where, whereAny, whereTold, type Variants } from './variant'

/**
 * A court’s order holds the child, and has not ended by the law. A care order gives the authority parental responsibility; what it may
 * consent to under this order, and who decides for it, its lawyer says. So the orders are not left waiting for parents whom nobody can reach, or who may be feared (¶30).
 */
const underAnOrder = whereTold('under-an-order', (view) => holdingNow(view, ...ordersOfACourt).length > 0)

/** Other words of who agrees to where the child lives, and who consents (¶26, ¶30). */
export const ofAgreement: Variants = {
  // Nobody is to be feared. Everybody who could have agreed is out of reach, so it is asked whose agreement it is.
  'take-advice-on-the-agreement': firstOf(
    // They consented to more than where the child lives, or decide from day to day. The child may be able to consent alone (¶30).
    // No copy says so: a carer who is tied to that person may read it (¶42).
    whereAny('decided-more', (view) => (isWatched(view.answers) ? [] : decidedByADanger(view))),
    where(
      'out-of-reach',
      (view) => doubtfullyAgreeing(view).length === 0 && agreeingOutOfReach(view).length > 0
    )
  ),
  // The child is not yet 16, and nothing says who found that they understand (¶26).
  'obtain-the-consents': firstOf(whereAny('agreed-alone', agreedAlone), underAnOrder),
  'agree-delegated-authority': underAnOrder,
  'ask-who-can-agree-to-the-accommodation': firstOf(
    // Everybody who could agree may be a danger to the child. So a lawyer is asked, and not they (¶30).
    where('only-those-to-fear', (view) => whoCouldAgree(view).areDangers),
    // Only the child is recorded as agreeing, and is too young to (Children Act 1989, section 20).
    where('agreed-too-young', isAgreedTooYoung)
  )
}
