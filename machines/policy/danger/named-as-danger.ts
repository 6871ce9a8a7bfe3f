import type { Role } from '../../../content/roles'
import type { Answers, CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'
import { namesOfDanger } from './dangers'
import { namesAsking } from './names-asking'
import { isNotToBeTold } from './not-to-be-told'

type Person = ItemOf<'people'>

/**
 * Roles of people whom the authority knows by itself. An enquirer may give the name of one of them: that does not make the real person a
 * danger.
 */
const knownByTheAuthority: ReadonlySet<Role> = new Set<Role>([
  'social-worker',
  'team-manager',
  'carer',
  'key-worker',
  'independent-reviewing-officer',
  'personal-adviser',
  'virtual-school-head',
  'police',
  'health-professional'
])

const isKnownByTheAuthority = (person: Person): boolean => {
  const role = fieldOf(person, 'person-role')
  return role !== undefined && knownByTheAuthority.has(role)
}

/**
 * Names that mark somebody as a danger. `ofDanger` holds for everybody; `asking` holds only for people whom the authority does not know by
 * itself.
 */
interface Names {
  readonly ofDanger: readonly string[]
  readonly asking: readonly (string | undefined)[]
}

const isOneOfThem = (names: readonly (string | undefined)[], name: string | undefined): boolean =>
  names.some((one) => isSameName(one, name))

/**
 * The names that mark somebody as a danger to the child.
 * @param whole the answers on and off the path: a person named as exploiting the child stays named, whatever was concluded (¶20)
 */
export const dangerNames = (view: CaseView, whole: Answers): Names => ({
  ofDanger: namesOfDanger(view, whole),
  asking: namesAsking(view)
})

/** The people of the case who must not be told where the child is. */
const namesNotTold = (whole: Answers): readonly string[] =>
  itemsOf(whole, 'people')
    .flatMap((person) => fieldOf(person, 'person-name') ?? [])
    .filter((name) => isNotToBeTold(name, whole))

/**
 * `dangerNames`, with the people who must not be told where the child is. Nobody rings these people at night. Being on that list alone does
 * not make them a danger where the child lives (¶23).
 */
export function namesToKeepAway(view: CaseView, whole: Answers): Names {
  const { ofDanger, asking } = dangerNames(view, whole)
  return { ofDanger, asking: [...asking, ...namesNotTold(whole)] }
}

/** Whether somebody among the people around the child is a danger by their name (¶23, ¶30). */
export function isNamedAsDanger(person: Person, { ofDanger, asking }: Names): boolean {
  const name = fieldOf(person, 'person-name')
  return isOneOfThem(ofDanger, name) || (!isKnownByTheAuthority(person) && isOneOfThem(asking, name))
}

/**
 * The same for a name that somebody wrote down. An enquirer may have given the name of a person whom the authority knows by itself: that
 * does not mark the name.
 */
export function isWrittenAsDanger(
  written: string,
  { answers }: CaseView,
  { ofDanger, asking }: Names
): boolean {
  const isKnown = itemsOf(answers, 'people')
    .filter(isKnownByTheAuthority)
    .some((person) => isSameName(fieldOf(person, 'person-name'), written))
  return isOneOfThem(ofDanger, written) || (!isKnown && isOneOfThem(asking, written))
}
