import { isAgeToBeToldThere, isLeavingToBeAgreed } from '../../policy/accusations/at-the-police-station'
import { firstOf, where, type Variants } from './variant'

/** What whoever has the child at the police station is told, in one call: it has to be known there before the child is let go (¶7, ¶10, ¶23). */
export const atThePoliceStation: Variants = {
  'solicitor-and-adult-at-the-police-station': firstOf(
    where('leaving-and-age', (view) => isLeavingToBeAgreed(view) && isAgeToBeToldThere(view)),
    where('leaving', isLeavingToBeAgreed),
    where('age', isAgeToBeToldThere)
  )
}
