import type { Answers, CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isDanger, nameOfContact } from '../../facts/contact'
import { isAlike, isSameName } from '../../facts/same-name'
import { isToBeFoundAnew } from './contact-to-fear'
import { isNamedAsDanger, isWrittenAsDanger, namesToKeepAway } from './named-as-danger'

type Person = ItemOf<'people'>

/**
 * A member of the family of this person's whole name was found safe, as far as a copy is told of it (¶30). Whoever has the name of an
 * exploiter is a danger by that name.
 */
const isFoundSafeByName = (person: Person, view: CaseView): boolean =>
  isToldThat(view, () =>
    itemsOf(view.answers, 'family-contacts').some(
      (contact) =>
        isAlike(nameOfContact(contact) ?? '', fieldOf(person, 'person-name') ?? '') &&
        fieldOf(contact, 'contact-assessment') === 'assessed-safe' &&
        !isDanger(contact) &&
        !isToBeFoundAnew(contact, view)
    )
  )

/**
 * Whether this person interpreted and must not be used again (¶26). An interpreter who came with the child is a danger, whatever other part
 * they have, unless they are of the family and found safe. Somebody who is only linked to the people around the child is not called to
 * interpret. If they have another part, such as a carer who helped once, they keep it. A copy's watch does not note what is read here (see `namesKeptAway`).
 */
function isInterpreterNotUsed(person: Person, view: CaseView, answers: Answers): boolean {
  const found: ReturnType<typeof interpretersNotUsed>[number][] = []
  ifDisclosed(view, () => found.push(...interpretersNotUsed(answers).filter(({ id }) => id === person.id)))
  return found.some(({ because }) =>
    because === 'linked' ? fieldOf(person, 'person-role') === 'interpreter' : !isFoundSafeByName(person, view)
  )
}

/** Who interpreted and must not be used again, and why: those of before, the first one first, then whoever is named (¶26). */
export function interpretersNotUsed(answers: Answers): readonly {
  readonly id: string
  readonly because: 'came-with-the-child' | 'linked'
}[] {
  const before = itemsOf(answers, 'interpreters-not-used').flatMap((one) => {
    const [id, because] = [fieldOf(one, 'not-used-interpreter'), fieldOf(one, 'not-used-because')]
    return id === undefined || because === undefined ? [] : [{ id, because }]
  })
  const [id, said] = [valueOf(answers, 'interpreter-person'), valueOf(answers, 'interpreter-independence')]
  return id !== undefined && (said === 'came-with-the-child' || said === 'linked')
    ? [...before, { id, because: said }]
    : before
}

type Names = ReturnType<typeof namesToKeepAway>

/**
 * The names of everybody who may harm the child, as far as the answers tell. `ifDisclosed` is used here only so that the copy's watch does
 * not note what is read: the names are kept either way.
 */
function namesKeptAway(view: CaseView, whole: Answers): Names {
  const found: Names[] = []
  ifDisclosed(view, () => found.push(namesToKeepAway(view, whole)))
  return {
    ofDanger: found.flatMap((names) => names.ofDanger),
    asking: found.flatMap((names) => names.asking)
  }
}

/**
 * The people around the child who are a danger, by their name. They are suspected, not safe to be in contact with, or an interpreter who is
 * not to be used. Or they ask for the child and are not known to be who they say. They are no help, whatever part is recorded of them:
 * nobody is told to call or trust them, nothing is left to them, and no copy is made for them (¶23, ¶26, ¶30).
 * @param whole the answers on and off the path: a person named as exploiting the child stays named, whatever was concluded (¶20)
 * @param named the answers from which the people are read. A copy keeps back some names, and still has to say of these people that they are
 * a danger
 * @returns the ids of their entries
 */
export function peopleKeptAway(
  view: CaseView,
  whole: Answers = view.answers,
  named: Answers = view.answers
): ReadonlySet<string> {
  const names = namesKeptAway(view, whole)
  return new Set(
    itemsOf(named, 'people')
      .filter((person) => isInterpreterNotUsed(person, view, whole) || isNamedAsDanger(person, names))
      .map(({ id }) => id)
  )
}

/** Whoever came with the child and interpreted, found safe or not: the ids of their entries (¶26). */
export const interpretersWhoCame = ({ answers }: CaseView): readonly string[] =>
  interpretersNotUsed(answers).flatMap(({ id, because }) => (because === 'came-with-the-child' ? [id] : []))

/**
 * Whoever must not interpret again did so before: another person is named now, and is independent (¶26). Whoever reads that an interpreter is not to
 * be used would otherwise stop using the one whom the child can trust. Nobody is told to go on with somebody from whom the child is kept (¶23, ¶30).
 */
export const isAnotherInterpreterIndependent = (view: CaseView): boolean => {
  const { answers } = view
  const now = valueOf(answers, 'interpreter-person')
  const before = interpretersNotUsed(answers)
  return (
    now !== undefined &&
    valueOf(answers, 'interpreter-independence') === 'independent' &&
    before.length > 0 &&
    before.every(({ id }) => id !== now) &&
    !peopleKeptAway(view).has(now)
  )
}

/** Why they must not interpret again, where it is the same of all of them (¶26). */
export function oneReasonNotUsed({ answers }: CaseView): 'came-with-the-child' | 'linked' | undefined {
  const [first, ...others] = interpretersNotUsed(answers).map(({ because }) => because)
  return others.every((because) => because === first) ? first : undefined
}

/** Whoever interpreted and must not came with the child, and is of the family and found safe. They interpret no more, and are no danger (¶26, ¶30). */
export const isInterpreterFoundSafe = (view: CaseView): boolean => {
  const came = interpretersWhoCame(view)
  const away = peopleKeptAway(view)
  const people = itemsOf(view.answers, 'people').filter(({ id }) => !away.has(id))
  return (
    came.length > 0 &&
    came.length === interpretersNotUsed(view.answers).length &&
    came.every((one) => people.some(({ id }) => id === one))
  )
}

/** Whether a name that somebody wrote down is that of a danger, or of somebody among the people who is one. */
export function isKeptAway(written: string, view: CaseView, whole: Answers = view.answers): boolean {
  const away = peopleKeptAway(view, whole)
  return (
    isWrittenAsDanger(written, view, namesKeptAway(view, whole)) ||
    itemsOf(view.answers, 'people').some(
      (person) => away.has(person.id) && isSameName(fieldOf(person, 'person-name'), written)
    )
  )
}
