import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { placesOfOfficers } from '../../facts/immediate-safety'
import { sharedHouse } from '../names/shared-house'
import { isTonightElsewhere } from '../people/who-has-the-child'
import { dangersOf } from './dangers'
import { hasLeftThePlacement } from '../placement/former-placement'
import { isPlacementNow } from '../placement/placement'

/** The address recorded as where the child is. Once the child is in a placement it is old, unless tonight the child is somewhere else. */
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

/** Where exploiters are, and where the child was exploited, each place with the id of its entry. */
const kindsOfExploitation: readonly ((view: CaseView) => Places)[] = [
  ({ answers }) =>
    itemsOf(answers, 'exploiters').map((one) => [one.id, fieldOf(one, 'exploiter-whereabouts')] as const),
  ({ answers }) =>
    itemsOf(answers, 'exploitation-situations').map(
      (one) => [one.id, fieldOf(one, 'situation-addresses')] as const
    )
]
const placesOfExploitation = (view: CaseView): Places => kindsOfExploitation.flatMap((kind) => kind(view))

/** The same places, and those of enquirers who are told nothing. */
const placesOfDanger = (view: CaseView): Places => [
  ...placesOfExploitation(view),
  ...dangersOf(view, view.answers).enquirers.map((one) => [one.id, fieldOf(one, 'enquirer-contact')] as const)
]

/**
 * The entries that are at one of these places of the child's, each also with its house. What was settled or done about one house does not
 * hold for another.
 */
const areAt = (ofDanger: Places, places: readonly string[]): readonly string[] =>
  ofDanger.flatMap(([id, where]) => {
    const shared = where === undefined ? [] : places.flatMap((place) => sharedHouse(place, where) ?? [])
    return shared.length === 0 ? [] : [id, ...new Set(shared.map((house) => `${id} at ${house}`))]
  })

/**
 * The entries that give an address of the child's as that of a danger, or as that of exploitation. The two answers are given apart, and the
 * child may be with the person they are kept from (¶23, ¶42). Somebody has to say which of the two is right.
 */
export function dangersAtTheAddress(view: CaseView): readonly string[] {
  const ofDanger = placesOfDanger(view)
  // Where the child is is asked only after this: few copies are told it.
  if (ofDanger.every(([, where]) => where === undefined)) return []
  return areAt(ofDanger, placesOfTheChild(view))
}

/**
 * The same for exploitation alone, where the child is tonight and is not safe. A child who is back in the house that they were taken out of
 * is exploited there again, whatever was answered of it before (¶20, ¶23).
 */
export const exploitationWhereTheyAre = (view: CaseView): readonly string[] =>
  kindsOfExploitation.flatMap((kind) => whereItIs(kind, view))

function whereItIs(kind: (view: CaseView) => Places, view: CaseView): readonly string[] {
  const { answers } = view
  // While the child is missing, at a police station or a port, or held among adults, an earlier address may still stand as where the child is.
  const isSomewhereElse = isOneOf(answers, 'place-tonight', 'missing', ...placesOfOfficers)
  if (!isOneOf(answers, 'safe-place-first', 'not-safe', 'not-safe-another-child') || isSomewhereElse)
    return []
  const place = whereTheyAre(view)
  return place === undefined ? [] : areAt(kind(view), [place])
}

/**
 * The same, as far as a copy is told. A recipient who is told who exploits the child, and not what the child went through, gets the entries
 * of exploiters.
 */
export const exploitationWhereTold = (view: CaseView): readonly string[] =>
  kindsOfExploitation.flatMap((kind) => ifDisclosed(view, () => whereItIs(kind, view)) ?? [])

/** The exploitation that somebody has said the child is still in. */
export const situationsThatGoOn = ({ answers }: CaseView): readonly string[] =>
  itemsOf(answers, 'exploitation-situations').flatMap((situation) =>
    fieldOf(situation, 'situation-still-in-it') === 'yes' ? [situation.id] : []
  )

/**
 * The exploitation that goes on by an answer, or by the place alone, each as far as a copy is told of it. A copy says that there is none
 * only where it is told of all of it.
 */
export function exploitationThatGoesOn(view: CaseView): readonly string[] {
  const there = exploitationWhereTold(view)
  return there.length === 0
    ? situationsThatGoOn(view)
    : [...(ifDisclosed(view, () => situationsThatGoOn(view)) ?? []), ...there]
}
