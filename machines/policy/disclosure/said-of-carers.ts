import { wordsInText } from '../../../content/documents/words-in-text'
import type { Role } from '../../../content/roles'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { comparable } from './names-in-text'
import { isPlacedTonight } from '../../facts/immediate-safety'

/** Roles of somebody who may have the child. */
const rolesThatMayHaveTheChild: readonly Role[] = ['carer', 'key-worker', 'relative', 'parent']

/**
 * Whether a text on whom the child fears may be about somebody who has the child. It speaks of carers, it holds a word of the name of one
 * who may have the child, or the child is where nobody has placed them. What a child says of somebody is not told to that person (¶23, ¶24,
 * ¶42).
 */
export function mayBeSaidOfCarers(typed: string, view: CaseView): boolean {
  const words = new Set(comparable(typed))
  const names = itemsOf(view.answers, 'people')
    .filter((person) => rolesThatMayHaveTheChild.some((role) => role === fieldOf(person, 'person-role')))
    .flatMap((person) => comparable(fieldOf(person, 'person-name') ?? ''))
  return !isPlacedTonight(view) || wordsInText.ofCarers.test(typed) || names.some((word) => words.has(word))
}
