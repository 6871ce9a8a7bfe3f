import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { authorityKey } from '../../facts/authority-names'
import { takenOverOn } from '../../facts/care'
import { isPlacedSinceBefore } from '../../facts/custody'
import { moveAsTold } from './former-authority'

const asPhrase = (text: string): string =>
  ` ${(authorityKey(text).match(/[\p{L}\p{M}\d]+/gu) ?? []).join(' ')} `

/** What an answer says: its text, or for whom the person works who is named in it. */
function saidIn(id: QuestionId, { answers }: CaseView): readonly string[] {
  const value = valueOf(answers, id)
  if (typeof value !== 'string') return []
  const person = itemsOf(answers, 'people').find((one) => one.id === value)
  return person === undefined ? [value] : [fieldOf(person, 'person-organisation') ?? '']
}

/** Another authority took over, and the child certainly stayed in the home that they had. */
const hasStayed = (view: CaseView): boolean => {
  const day = takenOverOn(view)
  return day !== undefined && isPlacedSinceBefore(day, view)
}

/** A force that goes by the name of an authority. */
const ofItsPolice = (name: string) => ['police', 'constabulary'].map((force) => asPhrase(`${name} ${force}`))

/**
 * Whether an answer names an authority that the child has left: “ring Kent police” is of no other place, whoever has looked at the new one since. It names it
 * no longer once it is given anew (¶10, ¶23, ¶39). Whoever stayed in their home stays with its police: there it is the authority alone that was left.
 */
export function namesAuthorityLeft(id: QuestionId, view: CaseView): boolean {
  const { now, before } = moveAsTold(view)
  // “Bath and Wells” names no “Bath”.
  const others = [
    ...(now === undefined ? [] : [asPhrase(now)]),
    ...(isToldThat(view, hasStayed) ? before.flatMap(ofItsPolice) : [])
  ]
  return saidIn(id, view).some((said) => {
    const phrase = others.reduce((rest, other) => rest.replaceAll(other, '  '), asPhrase(said))
    return before.some((name) => phrase.includes(asPhrase(name)))
  })
}
