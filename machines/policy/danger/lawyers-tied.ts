import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { wordsOfName } from '../../facts/may-be-same-name'
import { peopleNow } from '../../facts/people-now'
import { exploitersOnPaper } from './contact-to-fear'
import { namesOfDanger } from './dangers'
import { dangerNames, isNamedAsDanger } from './named-as-danger'
import { isAmong, isNamedAlone } from '../names/named-by-a-word'

type Person = ItemOf<'people'>

/** Whether a text has each word of a name, in any order. A name of one word must stand there as a name. */
const isNamedIn = (name: string | undefined, text: string): boolean => {
  const words = wordsOfName(name)
  const [alone, ...others] = words
  if (alone === undefined) return false
  if (others.length === 0) return isNamedAlone(text, alone)
  const said = wordsOfName(text)
  return words.every((word) => isAmong(word, said))
}

/** What is written of a lawyer: in their entry, and in the legal matters that they are recorded as helping with. */
const writtenOf = (person: Person, view: CaseView): readonly string[] =>
  [
    // A copy that is not told the place is not told the note, and goes by the rest.
    ifDisclosed(view, () => fieldOf(person, 'person-notes')),
    ...itemsOf(view.answers, 'legal-arrangements')
      .filter((item) => fieldOf(item, 'legal-matter-representative') === person.id)
      .map((item) => fieldOf(item, 'legal-matter-how-provided'))
  ].map((text) => text ?? '')

/**
 * The child's legal representatives who are mentioned together with somebody who may be a danger to the child, by a whole name. Examples:
 * “paid by Duc Pham”, or an exploiter who “pays her solicitor Mai Tran”. Being regulated does not make a lawyer independent, and being
 * mentioned with a danger does not make them one: somebody settles it (¶33, ¶48). Leaves out a lawyer who has the name of a danger: more is
 * called for about them.
 * @returns the ids of their entries
 */
export function lawyersTiedToDanger(view: CaseView): readonly string[] {
  const lawyers = peopleNow(view).filter(
    (person) => fieldOf(person, 'person-role') === 'legal-representative'
  )
  if (lawyers.length === 0) return []
  const names = namesOfDanger(view, view.answers)
  const links = exploitersOnPaper(view, view.answers).map(
    (item) => fieldOf(item, 'exploiter-link-to-child') ?? ''
  )
  const away = dangerNames(view, view.answers)
  return lawyers
    .filter(
      (person) =>
        !isNamedAsDanger(person, away) &&
        (links.some((said) => isNamedIn(fieldOf(person, 'person-name'), said)) ||
          writtenOf(person, view).some((text) => names.some((name) => isNamedIn(name, text))))
    )
    .map(({ id }) => id)
}
