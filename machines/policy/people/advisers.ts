import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isFilled } from './has-somebody-as'
import { dangerNames, isNamedAsDanger } from './named-as-danger'
import { peopleNow } from './people-now'

type Recorded = ItemOf<'people'>

/** What is said of whoever is no adviser: they may not advise, they do not, or nobody knows whether they may (¶48). */
const isSaidToBeNone = (person: Recorded): boolean =>
  ['not-regulated', 'not-applicable', 'not-established'].includes(
    fieldOf(person, 'person-regulated-as') ?? ''
  )

/** Whoever defends the child, or represents them in another matter, and in none of immigration. */
function actInOtherMatters({ answers }: CaseView): readonly (string | undefined)[] {
  const arranged = itemsOf(answers, 'legal-arrangements')
  const inThis = arranged
    .filter((item) => fieldOf(item, 'legal-matter') === 'immigration-and-asylum')
    .map((item) => fieldOf(item, 'legal-matter-representative'))
  const inAny = [
    ...itemsOf(answers, 'criminal-matters').map((matter) => fieldOf(matter, 'criminal-matter-solicitor')),
    ...arranged.map((item) => fieldOf(item, 'legal-matter-representative'))
  ]
  return inAny.filter((id) => !inThis.includes(id))
}

/**
 * Those around the child who advise on immigration, as far as is known: whoever is named for it, whose regulation is an action of its
 * own, and the legal representatives who do not act in other matters alone and are not said to be unregulated, or of whom that is
 * not established. Nobody by the name of a danger (¶14, ¶23, ¶48). What a copy is not told is held against nobody in it.
 */
export function immigrationAdvisers(view: CaseView): readonly Recorded[] {
  const named = valueOf(view.answers, 'immigration-adviser')
  const dangers = ifDisclosed(view, () => dangerNames(view, view.answers))
  const inOtherMatters = ifDisclosed(view, () => actInOtherMatters(view)) ?? []
  const isRepresentative = (person: Recorded) =>
    fieldOf(person, 'person-role') === 'legal-representative' &&
    !inOtherMatters.includes(person.id) &&
    !isSaidToBeNone(person)
  return peopleNow(view).filter(
    (person) =>
      (person.id === named || isRepresentative(person)) &&
      (dangers === undefined || !isNamedAsDanger(person, dangers))
  )
}

/** Somebody who is there, and no danger, advises the child on immigration, regulated for what the child needs (¶48, ¶67). */
export const isAdvisedAtTheRightLevel = (view: CaseView): boolean =>
  isOneOf(view.answers, 'immigration-adviser-level', 'high-enough') &&
  isFilled(valueOf(view.answers, 'immigration-adviser'), view) &&
  peopleNow(view).some(
    (person) => person.id === valueOf(view.answers, 'immigration-adviser') && !isSaidToBeNone(person)
  )
