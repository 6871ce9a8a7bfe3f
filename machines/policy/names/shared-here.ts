import type { CaseView } from '../../case-file/case-file'
import { firstOfEach } from '../../case-file/first-of-each'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { wordsOfName } from '../../facts/may-be-same-name'

/** The names of the child that may be whole ones, whoever gave them. */
const namesOfTheChild = ({ answers }: CaseView): readonly (string | undefined)[] => [
  valueOf(answers, 'known-as'),
  valueOf(answers, 'full-name'),
  ...itemsOf(answers, 'other-names').map((item) => fieldOf(item, 'other-name'))
]

/** The whole names of the family, each once, as they are written. */
const namesOfTheFamily = ({ answers }: CaseView): readonly (string | undefined)[] => {
  const names = itemsOf(answers, 'family-contacts').map((contact) => fieldOf(contact, 'contact-who'))
  return firstOfEach(names, (name) => [...new Set(wordsOfName(name))].toSorted().join())
}

/** The family name in a whole name: its last word, or the first where a comma says so. A name of one word has none. */
function familyNameIn(name = ''): readonly string[] {
  const turned = /^\s*(\S+)\s*,\s*\p{Lu}/u.exec(name)?.[1]
  if (turned !== undefined) return wordsOfName(turned)
  const [whole = ''] = name.split(/[,;:/()“”"\n]/u)
  const words = whole.split(/\s+/u).flatMap((word) => wordsOfName(word))
  return words.length > 1 ? words.slice(-1) : []
}

/**
 * The name of the child's family: as it is recorded, or else from the child's whole names, without the word by which the child is called.
 */
function familyNameOfTheChild(view: CaseView): readonly string[] {
  const recorded = wordsOfName(valueOf(view.answers, 'last-name'))
  if (recorded.length > 0) return recorded
  // In Vietnam and elsewhere the given name comes last.
  const given = [valueOf(view.answers, 'known-as'), valueOf(view.answers, 'first-name')].map(wordsOfName)
  const called = new Set(given.flatMap((words) => (words.length === 1 ? words : [])))
  return namesOfTheChild(view)
    .flatMap(familyNameIn)
    .filter((word) => !called.has(word))
}

/**
 * Words that tell nobody from others in this case: the name of the child's family, and a family name that several of the family share. A
 * first name still tells people apart, even where it is the child's own.
 */
export function sharedHere(view: CaseView): ReadonlySet<string> {
  const family = namesOfTheFamily(view).flatMap(familyNameIn)
  return new Set([
    ...familyNameOfTheChild(view),
    ...family.filter((word, index) => family.indexOf(word) !== index)
  ])
}

/** A name in the form in which names are compared: the same name written in another way gives the same text. */
export const asCompared = (name: string | undefined): string => wordsOfName(name).join(' ')
