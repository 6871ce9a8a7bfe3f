import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { joining } from '../../facts/location-words'
import { isSameName } from '../../facts/same-name'

/** Where one of several words for somebody ends and the next begins. */
const betweenTies = new RegExp(`\\s*[,;()/&]\\s*|\\s+${joining}\\s+`, 'u')

/**
 * What the family calls the people who have the child. Beside a name that is left out, “Grandmother” says with whom the child lives. Each
 * as a whole, and each word that stands alone in it.
 * @param names of the people who have the child
 */
export function tiesOf(names: readonly string[], { answers }: CaseView): readonly string[] {
  return itemsOf(answers, 'family-contacts')
    .filter((contact) => names.some((name) => isSameName(fieldOf(contact, 'contact-who'), name)))
    .flatMap((contact) => fieldOf(contact, 'contact-relationship') ?? [])
    .flatMap((tie) => [tie, ...tie.split(betweenTies).filter((part) => /^\p{L}{3,}$/u.test(part))])
}
