import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { mayBeThere, parentsOf } from '../../facts/contact'
import { mayNotBeBritish } from '../../facts/case-details'
import { isSameName } from '../../facts/same-name'
import { isWorried } from '../../facts/suspicion'
import { isAlone } from '../../facts/unaccompanied'
import { isNamedCarerToFear } from '../people/carers-who-ask'
import { isAccommodatedBefore, movedOn } from '../placement/moved-on'
import { dangersOf, namesOfDanger } from './dangers'
import { livesWithFamily } from './family'
import { isHolderDoubted } from './may-be-told'

/** Somebody who holds parental responsibility, or may as a parent, and can be told something. */
interface Responsible {
  readonly id: string
  readonly name: string | undefined
  /** They may be part of it, contact with them is not safe or, while there is a suspicion, it waits or is in doubt (¶23, ¶30). */
  readonly isFeared: boolean
}

/**
 * Holders of parental responsibility on record, and parents in the family whom no holder names, without those who have died or are out of reach.
 * They are weighed as somebody of that name who asks where the child is would be (dangers.ts).
 */
export function responsibleOnRecord(view: CaseView): readonly Responsible[] {
  const { contacts } = dangersOf(view, view.answers)
  const named = namesOfDanger(view, view.answers)
  const isDoubtEnough = isWorried(view)
  const doubted = contacts.map(({ contact }) => contact)
  const isFearedByName = (name: string | undefined) =>
    named.some((one) => isSameName(one, name)) || (isDoubtEnough && isHolderDoubted(name, doubted, view))
  const holders = itemsOf(view.answers, 'parental-responsibility-holders')
  const namesHolding = holders.map((holder) => fieldOf(holder, 'holder-name'))
  return [
    ...holders.flatMap((holder) => {
      const [name, reach] = [fieldOf(holder, 'holder-name'), fieldOf(holder, 'holder-reach')]
      if (reach === 'has-died' || reach === 'cannot-be-reached') return []
      return [{ id: holder.id, name, isFeared: reach === 'may-not-be-safe' || isFearedByName(name) }]
    }),
    ...parentsOf(view).flatMap((parent) => {
      const name = fieldOf(parent, 'contact-who')
      if (!mayBeThere(parent) || namesHolding.some((one) => isSameName(one, name))) return []
      // Nobody has written the name of a mother in many a case.
      const isFeared = contacts.some(
        ({ contact, isDanger }) =>
          contact.id === parent.id &&
          (isDanger || (isDoubtEnough && name === undefined && !livesWithFamily(view)))
      )
      return [{ id: parent.id, name, isFeared: isFeared || isFearedByName(name) }]
    })
  ]
}

/** Whoever may be told of the placement as a parent or holder, and is feared. The carer from whom the child is to be moved knows it anyway: that has an action of its own. */
const parentsToFear = (view: CaseView): readonly Responsible[] =>
  responsibleOnRecord(view).filter(({ name, isFeared }) => isFeared && !isNamedCarerToFear(name, view))

/**
 * A child for whom no adult was responsible had somebody all the same before this placement, their first: while there is a suspicion, that may be
 * whoever exploited them. After a move it was a carer, and so it was where the authority gave them somewhere to live before it (section 20).
 */
const mayHaveBeenExploitedBefore = (view: CaseView): boolean =>
  isWorried(view) &&
  mayNotBeBritish(view) &&
  isAlone(view) === 'yes' &&
  movedOn(view) === undefined &&
  !isAccommodatedBefore(view)

/**
 * Why those who were told of the placement in writing may be a danger who knows where the child is (¶23, ¶30, regulation 13). Where one holder is safe
 * and another is feared, it is not known which of them was told, unless it says of some that they were told without the address.
 */
export const toldOfThePlacement = (view: CaseView): readonly string[] =>
  ifDisclosed(view, () => {
    const told = valueOf(view.answers, 'placement-told') ?? []
    const feared = told.includes('told-parents-or-those-with-parental-responsibility')
      ? parentsToFear(view)
      : []
    const areSomeSafe = () => responsibleOnRecord(view).some(({ isFeared }) => !isFeared)
    const isSplit = feared.length > 0 && told.includes('told-parents-without-the-address') && areSomeSafe()
    return [
      ...(isSplit ? [] : feared.map(({ id }) => id)),
      ...(told.includes('told-those-who-cared-before') && mayHaveBeenExploitedBefore(view)
        ? ['whoever cared before was told']
        : [])
    ]
  }) ?? []
