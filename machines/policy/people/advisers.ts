import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isFilled } from './has-somebody-as'
import { dangerNames, isNamedAsDanger } from '../danger/named-as-danger'
import { peopleNow } from '../../facts/people-now'

type Recorded = ItemOf<'people'>

/** This person is recorded as no adviser: they may not advise, they do not, or nobody knows whether they may (¶48). */
const isSaidToBeNone = (person: Recorded): boolean =>
  ['not-regulated', 'not-applicable', 'not-established'].includes(
    fieldOf(person, 'person-regulated-as') ?? ''
  )

/** Lawyers who defend the child or represent them in other matters, and in no immigration matter. Each of the two lists counts as far as it is told. */
function actInOtherMatters(view: CaseView): readonly (string | undefined)[] {
  const { answers } = view
  const defend = ifDisclosed(view, () =>
    itemsOf(answers, 'criminal-matters').map((matter) => fieldOf(matter, 'criminal-matter-solicitor'))
  )
  const arranged = itemsOf(answers, 'legal-arrangements')
  const inThis = arranged
    .filter((item) => fieldOf(item, 'legal-matter') === 'immigration-and-asylum')
    .map((item) => fieldOf(item, 'legal-matter-representative'))
  const inAny = [...(defend ?? []), ...arranged.map((item) => fieldOf(item, 'legal-matter-representative'))]
  return inAny.filter((id) => !inThis.includes(id))
}

/** A lawyer who acts for the child in other matters, and in no immigration matter, as far as this is told. Not whoever is named as adviser. */
export const actsInOtherMattersAlone = ({ id }: Pick<Recorded, 'id'>, view: CaseView): boolean =>
  valueOf(view.answers, 'immigration-adviser') !== id &&
  (ifDisclosed(view, () => actInOtherMatters(view)) ?? []).includes(id)

/**
 * The people around the child who advise on immigration, as far as is known. The person named as adviser counts, regulated or not: an
 * action of its own sees to that. A legal representative counts too, with exceptions: they act in other matters alone, are recorded as
 * unregulated, or nobody has established whether they are regulated. Nobody who has the name of a danger counts (¶14, ¶23, ¶48). In a copy,
 * what it is not told is held against nobody.
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
