import { wordsInText } from '../../../content/documents/words-in-text'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { isSigned, withoutNotSigning } from '../people/interpreter-language'

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

/** The child signs, in whatever language, as far as an answer on languages or on help with communication says so. */
export const signs = (view: CaseView): boolean => saidOfSigning(view).some(isSigned)

/** The same of British Sign Language: 999 has a service in it, and in no other. */
export const signsInBritishSignLanguage = (view: CaseView): boolean =>
  saidOfSigning(view).some((text) => wordsInText.britishSignLanguage.test(text))

/** The child needs other help to communicate, or signs: nobody may count on their voice on a telephone (¶25, ¶26, ¶43). */
export const mayNotSpeakOnATelephone = (view: CaseView): boolean =>
  isOneOf(view.answers, 'communication-help-needed', 'yes') || signs(view)
