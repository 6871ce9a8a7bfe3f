import { wordsInText } from '../../../content/documents/words-in-text'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { isOtherLanguage, namesALanguage, namesASpokenLanguage } from './other-language'
import { needsHelpToCommunicate } from '../../facts/communication-help'
import {
  hasSignsOfTheirOwn,
  isSaidToSign,
  isSaidToSignInBritish,
  namesASignLanguage,
  signs
} from './sign-language'

/** Somebody who works with a child’s own signs is there, or the text names no language at all. */
const isForOwnSigns = (interpreted: string): boolean =>
  (wordsInText.forOwnSigns.test(interpreted) && !wordsInText.notThere.test(interpreted)) ||
  !namesALanguage(interpreted)

/** The interpreter speaks, and the child is recorded as one who signs, or whose only language is one of signs. Who does both may be interpreted for in either. */
const isSpokenToWhoSigns = (view: CaseView, first: string, interpreted: string): boolean =>
  namesASpokenLanguage(interpreted) &&
  (isSaidToSign(view)
    ? !(namesASpokenLanguage(first) && namesASignLanguage(first))
    : !namesASpokenLanguage(first))

/** The interpreter works in a sign language that is another than the one chosen, or than the first. */
function isInAnotherSignLanguage(view: CaseView, first: string, interpreted: string): boolean {
  const isBritish = wordsInText.britishSignLanguage.test(interpreted)
  const isBritishChosen = isSaidToSignInBritish(view)
  if (isBritish && isBritishChosen) return false
  if (namesASignLanguage(first)) return isOtherLanguage(first, interpreted)
  return isBritish
    ? isOneOf(view.answers, 'communication-help-needed', 'another-sign-language')
    : isBritishChosen
}

/** The interpreter signs for a child who needs other help. The spoken language on record is then that of the family (¶25, ¶26). */
const isSignedForTheChild = (view: CaseView, interpreted: string): boolean =>
  needsHelpToCommunicate(view) && namesASignLanguage(interpreted)

/**
 * Whether the interpreter is recorded in another language than the child’s. An interpreter can be trained and independent, and still
 * not be understood (¶26).
 */
export function isInterpretedInAnotherLanguage(view: CaseView): boolean {
  const { answers } = view
  const first = valueOf(answers, 'first-language') ?? ''
  const interpreted = valueOf(answers, 'interpreter-language')
  if (!isOneOf(answers, 'interpreter-needed', 'yes') || interpreted === undefined) return false
  if (hasSignsOfTheirOwn(view)) return !isForOwnSigns(interpreted)
  if (signs(view))
    return namesASignLanguage(interpreted)
      ? isInAnotherSignLanguage(view, first, interpreted)
      : isSpokenToWhoSigns(view, first, interpreted)
  return isOtherLanguage(first, interpreted) && !isSignedForTheChild(view, interpreted)
}
