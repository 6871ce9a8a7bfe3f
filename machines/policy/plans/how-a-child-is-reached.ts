import { wordsInText } from '../../../content/documents/words-in-text'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { isSaidNotToFollow } from '../../facts/cannot-be-asked'
import { isInterpretedInAnotherLanguage } from '../people/interpreter-language'
import { hasSignsOfTheirOwn, signs } from '../people/sign-language'
import { cannotRead, needsHelpToCommunicate } from '../../facts/communication-help'

/** The language in which the child is spoken with, as it was typed. */
const languagesOf = ({ answers }: CaseView): readonly string[] =>
  [valueOf(answers, 'interpreter-language'), valueOf(answers, 'first-language')].filter(
    (language) => language !== undefined
  )

/**
 * A language other than English is recorded, or that an interpreter is needed: the child may ask for one. A child who has only English is
 * not offered what they do not need, and one who can follow nothing is not offered what they cannot ask for (¶26).
 */
export const hasAnotherLanguage = (view: CaseView): boolean =>
  !isSaidNotToFollow(view) &&
  (isOneOf(view.answers, 'interpreter-needed', 'yes') ||
    languagesOf(view).some((language) => !wordsInText.english.test(language)))

/** It is not recorded that the interpreter speaks a language that the child knows: another is the first, or the child has signs of their own, or follows none (¶26). */
export const mayNotKnowTheInterpretersLanguage = (view: CaseView): boolean =>
  hasSignsOfTheirOwn(view) || isSaidNotToFollow(view) || isInterpretedInAnotherLanguage(view)

/** The child signs, and no interpreter on record stands for how: the one would be taken for the other (¶26). */
export const signsOtherwiseThanInterpreted = (view: CaseView): boolean =>
  valueOf(view.answers, 'first-language') !== undefined &&
  signs(view) &&
  mayNotKnowTheInterpretersLanguage(view)

/** The child needs help to communicate, or signs: nobody may count on their voice on a telephone. Whoever cannot read speaks on one, and texts nobody (¶25, ¶26, ¶43). */
export const mayNotSpeakOnATelephone = (view: CaseView): boolean =>
  (needsHelpToCommunicate(view) && !cannotRead(view)) || signs(view)
