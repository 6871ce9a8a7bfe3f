import type { AnyAnswer } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'
import { dangersOf } from '../plans/dangers'
import { peopleNow } from './people-now'

interface Person {
  readonly id: string
  readonly fields: object
}

/** Whether somebody in the list of people advises the child on immigration: a legal representative, or whoever is named as adviser (¶48). */
export function advisesOnImmigration({ id, fields }: Person, { answers }: CaseView): boolean {
  const role = (fields as Readonly<Record<string, AnyAnswer | undefined>>)['person-role']
  const isLawyer = role?.state === 'answered' && role.value === 'legal-representative'
  return isLawyer || valueOf(answers, 'immigration-adviser') === id
}

type Recorded = ReturnType<typeof peopleNow>[number]

/** What is said of whoever is no adviser: they may not advise, they do not, or nobody knows whether they may (¶48). */
const isSaidToBeNone = (person: Recorded): boolean =>
  ['not-regulated', 'not-applicable', 'not-established'].includes(
    fieldOf(person, 'person-regulated-as') ?? ''
  )

/** The names of those who may harm the child, and of whoever asks and is not known to be who they say. */
function namesOfDangers(view: CaseView): readonly (string | undefined)[] {
  const { exploiters, contacts, enquirers } = dangersOf(view, view.answers)
  return [
    ...exploiters.map((item) => fieldOf(item, 'exploiter-called')),
    ...contacts
      .filter(({ why }) => why === 'involved' || why === 'assessed-not-safe' || why === 'no-contact')
      .map(({ contact }) => fieldOf(contact, 'contact-who')),
    ...enquirers.map((item) => fieldOf(item, 'enquirer-name'))
  ]
}

/** Whoever defends the child, or represents them in another matter, and in none of immigration. */
function actInOtherMatters({ answers }: CaseView): readonly (string | undefined)[] {
  const arranged = itemsOf(answers, 'legal-arrangements')
  const isImmigration = (item: (typeof arranged)[number]) =>
    fieldOf(item, 'legal-matter') === 'immigration-and-asylum'
  const inThis = arranged.filter(isImmigration).map((item) => fieldOf(item, 'legal-matter-representative'))
  const inOthers = [
    ...itemsOf(answers, 'criminal-matters').map((matter) => fieldOf(matter, 'criminal-matter-solicitor')),
    ...arranged
      .filter((item) => !isImmigration(item))
      .map((item) => fieldOf(item, 'legal-matter-representative'))
  ]
  return inOthers.filter((id) => !inThis.includes(id))
}

/**
 * Those around the child who advise on immigration, as far as is known: whoever is named for it, whose regulation is an action of its
 * own, and the legal representatives who do not act in other matters alone and are not said to be unregulated, or of whom that is
 * not established. Nobody by the name of a danger (¶14, ¶23, ¶48). What a copy is not told is held against nobody in it.
 */
export function immigrationAdvisers(view: CaseView): readonly Recorded[] {
  const named = valueOf(view.answers, 'immigration-adviser')
  const dangers = ifDisclosed(view, () => namesOfDangers(view)) ?? []
  const inOtherMatters = ifDisclosed(view, () => actInOtherMatters(view)) ?? []
  const isRepresentative = (person: Recorded) =>
    fieldOf(person, 'person-role') === 'legal-representative' &&
    !inOtherMatters.includes(person.id) &&
    !isSaidToBeNone(person)
  return peopleNow(view).filter((person) => {
    const name = fieldOf(person, 'person-name')
    return (
      (person.id === named || isRepresentative(person)) && !dangers.some((danger) => isSameName(name, danger))
    )
  })
}
