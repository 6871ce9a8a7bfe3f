import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf } from '../../case-file/read'
import { isMissing } from '../../facts/immediate-safety'
import { hasPlacementBegun } from '../../facts/where-placed'
import { asRecorded, isDanger, parentsOf, type Contact } from '../../facts/contact'
import { isWorried } from '../../facts/suspicion'
import { isPlacedWithParent } from '../../facts/protection-and-placement'
import { peopleNow } from '../../facts/people-now'
import { asTold, contactsDoubted } from '../danger/dangers'
import { isCarer, isSomebodyToLiveWith, namedAmong, responsibleNow } from './carers'
import { dangerNames, isNamedAsDanger } from '../danger/named-as-danger'
import { carersWhoMayBeMeant } from '../danger/who-may-be-meant'
import {
  contactsToFear,
  familyAtHome,
  familyWithTheChild,
  isWithFamily,
  livesElsewhere,
  mayHaveTheChild,
  whoCares,
  whoHasTheChild
} from './who-has-the-child'

/** The parents on record, where the child is placed with a parent and each of them is a danger. */
function parentsToFear(view: CaseView): readonly string[] {
  if (!isPlacedWithParent(view)) return []
  const parents = parentsOf(view)
  const away = contactsToFear(view)
  return parents.every(({ id }) => away.has(id)) ? parents.map(({ id }) => id) : []
}

/**
 * People the child may be with, where the child is recorded as being with family, by a placement or tonight, and nobody is named who has
 * the child. They are members of the family who are not out of reach, and parents or relatives in the list of people.
 */
