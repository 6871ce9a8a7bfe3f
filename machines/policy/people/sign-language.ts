import { wordsInText } from '../../../content/documents/words-in-text'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { isSaidNotToFollow } from '../../facts/cannot-be-asked'

const help = 'communication-help-needed'

/** It was chosen that the child signs. The first language on record may then be that of the family. */
export const isSaidToSign = ({ answers }: CaseView): boolean =>
  isOneOf(answers, help, 'british-sign-language', 'another-sign-language', 'own-signs')

/** It was chosen that the child signs in British Sign Language. */
export const isSaidToSignInBritish = ({ answers }: CaseView): boolean =>
  isOneOf(answers, help, 'british-sign-language')

/** The child has signs that only those around them know, or no language yet. Nobody interprets that who has learned a language alone (¶26). */
export const hasSignsOfTheirOwn = ({ answers }: CaseView): boolean => isOneOf(answers, help, 'own-signs')

/** A text names a sign language, as what an interpreter works in or as a first language. */
export const namesASignLanguage = (text: string): boolean => wordsInText.signLanguage.test(text)

/** What was typed of the child’s language, and of what helps. Of a child who follows nothing it may say that they do not sign, or who around them does. */
const typed = ({ answers }: CaseView): readonly string[] =>
  isSaidNotToFollow({ answers })
    ? []
    : [valueOf(answers, 'first-language') ?? '', valueOf(answers, 'communication-help') ?? '']

/**
 * The child signs, as was chosen, or as is typed: in the first hour nothing is chosen yet, and older files have home signs in words alone
 * (¶25, ¶43).
 */
export const signs = (view: CaseView): boolean =>
  isSaidToSign(view) ||
  typed(view).some((text) => namesASignLanguage(text) || wordsInText.someSigns.test(text))

/** The child signs in British Sign Language: 999 has a service in it, and in no other (¶43). */
export const signsInBritishSignLanguage = (view: CaseView): boolean =>
  isSaidToSignInBritish(view) ||
  (!isSaidToSign(view) && typed(view).some((text) => wordsInText.britishSignLanguage.test(text)))
