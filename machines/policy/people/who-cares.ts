import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf } from '../../case-file/read'
import { isMissing } from '../../facts/immediate-safety'
import { hasPlacementBegun, isPlacedWithFamily } from '../../facts/protection-and-placement'
import { parentsOf } from '../../facts/contact'
import { asTold, contactsDoubted } from '../plans/dangers'
import { isCarer, isSomebodyToLiveWith, namedAmong } from './carers'
import { dangerNames, isNamedAsDanger } from './named-as-danger'
import { peopleNow } from './people-now'
import { carersWhoMayBeMeant } from './who-may-be-meant'
import {
  contactsToFear,
  familyWithTheChild,
  livesElsewhere,
  mayHaveTheChild,
  whoCares,
  whoHasTheChild
} from './who-has-the-child'

/** The child is placed with a parent, and there is none on record but those who are a danger. */
function parentsToFear(view: CaseView): readonly string[] {
  if (!isOneOf(view.answers, 'placement-kind', 'with-parent')) return []
  const parents = parentsOf(view)
  const away = contactsToFear(view)
  return parents.every(({ id }) => away.has(id)) ? parents.map(({ id }) => id) : []
}

/**
 * Those with whom the child may be where it is recorded that the child is with family, by a placement or tonight, and nobody is named who has
 * the child: of the family those who are not out of reach, and relatives among the people.
 */
function familyPerhapsThere(view: CaseView): readonly { readonly id: string; readonly isFeared: boolean }[] {
  const { answers } = view
  const isAtHome = isOneOf(answers, 'placement-kind', 'with-parent')
  const isThere =
    isPlacedWithFamily(view) || (isOneOf(answers, 'place-tonight', 'with-family') && !livesElsewhere(view))
  if (!isThere || whoHasTheChild(view).some(isSomebodyToLiveWith)) return []
  const family = itemsOf(answers, 'family-contacts')
  const away = contactsToFear(view)
  const names = dangerNames(view, answers)
  const others = peopleNow(view).filter(
    (person) =>
      fieldOf(person, 'person-role') === (isAtHome ? 'parent' : 'relative') &&
      namedAmong(family, [person]).length === 0
  )
  return [
    ...mayHaveTheChild(isAtHome ? parentsOf(view) : family, view).map(({ id }) => ({
      id,
      isFeared: away.has(id)
    })),
    ...others.map((person) => ({ id: person.id, isFeared: isNamedAsDanger(person, names) }))
  ]
}

/** The child is with family, and there is nobody with whom the child may be but those who are a danger. */
function familyToFear(view: CaseView): readonly string[] {
  const family = familyPerhapsThere(view)
  return family.every(({ isFeared }) => isFeared) ? family.map(({ id }) => id) : []
}

/**
 * Those of several of the family with whom the child may be who are a danger, or where none is, with whom contact waits or who are still being
 * found out about: somebody has to say who has the child before anybody is told what the child has been through (¶30, ¶42).
 */
export function familyToTellApart(view: CaseView): ReturnType<typeof familyPerhapsThere> {
  // Who is missing, or is to move in later, is with nobody of them today.
  if (isMissing(view) || !(hasPlacementBegun(view) || isOneOf(view.answers, 'place-tonight', 'with-family')))
    return []
  const family = familyPerhapsThere(view)
  const feared = family.filter(({ isFeared }) => isFeared)
  if (feared.length > 0)
    return feared.length < family.length && parentsToFear(view).length === 0 ? feared : []
  if (family.length < 2) return []
  // Where it can be nobody but they, whether the child may stay is settled (carersDoubted).
  const all = contactsDoubted(view)
  const doubted = family.filter(({ id }) => all.some((one) => one.id === id))
  return doubted.length < family.length ? doubted : []
}

/**
 * Those with whom the child is placed, or who care for the child, and who go by the name of somebody to be kept away from the child:
 * wherever the child is then, it is not safe (¶23, ¶30, ¶42).
 * @returns the ids of their entries
 */
