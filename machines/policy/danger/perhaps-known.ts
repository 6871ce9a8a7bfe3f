import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { enquirersWhoKnow } from '../people/carers-who-ask'
import { toldOfThePlacement } from './responsible-feared'

/** Nobody told any of them where the child is, and nobody was told of the placement in writing: they may know it all the same (¶23). */
export const isOnlyPerhapsKnown = (view: CaseView): boolean => {
  const know = enquirersWhoKnow(view)
  return (
    know.length > 0 &&
    toldOfThePlacement(view).length === 0 &&
    itemsOf(view.answers, 'enquirers').every(
      (enquirer) =>
        !know.includes(enquirer.id) || fieldOf(enquirer, 'enquirer-told') === 'location-may-be-known'
    )
  )
}