function familyPerhapsThere(view: CaseView): readonly { readonly id: string; readonly isFeared: boolean }[] {
  const { answers } = view
  const isAtHome = isPlacedWithParent(view)
  if (!isWithFamily(view) || whoHasTheChild(view).some(isSomebodyToLiveWith)) return []
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

/** The people the child may be with in the family, where each of them is a danger. */
function familyToFear(view: CaseView): readonly string[] {
  const family = familyPerhapsThere(view)
  return family.every(({ isFeared }) => isFeared) ? family.map(({ id }) => id) : []
}

/**
 * Where the child may be with one of several of the family: those of them who are a danger. Where none is a danger, those with whom contact
 * waits or whose part is still being found out. Somebody has to say who has the child before anybody is told what the child has been
 * through (¶30, ¶42).
 */
export function familyToTellApart(view: CaseView): ReturnType<typeof familyPerhapsThere> {
  // A child who is missing, or is to move in later, is with none of them today.
  if (isMissing(view) || !(hasPlacementBegun(view) || isOneOf(view.answers, 'place-tonight', 'with-family')))
    return []
  const family = familyPerhapsThere(view)
  const feared = family.filter(({ isFeared }) => isFeared)
  if (feared.length > 0)
    return feared.length < family.length && parentsToFear(view).length === 0 ? feared : []
  if (family.length < 2) return []
  // Where the child can only be with people in doubt, `carersDoubted` has it settled whether the child may stay.
  const all = contactsDoubted(view)
  const doubted = family.filter(({ id }) => all.some((one) => one.id === id))
  return doubted.length < family.length ? doubted : []
}

/**
 * People whom the child is placed with, or who care for the child, and who are a danger or have the name of one. Wherever the child is with
 * them, the child is not safe (¶23, ¶30, ¶42).
 * @returns the ids of their entries
 */
export function carersToFear(view: CaseView): readonly string[] {
  const names = dangerNames(view, view.answers)
  const carers = whoCares(view).filter((person) => isNamedAsDanger(person, names))
  const family = ifDisclosed(view, () => [...parentsToFear(view), ...familyToFear(view)]) ?? []
  return [...new Set([...carers.map(({ id }) => id), ...family])]
}

/**
 * Whoever is feared only stands as a carer still: the child has moved to a placement with somebody else, who is responsible for them and no danger,
 * and nothing says that the child is not safe. A colleague or a partner of today’s carer may be meant too, so somebody tells the two apart (¶23).
 */
export function areThoseToFearPerhapsLeft(view: CaseView): boolean {
  const feared = carersToFear(view)
  const responsible = whoCares(view).find(({ id }) => id === responsibleNow(view))
  return (
    feared.length > 0 &&
    livesElsewhere(view) &&
    !isOneOf(view.answers, 'safe-place-first', 'not-safe') &&
    responsible !== undefined &&
    !feared.includes(responsible.id) &&
    !carersWhoMayBeMeant(view).includes(responsible.id)
  )
}

/**
 * Members of the family who are in doubt as carers: contact with them is, or they were not assessed as safe while exploitation is feared. To live with
 * somebody is more than the contact that goes on, and one of the family may hold the debt (¶30, ¶42).
 */
const doubtedAsCarers = (view: CaseView, told = asRecorded): readonly Contact[] => {
  const doubted = contactsDoubted(view, told)
  const isNotAssessed = (contact: Contact) =>
    ['not-assessed', 'under-way'].includes(fieldOf(contact, 'contact-assessment') ?? '') && isWorried(view)
  return [
    ...doubted,
    ...itemsOf(view.answers, 'family-contacts').filter(
      (contact) =>
        !doubted.includes(contact) && !isDanger(contact, told) && told(() => isNotAssessed(contact)) === true
    )
  ]
}

/**
 * Members of the family whom the child is recorded as being with, while contact with them waits, their part is still being found out, or nobody has assessed them. The
 * two do not go together (¶30, ¶42). Where the child may be with one of several, they count only where each of them is in doubt.
 * @returns the ids of their entries
 */
export function carersDoubted(view: CaseView): readonly string[] {
  const doubted = doubtedAsCarers(view)
  // Who has the child is asked only after this: few copies are told it.
  if (doubted.length === 0) return []
  const named = namedAmong(doubted, whoHasTheChild(view)).map(({ id }) => id)
  const family = familyWithTheChild(view).map(({ id }) => id)
  const isDoubted = (id: string) => doubted.some((one) => one.id === id)
  return [...new Set([...named, ...(family.every(isDoubted) ? family : [])])]
}

/**
 * Whether a copy can tell whether the child may be with the people who have them. It cannot tell where it knows that contact with somebody
 * waits, and is not told who has the child.
 */
export const isToldWhetherCarersAreDoubted = (view: CaseView): boolean =>
  ifDisclosed(view, () => carersDoubted(view)) !== undefined

/** Whether anybody on record is a danger to the child, by a name or as a member of the family. */
function isAnybodyToFear(view: CaseView): boolean {
  const { ofDanger, asking } = dangerNames(view, view.answers)
  return ofDanger.length > 0 || asking.some((name) => name !== undefined) || contactsToFear(view).size > 0
}

/**
 * Whether a copy can tell whether the person who has the child is a danger, or may be meant by the name of one. It cannot tell where a
 * danger is on record, or it is not told of that, and it is not told who has the child. What waits until somebody has asked also waits in a
 * copy that is not told of the question (¶23, ¶30, ¶42).
 */
export const isToldWhetherCarersAreToFear = (view: CaseView): boolean =>
  ifDisclosed(view, () => {
    // Who has the child is asked only after this: few copies are told it.
    if (!isAnybodyToFear(view)) return []
    return [...carersToFear(view), ...carersWhoMayBeMeant(view)]
  }) !== undefined

/**
 * The members of the family in doubt who have the child, as a paper says it. They are the people named as having the child. Where nobody is
 * named at all, it is the one person it can be. Where the child may be with one of several, the paper says of each only that contact waits,
 * or that it is being found out.
 */
function carersDoubtedForSure(view: CaseView): readonly string[] {
  const doubted = doubtedAsCarers(view, asTold(view))
  if (doubted.length === 0) return []
  const named = whoHasTheChild(view)
  if (named.length > 0) return namedAmong(doubted, named).map(({ id }) => id)
  const ids = carersDoubted(view)
  return ids.length === 1 ? ids : []
}

/**
 * The same, as far as a copy tells. A recipient who is not told with whom the child lives is told of nobody that the child is with them. A
 * carer's copy has the carers' own names.
 */
export const carersUnsettledAsTold = (view: CaseView): ReadonlySet<string> =>
  new Set([
    ...(ifDisclosed(view, () => carersDoubtedForSure(view)) ?? []),
    ...(
      ifDisclosed(view, () =>
        namedAmong(doubtedAsCarers(view, asTold(view)), peopleNow(view).filter(isCarer))
      ) ?? []
    ).map(({ id }) => id)
  ])

/**
 * Members of the family who have the child, whatever is known of them, as far as a copy tells. Their own paper says the same of them whether they are in
 * doubt or not (¶23, ¶30).
 * @returns the ids of their entries
 */
export function familyWhoCare(view: CaseView): ReadonlySet<string> {
  const family = itemsOf(view.answers, 'family-contacts')
  const carers = ifDisclosed(view, () => namedAmong(family, peopleNow(view).filter(isCarer)))
  const having = ifDisclosed(view, () => namedAmong(family, whoHasTheChild(view)))
  return new Set([
    ...carersUnsettledAsTold(view),
    ...[...(carers ?? []), ...(having ?? [])].map(({ id }) => id),
    ...(ifDisclosed(view, () => familyAtHome(view)) ?? [])
  ])
}

/**
 * Whether somebody must settle first that the child may stay with their carers. Until then the carers are told nothing of what the child
 * went through, and are not taught what keeps a child from exploiters (¶30, ¶42). A copy that is not told with whom the child is goes by
 * what it is told.
 */
export const areCarersDoubted = (view: CaseView): boolean =>
  (ifDisclosed(view, () => carersDoubted(view).length > 0) ?? carersUnsettledAsTold(view).size > 0) ||
  (ifDisclosed(view, () => carersToFear(view)) ?? []).length > 0

/** Whether nothing on record speaks against the child staying with those who care for them (¶23, ¶30). */
export const isSafeWithCarers = (view: CaseView): boolean =>
  !areCarersDoubted(view) && !isOneOf(view.answers, 'safe-place-first', 'not-safe')
