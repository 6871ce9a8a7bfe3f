import { wordsInText } from '../../../content/documents/words-in-text'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { isOtherLanguage, namesALanguage, namesASpokenLanguage } from './other-language'
import {
  hasSignsOfTheirOwn,
  isSaidToSign,
  namesASignLanguage,
  needsHelpToCommunicate,
  signs
} from '../../facts/signing'

/** Somebody who works with a child’s own signs is there, or the text names no language at all. */
const isForOwnSigns = (interpreted: string): boolean =>
  (wordsInText.forOwnSigns.test(interpreted) && !wordsInText.notThere.test(interpreted)) ||
  !namesALanguage(interpreted)

/**
 * The child signs, and the interpreter is recorded in a spoken language, or in a sign language that is another than the child’s. Who signs and
 * speaks may be interpreted for in either.
 */
function isSignedOtherwise(view: CaseView, first: string, interpreted: string): boolean {
  if (!namesASignLanguage(interpreted))
    return namesASpokenLanguage(interpreted) && (isSaidToSign(view) || !namesASpokenLanguage(first))
  const isBritish = wordsInText.britishSignLanguage.test(interpreted)
  if (namesASignLanguage(first)) return isOtherLanguage(first, interpreted)
  return isBritish
    ? isOneOf(view.answers, 'communication-help-needed', 'another-sign-language')
    : isOneOf(view.answers, 'communication-help-needed', 'british-sign-language')
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
  if (signs(view)) return isSignedOtherwise(view, first, interpreted)
  return isOtherLanguage(first, interpreted) && !isSignedForTheChild(view, interpreted)
}
