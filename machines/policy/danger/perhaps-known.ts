import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { perhapsKnownTo } from '../../case-file/reason'
import { enquirersWhoKnow } from '../people/carers-who-ask'
import { toldOfThePlacement } from './responsible-feared'

/** Enquirers who may be a danger and know where the child is, or may know it though nobody told them: each a reason of its own (¶23, ¶42). */
export const whoKnows = (view: CaseView): readonly string[] =>
  enquirersWhoKnow(view).map((id) => (mayKnowUntold(view, id) ? perhapsKnownTo.write(id) : id))

const mayKnowUntold = ({ answers }: CaseView, id: string): boolean =>
  itemsOf(answers, 'enquirers').some(
    (enquirer) => enquirer.id === id && fieldOf(enquirer, 'enquirer-told') === 'location-may-be-known'
  )

/** Nobody told any of them where the child is, and nobody was told of the placement in writing: they may know it all the same (¶23). */
export const isOnlyPerhapsKnown = (view: CaseView): boolean => {
  const know = enquirersWhoKnow(view)
  return (
    know.length > 0 && toldOfThePlacement(view).length === 0 && know.every((id) => mayKnowUntold(view, id))
  )
}
