import type { CaseView } from '../case-file/case-file'
import { isOneOf } from '../case-file/read'

const help = 'communication-help-needed'
const waysOfSigning = ['british-sign-language', 'another-sign-language', 'own-signs'] as const

/** The child signs, or needs other help to communicate, as was chosen (¶25). */
export const needsHelpToCommunicate = ({ answers }: CaseView): boolean =>
  isOneOf(answers, help, 'yes', ...waysOfSigning)

/** It was chosen that the child signs. The first language on record may then be that of the family. */
export const isSaidToSign = ({ answers }: CaseView): boolean => isOneOf(answers, help, ...waysOfSigning)

/** The child has signs that only those around them know, or no language yet. Nobody interprets that who has learned a language alone (¶26). */
export const hasSignsOfTheirOwn = ({ answers }: CaseView): boolean => isOneOf(answers, help, 'own-signs')

/** It was chosen that the child signs in British Sign Language. */
export const isSaidToSignInBritish = ({ answers }: CaseView): boolean =>
  isOneOf(answers, help, 'british-sign-language')
