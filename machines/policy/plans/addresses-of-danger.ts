import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { sharedHouse } from '../people/same-address'
import { isTonightElsewhere } from '../people/who-has-the-child'
import { dangersOf } from './dangers'
import { hasLeftThePlacement } from './former-placement'
import { isPlacementNow } from './placement'

/** Where the child is: what was said before the placement began is old, unless tonight’s place is another. */
const whereTheyAre = (view: CaseView): string | undefined =>
  isPlacementNow(view) && !isTonightElsewhere(view) ? undefined : valueOf(view.answers, 'where-the-child-is')

/** Where the child is, lives, is to live, or goes. */
function placesOfTheChild(view: CaseView): readonly string[] {
  const { answers } = view
  return [
    whereTheyAre(view),
    hasLeftThePlacement(view) ? undefined : valueOf(answers, 'placement-address'),
    ...itemsOf(answers, 'places-of-daily-life').map((place) => fieldOf(place, 'daily-life-place'))
  ].filter((place) => place !== undefined)
}

type Places = readonly (readonly [string, string | undefined])[]

/** Where somebody is who exploits the child, and where the child was exploited, each with its entry. */
const kindsOfExploitation: readonly ((view: CaseView) => Places)[] = [
  ({ answers }) =>
    itemsOf(answers, 'exploiters').map((one) => [one.id, fieldOf(one, 'exploiter-whereabouts')] as const),
  ({ answers }) =>
    itemsOf(answers, 'exploitation-situations').map(
      (one) => [one.id, fieldOf(one, 'situation-addresses')] as const
    )
]
const placesOfExploitation = (view: CaseView): Places => kindsOfExploitation.flatMap((kind) => kind(view))

/** And where somebody is who asks and is told nothing. */
const placesOfDanger = (view: CaseView): Places => [
  ...placesOfExploitation(view),
  ...dangersOf(view, view.answers).enquirers.map((one) => [one.id, fieldOf(one, 'enquirer-contact')] as const)
]

/** The entries of those that are at one of some places of the child’s; what was settled, or done, of one house is not of another. */
const areAt = (ofDanger: Places, places: readonly string[]): readonly string[] =>
  ofDanger.flatMap(([id, where]) => {
    const shared = where === undefined ? [] : places.flatMap((place) => sharedHouse(place, where) ?? [])
    return shared.length === 0 ? [] : [id, ...new Set(shared.map((house) => `${id} at ${house}`))]
  })

/**
 * The entries that name an address of the child’s as one of somebody who is a danger, or as that of exploitation: each place knows nothing of the
 * other, and the child may be with whoever the child is kept from (¶23, ¶42). Which of the two is right is for somebody to say.
 */
export function dangersAtTheAddress(view: CaseView): readonly string[] {
  const ofDanger = placesOfDanger(view)
  // Only then is it asked where the child is, which few copies are told.
  if (ofDanger.every(([, where]) => where === undefined)) return []
  return areAt(ofDanger, placesOfTheChild(view))
}

/**
 * The same of exploitation alone, where the child is tonight and is not safe: whoever is back in the house that they were taken out of is in it
 * again, whatever was answered of it before (¶20, ¶23).
 */
export const exploitationWhereTheyAre = (view: CaseView): readonly string[] =>
  kindsOfExploitation.flatMap((kind) => whereItIs(kind, view))

function whereItIs(kind: (view: CaseView) => Places, view: CaseView): readonly string[] {
  const { answers } = view
  // At a police station or a port an address of before may still stand as where the child is.
  const isSomewhereElse = isOneOf(
    answers,
    'place-tonight',
    'missing',
    'police-station',
    'port-or-reception-centre'
  )
  if (!isOneOf(answers, 'safe-place-first', 'not-safe') || isSomewhereElse) return []
  const place = whereTheyAre(view)
  return place === undefined ? [] : areAt(kind(view), [place])
}

/** The same as far as a copy is told: whoever is told of those who exploit the child, and not what the child went through, is told of them. */
export const exploitationWhereTold = (view: CaseView): readonly string[] =>
  kindsOfExploitation.flatMap((kind) => ifDisclosed(view, () => whereItIs(kind, view)) ?? [])

/** The exploitation that somebody has said the child is still in. */
export const situationsThatGoOn = ({ answers }: CaseView): readonly string[] =>
  itemsOf(answers, 'exploitation-situations').flatMap((situation) =>
    fieldOf(situation, 'situation-still-in-it') === 'yes' ? [situation.id] : []
  )

/** And where the child is in it by the place alone, each as far as a copy is told of it; that there is none only where it is told of all that was said. */
export function exploitationThatGoesOn(view: CaseView): readonly string[] {
  const there = exploitationWhereTold(view)
  return there.length === 0
    ? situationsThatGoOn(view)
    : [...(ifDisclosed(view, () => situationsThatGoOn(view)) ?? []), ...there]
}
