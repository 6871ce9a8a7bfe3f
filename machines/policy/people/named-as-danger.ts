import type { Role } from '../../../content/roles'
import type { Answers, CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'
import { namesAsking, namesOfDanger } from '../plans/dangers'
import { isNotToBeTold } from './not-to-be-told'

type Person = ItemOf<'people'>

/** Those whom the authority knows by itself: who asks may give the name of one of them, and takes nobody away by it. */
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

/** By which names somebody is a danger: of whoever they are, and of those alone whom the authority does not know by itself. */
interface Names {
  readonly ofDanger: readonly string[]
  readonly asking: readonly (string | undefined)[]
}

const isOneOfThem = (names: readonly (string | undefined)[], name: string | undefined): boolean =>
  names.some((one) => isSameName(one, name))

/**
 * By which names somebody is a danger to the child.
 * @param whole the answers on and off the path: whoever is named as exploiting the child stays so whatever was concluded (¶20)
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

/** The same with those who must not be told where the child is: nobody rings them at night, and they are no danger by that where the child lives (¶23). */
export function namesToKeepAway(view: CaseView, whole: Answers): Names {
  const { ofDanger, asking } = dangerNames(view, whole)
  return { ofDanger, asking: [...asking, ...namesNotTold(whole)] }
}

/** Whether somebody among the people around the child is a danger by their name (¶23, ¶30). */
export function isNamedAsDanger(person: Person, { ofDanger, asking }: Names): boolean {
  const name = fieldOf(person, 'person-name')
  return isOneOfThem(ofDanger, name) || (!isKnownByTheAuthority(person) && isOneOfThem(asking, name))
}

/** The same of a name that somebody wrote down: whoever asks takes it from nobody whom the authority knows by itself. */
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