export function carersToFear(view: CaseView): readonly string[] {
  const names = dangerNames(view, view.answers)
  const carers = whoCares(view).filter((person) => isNamedAsDanger(person, names))
  const family = ifDisclosed(view, () => [...parentsToFear(view), ...familyToFear(view)]) ?? []
  return [...new Set([...carers.map(({ id }) => id), ...family])]
}

/**
 * Those of the family with whom the child is, by what is recorded, while contact with them waits or their part is still being found out: the
 * two do not go together (¶30, ¶42). Of several with whom the child may be, only where there is nobody else.
 * @returns the ids of their entries
 */
export function carersDoubted(view: CaseView): readonly string[] {
  const doubted = contactsDoubted(view)
  // Only then is it asked who has the child, which few copies are told.
  if (doubted.length === 0) return []
  const named = namedAmong(doubted, whoHasTheChild(view)).map(({ id }) => id)
  const family = familyWithTheChild(view).map(({ id }) => id)
  const isDoubted = (id: string) => doubted.some((one) => one.id === id)
  return [...new Set([...named, ...(family.every(isDoubted) ? family : [])])]
}

/**
 * Whether a copy can tell that the child may be with whoever has the child: not where contact with somebody waits, as far as it is told, and
 * it is not told who has the child.
 */
export const isToldWhetherCarersAreDoubted = (view: CaseView): boolean =>
  ifDisclosed(view, () => carersDoubted(view)) !== undefined

/** Somebody is a danger to the child, by a name or as one of the family. */
function isAnybodyToFear(view: CaseView): boolean {
  const { ofDanger, asking } = dangerNames(view, view.answers)
  return ofDanger.length > 0 || asking.some((name) => name !== undefined) || contactsToFear(view).size > 0
}

/**
 * Whether a copy can tell that whoever has the child is a danger, or may be meant by the name of one: not where there is any on record, or it is
 * not told of that, and it is not told who has the child. What waits for somebody to ask waits for whoever is not told of it too (¶23, ¶30, ¶42).
 */
export const isToldWhetherCarersAreToFear = (view: CaseView): boolean =>
  ifDisclosed(view, () => {
    // Only then is it asked who has the child, which few copies are told.
    if (!isAnybodyToFear(view)) return []
    return [...carersToFear(view), ...carersWhoMayBeMeant(view)]
  }) !== undefined

/**
 * Of whom a paper says that it is they who have the child: those who are named for it, and somebody else only where nobody is named at all
 * and it can be nobody but they. Of several with whom the child may be, it stays told of each that contact waits, or that it is being found out.
 */
function carersDoubtedForSure(view: CaseView): readonly string[] {
  const doubted = contactsDoubted(view, asTold(view))
  if (doubted.length === 0) return []
  const named = whoHasTheChild(view)
  if (named.length > 0) return namedAmong(doubted, named).map(({ id }) => id)
  const ids = carersDoubted(view)
  return ids.length === 1 ? ids : []
}

/**
 * The same as far as a copy tells: whoever is not told with whom the child lives is told of nobody that it is they; a carer's copy has the
 * carers' own names.
 */
export const carersUnsettledAsTold = (view: CaseView): ReadonlySet<string> =>
  new Set([
    ...(ifDisclosed(view, () => carersDoubtedForSure(view)) ?? []),
    ...(
      ifDisclosed(view, () =>
        namedAmong(contactsDoubted(view, asTold(view)), peopleNow(view).filter(isCarer))
      ) ?? []
    ).map(({ id }) => id)
  ])

/**
 * Whether the child may stay with those who care for them is to be settled first: until then they are told nothing of what the child went
 * through, nor taught what keeps a child from exploiters (¶30, ¶42). A copy that is not told with whom the child is goes by what it is told.
 */
export const areCarersDoubted = (view: CaseView): boolean =>
  (ifDisclosed(view, () => carersDoubted(view).length > 0) ?? carersUnsettledAsTold(view).size > 0) ||
  (ifDisclosed(view, () => carersToFear(view)) ?? []).length > 0

/** Whether nothing on record speaks against the child staying with those who care for them (¶23, ¶30). */
export const isSafeWithCarers = (view: CaseView): boolean =>
  !areCarersDoubted(view) && !isOneOf(view.answers, 'safe-place-first', 'not-safe')
