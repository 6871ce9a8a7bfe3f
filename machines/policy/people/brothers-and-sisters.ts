import type { CaseView } from '../../case-file/case-file'
import { digest } from '../../case-file/digest'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf } from '../../case-file/read'
import { livesAt } from '../../case-file/reason'
import { mayNotBeBritish } from '../../facts/case-details'
import { isSameName } from '../../facts/same-name'
import { ofThisMove } from '../placement/of-this-placement'
import { placeIn } from '../placement/place-in'
import { isBrotherOrSisterHere, mayBeBrotherOrSisterHere, type OtherChild } from './other-children'

/** A transfer that may part this child from a brother or sister, or has: asked for or agreed, and then carried out. */
const transferReasons = (view: CaseView): readonly string[] => {
  if (!mayNotBeBritish(view)) return []
  if (isOneOf(view.answers, 'transfer-state', 'asked-for', 'agreed')) return ['transfer']
  return isOneOf(view.answers, 'transfer-state', 'moved') ? ['transfer carried out'] : []
}

/** This child’s contact with the other child is recorded as lost. */
const isContactLost = (child: OtherChild, { answers }: CaseView): boolean =>
  itemsOf(answers, 'family-contacts').some(
    (contact) =>
      fieldOf(contact, 'contact-now') === 'contact-lost' &&
      isSameName(fieldOf(contact, 'contact-who'), fieldOf(child, 'connected-child-name'))
  )

/** Where the other child lives. Another place is a move of theirs, or that the two were parted, whatever is written of this child’s own placement (¶29). */
function placeOf(child: OtherChild): readonly string[] {
  const place = placeIn(fieldOf(child, 'connected-child-where') ?? '')
  return place === '' ? [] : [livesAt.write(child.id, digest(place))]
}

/**
 * Why it is seen to that the child lives with a brother or sister. What was done while they lived together says nothing of a transfer, of
 * the next home, or of contact that was lost since (Children Act 1989, section 22C(8); ¶29).
 */
export function togetherFor(view: CaseView): readonly string[] {
  const others = itemsOf(view.answers, 'siblings-and-other-children')
  const [sure, unsure] = [
    others.filter((child) => isBrotherOrSisterHere(child, view)),
    others.filter((child) => mayBeBrotherOrSisterHere(child, view))
  ]
  const here = [...sure, ...unsure]
  if (here.length === 0) return []
  const lost = ifDisclosed(view, () => here.filter((child) => isContactLost(child, view))) ?? []
  const move = ifDisclosed(view, () => ofThisMove(view)) ?? true
  return [
    ...sure.map(({ id }) => id),
    ...unsure.map(({ id }) => `${id} kinship in doubt`),
    ...(ifDisclosed(view, () => here.flatMap(placeOf)) ?? []),
    ...lost.map(({ id }) => `${id} contact lost`),
    ...(ifDisclosed(view, () => transferReasons(view)) ?? []),
    ...(move === true ? [] : move)
  ]
}
