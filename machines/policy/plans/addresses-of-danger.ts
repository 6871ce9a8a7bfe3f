import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { sharedHouse } from '../people/same-address'
import { isTonightElsewhere } from '../people/who-has-the-child'
import { dangersOf } from './dangers'
import { hasLeftThePlacement } from './former-placement'
import { isPlacementNow } from './placement'

/** Where the child is, lives, is to live, or goes: what was said before the placement began is old, unless tonight’s place is another. */
function placesOfTheChild(view: CaseView): readonly string[] {
  const { answers } = view
  const isLeftBehind = isPlacementNow(view) && !isTonightElsewhere(view)
  return [
    isLeftBehind ? undefined : valueOf(answers, 'where-the-child-is'),
    hasLeftThePlacement(view) ? undefined : valueOf(answers, 'placement-address'),
    ...itemsOf(answers, 'places-of-daily-life').map((place) => fieldOf(place, 'daily-life-place'))
  ].filter((place) => place !== undefined)
}

/** Where somebody is who exploits the child, or who asks and is told nothing, and where the child was exploited, each with its entry. */
const placesOfDanger = (view: CaseView): readonly (readonly [string, string | undefined])[] => [
  ...itemsOf(view.answers, 'exploiters').map(
    (one) => [one.id, fieldOf(one, 'exploiter-whereabouts')] as const
  ),
  ...itemsOf(view.answers, 'exploitation-situations').map(
    (one) => [one.id, fieldOf(one, 'situation-addresses')] as const
  ),
  ...dangersOf(view, view.answers).enquirers.map((one) => [one.id, fieldOf(one, 'enquirer-contact')] as const)
]

/**
 * The entries that name an address of the child’s as one of somebody who is a danger, or as that of exploitation: each place knows nothing of the
 * other, and the child may be with whoever the child is kept from (¶23, ¶42). Which of the two is right is for somebody to say.
 */
export function dangersAtTheAddress(view: CaseView): readonly string[] {
  const ofDanger = placesOfDanger(view)
  // Only then is it asked where the child is, which few copies are told.
  if (ofDanger.every(([, where]) => where === undefined)) return []
  const places = placesOfTheChild(view)
  // What was settled of one house is not settled of another.
  return ofDanger.flatMap(([id, where]) => {
    const shared = where === undefined ? [] : places.flatMap((place) => sharedHouse(place, where) ?? [])
    return shared.length === 0 ? [] : [id, ...new Set(shared.map((house) => `${id} at ${house}`))]
  })
}
