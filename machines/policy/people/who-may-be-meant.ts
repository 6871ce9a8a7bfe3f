import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'
import { mayBeSameName, wordsOfName } from '../../facts/may-be-same-name'
import { dangersByName } from '../plans/dangers'
import { dangerNames, isNamedAsDanger } from './named-as-danger'
import { whoCares } from './who-has-the-child'

/** The child's own names, whoever gave them. */
const namesOfTheChild = ({ answers }: CaseView): readonly (string | undefined)[] => [
  valueOf(answers, 'known-as'),
  valueOf(answers, 'full-name'),
  valueOf(answers, 'first-name'),
  valueOf(answers, 'last-name'),
  ...itemsOf(answers, 'other-names').map((item) => fieldOf(item, 'other-name'))
]

/** The whole names of the family, each once: a name of one word is no family's name. */
const wholeNamesOfTheFamily = ({ answers }: CaseView): readonly (readonly string[])[] => {
  const names = itemsOf(answers, 'family-contacts').map((contact) =>
    [...new Set(wordsOfName(fieldOf(contact, 'contact-who')))].toSorted()
  )
  const whole = names.filter((words) => words.length > 1)
  return whole.filter((words, index) => whole.findIndex((one) => one.join() === words.join()) === index)
}

/** Words that tell nobody from others here: those of the child's own name, and those that several of the family have. */
function sharedHere(view: CaseView): ReadonlySet<string> {
  const family = wholeNamesOfTheFamily(view).flat()
  return new Set([
    ...namesOfTheChild(view).flatMap(wordsOfName),
    ...family.filter((word, index) => family.indexOf(word) !== index)
  ])
}

/** Somebody of the family goes by this name: whoever else is in that list is somebody else. */
const isOfTheFamily = (name: string | undefined, { answers }: CaseView): boolean =>
  itemsOf(answers, 'family-contacts').some((contact) => isSameName(fieldOf(contact, 'contact-who'), name))

/**
 * Those who have the child with them, or answer for the child where they live, who may be meant by the name of somebody who is a danger to the
 * child: a child gives a first name, and a worker the whole one. Nobody is taken for anybody by it; somebody has to ask (¶23, ¶30, ¶42).
 * Not those who go by such a name, of whom more is called for.
 * @returns the ids of their entries
 */
export function carersWhoMayBeMeant(view: CaseView): readonly string[] {
  const { exploiters, contacts } = dangersByName(view, view.answers)
  // Only then is it asked who has the child, which few copies are told.
  if (exploiters.length + contacts.length === 0) return []
  const names = dangerNames(view, view.answers)
  const shared = sharedHere(view)
  return whoCares(view).flatMap((person) => {
    const name = fieldOf(person, 'person-name')
    if (isNamedAsDanger(person, names)) return []
    const dangers = isOfTheFamily(name, view) ? exploiters : [...exploiters, ...contacts]
    return dangers.some((called) => mayBeSameName(called, name, shared)) ? [person.id] : []
  })
}
