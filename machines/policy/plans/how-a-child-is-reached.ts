import { wordsInText } from '../../../content/documents/words-in-text'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'

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

/** The child uses British Sign Language, as far as an answer on languages or on help with communication says so. */
export const signsInBritishSignLanguage = (view: CaseView): boolean =>
  [...languagesOf(view), valueOf(view.answers, 'communication-help') ?? ''].some((text) =>
    wordsInText.britishSignLanguage.test(text)
  )

/** The child needs other help to communicate, or signs: nobody may count on their voice on a telephone (¶25, ¶26, ¶43). */
export const mayNotSpeakOnATelephone = (view: CaseView): boolean =>
  isOneOf(view.answers, 'communication-help-needed', 'yes') || signsInBritishSignLanguage(view)
