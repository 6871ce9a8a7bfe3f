import { wordsInText } from '../../../content/documents/words-in-text'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import {
  hasOwnSignsAsLanguage,
  hasSignsOfTheirOwn,
  isInterpretedInAnotherLanguage,
  isSigned,
  withoutNotSigning
} from '../people/interpreter-language'

/** The language in which the child is spoken with, as it was typed. */
const languagesOf = ({ answers }: CaseView): readonly string[] =>
  [valueOf(answers, 'interpreter-language'), valueOf(answers, 'first-language')].filter(
    (language) => language !== undefined
  )

/**
 * A language other than English is recorded, or that an interpreter is needed: the child may ask for one. A child who has only English is
 * not offered what they do not need (¶26).
 */
export const hasAnotherLanguage = (view: CaseView): boolean =>
  isOneOf(view.answers, 'interpreter-needed', 'yes') ||
  languagesOf(view).some((language) => !wordsInText.english.test(language))

/** What was typed of how the child is spoken with, without what it says is not used. */
const saidOfSigning = (view: CaseView): readonly string[] =>
  [...languagesOf(view), valueOf(view.answers, 'communication-help') ?? ''].map(withoutNotSigning)

/** The child signs, in whatever language or in signs of their own, as far as an answer on languages or on help with communication says so. */
export const signs = (view: CaseView): boolean =>
  saidOfSigning(view).some(isSigned) || hasSignsOfTheirOwn(view)

/** An interpreter’s language says nothing of the child’s where the child signs otherwise, or is interpreted for in another language. */
const isOfTheInterpreterAlone = (view: CaseView): boolean =>
  isSigned(valueOf(view.answers, 'first-language') ?? '') || isInterpretedInAnotherLanguage(view)

/**
 * The child signs in British Sign Language: 999 has a service in it, and in no other. With signs of a child’s own, what is said of it is
 * said of who interprets.
 */
export const signsInBritishSignLanguage = (view: CaseView): boolean =>
  !hasSignsOfTheirOwn(view) &&
  [
    valueOf(view.answers, 'first-language'),
    valueOf(view.answers, 'communication-help'),
    isOfTheInterpreterAlone(view) ? undefined : valueOf(view.answers, 'interpreter-language')
  ].some((text) => wordsInText.britishSignLanguage.test(withoutNotSigning(text ?? '')))

/** It is not recorded that the interpreter speaks a language that the child knows: another is the first, or the child has signs of their own (¶26). */
export const mayNotKnowTheInterpretersLanguage = (view: CaseView): boolean =>
  hasSignsOfTheirOwn(view) || isInterpretedInAnotherLanguage(view)

/** The child signs as first language, and no interpreter on record stands for it: the one would be taken for the other (¶26). */
export const signsOtherwiseThanInterpreted = (view: CaseView): boolean =>
  hasOwnSignsAsLanguage(view) ||
  (isSigned(valueOf(view.answers, 'first-language') ?? '') && isInterpretedInAnotherLanguage(view))

/** The child needs other help to communicate, or signs: nobody may count on their voice on a telephone (¶25, ¶26, ¶43). */
export const mayNotSpeakOnATelephone = (view: CaseView): boolean =>
  isOneOf(view.answers, 'communication-help-needed', 'yes') || signs(view)
