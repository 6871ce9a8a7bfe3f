import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { authorityKey } from '../../facts/authority-names'
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

/**
 * Whether an answer names an authority that the child has left: “ring Kent police” is of no other place, whoever has looked at the new one since. It names it
 * no longer once it is given anew (¶10, ¶23, ¶39).
 */
export function namesAuthorityLeft(id: QuestionId, view: CaseView): boolean {
  const { now, before } = moveAsTold(view)
  return saidIn(id, view).some((said) => {
    // “Bath and Wells” names no “Bath”.
    const phrase = now === undefined ? asPhrase(said) : asPhrase(said).replaceAll(asPhrase(now), '  ')
    return before.some((name) => phrase.includes(asPhrase(name)))
  })
}
