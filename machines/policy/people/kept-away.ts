import type { Answers, CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'
import { isNamedAsDanger, isWrittenAsDanger, namesToKeepAway } from './named-as-danger'

type Person = ItemOf<'people'>

/**
 * Whoever came with the child and interpreted is a danger, whatever else they are. Who is only linked to those around the child is not to
 * be called to interpret: that takes away nobody who has another part, such as a carer who helped once (¶26).
 */
function isInterpreterNotUsed(person: Person, answers: Answers): boolean {
  if (person.id !== valueOf(answers, 'interpreter-person')) return false
  return (
    isOneOf(answers, 'interpreter-independence', 'came-with-the-child') ||
    (isOneOf(answers, 'interpreter-independence', 'linked') &&
      fieldOf(person, 'person-role') === 'interpreter')
  )
}

type Names = ReturnType<typeof namesToKeepAway>

/** By which names those go who may harm the child, as far as the answers tell. What a copy is not told, its watch is not asked for here. */
function namesKeptAway(view: CaseView, whole: Answers): Names {
  const found: Names[] = []
  ifDisclosed(view, () => found.push(namesToKeepAway(view, whole)))
  return {
    ofDanger: found.flatMap((names) => names.ofDanger),
    asking: found.flatMap((names) => names.asking)
  }
}

/**
 * Those among the people around the child who are a danger: suspected, not safe to be in contact with, asking and not known to be who
 * they say, or an interpreter who is not to be used, by their name. They are no help, in whatever part they are recorded: nobody is told to call
 * or to trust them, nothing is left to them, and no copy is made for them (¶23, ¶26, ¶30).
 * @param whole the answers on and off the path: whoever is named as exploiting the child stays so whatever was concluded (¶20)
 * @param named where the people are read: a copy keeps back the names of some, and is to say of them too that they are a danger
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
      .filter((person) => isInterpreterNotUsed(person, whole) || isNamedAsDanger(person, names))
      .map(({ id }) => id)
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
