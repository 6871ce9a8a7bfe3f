import { rolesForAChild } from '../../../../content/documents/childs-copy'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, type ItemOf } from '../../../../machines/case-file/read'
import { isChild } from '../../../../machines/facts/age'
import { hasPlacementBegun } from '../../../../machines/facts/where-placed'
import { peopleNow } from '../../../../machines/facts/people-now'
import { actsInOtherMattersAlone } from '../../../../machines/policy/people/advisers'
import { responsibleNow } from '../../../../machines/policy/people/carers'
import { carersPerhapsLeft } from '../../../../machines/policy/people/former-carers'
import { isOfFormerAuthority, peopleToRing } from '../../../../machines/policy/people/former-authority'
import { hasBegun, partsTakenUp } from '../../../../machines/policy/people/has-begun'
import { nextWorker } from '../../../../machines/policy/people/next-worker'
import { isSamePerson } from '../../../../machines/policy/names/same-person'
import { hasALineToSign } from '../../../../machines/policy/people/signatories'
import { mayNotKnowTheInterpretersLanguage } from '../../../../machines/policy/plans/how-a-child-is-reached'
import type { Row } from '../../model'
import { holds } from './sentences'
import { dateWords } from '../words/date-words'
import type { Building } from '../building/context'

type Person = ItemOf<'people'>

/** The carers and key workers who may belong to the placement before. */
const perhapsLeft = ({ view }: Building): ReadonlySet<string> =>
  new Set((ifDisclosed(view, () => carersPerhapsLeft(view)) ?? []).map(({ id }) => id))

/** The person responsible for the child where they live now, as far as this copy tells. */
const responsibleIn = ({ view }: Building): string | undefined =>
  ifDisclosed(view, () => (isChild(view) && hasPlacementBegun(view) ? responsibleNow(view) : undefined))

/** A lawyer who acts for the child in other matters alone, as far as this copy tells. */
const isOtherLawyer = (one: Person, { view }: Pick<Building, 'view'>): boolean =>
  isToldThat(view, () => actsInOtherMattersAlone(one, view))

/** Who has one part, as the child meets them: of lawyers, whoever acts in the claim before whoever acts in something else (¶33, ¶48). */
const inTheirPart = (role: string, safe: readonly Person[], building: Building): readonly Person[] =>
  safe
    .filter((person) => fieldOf(person, 'person-role') === role)
    .toSorted((one, other) =>
      role === 'legal-representative'
        ? Number(isOtherLawyer(one, building)) - Number(isOtherLawyer(other, building))
        : 0
    )

/**
 * Of two lawyers who act in different matters, which of them the child asks about the claim (¶33, ¶48). What the other matter is stands on no paper that
 * anybody may find: where nothing else tells them apart, the child is told to ask.
 */
function lawyerWords({ id }: Person, safe: readonly Person[], building: Building): string {
  const { words } = building
  const lawyers = inTheirPart('legal-representative', safe, building)
  const others = lawyers.filter((one) => isOtherLawyer(one, building))
  if (lawyers.length === 1) return words('childs-copy.people.legal-representative')
  if (others.length === 0 || others.length === lawyers.length)
    return words('childs-copy.people-otherwise.one-of-lawyers')
  const of = others.some((one) => one.id === id) ? 'other-lawyer' : 'lawyer-for-the-claim'
  return words(`childs-copy.people-otherwise.${of}`)
}

/**
 * What somebody does for the child. Of a person who has still to begin, that they will do it; of a carer who may belong to the placement
 * before, or whoever acts for an authority that the child has left, only that they have done it (¶24, invariant 17).
 */
function partWords(
  role: string,
  person: Person,
  safe: readonly Person[],
  hasPerhapsLeft: boolean,
  building: Building
): string {
  if (role === 'legal-representative') return lawyerWords(person, safe, building)
  if (hasPerhapsLeft) return building.words('childs-copy.people-otherwise.carer')
  if (isToldThat(building.view, () => isOfFormerAuthority(person, building.view)))
    return building.words('childs-copy.people-otherwise.of-before')
  if (role === 'interpreter' && holds(mayNotKnowTheInterpretersLanguage, building))
    return building.words('childs-copy.people-otherwise.interpreter')
  const toCome = partsTakenUp.find((part) => part === role)
  return toCome === undefined || holds((view) => hasBegun(toCome, view), building)
    ? building.words(`childs-copy.people.${role}`)
    : building.words(`childs-copy.people-to-come.${role}`)
}

/** Who is who: what each person does for the child, their name, and how they are reached. Whoever is responsible where the child lives now stands first. Nobody who is a danger to the child stands here (¶23, ¶30). */
export function whoRows(building: Building): readonly Row[] {
  const { view, words, keepBack, keptAway } = building
  const next = ifDisclosed(view, () => nextWorker(view))
  const isNext = ({ id }: Person) => next?.people.includes(id) === true
  // A child hears from somebody that their worker goes, and not from paper (¶24, ¶27).
  const around = ifDisclosed(view, () => peopleToRing(view)) ?? peopleNow(view)
  const safe = around.filter(
    (person) => !keptAway.has(person.id) && (next?.isTold !== false || !isNext(person))
  )
  // No officer reviews an adult’s care, so an adult is not told to complain to one. Nor does a guardian act for an adult in court.
  const isTheirs: Readonly<Record<string, (one: CaseView) => boolean>> = {
    'independent-reviewing-officer': (one) => hasALineToSign('independent-reviewing-officer', one),
    'childrens-guardian': isChild
  }
  const roles = rolesForAChild.filter((role) => holds(isTheirs[role] ?? (() => true), building))
  const left = perhapsLeft(building)
  const responsible = responsibleIn(building)
  const isResponsible = ({ id }: Person) => responsible !== undefined && isSamePerson(responsible, id, view)
  const withAPart = roles.flatMap((role) =>
    inTheirPart(role, safe, building).map((person) => ({
      person,
      part:
        next !== undefined && isNext(person)
          ? words('childs-copy.people-to-come.social-worker', {
              date: dateWords(next.from.date, next.from.precision)
            })
          : partWords(role, person, safe, left.has(person.id), building)
    }))
  )
  // A brother who has the child is entered as a relative: he is who looks after them (¶23, ¶44).
  const alone = withAPart.some(({ person }) => isResponsible(person)) ? [] : safe.filter(isResponsible)
  return [
    ...alone.map((person) => ({ person, part: words('childs-copy.people-otherwise.responsible') })),
    ...withAPart.filter(({ person }) => isResponsible(person)),
    ...withAPart.filter(({ person }) => !isResponsible(person))
  ].flatMap(({ person, part }): Row[] => {
    const [name, contact] = [fieldOf(person, 'person-name'), fieldOf(person, 'person-contact')]
    if (name === undefined) return []
    return [
      {
        label: keepBack(name),
        // On one line: what is said of everybody takes a page otherwise.
        values: [[part, ...(contact === undefined ? [] : [keepBack(contact)])].join(' ')]
      }
    ]
  })
}
