import type { CaseView } from '../../../machines/case-file/case-file'
import { valueOf } from '../../../machines/case-file/read'
import { isNamingWord } from '../../../machines/facts/same-name'
import { comparable } from '../../../machines/policy/disclosure/names-in-text'
import { isCallingWhoLeft, isPlanNaming, stillLeftTo } from '../../../machines/policy/people/still-left-to'
import type { DocumentModel } from '../model'
import { textsWithPosition } from './map-texts'

/** Whether a text says more than a name: “Ring Callum” is shorter than “Callum Adair”, and says what is done. */
const isMoreThan = (name: string, text: string): boolean => {
  const own = comparable(name)
  return (
    text.length > name.length || comparable(text).some((word) => isNamingWord(word) && !own.includes(word))
  )
}

/** Whether a text is some of an answer and calls somebody who has left. A cell with a name alone says who did something: it is the answer only as a whole. */
const isSomeOf = (text: string, answer: string, name: string, view: CaseView): boolean =>
  isCallingWhoLeft(text, name, view) &&
  (text.includes(answer) || (answer.includes(text) && isMoreThan(name, text)))

/**
 * The plans in these copies that still name somebody who has left: whoever holds the paper rings nobody (¶23, ¶39). Whoever was
 * chosen from the list stands on paper with their last day, which says it there.
 * @param gaps the words that stand where something was left out, of which the child’s own copy has others, and those that stand before what names who has left
 */
export function stillNamedIn(models: readonly DocumentModel[], view: CaseView, gaps: readonly string[]) {
  const texts = models.flatMap((model) =>
    textsWithPosition(model).flatMap(({ text }) =>
      gaps.reduce((parts, gap) => parts.flatMap((part) => part.split(gap)), [text]).map((part) => part.trim())
    )
  )
  return stillLeftTo(view).flatMap(({ rest, ...person }) => {
    const named = rest.filter(({ list, item }) => {
      const answer =
        item === undefined && isPlanNaming(list) ? valueOf(view.answers, list)?.trim() : undefined
      return answer !== undefined && texts.some((text) => isSomeOf(text, answer, person.name, view))
    })
    return named.length === 0 ? [] : [{ ...person, rest: named }]
  })
}
