import { positionsWithoutClaim } from '../../content/immigration-tracks'
import type { Role } from '../../content/roles'
import type { QuestionId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../case-file/read'
import { isChild } from './age'
import { position } from './case-details'
import { wasAChildAtTheClaim } from './child-at-the-claim'
import { isDanger, isParent, mayBeThere, nameOfContact, type Contact } from './contact'
import { hasLeft } from './has-left'
import { isOneNoneOf } from './may-be-same-name'
import { isSameName } from './same-name'

/** Whether one part of ¶7's definition, or all of some, holds; what nobody knows is neither. */
export type Established = 'yes' | 'no' | 'not-known'

/** What the plan notes of whether the child is unaccompanied (¶32). Each has its sentence in the words. */
export const unaccompaniedNotes = [
  'unaccompanied-asylum-claimed',
  'unaccompanied-asylum-intended',
  'unaccompanied-claim-not-established',
  'unaccompanied-own-claim-not-established',
  'unaccompanied-without-claim',
  'unaccompanied-settled',
  'unaccompanied-not-established'
] as const
export type UnaccompaniedNote = (typeof unaccompaniedNotes)[number]

const limbsOfTheClaim = [
  'unaccompanied-own-right',
  'unaccompanied-under-18-at-claim'
] as const satisfies readonly QuestionId[]
type Limb = (typeof limbsOfTheClaim)[number]

/** What is said of a part. Whoever was a child when claiming by what is on record is asked by nobody whether they were (¶7). */
function limb(view: CaseView, id: Limb): Established {
  const said = valueOf(view.answers, id)
  if (said !== undefined) return said
  return id === 'unaccompanied-under-18-at-claim' && isToldThat(view, wasAChildAtTheClaim)
    ? 'yes'
    : 'not-known'
}

function together(view: CaseView, ids: readonly Limb[]): Established {
  const all = ids.map((id) => limb(view, id))
  if (all.includes('no')) return 'no'
  return all.includes('not-known') ? 'not-known' : 'yes'
}

const isSettled = (view: CaseView) => position.of(view) === 'settled'

/** A claim that is made or meant. A child who is settled is not asked about one. */
function claimOf(view: CaseView): 'claimed' | 'intended' | undefined {
  const asylum = valueOf(view.answers, 'asylum-claimed-or-intended')
  return !isSettled(view) && (asylum === 'claimed' || asylum === 'intended') ? asylum : undefined
}

/** The position itself rests on a claim, whoever made it. A plan that says so cannot say beside it that no claim is recorded. */
export function isClaimBehindPosition(view: CaseView): boolean {
  const recorded = valueOf(view.answers, 'immigration-position')
  return recorded !== undefined && !positionsWithoutClaim.includes(recorded)
}

/** Whether any claim for asylum is recorded, made or meant, be it the child’s own or not. */
export const isAnyClaimRecorded = (view: CaseView): boolean =>
  claimOf(view) !== undefined || isClaimBehindPosition(view)

/** The roles of people around the child who can be meant by a parent, or by another adult who is responsible. */
const rolesMeant: Readonly<Record<'a-parent' | 'another-adult', readonly Role[]>> = {
  'a-parent': ['parent'],
  'another-adult': ['relative']
}

/**
 * Somebody who can be meant is around the child today. Their name is not, and may not be, that of a danger or of a member of the family who
 * is out of touch. Where a name is not known, it may be either.
 */
const isSomebodyElseMeant = (
  { answers, today }: CaseView,
  responsible: keyof typeof rolesMeant,
  dangers: readonly (string | undefined)[]
): boolean => {
  const outOfTouch = itemsOf(answers, 'family-contacts').filter((contact) => !mayBeThere(contact))
  const others = [...dangers, ...outOfTouch.map(nameOfContact)]
  const isMeant = (role: Role | undefined) => role !== undefined && rolesMeant[responsible].includes(role)
  const names = itemsOf(answers, 'people').flatMap((person) => {
    const name = fieldOf(person, 'person-name')
    const isThere = isMeant(fieldOf(person, 'person-role')) && !hasLeft(person, today)
    return name !== undefined && isThere ? [name] : []
  })
  return !dangers.includes(undefined) && isOneNoneOf(names, others)
}

/**
 * An adult is recorded as responsible, and everybody on record who could be meant is a danger. Somebody who exploits the child, or may not
 * see them, does not care for them by law or custom, also not as a husband (¶7, ¶30). In a copy that is not told of dangers nobody is one.
 */
export const isResponsibleAdultToBeFeared = (view: CaseView): boolean => {
  const responsible = valueOf(view.answers, 'unaccompanied-responsible-adult')
  if (responsible !== 'another-adult' && responsible !== 'a-parent') return false
  return isToldThat(view, () => {
    const exploiters = itemsOf(view.answers, 'exploiters').map((one) => fieldOf(one, 'exploiter-called'))
    const isFeared = (contact: Contact) =>
      isDanger(contact) || exploiters.some((name) => isSameName(name, nameOfContact(contact)))
    // Somebody who is out of touch does not care for a child: an aunt who is to be traced makes nobody here safe.
    const mayBeMeant = (contact: Contact) =>
      isParent(contact) === (responsible === 'a-parent') && (isFeared(contact) || mayBeThere(contact))
    const contacts = itemsOf(view.answers, 'family-contacts').filter(mayBeMeant)
    if (
      isSomebodyElseMeant(view, responsible, [...exploiters, ...contacts.filter(isFeared).map(nameOfContact)])
    )
      return false
    const isAnyFeared = contacts.length > 0 || (responsible === 'another-adult' && exploiters.length > 0)
    return isAnyFeared && contacts.every(isFeared)
  })
}

/**
 * Whether the child is separated from both parents, and cared for by no adult who is responsible by law or custom (¶7). A British child is
 * not.
 */
export function isAlone(view: CaseView): Established {
  if (position.of(view) === 'british') return 'no'
  const responsible = valueOf(view.answers, 'unaccompanied-responsible-adult')
  if (responsible === undefined || isResponsibleAdultToBeFeared(view)) return 'not-known'
  return responsible === 'nobody' ? 'yes' : 'no'
}

/** A claim is recorded, and whose it is, or from which age, is not: of whoever was a child then by what is on record it was made before 18 (¶7). */
const openClaim = (view: CaseView): UnaccompaniedNote =>
  limb(view, 'unaccompanied-under-18-at-claim') === 'yes'
    ? 'unaccompanied-own-claim-not-established'
    : 'unaccompanied-claim-not-established'

/** What the plan says of whether the child is unaccompanied. Nothing for a child who is not, or is British. */
export function unaccompaniedNote(view: CaseView): UnaccompaniedNote | undefined {
  const alone = isAlone(view)
  if (alone === 'no') return undefined
  if (alone === 'not-known') return 'unaccompanied-not-established'
  // Indefinite leave ends what regulation 5(1)(f) calls asylum seeking, and not that the child is alone (¶32).
  if (isSettled(view)) return 'unaccompanied-settled'
  const claim = claimOf(view)
  const own = together(view, limbsOfTheClaim)
  if (own === 'no') return 'unaccompanied-without-claim'
  if (claim === undefined) {
    const isNone = isOneOf(view.answers, 'asylum-claimed-or-intended', 'neither')
    return !isNone && isClaimBehindPosition(view) ? openClaim(view) : 'unaccompanied-without-claim'
  }
  // A claim that is only meant has no day yet on which to be under 18.
  if (claim === 'intended') return 'unaccompanied-asylum-intended'
  return own === 'yes' ? 'unaccompanied-asylum-claimed' : openClaim(view)
}

/** Somebody who is a child today was one when claiming. An answer that they were not is a contradiction to clear up (¶7). */
const contradictsAge = (view: CaseView, id: Limb) =>
  id === 'unaccompanied-under-18-at-claim' && limb(view, id) === 'no' && isChild(view)

/**
 * Whether a part of ¶7's definition is recorded as not known here, or what is recorded cannot be so. It is established from what others
 * have. The claim's parts are asked only where there is a claim.
 */
export function isUnaccompaniedToBeEstablished(view: CaseView): boolean {
  if (position.of(view) === 'british') return false
  const isClaimNotKnown =
    !isSettled(view) && isOneOf(view.answers, 'asylum-claimed-or-intended', 'not-established')
  const isNotKnown = (id: QuestionId) => view.answers[id]?.state === 'not-known'
  const isLimbNotKnown = (id: Limb) => isNotKnown(id) && limb(view, id) === 'not-known'
  const limbs = claimOf(view) === undefined ? [] : limbsOfTheClaim
  return (
    isClaimNotKnown ||
    isResponsibleAdultToBeFeared(view) ||
    isNotKnown('unaccompanied-responsible-adult') ||
    limbs.some((id) => contradictsAge(view, id) || isLimbNotKnown(id))
  )
}
